//! Acceptance scenarios A10 and A11 of HACCP: correction, erasure, bans, succession, change; and what its notices say.

use crate::{
	chain::{act, at, before, jump, now, office, org},
	haccp_fixture::*,
	privacy::{holds as stands_in, state},
};
use frame_support::assert_ok;
use minwon_primitives::{CertId, DocumentDigest, DocumentRef, LotId, Seconds};
use minwon_runtime::{Haccp, Runtime, RuntimeCall};
use sp_runtime::{DispatchError::BadOrigin, DispatchResult};

#[test]
fn a10_correction() {
	run_in_march(|| {
		to_inputs();
		log_kimchi();
		let (l6, l7) = (LotId(3), LotId(4));
		assert_ok!(make(K, LotEntry { use_by: day(2027, 12, 1), ..l3("C-6") }));
		let used = (flow(L1).used, flow(L2).used);
		assert_ok!(correct(l6, l3("C-6")));
		assert_eq!(lot(l6).state, LotState::Replaced(l7));
		assert_eq!((Haccp::stock(l6, K), Flows::<Runtime>::contains_key(l6)), (0, false));
		assert_eq!(LotByCode::<Runtime>::get(gtin(3), text::<20>("C-6")), Some(l7));
		assert_eq!((flow(L1).used, flow(L2).used), used);
		for (input, quantity) in [(L1, 1_700_000), (L2, 60_000)] {
			assert_eq!(
				(Outputs::<Runtime>::get(input, l6), Outputs::<Runtime>::get(input, l7)),
				(None, Some(quantity))
			);
		}
		assert_eq!(Haccp::lot(l6).map(|view| (view.id, view.lot.entry.use_by)), Some((l7, day(2027, 12, 31))));
		assert_ok!(ship(K, "k1", l7, W, 1));
		assert_eq!(correct(l7, l3("C-6")), no(Fault::NotOpen));
	});
}

/// The archives freeze the records of company A of a year.
fn freeze(year: u16) -> DispatchResult {
	let place = pallet_archives::Call::place_hold {
		orgs: bounded([org(of(K))]),
		from_year: year,
		to_year: year,
		tasks: bounded([]),
		requester: org(AUTHORITY[0]),
		notice: DocumentDigest([9; 32]),
		until: None,
	};
	act("//archives//authority", RuntimeCall::Archives(place))
}

fn erase(reference: &str) -> DispatchResult {
	does(STRANGER, Act::housekeep { task: Task::EraseLog(K, text(reference)) })
}

#[test]
fn a10_erasure_after_two_years() {
	run_in_march(|| {
		to_may();
		log_kimchi();
		let end = Seconds(at(2027, 5, 3, 9, 0).0 + 730 * 86_400);
		jump(before(end));
		assert_eq!(erase("k1"), no(Fault::TooEarly));
		jump(end);
		assert_ok!(erase("k1"));
		assert_eq!(Erased::<Runtime>::get(K, Kind::Log), Erasure { count: 1, last_at: end });
		assert_eq!((Haccp::log(K, text("k1")), Tombstones::<Runtime>::get(K, text::<32>("k1"))), (None, None));
		assert_ok!(freeze(2027));
		assert_eq!(erase("k2"), no(Fault::OnHold));
	});
}

#[test]
fn a10_erasure_by_order_leaves_no_digest() {
	run_in_march(|| {
		to_may();
		let digest = [0xc7; 32];
		let file = DocumentRef { digest: DocumentDigest(digest), ..document() };
		assert_ok!(log_for(K, SEVEN, "k1", LogEntry { file, ..readings(monday(), 1, 180, 240) }));
		assert!(stands_in(&state(), &digest));
		let order = || Measure::EraseLog { site: K, reference: text("k1"), basis: Basis::Order };
		assert_ok!(freeze(2027));
		assert_eq!(impose(order()), no(Fault::OnHold));
		let hold = minwon_primitives::HoldId(1);
		let lift = pallet_archives::Call::lift_hold { hold, basis: DocumentDigest([9; 32]) };
		assert_ok!(act("//archives//authority1", RuntimeCall::Archives(lift)));
		assert_ok!(impose(order()));
		let (kind, at, office, basis) = (Kind::Log, now(), office(AUTHORITY[0]), Basis::Order);
		assert_eq!(Tombstones::<Runtime>::get(K, text::<32>("k1")), Some(Tombstone { kind, at, office, basis }));
		// Events of a block are gone with the next.
		on(2027, 5, 4);
		assert!(!stands_in(&state(), &digest));
	});
}

