/**
 * Certificates of service: what a stranger needs to see when a notice took effect, and nothing that it would have to believe. A header that validators signed, a proof of
 * the records under its state root, and, where the holder wants to show the letter, what opens its commitment.
 *
 * Maker and checker run the same questions: the one asks a node and notes the keys, the other takes the answers out of the proof.
 *
 * @module
 */
import { TypeRegistry } from '@polkadot/types';
import { hexToU8a, u8aToHex } from '@polkadot/util';
import { blake2AsU8a } from '@polkadot/util-crypto';
import { checkJustification, targetOf } from '../grandpa.mjs';
import { rpc } from '../node.mjs';
import { civilDate } from '../time.mjs';
import { provenValue } from '../trie.mjs';
import { commitmentOf } from './letter.mjs';
import { KEYS, momentFrom, noticeFrom, regimesFrom, termsFrom } from './records.mjs';
import { answerBy, inForce, service } from './rules.mjs';

/**
 * @typedef {object} Certificate
 * @property {number} notice its number
 * @property {string} header of a finalised block, encoded
 * @property {string} justification the validators' signatures under it
 * @property {string[]} proof nodes of the state's trie
 * @property {{ sha256: string, bytes: number, media: string, salt: string }} [letter] opens the commitment
 */

/**
 * @typedef {object} Anchor what the checker knows of the chain from elsewhere: its specification, or a light client that followed it
 * @property {[string, string][]} authorities public keys of the validators, and their weights
 * @property {number} setId number of that set
 */

/**
 * Makes a certificate.
 *
 * @param {string} url of a node
 * @param {import('@polkadot/api').ApiPromise} api connected to it
 * @param {number} id of the notice
 * @param {Uint8Array} justification of a block in which it stands
 * @param {Certificate['letter']} [letter]
 * @returns {Promise<Certificate>}
 */
export async function certify(url, api, id, justification, letter) {
	const node = url.replace(/^ws/, 'http');
	const { hash } = targetOf(api.registry, justification);
	const keys = new Set();
	await judge(id, async (key) => {
		keys.add(key);
		const value = await rpc(node, 'state_getStorage', key, hash);
		return value === null ? null : hexToU8a(value);
	});
	const { proof } = await rpc(node, 'state_getReadProof', [...keys], hash);
	const header = (await api.rpc.chain.getHeader(hash)).toHex();
	return { notice: id, header, justification: u8aToHex(justification), proof, ...(letter && { letter }) };
}

/**
 * Checks a certificate, without a node. Fails when anything in it is not what it claims to be.
 *
 * @param {Certificate} certificate
 * @param {Anchor} anchor
 * @returns {Promise<object>} the notice, its service and the last day to answer at the time of the block
 */
export async function verify({ notice: id, header, justification, proof, letter }, { authorities, setId }) {
	const registry = new TypeRegistry();
	const known = authorities.map(([key, weight]) => [key, BigInt(weight)]);
	const { hash, number, signed, total } = checkJustification(registry, hexToU8a(justification), known, setId);
	if (u8aToHex(blake2AsU8a(hexToU8a(header), 256)) !== hash) throw new Error('the header is not the one that was signed');
	const root = registry.createType('Header', hexToU8a(header)).stateRoot.toU8a();
	const found = await judge(id, async (key) => provenValue(root, key, proof));
	const opened = letter && commitmentOf(letter);
	if (letter && opened !== found.notice.content.commitment) throw new Error('the letter is not the one that was served');
	return { ...found, letter, block: { hash, number, signed, total } };
}

/**
 * What the records say of a notice.
 *
 * @param {number} id
 * @param {(key: string) => Promise<Uint8Array | null>} read a value of the state
 */
async function judge(id, read) {
	const must = async (what, key) => {
		const value = await read(key);
		if (value === null) throw new Error(`there is no ${what}`);
		return value;
	};
	const notice = noticeFrom(await must(`notice ${id}`, KEYS.notice(id)));
	const now = momentFrom(await must('time', KEYS.now));
	const day = civilDate(notice.sentAt);
	const law = {
		regime: inForce(regimesFrom(await must('regime', KEYS.regimes(notice.class))), day),
		terms: inForce(termsFrom(await must('table of terms', KEYS.terms)), day),
	};
	const isPublicHoliday = async (date) => (await read(KEYS.holiday(date))) !== null;
	const served = await service(notice, law, now, isPublicHoliday);
	return { id, notice, now, service: served, answerBy: await answerBy(served, notice.termDays, isPublicHoliday) };
}
