//! Acceptance scenarios A4 to A6 of HACCP: balance, release, recall.

use crate::{
	chain::{next_block, office},
	haccp_fixture::*,
};
use frame_support::assert_ok;
use minwon_primitives::LotId;
use minwon_runtime::{Haccp, Runtime};
use sp_runtime::DispatchError::BadOrigin;

#[test]
fn a4_balance() {
	run_in_march(|| {
		to_may();
		assert_ok!(make(F, entry(1, "A-1", FoodType::Produce, 2_000_000)));
		assert_ok!(ship(F, "f1", L1, K, 1_900_000));
		assert_eq!((Haccp::stock(L1, F), Haccp::stock(L1, K), flow(L1).moving), (100_000, 0, 1_900_000));
		assert_ok!(receive(F, "f1", K, 1_880_000));
		assert_eq!((Haccp::stock(L1, F), Haccp::stock(L1, K), flow(L1).moving), (120_000, 1_880_000, 0));
		assert_ok!(make(S, entry(2, "B-1", FoodType::Seasoning, 100_000)));
		deliver(S, "s1", L2, K, 80_000);
		log_kimchi();
		assert_ok!(make(K, l3("C-1")));
		assert_eq!((Haccp::stock(L1, K), Haccp::stock(L2, K), Haccp::stock(L3, K)), (180_000, 20_000, 1_750_000));
		assert_eq!((flow(L1).used, flow(L2).used), (1_700_000, 60_000));
		assert_eq!(make(K, kimchi("C-4", 1, &[(L1, 180_001)])), no(Fault::Short));
		assert_eq!(ship(F, "f1", L1, K, 1), no(Fault::AlreadyExists));
	});
}

#[test]
fn a5_release() {
	run_in_march(|| {
		to_inputs();
		assert_ok!(log_for(K, SEVEN, "k1", readings(monday(), 1, 180, 240)));
		assert_eq!(make(K, l3("C-1")), no(Fault::LogMissing));
		assert_ok!(log_for(K, SEVEN, "k2", readings(monday(), 2, 0, 2_001)));
		assert_eq!(make(K, l3("C-1")), no(Fault::OpenDeviation));
		let bare = LotEntry { certificate: None, logs: bounded([]), ..l3("C-1") };
		assert_eq!(make(K, bare), no(Fault::CertificateRequired));
		assert_eq!(make(K, LotEntry { gtin: Gtin(8_801_234_567_894), ..l3("C-1") }), no(Fault::BadCode));
		assert_eq!(make(K, LotEntry { use_by: day(2027, 5, 2), ..l3("C-1") }), no(Fault::OutOfRange));
		let action = Act::record_action { site: K, reference: text("k2"), action: document() };
		assert_ok!(does(of(K), action));
		assert_ok!(make(K, l3("C-1")));
		on(2030, 3, 16);
		let later = LotEntry { made_on: day(2030, 3, 16), use_by: day(2030, 9, 1), ..l3("C-9") };
		assert_eq!(make(K, later), no(Fault::NotCovered));
	});
}

#[test]
fn a6_recall() {
	run_in_march(|| {
		to_shops();
		assert_eq!([K, W, R, D].map(|site| Haccp::stock(L3, site)), [850_000, 500_000, 300_000, 0]);
		assert_eq!(may_sell(), Saleability::Sellable);
		assert_ok!(open(of(S), L2, 100_000));
		let record = recall(FIRST);
		assert_eq!((record.basis, record.grade, record.planned), (RecallBasis::Voluntary, Grade::First, 100_000));
		assert_eq!((record.office, record.root), (office(of(S)), L2));
		assert_eq!((record.covered, record.due), (3, day(2027, 5, 13).end()));
		assert_eq!(holds([L1, L2, L3, L5]), [0, 1, 1, 1]);
		assert_eq!(Haccp::recall(FIRST).unwrap().queue, 0);
		assert_eq!(spread(FIRST, 64), no(Fault::NotOpen));

		assert_eq!(sell("r1"), no(Fault::Held));
		assert_eq!(ship(W, "w1", L3, R, 1), no(Fault::Held));
		assert_ok!(ship(W, "w1", L3, K, 500_000));
		assert_ok!(receive(W, "w1", K, 500_000));
		assert_eq!(may_sell(), Saleability::Held(FIRST));
		assert_eq!(close(of(S), FIRST), Err(BadOrigin));
	});
}

/// A root of S with seventy products of one gram each.
fn to_products() {
	to_may();
	assert_ok!(make(S, entry(2, "B-1", FoodType::Seasoning, 1_000)));
	for product in 0..70 {
		let one_gram = bounded([(L1, 1)]);
		assert_ok!(make(
			S,
			LotEntry { inputs: one_gram, ..entry(9, &format!("P-{product}"), FoodType::Seasoning, 10) }
		));
	}
}

fn held() -> usize {
	(1..=71).filter(|id| lot(LotId(*id)).holds == 1).count()
}

#[test]
fn a6_seventy_products() {
	run_in_march(|| {
		to_products();
		assert_ok!(open(of(S), L1, 1_000));
		assert_eq!((recall(FIRST).covered, held()), (65, 65));
		assert_eq!(close(AUTHORITY[0], FIRST), no(Fault::Pending));
		assert_ok!(spread(FIRST, 6));
		assert_eq!((recall(FIRST).covered, held()), (71, 71));
		assert_ok!(spread(FIRST, 64));
		assert_ok!(spread(FIRST, 6));
		assert_eq!(close(AUTHORITY[0], FIRST), no(Fault::Pending)); // 70 of 71 steps
		assert_ok!(spread(FIRST, 1));
		assert_eq!(spread(FIRST, 1), no(Fault::NotOpen));
		assert_ok!(close(AUTHORITY[0], FIRST));
	});
}

#[test]
fn a6_the_block_itself_spreads_a_recall() {
	run_in_march(|| {
		to_products();
		assert_ok!(open(of(S), L1, 1_000));
		assert_eq!((recall(FIRST).covered, Spreading::<Runtime>::get().into_inner()), (65, vec![FIRST]));
		next_block(1);
		assert_eq!((recall(FIRST).covered, held()), (71, 71));
		assert_eq!((Haccp::recall(FIRST).unwrap().queue, Spreading::<Runtime>::get().len()), (0, 0));
		assert_ok!(close(AUTHORITY[0], FIRST));
	});
}

#[test]
fn a6_an_office_does_not_settle_what_it_ordered() {
	run_in_march(|| {
		to_shops();
		assert_ok!(open(AUTHORITY[0], L2, 100_000));
		assert_eq!(recall(FIRST).basis, RecallBasis::Ordered);
		assert_eq!(close(AUTHORITY[0], FIRST), no(Fault::SelfReview));
		assert_eq!(lift(AUTHORITY[0], FIRST), no(Fault::SelfReview));
		assert_ok!(close(AUTHORITY[1], FIRST));
	});
}
