/**
 * Checks storage proofs: given the state root of a header, which value stands under a key, or that none does.
 *
 * The nodes are those of Substrate's base-16 Patricia trie (state version 1: values above 32 bytes are stored by their hash).
 *
 * @module
 */
import { compactFromU8aLim, hexToU8a, u8aEq, u8aToHex } from '@polkadot/util';
import { blake2AsU8a } from '@polkadot/util-crypto';

/** Kinds of nodes by the first bits of their header, longest marks last. */
const KINDS = [
	{ bits: 2, mark: 0b01, value: 'inline', branch: false },
	{ bits: 2, mark: 0b10, value: 'none', branch: true },
	{ bits: 2, mark: 0b11, value: 'inline', branch: true },
	{ bits: 3, mark: 0b001, value: 'hashed', branch: false },
	{ bits: 4, mark: 0b0001, value: 'hashed', branch: true },
];

/**
 * The value that a proof shows under a key.
 *
 * @param {string | Uint8Array} root state root of a header that the caller trusts
 * @param {string | Uint8Array} key storage key
 * @param {(string | Uint8Array)[]} proof encoded nodes, from `state_getReadProof`
 * @returns {Uint8Array | null} nothing when the proof shows that the key has no value
 */
export function provenValue(root, key, proof) {
	const nodes = new Map(proof.map((node) => [hashOf(asBytes(node)), asBytes(node)]));
	const find = (hash) => {
		const node = nodes.get(u8aToHex(hash));
		if (!node) throw new Error(`the proof lacks ${u8aToHex(hash)}`);
		return node;
	};
	let path = nibblesOf(asBytes(key));
	let node = decode(find(asBytes(root)));
	for (;;) {
		if (node.kind === 'empty') return null;
		if (!startsWith(path, node.partial)) return null;
		path = path.slice(node.partial.length);
		if (path.length === 0) return node.value === 'hashed' ? find(node.content) : node.content;
		if (!node.children) return null;
		const child = node.children[path[0]];
		if (!child) return null;
		path = path.slice(1);
		node = decode(child.length === 32 ? find(child) : child);
	}
}

function decode(bytes) {
	const [header] = bytes;
	if (header === 0) return { kind: 'empty' };
	const kind = KINDS.find(({ bits, mark }) => header >> (8 - bits) === mark);
	if (!kind) throw new Error(`no trie node begins with ${header}`);
	const reader = new Reader(bytes.subarray(1));
	const partial = reader.nibbles(reader.size(header, kind.bits));
	const bitmap = kind.branch ? reader.take(2) : undefined;
	let content = null;
	if (kind.value === 'inline') content = reader.bytes();
	if (kind.value === 'hashed') content = reader.take(32);
	const children = bitmap && Array.from({ length: 16 }, (_, place) => {
		const present = (bitmap[place >> 3] >> (place & 7)) & 1;
		return present ? reader.bytes() : undefined;
	});
	return { kind: 'node', partial, value: kind.value, content, children };
}

class Reader {
	#bytes;

	constructor(bytes) {
		this.#bytes = bytes;
	}

	take(count) {
		if (count > this.#bytes.length) throw new Error('a trie node is cut short');
		const taken = this.#bytes.subarray(0, count);
		this.#bytes = this.#bytes.subarray(count);
		return taken;
	}

	bytes() {
		const [offset, length] = compactFromU8aLim(this.#bytes);
		this.take(offset);
		return this.take(length);
	}

	/** Number of nibbles: the rest of the header, continued in further bytes when all its bits are set. */
	size(header, bits) {
		const most = 0xff >> bits;
		let size = header & most;
		if (size < most) return size;
		for (;;) {
			const [more] = this.take(1);
			size += more;
			if (more < 255) return size;
		}
	}

	nibbles(count) {
		const nibbles = nibblesOf(this.take((count + 1) >> 1));
		return count % 2 === 1 ? nibbles.slice(1) : nibbles;
	}
}

const asBytes = (value) => (typeof value === 'string' ? hexToU8a(value) : value);
const hashOf = (bytes) => u8aToHex(blake2AsU8a(bytes, 256));
const nibblesOf = (bytes) => Uint8Array.from([...bytes].flatMap((byte) => [byte >> 4, byte & 15]));
const startsWith = (path, prefix) => path.length >= prefix.length && u8aEq(path.subarray(0, prefix.length), prefix);
