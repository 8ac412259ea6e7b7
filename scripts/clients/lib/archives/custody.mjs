/**
 * The custody chains of files, replayed from the events of blocks alone: whoever has them needs no trust in who keeps the files.
 *
 * @module
 */
import { u8aConcat, u8aToHex } from '@polkadot/util';
import { blake2AsU8a } from '@polkadot/util-crypto';
import { u32, u64 } from '../scale.mjs';

/** Where the chain of a file begins. */
const START = { chain: new Uint8Array(32), entries: 0 };

/**
 * Replays the custody chains of every file that the blocks name.
 *
 * @param {import('../chain.mjs').Chain} chain
 * @param {number} first number of the first block
 * @param {number} last number of the last block
 * @returns {Promise<Map<number, { chain: string, entries: number }>>} by file
 */
export async function replay(chain, first, last) {
	const chains = new Map();
	for (let number = first; number <= last; number += 1) {
		const state = await chain.api.at(await chain.api.rpc.chain.getBlockHash(number));
		const seconds = (await state.query.timestamp.now()).toBigInt() / 1_000n;
		for (const { event } of await state.query.system.events()) {
			if (event.section !== 'archives' || event.data.file === undefined) continue;
			const file = event.data.file.toNumber();
			// The chain of a correction goes on from that of the file that it corrects.
			const from = event.method === 'FileAmended' ? event.data.old.toNumber() : file;
			chains.set(file, extend(chains.get(from) ?? START, seconds, event));
		}
	}
	return new Map([...chains].map(([file, { chain: head, entries }]) => [file, { chain: u8aToHex(head), entries }]));
}

/** BLAKE2-256(chain, entries, Unix seconds, event as the pallet encodes it: without the index of the pallet). */
function extend({ chain, entries }, seconds, event) {
	const own = event.toU8a().subarray(1);
	return { chain: blake2AsU8a(u8aConcat(chain, u32(entries), u64(seconds), own), 256), entries: entries + 1 };
}
