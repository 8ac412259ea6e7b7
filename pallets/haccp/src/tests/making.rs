use super::journey::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use minwon_primitives::{CertId, LotId, SiteId};
use sp_runtime::{
	DispatchError::{self, BadOrigin},
	DispatchResult,
};

const NEW: LotId = LotId(3);

/// Kimchi of what is at K, changed.
fn kimchi_but(change: impl FnOnce(&mut LotEntry)) -> DispatchResult {
	let mut entry = kimchi("C-1", 1_750_000, &[(L1, 1_700_000), (L2, 60_000)]);
	change(&mut entry);
	make(K, entry)
}

fn ready() {
	to_inputs();
	log_kimchi();
}

fn logs(list: &[&str]) -> LotLogs {
	list.iter().map(|text| reference(text)).collect::<Vec<_>>().try_into().unwrap()
}

#[test]
fn a_lot_is_drawn_from_its_inputs() {
	run(|| {
		ready();
		let entry = kimchi("C-1", 1_750_000, &[(L1, 1_700_000), (L2, 60_000)]);
		assert_ok!(make(K, entry.clone()));
		assert_eq!(lot(NEW), Lot { site: K, entry: entry.clone(), holds: 0, state: LotState::Live });
		assert_eq!(LotByCode::<Test>::get(gtin(3), code("C-1")), Some(NEW));
		assert_eq!((stock(NEW, K), stock(L1, K), stock(L2, K)), (1_750_000, 180_000, 20_000));
		assert_eq!((flow(L1).used, flow(L2).used), (1_700_000, 60_000));
		assert_eq!(Outputs::<Test>::get(L1, NEW), Some(1_700_000));
		assert_eq!(Outputs::<Test>::get(L2, NEW), Some(60_000));
		let (office, org) = (office(of(K)), org(of(K)));
		let told = Event::LotRegistered { office, org, id: NEW, site: K, lot: entry, corrects: None };
		System::assert_last_event(told.into());
		// What is used up leaves no entry.
		assert_ok!(make(K, kimchi("C-2", 1, &[(L1, 180_000), (L2, 20_000)])));
		assert!(!Stock::<Test>::contains_key(L1, K) && !Stock::<Test>::contains_key(L2, K));
	});
}

#[test]
fn unknown_records_and_other_operators() {
	run(|| {
		ready();
		let entry = kimchi("C-1", 1, &[]);
		let nowhere = Haccp::register_lot(signed(of(K)), SiteId(99), entry.clone(), None);
		assert_noop!(nowhere, Error::<Test>::NotFound);
		let of_nothing = Haccp::register_lot(signed(of(K)), K, entry.clone(), Some(LotId(99)));
		assert_noop!(of_nothing, Error::<Test>::NotFound);
		assert_noop!(make(K, kimchi("C-1", 1, &[(LotId(99), 1)])), Error::<Test>::NotFound);
		assert_noop!(kimchi_but(|entry| entry.certificate = Some(CertId(99))), Error::<Test>::NotFound);
		for who in others(&[of(K)]) {
			assert_noop!(Haccp::register_lot(signed(who), K, entry.clone(), None), BadOrigin);
		}
	});
}

#[test]
fn the_site_works_today_and_worked_on_the_day() {
	run(|| {
		to_may();
		assert_ok!(impose(Measure::Suspend { site: F, from: date(2027, 5, 4), months: 0, days: 1 }));
		let made = |text: &str, day| LotEntry { made_on: date(2027, 5, day), ..entry(1, text, FoodType::Produce, 1) };
		assert_ok!(make(F, made("3", 3)));
		on(2027, 5, 4);
		assert_noop!(make(F, made("4", 4)), Error::<Test>::NotOpen);
		assert_noop!(make(F, made("3b", 3)), Error::<Test>::NotOpen); // suspended today
		on(2027, 5, 5);
		assert_noop!(make(F, made("4", 4)), Error::<Test>::NotOpen); // suspended on the day
		assert_ok!(make(F, made("3b", 3)));
		assert_ok!(make(F, made("5", 5)));
		assert_ok!(impose(Measure::Close { site: F }));
		assert_noop!(make(F, made("5b", 5)), Error::<Test>::NotOpen);
	});
}

