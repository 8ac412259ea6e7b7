/**
 * What the parties of a case keep to themselves until its time: bids, prices, sheets, the seed of the draw.
 *
 * @module
 */
import { blake2AsU8a } from '@polkadot/util-crypto';
import { commit, digest, document, secret, TAGS } from '../digest.mjs';
import { raw, tuple, u128, u32, u8, vec } from '../scale.mjs';
import { bidForm } from './records.mjs';

/**
 * A company's envelope.
 *
 * @param {number} id of the case
 * @param {number} bidder organisation
 * @param {{ firm: string, pages: number, price: bigint }} bid from the fixture
 * @returns {{ form: object, seal: string, salt: string, priceSalt: string }}
 */
export function envelope(id, bidder, { firm, pages, price }) {
	const [salt, priceSalt] = [secret(), secret()];
	const form = {
		proposal: document(`proposal of ${firm} in case ${id}`),
		pledge: document(`integrity pledge of ${firm}`),
		pages,
		partners: [],
		priceSeal: commit(TAGS.price, [u32(id), u32(bidder), u128(price)], priceSalt),
		nonce: secret(),
	};
	return { form, seal: commit(TAGS.seal, [u32(id), u32(bidder), bidForm(form)], salt), salt, priceSalt };
}

/**
 * An evaluator's sheet.
 *
 * @param {number} id of the case
 * @param {number} round of the draw
 * @param {number} seat
 * @param {number[]} scores
 * @returns {{ scores: number[], salt: string, commitment: string }}
 */
export function sheet(id, round, seat, scores) {
	const salt = secret();
	return { scores, salt, commitment: commit(TAGS.sheet, [u32(id), u8(round), u8(seat), vec(u32, scores)], salt) };
}

/**
 * The lock of a draw: what an auditor shows before the envelopes come, to show the seed only after they are open.
 *
 * @param {number} id of the case
 * @param {string} seed
 * @returns {string}
 */
export const drawLock = (id, seed) => digest(TAGS.draw, tuple(u32(id), raw(seed)));

/**
 * The seeds of an auditor, in the order in which they are opened: each is the lock of the next, so that further draws are settled before the first.
 *
 * @param {number} id of the case
 * @param {number} draws how many may come
 * @returns {string[]}
 */
export function seedChain(id, draws) {
	const seeds = [secret()];
	while (seeds.length < draws) seeds.unshift(drawLock(id, seeds[0]));
	return seeds;
}

/**
 * Which offices a draw seats, as anybody can recompute it: the lowest tickets of each side, numbered by ticket over both.
 *
 * @param {object} draw
 * @param {number} draw.id of the case
 * @param {number} draw.round
 * @param {string} draw.seed
 * @param {string[]} draw.nonces of the bids in their order
 * @param {{ office: number, side: string }[]} eligible nominees
 * @param {{ External: number, Internal: number }} seats of each side
 * @returns {number[]} offices by seat
 */
export function drawnOffices({ id, round, seed, nonces }, eligible, seats) {
	const entropy = digest(TAGS.lot, tuple(u32(id), u8(round), raw(seed), vec(raw, nonces)));
	const ticket = (office) => digest(TAGS.ticket, tuple(raw(entropy), u32(office)));
	const byTicket = eligible.map((nominee) => ({ ...nominee, ticket: ticket(nominee.office) })).sort((a, b) => (a.ticket < b.ticket ? -1 : 1));
	const lowest = ['External', 'Internal'].flatMap((side) => byTicket.filter((nominee) => nominee.side === side).slice(0, seats[side]));
	return lowest.sort((a, b) => (a.ticket < b.ticket ? -1 : 1)).map(({ office }) => office);
}

/**
 * A nominee's tag: equal for the same person within a case, nothing without the key of the case.
 *
 * @param {string} who stands for the person's identity
 * @param {string} caseKey 32 bytes
 * @returns {string}
 */
export const nomineeTag = (who, caseKey) => commit(TAGS.nominee, [blake2AsU8a(who, 256)], caseKey);
