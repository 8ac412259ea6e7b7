//! A3, A4, A5 and A10 of the specification, with its figures.

use super::journey::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use minwon_primitives::{LotId, OrgId};
use sp_runtime::DispatchError::BadOrigin;

#[test]
fn a3_logs() {
	run(|| {
		to_may();
		let day = date(2027, 5, 3);
		set(at(2027, 5, 4, 9, 0));
		assert_ok!(log_for(K, SEVEN, "first", readings(day, 1, 180, 240)));
		set(at(2027, 5, 4, 9, 0).saturating_add(1));
		assert_noop!(log_for(K, SEVEN, "second", readings(day, 1, 180, 240)), Error::<Test>::TooLate);

		set(at(2027, 5, 4, 9, 0));
		assert_ok!(log_for(K, SEVEN, "low", readings(day, 1, 179, 240)));
		let verdict = |text| Haccp::log(K, reference(text)).unwrap().verdict;
		assert_eq!((verdict("first"), verdict("low")), (LogVerdict::Within, LogVerdict::Deviated));
		assert_noop!(log_for(K, SEVEN, "first", readings(day, 1, 180, 240)), Error::<Test>::AlreadyExists);
		let for_another = Haccp::record_log(signed(of(D)), SEVEN, reference("x"), readings(day, 1, 180, 240), None);
		assert_noop!(for_another, BadOrigin);

		let correct = |entry| Haccp::record_log(signed(of(K)), SEVEN, reference("c"), entry, Some(reference("first")));
		assert_noop!(correct(readings(date(2027, 5, 2), 1, 180, 240)), Error::<Test>::OutOfRange);
		set(at(2027, 5, 11, 9, 0).saturating_add(1)); // seven days and one second
		assert_noop!(correct(readings(day, 1, 180, 240)), Error::<Test>::TooLate);
		set(at(2027, 5, 11, 9, 0));
		assert_ok!(correct(readings(day, 1, 180, 240)));
	});
}

#[test]
fn a4_balance() {
	run(|| {
		to_may();
		assert_ok!(make(F, entry(1, "A-1", FoodType::Produce, 2_000_000)));
		assert_ok!(ship(F, "f1", L1, K, 1_900_000));
		assert_ok!(receive(F, "f1", 1_880_000));
		assert_eq!((stock(L1, F), stock(L1, K), flow(L1).moving), (120_000, 1_880_000, 0));
		assert_ok!(make(S, entry(2, "B-1", FoodType::Seasoning, 100_000)));
		deliver(S, "s1", L2, K, 80_000);
		log_kimchi();
		assert_ok!(make(K, kimchi("C-1", 1_750_000, &[(L1, 1_700_000), (L2, 60_000)])));
		assert_eq!((Haccp::stock(L1, K), Haccp::stock(L2, K), Haccp::stock(L3, K)), (180_000, 20_000, 1_750_000));
		assert_noop!(make(K, kimchi("C-4", 1, &[(L1, 180_001)])), Error::<Test>::Short);
		assert_noop!(ship(F, "f1", L1, K, 1_900_000), Error::<Test>::AlreadyExists);
	});
}

#[test]
fn a5_release() {
	run(|| {
		to_inputs();
		let l3 = || kimchi("C-1", 1_750_000, &[(L1, 1_700_000), (L2, 60_000)]);
		let day = date(2027, 5, 3);
		assert_ok!(log_for(K, SEVEN, "k1", readings(day, 1, 180, 240)));
		assert_noop!(make(K, l3()), Error::<Test>::LogMissing);
		assert_ok!(log_for(K, SEVEN, "k2", readings(day, 2, 0, 2_001)));
		assert_noop!(make(K, l3()), Error::<Test>::OpenDeviation);
		let bare = LotEntry { certificate: None, logs: LotLogs::default(), ..l3() };
		assert_noop!(make(K, bare), Error::<Test>::CertificateRequired);
		assert_noop!(make(K, LotEntry { gtin: Gtin(8_801_234_567_894), ..l3() }), Error::<Test>::BadCode);
		assert_noop!(make(K, LotEntry { use_by: date(2027, 5, 2), ..l3() }), Error::<Test>::OutOfRange);
		assert_ok!(Haccp::record_action(signed(of(K)), K, reference("k2"), doc(4)));
		assert_ok!(make(K, l3()));
		on(2030, 3, 16);
		let later = LotEntry { code: code("C-9"), made_on: date(2030, 3, 16), use_by: date(2030, 9, 1), ..l3() };
		assert_noop!(make(K, later), Error::<Test>::NotCovered);
	});
}

