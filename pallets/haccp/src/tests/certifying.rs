use super::journey::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use minwon_primitives::{ApplicationId, CertId, CivilDate, NoticeId};
use minwon_testkit::Roles;
use sp_runtime::DispatchError::BadOrigin;

const ONE: ApplicationId = ApplicationId(1);

fn filed(kind: ApplicationKind) -> ApplicationId {
	file(K, kind, FoodType::Kimchi, kimchi_ccps(), Logging::Automatic)
}

fn assessed(kind: ApplicationKind) -> ApplicationId {
	let id = filed(kind);
	assert_ok!(assess(id, 178));
	id
}

#[test]
fn a_grant_makes_a_certificate_for_three_years() {
	run(|| {
		to_sites();
		assessed(ApplicationKind::New);
		assert_ok!(grant(ONE, "7"));
		let record = Certificate {
			site: K,
			operator: org(of(K)),
			issuer: org(CERTIFIER),
			chain: SEVEN,
			number: number("7"),
			foods: foods(&[FoodType::Kimchi]),
			ccps: kimchi_ccps(),
			valid_from: date(2027, 3, 15),
			valid_to: date(2030, 3, 15),
			since: date(2027, 3, 15),
			state: CertState::Active,
			order: None,
			last: None,
			newest: None,
			conduct: Conduct::Clean,
			logging: Logging::Automatic,
			inspections: 0,
			reminded: None,
		};
		assert_eq!(cert(SEVEN), record);
		assert_eq!(CertByNumber::<Test>::get(number("7")), Some(SEVEN));
		assert_eq!(CertsOfSite::<Test>::get(K).into_inner(), [SEVEN]);
		let outcome = ApplicationState::Granted(SEVEN);
		assert_eq!(Applications::<Test>::get(ONE).unwrap().state, outcome);
		let told = Event::ApplicationDecided {
			office: office(CERTIFIER),
			org: org(CERTIFIER),
			application: ONE,
			outcome,
			certificate: Some(record),
			notice: Some(NoticeId(1)),
		};
		System::assert_last_event(told.into());
	});
}

#[test]
fn a_refusal_keeps_its_reason() {
	run(|| {
		to_sites();
		for got in [178, 150, 100] {
			let id = filed(ApplicationKind::New);
			assert_ok!(assess(id, got));
			let refuse = Decision::Refuse { reason: doc(5) };
			assert_ok!(Haccp::decide_application(signed(CERTIFIER), id, refuse));
			assert_eq!(Applications::<Test>::get(id).unwrap().state, ApplicationState::Refused(doc(5)));
		}
		assert_eq!(Certificates::<Test>::iter().count(), 0);
	});
}

#[test]
fn an_extension_lengthens_the_same_record() {
	run(|| {
		to_certified();
		assert_ok!(inspect(SEVEN, InspectionKind::Regular, 190));
		let order = Measure::CorrectiveOrder { cert: SEVEN, due: date(2027, 4, 1) };
		assert_ok!(impose(order));
		on(2030, 1, 10);
		let id = assessed(ApplicationKind::Extension(SEVEN));
		on(2030, 1, 20);
		let before = cert(SEVEN);
		assert_ok!(grant(id, "7"));
		let (valid_to, since) = (date(2033, 3, 15), date(2030, 1, 20));
		let (last, conduct, logging) = (None, Conduct::Clean, Logging::Automatic);
		assert_eq!(cert(SEVEN), Certificate { valid_to, since, last, conduct, logging, ..before });
		assert_eq!(CertsOfSite::<Test>::get(K).into_inner(), [SEVEN]);
	});
}

#[test]
fn a_change_takes_the_place_of_the_one_before() {
	run(|| {
		to_certified();
		assert_ok!(inspect(SEVEN, InspectionKind::Regular, 190));
		assert_ok!(impose(Measure::CorrectiveOrder { cert: SEVEN, due: date(2027, 4, 1) }));
		on(2028, 5, 1);
		let before = cert(SEVEN);
		let kind = ApplicationKind::Change(SEVEN);
		let new = certify_as(K, kind, "9", FoodType::Chocolate, meal_ccps(), Logging::Automatic);
		let expected = Certificate {
			number: number("9"),
			foods: foods(&[FoodType::Chocolate]),
			ccps: meal_ccps(),
			valid_from: date(2028, 5, 1),
			logging: Logging::Automatic,
			..before.clone()
		};
		assert_eq!(cert(new), expected);
		let state = CertState::Superseded { at: at(2028, 5, 1, 10, 0), by: new };
		assert_eq!(cert(SEVEN), Certificate { state, ..before });
		assert_eq!(CertsOfSite::<Test>::get(K).into_inner(), [new]);
		// The chain goes on.
		assert_ok!(inspect_as(INSPECTOR, new, InspectionKind::FollowUp, 200, &[], OrderMet::Met));
		assert!(Inspections::<Test>::contains_key(SEVEN, 1) && cert(new).inspections == 2);
	});
}