#[test]
fn a10_a_late_sale() {
	run_in_march(|| {
		to_shops();
		on(2027, 12, 31);
		assert_ok!(sell("r1"));
		on(2028, 1, 1);
		assert_eq!(sell("r2"), no(Fault::Expired));
		assert_ok!(retire(R, "r2", L3, 1, How::Destroyed));
	});
}

#[test]
fn a11_succession() {
	run_in_march(|| {
		to_kimchi();
		assert_ok!(register(FIRMS[1], u64::from(K.0), SiteKind::Manufacture));
		assert_eq!((site(K).operator, cert(SEVEN).operator), (org(FIRMS[1]), org(FIRMS[1])));
		assert_eq!(ship(K, "k1", L3, W, 1), Err(BadOrigin));
		assert_ok!(ship_by(FIRMS[1], K, "k1", L3, W, 1));
	});
}

#[test]
fn a11_bans() {
	for scope in [Scope::Product(gtin(3)), Scope::Site(K)] {
		run_in_march(|| {
			to_shops();
			assert_ok!(impose(Measure::Ban { scope, ground: document() }));
			assert_eq!(make(K, kimchi("C-2", 1, &[])), no(Fault::Banned));
			for holder in [K, W, R] {
				assert_eq!(ship(holder, "x", L3, F, 1), no(Fault::Banned));
				assert_eq!(retire(holder, "x", L3, 1, How::Sold), no(Fault::Banned));
				assert_eq!(retire(holder, "x", L3, 1, How::Served), no(Fault::Banned));
			}
			assert_eq!(may_sell(), Saleability::Banned);
			assert_ok!(ship(W, "x", L3, K, 1));
			assert_ok!(retire(R, "x", L3, 1, How::Destroyed));
			assert_ok!(impose(Measure::LiftBan { scope }));
			assert_eq!(impose(Measure::LiftBan { scope }), no(Fault::NotFound));
			assert_ok!(sell("y"));
		});
	}
}

#[test]
fn a11_change() {
	run_in_march(|| {
		to_certified();
		let log_day = |cert, prefix: &str, day| {
			assert_ok!(log_for(K, cert, &format!("{prefix}1"), readings(day, 1, 180, 240)));
			assert_ok!(log_for(K, cert, &format!("{prefix}2"), readings(day, 2, 0, 1)));
		};
		let (april, may) = (day(2028, 4, 30), day(2028, 5, 1));
		on(2028, 4, 30);
		log_day(SEVEN, "a", april);
		on(2028, 5, 1);
		let (change, nine) = (file(ApplicationKind::Change(SEVEN)), CertId(3));
		assert_ok!(assess(change, 178));
		assert_ok!(grant(change, "9"));
		assert_eq!(cert(SEVEN).state, CertState::Superseded { at: now(), by: nine });
		assert_eq!(cert(nine).valid_to, cert(SEVEN).valid_to);
		log_day(nine, "b", may);
		let lot = |cert, code: &str, logs: &str, made_on| LotEntry {
			certificate: Some(cert),
			made_on,
			use_by: day(2028, 12, 31),
			logs: bounded([text(&format!("{logs}1")), text(&format!("{logs}2"))]),
			..entry(3, code, FoodType::Kimchi, 1)
		};
		assert_eq!(make(K, lot(nine, "A", "b", april)), no(Fault::NotCovered));
		assert_ok!(make(K, lot(SEVEN, "A", "a", april)));
		assert_eq!(make(K, lot(SEVEN, "B", "a", may)), no(Fault::NotCovered));
		assert_ok!(make(K, lot(nine, "B", "b", may)));
	});
}
