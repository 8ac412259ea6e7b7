/**
 * What happened to lots of food as EPCIS 2.0 in JSON-LD, made from the events of finalised blocks: the language in which supply chains tell each other
 * what, when, where and why.
 *
 * | on the chain | event | step | disposition |
 * |---|---|---|---|
 * | a lot without inputs | ObjectEvent, ADD | commissioning | active |
 * | a lot of others | TransformationEvent | creating_class_instance | active |
 * | shipped | ObjectEvent, OBSERVE | shipping | in_transit |
 * | received; what was refused | ObjectEvent, OBSERVE | receiving | in_progress; returned |
 * | sold or served | ObjectEvent, OBSERVE | retail_selling | retail_sold |
 * | destroyed | ObjectEvent, DELETE | destroying | destroyed |
 * | held by a recall; released | ObjectEvent, OBSERVE | holding | recalled; active |
 * | a lot corrected | the older event again, declared wrong, with the event that corrects it | | |
 *
 * Quantities are of lots (class level); no person appears, and no price.
 *
 * @module
 */
import { u8aConcat, u8aToHex } from '@polkadot/util';
import { blake2AsU8a } from '@polkadot/util-crypto';
import { raw, u32 } from '../scale.mjs';
import { lotLink, placeLink } from './gs1.mjs';

const CONTEXT = 'https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld';
/** Units of UN/ECE recommendation 20; pieces have none. */
const UNITS = { Gram: 'GRM', Millilitre: 'MLT', Piece: undefined };
/** Korean time. */
const OFFSET = '+09:00';

/**
 * The document of a span of blocks.
 *
 * @param {import('../chain.mjs').Chain} chain
 * @param {number} first number of the first block
 * @param {number} last number of the last block
 * @returns {Promise<object>} an EPCISDocument
 */
export async function epcisOf(chain, first, last) {
	const book = await Book.open(chain);
	const events = [];
	let seconds = 0;
	for (let number = first; number <= last; number += 1) {
		const at = await chain.api.at(await chain.api.rpc.chain.getBlockHash(number));
		seconds = Math.floor((await at.query.timestamp.now()).toNumber() / 1_000);
		for (const [place, { event }] of (await at.query.system.events()).entries()) {
			if (event.section === 'haccp') events.push(...(await book.told(event, { number, place, seconds })));
		}
	}
	return {
		'@context': [CONTEXT],
		type: 'EPCISDocument',
		schemaVersion: '2.0',
		creationDate: moment(seconds),
		epcisBody: { eventList: events },
	};
}

/** Unix seconds as ISO 8601 in Korean time. */
const moment = (seconds) => `${new Date((seconds + 9 * 3_600) * 1_000).toISOString().slice(0, 19)}${OFFSET}`;

/** A Korean civil date, as a day. */
const day = (date) => new Date(date * 86_400_000).toISOString().slice(0, 10);

/** Knows lots and places, and which event told of a lot. */
class Book {
	#chain;
	#genesis;
	#lots = new Map();
	#places = new Map();
	#births = new Map();

	constructor(chain, genesis) {
		this.#chain = chain;
		this.#genesis = genesis;
	}

	static async open(chain) {
		return new Book(chain, chain.api.genesisHash.toHex());
	}