#[test]
fn decide_application_names_what_stops_it() {
	run(|| {
		to_sites();
		assert_noop!(grant(ONE, "7"), Error::<Test>::NotFound);
		filed(ApplicationKind::New);
		assert_noop!(grant(ONE, "7"), Error::<Test>::NotOpen); // filed
		assert_ok!(assess(ONE, 178));
		for who in others(&[CERTIFIER]) {
			let decision = Decision::Grant { number: number("7") };
			assert_noop!(Haccp::decide_application(signed(who), ONE, decision), BadOrigin);
		}
		Roles::appoint(CERTIFIER, 2, ASSESSOR as u32, &[minwon_primitives::Role::HaccpCertifier]);
		assert_noop!(grant(ONE, "7"), Error::<Test>::SelfReview);
		appoint(CERTIFIER, &[minwon_primitives::Role::HaccpCertifier]);
		assert_noop!(grant(ONE, ""), Error::<Test>::BadCode);
		assert_noop!(grant(ONE, "7 a"), Error::<Test>::BadCode);
		assert_ok!(grant(ONE, "7"));
		assert_noop!(grant(ONE, "8"), Error::<Test>::NotOpen); // granted
		let again = assessed(ApplicationKind::New);
		assert_noop!(grant(again, "7"), Error::<Test>::AlreadyExists);
		for got in [139, 169] {
			let unfit = filed(ApplicationKind::New);
			assert_ok!(assess(unfit, got));
			assert_noop!(grant(unfit, "8"), Error::<Test>::NotOpen);
		}
		assert_ok!(impose(Measure::Close { site: K }));
		assert_noop!(grant(again, "8"), Error::<Test>::NotOpen);
	});
}

#[test]
fn extension_and_change_need_their_certificate() {
	run(|| {
		to_certified();
		let (extension, change) =
			(assessed(ApplicationKind::Extension(SEVEN)), assessed(ApplicationKind::Change(SEVEN)));
		// Granted on the day of filing: the same day is no later day.
		assert_noop!(grant(extension, "7"), Error::<Test>::NotOpen);
		on(2027, 3, 16);
		let later = assessed(ApplicationKind::Extension(SEVEN));
		assert_noop!(grant(later, "9"), Error::<Test>::BadCode);
		assert_noop!(grant(change, "7"), Error::<Test>::AlreadyExists);
		assert_ok!(Haccp::return_certificate(signed(of(K)), SEVEN));
		assert_noop!(grant(later, "7"), Error::<Test>::NotOpen);
		assert_noop!(grant(change, "9"), Error::<Test>::NotOpen);
	});
}

#[test]
fn a_site_has_eight_active_certificates() {
	run(|| {
		to_certified();
		for count in 0..7 {
			certify(K, &format!("N{count}"), FoodType::Kimchi, kimchi_ccps());
		}
		let ninth = assessed(ApplicationKind::New);
		assert_noop!(grant(ninth, "N9"), Error::<Test>::TooMany);
		// A change needs no room, and what is handed back makes some.
		certify_as(K, ApplicationKind::Change(SEVEN), "C", FoodType::Kimchi, kimchi_ccps(), Logging::Manual);
		assert_noop!(grant(ninth, "N9"), Error::<Test>::TooMany);
		assert_ok!(Haccp::return_certificate(signed(of(K)), CertId(3)));
		assert_ok!(grant(ninth, "N9"));
	});
}

#[test]
fn a_grant_ends_with_its_ids_and_its_calendar() {
	run(|| {
		to_sites();
		assessed(ApplicationKind::New);
		NextCertId::<Test>::put(CertId(u32::MAX));
		assert_noop!(grant(ONE, "7"), Error::<Test>::TooMany);
	});
	run(|| {
		to_certified();
		on(2027, 3, 16);
		let id = assessed(ApplicationKind::Extension(SEVEN));
		Certificates::<Test>::mutate_extant(SEVEN, |cert| cert.valid_to = CivilDate(u32::MAX));
		assert_noop!(grant(id, "7"), Error::<Test>::OutOfRange);
	});
}
