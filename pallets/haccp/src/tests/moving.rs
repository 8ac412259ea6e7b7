use super::journey::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use minwon_primitives::{LotId, SiteId};
use sp_runtime::DispatchError::{self, BadOrigin};

fn to_produce() {
	to_may();
	assert_ok!(make(F, entry(1, "A-1", FoodType::Produce, 2_000_000)));
}

fn shipment(from: SiteId, text: &str) -> Shipment {
	Shipments::<Test>::get(from, reference(text)).unwrap()
}

#[test]
fn ship_takes_from_the_stock() {
	run(|| {
		to_produce();
		assert_ok!(ship(F, "f1", L1, K, 1_900_000));
		assert_eq!((stock(L1, F), stock(L1, K), flow(L1).moving), (100_000, 0, 1_900_000));
		let expected = Shipment {
			lot: L1,
			to: K,
			quantity: 1_900_000,
			sent_at: at(2027, 5, 3, 10, 0),
			state: ShipmentState::Moving,
		};
		assert_eq!(shipment(F, "f1"), expected);
		let told = Event::Shipped {
			office: office(of(F)),
			org: org(of(F)),
			from: F,
			reference: reference("f1"),
			lot: L1,
			to: K,
			quantity: 1_900_000,
		};
		System::assert_last_event(told.into());
		// The last gram takes the entry with it.
		assert_ok!(ship(F, "f2", L1, W, 100_000));
		assert!(!Stock::<Test>::contains_key(L1, F));
	});
}

#[test]
fn ship_names_what_stops_it() {
	run(|| {
		to_produce();
		assert_ok!(ship(F, "f1", L1, K, 1));
		assert_noop!(ship(F, "f2", LotId(9), K, 1), Error::<Test>::NotFound);
		assert_noop!(ship(F, "f2", L1, SiteId(99), 1), Error::<Test>::NotFound);
		let of_nobody = Haccp::ship(signed(of(F)), SiteId(99), reference("f2"), L1, K, 1);
		assert_noop!(of_nobody, Error::<Test>::NotFound);
		for who in others(&[of(F)]) {
			assert_noop!(Haccp::ship(signed(who), F, reference("f2"), L1, K, 1), BadOrigin);
		}
		assert_noop!(ship(F, "", L1, K, 1), Error::<Test>::BadCode);
		assert_noop!(ship(F, "f1", L1, K, 1), Error::<Test>::AlreadyExists);
		assert_noop!(ship(F, "f2", L1, F, 1), Error::<Test>::NotOpen);
		assert_noop!(ship(F, "f2", L1, K, 0), Error::<Test>::OutOfRange);
		assert_noop!(ship(F, "f2", L1, K, 2_000_000), Error::<Test>::Short);
		assert_noop!(ship(W, "w1", L1, K, 1), Error::<Test>::Short);
		assert_ok!(impose(Measure::Close { site: R }));
		assert_noop!(ship(F, "f2", L1, R, 1), Error::<Test>::NotOpen);
		assert_ok!(ship(F, "f2", L1, K, 1_999_999));
	});
	// A lot that was replaced.
	run(|| {
		to_produce();
		let again = entry(1, "A-1", FoodType::Produce, 1_000_000);
		assert_ok!(Haccp::register_lot(signed(of(F)), F, again, Some(L1)));
		assert_noop!(ship(F, "f1", L1, K, 1), Error::<Test>::NotOpen);
		assert_ok!(ship(F, "f1", LotId(2), K, 1));
	});
}

