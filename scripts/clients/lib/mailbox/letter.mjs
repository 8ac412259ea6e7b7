/**
 * Letters: padded, sealed for the box, committed to; opened and compared with what the chain says. The chain sees a digest of the sealed bytes, a salted
 * commitment and a size in steps, none of which tells anything about the letter.
 *
 * A sealed letter is the ephemeral X25519 key (32 bytes), the nonce (24) and the XChaCha20-Poly1305 ciphertext of the padded plain text. The key of the cipher is
 * HKDF-SHA-256 of the shared secret over both public keys. Plain text: length as u32 little endian, salt (32), media type (1), document, zeros up to the step.
 *
 * @module
 */
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { x25519 } from '@noble/curves/ed25519.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { randomBytes } from '@noble/hashes/utils.js';
import { u8aConcat, u8aEq, u8aToHex } from '@polkadot/util';
import { blake2AsU8a } from '@polkadot/util-crypto';
import { commit, TAGS } from '../digest.mjs';
import { raw, tuple, u32, u64, u8 } from '../scale.mjs';

const KEY = 32;
const NONCE = 24;
const AUTHENTICATION = 16;
const SALT = 32;
/** Length, salt and media type before the document. */
const HEAD = 4 + SALT + 1;
/** What a sealed letter has beside the document. */
const OVERHEAD = KEY + NONCE + AUTHENTICATION + HEAD;
/** Sizes in KiB to which letters are padded: 4, 8, 16 … 16,384. */
const STEPS = Array.from({ length: 13 }, (_, step) => 4 << step);
/** Keeps these keys apart from those of any other use. */
const PURPOSE = new TextEncoder().encode('minwon/mailbox/seal');

/** Media types by codec index, as `crates/primitives` has them. */
export const MEDIA = { Pdf: 0, PdfA: 1, Hwpx: 2, Hwp: 3, Docx: 4, Xlsx: 5, Json: 6, Xml: 7, Png: 8, Jpeg: 9, Zip: 10, PlainText: 11, Other: 12 };

/**
 * A key pair of a box. The secret stays with the holder.
 *
 * @returns {{ secret: Uint8Array, key: string }} the key as the chain stores it
 */
export function boxKeys() {
	const secret = randomBytes(KEY);
	return { secret, key: u8aToHex(x25519.getPublicKey(secret)) };
}

/**
 * Seals a letter for a box.
 *
 * @param {string | Uint8Array} key the sealing key of the box
 * @param {Uint8Array} document
 * @param {keyof MEDIA} media
 * @returns {{ sealed: Uint8Array, content: { commitment: string, digest: string, kib: number } }} what the carrier keeps, and what `dispatch` takes
 */
export function seal(key, document, media) {
	const kib = STEPS.find((step) => document.length + OVERHEAD <= step * 1_024);
	if (!kib) throw new Error('the letter is longer than 16,384 KiB');
	const salt = randomBytes(SALT);
	const plain = new Uint8Array(kib * 1_024 - KEY - NONCE - AUTHENTICATION);
	plain.set(u8aConcat(u32(document.length), salt, u8(MEDIA[media]), document));
	const own = boxKeys();
	const nonce = randomBytes(NONCE);
	const cipher = xchacha20poly1305(cipherKey(own.secret, raw(key), raw(own.key), raw(key)), nonce);
	const sealed = u8aConcat(raw(own.key), nonce, cipher.encrypt(plain));
	const commitment = commitmentOf({ ...faceOf(document, media), salt });
	return { sealed, content: { commitment, digest: digestOf(sealed), kib } };
}

/**
 * Opens a letter and compares it with what the chain says: another letter, or one changed by a bit, is an error.
 *
 * @param {Uint8Array} secret of the box
 * @param {Uint8Array} sealed from the carrier
 * @param {{ commitment: string, digest: string, kib: number }} content from the chain
 * @returns {{ document: Uint8Array, media: keyof MEDIA, salt: string }}
 */
export function open(secret, sealed, { commitment: expected, digest, kib }) {
	if (sealed.length !== kib * 1_024 || digestOf(sealed) !== digest) throw new Error('this is not what was dispatched');
	const [from, nonce, rest] = [sealed.subarray(0, KEY), sealed.subarray(KEY, KEY + NONCE), sealed.subarray(KEY + NONCE)];
	const plain = xchacha20poly1305(cipherKey(secret, from, from, x25519.getPublicKey(secret)), nonce).decrypt(rest);
	const length = new DataView(plain.buffer, plain.byteOffset).getUint32(0, true);
	if (length > plain.length - HEAD) throw new Error('the letter is malformed');
	const salt = plain.slice(4, 4 + SALT);
	const media = Object.keys(MEDIA).find((name) => MEDIA[name] === plain[HEAD - 1]);
	const document = plain.slice(HEAD, HEAD + length);
	if (!media || commitmentOf({ ...faceOf(document, media), salt }) !== expected) throw new Error('the letter is not what the sender committed to');
	return { document, media, salt: u8aToHex(salt) };
}

/**
 * What a commitment covers of a document.
 *
 * @param {Uint8Array} document
 * @param {keyof MEDIA} media
 * @returns {{ sha256: string, bytes: number, media: keyof MEDIA }}
 */
export const faceOf = (document, media) => ({ sha256: u8aToHex(sha256(document)), bytes: document.length, media });

/**
 * The commitment to a document: its SHA-256, its size, its media type, the salt.
 *
 * @param {{ sha256: string, bytes: number, media: keyof MEDIA, salt: string | Uint8Array }} letter
 * @returns {string} hexadecimal
 */
export const commitmentOf = ({ sha256: hash, bytes, media, salt }) =>
	commit(TAGS.letter, [tuple(raw(hash), u64(BigInt(bytes)), u8(MEDIA[media]))], salt);

const digestOf = (sealed) => u8aToHex(blake2AsU8a(sealed, 256));

/** Both public keys go in, so that a sealed letter is bound to its box. */
function cipherKey(secret, other, ephemeral, box) {
	const shared = x25519.getSharedSecret(secret, other);
	if (u8aEq(shared, new Uint8Array(KEY))) throw new Error('the key is of low order');
	return hkdf(sha256, shared, u8aConcat(ephemeral, box), PURPOSE, KEY);
}
