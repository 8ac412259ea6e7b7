/**
 * What the chain says about a case: view functions and storage of finalised blocks.
 *
 * @module
 */
import { civil } from '../time.mjs';

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

	async #storage() {
		return (await this.#chain.finalised()).query.defenseProposals;
	}

	#view(name, ...args) {
		return this.#chain.view('DefenseProposals', name, ...args);
	}
}
