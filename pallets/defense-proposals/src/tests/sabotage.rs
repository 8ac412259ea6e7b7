//! Each clause of each invariant can fail: storage is broken by hand, and the check names the invariant.

use super::journey::*;
use crate::{mock::*, *};
use frame_support::assert_ok;
use minwon_primitives::{BidNo, CaseId, Commitment, OfficeId, OrgId, Role, Seconds};
use sp_runtime::{BoundedVec, TryRuntimeError};

/// A case that does not exist.
const NOWHERE: CaseId = CaseId(9);

/// Takes the case somewhere, breaks the state, and expects this invariant to be the first that does not hold.
#[track_caller]
fn breaks_after(number: &str, reach: fn(), sabotage: impl FnOnce()) {
	run_unchecked(|| {
		reach();
		assert_ok!(Proposals::do_try_state());
		sabotage();
		match Proposals::do_try_state() {
			Err(TryRuntimeError::Other(text)) => assert!(text.starts_with(&format!("{number}:")), "{text}"),
			other => panic!("{number} holds: {other:?}"),
		}
	});
}

#[track_caller]
fn breaks(number: &str, sabotage: impl FnOnce()) {
	breaks_after(number, to_ranked, sabotage);
}

fn change_case(change: impl FnOnce(&mut Case)) {
	Cases::<Test>::mutate_extant(CASE, change);
}

fn change_bid(bid: usize, change: impl FnOnce(&mut Bid)) {
	BidsOf::<Test>::mutate(CASE, |bids| change(&mut bids[bid]));
}

fn change_nominee(account: u64, change: impl FnOnce(&mut Nominee)) {
	Nominees::<Test>::mutate(CASE, OfficeId(account as u32), |nominee| change(nominee.as_mut().unwrap()));
}

fn change_sheet(seat: u8, change: impl FnOnce(&mut Sheet)) {
	Sheets::<Test>::mutate(CASE, place(seat), |sheet| change(sheet.as_mut().unwrap()));
}

fn change_version(version: u8, change: impl FnOnce(&mut CaseResult)) {
	Results::<Test>::mutate(CASE, version, |result| change(result.as_mut().unwrap()));
}

fn change_result(change: impl FnOnce(&mut CaseResult)) {
	change_version(1, change);
}

fn change_contest(change: impl FnOnce(&mut Contest)) {
	Contests::<Test>::mutate(CASE, (1, BidNo(2)), |contest| change(contest.as_mut().unwrap()));
}

fn place(seat: u8) -> Place {
	Place { round: 1, seat }
}

/// A nominee who has no seat.
fn unseated() -> u64 {
	EVALUATORS.into_iter().find(|account| nominee(*account).seat.is_none()).unwrap()
}

fn to_erased() {
	to_closed();
	let first = OfficeId(panel()[0] as u32);
	assert_ok!(Proposals::erase_nominee(signed(POOL), CASE, first, Basis::Order));
}

fn to_contested() {
	to_ranked();
	assert_ok!(contest(2, Step::AskDebrief));
	assert_ok!(hold(2));
	assert_ok!(contest(2, object()));
}

#[test]
fn i1_references_and_cases_biject() {
	breaks("I1", || NextCaseId::<Test>::put(CASE));
	breaks("I1", || CriteriaOf::<Test>::remove(CASE));
	breaks("I1", || CriteriaOf::<Test>::insert(NOWHERE, criteria()));
	breaks("I1", || CaseByReference::<Test>::remove(org(PROGRAM), notice().reference));
	breaks("I1", || CaseByReference::<Test>::insert(org(PROGRAM), notice().reference, NOWHERE));
	breaks("I1", || CaseByReference::<Test>::insert(OrgId(77), notice().reference, CASE));
	breaks("I1", || change_case(|case| case.program = OrgId(77)));
}

#[test]
fn i2_bids_bidders_and_opened_seals_biject() {
	let seal = || seal_of(org(FIRMS[1]), &form(1));
	breaks("I2", || change_bid(1, |bid| bid.bidder = org(FIRMS[0])));
	breaks("I2", || Seals::<Test>::insert(CASE, seal(), Seal::Sealed));
	breaks("I2", || Seals::<Test>::insert(CASE, seal(), Seal::Opened(BidNo(0))));
	breaks("I2", || Seals::<Test>::insert(CASE, Commitment([8; 32]), Seal::Opened(BidNo(3))));
	breaks("I2", || Seals::<Test>::insert(NOWHERE, Commitment([8; 32]), Seal::Sealed));
	breaks("I2", || BidsOf::<Test>::insert(NOWHERE, Bids::new()));
	breaks("I2", || BidsOf::<Test>::mutate(CASE, |bids| assert!(bids.pop().is_some())));
}

