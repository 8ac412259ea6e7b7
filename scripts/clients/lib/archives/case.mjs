/**
 * Three files of an agency and what becomes of them, each step by the office to which the rules give it.
 *
 * @module
 */
import { hexToU8a, u8aToHex } from '@polkadot/util';
import { sha256AsU8a } from '@polkadot/util-crypto';
import { account } from '../accounts.mjs';
import { commit, secret, TAGS } from '../digest.mjs';
import { expect } from '../expect.mjs';
import { path, proves, tree } from '../merkle.mjs';
import { bytes } from '../scale.mjs';
import { civilDate, startOf, yearOf } from '../time.mjs';
import { replay } from './custody.mjs';
import { OFFICES } from './offices.mjs';

const PEOPLE = Object.fromEntries(Object.entries(OFFICES).map(([name, path]) => [name, account(path)]));
/** Documents of each file. */
const DOCUMENTS = 3;
/** The document that is proved. */
const PROVED = 2;
/** Grounds for closing: another law, and personal data. */
const [BY_LAW, PERSONAL] = [0b1, 0b10_0000];
/** A commitment that hides a digest: SHA-256, as courts know it. */
const sha256 = (text) => u8aToHex(sha256AsU8a(new TextEncoder().encode(text)));

/** The files with what their keepers know. */
export class RecordsCase {
	#chain;
	#story;
	#tx;

	constructor(chain, story) {
		this.#chain = chain;
		this.#story = story;
		this.#tx = chain.api.tx.archives;
	}

	/**
	 * @param {import('../chain.mjs').Chain} chain
	 * @param {import('../story.mjs').Story} story
	 */
	static async start(chain, story) {
		const own = new RecordsCase(chain, story);
		own.run = await chain.now();
		own.firstBlock = await chain.height();
		own.year = yearOf(own.run);
		const orgOf = async ({ address }) => (await chain.view('Registry', 'who', address)).unwrap().asOffice.org.toNumber();
		own.agency = await orgOf(PEOPLE.officer);
		own.archives = await orgOf(PEOPLE.permanent);
		return own;
	}

