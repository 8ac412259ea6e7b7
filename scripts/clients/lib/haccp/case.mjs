/**
 * A maker of kimchi, its suppliers and two shops, and what becomes of its lots, each step by the office to which the rules give it.
 *
 * @module
 */
import { account } from '../accounts.mjs';
import { document } from '../digest.mjs';
import { expect } from '../expect.mjs';
import { civil, civilDate, DAY, daysLater, HOUR, startOf } from '../time.mjs';
import { text, withCheckDigit } from './gs1.mjs';
import { OFFICES } from './offices.mjs';
import { back, forward } from './tracing.mjs';

const PEOPLE = Object.fromEntries(Object.entries(OFFICES).map(([name, path]) => [name, account(path)]));
/** Salting lasts three minutes at least; no metal above two millimetres passes. */
const CCPS = [
	{ no: 1, measure: 'Seconds', low: 180, high: null },
	{ no: 2, measure: 'Micrometre', low: null, high: 2_000 },
];
/** Days for which logs are kept. */
const RETENTION = 730;
/** Somebody who works at the maker's. */
const STAFF = 'Kim Cheol-su, line 3';
/** Site, kind, who runs it. */
const SITES = [
	['farm', 'Farm', 'supplier'],
	['seasoner', 'Manufacture', 'supplier'],
	['kimchi', 'Manufacture', 'maker'],
	['shop', 'Retail', 'maker'],
	['otherShop', 'Retail', 'supplier'],
];

/** The sites and lots of one run. */
export class FoodCase {
	#chain;
	#story;
	#tx;
	#references = 0;

	constructor(chain, story) {
		this.#chain = chain;
		this.#story = story;
		this.#tx = chain.api.tx.haccp;
		this.sites = {};
		this.lots = {};
	}

	/**
	 * Begins at ten of a day, so that readings of the morning are of the day of making.
	 *
	 * @param {import('../chain.mjs').Chain} chain
	 * @param {import('../story.mjs').Story} story
	 */
	static async start(chain, story) {
		const own = new FoodCase(chain, story);
		await story.wait(daysLater(await chain.now(), 1, 10), 'a working day begins');
		own.run = await chain.now();
		own.firstBlock = await chain.height();
		own.today = civilDate(own.run);
		return own;
	}

