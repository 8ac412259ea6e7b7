/**
 * Options that the programs share. Each port can be chosen; without a choice a free one is taken.
 *
 * @module
 */
import { homedir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const cache = process.env.MINWON_CACHE ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'minwon-chain');
const target = process.env.CARGO_TARGET_DIR ?? join(cache, 'target');

/**
 * Reads the command line.
 *
 * - `--url ws://…`: a running chain (environment: `MINWON_URL`); without it the program starts its own node and ends it.
 * - `--node PATH`: the binary (environment: `MINWON_NODE`).
 * - `--sealing MODE`: how a development node that the program starts makes blocks: `instant` (default), `slots` or `manual`.
 * - `--rpc-port N`, `--port N`, `--ws-port N`: ports of the first node that the program starts; further nodes take the next ones.
 *
 * @param {Record<string, string>} [own] further options of the program with their defaults
 * @returns {Record<string, any>}
 */
export function options(own = {}) {
	const text = { type: 'string' };
	const { values } = parseArgs({
		options: {
			url: text,
			node: text,
			sealing: text,
			'rpc-port': text,
			port: text,
			'ws-port': text,
			...Object.fromEntries(Object.keys(own).map((name) => [name, text])),
		},
	});
	return {
		...own,
		...values,
		url: values.url ?? process.env.MINWON_URL,
		node: values.node ?? process.env.MINWON_NODE ?? join(target, 'release', 'minwon-node'),
		sealing: values.sealing ?? 'instant',
		rpcPort: number(values['rpc-port']),
		port: number(values.port),
		wsPort: number(values['ws-port']),
	};
}

function number(value) {
	if (value === undefined) return undefined;
	const port = Number(value);
	if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`not a port: ${value}`);
	return port;
}
