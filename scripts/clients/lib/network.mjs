/**
 * Four validators of the `local` chain on the loopback interface.
 *
 * @module
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePorts, NodeProcess, QUIET, temporaryFolder } from './node.mjs';

/** The validators in the order of their network keys. */
const NAMES = ['alice', 'bob', 'charlie', 'dave'];

/** The network. */
export class LocalNetwork {
	/**
	 * @param {NodeProcess[]} nodes the validators
	 * @param {object} spec the raw specification, whose boot nodes are the validators' own ports
	 */
	constructor(nodes, spec) {
		this.nodes = nodes;
		this.spec = spec;
	}

	/**
	 * Writes the specification for these ports; starts nothing.
	 *
	 * @param {Record<string, any>} settings from `options()`
	 * @returns {Promise<LocalNetwork>}
	 */
	static async prepare(settings) {
		const folder = temporaryFolder();
		const free = await freePorts(3 * NAMES.length);
		const ports = NAMES.map((_, place) => ({
			rpc: settings.rpcPort ? settings.rpcPort + place : free[3 * place],
			tcp: settings.port ? settings.port + place : free[3 * place + 1],
			ws: settings.wsPort ? settings.wsPort + place : free[3 * place + 2],
		}));
		const file = join(folder, 'local.raw.json');
		execFileSync(settings.node, ['export-chain-spec', '--chain', 'local', '--raw', '--output', file], { stdio: 'pipe' });
		const spec = JSON.parse(readFileSync(file, 'utf8'));
		const peers = [...new Set(spec.bootNodes.map((address) => address.split('/p2p/')[1]))];
		if (peers.length !== NAMES.length) throw new Error(`the local chain names ${peers.length} boot nodes`);
		spec.bootNodes = ports.flatMap(({ tcp, ws }, place) =>
			[`/ip4/127.0.0.1/tcp/${tcp}`, `/ip4/127.0.0.1/tcp/${ws}/ws`].map((address) => `${address}/p2p/${peers[place]}`),
		);
		writeFileSync(file, JSON.stringify(spec));
		const nodes = NAMES.map((name, place) => validator(settings.node, file, name, place, ports[place]));
		return new LocalNetwork(nodes, spec);
	}

	/** Starts all four and waits until each has its three peers. */
	async start() {
		await Promise.all(this.nodes.map((node) => node.start()));
		await until('every validator has three peers', 60_000, async () => {
			const health = await Promise.all(this.nodes.map((node) => node.rpc('system_health')));
			return health.every(({ peers }) => peers >= NAMES.length - 1);
		});
	}

	/** Stops all that run. */
	async stop() {
		await Promise.all(this.nodes.map((node) => node.stop()));
	}
}

function validator(binary, spec, name, place, ports) {
	const key = String(place + 1).padStart(64, '0');
	const listen = [`/ip4/127.0.0.1/tcp/${ports.tcp}`, `/ip4/127.0.0.1/tcp/${ports.ws}/ws`];
	const args = ['--chain', spec, `--${name}`, '--node-key', key, ...listen.flatMap((address) => ['--listen-addr', address]), ...QUIET];
	return new NodeProcess({ binary, name, args, rpcPort: ports.rpc });
}

/**
 * Waits for a fact.
 *
 * @param {string} fact what is waited for, said when it does not come
 * @param {number} patience milliseconds
 * @param {() => Promise<boolean>} check
 */
export async function until(fact, patience, check) {
	const end = Date.now() + patience;
	for (;;) {
		let cause = '';
		try {
			if (await check()) return;
		} catch (error) {
			cause = `: ${error.message}`;
		}
		if (Date.now() > end) throw new Error(`after ${patience / 1_000} s still not true that ${fact}${cause}`);
		await sleep(100);
	}
}

/**
 * Number of the newest finalised block of a node.
 *
 * @param {NodeProcess} node
 * @returns {Promise<number>}
 */
export async function finalisedNumber(node) {
	const hash = await node.rpc('chain_getFinalizedHead');
	const header = await node.rpc('chain_getHeader', hash);
	return Number(header.number);
}
