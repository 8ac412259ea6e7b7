/**
 * Checks justifications of GRANDPA: that more than two thirds of the validators signed for a block.
 *
 * @module
 */
import { u8aToHex } from '@polkadot/util';
import { ed25519Verify } from '@polkadot/util-crypto';
import { raw, tuple, u32, u64, u8 } from './scale.mjs';

/** Shape of a justification; headers of blocks between target and votes follow. */
const JUSTIFICATION = {
	round: 'u64',
	targetHash: 'H256',
	targetNumber: 'u32',
	precommits: 'Vec<(H256, u32, [u8; 64], [u8; 32])>',
	ancestries: 'Vec<Header>',
};

/** A vote in the second round of voting, by codec index. */
const PRECOMMIT = 1;

/**
 * The block for which a justification is.
 *
 * @param {import('@polkadot/types/types').Registry} registry
 * @param {Uint8Array} encoded the justification
 * @returns {{ hash: string, number: number }}
 */
export function targetOf(registry, encoded) {
	const justification = decode(registry, encoded);
	return { hash: justification.get('targetHash').toHex(), number: justification.get('targetNumber').toNumber() };
}

/**
 * Checks a justification.
 *
 * @param {import('@polkadot/types/types').Registry} registry
 * @param {Uint8Array} encoded the justification
 * @param {[string, bigint][]} authorities public keys and weights
 * @param {number} setId number of the authority set
 * @returns {{ hash: string, number: number, signed: bigint, total: bigint }} the finalised block and the weight behind it
 */
export function checkJustification(registry, encoded, authorities, setId) {
	const justification = decode(registry, encoded);
	const hash = justification.get('targetHash').toHex();
	const ancestry = new Map(justification.get('ancestries').map((header) => [header.hash.toHex(), header.parentHash.toHex()]));
	const weights = new Map(authorities);
	const voted = new Set();
	for (const [block, number, signature, id] of justification.get('precommits')) {
		const voter = u8aToHex(id.toU8a(true));
		const message = tuple(u8(PRECOMMIT), raw(block.toHex()), u32(number.toNumber()), u64(justification.get('round').toBigInt()), u64(setId));
		if (!weights.has(voter)) throw new Error(`${voter} is no validator`);
		if (!ed25519Verify(message, signature.toU8a(true), voter)) throw new Error(`the signature of ${voter} is wrong`);
		if (!leadsTo(block.toHex(), hash, ancestry)) throw new Error(`${voter} voted for another block`);
		voted.add(voter);
	}
	const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0n);
	const signed = [...voted].reduce((sum, voter) => sum + weights.get(voter), 0n);
	if (signed * 3n <= total * 2n) throw new Error(`only ${signed} of ${total} signed`);
	return { hash, number: justification.get('targetNumber').toNumber(), signed, total };
}

/**
 * The validators that finalise now, for whoever checks justifications later. One who trusts no node has them from the specification of the chain or from a light client.
 *
 * @param {import('@polkadot/api').ApiPromise} api
 * @returns {Promise<{ authorities: [string, string][], setId: number }>} keys and weights
 */
export async function authoritiesNow(api) {
	const at = await api.rpc.chain.getFinalizedHead();
	const ask = async (name, type) => api.createType(type, (await api.rpc.state.call(`GrandpaApi_${name}`, '0x', at)).toU8a(true));
	const list = await ask('grandpa_authorities', 'Vec<([u8; 32], u64)>');
	const authorities = list.map(([key, weight]) => [u8aToHex(key.toU8a(true)), weight.toString()]);
	return { authorities, setId: (await ask('current_set_id', 'u64')).toNumber() };
}

/**
 * The next justification that a node tells.
 *
 * @param {import('@polkadot/api').ApiPromise} api
 * @returns {Promise<Uint8Array>}
 */
export function nextJustification(api) {
	return new Promise((resolve, reject) => {
		const ended = api.rpc.grandpa.subscribeJustifications((encoded) => {
			ended.then((unsubscribe) => unsubscribe());
			resolve(encoded.toU8a(true));
		});
		ended.catch(reject);
	});
}

/** Whether going up from `block` by the headers given leads to `target`. */
function leadsTo(block, target, ancestry) {
	let at = block;
	while (at !== target && ancestry.has(at)) at = ancestry.get(at);
	return at === target;
}

const decode = (registry, encoded) => registry.createType(JSON.stringify(JUSTIFICATION), encoded);
