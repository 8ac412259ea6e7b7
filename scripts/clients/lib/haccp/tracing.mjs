/**
 * Families of lots, read in pages through view functions.
 *
 * The views go breadth first and stop at a limit; what they had not looked at by then is asked for next.
 *
 * @module
 */

/** The most that one answer holds, and the most levels of one answer backwards. */
const [PAGE, LEVELS] = [64, 6];
/** So many questions are on the way at once. */
const WAVE = 64;

/**
 * @typedef {object} Edge
 * @property {string} input lot that was used
 * @property {string} output lot in which
 * @property {string} quantity how much, in the unit of the input
 */

/**
 * Everything made of a lot.
 *
 * @param {import('../chain.mjs').Chain} chain
 * @param {string | number} root
 * @returns {Promise<{ edges: Edge[], pages: number }>}
 */
export const forward = (chain, root) => walk(root, 'output', (lot, after, at) => chain.views.call('Haccp', 'trace_forward', [lot, after, PAGE], at), chain);

/**
 * Everything of which a lot was made.
 *
 * @param {import('../chain.mjs').Chain} chain
 * @param {string | number} root
 * @returns {Promise<{ edges: Edge[], pages: number }>}
 */
export const back = (chain, root) => walk(root, 'input', (lot, _, at) => chain.views.call('Haccp', 'trace_back', [lot, LEVELS, PAGE], at), chain);

async function walk(root, far, ask, chain) {
	// All answers are of one block.
	const at = (await chain.api.rpc.chain.getFinalizedHead()).toHex();
	const edges = new Map();
	const seen = new Set([String(root)]);
	let waiting = [[String(root), null]];
	let pages = 0;
	while (waiting.length > 0) {
		const [now, later] = [waiting.slice(0, WAVE), waiting.slice(WAVE)];
		const answers = await Promise.all(now.map(([lot, after]) => ask(lot, after, at)));
		pages += answers.length;
		waiting = [...answers.flatMap((answer, place) => read(answer, now[place][0], far, edges, seen)), ...later];
	}
	return { edges: [...edges.values()], pages };
}

/** Takes the edges of an answer; what is to be asked next. */
function read(answer, lot, far, edges, seen) {
	for (const { input, output, quantity } of answer.edges) {
		const edge = { input: input.toString(), output: output.toString(), quantity: quantity.toString() };
		edges.set(`${edge.input}-${edge.output}`, edge);
	}
	const next = answer.waiting.map(String).filter((found) => !seen.has(found));
	for (const found of next) seen.add(found);
	if (answer.cut.isNone) return next.map((found) => [found, null]);
	const [stopped, last] = answer.cut.unwrap();
	// A lot that is looked at for another answer is not gone on with here; the one asked for is.
	if (stopped.toString() !== lot && seen.has(stopped.toString())) return next.map((found) => [found, null]);
	seen.add(stopped.toString());
	return [[stopped.toString(), last.isSome ? last.unwrap().toString() : null], ...next.map((found) => [found, null])];
}
