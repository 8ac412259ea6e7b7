/**
 * The built binary, development chain: answers RPC within two seconds of its start and has a block by the next slot. Its clock can be moved by RPC;
 * the clock of the `local` chain cannot.
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
	const [rpcPort, port, localRpcPort, localPort] = await freePorts(4);

	const development = new NodeProcess({
		binary: settings.node,
		name: 'the development node',
		args: ['--dev', '--port', String(settings.port ?? port), '--no-telemetry', '--no-prometheus', '--no-mdns'],
		rpcPort: settings.rpcPort ?? rpcPort,
	});
	const answered = await development.start();
	const block = await firstBlock(development);
	console.log(`development: RPC after ${answered.toFixed(0)} ms, first block ${block.toFixed(0)} ms later`);
	if (answered > ANSWER) throw new Error(`the node answered after ${answered.toFixed(0)} ms, not ${ANSWER}`);
	if (block > SLOT + BLOCK) throw new Error(`the first block took ${block.toFixed(0)} ms, more than the rest of a slot`);
	const { methods } = await development.rpc('rpc_methods');
	if (!methods.includes('dev_advanceTo')) throw new Error('the development chain has no dev_advanceTo');
	await development.stop();

	const local = new NodeProcess({
		binary: settings.node,
		name: 'the local node',
		args: ['--chain', 'local', '--alice', '--node-key', '1'.padStart(64, '0'), '--port', String(localPort), ...QUIET],
		rpcPort: localRpcPort,
	});
	await local.start();
	const reach = (await local.rpc('rpc_methods')).methods.filter((method) => method.startsWith('dev_') || method.startsWith('engine_'));
	await local.stop();
	if (reach.length > 0) throw new Error(`the local chain lists ${reach.join(', ')}`);
	console.log('local: no method moves the clock or seals blocks');
});

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
