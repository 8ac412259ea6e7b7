/**
 * The records of the mailbox as the chain stores them, read without metadata: who checks a certificate asks no node how to read it.
 *
 * @module
 */
import { TypeRegistry } from '@polkadot/types';
import { u8aConcat, u8aToHex } from '@polkadot/util';
import { xxhashAsU8a } from '@polkadot/util-crypto';
import { u32, u64, u8 } from '../scale.mjs';

/** Legal classes by codec index. */
export const CLASSES = ['Guide', 'Disposition', 'Tax', 'Judicial', 'Adjudication', 'Safety', 'Private'];

/** Layouts, in the order of `pallets/mailbox/src/types/`. */
const TYPES = {
	MinwonRecord: { pilot: 'u8', kind: 'u8', id: 'u64' },
	MinwonReference: { _enum: { Desk: 'Bytes', Pilot: '(MinwonRecord, u8, u64)' } },
	MinwonClass: { _enum: CLASSES },
	MinwonProof: { _enum: ['Sent', 'Arrived', 'Read'] },
	MinwonSealed: { commitment: '[u8; 32]', digest: '[u8; 32]', kib: 'u16' },
	MinwonContent: { _enum: { Sealed: 'MinwonSealed', Record: 'MinwonRecord' } },
	MinwonGround: { _enum: ['Unwanted', 'WrongAddressee', 'Unreadable', 'Incomplete'] },
	MinwonStage: {
		_enum: { Sent: 'Null', Arrived: 'Null', Read: 'Null', Refused: 'u64', Recalled: 'Null', Disputed: '(u64, MinwonGround)', Void: 'Null' },
	},
	MinwonOutcome: { _enum: { Open: 'Null', Delivered: '(u64, u8)', Returned: '(u64, u8)' } },
	MinwonPaper: {
		kind: 'MinwonPaperKind',
		number: 'Option<[u8; 13]>',
		org: 'u32',
		office: 'u32',
		started: 'u64',
		outcome: 'MinwonOutcome',
	},
	MinwonPaperKind: { _enum: ['Plain', 'Registered'] },
	MinwonNotice: {
		sender: 'u32',
		office: 'Option<u32>',
		reference: 'MinwonReference',
		to: 'Option<u64>',
		class: 'MinwonClass',
		proof: 'MinwonProof',
		content: 'MinwonContent',
		termDays: 'u16',
		paperDays: 'u8',
		sentAt: 'u64',
		arrivedAt: 'Option<u64>',
		readAt: 'Option<u64>',
		stage: 'MinwonStage',
		objected: 'u8',
		paper: 'Option<MinwonPaper>',
		published: 'Option<(u64, [u8; 32])>',
		previous: 'Option<u64>',
		next: 'Option<u64>',
	},
	MinwonEffect: { _enum: { None: 'Null', OnArrival: 'Null', OnReadingOrTerm: 'u8' } },
	MinwonRegime: { from: 'u32', effect: 'MinwonEffect', consent: 'u8', paperDays: 'u8', keepYears: 'u8' },
	MinwonTerms: {
		from: 'u32',
		arrivalLimit: 'u32',
		objectionDays: 'u8',
		decisionDays: 'u8',
		publicationDays: 'u8',
		dormantAfter: 'u8',
		voluntaryDaily: 'u32',
		postOrg: 'Option<u32>',
	},
};

const registry = new TypeRegistry();
registry.register(TYPES);

/** The key of a storage item, `parts` hashed as by `Twox64Concat`. */
const keyOf = (pallet, item, ...parts) =>
	u8aToHex(u8aConcat(xxhashAsU8a(pallet, 128), xxhashAsU8a(item, 128), ...parts.flatMap((part) => [xxhashAsU8a(part, 64), part])));

/** Storage keys, hexadecimal. */
export const KEYS = {
	now: keyOf('Timestamp', 'Now'),
	notice: (id) => keyOf('Mailbox', 'Notices', u64(id)),
	regimes: (name) => keyOf('Mailbox', 'Regimes', u8(CLASSES.indexOf(name))),
	terms: keyOf('Mailbox', 'TermsTable'),
	holiday: (date) => keyOf('Registry', 'Holidays', u32(date)),
};

/** A value of a type that fills the bytes to the last. */
function decode(type, bytes) {
	const value = registry.createType(type, bytes);
	if (value.encodedLength !== bytes.length) throw new Error(`this is no ${type}`);
	return value;
}

const number = (option) => (option.isSome ? option.unwrap().toNumber() : null);

/**
 * The time of a block.
 *
 * @param {Uint8Array} bytes
 * @returns {number} Unix seconds
 */
export const momentFrom = (bytes) => Math.floor(decode('u64', bytes).toNumber() / 1_000);

/**
 * A notice.
 *
 * @param {Uint8Array} bytes
 * @returns {object} moments in Unix seconds, `null` where there is none
 */
export function noticeFrom(bytes) {
	const notice = decode('MinwonNotice', bytes);
	return {
		sender: notice.sender.toNumber(),
		to: number(notice.to),
		class: notice.class.type,
		content: contentOf(notice.content),
		termDays: notice.termDays.toNumber(),
		sentAt: notice.sentAt.toNumber(),
		arrivedAt: number(notice.arrivedAt),
		readAt: number(notice.readAt),
		stage: stageOf(notice.stage),
		paper: notice.paper.isSome ? paperOf(notice.paper.unwrap()) : null,
		published: notice.published.isSome ? notice.published.unwrap()[0].toNumber() : null,
	};
}

function contentOf(content) {
	if (content.isRecord) return { record: content.asRecord.toJSON() };
	const { commitment, digest, kib } = content.asSealed;
	return { commitment: commitment.toHex(), digest: digest.toHex(), kib: kib.toNumber() };
}

function stageOf(stage) {
	return stage.isDisputed ? { type: 'Disputed', since: stage.asDisputed[0].toNumber() } : { type: stage.type };
}

function paperOf({ kind, outcome }) {
	return { kind: kind.type, outcome: { type: outcome.type, at: outcome.isOpen ? null : outcome.value[0].toNumber() } };
}

/**
 * The regimes of a class, ascending.
 *
 * @param {Uint8Array} bytes
 * @returns {{ from: number, effect: { type: string, days?: number } }[]}
 */
export const regimesFrom = (bytes) =>
	decode('Vec<MinwonRegime>', bytes).map(({ from, effect }) => ({
		from: from.toNumber(),
		effect: effect.isOnReadingOrTerm ? { type: effect.type, days: effect.asOnReadingOrTerm.toNumber() } : { type: effect.type },
	}));

/**
 * The terms, ascending.
 *
 * @param {Uint8Array} bytes
 * @returns {{ from: number, decisionDays: number, publicationDays: number }[]}
 */
export const termsFrom = (bytes) =>
	decode('Vec<MinwonTerms>', bytes).map(({ from, decisionDays, publicationDays }) => ({
		from: from.toNumber(),
		decisionDays: decisionDays.toNumber(),
		publicationDays: publicationDays.toNumber(),
	}));
