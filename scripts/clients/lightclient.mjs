/**
 * A light client in this process: smoldot joins the `local` chain by WebSocket, follows its finality by the validators' signatures and reads a record
 * with a proof. It knows the specification and asks no RPC node.
 *
 * @module
 */
import { createClient } from 'polkadot-api';
import { getSmProvider } from 'polkadot-api/sm-provider';
import { start } from 'smoldot';
import { main } from './lib/main.mjs';
import { finalisedNumber, LocalNetwork, until } from './lib/network.mjs';
import { options } from './lib/options.mjs';

/** The organisation that is read: DAPA. */
const DAPA = 4;
/** Longest wait for the light client to reach the validators' finality, milliseconds. */
const PATIENCE = 90_000;

await main('light client', async () => {
	const network = await LocalNetwork.prepare(options());
	try {
		await network.start();
		const [alice] = network.nodes;
		await until('the chain has finalised five blocks', 60_000, async () => (await finalisedNumber(alice)) >= 5);
		await readWithoutTrust(lightSpec(network.spec), await finalisedNumber(alice));
	} catch (error) {
		for (const node of network.nodes) console.error(`--- ${node.name}\n${node.lastLines()}`);
		throw error;
	} finally {
		await network.stop();
	}
});

/** The specification with the addresses that a light client can use. */
function lightSpec(spec) {
	return JSON.stringify({ ...spec, bootNodes: spec.bootNodes.filter((address) => address.includes('/ws/')) });
}

async function readWithoutTrust(chainSpec, height) {
	const begun = performance.now();
	const seconds = () => ((performance.now() - begun) / 1_000).toFixed(1);
	const logs = [];
	const smoldot = start({ maxLogLevel: 3, logCallback: (level, target, message) => logs.push(`${level} ${target}: ${message}`) });
	const chain = await smoldot.addChain({ chainSpec });
	const client = createClient(getSmProvider(() => chain));
	try {
		await until(`the light client follows block ${height}`, PATIENCE, async () => {
			const { number } = await withTimeout(client.getFinalizedBlock(), PATIENCE);
			return number >= height;
		});
		const { number } = await client.getFinalizedBlock();
		console.log(`smoldot follows finality at block ${number} after ${seconds()} s`);
		const record = await withTimeout(client.getUnsafeApi().query.Registry.Organisations.getValue(DAPA), PATIENCE);
		const name = new TextDecoder().decode(record.profile.name_en);
		console.log(`read with a proof after ${seconds()} s: organisation ${DAPA} is "${name}"`);
		if (name !== 'Defense Acquisition Program Administration') throw new Error(`organisation ${DAPA} should be DAPA`);
	} catch (error) {
		console.error(`--- smoldot\n${logs.slice(-15).join('\n')}`);
		throw error;
	} finally {
		client.destroy();
		await smoldot.terminate();
	}
}

function withTimeout(promise, patience) {
	let timer;
	const late = new Promise((_, reject) => {
		timer = setTimeout(() => reject(new Error(`no answer from the light client in ${patience / 1_000} s`)), patience);
	});
	return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
