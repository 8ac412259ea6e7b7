//! Takes case 1 of the acceptance scenarios to each phase.

use crate::{mock::*, rules::testing, *};
use frame_support::assert_ok;
use minwon_primitives::{commit, digest, tags, BidNo, CaseId, Commitment, DocumentRef, OfficeId, OrgId, Seconds, Won};
use minwon_testkit::Clock;
use sp_runtime::{BoundedVec, DispatchResult};

pub const CASE: CaseId = CaseId(1);
pub const SALT: [u8; 32] = [9; 32];
pub const PRICES: [Won; 3] = [47_500_000_000, 42_000_000_000, 39_000_000_000];

pub fn document() -> DocumentRef {
	testing::document()
}

pub fn notice() -> Notice {
	testing::notice()
}

pub fn criteria() -> Criteria {
	testing::criteria().try_into().unwrap()
}

/// The seed of a round: each is the lock of the one before.
pub fn seed(round: u8) -> [u8; 32] {
	(round..9).fold([5; 32], |later, _| digest(tags::DEFENSE_DRAW, &(CASE, later)))
}

pub fn lock() -> [u8; 32] {
	digest(tags::DEFENSE_DRAW, &(CASE, seed(1)))
}

pub fn case() -> Case {
	Cases::<Test>::get(CASE).unwrap()
}

pub fn nominee(account: u64) -> Nominee {
	Nominees::<Test>::get(CASE, OfficeId(account as u32)).unwrap()
}

pub fn tag(account: u64) -> Commitment {
	commit(tags::DEFENSE_NOMINEE, &(account,), &[6; 32])
}

pub fn form(firm: usize) -> BidForm {
	let price_seal = commit(tags::DEFENSE_PRICE, &(CASE, org(FIRMS[firm]), PRICES[firm]), &SALT);
	BidForm {
		proposal: document(),
		pledge: document(),
		pages: [612, 600, 655][firm],
		partners: BoundedVec::new(),
		price_seal,
		nonce: [firm as u8; 32],
	}
}

pub fn seal_of(org: OrgId, form: &BidForm) -> Commitment {
	commit(tags::DEFENSE_SEAL, &(CASE, org, form), &SALT)
}

pub fn merits(firm: usize) -> Merits {
	let (quantitative, bonus) = [(76_000, 12_000), (72_000, 0), (80_000, 36_000)][firm];
	testing::merits(&[quantitative], bonus, 0)
}

pub fn scores(seat: u8) -> Scores {
	testing::SHEETS[usize::from(seat) % 5].to_vec().try_into().unwrap()
}

pub fn publish() -> DispatchResult {
	Proposals::publish_notice(signed(PROGRAM), notice(), criteria())
}

pub fn countersign() -> DispatchResult {
	Proposals::countersign_notice(signed(AUDITOR), CASE, lock())
}

pub fn side(account: u64) -> Side {
	match EVALUATORS[..6].contains(&account) {
		true => Side::External,
		false => Side::Internal,
	}
}

pub fn nominate(accounts: &[u64]) -> DispatchResult {
	let nominees = accounts.iter().map(|account| (OfficeId(*account as u32), side(*account), tag(*account)));
	Proposals::nominate(signed(POOL), CASE, nominees.collect::<Vec<_>>().try_into().unwrap())
}

pub fn open_bid(firm: usize) -> DispatchResult {
	Proposals::open_bid(signed(FIRMS[firm]), CASE, form(firm), SALT)
}

pub fn declare(account: u64, stance: Stance) -> DispatchResult {
	Proposals::declare_interest(signed(account), CASE, stance)
}

pub fn record(firm: usize) -> DispatchResult {
	Proposals::record_merits(signed(PROGRAM), CASE, BidNo(firm as u8), merits(firm))
}

pub fn draw(round: u8) -> DispatchResult {
	Proposals::draw_panel(signed(AUDITOR), CASE, seed(round))
}

pub fn open_price(firm: usize) -> DispatchResult {
	Proposals::open_price(signed(FIRMS[firm]), CASE, BidNo(firm as u8), PRICES[firm], SALT)
}

pub fn tally() -> DispatchResult {
	Proposals::tally(signed(STRANGER), CASE)
}

pub fn contest(firm: usize, step: Step) -> DispatchResult {
	Proposals::contest(signed(FIRMS[firm]), CASE, step)
}

pub fn object() -> Step {
	Step::Object { grounds: document() }
}

pub fn hold(firm: usize) -> DispatchResult {
	Proposals::hold_debrief(signed(PROGRAM), CASE, BidNo(firm as u8), document())
}

pub fn rule(version: u8, answers: Option<u8>, ruling: Ruling) -> DispatchResult {
	Proposals::rule_on_result(signed(VERIFIER), CASE, version, answers.map(BidNo), ruling, document())
}

pub fn conclude(bid: u8, end: End) -> DispatchResult {
	Proposals::conclude_negotiation(signed(PROGRAM), CASE, BidNo(bid), end)
}

