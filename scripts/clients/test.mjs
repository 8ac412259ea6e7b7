/**
 * Runs every client: those of the development chain against one node with instant sealing, the others against nodes of their own.
 *
 * Own options: `--only NAME`, one program alone.
 *
 * @module
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { main } from './lib/main.mjs';
import { withDevelopmentNode } from './lib/node.mjs';
import { options } from './lib/options.mjs';

/** Programs that use one development chain, one after another. */
const SHARED = ['proof', 'errors', 'papi-journey', 'journey-defense', 'journey-archives', 'journey-mailbox', 'journey-haccp'];
/** Programs that start their own nodes, or none. */
const ALONE = ['vectors', 'startup', 'network', 'lightclient'];
/** Longest run of a program, milliseconds. */
const PATIENCE = 300_000;

await main('clients', async () => {
	const { only, ...settings } = options({ only: '' });
	const chosen = (names) => names.filter((name) => !only || name === only);
	const failed = [];
	const runAll = async (names, args) => {
		for (const name of names) if (!(await run(name, args))) failed.push(name);
	};
	const node = ['--node', settings.node];
	await runAll(chosen(ALONE), node);
	if (chosen(SHARED).length > 0) await withDevelopmentNode(settings, (url) => runAll(chosen(SHARED), [...node, '--url', url]));
	if (failed.length > 0) throw new Error(failed.join(', '));
});

/** Runs a program; true when it passed. */
async function run(name, args) {
	console.log(`\n--- ${name}`);
	const program = fileURLToPath(new URL(`${name}.mjs`, import.meta.url));
	const child = spawn(process.execPath, [program, ...args], { stdio: 'inherit' });
	const stop = () => child.kill('SIGTERM');
	process.once('exit', stop);
	const late = setTimeout(stop, PATIENCE);
	const [code] = await once(child, 'exit');
	clearTimeout(late);
	process.off('exit', stop);
	return code === 0;
}