#[test]
fn bans_stop_making() {
	for scope in [Scope::Site(K), Scope::Product(gtin(3))] {
		run(|| {
			ready();
			assert_ok!(impose(Measure::Ban { scope, ground: document() }));
			assert_noop!(kimchi_but(|_| ()), Error::<Test>::Banned);
			assert_ok!(impose(Measure::LiftBan { scope }));
			assert_ok!(kimchi_but(|_| ()));
		});
	}
}

#[test]
fn numbers_are_checked() {
	run(|| {
		ready();
		assert_noop!(kimchi_but(|entry| entry.gtin = Gtin(8_801_234_567_894)), Error::<Test>::BadCode);
		for text in ["", "C 1", "C#1"] {
			assert_noop!(kimchi_but(|entry| entry.code = code(text)), Error::<Test>::BadCode);
		}
		let meat = |text: &str| make(F, entry(7, text, FoodType::RawMeat, 1));
		assert_noop!(meat("A-1"), Error::<Test>::BadCode);
		assert_noop!(meat("L02713011234001"), Error::<Test>::BadCode);
		assert_ok!(meat("L02705031234001"));
		assert_ok!(meat("002123456789"));
	});
}

#[test]
fn dates_and_quantities_are_checked() {
	run(|| {
		ready();
		let (eve, day, next) = (date(2027, 5, 2), date(2027, 5, 3), date(2027, 5, 4));
		assert_noop!(kimchi_but(|entry| entry.produced = 0), Error::<Test>::OutOfRange);
		assert_noop!(kimchi_but(|entry| entry.use_by = eve), Error::<Test>::OutOfRange);
		assert_noop!(kimchi_but(|entry| entry.made_on = next), Error::<Test>::OutOfRange);
		let inputs = |list: &[(LotId, u64)]| -> Inputs { list.to_vec().try_into().unwrap() };
		assert_noop!(kimchi_but(|entry| entry.inputs = inputs(&[(L1, 0)])), Error::<Test>::OutOfRange);
		assert_noop!(kimchi_but(|entry| entry.inputs = inputs(&[(L1, 1), (L1, 2)])), Error::<Test>::OutOfRange);
		// Made and used on the same day, of nothing.
		assert_ok!(kimchi_but(|entry| (entry.use_by, entry.inputs) = (day, inputs(&[]))));
	});
}

#[test]
fn a_code_is_used_once_per_product() {
	run(|| {
		ready();
		assert_ok!(make(F, entry(1, "X", FoodType::Produce, 1)));
		assert_noop!(make(F, entry(1, "X", FoodType::Produce, 1)), Error::<Test>::AlreadyExists);
		assert_noop!(make(W, entry(1, "X", FoodType::Produce, 1)), Error::<Test>::AlreadyExists);
		assert_ok!(make(F, entry(1, "Y", FoodType::Produce, 1)));
		assert_ok!(make(F, entry(9, "X", FoodType::Produce, 1)));
	});
}

#[test]
fn a_certificate_covers_the_food_on_the_day() {
	run(|| {
		ready();
		assert_noop!(kimchi_but(|entry| entry.certificate = Some(EIGHT)), Error::<Test>::NotCovered);
		assert_noop!(kimchi_but(|entry| entry.food = FoodType::FishCake), Error::<Test>::NotCovered);
		assert_noop!(kimchi_but(|entry| entry.made_on = date(2027, 3, 14)), Error::<Test>::NotCovered);
		assert_ok!(Haccp::return_certificate(signed(of(K)), SEVEN));
		assert_noop!(kimchi_but(|_| ()), Error::<Test>::NotCovered);
		on(2027, 5, 4);
		assert_noop!(kimchi_but(|_| ()), Error::<Test>::NotCovered); // it ceased on the 3rd
	});
}

#[test]
fn some_food_and_some_sites_need_a_certificate() {
	run(|| {
		ready();
		let bare = |entry: &mut LotEntry| (entry.certificate, entry.logs) = (None, LotLogs::default());
		assert_noop!(kimchi_but(bare), Error::<Test>::CertificateRequired);
		let seasoning = || make(K, entry(8, "S-1", FoodType::Seasoning, 1));
		let scale = |scale| {
			let (gln, licence) = (gln(3), licence(3));
			Haccp::register_site(signed(LICENSOR), org(of(K)), gln, licence, SiteKind::Manufacture, scale)
		};
		assert_ok!(scale(Scale::Large));
		assert_noop!(seasoning(), Error::<Test>::CertificateRequired);
		assert_ok!(scale(Scale::Ordinary));
		assert_ok!(seasoning());
	});
}

