/**
 * Reads records with proofs, so that the node that answers need not be trusted: validators' signatures finalise a header, its hash is recomputed,
 * and its state root proves the record. Nothing but the first authorities, which a client has from the chain's specification, is taken on trust.
 *
 * @module
 */
import { u8aEq, u8aToHex } from '@polkadot/util';
import { account } from './lib/accounts.mjs';
import { Chain } from './lib/chain.mjs';
import { checkJustification, nextJustification } from './lib/grandpa.mjs';
import { main } from './lib/main.mjs';
import { withDevelopmentNode } from './lib/node.mjs';
import { options } from './lib/options.mjs';
import { provenValue } from './lib/trie.mjs';

/** The organisation whose record is proven: DAPA. */
const DAPA = 4;

await main('proof', async () => {
	await withDevelopmentNode(options(), async (url) => {
		const chain = await Chain.connect(url);
		const { api } = chain;
		const authorities = await firstAuthorities(api);
		const justified = nextJustification(api);
		await chain.submit(account('//dapa//manager'), api.tx.system.remark('0x00'));
		const finalised = checkJustification(api.registry, await justified, authorities, 0);
		console.log(`block ${finalised.number} is signed by ${finalised.signed} of ${finalised.total} validators`);

		const header = await api.rpc.chain.getHeader(finalised.hash);
		if (header.hash.toHex() !== finalised.hash) throw new Error('the header does not hash to the finalised block');

		const present = api.query.registry.organisations.key(DAPA);
		const value = await proven(api, header, present);
		const { type } = api.query.registry.organisations.creator.meta;
		const record = api.createType(api.registry.createLookupType(type.asMap.value), value);
		console.log(`proven: organisation ${DAPA} is ${record.profile.nameKo.toUtf8()} (${record.profile.nameEn.toUtf8()}), ${value.length} bytes`);

		const absent = api.query.registry.organisations.key(999_999);
		if ((await proven(api, header, absent)) !== null) throw new Error('an organisation that does not exist was proven');
		console.log('proven: organisation 999999 does not exist');
		await lyingIsSeen(api, header, present);
		await chain.disconnect();
	});
});

/** GRANDPA's authorities of the genesis block, as a specification has them. */
async function firstAuthorities(api) {
	const answer = await api.rpc.state.call('GrandpaApi_grandpa_authorities', '0x', api.genesisHash);
	const list = api.createType('Vec<([u8; 32], u64)>', answer.toU8a(true));
	return list.map(([key, weight]) => [u8aToHex(key.toU8a(true)), weight.toBigInt()]);
}

/** The value under a key, checked against the header's state root. */
async function proven(api, header, key) {
	const { proof } = await api.rpc.state.getReadProof([key], header.hash);
	return provenValue(header.stateRoot.toU8a(), key, proof.map((node) => node.toU8a(true)));
}

/** A proof with one changed byte must not pass. */
async function lyingIsSeen(api, header, key) {
	const { proof } = await api.rpc.state.getReadProof([key], header.hash);
	const nodes = proof.map((node) => Uint8Array.from(node.toU8a(true)));
	const honest = provenValue(header.stateRoot.toU8a(), key, nodes);
	for (const node of nodes) {
		node[node.length - 1] ^= 1;
		let value;
		try {
			value = provenValue(header.stateRoot.toU8a(), key, nodes);
		} catch {
			value = undefined;
		}
		if (value && !u8aEq(value, honest)) throw new Error('a changed proof showed another value');
		if (value !== undefined) throw new Error('a changed proof passed');
		node[node.length - 1] ^= 1;
	}
	console.log(`each of the proof's ${nodes.length} nodes, changed by one bit, is refused`);
}