/// What may not be traded: the lot of another maker at W, for shipping, selling and serving alike.
#[test]
fn what_may_not_be_traded_goes_home_or_is_destroyed() {
	let faults: [(fn(), Error<Test>); 6] = [
		(hold, Error::Held),
		(|| on(2028, 1, 1), Error::Expired),
		(|| ban(Scope::Product(gtin(1))), Error::Banned),
		(|| ban(Scope::Site(F)), Error::Banned),
		(|| ban(Scope::Site(W)), Error::Banned),
		(suspend, Error::NotOpen),
	];
	for (fault, error) in faults {
		let error = DispatchError::from(error);
		run(|| {
			to_produce();
			deliver(F, "f1", L1, W, 1_000);
			fault();
			assert_noop!(ship(W, "w1", L1, R, 1), error);
			for how in [How::Sold, How::Served] {
				assert_noop!(retire(W, "w1", L1, 1, how), error);
			}
			assert_ok!(ship(W, "w1", L1, F, 400));
			assert_ok!(receive(W, "w1", 400));
			assert_ok!(retire(W, "w2", L1, 600, How::Destroyed));
			assert_eq!((stock(L1, W), stock(L1, F)), (0, 1_999_400));
			assert_eq!(flow(L1), Flow { moving: 0, used: 0, sold: 0, destroyed: 600 });
		});
	}
}

fn ban(scope: Scope) {
	assert_ok!(impose(Measure::Ban { scope, ground: document() }));
}

fn hold() {
	assert_ok!(open(AUTHORITY, L1, 1));
}

fn suspend() {
	assert_ok!(impose(Measure::Suspend { site: W, from: date(2027, 5, 3), months: 0, days: 1 }));
}

#[test]
fn the_first_fault_of_trade_is_named() {
	run(|| {
		to_produce();
		deliver(F, "f1", L1, W, 1_000);
		assert_ok!(impose(Measure::Suspend { site: W, from: date(2027, 5, 3), months: 12, days: 0 }));
		assert_noop!(ship(W, "w1", L1, R, 1), Error::<Test>::NotOpen);
		ban(Scope::Product(gtin(1)));
		assert_noop!(ship(W, "w1", L1, R, 1), Error::<Test>::Banned);
		on(2028, 1, 1);
		assert_noop!(ship(W, "w1", L1, R, 1), Error::<Test>::Expired);
		assert_ok!(open(AUTHORITY, L1, 1));
		assert_noop!(ship(W, "w1", L1, R, 1), Error::<Test>::Held);
	});
}

#[test]
fn the_guards_of_a_shipment_come_in_order() {
	run(|| {
		to_produce();
		assert_ok!(ship(F, "f1", L1, K, 1));
		ban(Scope::Product(gtin(1)));
		assert_noop!(ship(F, "f1", L1, F, 0), Error::<Test>::AlreadyExists);
		assert_noop!(ship(F, "f2", L1, F, 0), Error::<Test>::NotOpen);
		assert_noop!(ship(F, "f2", L1, K, 0), Error::<Test>::OutOfRange);
		assert_noop!(ship(F, "f2", L1, K, 9_000_000), Error::<Test>::Banned);
		assert_ok!(impose(Measure::LiftBan { scope: Scope::Product(gtin(1)) }));
		assert_noop!(ship(F, "f2", L1, K, 9_000_000), Error::<Test>::Short);
	});
}

#[test]
fn receive_splits_what_came() {
	run(|| {
		to_produce();
		for (text, accepted) in [("all", 1_000), ("part", 999), ("none", 0)] {
			let (at_farm, at_maker) = (stock(L1, F), stock(L1, K));
			assert_ok!(ship(F, text, L1, K, 1_000));
			assert_ok!(receive(F, text, accepted));
			assert_eq!(stock(L1, F), at_farm - accepted);
			assert_eq!(stock(L1, K), at_maker + accepted);
			assert_eq!(flow(L1).moving, 0);
			assert_eq!(shipment(F, text).state, ShipmentState::Received { accepted });
			let told = Event::Received {
				office: office(of(K)),
				org: org(of(K)),
				from: F,
				reference: reference(text),
				lot: L1,
				to: K,
				accepted,
				refused: 1_000 - accepted,
			};
			System::assert_last_event(told.into());
		}
		// Nothing accepted leaves no entry at the receiver.
		assert_ok!(ship(F, "x", L1, R, 5));
		assert_ok!(receive(F, "x", 0));
		assert!(!Stock::<Test>::contains_key(L1, R));
	});
}

