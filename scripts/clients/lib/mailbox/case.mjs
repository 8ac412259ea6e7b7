/**
 * Three letters to one citizen and what becomes of them, each step by whom the rules give it to: one is read, one is served by the end of its term, one goes on paper.
 *
 * @module
 */
import { stringToU8a, u8aToHex, u8aToString } from '@polkadot/util';
import { sha256AsU8a } from '@polkadot/util-crypto';
import { account } from '../accounts.mjs';
import { secret } from '../digest.mjs';
import { expect } from '../expect.mjs';
import { civil, HOUR, startOf } from '../time.mjs';
import { Citizen } from './citizen.mjs';
import { faceOf, open, seal } from './letter.mjs';
import { dateIn, monthOf } from './months.mjs';
import { OFFICES } from './offices.mjs';
import { deemed, termEnd, workingDay } from './rules.mjs';

const PEOPLE = Object.fromEntries(Object.entries(OFFICES).map(([name, path]) => [name, account(path)]));
/** Consent to a class is the bit of its index. */
const [TAX, JUDICIAL] = [1 << 2, 1 << 3];
/** Days unread after which a tax letter goes on paper, and days after which a judicial one is served. */
const [PAPER_DAYS, JUDICIAL_DAYS] = [7, 7];
/** Won for each: dispatched, arrived, read, registered. */
const PRICES = { dispatched: 50, arrived: 30, read: 20, registered: 2_920 };
/** Day of the following month on which postage is due, and what paying late costs, in hundredths. */
const [DUE_DAY, LATE_PERCENT] = [20, 3];

/** The letters with what their parties know. */
export class MailCase {
	#chain;
	#story;
	#tx;
	/** What the carriers keep: sealed letters by notice. */
	#kept = new Map();

	constructor(chain, story) {
		this.#chain = chain;
		this.#story = story;
		this.#tx = chain.api.tx.mailbox;
	}

	/**
	 * Everything happens in one month of the chain's clock, so that it stands on one bill: it begins with the next one.
	 *
	 * @param {import('../chain.mjs').Chain} chain
	 * @param {import('../story.mjs').Story} story
	 */
	static async start(chain, story) {
		const own = new MailCase(chain, story);
		own.month = monthOf(await chain.now()) + 1;
		await story.wait(startOf(dateIn(own.month, 1)) + 9 * HOUR, 'a month begins');
		own.run = await chain.now();
		own.orgs = {};
		for (const name of ['tax', 'court', 'carrier', 'relay']) own.orgs[name] = await own.#orgOf(PEOPLE[name]);
		own.citizen = new Citizen(secret());
		own.letters = {};
		return own;
	}

	/** Paths of all who sign. */
	get signers() {
		return [...Object.values(OFFICES), ...Object.values(this.citizen.mailboxes).map(({ pair }) => pair.meta.name)];
	}