#[test]
fn a10_correction() {
	run(|| {
		to_inputs();
		log_kimchi();
		let (l6, l7) = (LotId(3), LotId(4));
		let inputs = [(L1, 1_700_000), (L2, 60_000)];
		let right = kimchi("C-6", 1_750_000, &inputs);
		assert_ok!(make(K, LotEntry { use_by: date(2027, 12, 1), ..right.clone() }));
		let used = (flow(L1).used, flow(L2).used);
		assert_ok!(Haccp::register_lot(signed(of(K)), K, right.clone(), Some(l6)));
		assert_eq!(lot(l6).state, LotState::Replaced(l7));
		assert_eq!((stock(l6, K), Flows::<Test>::contains_key(l6)), (0, false));
		assert_eq!(LotByCode::<Test>::get(gtin(3), code("C-6")), Some(l7));
		assert_eq!((flow(L1).used, flow(L2).used), used);
		for (input, quantity) in inputs {
			assert_eq!((Outputs::<Test>::get(input, l6), Outputs::<Test>::get(input, l7)), (None, Some(quantity)));
		}
		assert_eq!(Haccp::lot(l6).map(|view| (view.id, view.lot.entry.use_by)), Some((l7, date(2027, 12, 31))));
		assert_ok!(ship(K, "k1", l7, W, 1));
		assert_noop!(Haccp::register_lot(signed(of(K)), K, right, Some(l7)), Error::<Test>::NotOpen);
	});
}

#[test]
fn a10_erasure() {
	run(|| {
		to_may();
		log_kimchi();
		let end = at(2027, 5, 3, 9, 0).saturating_add(730 * 86_400);
		let erase = |text| Haccp::housekeep(signed(STRANGER), Task::EraseLog(K, reference(text)));
		set(minwon_primitives::Seconds(end.0 - 1));
		assert_noop!(erase("k1"), Error::<Test>::TooEarly);
		set(end);
		Frozen::set(Some((org(of(K)), None, 2027)));
		assert_noop!(erase("k1"), Error::<Test>::OnHold);
		Frozen::set(Some((OrgId(99), None, 2027)));
		assert_ok!(erase("k1"));
		assert_eq!(Erased::<Test>::get(K, Kind::Log), Erasure { count: 1, last_at: end });
		assert_eq!(Tombstones::<Test>::get(K, reference("k1")), None);

		set(at(2027, 5, 4, 10, 0));
		let order = Measure::EraseLog { site: K, reference: reference("k2"), basis: Basis::Order };
		assert_ok!(impose(order));
		let (kind, at, office, basis) = (Kind::Log, at(2027, 5, 4, 10, 0), office(AUTHORITY), Basis::Order);
		assert_eq!(Tombstones::<Test>::get(K, reference("k2")), Some(Tombstone { kind, at, office, basis }));
		assert_eq!(Logs::<Test>::iter().count(), 0);
	});
}

#[test]
fn a10_late_sale() {
	run(|| {
		to_shops();
		on(2027, 12, 31);
		assert_ok!(retire(R, "r1", L3, 1, How::Sold));
		on(2028, 1, 1);
		assert_noop!(retire(R, "r2", L3, 1, How::Sold), Error::<Test>::Expired);
		assert_ok!(retire(R, "r2", L3, 1, How::Destroyed));
	});
}
