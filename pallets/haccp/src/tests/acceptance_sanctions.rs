//! A9 and A11 of the specification, with its figures.

use super::journey::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use minwon_primitives::Role;
use sp_runtime::{DispatchError::BadOrigin, DispatchResult};

fn suspend(months: u8, days: u8) -> DispatchResult {
	impose(Measure::Suspend { site: K, from: date(2027, 5, 3), months, days })
}

fn appeal() -> DispatchResult {
	Haccp::appeal(signed(of(K)), SEVEN, document())
}

#[test]
fn a9_two_months_revoke() {
	run(|| {
		to_kimchi();
		assert_ok!(suspend(2, 0));
		let (at, ground) = (at(2027, 5, 3, 10, 0), Ground::LongSuspension);
		assert_eq!(cert(SEVEN).state, CertState::Revoked { at, ground, office: office(AUTHORITY) });
		assert!(CertsOfSite::<Test>::get(K).is_empty());
	});
}

#[test]
fn a9_a_month_and_thirty_days_sanction() {
	run(|| {
		to_kimchi();
		assert_ok!(suspend(1, 30));
		assert_eq!(site(K).suspended, Some((date(2027, 5, 3), date(2027, 7, 2))));
		assert_eq!((cert(SEVEN).state, cert(SEVEN).conduct), (CertState::Active, Conduct::Sanctioned));
		for day in [date(2027, 5, 3), date(2027, 7, 2)] {
			set(day.start());
			let seasoning = LotEntry { made_on: day, ..entry(8, "S", FoodType::Seasoning, 1) };
			assert_noop!(make(K, seasoning), Error::<Test>::NotOpen);
			assert_noop!(ship(K, "k1", L3, W, 1), Error::<Test>::NotOpen);
			assert_noop!(retire(K, "k1", L3, 1, How::Sold), Error::<Test>::NotOpen);
		}
		set(date(2027, 7, 3).start());
		assert_ok!(ship(K, "k1", L3, W, 1));
		assert_ok!(retire(K, "k1", L3, 1, How::Sold));
	});
}

#[test]
fn a9_grounds() {
	run(|| {
		to_may();
		assert_noop!(revoke(AUTHORITY, SEVEN, Ground::MajorBreach, None), Error::<Test>::NoGround);
		assert_noop!(revoke(AUTHORITY, SEVEN, Ground::MajorBreach, Some(0)), Error::<Test>::NoGround);
		assert_ok!(inspect(SEVEN, InspectionKind::Regular, 200));
		assert_noop!(revoke(AUTHORITY, SEVEN, Ground::MajorBreach, Some(0)), Error::<Test>::NoGround);
		let majors = [Major::Monitoring];
		assert_ok!(inspect_as(INSPECTOR, SEVEN, InspectionKind::Unannounced, 200, &majors, OrderMet::NoOrder));
		appoint(INSPECTOR, &[Role::HaccpInspector, Role::FoodAuthority]);
		assert_noop!(revoke(INSPECTOR, SEVEN, Ground::MajorBreach, Some(1)), Error::<Test>::SelfReview);
		assert_ok!(revoke(AUTHORITY, SEVEN, Ground::MajorBreach, Some(1)));
	});
}

#[test]
fn a9_appeal() {
	let table = [(4, (8, 2), (8, 3)), (3, (8, 2), (8, 3))];
	for (revoked, in_time, late) in table {
		run(|| {
			to_certified();
			on(2027, 5, revoked);
			let before = cert(SEVEN);
			assert_ok!(revoke(AUTHORITY, SEVEN, Ground::Fraud, None));
			on(2027, late.0, late.1);
			assert_noop!(appeal(), Error::<Test>::TooLate);
			on(2027, in_time.0, in_time.1);
			assert_ok!(appeal());
			assert_ok!(Haccp::decide_appeal(signed(APPEALS), SEVEN, AppealRuling::Annul, document()));
			assert_eq!(cert(SEVEN), before); // Active, same end
			assert_eq!(CertsOfSite::<Test>::get(K).into_inner(), [SEVEN]);
		});
	}
}

#[test]
fn a11_succession() {
	run(|| {
		to_kimchi();
		assert_ok!(register(LICENSOR, NEWCOMER, 3, SiteKind::Manufacture));
		assert_eq!((site(K).operator, cert(SEVEN).operator), (org(NEWCOMER), org(NEWCOMER)));
		assert_noop!(ship(K, "k1", L3, W, 1), BadOrigin);
		assert_ok!(Haccp::ship(signed(NEWCOMER), K, reference("k1"), L3, W, 1));
	});
}

#[test]
fn a11_bans() {
	for scope in [Scope::Product(gtin(3)), Scope::Site(K)] {
		run(|| {
			to_shops();
			assert_ok!(impose(Measure::Ban { scope, ground: document() }));
			assert_noop!(make(K, kimchi("C-2", 1, &[])), Error::<Test>::Banned);
			for holder in [K, W, R] {
				assert_noop!(ship(holder, "x", L3, F, 1), Error::<Test>::Banned);
				assert_noop!(retire(holder, "x", L3, 1, How::Sold), Error::<Test>::Banned);
				assert_noop!(retire(holder, "x", L3, 1, How::Served), Error::<Test>::Banned);
			}
			assert_eq!(Haccp::may_sell(gtin(3), code("C-1"), R), Saleability::Banned);
			assert_ok!(ship(W, "x", L3, K, 1));
			assert_ok!(retire(R, "x", L3, 1, How::Destroyed));
			assert_ok!(impose(Measure::LiftBan { scope }));
			assert_noop!(impose(Measure::LiftBan { scope }), Error::<Test>::NotFound);
			assert_ok!(retire(R, "y", L3, 1, How::Sold));
		});
	}
}

#[test]
fn a11_change() {
	run(|| {
		to_certified();
		let log_day = |cert, text: &str, day: u8, month: u8| {
			let day = date(2028, month, day);
			assert_ok!(log_for(K, cert, &format!("{text}1"), readings(day, 1, 180, 240)));
			assert_ok!(log_for(K, cert, &format!("{text}2"), readings(day, 2, 0, 1)));
		};
		on(2028, 4, 30);
		log_day(SEVEN, "a", 30, 4);
		on(2028, 5, 1);
		let nine = certify_as(K, ApplicationKind::Change(SEVEN), "9", FoodType::Kimchi, kimchi_ccps(), Logging::Manual);
		log_day(nine, "b", 1, 5);
		let lot = |cert, text: &str, logs: &str, made_on| LotEntry {
			certificate: Some(cert),
			made_on,
			use_by: date(2028, 12, 31),
			logs: vec![reference(&format!("{logs}1")), reference(&format!("{logs}2"))].try_into().unwrap(),
			..entry(3, text, FoodType::Kimchi, 1)
		};
		let (april, may) = (date(2028, 4, 30), date(2028, 5, 1));
		assert_noop!(make(K, lot(nine, "A", "b", april)), Error::<Test>::NotCovered);
		assert_ok!(make(K, lot(SEVEN, "A", "a", april)));
		assert_noop!(make(K, lot(SEVEN, "B", "a", may)), Error::<Test>::NotCovered);
		assert_ok!(make(K, lot(nine, "B", "b", may)));
	});
}
