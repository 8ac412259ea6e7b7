/**
 * What a journey claims, compared with what the chain says.
 *
 * @module
 */

/**
 * Fails with both values when they differ. Big numbers are compared by their digits.
 *
 * @param {string} what is compared
 * @param {unknown} found
 * @param {unknown} wanted
 */
export function expect(what, found, wanted) {
	const text = (value) => JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? String(part) : part));
	if (text(found) !== text(wanted)) throw new Error(`${what}: ${text(found)}, expected ${text(wanted)}`);
}
