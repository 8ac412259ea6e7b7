/**
 * What the chain says about a case: view functions and storage of finalised blocks.
 *
 * @module
 */
import { xxhashAsHex } from '@polkadot/util-crypto';
import { civil } from '../time.mjs';

/** Keys read at once. */
const PAGE = 500;

/** Reads one case. */
export class Reader {
	#chain;
	#id;

	/**
	 * @param {import('../chain.mjs').Chain} chain
	 * @param {number} id
	 */
	constructor(chain, id) {
		this.#chain = chain;
		this.#id = id;
	}

	/** The case itself. */
	async record() {
		return (await this.#storage()).cases(this.#id).then((record) => record.unwrap());
	}

	/** Stage and phase in words. */
	async stage() {
		const { stage, phase, until } = (await this.#view('case', this.#id)).unwrap();
		return `${stage.type}, ${phase.type}${until.isSome ? ` until ${civil(until.unwrap().toNumber())}` : ''}`;
	}

	/** The newest result. */
	result() {
		return this.#view('result', this.#id, null);
	}

	/** Where a bid's contest stands. */
	async contest(bid) {
		const { status, due } = (await this.#view('contest_status', this.#id, bid)).unwrap();
		return `${status.type}${due.isSome ? `, due ${civil(due.unwrap().toNumber())}` : ''}`;
	}

	/** From when on negotiation may be concluded, Unix seconds. */
	async standstillUntil() {
		return (await this.#view('standstill_until', this.#id)).unwrap().until.toNumber();
	}

	/** What a company can show. */
	async certificate(bid) {
		const certificate = (await this.#view('certificate', this.#id, bid)).unwrap();
		return { ...certificate.toHuman(), reference: certificate.reference.toUtf8() };
	}

	/** A nominee. */
	async nominee(office) {
		return (await this.#storage()).nominees(this.#id, office);
	}

	/** What is left of an erased nominee. */
	async tombstone(index) {
		return (await this.#storage()).erasures(this.#id, index).then((tombstone) => tombstone.unwrap());
	}

	/**
	 * The nominees that sit, by seat.
	 *
	 * @param {{ office: number }[]} nominees
	 */
	async seats(nominees) {
		const seated = [];
		for (const nominee of nominees) {
			const { seat } = (await this.nominee(nominee.office)).unwrap();
			if (seat.isSome) seated[seat.unwrap().seat.toNumber()] = nominee;
		}
		return seated;
	}

	/**
	 * Which of these values stand anywhere in the raw storage of the pallet, in a key or in a value.
	 *
	 * @param {string[]} values hexadecimal
	 * @returns {Promise<string[]>}
	 */
	async foundInRawState(values) {
		const { state, chain } = this.#chain.api.rpc;
		const at = await chain.getFinalizedHead();
		const found = new Set();
		let from;
		for (;;) {
			const keys = await state.getKeysPaged(xxhashAsHex('DefenseProposals', 128), PAGE, from, at);
			if (keys.length === 0) return [...found];
			const stored = await state.queryStorageAt(keys, at);
			const text = keys.map((key, place) => `${key.toHex()} ${stored[place].toHex()}`).join(' ');
			for (const value of values) if (text.includes(value.slice(2))) found.add(value);
			from = keys.at(-1).toHex();
		}
	}

	async #storage() {
		return (await this.#chain.finalised()).query.defenseProposals;
	}

	#view(name, ...args) {
		return this.#chain.view('DefenseProposals', name, ...args);
	}
}
