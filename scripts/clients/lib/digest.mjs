/**
 * Digests and commitments, byte for byte those of `crates/primitives`: BLAKE2b-256 over the domain tag as a string, then the fields, then the salt.
 *
 * `vectors.mjs` compares them with the values that the chain's own code gives.
 *
 * @module
 */
import { u8aConcat, u8aToHex } from '@polkadot/util';
import { blake2AsU8a, randomAsU8a } from '@polkadot/util-crypto';
import { bytes, raw } from './scale.mjs';

/** Domain tags that the clients use. The table of all: `crates/primitives/src/tags.rs`. */
export const TAGS = {
	seal: 'minwon/defense/seal',
	price: 'minwon/defense/price',
	basePrice: 'minwon/defense/base-price',
	sheet: 'minwon/defense/sheet',
	nominee: 'minwon/defense/nominee',
	draw: 'minwon/defense/draw',
	lot: 'minwon/defense/lot',
	ticket: 'minwon/defense/ticket',
	fileKey: 'minwon/archives/key',
	fileSource: 'minwon/archives/source',
	fileReference: 'minwon/archives/reference',
	letter: 'minwon/mailbox/content',
	meterMonth: 'minwon/claim/meter-month',
	person: 'minwon/registry/person',
	personTag: 'minwon/registry/person-tag',
};

/**
 * A digest.
 *
 * @param {string} tag domain tag
 * @param {...Uint8Array} fields the fields in their order, each encoded
 * @returns {string} hexadecimal
 */
export const digest = (tag, ...fields) => u8aToHex(blake2AsU8a(u8aConcat(bytes(tag), ...fields), 256));

/**
 * A salted commitment: a digest with the salt as last field.
 *
 * @param {string} tag domain tag
 * @param {Uint8Array[]} fields the fields in their order, each encoded
 * @param {string | Uint8Array} salt 32 bytes that the holder keeps
 * @returns {string} hexadecimal
 */
export function commit(tag, fields, salt) {
	const last = raw(salt);
	if (last.length !== 32) throw new Error('a salt has 32 bytes');
	return digest(tag, ...fields, last);
}

/**
 * 32 random bytes: a salt, a nonce, a seed.
 *
 * @returns {string} hexadecimal
 */
export const secret = () => u8aToHex(randomAsU8a(32));

/**
 * A document of which only the digest goes on chain.
 *
 * @param {string} text what the document says
 * @returns {{ digest: string, bytes: number, media: string }} as the chain's `DocumentRef`
 */
export function document(text) {
	const content = new TextEncoder().encode(text);
	return { digest: u8aToHex(blake2AsU8a(content, 256)), bytes: content.length, media: 'PlainText' };
}
