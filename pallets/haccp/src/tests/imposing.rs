use super::journey::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use minwon_primitives::{CertId, CivilDate, NoticeId, SiteId};
use sp_runtime::{DispatchError::BadOrigin, DispatchResult};

const NOWHERE: SiteId = SiteId(99);

fn order(due: CivilDate) -> DispatchResult {
	impose(Measure::CorrectiveOrder { cert: SEVEN, due })
}

fn ban(scope: Scope) -> DispatchResult {
	impose(Measure::Ban { scope, ground: doc(3) })
}

/// The notice that was posted last.
fn last_notice() -> Option<NoticeId> {
	Some(NoticeId(Letters::get().len() as u64))
}

fn told(measure: Measure, suspended: Option<(CivilDate, CivilDate)>, notice: Option<NoticeId>) {
	let (office, org) = (office(AUTHORITY), org(AUTHORITY));
	System::assert_last_event(Event::Imposed { office, org, measure, suspended, notice }.into());
}

fn told_revoked(cert: CertId, ground: Ground) {
	let (office, org) = (office(AUTHORITY), org(AUTHORITY));
	System::assert_has_event(Event::CertificateRevoked { office, org, cert, ground }.into());
}

#[test]
fn only_an_authority_imposes() {
	run(|| {
		to_may();
		let ban = || Measure::Ban { scope: Scope::Site(K), ground: doc(3) };
		for who in others(&[AUTHORITY, PROVINCE]) {
			assert_noop!(Haccp::impose(signed(who), ban()), BadOrigin);
		}
		assert_ok!(Haccp::impose(signed(PROVINCE), ban()));
	});
}

#[test]
fn an_order_has_a_term_and_stains_conduct() {
	run(|| {
		to_may();
		let today = date(2027, 5, 3);
		// A month from the 3rd ends on 3 June, a Thursday.
		for due in [today, CivilDate(today.0 - 1), date(2027, 6, 4)] {
			assert_noop!(order(due), Error::<Test>::OutOfRange);
		}
		let due = date(2027, 6, 3);
		assert_ok!(order(due));
		assert_eq!(cert(SEVEN).order, Some(Order { due, office: office(AUTHORITY) }));
		assert_eq!(cert(SEVEN).conduct, Conduct::Sanctioned);
		told(Measure::CorrectiveOrder { cert: SEVEN, due }, None, last_notice());
		assert_noop!(order(due), Error::<Test>::AlreadyExists);
		assert_noop!(impose(Measure::CorrectiveOrder { cert: CertId(9), due }), Error::<Test>::NotFound);
	});
	run(|| {
		to_may();
		assert_ok!(order(date(2027, 5, 4))); // tomorrow is the earliest
		assert_ok!(Haccp::return_certificate(signed(of(K)), SEVEN));
		assert_noop!(order(date(2027, 5, 4)), Error::<Test>::NotOpen);
	});
}

#[test]
fn a_revocation_names_its_ground() {
	run(|| {
		to_may();
		assert_noop!(revoke(AUTHORITY, CertId(9), Ground::Fraud, None), Error::<Test>::NotFound);
		for automatic in [Ground::LongSuspension, Ground::SiteClosed] {
			assert_noop!(revoke(AUTHORITY, SEVEN, automatic, None), Error::<Test>::NoGround);
		}
		assert_noop!(revoke(AUTHORITY, SEVEN, Ground::Fraud, Some(0)), Error::<Test>::NoGround);
		assert_ok!(revoke(AUTHORITY, SEVEN, Ground::Fraud, None));
		let state = CertState::Revoked { at: at(2027, 5, 3, 10, 0), ground: Ground::Fraud, office: office(AUTHORITY) };
		assert_eq!(cert(SEVEN).state, state);
		assert!(CertsOfSite::<Test>::get(K).is_empty());
		told_revoked(SEVEN, Ground::Fraud);
		let measure = Measure::Revoke { cert: SEVEN, ground: Ground::Fraud, inspection: None, paper: document() };
		told(measure, None, last_notice());
		assert_noop!(revoke(AUTHORITY, SEVEN, Ground::Fraud, None), Error::<Test>::NotOpen);
	});
}