#[test]
fn i3_nominees_tags_and_tombstones_are_counted() {
	let stone = || Tombstone { seat: None, at: Seconds(1), by: OfficeId(1), basis: Basis::Order };
	breaks("I3", || change_case(|case| case.nominees = 9));
	breaks("I3", || NomineeTags::<Test>::remove(CASE, tag(EVALUATORS[0])));
	breaks("I3", || NomineeTags::<Test>::insert(CASE, tag(1), ()));
	breaks("I3", || change_nominee(EVALUATORS[0], |nominee| nominee.tag = tag(EVALUATORS[1])));
	breaks("I3", || change_case(|case| (case.erased, case.nominees) = (1, 11)));
	breaks("I3", || Erasures::<Test>::insert(CASE, 0, stone()));
	breaks("I3", || Nominees::<Test>::insert(NOWHERE, OfficeId(1), nominee(EVALUATORS[0])));
	breaks("I3", || NomineeTags::<Test>::insert(NOWHERE, tag(1), ()));
	breaks("I3", || Erasures::<Test>::insert(NOWHERE, 0, stone()));
	breaks_after("I3", to_erased, || {
		let stone = Erasures::<Test>::take(CASE, 0).unwrap();
		Erasures::<Test>::insert(CASE, 1, stone);
	});
}

#[test]
fn i4_the_newest_panel_is_seated_once_and_on_both_sides() {
	let change_side = || {
		change_nominee(panel()[0], |nominee| {
			nominee.side = if nominee.side == Side::External { Side::Internal } else { Side::External };
		});
	};
	breaks("I4", change_side);
	breaks("I4", || change_nominee(panel()[0], |nominee| nominee.seat = Some(place(1))));
	breaks("I4", || change_nominee(unseated(), |nominee| nominee.seat = Some(place(5))));
	breaks("I4", || change_nominee(unseated(), |nominee| nominee.seat = Some(Place { round: 2, seat: 0 })));
	breaks("I4", || change_nominee(unseated(), |nominee| nominee.seat = Some(Place { round: 0, seat: 0 })));
	breaks("I4", || change_case(|case| case.panel = None));
	breaks_after("I4", to_erased, || Erasures::<Test>::mutate(CASE, 0, |stone| stone.as_mut().unwrap().seat = None));
}

#[test]
fn i5_sheets_their_count_and_who_revealed_them_agree() {
	breaks("I5", || change_sheet(0, |sheet| sheet.excluded = Some(Cause::Other)));
	breaks("I5", || change_case(|case| case.panel = case.panel.map(|panel| Panel { counted: 4, ..panel })));
	breaks("I5", || change_nominee(panel()[0], |nominee| nominee.duty = Duty::Committed(tag(1))));
	breaks("I5", || change_nominee(unseated(), |nominee| nominee.duty = Duty::Revealed));
	breaks("I5", || {
		let sheet = Sheets::<Test>::get(CASE, place(0)).unwrap();
		Sheets::<Test>::insert(CASE, place(6), Sheet { excluded: Some(Cause::Other), ..sheet });
	});
	breaks("I5", || {
		let sheet = Sheets::<Test>::get(CASE, place(0)).unwrap();
		Sheets::<Test>::insert(NOWHERE, place(0), sheet);
	});
}

#[test]
fn i6_no_price_is_open_too_early_and_none_is_missing() {
	breaks_after("I6", to_committing, || change_bid(0, |bid| bid.price = Some(1)));
	breaks_after("I6", to_opening_with_bids, || change_bid(0, |bid| bid.price = Some(1)));
	breaks_after("I6", || to_pricing_with(3), || change_bid(0, |bid| bid.price = Some(1)));
	breaks("I6", || change_bid(0, |bid| bid.price = None));
	breaks("I6", || change_bid(0, |bid| bid.merits = None));
}

fn to_opening_with_bids() {
	to_opening();
	assert_ok!(open_bid(0));
}

