/**
 * The few SCALE encodings that digests need, without metadata: whoever checks a commitment needs no chain for it.
 *
 * @module
 */
import { bnToU8a, compactToU8a, hexToU8a, isHex, stringToU8a, u8aConcat } from '@polkadot/util';

const integer = (bits) => (value) => bnToU8a(BigInt(value), { bitLength: bits, isLe: true });

/** Integers, little-endian. Each takes a number or a bigint. */
export const u8 = integer(8);
export const u16 = integer(16);
export const u32 = integer(32);
export const u64 = integer(64);
export const u128 = integer(128);

/**
 * Bytes of a fixed length, or bytes encoded already.
 *
 * @param {string | Uint8Array} value hexadecimal text or bytes
 * @returns {Uint8Array}
 */
export const raw = (value) => (isHex(value) ? hexToU8a(value) : Uint8Array.from(value));

/**
 * A string or byte string with its length before it.
 *
 * @param {string | Uint8Array} value text (UTF-8) or bytes
 * @returns {Uint8Array}
 */
export function bytes(value) {
	const content = typeof value === 'string' ? stringToU8a(value) : value;
	return u8aConcat(compactToU8a(content.length), content);
}

/**
 * A vector: its length, then each item.
 *
 * @template T
 * @param {(item: T) => Uint8Array} encode encodes an item
 * @param {T[]} items
 * @returns {Uint8Array}
 */
export const vec = (encode, items) => u8aConcat(compactToU8a(items.length), ...items.map(encode));

/**
 * An optional value.
 *
 * @template T
 * @param {(value: T) => Uint8Array} encode
 * @param {T | null} value nothing = absent
 * @returns {Uint8Array}
 */
export const option = (encode, value) => (value === null ? u8(0) : u8aConcat(u8(1), encode(value)));

/** Fields one after another: a tuple or a struct. */
export const tuple = (...fields) => u8aConcat(...fields);
