/**
 * Months as the mailbox counts them: since January 2000, in Korea. November 2026 is 322.
 *
 * @module
 */
import { civilDate, DAY } from '../time.mjs';

/**
 * The month of a moment.
 *
 * @param {number} seconds Unix seconds
 * @returns {number}
 */
export function monthOf(seconds) {
	const day = new Date(civilDate(seconds) * DAY * 1_000);
	return (day.getUTCFullYear() - 2_000) * 12 + day.getUTCMonth();
}

/**
 * A day of a month.
 *
 * @param {number} month
 * @param {number} day 1 to 28
 * @returns {number} days since 1970-01-01
 */
export const dateIn = (month, day) => Date.UTC(2_000, month, day) / (DAY * 1_000);
