/**
 * Unix seconds and Korean civil time (UTC+9, no daylight saving).
 *
 * @module
 */

/** Seconds of an hour and of a day. */
export const HOUR = 3_600;
export const DAY = 24 * HOUR;
const KST = 9 * HOUR;

/**
 * A moment as people in Korea read it.
 *
 * @param {number} seconds Unix seconds
 * @returns {string} `2027-01-11 10:00:00 KST`
 */
export const civil = (seconds) => `${new Date((seconds + KST) * 1_000).toISOString().slice(0, 19).replace('T', ' ')} KST`;

/**
 * A moment so many days after the Korean date of another.
 *
 * @param {number} seconds Unix seconds
 * @param {number} days how many dates later
 * @param {number} hour of that date
 * @returns {number} Unix seconds
 */
export const daysLater = (seconds, days, hour) => Math.floor((seconds + KST) / DAY) * DAY - KST + days * DAY + hour * HOUR;
