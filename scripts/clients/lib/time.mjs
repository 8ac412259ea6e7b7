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
 * The Korean civil date of a moment, as the chain counts dates.
 *
 * @param {number} seconds Unix seconds
 * @returns {number} days since 1970-01-01
 */
export const civilDate = (seconds) => Math.floor((seconds + KST) / DAY);

/**
 * The year of a moment in Korea.
 *
 * @param {number} seconds Unix seconds
 * @returns {number}
 */
export const yearOf = (seconds) => new Date((seconds + KST) * 1_000).getUTCFullYear();

/**
 * The first second of a civil date in Korea.
 *
 * @param {number} date days since 1970-01-01
 * @returns {number} Unix seconds
 */
export const startOf = (date) => date * DAY - KST;

/**
 * A moment so many days after the Korean date of another.
 *
 * @param {number} seconds Unix seconds
 * @param {number} days how many dates later
 * @param {number} hour of that date
 * @returns {number} Unix seconds
 */
export const daysLater = (seconds, days, hour) => startOf(civilDate(seconds) + days) + hour * HOUR;
