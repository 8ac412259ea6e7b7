/**
 * One case, step by step, each by the office to which the rules give it.
 *
 * @module
 */
import { account } from '../accounts.mjs';
import { document, secret } from '../digest.mjs';
import { expect } from '../expect.mjs';
import { civil, DAY, daysLater } from '../time.mjs';
import { BIDS, CRITERIA, NOMINEES, NOTICE, RESULTS, SHEETS } from './fixture.mjs';
import { Reader } from './reader.mjs';
import { drawLock, drawnOffices, envelope, nomineeTag, seedChain, sheet } from './sealed.mjs';

const PROGRAM = account('//dapa//program');
const AUDIT = account('//dapa//audit');
const PANEL = account('//dapa//panel');
const RECEPTION = account('//dapa//reception');
const VERIFIER = account('//mnd//verifier');
const POOL = account('//pool//manager');
/** Days from the notice to the deadline: one more than the fewest. */
const NOTICE_DAYS = 41;
/** Draws that the auditor prepares for: want of a quorum calls for another. */
const DRAWS = 3;
/** The seat whose evaluator turns out to have worked for a bidder. */
const CONFLICTED_SEAT = 4;

/** A case with what its parties know. */
export class DefenseCase {
	#chain;
	#story;
	#tx;
	#seed;
	#caseKey = secret();

	/**
	 * @param {import('../chain.mjs').Chain} chain
	 * @param {import('../story.mjs').Story} story
	 */
	constructor(chain, story) {
		this.#chain = chain;
		this.#story = story;
		this.#tx = chain.api.tx.defenseProposals;
	}

