use super::journey::*;
use crate::{mock::*, rules::testing, *};
use frame_support::{assert_noop, assert_ok};
use minwon_primitives::{BidNo, OfficeId};
use sp_runtime::DispatchError::BadOrigin;

/// Bid 2 asked, was heard, objected.
fn to_objected() {
	to_ranked();
	assert_ok!(contest(2, Step::AskDebrief));
	assert_ok!(hold(2));
	assert_ok!(contest(2, object()));
}

fn exclude(seat: u8) -> Ruling {
	Ruling::ExcludeSeat { seat, cause: Cause::Employment }
}

#[test]
fn a_late_truth_reorders() {
	run(|| {
		to_objected();
		let first = Results::<Test>::get(CASE, 1);
		let last = u8::try_from(panel().len()).unwrap() - 1;
		assert_ok!(rule(1, Some(2), exclude(last)));
		let second = Results::<Test>::get(CASE, 2).unwrap();
		let totals: Vec<i64> = second.lines.iter().map(|line| line.total).collect();
		assert_eq!(totals, [889_711, 865_714, 911_000]);
		assert_eq!(second.ranking.to_vec(), [BidNo(2), BidNo(0), BidNo(1)]);
		assert_eq!((second.corrects, second.ground), (Some(1), Some(document())));
		assert_eq!(Results::<Test>::get(CASE, 1), first);
		assert!(Contests::<Test>::get(CASE, (1, BidNo(2))).unwrap().ruled_at.is_some());
		assert_eq!((case().version, case().front, case().counted()), (2, 0, 4));
		let (office, org, answers) = (OfficeId(VERIFIER as u32), org(VERIFIER), Some(BidNo(2)));
		let (ruling, ground) = (exclude(last), document());
		let told = Event::ResultRuled { office, org, case: CASE, answers, ruling, ground, old: 1, new: Some(2) };
		System::assert_last_event(told.into());
		assert_noop!(rule(1, None, exclude(3)), Error::<Test>::Superseded);
		assert_noop!(rule(2, None, exclude(3)), Error::<Test>::NoQuorum);
		assert_noop!(rule(2, None, exclude(4)), Error::<Test>::OutOfRange); // not counted any more
																	  // New windows, old contests moot.
		assert_ok!(contest(2, Step::AskDebrief));
	});
}

#[test]
fn rule_on_result_names_what_stops_it() {
	run(|| {
		assert_noop!(rule(1, None, Ruling::Reevaluate), Error::<Test>::NotFound);
		to_pricing();
		assert_noop!(rule(0, None, Ruling::Reevaluate), Error::<Test>::NotOpen);
	});
	run(|| {
		to_objected();
		for who in others(&[VERIFIER]) {
			let ruling = Proposals::rule_on_result(signed(who), CASE, 1, None, Ruling::Reevaluate, document());
			assert_noop!(ruling, BadOrigin);
		}
		assert_noop!(rule(0, None, Ruling::Reevaluate), Error::<Test>::Superseded);
		assert_noop!(rule(2, None, Ruling::Reevaluate), Error::<Test>::Superseded);
		assert_noop!(rule(1, None, Ruling::Dismiss), Error::<Test>::NotFound);
		assert_noop!(rule(1, Some(1), Ruling::Dismiss), Error::<Test>::NotFound);
		assert_noop!(rule(1, None, Ruling::VoidBid { bid: BidNo(3) }), Error::<Test>::OutOfRange);
		assert_noop!(rule(1, None, exclude(5)), Error::<Test>::OutOfRange);
		let correct = |bid, merits| rule(1, None, Ruling::CorrectMerits { bid: BidNo(bid), merits });
		assert_noop!(correct(0, merits(0)), Error::<Test>::OutOfRange); // nothing differs
		assert_noop!(correct(3, merits(0)), Error::<Test>::OutOfRange);
		assert_noop!(correct(0, testing::merits(&[80_001], 0, 0)), Error::<Test>::OutOfRange);
		Cases::<Test>::mutate(CASE, |case| case.as_mut().unwrap().version = u8::MAX);
		assert_noop!(rule(u8::MAX, None, Ruling::VoidBid { bid: BidNo(0) }), Error::<Test>::TooMany);
		Cases::<Test>::mutate(CASE, |case| case.as_mut().unwrap().version = 1);
	});
}

#[test]
fn an_objection_is_dismissed_once() {
	run(|| {
		to_objected();
		let told = Letters::get().len();
		assert_ok!(rule(1, Some(2), Ruling::Dismiss));
		assert_eq!((case().version, case().stage), (1, Stage::Ranked));
		let (_, _, draft) = Letters::get()[told];
		assert_eq!((draft.step, draft.part, Letters::get().len()), (2, 258, told + 1));
		assert_noop!(rule(1, Some(2), Ruling::Dismiss), Error::<Test>::NotFound);
	});
}

#[test]
fn merits_are_corrected() {
	run(|| {
		to_ranked();
		let right = testing::merits(&[80_000], 36_000, 0);
		assert_ok!(rule(1, None, Ruling::CorrectMerits { bid: BidNo(1), merits: right }));
		let line = Results::<Test>::get(CASE, 2).unwrap().lines[1];
		assert_eq!((line.quantitative, line.bonus, line.total), (80_000, 36_000, 909_714));
	});
}

#[test]
fn a_cancelled_bid_has_no_line() {
	run(|| {
		to_ranked();
		assert_ok!(rule(1, None, Ruling::VoidBid { bid: BidNo(0) }));
		let result = Results::<Test>::get(CASE, 2).unwrap();
		assert_eq!((result.lines[0], result.ranking.to_vec()), (Line::VOID, vec![BidNo(1)]));
		assert_noop!(rule(2, None, Ruling::VoidBid { bid: BidNo(0) }), Error::<Test>::OutOfRange);
		assert_ok!(rule(2, None, Ruling::VoidBid { bid: BidNo(1) }));
		assert_ok!(rule(3, None, Ruling::VoidBid { bid: BidNo(2) }));
		assert_noop!(rule(4, None, Ruling::Reevaluate), Error::<Test>::OutOfRange);
	});
}

#[test]
fn a_new_panel_scores_again() {
	run(|| {
		to_ranked();
		let first = panel();
		assert_ok!(rule(1, None, Ruling::Reevaluate));
		let record = case();
		assert_eq!((record.stage, record.version), (Stage::Open, 1));
		assert_eq!(record.draw_from, at(2027, 2, 6, 15, 0));
		let free: Vec<u64> = EVALUATORS.into_iter().filter(|account| !first.contains(account)).collect();
		assert!(free.iter().all(|account| nominee(*account).stance == Stance::Silent));
		assert!(first.iter().all(|account| nominee(*account).stance == Stance::Clear));
		assert_noop!(open_bid(0), Error::<Test>::TooLate);
		assert_noop!(draw(2), Error::<Test>::TooEarly);
		for account in &free {
			assert_ok!(declare(*account, Stance::Clear));
		}
		set(record.draw_from);
		assert_ok!(draw(2));
		for account in panel() {
			assert_ok!(commit_sheet(account));
		}
		set(case().panel.unwrap().commit_until);
		for account in panel() {
			assert_ok!(reveal_sheet(account));
		}
		set(case().panel.unwrap().reveal_until);
		assert_noop!(open_price(0), Error::<Test>::AlreadyExists);
		assert_ok!(tally());
		let result = Results::<Test>::get(CASE, 2).unwrap();
		assert_eq!((result.round, result.corrects), (2, Some(1)));
	});
}