pub fn agreed(price: Won) -> End {
	End::Agreed { price, contract: document() }
}

pub fn failed() -> End {
	End::Failed { minutes: document() }
}

pub fn withdraw() -> DispatchResult {
	Proposals::amend_notice(signed(PROGRAM), CASE, Change::Withdraw { reason: document() })
}

/// The commitment to a sheet of the round that runs.
pub fn sheet_commitment(place: Place, scores: &Scores) -> Commitment {
	commit(tags::DEFENSE_SHEET, &(CASE, place.round, place.seat, scores), &SALT)
}

/// Accounts of the newest panel by seat.
pub fn panel() -> Vec<u64> {
	let round = case().round();
	let mut seats: Vec<(u8, u64)> = Nominees::<Test>::iter_prefix(CASE)
		.filter_map(|(office, nominee)| nominee.seat.map(|place| (place, u64::from(office.0))))
		.filter(|(place, _)| place.round == round)
		.map(|(place, account)| (place.seat, account))
		.collect();
	seats.sort();
	seats.into_iter().map(|(_, account)| account).collect()
}

pub fn commit_sheet(account: u64) -> DispatchResult {
	let place = nominee(account).seat.unwrap();
	Proposals::commit_sheet(signed(account), CASE, sheet_commitment(place, &scores(place.seat)))
}

pub fn reveal_sheet(account: u64) -> DispatchResult {
	let place = nominee(account).seat.unwrap();
	Proposals::reveal_sheet(signed(account), CASE, scores(place.seat), SALT)
}

pub fn set(moment: Seconds) {
	Clock::set(moment);
}

/// One second before.
pub fn before(moment: Seconds) -> Seconds {
	Seconds(moment.0 - 1)
}

/// Countersigned on 2026-12-01 at 09:00: bids come in.
pub fn to_bidding() {
	assert_ok!(publish());
	assert_ok!(countersign());
}

/// Three seals and a decoy lodged, ten nominated, 2027-01-11 at 10:00: envelopes are opened.
pub fn to_opening() {
	to_bidding();
	for (firm, account) in FIRMS.into_iter().enumerate() {
		let seal = seal_of(org(account), &form(firm));
		assert_ok!(Proposals::lodge_seal(signed(RECEPTION), CASE, seal));
	}
	assert_ok!(Proposals::lodge_seal(signed(RECEPTION), CASE, Commitment([1; 32])));
	assert_ok!(nominate(&EVALUATORS));
	set(notice().submit_until);
}

/// Three bids opened, 2027-01-12 at 10:00: interests are declared.
pub fn to_declaring() {
	to_opening();
	for firm in 0..3 {
		assert_ok!(open_bid(firm));
	}
	set(notice().open_until());
}

/// All clear, merits recorded, 2027-01-14 at 11:00: a draw is due.
pub fn to_draw() {
	to_declaring();
	for evaluator in EVALUATORS {
		assert_ok!(declare(evaluator, Stance::Clear));
	}
	for firm in 0..3 {
		assert_ok!(record(firm));
	}
	set(at(2027, 1, 14, 11, 0));
}

/// A panel sits.
pub fn to_committing() {
	to_draw();
	assert_ok!(draw(1));
}

/// Five sheets committed, 2027-01-24 at 11:00: they are revealed.
pub fn to_revealing() {
	to_committing();
	for account in panel() {
		assert_ok!(commit_sheet(account));
	}
	set(case().panel.unwrap().commit_until);
}

/// The sheets of these seats revealed, 2027-01-26 at 11:00.
pub fn to_pricing_with(seats: usize) {
	to_revealing();
	for account in panel().into_iter().take(seats) {
		assert_ok!(reveal_sheet(account));
	}
	set(case().panel.unwrap().reveal_until);
}

/// Prices are opened.
pub fn to_pricing() {
	to_pricing_with(5);
}

/// Result 1 published on 2027-02-04 at 15:00.
pub fn to_ranked() {
	to_pricing();
	for firm in 0..3 {
		assert_ok!(open_price(firm));
	}
	set(at(2027, 2, 4, 15, 0));
	assert_ok!(tally());
}

/// The term to ask for a debrief is over.
pub fn to_negotiating() {
	to_ranked();
	set(at(2027, 2, 12, 0, 0));
}

/// A contract with bid 1 on 2027-02-12, after bid 0 failed.
pub fn to_closed() {
	to_negotiating();
	assert_ok!(conclude(0, failed()));
	assert_ok!(conclude(1, agreed(41_500_000_000)));
}

/// Every account of the mock that is not among these.
pub fn others(but: &[u64]) -> Vec<u64> {
	let all = [PROGRAM, AUDITOR, POOL, VERIFIER, RECEPTION, KEEPER, FIRMS[0], EVALUATORS[0], STRANGER];
	all.into_iter().filter(|account| !but.contains(account)).collect()
}
