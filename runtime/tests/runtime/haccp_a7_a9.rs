//! Acceptance scenarios A7 to A9 of HACCP: relief, two recalls at once, sanctions and appeals.

use crate::{
	chain::{at, jump, next_block, now, office, org},
	haccp_fixture::*,
};
use codec::Encode;
use frame_support::assert_ok;
use minwon_primitives::{RecallId, Role, Tree};
use minwon_runtime::{Archives, Haccp, Runtime};
use sp_runtime::DispatchResult;

const SECOND: RecallId = RecallId(2);

#[test]
fn a7_relief() {
	let table = [
		(720_000, 8_000, Relief::Exempt),
		(719_999, 7_999, Relief::TwoThirds),
		(300_000, 3_333, Relief::TwoThirds),
		(299_999, 3_333, Relief::Half),
		(224_999, 2_499, Relief::None),
	];
	for (destroyed, rate_bps, relief) in table {
		run_in_march(|| {
			to_kimchi();
			assert_ok!(open(AUTHORITY[0], L3, 900_000));
			assert_ok!(retire(K, "d", L3, destroyed, How::Destroyed));
			assert_eq!(recall(FIRST).recovered, destroyed);
			let answer = RecallStatus { rate_bps, relief, late: false, queue: 0 };
			assert_eq!(Haccp::recall(FIRST), Some(answer));
			assert_ok!(close(AUTHORITY[1], FIRST));
			let RecallState::Closed { at, relief: earned, file } = recall(FIRST).state else { panic!("closed") };
			assert_eq!((at, earned), (now(), relief));
			// The archives keep the result for the authority, under the digest of the record as it was closed; the lot is held for good.
			let kept = Archives::file(file.unwrap()).unwrap();
			let closed = Recall { state: RecallState::Closed { at, relief, file: None }, ..recall(FIRST) };
			let tree = Tree::single(sp_io::hashing::blake2_256(&closed.encode()));
			assert_eq!((kept.producer, kept.layers[0].tree), (org(AUTHORITY[1]), tree));
			assert_eq!(holds([L3]), [1]);
		});
	}
}

#[test]
fn a7_a_wrong_recall_is_lifted() {
	run_in_march(|| {
		to_recalled();
		assert_ok!(lift(AUTHORITY[0], FIRST));
		assert_eq!(holds([L2, L3, L5]), [1, 1, 1]);
		assert_eq!((recall(FIRST).state, may_sell()), (RecallState::Lifting, Saleability::Held(FIRST)));
		next_block(1);
		assert_eq!(holds([L2, L3, L5]), [0, 0, 0]);
		assert_eq!((recall(FIRST).state, recall(FIRST).covered), (RecallState::Lifted, 0));
		assert_eq!(may_sell(), Saleability::Sellable);
		assert_ok!(sell("r1"));
		on(2028, 1, 1);
		assert_eq!((may_sell(), sell("r2")), (Saleability::Expired, no(Fault::Expired)));
	});
}

#[test]
fn a8_two_recalls() {
	run_in_march(|| {
		to_recalled();
		assert_ok!(open(AUTHORITY[0], L1, 1));
		assert_eq!(holds([L1, L2, L3, L5]), [1, 1, 2, 2]);
		assert_ok!(lift(AUTHORITY[0], FIRST));
		assert_ok!(spread(FIRST, 64));
		assert_eq!(holds([L1, L2, L3, L5]), [1, 0, 1, 1]);
		assert_eq!((may_sell(), sell("r1")), (Saleability::Held(SECOND), no(Fault::Held)));
	});
}

fn suspend(months: u8, days: u8) -> DispatchResult {
	impose(Measure::Suspend { site: K, from: monday(), months, days })
}

#[test]
fn a9_two_months_revoke() {
	run_in_march(|| {
		to_kimchi();
		assert_ok!(suspend(2, 0));
		let (at, ground) = (at(2027, 5, 3, 10, 0), Ground::LongSuspension);
		assert_eq!(cert(SEVEN).state, CertState::Revoked { at, ground, office: office(AUTHORITY[0]) });
		assert!(CertsOfSite::<Runtime>::get(K).is_empty());
	});
}

#[test]
fn a9_a_month_and_thirty_days_sanction() {
	run_in_march(|| {
		to_kimchi();
		let stopped = |made_on| {
			let seasoning = LotEntry { made_on, ..entry(8, "S", FoodType::Seasoning, 1) };
			assert_eq!(make(K, seasoning), no(Fault::NotOpen));
			assert_eq!(ship(K, "k1", L3, W, 1), no(Fault::NotOpen));
			assert_eq!(retire(K, "k1", L3, 1, How::Sold), no(Fault::NotOpen));
		};
		assert_ok!(suspend(1, 30));
		assert_eq!(site(K).suspended, Some((monday(), day(2027, 7, 2))));
		assert_eq!((cert(SEVEN).state, cert(SEVEN).conduct), (CertState::Active, Conduct::Sanctioned));
		stopped(monday());
		jump(crate::chain::before(day(2027, 7, 2).end()));
		stopped(day(2027, 7, 2));
		jump(day(2027, 7, 3).start());
		assert_ok!(ship(K, "k1", L3, W, 1));
		assert_ok!(retire(K, "k1", L3, 1, How::Sold));
	});
}

#[test]
fn a9_grounds() {
	let both = "//mfds//both";
	run_in_march(|| {
		to_may();
		assert_eq!(revoke(AUTHORITY[0], Ground::MajorBreach, None), no(Fault::NoGround));
		assert_ok!(inspect(INSPECTOR, SEVEN, InspectionKind::Regular, 200, &[]));
		assert_eq!(revoke(AUTHORITY[0], Ground::MajorBreach, Some(0)), no(Fault::NoGround));
		appoint("//mfds//manager", both, &[Role::HaccpInspector, Role::FoodAuthority]);
		assert_ok!(inspect(both, SEVEN, InspectionKind::Unannounced, 200, &[Major::Monitoring]));
		assert_eq!(revoke(both, Ground::MajorBreach, Some(1)), no(Fault::SelfReview));
		assert_ok!(revoke(AUTHORITY[0], Ground::MajorBreach, Some(1)));
	});
}

/// Revoked on a day of May, appealed on one of August.
fn appealed(revoked: u8, appealed: u8, expected: DispatchResult) {
	run_in_march(|| {
		to_certified();
		on(2027, 5, revoked);
		let before = cert(SEVEN);
		assert_ok!(revoke(AUTHORITY[0], Ground::Fraud, None));
		on(2027, 8, appealed);
		assert_eq!(does(of(K), Act::appeal { cert: SEVEN, grounds: document() }), expected);
		if expected.is_ok() {
			let (ruling, decision) = (AppealRuling::Annul, document());
			assert_ok!(does(APPEALS, Act::decide_appeal { cert: SEVEN, ruling, decision }));
			assert_eq!(cert(SEVEN), before); // Active, same end
			assert_eq!(CertsOfSite::<Runtime>::get(K).into_inner(), [SEVEN]);
		}
	});
}

#[test]
fn a9_appeals() {
	appealed(4, 2, Ok(()));
	appealed(4, 3, no(Fault::TooLate));
	// The ninetieth day after the third of May is a Sunday.
	appealed(3, 2, Ok(()));
	appealed(3, 3, no(Fault::TooLate));
}