#[test]
fn an_ignored_order_is_a_ground_from_the_day_after() {
	for ground in [Ground::OrderIgnored, Ground::Outsourced, Ground::ChangeUnfiled] {
		run(|| {
			to_may();
			assert_noop!(revoke(AUTHORITY, SEVEN, ground, None), Error::<Test>::NoGround);
			assert_ok!(order(date(2027, 6, 3)));
			on(2027, 6, 3);
			assert_noop!(revoke(AUTHORITY, SEVEN, ground, None), Error::<Test>::NoGround);
			on(2027, 6, 4);
			assert_ok!(revoke(AUTHORITY, SEVEN, ground, None));
		});
	}
}

#[test]
fn a_low_score_is_a_ground_while_it_is_the_newest() {
	run(|| {
		to_may();
		assert_ok!(inspect(SEVEN, InspectionKind::Regular, 120));
		assert_noop!(revoke(AUTHORITY, SEVEN, Ground::LowScore, Some(0)), Error::<Test>::NoGround);
		assert_ok!(inspect(SEVEN, InspectionKind::Unannounced, 119));
		assert_noop!(revoke(AUTHORITY, SEVEN, Ground::LowScore, Some(0)), Error::<Test>::NoGround);
		assert_ok!(inspect(SEVEN, InspectionKind::FollowUp, 200)); // counts for nothing here
		assert_ok!(revoke(AUTHORITY, SEVEN, Ground::LowScore, Some(1)));
	});
	run(|| {
		to_may();
		assert_ok!(inspect(SEVEN, InspectionKind::Unannounced, 119));
		assert_ok!(inspect(SEVEN, InspectionKind::Unannounced, 180));
		assert_noop!(revoke(AUTHORITY, SEVEN, Ground::LowScore, Some(0)), Error::<Test>::NoGround);
	});
}

/// A score is judged by the figures of its own day.
#[test]
fn a_score_keeps_its_figures() {
	run(|| {
		to_may();
		assert_ok!(inspect(SEVEN, InspectionKind::Unannounced, 130));
		let strict = Rules { revoke_bps: 7_000, ..Rules::default() };
		assert_ok!(Haccp::append_rules(signed(KEEPER), date(2027, 5, 10), strict));
		on(2027, 5, 10);
		assert_noop!(revoke(AUTHORITY, SEVEN, Ground::LowScore, Some(0)), Error::<Test>::NoGround);
		assert_ok!(inspect(SEVEN, InspectionKind::Unannounced, 130));
		assert_ok!(revoke(AUTHORITY, SEVEN, Ground::LowScore, Some(1)));
	});
}

/// A change does not wash a breach away.
#[test]
fn a_breach_stays_with_the_chain() {
	run(|| {
		to_may();
		let majors = [Major::HazardAnalysis];
		assert_ok!(inspect_as(INSPECTOR, SEVEN, InspectionKind::Regular, 180, &majors, OrderMet::NoOrder));
		let kind = ApplicationKind::Change(SEVEN);
		let new = certify_as(K, kind, "9", FoodType::Kimchi, kimchi_ccps(), Logging::Manual);
		assert_ok!(revoke(AUTHORITY, new, Ground::MajorBreach, Some(0)));
	});
}

#[test]
fn a_suspension_reaches_the_certificates_of_its_site() {
	run(|| {
		to_may();
		let second = certify(K, "9", FoodType::Kimchi, kimchi_ccps());
		let measure = Measure::Suspend { site: K, from: date(2027, 5, 10), months: 2, days: 0 };
		assert_ok!(impose(measure.clone()));
		let term = (date(2027, 5, 10), date(2027, 7, 9));
		assert_eq!(site(K).suspended, Some(term));
		for id in [SEVEN, second] {
			assert_eq!(cert(id).conduct, Conduct::Sanctioned);
			let ground = Ground::LongSuspension;
			assert!(matches!(cert(id).state, CertState::Revoked { ground: found, .. } if found == ground));
			told_revoked(id, ground);
		}
		told(measure, Some(term), last_notice());
		assert!(cert(EIGHT).is_active());
	});
	run(|| {
		to_may();
		assert_ok!(impose(Measure::Suspend { site: K, from: date(2027, 5, 3), months: 1, days: 30 }));
		assert_eq!((cert(SEVEN).state, cert(SEVEN).conduct), (CertState::Active, Conduct::Sanctioned));
	});
}

