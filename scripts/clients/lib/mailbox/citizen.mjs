/**
 * A citizen who does not exist, with one enrolment and one box for each sender. What joins the enrolments, its identity, never leaves this file but hashed with secrets.
 *
 * @module
 */
import { account } from '../accounts.mjs';
import { commit, secret, TAGS } from '../digest.mjs';
import { option, raw, u32, u8 } from '../scale.mjs';
import { boxKeys, open } from './letter.mjs';

/** Codec index of the purpose `Mailbox`. */
const MAILBOX = 1;

/** The citizen, as it knows itself and as Korea Post, which saw its papers, knows it. */
export class Citizen {
	/** Digest of name and number: the same in every enrolment. */
	identity = secret();
	/** Its mailboxes by the name of the sender. */
	mailboxes = {};
	#key;

	/**
	 * @param {string} key 32 bytes with which the enroller makes uniqueness tags
	 */
	constructor(key) {
		this.#key = key;
	}

	/**
	 * An account for one sender's mail, and what the enroller writes about it.
	 *
	 * @param {string} sender how the journey calls the sender
	 * @param {number} org the sender's organisation
	 * @param {string} path of the account
	 * @returns {{ pair: import('@polkadot/keyring/types').KeyringPair, enrolment: [string, string, string, string] }} the arguments of `enrolPerson`
	 */
	enrol(sender, org, path) {
		const pair = account(path);
		this.mailboxes[sender] = { pair, org, ...boxKeys() };
		const commitment = commit(TAGS.person, [raw(this.identity)], secret());
		const tag = commit(TAGS.personTag, [u8(MAILBOX), option(u32, org), raw(this.identity)], this.#key);
		return { pair, enrolment: [pair.address, 'Mailbox', commitment, tag] };
	}

	/**
	 * Opens a letter that its carrier handed over, and holds it against the chain.
	 *
	 * @param {string} sender
	 * @param {Uint8Array} sealed
	 * @param {{ commitment: string, digest: string, kib: number }} content as the chain has it
	 * @returns {{ document: Uint8Array, media: string, salt: string }}
	 */
	open(sender, sealed, content) {
		return open(this.mailboxes[sender].secret, sealed, content);
	}
}
