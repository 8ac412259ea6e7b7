/**
 * Citizens who do not exist, for demonstrations: what an enrolling office writes about them. The same values as `runtime/src/genesis/citizens.rs`.
 *
 * Salts and keys here are computed from text; real ones are random and secret.
 *
 * @module
 */
import { stringToU8a } from '@polkadot/util';
import { blake2AsU8a } from '@polkadot/util-crypto';
import { commit, TAGS } from './digest.mjs';
import { option, u32, u8 } from './scale.mjs';

/** Codec index of the purpose. */
const PETITIONS = 0;

/** The office that enrols for petitions. */
export const ENROLLER = '//mma//enroller';

/**
 * The enrolment of a citizen for petitions.
 *
 * @param {number} citizen 0, 1 or 2
 * @returns {{ path: string, purpose: string, commitment: string, tag: string }}
 */
export function petitioner(citizen) {
	const identity = secret(`identity of citizen ${citizen}`);
	const salt = secret(`salt of enrolment ${citizen}`);
	const key = secret(`key of ${ENROLLER}`);
	return {
		path: `//citizen${citizen}`,
		purpose: 'Petitions',
		commitment: commit(TAGS.person, [identity], salt),
		tag: commit(TAGS.personTag, [u8(PETITIONS), option(u32, null), identity], key),
	};
}

const secret = (what) => blake2AsU8a(stringToU8a(`demonstration: ${what}`), 256);