	/** Two enrolments of one citizen, two boxes, two carriers: nobody can join them. */
	async open() {
		await this.#openBox('tax', TAX, this.orgs.carrier);
		await this.#openBox('court', JUDICIAL, this.orgs.relay);
		const { tax, court } = this.citizen.mailboxes;
		await this.#story.refused(tax.pair, 'open a second box', this.#opening(tax, TAX, this.orgs.carrier), 'AlreadyExists');
		await this.#story.refused(PEOPLE.tax, 'write to the box that is open to the court', this.#dispatch(this.#sealed('tax', court, 'Tax', 0)), 'NotYourBox');
		const reach = async (to, sender) => (await this.#view('reachable', to, this.orgs[sender], 'Tax')).type;
		expect('the tax office reaches its own box', await reach({ Box: tax.id }, 'tax'), 'Electronic');
		expect('the tax office reaches the other box', await reach({ Box: court.id }, 'tax'), 'Refused');
		expect('the tax office reaches the person of the other box', await reach({ Person: court.person }, 'tax'), 'Paper');
		const found = await this.#chain.foundInRawState('Registry', [this.citizen.identity]);
		expect('what joins both enrolments, in the raw state', found, []);
		this.#story.says(`boxes ${tax.id} and ${court.id} have no account, number, key or carrier in common`);
	}

	/** A tax letter enters the box, which serves it, and is read. */
	async read() {
		const first = this.letters.read = await this.#send('tax', 'Tax', 90, 'Your income tax is 1,234,560 won. You may object.');
		const second = this.letters.paper = await this.#send('tax', 'Tax', 90, 'Your property tax is 345,670 won. You may object.');
		expect('status of a letter on its way', await this.#status(first), 'AwaitingArrival');
		const arrivals = this.#tx.confirmArrivals([first.id, second.id]);
		await this.#story.refused(PEOPLE.relay, 'confirm for a box that chose another carrier', arrivals, 'NotYourBox');
		await this.#story.act(PEOPLE.carrier, 'attests that both entered the box', arrivals);
		for (const letter of [first, second]) await this.#arrived(letter);
		await this.#expectServed(first, first.arrivedAt, 'Arrival');

		const { tax, court } = this.citizen.mailboxes;
		expect('what waits in the box', (await this.#view('inbox', tax.id, null, 50)).map(([id]) => id.toNumber()).sort(), [first.id, second.id].sort());
		await this.#opened(first);
		await this.#story.refused(court.pair, 'acknowledge it with the account of the other box', this.#tx.acknowledge(first.id), 'NotYourBox');
		await this.#story.act(tax.pair, 'acknowledges the first', this.#tx.acknowledge(first.id));
		await this.#expectServed(first, first.arrivedAt, 'Arrival');
		await this.#answerBy(first);
		await this.#story.refused(PEOPLE.secondTax, 'recall what was read', this.#tx.recall(first.id, 'Withdrawn'), 'NotOpen');
		await this.#story.refused(PEOPLE.carrier, 'print the second at once', this.#paper(second), 'TooEarly');
	}

	/** A letter of the court that nobody reads is served by the end of its term. */
	async term() {
		const letter = this.letters.term = await this.#send('court', 'Judicial', 14, 'Statement of claim 2026GuHap100. Answer it.');
		await this.#story.act(PEOPLE.relay, 'attests that it entered the box', this.#tx.confirmArrivals([letter.id]));
		await this.#arrived(letter);
		const end = await deemed(letter.arrivedAt, JUDICIAL_DAYS, this.#isPublicHoliday);
		const pending = (await this.#view('service_of', letter.id)).asPending;
		expect('when it will be served unread', pending.deemedAt.unwrap().toNumber(), end);
		expect('the last day to answer before service', (await this.#view('answer_by', letter.id)).isNone, true);
		this.#story.says(`unread, it is served at ${civil(end)}`);
		await this.#story.wait(end, 'a week without reading, and the night after it');
		await this.#expectServed(letter, end, 'Term');
		await this.#answerBy(letter);
		await this.#story.refused(PEOPLE.court, 'recall it now', this.#tx.recall(letter.id, 'Withdrawn'), 'AlreadyServed');
	}

	/** The second tax letter stays unread: the postman brings it. What served it does not change. */
	async paper() {
		const letter = this.letters.paper;
		await this.#story.wait(await deemed(letter.arrivedAt, PAPER_DAYS, this.#isPublicHoliday), 'seven days unread');
		expect('status of the unread letter', await this.#status(letter), 'PaperDue');
		await this.#story.act(PEOPLE.carrier, 'prints and registers it', this.#paper(letter));
		await this.#story.refused(PEOPLE.carrier, 'send it twice', this.#paper(letter), 'InPost');
		const record = this.#tx.recordPaper(letter.id, { Delivered: { at: await this.#chain.now(), to: 'Cohabitant' } });
		await this.#story.refused(PEOPLE.carrier, 'record the delivery of its own letter', record, 'SameOffice');
		await this.#story.act(PEOPLE.secondCarrier, 'records that a cohabitant took it', record);
		expect('status of the delivered letter', await this.#status(letter), 'Delivered');
		await this.#expectServed(letter, letter.arrivedAt, 'Arrival');
		const { tax } = this.citizen.mailboxes;
		const [, box] = (await this.#view('box_of', { Person: tax.person })).unwrap();
		expect('letters of the box on paper since the last reading', box.streak.toNumber(), 1);
	}

	/** Each sender owes one bill; the tax office pays its own a day late. */
	async settle() {
		const { orgs, month } = this;
		const settle = this.#tx.settlePostage(month);
		await this.#story.refused(PEOPLE.tax, 'pay a month that still runs', settle, 'NotFound');
		await this.#story.wait(startOf(dateIn(month + 1, 1)) + 9 * HOUR, 'the month is over');
		const charges = {
			tax: 2 * PRICES.dispatched + 2 * PRICES.arrived + PRICES.read + PRICES.registered,
			court: PRICES.dispatched + PRICES.arrived,
		};
		const due = await workingDay(dateIn(month + 1, DUE_DAY), this.#isPublicHoliday);
		for (const sender of ['tax', 'court']) {
			const bill = (await this.#view('statement', orgs[sender], month)).unwrap();
			expect(`bill of the ${sender}`, [bill.charge.toNumber(), bill.late.toNumber(), bill.due.toNumber()], [charges[sender], 0, due]);
		}
		await this.#pays('court', settle, charges.court);
		await this.#story.wait(startOf(due + 1), 'the day after postage was due');
		const guide = this.#dispatch(this.#sealed('tax', this.citizen.mailboxes.tax, 'Guide', 0));
		await this.#story.refused(PEOPLE.tax, 'send a guide while it owes', guide, 'PostageInArrears');
		const late = Math.floor(Math.floor((charges.tax * LATE_PERCENT) / 100) / 10) * 10;
		await this.#pays('tax', settle, charges.tax + late);
		await this.#story.refused(PEOPLE.tax, 'pay twice', settle, 'AlreadySettled');
		await this.#story.refused(PEOPLE.tax, 'send a guide to a box that takes none', guide, 'NoConsent');
		this.#story.says(`${charges.court} won in time, ${charges.tax} and ${late} won late, all to the post`);
	}

	/** Neither letter nor salt nor the citizen is in the state; the commitment is. */
	async remains() {
		const letters = Object.values(this.letters);
		const secrets = letters.flatMap(({ text, face, salt }) => [u8aToHex(stringToU8a(text.slice(0, 16))), face.sha256, ...(salt ? [salt] : [])]);
		const found = await this.#chain.foundInRawState('Mailbox', [...secrets, this.citizen.identity]);
		expect('what was said and to whom, in the raw state', found, []);
		const commitments = letters.map(({ content }) => content.commitment);
		expect('commitments in the raw state', await this.#chain.foundInRawState('Mailbox', commitments), commitments);
		this.#story.says('no word of a letter, no hash of one, no salt is in the state');
	}

	async #openBox(sender, classes, carrier) {
		const { pair, enrolment } = this.citizen.enrol(sender, this.orgs[sender], `//citizen//${sender}${this.run}`);
		const enrol = this.#chain.api.tx.registry.enrolPerson(...enrolment);
		await this.#story.act(PEOPLE.enroller, `enrols a citizen for mail of the ${sender}`, enrol);
		const mailbox = this.citizen.mailboxes[sender];
		mailbox.person = (await this.#chain.view('Registry', 'who', pair.address)).unwrap().asPerson.person.toNumber();
		const events = await this.#story.act(pair, `opens a box for the ${sender} alone`, this.#opening(mailbox, classes, carrier));
		mailbox.id = events.find(({ method }) => method === 'BoxOpened').data.mailbox.toNumber();
	}

	#opening({ org, key }, classes, carrier) {
		return this.#tx.openBox({ One: org }, classes, key, carrier, 0);
	}

	/** Dispatches a letter, twice: what arrives again after a lost answer changes nothing. */
	async #send(sender, kind, termDays, text) {
		const letter = this.#sealed(sender, this.citizen.mailboxes[sender], kind, termDays, text);
		const events = await this.#story.act(PEOPLE[sender], `dispatches a sealed letter (${kind}, ${letter.content.kib} KiB)`, this.#dispatch(letter));
		letter.id = events.find(({ method }) => method === 'NoticeDispatched').data.id.toNumber();
		await this.#story.refused(PEOPLE[sender], 'dispatch it again', this.#dispatch(letter), 'AlreadyExists');
		this.#kept.set(letter.id, letter.sealed);
		return letter;
	}

	/** A letter sealed for a box: nobody but its holder reads it, and its size says little. */
	#sealed(sender, { id: mailbox, key }, kind, termDays, text = 'A guide.') {
		const document = stringToU8a(text);
		const reference = u8aToHex(stringToU8a(`${kind}-${secret().slice(2, 18)}`));
		return { sender, mailbox, kind, termDays, text, reference, face: faceOf(document, 'PlainText'), ...seal(key, document, 'PlainText') };
	}

	#dispatch({ reference, mailbox, kind, content, termDays }) {
		const proof = kind === 'Guide' ? 'Arrived' : 'Read';
		return this.#tx.dispatch(reference, { Box: mailbox }, kind, proof, { Sealed: content }, termDays, null);
	}

	#paper({ id }) {
		return this.#tx.startPaper(id, 'Registered', u8aToHex(stringToU8a(String(this.run).padStart(13, '0'))));
	}

	async #arrived(letter) {
		const notice = (await this.#view('notice', letter.id)).unwrap();
		letter.arrivedAt = notice.arrivedAt.unwrap().toNumber();
		letter.onChain = Object.fromEntries(['commitment', 'digest'].map((field) => [field, notice.content.asSealed[field].toHex()]));
		letter.onChain.kib = notice.content.asSealed.kib.toNumber();
		expect(`notice ${letter.id} on chain`, letter.onChain, letter.content);
	}

	/** The holder opens what the carrier kept; the other box's key opens nothing, and a changed bit is seen. */
	async #opened(letter) {
		const sealed = this.#kept.get(letter.id);
		const { document, salt } = this.citizen.open(letter.sender, sealed, letter.onChain);
		expect('what the letter says', u8aToString(document), letter.text);
		expect('its SHA-256', u8aToHex(sha256AsU8a(document)), letter.face.sha256);
		letter.salt = salt;
		const changed = Uint8Array.from(sealed);
		changed[changed.length - 1] ^= 1;
		mustFail('a letter changed by a bit', () => this.citizen.open(letter.sender, changed, letter.onChain));
		mustFail('the key of another box', () => open(this.citizen.mailboxes.court.secret, sealed, letter.onChain));
		this.#story.says(`the holder opened letter ${letter.id}: ${letter.face.bytes} bytes in ${letter.content.kib} KiB, as committed to`);
	}

	async #expectServed(letter, at, by) {
		const served = (await this.#view('service_of', letter.id)).asServed;
		expect(`service of notice ${letter.id}`, [served.at.toNumber(), served.by.type], [at, by]);
		letter.service = { at, by };
		this.#story.says(`notice ${letter.id} was served at ${civil(at)} by ${by}`);
	}

	/** The citizen asks for the last day to answer, and counts for itself. */
	async #answerBy(letter) {
		const told = (await this.#view('answer_by', letter.id)).unwrap().toNumber();
		expect(`last day to answer ${letter.id}`, told, await termEnd(letter.service.at, letter.termDays, this.#isPublicHoliday));
		letter.answerBy = told;
		this.#story.says(`the last day to answer notice ${letter.id} is ${civil(startOf(told)).slice(0, 10)}`);
	}

	async #pays(sender, settle, sum) {
		const balances = () => Promise.all([this.orgs[sender], this.orgs.carrier].map(async (org) => (await this.#chain.view('Won', 'balance_of', org)).toBigInt()));
		const [payer, post] = await balances();
		await this.#story.act(PEOPLE[sender], `pays ${sum} won`, settle);
		const now = await balances();
		expect(`won of ${sender} and post`, now, [payer - BigInt(sum), post + BigInt(sum)]);
	}

	async #status({ id }) {
		return (await this.#view('status', id)).unwrap().type;
	}

	async #orgOf({ address }) {
		return (await this.#chain.view('Registry', 'who', address)).unwrap().asOffice.org.toNumber();
	}

	#isPublicHoliday = async (date) => (await (await this.#chain.finalised()).query.registry.holidays(date)).isSome;

	#view(name, ...args) {
		return this.#chain.view('Mailbox', name, ...args);
	}
}

function mustFail(what, attempt) {
	try {
		attempt();
	} catch {
		return;
	}
	throw new Error(`${what} passed`);
}
