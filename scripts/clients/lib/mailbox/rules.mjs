/**
 * Whether and when a notice took effect, worked out from records alone. The same rules as `pallets/mailbox/src/rules/`, written again: whoever checks a
 * certificate believes no node.
 *
 * @module
 */
import { civilDate, startOf } from '../time.mjs';

/** Longest run of holidays over which a last day moves. */
const MOST_HOLIDAYS = 30;

/** What serves a notice, of equal moments the first: arrival, reading, the end of a term, delivery on paper, public notice. */
export const SERVED_BY = ['Arrival', 'Reading', 'Term', 'Paper', 'Publication'];

/**
 * @callback IsPublicHoliday
 * @param {number} date days since 1970-01-01 in Korea
 * @returns {Promise<boolean>}
 */

/**
 * The last day of a term (Civil Act 157, 159, 161): the first day counts only from midnight, and a last day on a holiday moves on.
 *
 * @param {number} start Unix seconds
 * @param {number} days
 * @param {IsPublicHoliday} isPublicHoliday
 * @returns {Promise<number | null>} nothing when no working day follows
 */
export async function termEnd(start, days, isPublicHoliday) {
	const first = civilDate(start);
	return workingDay((start === startOf(first) ? first - 1 : first) + days, isPublicHoliday);
}

/**
 * A day, or the next working day.
 *
 * @param {number} date
 * @param {IsPublicHoliday} isPublicHoliday
 * @returns {Promise<number | null>}
 */
export async function workingDay(date, isPublicHoliday) {
	for (let day = date; day <= date + MOST_HOLIDAYS; day += 1) {
		if (!isWeekend(day) && !(await isPublicHoliday(day))) return day;
	}
	return null;
}

/** 1970-01-01 was a Thursday. */
const isWeekend = (date) => [2, 3].includes(date % 7);

/**
 * 00:00 of the day after a term (Supreme Court 2014Da229016).
 *
 * @param {number} start Unix seconds
 * @param {number} days
 * @param {IsPublicHoliday} isPublicHoliday
 * @returns {Promise<number | null>} Unix seconds
 */
export async function deemed(start, days, isPublicHoliday) {
	const last = await termEnd(start, days, isPublicHoliday);
	return last === null ? null : startOf(last + 1);
}

/**
 * The entry of a table that holds on a day: the last that begins by then, before all the first.
 *
 * @template {{ from: number }} T
 * @param {T[]} table ascending
 * @param {number} date
 * @returns {T}
 */
export const inForce = (table, date) => table.findLast(({ from }) => from <= date) ?? table[0];

/**
 * The service of a notice at a moment.
 *
 * @param {object} notice from `records.mjs`
 * @param {{ regime: object, terms: object }} law of the day of its dispatch
 * @param {number} now Unix seconds
 * @param {IsPublicHoliday} isPublicHoliday
 * @returns {Promise<{ state: 'None' } | { state: 'Pending', deemedAt: number | null } | { state: 'Served', at: number, by: string }>}
 */
export async function service(notice, { regime, terms }, now, isPublicHoliday) {
	if (regime.effect.type === 'None' || notice.stage.type === 'Recalled') return { state: 'None' };
	const stage = await stageAt(notice, terms, now, isPublicHoliday);
	const struck = stage === 'Disputed' || stage === 'Void';
	const copy = struck ? [null, null, null] : await ofTheCopy(notice, regime.effect, isPublicHoliday);
	const paper = notice.paper?.outcome.type === 'Delivered' ? notice.paper.outcome.at : null;
	const publication = notice.published === null ? null : await deemed(notice.published, terms.publicationDays, isPublicHoliday);
	const found = [...copy, paper, publication].map((at, place) => ({ at, by: SERVED_BY[place] })).filter(({ at }) => at !== null);
	const first = (candidates) => candidates.reduce((best, next) => (best && best.at <= next.at ? best : next), null);
	const served = first(found.filter(({ at }) => at <= now));
	if (served) return { state: 'Served', ...served };
	if (stage === 'Void' && notice.paper?.kind !== 'Registered') return { state: 'None' };
	return { state: 'Pending', deemedAt: first(found)?.at ?? null };
}

/** Arrival, reading and the end of the term, as far as the regime gives them an effect. */
async function ofTheCopy({ arrivedAt, readAt }, effect, isPublicHoliday) {
	if (effect.type === 'OnArrival') return [arrivedAt, null, null];
	const term = arrivedAt === null ? null : await deemed(arrivedAt, effect.days, isPublicHoliday);
	return [null, readAt, term];
}

/** A dispute that nobody decided in its days is void. */
async function stageAt({ stage }, terms, now, isPublicHoliday) {
	if (stage.type !== 'Disputed') return stage.type;
	const limit = await deemed(stage.since, terms.decisionDays, isPublicHoliday);
	return limit !== null && limit <= now ? 'Void' : 'Disputed';
}

/**
 * The last day to answer.
 *
 * @param {{ state: string, at?: number }} served
 * @param {number} termDays of the notice
 * @param {IsPublicHoliday} isPublicHoliday
 * @returns {Promise<number | null>} days since 1970-01-01 in Korea
 */
export const answerBy = async ({ state, at }, termDays, isPublicHoliday) =>
	(state === 'Served' && termDays > 0 ? termEnd(at, termDays, isPublicHoliday) : null);