/// What was mandatory on the day of making counts, not what is today.
#[test]
fn the_figures_of_the_day_of_making_hold() {
	run(|| {
		to_may();
		let rules = Rules { mandatory: FoodType::Seasoning.bit(), ..Rules::default() };
		assert_ok!(Haccp::append_rules(signed(KEEPER), date(2027, 5, 10), rules));
		on(2027, 5, 10);
		let made = |day, food| LotEntry { made_on: date(2027, 5, day), ..entry(2, &format!("{day}"), food, 1) };
		assert_noop!(make(S, made(10, FoodType::Seasoning)), Error::<Test>::CertificateRequired);
		assert_ok!(make(S, made(9, FoodType::Seasoning)));
		assert_noop!(make(S, made(8, FoodType::Kimchi)), Error::<Test>::CertificateRequired);
		assert_ok!(make(S, made(10, FoodType::Kimchi)));
	});
}

#[test]
fn every_control_point_has_a_log_of_the_day() {
	run(|| {
		ready();
		let with = |list: &[&str]| {
			let list = logs(list);
			kimchi_but(|entry| entry.logs = list)
		};
		let missing = DispatchError::from(Error::<Test>::LogMissing);
		assert_noop!(with(&[]), missing);
		assert_noop!(with(&["k1"]), missing);
		assert_noop!(with(&["k1", "k1"]), missing);
		assert_noop!(with(&["k1", "k2", "none"]), missing);
		// Logs without a certificate.
		let other = LotEntry { logs: logs(&["k1"]), ..entry(8, "S-1", FoodType::Seasoning, 1) };
		assert_noop!(make(K, other), missing);
		// A log of another certificate of the same site.
		let ninth = certify(K, "9", FoodType::Kimchi, kimchi_ccps());
		assert_ok!(log_for(K, ninth, "n2", readings(date(2027, 5, 3), 2, 0, 1)));
		assert_noop!(with(&["k1", "n2"]), missing);
		assert_noop!(with(&["k1", "k2", "n2"]), missing);
		// A log that was replaced.
		let again = readings(date(2027, 5, 3), 2, 0, 1_600);
		assert_ok!(Haccp::record_log(signed(of(K)), SEVEN, reference("k3"), again, Some(reference("k2"))));
		assert_noop!(with(&["k1", "k2"]), missing);
		assert_ok!(with(&["k1", "k3"]));
	});
}

#[test]
fn a_log_counts_on_its_day_and_the_day_before() {
	run(|| {
		ready();
		on(2027, 5, 4);
		assert_ok!(log_for(K, SEVEN, "m1", readings(date(2027, 5, 4), 1, 180, 240)));
		assert_ok!(log_for(K, SEVEN, "m2", readings(date(2027, 5, 4), 2, 0, 1)));
		let made = |text: &str, day, list: &[&str]| {
			let (code, logs) = (code(text), logs(list));
			kimchi_but(|entry| (entry.code, entry.made_on, entry.logs) = (code, date(2027, 5, day), logs))
		};
		// Logs of the 4th: of the day after the 3rd, but two days after the 2nd.
		assert_noop!(made("2", 2, &["m1", "m2"]), Error::<Test>::LogMissing);
		assert_noop!(made("4", 4, &["k1", "m2"]), Error::<Test>::LogMissing);
		assert_ok!(made("3", 3, &["k1", "m2"]));
	});
}

#[test]
fn a_deviation_without_action_releases_nothing() {
	run(|| {
		to_inputs();
		let day = date(2027, 5, 3);
		assert_ok!(log_for(K, SEVEN, "k1", readings(day, 1, 179, 240)));
		assert_ok!(log_for(K, SEVEN, "k2", readings(day, 2, 0, 1_500)));
		assert_noop!(kimchi_but(|_| ()), Error::<Test>::OpenDeviation);
		assert_ok!(Haccp::record_action(signed(of(K)), K, reference("k1"), doc(4)));
		assert_ok!(kimchi_but(|_| ()));
	});
}

