/**
 * Four real validators on the loopback interface: finality goes on, one is killed and comes back, all are stopped and started again.
 * Blocks and finality resume by themselves, and no record is lost.
 *
 * Own options: `--blocks N`, how many blocks finality is measured over.
 *
 * @module
 */
import { account } from './lib/accounts.mjs';
import { Chain } from './lib/chain.mjs';
import { finalityWaits, percentile } from './lib/finality.mjs';
import { main } from './lib/main.mjs';
import { finalisedNumber, LocalNetwork, until } from './lib/network.mjs';
import { options } from './lib/options.mjs';

/** What the chain is built for, milliseconds: half of the blocks, and 99 of 100. */
const GOALS = { p50: 6_000, p99: 12_000 };

await main('network', async () => {
	const settings = options({ blocks: '25' });
	const network = await LocalNetwork.prepare(settings);
	const records = [];
	const begun = performance.now();
	const tell = (text) => console.log(`${((performance.now() - begun) / 1_000).toFixed(0).padStart(4)} s  ${text}`);
	try {
		await network.start();
		tell('four validators run and see each other');
		const [alice, , , dave] = network.nodes;
		await rises(alice, 2, 60_000);
		records.push(await appoint(alice, '//network//first'));
		tell('first record finalised');

		const waits = await finalityWaits(alice, Number(settings.blocks));
		const [p50, p99] = [percentile(waits, 0.5), percentile(waits, 0.99)];
		tell(`finality over ${waits.length} blocks, from the start of the slot: p50 ${p50} ms, p99 ${p99} ms, worst ${waits.at(-1)} ms`);
		if (p50 > GOALS.p50 || p99 > GOALS.p99) throw new Error(`finality is slower than p50 ${GOALS.p50} ms, p99 ${GOALS.p99} ms`);

		await dave.stop('SIGKILL');
		records.push(await appoint(alice, '//network//second'));
		tell(`one validator is killed; three go on: block ${await rises(alice, 4, 60_000)} is finalised, second record stands`);

		await dave.start();
		const height = await finalisedNumber(alice);
		await until('the killed validator has caught up', 60_000, async () => (await finalisedNumber(dave)) >= height);
		tell('the killed validator is back and has caught up');
		await rises(dave, 2, 60_000);

		await network.stop();
		tell('all four are stopped');
		await network.start();
		tell(`all four run again: block ${await rises(alice, 3, 90_000)} is finalised`);
		records.push(await appoint(dave, '//network//third'));
		await sameEverywhere(network, records);
		tell(`all four have the same blocks and all ${records.length} records`);
	} catch (error) {
		for (const node of network.nodes) console.error(`--- ${node.name}\n${node.lastLines()}`);
		throw error;
	} finally {
		await network.stop();
	}
});

/** Waits until a node has finalised `count` further blocks; answers with the newest. */
async function rises(node, count, patience) {
	const goal = (await finalisedNumber(node)) + count;
	await until(`${node.name} finalises block ${goal}`, patience, async () => (await finalisedNumber(node)) >= goal);
	return finalisedNumber(node);
}

/** A record that must not be lost: an office of the ministry that keeps the first validator. */
async function appoint(node, path) {
	const chain = await Chain.connect(node.url);
	const office = account(path).address;
	const done = await chain.submit(account('//Alice'), chain.api.tx.registry.appointOffice(office, ['Treasurer'], null));
	const value = (await (await chain.finalised()).query.registry.actors(office)).toHex();
	await chain.disconnect();
	return { office, value, block: done.block, hash: done.hash };
}

/** Every node has every record and agrees on the blocks in which they were made. */
async function sameEverywhere(network, records) {
	const newest = Math.max(...records.map((record) => record.block));
	for (const node of network.nodes) {
		await until(`${node.name} finalises block ${newest}`, 60_000, async () => (await finalisedNumber(node)) >= newest);
		const chain = await Chain.connect(node.url);
		const state = await chain.finalised();
		for (const { office, value, block, hash } of records) {
			const found = (await state.query.registry.actors(office)).toHex();
			if (found !== value) throw new Error(`${node.name} lost the record of block ${block}`);
			const there = (await chain.api.rpc.chain.getBlockHash(block)).toHex();
			if (there !== hash) throw new Error(`${node.name} has another block ${block}`);
		}
		await chain.disconnect();
	}
}