	/** The licensor registers the sites; a number with a wrong check digit is none. */
	async register() {
		const orgs = {};
		for (const name of ['maker', 'supplier']) {
			orgs[name] = (await this.#chain.view('Registry', 'who', PEOPLE[name].address)).unwrap().asOffice.org.toNumber();
		}
		for (const [place, [name, kind, operator]] of SITES.entries()) {
			const [gln, licence] = [withCheckDigit(this.#body(place)), text(`${this.run}${10 + place}`)];
			const call = (number) => this.#tx.registerSite(orgs[operator], number, licence, kind, 'Ordinary');
			if (place === 0) await this.#story.refused(PEOPLE.licensor, 'register a wrong place number', call(BigInt(gln) + (gln.endsWith('9') ? -1n : 1n)), 'BadCode');
			const events = await this.#story.act(PEOPLE.licensor, `registers the site "${name}"`, call(gln));
			this.sites[name] = { id: told(events, 'SiteRegistered').site.toNumber(), gln, by: PEOPLE[operator] };
		}
	}

	/** The certification body assesses with one office and grants with another. */
	async certify() {
		const { id, by } = this.sites.kimchi;
		const apply = this.#tx.apply(id, 'New', ['Kimchi'], CCPS, document('HACCP plan'), 'Manual');
		const application = told(await this.#story.act(by, 'applies for a certificate', apply), 'ApplicationFiled').id.toNumber();
		const number = text(`H${this.run}`);
		const grant = this.#tx.decideApplication(application, { Grant: { number } });
		await this.#story.refused(PEOPLE.certifier, 'grant what nobody assessed', grant, 'NotOpen');
		const assess = this.#tx.assess(application, { got: 178, of: 200 }, document('report of the assessment'));
		await this.#story.act(PEOPLE.assessor, 'assesses: 178 of 200 points', assess);
		const events = await this.#story.act(PEOPLE.certifier, 'grants the certificate', grant);
		this.cert = told(events, 'ApplicationDecided').outcome.asGranted.toNumber();
		const inspect = this.#tx.inspect(this.cert, 'Regular', { got: 190, of: 200 }, [], 'NoOrder', document('report of the inspection'));
		await this.#story.act(PEOPLE.inspector, 'inspects: 190 of 200 points', inspect);
		const [year] = (await this.#view('next_inspection', this.cert)).unwrap();
		this.#story.says(`the next regular inspection is in ${year}: kimchi is inspected every year`);
		const last = (await (await this.#chain.finalised()).query.haccp.certificates(this.cert)).unwrap().validTo.toNumber();
		const worth = async (date) => (await this.#view('certificate', number, date)).unwrap().status.type;
		expect('the certificate on its last day', await worth(last), 'Valid');
		expect('the certificate on the day after', await worth(last + 1), 'Lapsed');
		this.#story.says(`the certificate counts to ${civil(startOf(last)).slice(0, 10)} and lapses by itself`);
	}

	/** Readings of the morning; the chain compares them with the certificate. */
	async log() {
		const { id, by } = this.sites.kimchi;
		this.logs = [text(`salt-${this.run}`), text(`metal-${this.run}`)];
		const entry = (ccp, low, high, to = this.run - 60) => ({ ccp, from: to - HOUR, to, low, high, readings: 60, file: document(this.#series(ccp)) });
		const [salt, metal] = this.logs;
		const old = this.#tx.recordLog(this.cert, salt, entry(1, 180, 240, this.run - DAY - 60), null);
		// The day before the grant the certificate did not count.
		await this.#story.refused(by, 'log the day before the certificate', old, 'NotCovered');
		await this.#story.act(by, 'logs control point 1: 180 to 240 seconds', this.#tx.recordLog(this.cert, salt, entry(1, 180, 240), null));
		const events = await this.#story.act(by, 'logs control point 2: a piece of 2,001 micrometres', this.#tx.recordLog(this.cert, metal, entry(2, 0, 2_001), null));
		expect('the verdict of the chain', told(events, 'Logged').verdict.type, 'Deviated');
		await this.#story.refused(by, 'log the same reference again', this.#tx.recordLog(this.cert, metal, entry(2, 0, 0), null), 'AlreadyExists');
		this.action = this.#tx.recordAction(id, metal, document('the batch was sieved again'));
	}

	/** Two inputs from two suppliers; no lot over a deviation that nobody dealt with. */
	async make() {
		const { farm, seasoner, kimchi } = this.sites;
		await this.#lot('produce', farm, 1, 'Produce', 2_000_000n);
		await this.#lot('seasoning', seasoner, 2, 'Seasoning', 100_000n);
		await this.#delivers(farm, kimchi, 'produce', 1_900_000n, 1_880_000n);
		await this.#delivers(seasoner, kimchi, 'seasoning', 80_000n);
		const recipe = { certificate: this.cert, logs: this.logs, inputs: [[this.lots.produce.id, 1_700_000n], [this.lots.seasoning.id, 60_000n]] };
		const entry = this.#entry('kimchi', 3, 'Kimchi', 1_750_000n, recipe);
		await this.#story.refused(kimchi.by, 'make a lot over a deviation', this.#tx.registerLot(kimchi.id, entry, null), 'OpenDeviation');
		await this.#story.act(kimchi.by, 'says what was done', this.action);
		const much = { ...entry, inputs: [[this.lots.produce.id, 1_880_001n]] };
		await this.#story.refused(kimchi.by, 'use more than came in', this.#tx.registerLot(kimchi.id, much, null), 'Short');
		const bare = { ...entry, certificate: null, logs: [] };
		await this.#story.refused(kimchi.by, 'make kimchi without a certificate', this.#tx.registerLot(kimchi.id, bare, null), 'CertificateRequired');
		// The first label has a wrong date; nothing has left yet, so it is corrected.
		const wrong = { ...entry, useBy: entry.useBy - 30 };
		const first = told(await this.#story.act(kimchi.by, 'makes the lot, with a wrong date', this.#tx.registerLot(kimchi.id, wrong, null)), 'LotRegistered');
		const right = await this.#story.act(kimchi.by, 'corrects the date', this.#tx.registerLot(kimchi.id, entry, first.id));
		this.lots.kimchi = { ...entry, id: told(right, 'LotRegistered').id.toNumber() };
		expect('what took its place', (await this.#view('lot', first.id)).unwrap().id.toNumber(), this.lots.kimchi.id);
		await this.#holds('produce', kimchi, 180_000n);
		await this.#holds('seasoning', kimchi, 20_000n);
		await this.#holds('kimchi', kimchi, 1_750_000n);
	}

	/** To two shops; some is sold. */
	async sell() {
		const { kimchi, shop, otherShop } = this.sites;
		await this.#delivers(kimchi, shop, 'kimchi', 300_000n);
		await this.#delivers(kimchi, otherShop, 'kimchi', 200_000n);
		await this.#tills('kimchi', 'Sellable');
		await this.#retires(shop, 'kimchi', 40_000n, 'Sold', 'sells 40 kg over the day');
		await this.#story.refused(shop.by, 'sell more than there is', this.#retirement(shop, 'kimchi', 260_001n, 'Sold'), 'Short');
	}

	/** The seasoning is bad: an authority orders its recall, and whatever was made of it is held in the same block. */
	async recall() {
		const { kimchi, shop, otherShop, seasoner } = this.sites;
		const { id } = this.lots.seasoning;
		const open = this.#tx.openRecall(id, 'First', 'Pathogen', 40_000n, document('plan of the recall'));
		this.ordered = told(await this.#story.act(PEOPLE.authority, 'orders the recall of the seasoning', open), 'RecallOpened').id.toNumber();
		await this.#tills('kimchi', 'Held');
		await this.#story.refused(shop.by, 'sell it', this.#retirement(shop, 'kimchi', 1n, 'Sold'), 'Held');
		const [down, up] = [await forward(this.#chain, id), await back(this.#chain, this.lots.kimchi.id)];
		expect('made of the seasoning', down.edges.map(({ output }) => Number(output)), [this.lots.kimchi.id]);
		expect('in the kimchi', up.edges.map(({ input }) => Number(input)), [this.lots.produce.id, id]);
		for (const site of [shop, otherShop]) {
			const step = { Notify: { lot: this.lots.kimchi.id, site: site.id } };
			await this.#story.act(kimchi.by, 'has a holder told, as anybody may', this.#tx.traceRecall(this.ordered, step));
		}
		await this.#retires(kimchi, 'seasoning', 20_000n, 'Destroyed', 'destroys what is left of the seasoning');
		await this.#retires(seasoner, 'seasoning', 20_000n, 'Destroyed', 'destroys its own');
		await this.#retires(shop, 'kimchi', 260_000n, 'Destroyed', 'destroys the kimchi');
		await this.#delivers(otherShop, kimchi, 'kimchi', 200_000n);
	}

	/** What was recovered counts; another office than the one that ordered settles. */
	async settle() {
		const status = (await this.#view('recall', this.ordered)).unwrap();
		expect('recovered, in basis points of the plan', status.rateBps.toNumber(), 10_000);
		const close = this.#tx.settleRecall(this.ordered, { Close: { report: document('result of the recall') } });
		await this.#story.refused(PEOPLE.authority, 'settle its own recall', close, 'SelfReview');
		const settled = told(await this.#story.act(PEOPLE.secondAuthority, 'settles the recall', close), 'RecallSettled');
		expect('what that earns', settled.relief.unwrap().type, 'Exempt');
		expect('a file of the archives', settled.file.isSome, true);
		await this.#tills('kimchi', 'Held');
		this.#story.says(`all of ${status.rateBps / 100} % was recovered, the sanction is waived; the lots stay held`);
	}

	/** Another lot is recalled by mistake, and released. */
	async lift() {
		const { farm, kimchi, shop } = this.sites;
		const recipe = { certificate: this.cert, logs: this.logs, inputs: [[this.lots.produce.id, 100_000n]] };
		await this.#lot('second', kimchi, 3, 'Kimchi', 100_000n, recipe);
		await this.#delivers(kimchi, shop, 'second', 50_000n);
		const open = this.#tx.openRecall(this.lots.produce.id, 'Third', 'Labelling', 1_000n, document('plan'));
		const wrong = told(await this.#story.act(farm.by, 'recalls its produce', open), 'RecallOpened').id.toNumber();
		await this.#tills('second', 'Held', [shop]);
		const lift = this.#tx.settleRecall(wrong, { Lift: { ground: document('the label was right') } });
		await this.#story.act(PEOPLE.authority, 'finds the recall wrong and lifts it', lift);
		// The chain releases the lots by itself; whoever is in a hurry makes the steps.
		const queue = async () => (await this.#chain.finalised()).query.haccp.recalls(wrong).then((recall) => recall.unwrap().state.type);
		if ((await queue()) === 'Lifting') {
			await this.#story.act(shop.by, 'nudges the release, as anybody may', this.#tx.traceRecall(wrong, { Spread: { limit: 64 } })).catch((error) => {
				// A block came first.
				if (error.refusal?.name !== 'NotOpen') throw error;
			});
		}
		expect('the recall', await queue(), 'Lifted');
		await this.#tills('second', 'Sellable', [shop]);
		await this.#tills('kimchi', 'Held');
		await this.#retires(shop, 'second', 1_000n, 'Sold', 'sells again');
	}

	/** Time passes: past its use-by date nothing is sold, and after two years anybody has a log erased. */
	async expire() {
		const { kimchi, shop } = this.sites;
		const erase = this.#tx.housekeep({ EraseLog: [kimchi.id, this.logs[0]] });
		const { digest } = document(this.#series(1));
		const standing = () => this.#chain.foundInRawState('Haccp', [digest]);
		await this.#story.wait(startOf(this.lots.second.useBy + 1) + 9 * HOUR, 'the use-by date is over');
		await this.#tills('second', 'Expired', [shop]);
		await this.#story.refused(shop.by, 'sell it', this.#retirement(shop, 'second', 1n, 'Sold'), 'Expired');
		await this.#retires(shop, 'second', 49_000n, 'Destroyed', 'destroys what is left');
		await this.#story.refused(shop.by, 'erase a log of this year', erase, 'TooEarly');
		expect('the digest of its readings, in the raw state', await standing(), [digest]);
		await this.#story.wait(this.run + RETENTION * DAY, 'two years of records are over');
		await this.#story.act(shop.by, 'has the log erased, as anybody may', erase);
		expect('the digest of its readings after that', await standing(), []);
	}

	/** What the sites keep for themselves stands nowhere on the chain; the numbers on their labels do. */
	async remains() {
		const kept = CCPS.flatMap(({ no }) => [this.#series(no), STAFF]).map(text);
		expect('what sites keep, in the raw state', await this.#chain.foundInRawState('Haccp', kept), []);
		const { code } = this.lots.kimchi;
		expect('the code of the lot, in the raw state', await this.#chain.foundInRawState('Haccp', [code]), [code]);
		this.#story.says('series of readings and names of staff are not in the raw state; the code on the label is');
	}

	/** A sensor file with the signature of who stood there. */
	#series(ccp) {
		return `control point ${ccp} of run ${this.run}, read by ${STAFF}`;
	}

	/** The body of a number of GS1: Korea, seconds of the run, which one. */
	#body(place) {
		return `88${String(this.run % 100_000_000).padStart(8, '0')}${String(place).padStart(2, '0')}`;
	}

	#entry(name, product, food, produced, more = {}) {
		const gtin = withCheckDigit(this.#body(50 + product));
		const code = text(`${name}-${this.run}`);
		const useBy = this.today + 200;
		return { gtin, code, food, unit: 'Gram', produced, madeOn: this.today, useBy, certificate: null, inputs: [], logs: [], ...more };
	}

	async #lot(name, site, product, food, produced, more) {
		const entry = this.#entry(name, product, food, produced, more);
		const events = await this.#story.act(site.by, `makes ${produced} g of ${name}`, this.#tx.registerLot(site.id, entry, null));
		this.lots[name] = { ...entry, id: told(events, 'LotRegistered').id.toNumber() };
	}

	#reference() {
		this.#references += 1;
		return text(`${this.run}-${this.#references}`);
	}

	/** Ships, and the other side accepts all, or so much. */
	async #delivers(from, to, lot, quantity, accepted = quantity) {
		const reference = this.#reference();
		await this.#story.act(from.by, `ships ${quantity} g of ${lot}`, this.#tx.ship(from.id, reference, this.lots[lot].id, to.id, quantity));
		await this.#story.act(to.by, `accepts ${accepted} g`, this.#tx.receive(from.id, reference, accepted));
	}

	#retirement(site, lot, quantity, how) {
		const evidence = how === 'Destroyed' ? document('weighing slip') : null;
		return this.#tx.retire(site.id, this.#reference(), this.lots[lot].id, quantity, how, evidence);
	}

	#retires(site, lot, quantity, how, what) {
		return this.#story.act(site.by, what, this.#retirement(site, lot, quantity, how));
	}

	async #holds(lot, site, quantity) {
		expect(`${lot} in stock`, (await this.#view('stock', this.lots[lot].id, site.id)).toBigInt(), quantity);
	}

	/** What the tills of the shops are answered. */
	async #tills(lot, answer, shops = [this.sites.shop, this.sites.otherShop]) {
		const { gtin, code } = this.lots[lot];
		for (const { id } of shops) expect(`may ${lot} be sold`, (await this.#view('may_sell', gtin, code, id)).type, answer);
		this.#story.says(`the tills of ${shops.length} shops ask for ${lot} and are answered ${answer}`);
	}

	#view(name, ...args) {
		return this.#chain.view('Haccp', name, ...args);
	}
}

/** What an event of this name says. */
const told = (events, name) => events.find(({ section, method }) => section === 'haccp' && method === name).data;
