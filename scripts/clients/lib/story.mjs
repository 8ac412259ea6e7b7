/**
 * A journey told while it runs: who did what, in which block it was finalised, what the chain now says.
 *
 * @module
 */
import { civil } from './time.mjs';

/** Longest line of an event. */
const LINE = 300;
/** More than so many acts at the same time are told in brief. */
const FEW = 3;

/** Tells and does. */
export class Story {
	#chain;
	#own;
	#count = 0;
	#actors = new Map();

	/**
	 * @param {import('./chain.mjs').Chain} chain
	 * @param {string[]} own pallets whose events are told, as the client names them
	 */
	constructor(chain, own) {
		this.#chain = chain;
		this.#own = own;
	}

	/**
	 * A heading.
	 *
	 * @param {string} text
	 */
	chapter(text) {
		console.log(`\n${text}`);
	}

	/**
	 * What the chain now says.
	 *
	 * @param {string} text
	 */
	says(text) {
		console.log(`      chain: ${text}`);
	}

	/**
	 * One office or citizen acts.
	 *
	 * @param {import('@polkadot/keyring/types').KeyringPair} signer
	 * @param {string} what it does, in words
	 * @param {import('@polkadot/api/types').SubmittableExtrinsic<'promise'>} call
	 * @returns {Promise<import('@polkadot/types/interfaces').Event[]>} its events
	 */
	async act(signer, what, call) {
		const [events] = await this.together(what, [[signer, call]]);
		return events;
	}

	/**
	 * Several act at the same time, each by its own key.
	 *
	 * @param {string} what they do, in words
	 * @param {[import('@polkadot/keyring/types').KeyringPair, any][]} acts signer and call
	 * @returns {Promise<import('@polkadot/types/interfaces').Event[][]>} the events of each
	 */
	async together(what, acts) {
		const done = await Promise.all(acts.map(([signer, call]) => this.#chain.submit(signer, call)));
		if (acts.length > FEW) await this.#brief(what, acts, done);
		else {
			for (const [place, [signer]] of acts.entries()) {
				const { block, hash, events } = done[place];
				await this.#tell(signer, what, `block ${block} finalised`, hash);
				for (const event of events.filter(({ section }) => this.#own.includes(section))) this.#event(event);
			}
		}
		return done.map(({ events }) => events);
	}

	/**
	 * Somebody tries what the rules forbid.
	 *
	 * @param {import('@polkadot/keyring/types').KeyringPair} signer
	 * @param {string} what it tries, in words
	 * @param {import('@polkadot/api/types').SubmittableExtrinsic<'promise'>} call
	 * @param {string} name of the error
	 */
	async refused(signer, what, call, name) {
		const { block, hash, error } = await this.#chain.refused(signer, call, name);
		await this.#tell(signer, `tries: ${what}`, `refused in block ${block}`, hash);
		console.log(`      ${error.name}: ${error.sentence}`);
	}

	/**
	 * Time passes.
	 *
	 * @param {number} seconds Unix seconds
	 * @param {string} why
	 */
	async wait(seconds, why) {
		await this.#chain.advanceTo(seconds);
		console.log(`\n      ... until ${civil(seconds)}: ${why}`);
	}

	async #brief(what, acts, done) {
		this.#count += 1;
		console.log(`${String(this.#count).padStart(4)}  ${acts.length} offices, each: ${what}`);
		for (const [place, [signer]] of acts.entries()) {
			const { block, events } = done[place];
			const names = events.filter(({ section }) => this.#own.includes(section)).map(({ method }) => method);
			console.log(`      ${signer.meta.name} (${await this.#actor(signer)}): block ${block} finalised, ${names.join(', ')}`);
		}
	}

	async #tell(signer, what, where, hash) {
		const state = await this.#chain.api.at(hash);
		const moment = Math.floor((await state.query.timestamp.now()).toNumber() / 1_000);
		this.#count += 1;
		console.log(`${String(this.#count).padStart(4)}  ${signer.meta.name} (${await this.#actor(signer)}) ${what}`);
		console.log(`      ${where}, ${civil(moment)}, ${hash.slice(0, 18)}...`);
	}

	#event(event) {
		const text = `${event.section}.${event.method} ${JSON.stringify(event.data.toHuman())}`.replaceAll('"', '');
		console.log(`      event ${text.length > LINE ? `${text.slice(0, LINE)}...` : text}`);
	}

	/** For whom a key acts, as the chain says. */
	async #actor(signer) {
		const known = this.#actors.get(signer.address);
		if (known) return known;
		const identity = (await this.#chain.view('Registry', 'who', signer.address)).unwrapOr(null);
		if (!identity) return 'nobody';
		const org = identity.isOffice ? identity.asOffice.org : identity.asPerson.org;
		const [{ profile }] = (await this.#chain.view('Registry', 'organisation', org)).unwrap();
		const name = profile.nameKo.toUtf8();
		const text = identity.isOffice ? name : `a citizen, enrolled by ${name}`;
		this.#actors.set(signer.address, text);
		return text;
	}
}