#[test]
fn suspend_names_what_stops_it() {
	run(|| {
		to_may();
		let suspend = |site, from, months, days| impose(Measure::Suspend { site, from, months, days });
		let (eve, today) = (date(2027, 5, 2), date(2027, 5, 3));
		assert_noop!(suspend(NOWHERE, today, 1, 0), Error::<Test>::NotFound);
		for (from, months, days) in [(eve, 1, 0), (today, 0, 0), (today, 13, 0), (today, 0, 31)] {
			assert_noop!(suspend(K, from, months, days), Error::<Test>::OutOfRange);
		}
		assert_ok!(suspend(K, date(2027, 5, 10), 0, 1));
		assert_noop!(suspend(K, date(2027, 6, 1), 0, 1), Error::<Test>::AlreadyExists); // to come
		on(2027, 5, 10);
		assert_noop!(suspend(K, date(2027, 6, 1), 0, 1), Error::<Test>::AlreadyExists); // running
		on(2027, 5, 11);
		assert_ok!(suspend(K, date(2027, 6, 1), 0, 1));
		assert_ok!(impose(Measure::Close { site: W }));
		assert_noop!(suspend(W, date(2027, 6, 1), 0, 1), Error::<Test>::NotOpen);
	});
}

#[test]
fn a_closed_site_loses_its_certificates() {
	run(|| {
		to_may();
		assert_noop!(impose(Measure::Close { site: NOWHERE }), Error::<Test>::NotFound);
		assert_ok!(impose(Measure::Close { site: K }));
		assert_eq!(site(K).state, SiteState::Closed);
		let ground = Ground::SiteClosed;
		assert!(matches!(cert(SEVEN).state, CertState::Revoked { ground: found, .. } if found == ground));
		told_revoked(SEVEN, ground);
		told(Measure::Close { site: K }, None, last_notice());
		assert_noop!(impose(Measure::Close { site: K }), Error::<Test>::NotOpen);
	});
}

#[test]
fn bans_are_laid_and_lifted() {
	run(|| {
		to_may();
		let posted = Letters::get().len();
		for scope in [Scope::Site(K), Scope::Product(gtin(3))] {
			assert_noop!(impose(Measure::LiftBan { scope }), Error::<Test>::NotFound);
			assert_ok!(ban(scope));
			let expected = Ban { ground: doc(3), office: office(AUTHORITY), since: at(2027, 5, 3, 10, 0) };
			assert_eq!(Bans::<Test>::get(scope), Some(expected));
			told(Measure::Ban { scope, ground: doc(3) }, None, None);
			assert_noop!(ban(scope), Error::<Test>::AlreadyExists);
			assert_ok!(impose(Measure::LiftBan { scope }));
			assert_eq!(Bans::<Test>::get(scope), None);
			told(Measure::LiftBan { scope }, None, None);
		}
		assert_noop!(ban(Scope::Site(NOWHERE)), Error::<Test>::NotFound);
		assert_noop!(ban(Scope::Product(Gtin(8_801_234_567_894))), Error::<Test>::BadCode);
		assert_eq!(Letters::get().len(), posted);
	});
}

#[test]
fn a_log_is_erased_by_order() {
	run(|| {
		to_may();
		log_kimchi();
		let erase = |site, text: &str| {
			impose(Measure::EraseLog { site, reference: reference(text), basis: Basis::PersonRequest })
		};
		assert_noop!(erase(K, "none"), Error::<Test>::NotFound);
		assert_noop!(erase(NOWHERE, "k1"), Error::<Test>::NotFound);
		Frozen::set(Some((org(of(K)), None, 2027)));
		assert_noop!(erase(K, "k1"), Error::<Test>::OnHold);
		Frozen::set(None);
		assert_ok!(erase(K, "k1"));
		let stone = Tombstone {
			kind: Kind::Log,
			at: at(2027, 5, 3, 10, 0),
			office: office(AUTHORITY),
			basis: Basis::PersonRequest,
		};
		assert_eq!(Tombstones::<Test>::get(K, reference("k1")), Some(stone));
		assert_eq!(Erased::<Test>::get(K, Kind::Log).count, 0);
		let erased = Event::RecordErased {
			office: Some(office(AUTHORITY)),
			org: Some(org(AUTHORITY)),
			site: K,
			reference: reference("k1"),
			kind: Kind::Log,
			basis: Some(Basis::PersonRequest),
		};
		System::assert_has_event(erased.into());
		assert_noop!(erase(K, "k1"), Error::<Test>::NotFound);
	});
}
