//! A6, A7 and A8 of the specification, with its figures.

use super::journey::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use minwon_primitives::{LotId, RecallId};
use sp_runtime::DispatchError::BadOrigin;

const SECOND: RecallId = RecallId(2);

fn may_sell() -> Saleability {
	Haccp::may_sell(gtin(3), code("C-1"), R)
}

fn holds(lots: &[LotId]) -> Vec<u32> {
	lots.iter().map(|id| lot(*id).holds).collect()
}

#[test]
fn a6_recall() {
	run(|| {
		to_shops();
		assert_eq!((stock(L3, K), stock(L3, W), stock(L3, R), stock(L3, D)), (850_000, 500_000, 300_000, 0));
		assert_eq!(may_sell(), Saleability::Sellable);
		assert_ok!(open(of(S), L2, 100_000));
		let record = recall(FIRST);
		assert_eq!((record.basis, record.grade, record.planned), (RecallBasis::Voluntary, Grade::First, 100_000));
		assert_eq!((record.covered, record.head, record.due), (3, 3, date(2027, 5, 13).end()));
		assert_eq!(holds(&[L1, L2, L3, L5]), [0, 1, 1, 1]);
		assert_eq!(Haccp::recall(FIRST).unwrap().queue, 0);
		assert!(Spreading::<Test>::get().is_empty());
		assert_noop!(spread(FIRST, 64), Error::<Test>::NotOpen);

		assert_noop!(retire(R, "r1", L3, 1, How::Sold), Error::<Test>::Held);
		assert_noop!(ship(W, "w1", L3, R, 1), Error::<Test>::Held);
		assert_ok!(ship(W, "w1", L3, K, 500_000));
		assert_ok!(receive(W, "w1", 500_000));
		assert_eq!(may_sell(), Saleability::Held(FIRST));
		assert_noop!(close(of(S), FIRST), BadOrigin);
	});
}

#[test]
fn a6_seventy_outputs() {
	run(|| {
		to_products(70);
		assert_ok!(open(of(S), L1, 1_000));
		assert_eq!((recall(FIRST).covered, recall(FIRST).head), (65, 0));
		assert_noop!(close(AUTHORITY, FIRST), Error::<Test>::Pending);
		assert_ok!(spread(FIRST, 6));
		assert_eq!(recall(FIRST).covered, 71);
		assert_eq!(Lots::<Test>::iter_values().filter(|lot| lot.holds == 1).count(), 71);
		assert_noop!(close(AUTHORITY, FIRST), Error::<Test>::Pending);
		assert_ok!(spread(FIRST, 64));
		assert_ok!(spread(FIRST, 6));
		assert_noop!(close(AUTHORITY, FIRST), Error::<Test>::Pending); // 70 of 71 steps
		assert_ok!(spread(FIRST, 1));
		assert_noop!(spread(FIRST, 1), Error::<Test>::NotOpen);
		assert_ok!(close(AUTHORITY, FIRST));
	});
}

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
		run(|| {
			to_kimchi();
			assert_ok!(open(AUTHORITY, L3, 900_000));
			assert_ok!(retire(K, "d", L3, destroyed, How::Destroyed));
			assert_eq!(recall(FIRST).recovered, destroyed);
			let now = Haccp::recall(FIRST).unwrap();
			assert_eq!(now, RecallStatus { rate_bps, relief, late: false, queue: 0 });
			assert_ok!(close(PROVINCE, FIRST));
			let state = recall(FIRST).state;
			assert!(matches!(state, RecallState::Closed { relief: earned, .. } if earned == relief), "{state:?}");
			assert_eq!(lot(L3).holds, 1); // closed, and held for good
		});
	}
}

#[test]
fn a7_lift() {
	run(|| {
		to_recalled();
		assert_ok!(lift(AUTHORITY, FIRST));
		assert_eq!(holds(&[L2, L3, L5]), [1, 1, 1]);
		assert_eq!(may_sell(), Saleability::Held(FIRST));
		assert_ok!(spread(FIRST, 64));
		assert_eq!(holds(&[L2, L3, L5]), [0, 0, 0]);
		assert_eq!((recall(FIRST).state, recall(FIRST).covered), (RecallState::Lifted, 0));
		assert_eq!(may_sell(), Saleability::Sellable);
		assert_ok!(retire(R, "r1", L3, 1, How::Sold));
		on(2028, 1, 1);
		assert_eq!(may_sell(), Saleability::Expired);
	});
}

#[test]
fn a8_two_recalls() {
	run(|| {
		to_recalled();
		assert_ok!(open(AUTHORITY, L1, 1));
		assert_eq!(holds(&[L1, L2, L3, L5]), [1, 1, 2, 2]);
		assert_ok!(lift(AUTHORITY, FIRST));
		assert_ok!(spread(FIRST, 64));
		assert_eq!(holds(&[L1, L2, L3, L5]), [1, 0, 1, 1]);
		assert_eq!(may_sell(), Saleability::Held(SECOND));
		assert_noop!(retire(R, "r1", L3, 1, How::Sold), Error::<Test>::Held);
	});
}
