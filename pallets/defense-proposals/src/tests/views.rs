use super::journey::*;
use crate::{mock::*, *};
use frame_support::assert_ok;
use minwon_primitives::{BidNo, CaseId, Commitment};

#[test]
fn unknown_cases_have_no_answer() {
	run(|| {
		let nobody = CaseId(9);
		assert_eq!(Proposals::case(nobody), None);
		assert_eq!(Proposals::check_sheet(nobody, Scores::new()), None);
		assert_eq!(Proposals::preview_cost(nobody, 1, 1), None);
		assert_eq!(Proposals::pool(nobody), None);
		assert_eq!(Proposals::presentation_order(nobody), None);
		assert_eq!(Proposals::result(nobody, None), None);
		assert_eq!(Proposals::contest_status(nobody, BidNo(0)), None);
		assert_eq!(Proposals::standstill_until(nobody), None);
		assert_eq!(Proposals::certificate(nobody, BidNo(0)), None);
	});
}

#[test]
fn a_case_says_where_it_stands() {
	run(|| {
		to_opening();
		let expected = CaseStatus { stage: Stage::Open, phase: Phase::Opening, until: Some(notice().open_until()) };
		assert_eq!(Proposals::case(CASE), Some(expected));
		assert_eq!(Proposals::seal_status(CASE, Commitment([1; 32])), Some(Seal::Sealed));
		assert_eq!(Proposals::seal_status(CASE, Commitment([2; 32])), None);
		assert_eq!(Proposals::presentation_order(CASE), None);
	});
}

#[test]
fn sheets_and_costs_are_tried_before() {
	run(|| {
		to_committing();
		assert_eq!(Proposals::check_sheet(CASE, scores(0)), Some(SheetCheck::Fits));
		let mut equal = scores(0);
		equal[6] = equal[2];
		assert_eq!(Proposals::check_sheet(CASE, equal), Some(SheetCheck::NotDifferentiated));
		assert_eq!(Proposals::check_sheet(CASE, Scores::new()), Some(SheetCheck::BadSheet));
		assert_eq!(Proposals::preview_cost(CASE, PRICES[0], PRICES[2]), Some(164_211));
		assert_eq!(Proposals::preview_cost(CASE, 1, 2), None);
		assert_eq!(Proposals::preview_cost(CASE, 1, 0), None);
		assert_eq!(Proposals::preview_cost(CASE, MAX_MONEY + 1, 1), None);
		let mut order = Proposals::presentation_order(CASE).unwrap().to_vec();
		order.sort();
		assert_eq!(order, [BidNo(0), BidNo(1), BidNo(2)]);
		let pool = Proposals::pool(CASE).unwrap();
		assert_eq!((pool.internal.needed, pool.external.needed), (2, 3));
		assert_eq!((pool.internal.eligible, pool.external.eligible), (2, 3));
	});
}

#[test]
fn results_contests_and_certificates() {
	run(|| {
		to_ranked();
		assert_eq!(Proposals::result(CASE, None), Results::<Test>::get(CASE, 1));
		assert_eq!(Proposals::result(CASE, Some(2)), None);
		let may_ask = ContestStatus { status: ContestState::MayAsk, due: Some(at(2027, 2, 12, 0, 0)) };
		assert_eq!(Proposals::contest_status(CASE, BidNo(2)), Some(may_ask));
		assert_eq!(Proposals::contest_status(CASE, BidNo(3)), None);
		let standstill = Proposals::standstill_until(CASE).unwrap();
		assert_eq!((standstill.until, standstill.waits_for.len()), (at(2027, 2, 12, 0, 0), 0));
		assert_ok!(contest(2, Step::AskDebrief));
		assert_eq!(Proposals::standstill_until(CASE).unwrap().waits_for.to_vec(), [BidNo(2)]);
		set(at(2027, 2, 12, 10, 0));
		assert_ok!(hold(2));
		let standstill = Proposals::standstill_until(CASE).unwrap();
		assert_eq!((standstill.until, standstill.waits_for.len()), (at(2027, 2, 18, 0, 0), 0));
		let certificate = Proposals::certificate(CASE, BidNo(1)).unwrap();
		assert_eq!((certificate.rank, certificate.bidder, certificate.version), (Some(2), org(FIRMS[1]), 1));
		assert_eq!((certificate.reference, certificate.outcome), (notice().reference, None));
		assert_eq!(Proposals::certificate(CASE, BidNo(2)).unwrap().rank, None);
	});
}

#[test]
fn a_contest_goes_through_its_states() {
	run(|| {
		to_ranked();
		let status =
			|bid| Proposals::contest_status(CASE, BidNo(bid)).map(|status| (status.status, status.due)).unwrap();
		assert_ok!(contest(2, Step::AskDebrief));
		assert_eq!(status(2), (ContestState::Asked, Some(at(2027, 2, 16, 0, 0))));
		set(at(2027, 2, 5, 9, 0));
		assert_ok!(hold(2));
		assert_eq!(status(2), (ContestState::MayObject, Some(at(2027, 2, 13, 0, 0))));
		assert_ok!(contest(2, object()));
		assert_eq!(status(2), (ContestState::Objected, Some(at(2027, 2, 19, 0, 0))));
		assert_ok!(rule(1, Some(2), Ruling::Dismiss));
		assert_eq!(status(2), (ContestState::Ruled, None));
		set(before(at(2027, 2, 12, 0, 0)));
		assert_eq!(status(0).0, ContestState::MayAsk);
		set(at(2027, 2, 12, 0, 0));
		assert_eq!(status(0), (ContestState::Lapsed, None));
	});
}

#[test]
fn a_result_that_is_evaluated_again_takes_no_contests() {
	run(|| {
		to_ranked();
		assert_ok!(rule(1, None, Ruling::Reevaluate));
		let lapsed = ContestStatus { status: ContestState::Lapsed, due: None };
		assert_eq!(Proposals::contest_status(CASE, BidNo(2)), Some(lapsed));
		frame_support::assert_noop!(contest(2, Step::AskDebrief), Error::<Test>::NotOpen);
	});
}

#[test]
fn a_certificate_tells_line_and_outcome() {
	run(|| {
		to_closed();
		let certificate = Proposals::certificate(CASE, BidNo(1)).unwrap();
		assert_eq!(Some(certificate.line), Results::<Test>::get(CASE, 1).map(|result| result.lines[1]));
		assert_eq!(certificate.outcome, Some(Outcome::Contracted { bid: BidNo(1), price: 41_500_000_000 }));
	});
}
