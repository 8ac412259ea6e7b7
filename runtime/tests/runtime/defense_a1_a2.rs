//! Acceptance scenarios A1 and A2: the main job, and its terms.

use crate::{chain::*, defense_fixture::*};
use frame_support::{assert_ok, traits::fungible::Inspect as _};
use minwon_primitives::Seconds;
use minwon_runtime::*;
use Verdict::*;

#[test]
fn a1_main_job() {
	run(|| {
		assert_eq!(now(), at(2026, 12, 1, 9, 0));
		let plan = Plan::new();
		assert_eq!(plan.notice.submit_until, Seconds(1_799_629_200));
		let before: Vec<Balance> = [PROGRAM, AUDITOR, DESK].map(credit).to_vec();
		plan.to_committing();
		let panel = case().panel.unwrap();
		assert_eq!((panel.round, panel.commit_until), (1, Seconds(1_800_756_000)));
		assert_eq!(panel.commit_until, at(2027, 1, 24, 11, 0));
		assert_eq!(plan.panel().len(), 5);
		let external = plan.panel().iter().filter(|(path, _)| nominee(path).unwrap().side == Side::External).count();
		assert_eq!(external, 3);
		assert_eq!(Seals::<Runtime>::get(CASE, DECOY), Some(Seal::Sealed));

		for (path, _) in plan.panel() {
			assert_ok!(plan.commit_sheet(path));
		}
		jump(panel.commit_until);
		for (path, _) in plan.panel() {
			assert_ok!(plan.reveal_sheet(path));
		}
		jump(panel.reveal_until);
		for number in 0..3 {
			assert_ok!(plan.open_price(number));
		}
		jump(at(2027, 2, 4, 15, 0));
		assert_ok!(tally());

		assert_eq!(figures(1, |line| line.panel), [636_333, 608_000, 599_999]);
		assert_eq!(figures(1, Line::technical), [712_333, 680_000, 679_999]);
		assert_eq!(figures(1, |line| line.cost), [164_211, 185_714, 197_000]);
		assert_eq!(figures(1, |line| line.penalty), [1_000, 0, 2_000]);
		assert_eq!(figures(1, |line| line.total), [887_544, 865_714, 910_999]);
		assert_eq!(figures(1, |line| line.verdict), [Eligible, Eligible, BelowThreshold]);
		assert_eq!(ranking(1), [0, 1]);
		assert_eq!((case().stage, case().version, case().front), (Stage::Ranked, 1, 0));
		assert_eq!(Seals::<Runtime>::get(CASE, DECOY), Some(Seal::Sealed));
		for (number, offer) in plan.offers.iter().enumerate() {
			assert_eq!(Seals::<Runtime>::get(CASE, offer.seal()), Some(Seal::Opened(bid(number))));
		}

		// Every office worked at the expense of its organisation.
		let after: Vec<Balance> = [PROGRAM, AUDITOR, DESK].map(credit).to_vec();
		assert!(before.iter().zip(&after).all(|(before, after)| before > after));
		for path in [PROGRAM, AUDITOR, KEEPER, DESK, FIRMS[0], EVALUATORS[0]] {
			assert_eq!(Balances::total_balance(&account(path)), 0);
		}
	});
}

/// The published result can be computed again by anybody, and says who stands where.
#[test]
fn a1_certificates() {
	run(|| {
		Plan::new().to_ranked();
		for (number, rank) in [(0, Some(1)), (1, Some(2)), (2, None)] {
			let certificate = DefenseProposals::certificate(CASE, bid(number)).unwrap();
			assert_eq!((certificate.bidder, certificate.rank), (org(FIRMS[number]), rank));
			assert_eq!((certificate.version, certificate.outcome), (1, None));
		}
		let status = DefenseProposals::case(CASE).unwrap();
		assert_eq!((status.stage, status.phase), (Stage::Ranked, Phase::Ranked));
		assert_eq!(DefenseProposals::standstill_until(CASE).unwrap().until, at(2027, 2, 12, 0, 0));
	});
}

#[test]
fn a2_asking_ends_with_the_third_working_day() {
	run(|| {
		Plan::new().to_ranked();
		assert_eq!(at(2027, 2, 12, 0, 0), Seconds(1_802_358_000));
		jump(before(at(2027, 2, 12, 0, 0)));
		assert_ok!(contest(2, Step::AskDebrief));
		assert_eq!(conclude(0, failed()), no(Fault::ContestPending));
		jump(at(2027, 2, 12, 0, 0));
		assert_eq!(contest(1, Step::AskDebrief), no(Fault::TooLate));
		// The one that was asked for in time holds the negotiation up.
		assert_eq!(conclude(0, failed()), no(Fault::ContestPending));
	});
}

fn to_held(plan: &Plan) {
	plan.to_ranked();
	jump(at(2027, 2, 5, 9, 0));
	assert_ok!(contest(2, Step::AskDebrief));
	assert_eq!(contest(2, object()), no(Fault::TooEarly));
	jump(at(2027, 2, 12, 10, 0));
	assert_ok!(hold(2));
}

#[test]
fn a2_objecting_ends_with_the_third_working_day_after_the_debrief() {
	run(|| {
		to_held(&Plan::new());
		jump(before(at(2027, 2, 18, 0, 0)));
		assert_eq!(conclude(0, failed()), no(Fault::ContestPending));
		assert_ok!(contest(2, object()));
		let status = DefenseProposals::contest_status(CASE, bid(2)).unwrap();
		assert_eq!((status.status, status.due), (ContestState::Objected, Some(at(2027, 2, 27, 0, 0))));
		assert_eq!(conclude(0, failed()), no(Fault::ContestPending));
		// Past its day an objection still waits for its ruling.
		jump(at(2027, 3, 5, 9, 0));
		assert_eq!(conclude(0, failed()), no(Fault::ContestPending));
		assert_ok!(rule(1, Some(2), Ruling::Dismiss));
		assert_ok!(conclude(0, failed()));
	});
	run(|| {
		to_held(&Plan::new());
		jump(at(2027, 2, 18, 0, 0));
		assert_eq!(contest(2, object()), no(Fault::TooLate));
		assert_ok!(conclude(0, failed()));
	});
}

#[test]
fn a2_nothing_is_negotiated_while_a_debrief_may_be_asked_for() {
	run(|| {
		Plan::new().to_ranked();
		jump(before(at(2027, 2, 12, 0, 0)));
		assert_eq!(conclude(0, failed()), no(Fault::ContestPending));
		jump(at(2027, 2, 12, 0, 0));
		assert_ok!(conclude(0, failed()));
	});
}
