/**
 * Processes of the node: started on free ports with a base path of their own, ended with the program whatever happens.
 *
 * @module
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const running = new Set();
const folders = new Set();

process.on('exit', () => {
	for (const child of running) child.kill('SIGKILL');
	for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});
for (const [signal, code] of [['SIGINT', 130], ['SIGTERM', 143]]) process.on(signal, () => process.exit(code));

/**
 * A folder that is removed when the program ends.
 *
 * @returns {string}
 */
export function temporaryFolder() {
	const folder = mkdtempSync(join(tmpdir(), 'minwon-'));
	folders.add(folder);
	return folder;
}

/**
 * Ports of the loopback interface that nobody uses at this moment.
 *
 * @param {number} count how many
 * @returns {Promise<number[]>}
 */
export async function freePorts(count) {
	const servers = await Promise.all(
		Array.from({ length: count }, async () => {
			const server = createServer().listen(0, '127.0.0.1');
			await once(server, 'listening');
			return server;
		}),
	);
	const ports = servers.map((server) => server.address().port);
	await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
	return ports;
}

/** A node process. */
export class NodeProcess {
	#child;

	/**
	 * @param {object} settings
	 * @param {string} settings.binary path of the node
	 * @param {string[]} settings.args its arguments, without ports and base path
	 * @param {string} settings.name how messages call it
	 * @param {number} settings.rpcPort its JSON-RPC port
	 * @param {string} [settings.basePath] its data; a temporary folder by default
	 */
	constructor({ binary, args, name, rpcPort, basePath = temporaryFolder() }) {
		this.binary = binary;
		this.args = args;
		this.name = name;
		this.rpcPort = rpcPort;
		this.basePath = basePath;
		this.log = join(basePath, 'node.log');
	}

	/** Where clients connect. */
	get url() {
		return `ws://127.0.0.1:${this.rpcPort}`;
	}

	/** Starts the process and returns at once. */
	spawn() {
		const log = openSync(this.log, 'a');
		const args = [...this.args, '--base-path', this.basePath, '--rpc-port', String(this.rpcPort)];
		const child = spawn(this.binary, args, { stdio: ['ignore', log, log] });
		closeSync(log);
		child.on('error', (error) => {
			child.failure = error.message;
		});
		child.on('exit', () => running.delete(child));
		running.add(child);
		this.#child = child;
	}

	/**
	 * Starts the process and waits until it answers RPC.
	 *
	 * @param {number} [patience] milliseconds
	 * @returns {Promise<number>} milliseconds it took
	 */
	async start(patience = 30_000) {
		const begun = performance.now();
		this.spawn();
		for (;;) {
			if (this.#ended()) throw new Error(`${this.name} stopped at its start: ${this.#child.failure ?? this.lastLines()}`);
			try {
				await this.rpc('system_health');
				return performance.now() - begun;
			} catch (error) {
				if (performance.now() - begun > patience) throw new Error(`${this.name} does not answer: ${error.message}\n${this.lastLines()}`);
			}
			await sleep(20);
		}
	}

	/**
	 * Ends the process.
	 *
	 * @param {NodeJS.Signals} [signal] SIGTERM lets it close its database, SIGKILL does not
	 */
	async stop(signal = 'SIGTERM') {
		const child = this.#child;
		if (!child || this.#ended()) return;
		const ended = once(child, 'exit');
		child.kill(signal);
		const late = sleep(20_000, 'late', { ref: false });
		if ((await Promise.race([ended, late])) === 'late') {
			child.kill('SIGKILL');
			await ended;
		}
	}

	/**
	 * One JSON-RPC request over HTTP.
	 *
	 * @param {string} method
	 * @param {...any} params
	 * @returns {Promise<any>} the result
	 */
	rpc(method, ...params) {
		return rpc(`http://127.0.0.1:${this.rpcPort}`, method, ...params);
	}

	/**
	 * The end of its log.
	 *
	 * @returns {string}
	 */
	lastLines() {
		return readFileSync(this.log, 'utf8').trimEnd().split('\n').slice(-15).join('\n');
	}

	#ended() {
		return this.#child.failure !== undefined || this.#child.exitCode !== null || this.#child.signalCode !== null;
	}
}

/**
 * One JSON-RPC request over HTTP.
 *
 * @param {string} url http address of a node
 * @param {string} method
 * @param {...any} params
 * @returns {Promise<any>} the result
 */
export async function rpc(url, method, ...params) {
	const response = await fetch(url, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ id: 1, jsonrpc: '2.0', method, params }),
		signal: AbortSignal.timeout(40_000),
	});
	const { result, error } = await response.json();
	if (error) throw new Error(`${method}: ${error.message}${error.data ? ` (${error.data})` : ''}`);
	return result;
}

/**
 * A development node of one's own, or the one that `--url` names.
 *
 * @param {Record<string, any>} settings from `options()`
 * @param {(url: string) => Promise<void>} use what to do with it
 */
export async function withDevelopmentNode(settings, use) {
	if (settings.url) return use(settings.url);
	const [rpcPort, port] = await freePorts(2);
	const node = new NodeProcess({
		binary: settings.node,
		name: 'the development node',
		args: ['--dev', '--sealing', settings.sealing, '--port', String(settings.port ?? port), ...QUIET],
		rpcPort: settings.rpcPort ?? rpcPort,
	});
	await node.start();
	try {
		await use(node.url);
	} catch (error) {
		console.error(`last lines of the node:\n${node.lastLines()}`);
		throw error;
	} finally {
		await node.stop();
	}
}

/** Arguments with which a node of a test neither measures nor tells anybody. */
export const QUIET = ['--no-telemetry', '--no-prometheus', '--no-mdns', '--db-cache', '64'];
