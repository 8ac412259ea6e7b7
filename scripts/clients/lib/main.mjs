/**
 * How a program ends: with 0, or with one clear line and 1.
 *
 * @module
 */

/**
 * Runs a program.
 *
 * @param {string} name of the program
 * @param {() => Promise<void>} body
 */
export async function main(name, body) {
	const begun = performance.now();
	try {
		await body();
		console.log(`${name}: passed in ${((performance.now() - begun) / 1_000).toFixed(1)} s`);
		process.exit(0);
	} catch (error) {
		if (process.env.DEBUG) console.error(error);
		console.error(`${name}: FAILED: ${error.message}`);
		process.exit(1);
	}
}