	/** The EPCIS events that an event of the chain makes; none for what is no matter of lots. */
	async told(event, where) {
		const how = TOLD[event.method];
		if (!how) return [];
		const parts = await how(this, event.data, where);
		return parts.map((part, number) => ({ ...this.#frame(part.type, where, number), ...part }));
	}

	#frame(type, { number, place, seconds }, part) {
		const eventID = this.#name(number, place, part);
		return { type, eventID, eventTime: moment(seconds), recordTime: moment(seconds), eventTimeZoneOffset: OFFSET };
	}

	/** A name that follows from chain, block and place, so that two exports agree (UUID version 8). */
	#name(number, place, part) {
		const bytes = blake2AsU8a(u8aConcat(raw(this.#genesis), u32(number), u32(place), u32(part)), 128);
		bytes[6] = (bytes[6] & 0x0f) | 0x80;
		bytes[8] = (bytes[8] & 0x3f) | 0x80;
		const hex = u8aToHex(bytes, undefined, false);
		return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')}`;
	}

	/** The record of a lot as it was registered; a lot is never removed. */
	async lot(id) {
		const key = id.toString();
		if (!this.#lots.has(key)) this.#lots.set(key, (await this.#chain.api.query.haccp.lots(id)).unwrap());
		return this.#lots.get(key);
	}

	async place(id) {
		const key = id.toString();
		if (!this.#places.has(key)) this.#places.set(key, placeLink((await this.#chain.api.query.haccp.sites(id)).unwrap().gln));
		return this.#places.get(key);
	}

	/** So much of a lot. */
	async amount(id, quantity) {
		const { gtin, code, unit } = (await this.lot(id)).entry;
		const uom = UNITS[unit.type];
		return { epcClass: lotLink(gtin, code.toUtf8()), quantity: Number(quantity), ...(uom ? { uom } : {}) };
	}

	/** A lot comes into being; a correction declares the older event wrong. */
	async born({ id, site, lot, corrects }, where) {
		const here = await this.place(site);
		const made = [await this.amount(id, lot.produced)];
		const common = { disposition: 'active', readPoint: { id: here }, bizLocation: { id: here } };
		const ilmd = { 'cbvmda:lotNumber': lot.code.toUtf8(), 'cbvmda:itemExpirationDate': day(lot.useBy.toNumber()) };
		const inputQuantityList = await Promise.all(lot.inputs.map(([input, quantity]) => this.amount(input, quantity)));
		const birth = inputQuantityList.length === 0
			? { type: 'ObjectEvent', action: 'ADD', bizStep: 'commissioning', quantityList: made, ...common, ilmd }
			: { type: 'TransformationEvent', bizStep: 'creating_class_instance', inputQuantityList, outputQuantityList: made, ...common, ilmd };
		const framed = { ...this.#frame(birth.type, where, 0), ...birth };
		this.#births.set(id.toString(), framed);
		const wrong = corrects.isSome ? this.#births.get(corrects.unwrap().toString()) : undefined;
		if (!wrong) return [birth];
		const errorDeclaration = { declarationTime: moment(where.seconds), reason: 'incorrect_data', correctiveEventIDs: [framed.eventID] };
		return [birth, { ...wrong, errorDeclaration }];
	}

	/** Something is seen of a lot at a place. Only what is received stays there: `bizLocation` says where things are from then on. */
	async seen(action, bizStep, disposition, site, quantity, more = {}) {
		const here = { id: await this.place(site) };
		const stays = bizStep === 'receiving' ? { bizLocation: here } : {};
		return { type: 'ObjectEvent', action, bizStep, disposition, quantityList: [quantity], readPoint: here, ...stays, ...more };
	}

	/** Where from and where to. */
	async way(from, to) {
		return {
			sourceList: [{ type: 'location', source: await this.place(from) }],
			destinationList: [{ type: 'location', destination: await this.place(to) }],
		};
	}

	/** A recall takes hold of a lot, or lets it go, wherever it is: told at the place where it was made. */
	async recalled(id, set) {
		const { site, entry } = await this.lot(id);
		const persistentDisposition = set ? { set: ['recalled'] } : { unset: ['recalled'] };
		const amount = await this.amount(id, entry.produced);
		return this.seen('OBSERVE', 'holding', set ? 'recalled' : 'active', site, amount, { persistentDisposition });
	}
}

/** What each event of the chain says in EPCIS. */
const TOLD = {
	LotRegistered: (book, data, where) => book.born(data, where),
	Shipped: async (book, { from, lot, to, quantity }) => {
		const more = await book.way(from, to);
		return [await book.seen('OBSERVE', 'shipping', 'in_transit', from, await book.amount(lot, quantity), more)];
	},
	Received: async (book, { from, lot, to, accepted, refused }) => {
		const more = await book.way(from, to);
		const kept = await book.seen('OBSERVE', 'receiving', 'in_progress', to, await book.amount(lot, accepted), more);
		const returned = await book.seen('OBSERVE', 'receiving', 'returned', from, await book.amount(lot, refused));
		return [...(accepted.isZero() ? [] : [kept]), ...(refused.isZero() ? [] : [returned])];
	},
	Retired: async (book, { site, lot, quantity, how }) => {
		const amount = await book.amount(lot, quantity);
		const seen = how.isDestroyed
			? book.seen('DELETE', 'destroying', 'destroyed', site, amount)
			: book.seen('OBSERVE', 'retail_selling', 'retail_sold', site, amount);
		return [await seen];
	},
	LotHeld: async (book, { lot }) => [await book.recalled(lot, true)],
	LotReleased: async (book, { lot }) => [await book.recalled(lot, false)],
};
