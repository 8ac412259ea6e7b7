/**
 * Digest trees over the documents of a file, byte for byte those of `crates/primitives/src/merkle.rs`: whoever holds a document, its salt and its path
 * proves that it belongs to a file, and whoever checks that needs no chain for it.
 *
 * Leaf = H(0x00, number of the item as u32 little-endian, digest of the document, salt). Node = H(0x01, left, right), split at the largest power of two
 * below the number of leaves (the shape of RFC 6962).
 *
 * @module
 */
import { u8aConcat, u8aEq, u8aToHex } from '@polkadot/util';
import { blake2AsU8a, keccakAsU8a, sha256AsU8a } from '@polkadot/util-crypto';
import { raw, u32, u8 } from './scale.mjs';

/** The hash functions of a tree, as the chain names them. */
export const HASHES = {
	Sha2_256: (data) => sha256AsU8a(data),
	Blake2b256: (data) => blake2AsU8a(data, 256),
	Keccak256: (data) => keccakAsU8a(data),
};

/**
 * A document of a file.
 *
 * @typedef {{ digest: string | Uint8Array, salt: string | Uint8Array }} Item 32 bytes each; the salt stays with the file
 */

/**
 * The tree of a file as a call takes it.
 *
 * @param {keyof HASHES} alg
 * @param {Item[]} items the documents in their order, one at least
 * @returns {{ alg: string, root: string, leaves: number }}
 */
export const tree = (alg, items) => ({ alg, root: u8aToHex(root(HASHES[alg], leavesOf(alg, items))), leaves: items.length });

/**
 * The nodes with which a document's leaf makes the root, from the leaf upwards.
 *
 * @param {keyof HASHES} alg
 * @param {Item[]} items all documents of the file
 * @param {number} item which of them
 * @returns {string[]} hexadecimal
 */
export function path(alg, items, item) {
	const hash = HASHES[alg];
	const climb = (leaves, place) => {
		if (leaves.length === 1) return [];
		const half = split(leaves.length);
		const [left, right] = [leaves.slice(0, half), leaves.slice(half)];
		return place < half ? [...climb(left, place), root(hash, right)] : [...climb(right, place - half), root(hash, left)];
	};
	return climb(leavesOf(alg, items), item).map((node) => u8aToHex(node));
}

/**
 * Whether a document is the item of a tree.
 *
 * @param {{ alg: keyof HASHES, root: string | Uint8Array, leaves: number }} tree
 * @param {number} item
 * @param {Item} document
 * @param {string[]} path from the leaf upwards, exactly as long as item and leaves make it
 * @returns {boolean}
 */
export function proves({ alg, root: expected, leaves }, item, document, path) {
	if (item >= leaves) return false;
	const hash = HASHES[alg];
	const nodes = path.map(raw);
	const climb = (count, place) => {
		if (count === 1) return leaf(hash, item, document);
		const half = split(count);
		const own = place < half ? climb(half, place) : climb(count - half, place - half);
		const other = nodes.shift();
		if (!own || !other) return undefined;
		return place < half ? node(hash, own, other) : node(hash, other, own);
	};
	const found = climb(leaves, item);
	return nodes.length === 0 && found !== undefined && u8aEq(found, raw(expected));
}

const leavesOf = (alg, items) => items.map((item, place) => leaf(HASHES[alg], place, item));

const leaf = (hash, item, { digest, salt }) => hash(u8aConcat(u8(0), u32(item), raw(digest), raw(salt)));

const node = (hash, left, right) => hash(u8aConcat(u8(1), left, right));

/** The largest power of two below a number of leaves above one. */
const split = (leaves) => 2 ** Math.ceil(Math.log2(leaves) - 1);

function root(hash, leaves) {
	if (leaves.length === 1) return leaves[0];
	const half = split(leaves.length);
	return node(hash, root(hash, leaves.slice(0, half)), root(hash, leaves.slice(half)));
}