	/** The archives set the schedule, the agency registers a file for ever and two for five years. */
	async register() {
		const today = civilDate(await this.#chain.now());
		const [permanent, five] = [`DAPA${this.run}P`, `DAPA${this.run}F`];
		for (const [task, retention] of [[permanent, 'Permanent'], [five, 'Y5']]) {
			await this.#story.act(PEOPLE.authority, `schedules task ${task} as ${retention}`, this.#tx.setSchedule(this.agency, task, retention, today));
		}
		this.kept = this.#newFile('kept', permanent, this.year - 11, 'Permanent');
		this.frozen = this.#newFile('frozen', five, this.year - 7, 'Y5');
		this.free = this.#aboutPerson(this.#newFile('free', five, this.year - 8, 'Y5'));
		const short = this.#newFile('short', five, this.year - 7, 'Y3');
		await this.#story.refused(PEOPLE.officer, 'register a file below its schedule', this.#registration(short), 'TooShort');
		for (const file of this.#files()) {
			const events = await this.#story.act(PEOPLE.officer, `registers a file of ${file.year} (${file.retention})`, this.#registration(file));
			file.id = events.find(({ method }) => method === 'FileRegistered').data.file.toNumber();
		}
		await this.#story.refused(PEOPLE.officer, 'register the same reference again', this.#registration(this.kept), 'AlreadyExists');
	}

	/** The office finds a wrong document in a file and registers the file again. */
	async correct() {
		const wrong = this.kept;
		const right = this.#newFile('corrected', wrong.task, wrong.year, wrong.retention);
		const { reference, task, year, retention, grounds, tree: digests } = right;
		const amend = this.#tx.amendFile(wrong.id, 'Tree', reference, task, year, retention, 'Closed', grounds, 'Text', digests);
		const events = await this.#story.act(PEOPLE.officer, `corrects file ${wrong.id}`, amend);
		right.id = events.find(({ method }) => method === 'FileAmended').data.file.toNumber();
		expect('the file that was wrong', (await this.#record(wrong)).state.asSuperseded.by.toNumber(), right.id);
		await this.#story.refused(PEOPLE.officer, 'correct it twice', amend, 'NotOpen');
		this.kept = right;
	}

	/** The office that made the files gives them to the records centre of its agency. */
	async toCentre() {
		const files = this.#files().map(({ id }) => id);
		await this.#story.act(PEOPLE.officer, 'offers them to the records centre', this.#tx.offerFiles(files, { org: this.agency, level: 'RecordsCentre' }));
		await this.#story.act(PEOPLE.centre, 'accepts all three', this.#tx.decideOffer(files, { Accept: null }));
		await this.#saysCustody();
	}

	/** The permanent archives take only what is in a preservation format and stands in two vaults. */
	async toPermanent() {
		const { id, items } = this.kept;
		const offer = this.#tx.offerFiles([id], { org: this.archives, level: 'Permanent' });
		const accept = this.#tx.decideOffer([id], { Accept: null });
		await this.#story.refused(PEOPLE.centre, 'offer it as it is', offer, 'NeedsFormat');
		this.kept.migrated = items.map(() => ({ digest: secret(), salt: secret() }));
		const migrated = tree('Sha2_256', this.kept.migrated);
		await this.#story.act(PEOPLE.centre, 'adds a migration to PDF/A', this.#tx.addLayer(id, { Migration: { format: 'fmt/354' } }, migrated));
		await this.#story.refused(PEOPLE.centre, 'verify its own layer', this.#tx.verifyLayer(id, 'Confirm'), 'SameOffice');
		await this.#story.act(PEOPLE.secondCentre, 'verifies the layer', this.#tx.verifyLayer(id, 'Confirm'));
		await this.#story.act(PEOPLE.centre, 'offers it to the permanent archives', offer);
		await this.#story.refused(PEOPLE.permanent, 'accept without copies', accept, 'NeedsCopies');
		const attest = (site) => this.#tx.attestCopy(id, site, { Root: migrated.root });
		await this.#story.act(PEOPLE.vault, 'attests an intact copy at site 1', attest(1));
		await this.#story.refused(PEOPLE.permanent, 'accept with one copy', accept, 'NeedsCopies');
		await this.#story.act(PEOPLE.secondVault, 'attests an intact copy at site 2', attest(2));
		await this.#story.act(PEOPLE.permanent, 'accepts the file for ever', accept);
		await this.#saysCustody();
		expect('copies', (await this.#view('copies', id)).unwrap().supply.type, 'Enough');
	}

	/** Whoever holds a document, its salt and its path proves it: to the chain, and without it. */
	async prove() {
		const { id, items, tree: file } = this.kept;
		const way = path('Sha2_256', items, PROVED);
		const { digest, salt } = items[PROVED];
		expect('proof of the document by the chain', (await this.#view('proves', id, 0, PROVED, digest, salt, way)).toString(), 'Member');
		const other = items[0].digest;
		expect('proof of another document', (await this.#view('proves', id, 0, PROVED, other, salt, way)).toString(), 'NotMember');
		const { root } = (await this.#record(this.kept)).layers[0].tree;
		expect('proof without the chain', proves({ ...file, root: root.toHex() }, PROVED, items[PROVED], way), true);
		this.#story.says(`document ${PROVED} of file ${id} is proved by its leaf and a path of ${way.length}, here and by the chain`);
	}

	/** A committee of three with two outside experts decides on both five-year files. */
	async appraise() {
		this.appraisal = await this.#decided([this.frozen, this.free]);
	}

	/** A freeze placed after the vote saves the file that it covers, although both signers sign. */
	async freeze() {
		const { year } = this.frozen;
		const notice = sha256('notice of the investigation');
		const place = this.#tx.placeHold([this.agency], year, year, [], this.archives, notice, null);
		const events = await this.#story.act(PEOPLE.authority, `freezes the files of ${year}`, place);
		this.hold = events.find(({ method }) => method === 'HoldPlaced').data.hold.toNumber();
		await this.#signed(this.appraisal);
		expect('the frozen file', (await this.#record(this.frozen)).state.type, 'Kept');
		expect('the file that no freeze covers', (await this.#fileOf(this.free)).isNone, true);
		const again = this.#tx.openAppraisal([[this.frozen.id, { Dispose: null }]], sha256('opinion'));
		await this.#story.refused(PEOPLE.appraiser, 'appraise it again', again, 'OnHold');
	}

	/** Another office lifts the freeze; only then the file goes. */
	async destroy() {
		const lift = this.#tx.liftHold(this.hold, sha256('the investigation ended'));
		await this.#story.refused(PEOPLE.authority, 'lift its own freeze', lift, 'SameOffice');
		await this.#story.act(PEOPLE.secondAuthority, 'lifts the freeze', lift);
		await this.#signed(await this.#decided([this.frozen]));
		expect('the file after the freeze', (await this.#fileOf(this.frozen)).isNone, true);
	}

	/** Tombstones, no byte of what was destroyed, and a custody chain that anybody replays. */
	async remains() {
		const custody = await replay(this.#chain, this.firstBlock, await this.#chain.height());
		for (const file of [this.frozen, this.free]) {
			const stone = (await this.#view('tombstone', file.id)).unwrap();
			expect('how it ended', stone.how.type, 'Destroyed');
			expect('custody chain of the tombstone', ends(stone), custody.get(file.id));
			await this.#story.refused(PEOPLE.officer, 'register its reference again', this.#registration(file), 'AlreadyExists');
		}
		const gone = [this.frozen, this.free].flatMap(traces);
		expect('what was destroyed, in the raw state', await this.#chain.foundInRawState('Archives', gone), []);
		const { root } = this.kept.tree;
		expect('what is kept, in the raw state', await this.#chain.foundInRawState('Archives', [root]), [root]);
		const kept = ends(await this.#record(this.kept));
		expect('custody chain of the kept file', kept, custody.get(this.kept.id));
		this.#story.says(`the custody chains of three files, replayed from the events of the blocks, end where the chain says (file ${this.kept.id}: ${kept.entries} entries)`);
	}

	#newFile(name, task, year, retention) {
		const items = Array.from({ length: DOCUMENTS }, () => ({ digest: secret(), salt: secret() }));
		const reference = u8aToHex(new TextEncoder().encode(`${name}-${this.run}`));
		return { reference, task, year, retention, grounds: BY_LAW, items, tree: tree('Sha2_256', items) };
	}

	/** A file about a person: the chain learns a commitment in place of its number. */
	#aboutPerson(file) {
		const salt = secret();
		return { ...file, grounds: PERSONAL, number: file.reference, salt, reference: commit(TAGS.fileReference, [bytes(hexToU8a(file.reference))], salt) };
	}

	#files() {
		return [this.kept, this.frozen, this.free];
	}

	#registration({ reference, task, year, retention, grounds, tree: file }) {
		return this.#tx.registerFile(reference, task, year, retention, 'Closed', grounds, 'Text', file);
	}

	/** An appraisal that a committee approves; its case. */
	async #decided(files) {
		const items = files.map(({ id }) => [id, { Dispose: null }]);
		const opinion = sha256('opinion of the producing office');
		const events = await this.#story.act(PEOPLE.appraiser, 'proposes to dispose', this.#tx.openAppraisal(items, opinion));
		const id = events.find(({ method }) => method === 'AppraisalOpened').data.case.toNumber();
		for (const [voter, ballot] of [[PEOPLE.member, 'Approve'], [PEOPLE.expert, 'Approve'], [PEOPLE.secondExpert, 'Reject']]) {
			await this.#story.act(voter, `votes: ${ballot}`, this.#tx.vote(id, ballot));
		}
		await this.#story.refused(PEOPLE.centre, 'close while the vote runs', this.#tx.closeAppraisal(id), 'TooEarly');
		const { voteUntil } = (await this.#appraisal(id)).unwrap();
		await this.#story.wait(startOf(voteUntil.toNumber() + 1), 'the vote is over');
		await this.#story.act(PEOPLE.officer, 'closes the vote, as anybody may', this.#tx.closeAppraisal(id));
		return id;
	}

	/** Two officials sign the same certificate, no earlier than the notice term ends. */
	async #signed(id) {
		const certificate = sha256(`certificate of case ${id}`);
		const sign = this.#tx.signDestruction(id, certificate);
		await this.#story.refused(PEOPLE.disposal, 'sign before the notice term ends', sign, 'TooEarly');
		const { destroyFrom } = (await this.#appraisal(id)).unwrap().state.asApproved;
		await this.#story.wait(startOf(destroyFrom.toNumber()), 'the notice term is over');
		await this.#story.act(PEOPLE.disposal, 'signs the destruction', sign);
		await this.#story.refused(PEOPLE.disposal, 'sign for the second signer', sign, 'SameOffice');
		await this.#story.act(PEOPLE.secondDisposal, 'signs the destruction, and attends it', sign);
	}

	async #saysCustody() {
		for (const file of this.#files()) {
			const { custody } = await this.#record(file);
			this.#story.says(`file ${file.id} of ${file.year}: ${custody.level.type} of organisation ${custody.org}`);
		}
	}

	#view(name, ...args) {
		return this.#chain.view('Archives', name, ...args);
	}

	#appraisal(id) {
		return this.#view('case', id);
	}

	#fileOf({ id }) {
		return this.#view('file', id);
	}

	async #record(file) {
		return (await this.#fileOf(file)).unwrap();
	}
}

/** Where a custody chain ends, as a file or a tombstone has it. The library writes `entries_`, since a struct is a Map, which has `entries`. */
const ends = ({ chain, entries_: entries }) => ({ chain: chain.toHex(), entries: entries.toNumber() });

/** Whatever of a file could stand on the chain. */
const traces = ({ reference, number, salt, tree: { root }, items }) => [
	reference,
	...(number ? [number, salt] : []),
	root,
	...items.flatMap((item) => [item.digest, item.salt]),
];