	/** The project team publishes, an inspector countersigns. */
	async publish() {
		const now = await this.#chain.now();
		const submitUntil = daysLater(now, NOTICE_DAYS, 10);
		const notice = { ...NOTICE, reference: `MW-${now}`, rfp: document(`request for proposals MW-${now}`), submitUntil };
		const events = await this.#story.act(PROGRAM, 'publishes a notice', this.#tx.publishNotice(notice, CRITERIA));
		this.id = events.find(({ method }) => method === 'NoticePublished').data.case.toNumber();
		this.read = new Reader(this.#chain, this.id);
		await this.#saysStage();
		[this.#seed] = seedChain(this.id, DRAWS);
		const lock = drawLock(this.id, this.#seed);
		await this.#story.refused(PROGRAM, 'countersign its own notice', this.#tx.countersignNotice(this.id, lock), 'BadOrigin');
		await this.#story.act(AUDIT, 'countersigns and locks the seed of the draw', this.#tx.countersignNotice(this.id, lock));
		await this.#saysStage();
	}

	/** The e-bid desk lodges for one company and adds a decoy; two companies lodge by themselves. */
	async lodge() {
		this.bids = [];
		for (const bid of BIDS) {
			const signer = account(`//${bid.firm}//bid`);
			const org = (await this.#chain.view('Registry', 'who', signer.address)).unwrap().asOffice.org.toNumber();
			this.bids.push({ ...bid, signer, org, ...envelope(this.id, org, bid) });
		}
		const [a, b, c] = this.bids;
		const decoy = secret();
		await this.#story.together('lodges a seal', [
			[RECEPTION, this.#tx.lodgeSeal(this.id, a.seal)],
			[b.signer, this.#tx.lodgeSeal(this.id, b.seal)],
			[c.signer, this.#tx.lodgeSeal(this.id, c.seal)],
		]);
		await this.#story.act(RECEPTION, 'lodges a decoy, which nobody can tell from a bid', this.#tx.lodgeSeal(this.id, decoy));
		await this.#story.refused(b.signer, 'lodge a copy of another seal', this.#tx.lodgeSeal(this.id, a.seal), 'AlreadyExists');
	}

	/** The pool appoints experts for this case alone; the panel manager nominates them under tags. */
	async nominate() {
		const { registry } = this.#chain.api.tx;
		const keys = secret().slice(2, 10);
		this.evaluators = Array.from({ length: NOMINEES.external + NOMINEES.internal }, (_, place) => ({
			signer: account(`//pool//case${this.id}-${keys}//${place}`),
			side: place < NOMINEES.external ? 'External' : 'Internal',
			tag: nomineeTag(`expert ${place}`, this.#caseKey),
		}));
		const appoint = this.evaluators.map(({ signer }) => registry.appointOffice(signer.address, ['DefenseEvaluator'], null));
		await this.#story.act(POOL, 'appoints ten offices for this case alone', this.#chain.api.tx.utility.batchAll(appoint));
		for (const evaluator of this.evaluators) {
			const identity = (await this.#chain.view('Registry', 'who', evaluator.signer.address)).unwrap();
			evaluator.office = identity.asOffice.office.toNumber();
		}
		const nominees = this.evaluators.map(({ office, side, tag }) => [office, side, tag]);
		await this.#story.act(PANEL, 'nominates ten experts', this.#tx.nominate(this.id, nominees));
	}

	/** After the deadline each company opens its own envelope; the decoy stays shut. */
	async open() {
		const [a, b] = this.bids;
		await this.#story.wait((await this.read.record()).notice.submitUntil.toNumber(), 'the deadline for bids');
		await this.#story.refused(a.signer, 'lodge another seal now', this.#tx.lodgeSeal(this.id, secret()), 'TooLate');
		const longer = { ...b.form, pages: b.form.pages + 1 };
		await this.#story.refused(b.signer, 'open its bid with a page more', this.#tx.openBid(this.id, longer, b.salt), 'BadOpening');
		for (const { signer, form, salt } of this.bids) await this.#story.act(signer, 'opens its bid', this.#tx.openBid(this.id, form, salt));
		await this.#saysStage();
	}

	/** Experts declare, the project team scores what can be counted, the inspector draws. */
	async draw() {
		const { api } = this.#chain;
		const record = await this.read.record();
		const drawFrom = record.drawFrom.toNumber();
		await this.#story.wait(drawFrom - 2 * DAY, 'the envelopes are open');
		const clear = this.evaluators.map(({ signer }) => [signer, this.#tx.declareInterest(this.id, 'Clear')]);
		await this.#story.together('declares that nothing ties it to a bidder', clear);
		const merits = this.bids.map((bid, no) => this.#tx.recordMerits(this.id, no, bid.merits));
		await this.#story.act(PROGRAM, 'records the quantitative points of all bids', api.tx.utility.batchAll(merits));
		await this.#story.refused(AUDIT, 'draw before the day', this.#tx.drawPanel(this.id, this.#seed), 'TooEarly');
		await this.#story.wait(drawFrom, 'the day of the draw');
		await this.#story.act(AUDIT, 'draws the panel by showing the seed', this.#tx.drawPanel(this.id, this.#seed));

		const { round } = (await this.read.record()).panel.unwrap();
		this.round = round.toNumber();
		const lot = { id: this.id, round: this.round, seed: this.#seed, nonces: this.bids.map(({ form }) => form.nonce) };
		const sides = { External: NOTICE.externalSeats, Internal: NOTICE.seats - NOTICE.externalSeats };
		const drawn = drawnOffices(lot, this.evaluators, sides);
		const seated = await this.read.seats(this.evaluators);
		expect('the panel recomputed from seed and nonces', seated.map(({ office }) => office), drawn);
		this.seated = seated;
		this.#story.says(`seats 0 to 4 are offices ${drawn.join(', ')}, as recomputed here from the seed and the nonces`);
	}

	/** Each evaluator alone: first a commitment, then the sheet. */
	async score() {
		const sheets = this.seated.map((evaluator, seat) => ({ ...evaluator, ...sheet(this.id, this.round, seat, SHEETS[seat]) }));
		await this.#story.together('commits to its sheet', sheets.map((own) => [own.signer, this.#tx.commitSheet(this.id, own.commitment)]));
		const [first] = sheets;
		await this.#story.refused(first.signer, 'reveal while others still score', this.#reveal(first), 'TooEarly');
		const { commitUntil, revealUntil } = (await this.read.record()).panel.unwrap();
		await this.#story.wait(commitUntil.toNumber(), 'every sheet is committed');
		await this.#story.together('reveals its sheet', sheets.map((own) => [own.signer, this.#reveal(own)]));
		this.revealUntil = revealUntil.toNumber();
	}

	#reveal({ scores, salt }) {
		return this.#tx.revealSheet(this.id, scores, salt);
	}

	/**
	 * Prices are opened only now; anybody publishes the result.
	 *
	 * @param {import('@polkadot/keyring/types').KeyringPair} citizen
	 */
	async rank(citizen) {
		await this.#story.wait(this.revealUntil, 'the sheets are counted');
		await this.#story.refused(citizen, 'publish a result without prices', this.#tx.tally(this.id), 'TooEarly');
		const prices = this.bids.map(({ signer, price, priceSalt }, no) => [signer, this.#tx.openPrice(this.id, no, price, priceSalt)]);
		await this.#story.together('opens its price', prices);
		await this.#story.act(citizen, 'publishes the result: nobody can hold it back', this.#tx.tally(this.id));
		await this.#result(1);
	}

	/** A bidder is heard, objects, and another ministry rules. */
	async contest() {
		const [, , c] = this.bids;
		const bid = 2;
		await this.#story.act(c.signer, 'asks for a debrief', this.#tx.contest(this.id, { AskDebrief: null }));
		await this.#saysContest(bid);
		const agreed = { Agreed: { price: BIDS[0].price, contract: document('contract') } };
		await this.#story.refused(PROGRAM, 'conclude over an open debrief', this.#tx.concludeNegotiation(this.id, 0, agreed), 'ContestPending');
		await this.#story.act(PROGRAM, 'holds the debrief', this.#tx.holdDebrief(this.id, bid, document('minutes of the debrief')));
		const grounds = document('an evaluator worked for a competitor');
		await this.#story.act(c.signer, 'objects', this.#tx.contest(this.id, { Object: { grounds } }));
		await this.#saysContest(bid);
		const ruling = { ExcludeSeat: { seat: CONFLICTED_SEAT, cause: 'Employment' } };
		const rule = this.#tx.ruleOnResult(this.id, 1, bid, ruling, document('ruling'));
		await this.#story.act(VERIFIER, 'finds the objection right and excludes a sheet', rule);
		await this.#result(2);
		await this.#story.refused(VERIFIER, 'rule on the old result again', rule, 'Superseded');
	}

	/** In the order of the ranking, after the standstill. */
	async negotiate() {
		const conclude = (bid, end) => this.#tx.concludeNegotiation(this.id, bid, end);
		const contract = document(`contract of case ${this.id}`);
		const standstill = await this.read.standstillUntil();
		this.#story.says(`no contract before ${civil(standstill)}`);
		await this.#story.wait(standstill, 'the standstill is over');
		const [first, second] = RESULTS[1].ranking;
		const price = BIDS[second].price - 500_000_000n;
		await this.#story.refused(PROGRAM, 'take a bid out of turn', conclude(second, { Agreed: { price, contract } }), 'NotRanked');
		const minutes = document('minutes of a failed negotiation');
		await this.#story.act(PROGRAM, 'fails to agree with the first', conclude(first, { Failed: { minutes } }));
		const dear = { Agreed: { price: NOTICE.budget + 1n, contract } };
		await this.#story.refused(PROGRAM, 'agree above the budget', conclude(second, dear), 'OutOfRange');
		await this.#story.act(PROGRAM, 'agrees with the second', conclude(second, { Agreed: { price, contract } }));
		const { outcome } = await this.read.record();
		const { bid, price: agreed } = outcome.unwrap().asContracted;
		expect('contract', [bid.toNumber(), agreed.toBigInt()], [second, price]);
		await this.#saysStage();
		this.#story.says(`certificate of bid ${second}: ${JSON.stringify(await this.read.certificate(second))}`);
	}

	/** What leads to a person can go; the result stays. */
	async erase() {
		const before = (await this.read.result()).toHex();
		const { office, tag } = this.seated[0];
		expect('tag and case key in the raw state', await this.#chain.foundInRawState('DefenseProposals', [tag, this.#caseKey]), [tag]);
		const erase = (basis) => this.#tx.eraseNominee(this.id, office, basis);
		await this.#story.refused(PANEL, 'erase before the retention term ends', erase('RetentionEnded'), 'TooEarly');
		await this.#story.act(PANEL, 'erases a nominee who asked for it', erase('PersonRequest'));
		expect('erased nominee', (await this.read.nominee(office)).isNone, true);
		expect('tombstone', (await this.read.tombstone(0)).basis.type, 'PersonRequest');
		expect('result after the erasure', (await this.read.result()).toHex(), before);
		expect('tag and case key in the raw state', await this.#chain.foundInRawState('DefenseProposals', [tag, this.#caseKey]), []);
		this.#story.says('nominee and tag are gone from the raw state, a tombstone stands, the result is the same');
	}

	async #result(version) {
		const result = (await this.read.result()).unwrap();
		const expected = RESULTS[version - 1];
		for (const figure of ['panel', 'cost', 'total']) {
			expect(`${figure} of version ${version}`, result.lines.map((line) => line[figure].toNumber()), expected[figure]);
		}
		expect(`ranking of version ${version}`, [...result.ranking.toU8a(true)], expected.ranking);
		const totals = result.lines.map((line, no) => `${BIDS[no].firm} ${line.total.toNumber() / 10_000} (${line.verdict.type})`);
		this.#story.says(`version ${version}: ${totals.join(', ')}; order ${expected.ranking.map((no) => BIDS[no].firm).join(', ')}`);
	}

	async #saysStage() {
		this.#story.says(`case ${this.id}: ${await this.read.stage()}`);
	}

	async #saysContest(bid) {
		this.#story.says(`contest of bid ${bid}: ${await this.read.contest(bid)}`);
	}
}
