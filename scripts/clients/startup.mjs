/**
 * The built binary, development chain: answers RPC within two seconds of its start and has a block by the next slot. Its clock can be moved by RPC;
 * the clock of the `local` chain cannot.
 *
 * The first start of a new runtime compiles it into the user's cache; it is told, and the start after it is judged, each on an empty chain.
 *
 * @module
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { main } from './lib/main.mjs';
import { freePorts, NodeProcess, QUIET } from './lib/node.mjs';
import { options } from './lib/options.mjs';

/** Milliseconds. */
const ANSWER = 2_000;
const SLOT = 3_000;
/** Making, sealing and importing a block, and looking for it. */
const BLOCK = 1_000;

await main('startup', async () => {
	const settings = options();
	const first = await development(settings);
	await first.stop();

	const node = await development(settings);
	const block = await firstBlock(node);
	console.log(`development: RPC after ${round(first.answered)} ms (first start) and ${round(node.answered)} ms, first block ${round(block)} ms later`);
	if (node.answered > ANSWER) throw new Error(`the node answered after ${round(node.answered)} ms, not ${ANSWER}`);
	if (block > SLOT + BLOCK) throw new Error(`the first block took ${round(block)} ms, more than the rest of a slot`);
	if (!(await movers(node)).includes('dev_advanceTo')) throw new Error('the development chain has no dev_advanceTo');
	await node.stop();

	const local = await localNode(settings);
	const found = await movers(local);
	await local.stop();
	if (found.length > 0) throw new Error(`the local chain lists ${found.join(', ')}`);
	console.log('local: no method moves the clock or seals blocks');
});

/** Starts the plain development node on an empty chain. */
async function development(settings) {
	const [rpcPort, port] = await freePorts(2);
	const node = new NodeProcess({
		binary: settings.node,
		name: 'the development node',
		args: ['--dev', '--port', String(settings.port ?? port), '--no-telemetry', '--no-prometheus', '--no-mdns'],
		rpcPort: settings.rpcPort ?? rpcPort,
	});
	node.answered = await node.start();
	return node;
}

async function localNode(settings) {
	const [rpcPort, port] = await freePorts(2);
	const node = new NodeProcess({
		binary: settings.node,
		name: 'the local node',
		args: ['--chain', 'local', '--alice', '--node-key', '1'.padStart(64, '0'), '--port', String(settings.port ?? port), ...QUIET],
		rpcPort: settings.rpcPort ?? rpcPort,
	});
	await node.start();
	return node;
}

/** RPC methods that move the clock or seal blocks. */
async function movers(node) {
	const { methods } = await node.rpc('rpc_methods');
	return methods.filter((method) => method.startsWith('dev_') || method.startsWith('engine_'));
}

/** Milliseconds until the best block is not the first one. */
async function firstBlock(node) {
	const begun = performance.now();
	for (;;) {
		const { number } = await node.rpc('chain_getHeader');
		if (Number(number) > 0) return performance.now() - begun;
		if (performance.now() - begun > 10 * SLOT) throw new Error('no block came');
		await sleep(20);
	}
}

function round(milliseconds) {
	return Math.round(milliseconds);
}