#[test]
fn inputs_may_be_traded_on_the_day() {
	run(|| {
		ready();
		assert_ok!(open(AUTHORITY, L1, 1));
		assert_noop!(kimchi_but(|_| ()), Error::<Test>::Held);
	});
	for scope in [Scope::Site(F), Scope::Product(gtin(1))] {
		run(|| {
			ready();
			assert_ok!(impose(Measure::Ban { scope, ground: document() }));
			assert_noop!(kimchi_but(|_| ()), Error::<Test>::Banned);
		});
	}
	// The use-by date is asked of the day of making.
	run(|| {
		to_may();
		let short = LotEntry { use_by: date(2027, 5, 3), ..entry(2, "B-1", FoodType::Seasoning, 10) };
		assert_ok!(make(S, short));
		on(2027, 5, 4);
		let of_it = |text: &str, day| LotEntry {
			made_on: date(2027, 5, day),
			inputs: vec![(L1, 1)].try_into().unwrap(),
			..entry(9, text, FoodType::Seasoning, 1)
		};
		assert_noop!(make(S, of_it("4", 4)), Error::<Test>::Expired);
		assert_ok!(make(S, of_it("3", 3)));
	});
}

#[test]
fn no_more_goes_in_than_is_there() {
	run(|| {
		ready();
		let of = |quantity| make(K, kimchi("C-1", 1, &[(L2, 1), (L1, quantity)]));
		assert_noop!(of(1_880_001), Error::<Test>::Short);
		assert_noop!(
			make(D, LotEntry { inputs: vec![(L1, 1)].try_into().unwrap(), ..entry(9, "D", FoodType::Other, 1) }),
			Error::<Test>::Short
		);
		assert_ok!(of(1_880_000));
	});
}

/// Every fault at once: each guard names its own as the ones before are mended.
#[test]
fn the_guards_of_a_lot_come_in_order() {
	run(|| {
		ready();
		assert_ok!(make(K, entry(3, "C-1", FoodType::Other, 1)));
		assert_ok!(open(AUTHORITY, L2, 1));
		assert_ok!(impose(Measure::Suspend { site: K, from: date(2027, 5, 3), months: 0, days: 1 }));
		assert_ok!(impose(Measure::Ban { scope: Scope::Site(K), ground: document() }));
		let mut lot = kimchi("#", 0, &[(L2, 90_000)]);
		(lot.made_on, lot.certificate, lot.logs) = (date(2027, 5, 6), Some(EIGHT), LotLogs::default());
		assert_noop!(make(K, lot.clone()), Error::<Test>::NotOpen);
		on(2027, 5, 4);
		assert_noop!(make(K, lot.clone()), Error::<Test>::Banned);
		assert_ok!(impose(Measure::LiftBan { scope: Scope::Site(K) }));
		assert_noop!(make(K, lot.clone()), Error::<Test>::BadCode);
		lot.code = code("C-1");
		assert_noop!(make(K, lot.clone()), Error::<Test>::OutOfRange);
		(lot.produced, lot.made_on) = (1, date(2027, 5, 4));
		assert_noop!(make(K, lot.clone()), Error::<Test>::AlreadyExists);
		lot.code = code("C-2");
		assert_noop!(make(K, lot.clone()), Error::<Test>::NotCovered);
		lot.certificate = None;
		assert_noop!(make(K, lot.clone()), Error::<Test>::CertificateRequired);
		lot.certificate = Some(SEVEN);
		assert_noop!(make(K, lot.clone()), Error::<Test>::LogMissing);
		assert_ok!(log_for(K, SEVEN, "m1", readings(date(2027, 5, 4), 1, 1, 2)));
		assert_ok!(log_for(K, SEVEN, "m2", readings(date(2027, 5, 4), 2, 1, 2)));
		lot.logs = logs(&["m1", "m2"]);
		assert_noop!(make(K, lot.clone()), Error::<Test>::OpenDeviation);
		assert_ok!(Haccp::record_action(signed(of(K)), K, reference("m1"), doc(4)));
		assert_noop!(make(K, lot.clone()), Error::<Test>::Held);
		assert_ok!(lift(PROVINCE, FIRST));
		assert_ok!(spread(FIRST, 64));
		assert_noop!(make(K, lot.clone()), Error::<Test>::Short);
		lot.inputs = vec![(L2, 80_000)].try_into().unwrap();
		assert_ok!(make(K, lot));
	});
}

#[test]
fn register_lot_ends_with_its_ids() {
	run(|| {
		to_may();
		NextLotId::<Test>::put(LotId(u64::MAX));
		assert_noop!(make(F, entry(1, "A", FoodType::Produce, 1)), Error::<Test>::TooMany);
	});
}
