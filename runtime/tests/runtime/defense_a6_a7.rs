//! Acceptance scenarios A6 and A7: a truth that comes late, and a panel without a quorum.

use crate::{chain::*, defense_fixture::*};
use frame_support::assert_ok;
use minwon_runtime::*;
use Verdict::*;

#[test]
fn a6_late_truth() {
	run(|| {
		Plan::new().to_ranked();
		jump(at(2027, 2, 5, 9, 0));
		assert_ok!(contest(2, Step::AskDebrief));
		jump(at(2027, 2, 12, 10, 0));
		assert_ok!(hold(2));
		jump(at(2027, 2, 15, 10, 0));
		assert_ok!(contest(2, object()));
		let first = result(1);
		jump(at(2027, 2, 22, 10, 0));
		assert_ok!(rule(1, Some(2), Ruling::ExcludeSeat { seat: 4, cause: Cause::Employment }));

		assert_eq!((case().stage, case().version), (Stage::Ranked, 2));
		assert_eq!((result(2).corrects, result(2).ground), (Some(1), Some(document("ground"))));
		assert_eq!(figures(2, |line| line.panel), [638_500, 608_000, 600_000]);
		assert_eq!(figures(2, Line::technical), [714_500, 680_000, 680_000]);
		assert_eq!(figures(2, |line| line.total), [889_711, 865_714, 911_000]);
		assert_eq!(figures(2, |line| line.verdict), [Eligible, Eligible, Eligible]);
		assert_eq!(ranking(2), [2, 0, 1]);
		assert_eq!(result(1), first);

		let exclude = |seat| Ruling::ExcludeSeat { seat, cause: Cause::Employment };
		assert_eq!(rule(1, None, exclude(3)), no(Fault::Superseded));
		assert_eq!(rule(2, None, exclude(3)), no(Fault::NoQuorum));
		// The new result has its own terms: nothing is negotiated before they are over.
		assert_eq!(conclude(2, agreed(38_000_000_000)), no(Fault::ContestPending));
		jump(at(2027, 2, 26, 0, 0));
		assert_ok!(conclude(2, agreed(38_000_000_000)));
		assert_eq!(case().outcome, Some(Outcome::Contracted { bid: bid(2), price: 38_000_000_000 }));
	});
}

#[test]
fn a7_quorum() {
	run(|| {
		let mut plan = Plan::new();
		plan.to_committing();
		let withdrawn = plan.unseated(Side::External)[0];
		assert_ok!(declare(withdrawn, Stance::Conflicted));
		for (path, _) in plan.panel() {
			assert_ok!(plan.commit_sheet(path));
		}
		jump(case().panel.unwrap().commit_until);
		for (path, _) in plan.panel().into_iter().take(3) {
			assert_ok!(plan.reveal_sheet(path));
		}
		jump(at(2027, 1, 26, 11, 0));
		assert_eq!(now(), case().panel.unwrap().reveal_until);
		assert_eq!(plan.open_price(0), no(Fault::NoQuorum));
		assert_eq!(tally(), no(Fault::NoQuorum));
		assert_eq!(draw(2), no(Fault::TooFewNominees));
		let pool = DefenseProposals::pool(CASE).unwrap();
		assert_eq!((pool.external.eligible, pool.external.needed), (2, 3));

		let first: Vec<&str> = plan.panel().into_iter().map(|(path, _)| path).collect();
		let another = ("//pool//evaluator10", Side::External);
		assert_ok!(nominate(&[another]));
		plan.evaluators.push(another);
		assert_eq!(draw(2), no(Fault::TooFewNominees));
		assert_ok!(declare(another.0, Stance::Clear));
		assert_ok!(draw(2));
		assert_eq!(case().round(), 2);
		let second: Vec<&str> = plan.panel().into_iter().map(|(path, _)| path).collect();
		assert_eq!(second.len(), 5);
		assert!(!second.iter().any(|path| first.contains(path) || *path == withdrawn));
		assert!(BidsOf::<Runtime>::get(CASE).iter().all(|bid| bid.price.is_none()));
		assert_eq!(nominate(&[("//pool//evaluator11", Side::External)]), no(Fault::PoolClosed));

		// The second panel does its work, and sheets of the first do not count.
		for (path, _) in plan.panel() {
			assert_ok!(plan.commit_sheet(path));
		}
		jump(case().panel.unwrap().commit_until);
		for (path, _) in plan.panel() {
			assert_ok!(plan.reveal_sheet(path));
		}
		jump(case().panel.unwrap().reveal_until);
		for number in 0..3 {
			assert_ok!(plan.open_price(number));
		}
		assert_ok!(tally());
		assert_eq!(result(1).round, 2);
		assert_eq!(figures(1, |line| line.total), [887_544, 865_714, 910_999]);
	});
}

/// A seed that is not the one locked draws nothing; the seed of the next round is none of this one.
#[test]
fn a7_a_draw_needs_its_seed() {
	run(|| {
		Plan::new().to_draw();
		assert_eq!(draw(2), no(Fault::BadOpening));
		assert_ok!(draw(1));
		assert_eq!(draw(2), no(Fault::TooEarly));
	});
}
