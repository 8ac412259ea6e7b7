/**
 * Measures how long blocks wait for finality.
 *
 * @module
 */
import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds of a slot. */
const SLOT = 3_000;

/**
 * Watches a node until `count` further blocks are finalised. A block's wait runs from the start of its slot, so that making, travel and import count in.
 *
 * @param {import('./node.mjs').NodeProcess} node
 * @param {number} count
 * @returns {Promise<number[]>} milliseconds for each block, ascending
 */
export async function finalityWaits(node, count) {
	const waits = [];
	let last = await finalised(node);
	while (waits.length < count) {
		const newest = await finalised(node);
		const seen = Date.now();
		for (let number = last.number + 1; number <= newest.number; number += 1) {
			const header = number === newest.number ? newest.header : await headerAt(node, number);
			waits.push(seen - slotOf(header) * SLOT);
		}
		last = newest;
		await sleep(50);
	}
	return waits.sort((a, b) => a - b);
}

/**
 * The value below which a share of the sorted values lies.
 *
 * @param {number[]} sorted ascending
 * @param {number} share 0..1
 * @returns {number}
 */
export const percentile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)];

async function finalised(node) {
	const header = await node.rpc('chain_getHeader', await node.rpc('chain_getFinalizedHead'));
	return { number: Number(header.number), header };
}

const headerAt = async (node, number) => node.rpc('chain_getHeader', await node.rpc('chain_getBlockHash', number));

/** The slot that the author put into the header: digest item 6 (pre-runtime), engine `aura`, eight bytes little-endian. */
function slotOf({ digest }) {
	for (const log of digest.logs) {
		const bytes = Buffer.from(log.slice(2), 'hex');
		if (bytes[0] === 6 && bytes.toString('latin1', 1, 5) === 'aura') return Number(bytes.readBigUInt64LE(6));
	}
	throw new Error('a block without a slot');
}