#[test]
fn i7_results_run_without_gap_and_follow_from_the_sheets() {
	breaks("I7", || change_case(|case| case.version = 2));
	breaks("I7", || {
		let result = Results::<Test>::get(CASE, 1).unwrap();
		Results::<Test>::insert(CASE, 2, result);
	});
	breaks("I7", || change_result(|result| result.corrects = Some(1)));
	breaks_after("I7", to_corrected, || change_version(2, |result| result.corrects = None));
	breaks("I7", || change_result(|result| result.lines[0].total += 1));
	breaks("I7", || change_result(|result| result.ranking = BoundedVec::truncate_from(vec![BidNo(1), BidNo(0)])));
	breaks("I7", || change_result(|result| result.round = 2));
	breaks("I7", || change_sheet(0, |sheet| sheet.scores[0] -= 10_000));
	breaks_after("I7", to_closed, || change_sheet(0, |sheet| sheet.scores[0] -= 10_000));
	breaks_after("I7", to_failed, || change_sheet(0, |sheet| sheet.scores[0] -= 10_000));
	breaks("I7", || {
		let result = Results::<Test>::get(CASE, 1).unwrap();
		Results::<Test>::insert(NOWHERE, 1, result);
	});
}

fn to_corrected() {
	to_ranked();
	assert_ok!(rule(1, None, Ruling::VoidBid { bid: BidNo(2) }));
}

fn to_failed() {
	to_negotiating();
	assert_ok!(conclude(0, failed()));
	assert_ok!(conclude(1, failed()));
}

#[test]
fn i8_a_ranking_is_its_eligible_lines() {
	// Of an old version, whose lines are not computed again.
	breaks_after("I8", to_corrected, || change_version(1, |result| assert!(result.ranking.pop().is_some())));
	breaks_after("I8", to_corrected, || change_version(1, |result| result.lines[2].verdict = Verdict::Eligible));
	breaks_after("I8", to_corrected, || {
		change_version(1, |result| result.ranking = BoundedVec::truncate_from(vec![BidNo(0), BidNo(0)]))
	});
	breaks("I8", || change_case(|case| case.front = 3));
}

#[test]
fn i9_closed_cases_have_an_end_and_others_none() {
	breaks("I9", || change_case(|case| case.closed_at = Some(Seconds(1))));
	breaks("I9", || change_case(|case| case.outcome = Some(Outcome::Failed)));
	breaks("I9", || change_case(|case| case.stage = Stage::Closed));
	breaks_after("I9", to_closed, || change_case(|case| case.closed_at = None));
	breaks_after("I9", to_closed, || change_case(|case| case.outcome = None));
	breaks_after("I9", to_closed, || change_case(|case| case.stage = Stage::Scoring));
	let contract = |bid, price| change_case(|case| case.outcome = Some(Outcome::Contracted { bid: BidNo(bid), price }));
	breaks_after("I9", to_closed, || contract(2, 1));
	breaks_after("I9", to_closed, || contract(1, 50_000_000_001));
	breaks_after("I9", to_closed, || contract(1, 0));
}

#[test]
fn i10_no_hand_in_a_case_is_its_nominee() {
	let evaluator = OfficeId(EVALUATORS[0] as u32);
	breaks("I10", || Hands::<Test>::insert(CASE, evaluator, Role::DefenseAuditor));
	breaks("I10", || Hands::<Test>::insert(NOWHERE, evaluator, Role::DefenseAuditor));
}

#[test]
fn i11_terms_ascend_and_every_case_names_an_entry() {
	breaks("I11", || change_case(|case| case.terms = 1));
	breaks("I11", || TermsTable::<Test>::mutate(|table| table[0].1.quorum_bps = 4_999));
	breaks("I11", || {
		TermsTable::<Test>::mutate(|table| table.try_push(table[0]).unwrap());
	});
	// Without a case, so that nothing else stops the check.
	breaks_after("I11", || (), TermsTable::<Test>::kill);
}

#[test]
fn i12_contests_go_in_order_and_belong_to_a_result() {
	let later = || Seconds(at(2027, 2, 4, 15, 0).0 + 1);
	breaks_after("I12", to_contested, || change_contest(|contest| contest.asked_at = later()));
	breaks_after("I12", to_contested, || change_contest(|contest| contest.held_at = Some(later())));
	breaks_after("I12", to_contested, || change_contest(|contest| contest.ruled_at = Some(Seconds(1))));
	breaks_after("I12", to_contested, || {
		change_contest(|contest| (contest.held_at, contest.minutes) = (None, None));
	});
	breaks_after("I12", to_contested, || change_contest(|contest| contest.minutes = None));
	breaks_after("I12", to_contested, || change_contest(|contest| contest.grounds = None));
	breaks_after("I12", to_contested, || Contests::<Test>::insert(CASE, (2, BidNo(0)), Contest::asked(Seconds(1))));
	breaks_after("I12", to_contested, || Contests::<Test>::insert(CASE, (1, BidNo(3)), Contest::asked(Seconds(1))));
}