#[test]
fn receive_names_what_stops_it() {
	run(|| {
		to_produce();
		assert_noop!(Haccp::receive(signed(of(K)), F, reference("f1"), 1), Error::<Test>::NotFound);
		assert_ok!(ship(F, "f1", L1, K, 1_000));
		for who in others(&[of(K)]) {
			assert_noop!(Haccp::receive(signed(who), F, reference("f1"), 1), BadOrigin);
		}
		assert_noop!(receive(F, "f1", 1_001), Error::<Test>::OutOfRange);
		assert_ok!(receive(F, "f1", 1_000));
		assert_noop!(receive(F, "f1", 1_000), Error::<Test>::NotOpen);
	});
}

#[test]
fn retire_counts_by_kind() {
	run(|| {
		to_produce();
		let table = [
			("a", How::Sold, 10, Flow { sold: 10, ..Flow::default() }),
			("b", How::Served, 5, Flow { sold: 15, ..Flow::default() }),
			("c", How::Destroyed, 3, Flow { sold: 15, destroyed: 3, ..Flow::default() }),
		];
		for (text, how, quantity, expected) in table {
			assert_ok!(retire(F, text, L1, quantity, how));
			assert_eq!(flow(L1), expected);
			let (evidence, at) = (Some(document()), at(2027, 5, 3, 10, 0));
			let record = Retirements::<Test>::get(F, reference(text));
			assert_eq!(record, Some(Retirement { lot: L1, quantity, how, evidence, at }));
			let told = Event::Retired {
				office: office(of(F)),
				org: org(of(F)),
				site: F,
				reference: reference(text),
				lot: L1,
				quantity,
				how,
				evidence,
				recall: None,
			};
			System::assert_last_event(told.into());
		}
		assert_eq!(stock(L1, F), 1_999_982);
		// A shop needs no evidence to sell.
		assert_ok!(Haccp::retire(signed(of(F)), F, reference("d"), L1, 1, How::Sold, None));
	});
}

#[test]
fn retire_names_what_stops_it() {
	run(|| {
		to_produce();
		assert_ok!(retire(F, "a", L1, 1, How::Sold));
		assert_noop!(retire(F, "b", LotId(9), 1, How::Sold), Error::<Test>::NotFound);
		let (sold, destroyed) = (How::Sold, How::Destroyed);
		let nowhere = Haccp::retire(signed(of(F)), SiteId(99), reference("b"), L1, 1, sold, None);
		assert_noop!(nowhere, Error::<Test>::NotFound);
		for who in others(&[of(F)]) {
			assert_noop!(Haccp::retire(signed(who), F, reference("b"), L1, 1, sold, None), BadOrigin);
		}
		assert_noop!(retire(F, "", L1, 1, sold), Error::<Test>::BadCode);
		assert_noop!(retire(F, "a", L1, 1, sold), Error::<Test>::AlreadyExists);
		assert_noop!(retire(F, "b", L1, 0, sold), Error::<Test>::OutOfRange);
		let bare = Haccp::retire(signed(of(F)), F, reference("b"), L1, 1, destroyed, None);
		assert_noop!(bare, Error::<Test>::OutOfRange);
		assert_noop!(retire(F, "b", L1, 2_000_000, sold), Error::<Test>::Short);
		assert_noop!(retire(W, "b", L1, 1, destroyed), Error::<Test>::Short);
		// References of shipments and of retirements are apart.
		assert_ok!(ship(F, "a", L1, K, 1));
	});
}

#[test]
fn what_is_destroyed_of_a_root_is_recovered() {
	run(|| {
		to_produce();
		assert_ok!(retire(F, "before", L1, 7, How::Destroyed));
		assert_ok!(open(AUTHORITY, L1, 1_000));
		assert_ok!(retire(F, "after", L1, 30, How::Destroyed));
		assert_eq!((recall(FIRST).recovered, flow(L1).destroyed), (30, 37));
		let told = Event::Retired {
			office: office(of(F)),
			org: org(of(F)),
			site: F,
			reference: reference("after"),
			lot: L1,
			quantity: 30,
			how: How::Destroyed,
			evidence: Some(document()),
			recall: Some(FIRST),
		};
		System::assert_last_event(told.into());
		assert_ok!(close(PROVINCE, FIRST));
		assert_ok!(retire(F, "late", L1, 1, How::Destroyed));
		assert_eq!(recall(FIRST).recovered, 30);
	});
}
