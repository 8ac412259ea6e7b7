use super::journey::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use minwon_primitives::{CertId, DocumentRef, NoticeId, Role};
use sp_runtime::{DispatchError::BadOrigin, DispatchResult};

fn appeal(grounds: DocumentRef) -> DispatchResult {
	Haccp::appeal(signed(of(K)), SEVEN, grounds)
}

fn decide(ruling: AppealRuling) -> DispatchResult {
	Haccp::decide_appeal(signed(APPEALS), SEVEN, ruling, doc(6))
}

fn to_revoked() {
	to_may();
	assert_ok!(revoke(AUTHORITY, SEVEN, Ground::Fraud, None));
}

#[test]
fn an_appeal_is_kept_with_its_grounds() {
	run(|| {
		to_revoked();
		assert_ok!(appeal(doc(5)));
		let filed = Appeal { grounds: doc(5), filed_at: at(2027, 5, 3, 10, 0), state: AppealState::Filed };
		assert_eq!(Appeals::<Test>::get(SEVEN), Some(filed));
		let told = Event::Appealed { office: office(of(K)), org: org(of(K)), cert: SEVEN, grounds: doc(5) };
		System::assert_last_event(told.into());
	});
}

#[test]
fn appeal_names_what_stops_it() {
	run(|| {
		to_may();
		assert_noop!(Haccp::appeal(signed(of(K)), CertId(9), doc(5)), Error::<Test>::NotFound);
		assert_noop!(appeal(doc(5)), Error::<Test>::NotOpen);
		assert_ok!(revoke(AUTHORITY, SEVEN, Ground::Fraud, None));
		for who in others(&[of(K)]) {
			assert_noop!(Haccp::appeal(signed(who), SEVEN, doc(5)), BadOrigin);
		}
		on(2027, 8, 3); // 1 August, day 90, is a Sunday
		assert_noop!(appeal(doc(5)), Error::<Test>::TooLate);
		on(2027, 8, 2);
		assert_ok!(appeal(doc(5)));
		assert_noop!(appeal(doc(5)), Error::<Test>::AlreadyExists);
		assert_ok!(decide(AppealRuling::Uphold));
		assert_noop!(appeal(doc(5)), Error::<Test>::AlreadyExists);
	});
	// Handed back is not revoked.
	run(|| {
		to_may();
		assert_ok!(Haccp::return_certificate(signed(of(K)), SEVEN));
		assert_noop!(appeal(doc(5)), Error::<Test>::NotOpen);
	});
}

#[test]
fn an_annulled_revocation_leaves_the_certificate_as_it_was() {
	run(|| {
		to_may();
		let before = cert(SEVEN);
		assert_ok!(revoke(AUTHORITY, SEVEN, Ground::Fraud, None));
		assert_ok!(appeal(doc(5)));
		assert_ok!(decide(AppealRuling::Annul));
		assert_eq!(cert(SEVEN), before);
		assert_eq!(Appeals::<Test>::get(SEVEN).unwrap().state, AppealState::Annulled);
		let told = Event::AppealDecided {
			office: office(APPEALS),
			org: org(APPEALS),
			cert: SEVEN,
			ruling: AppealRuling::Annul,
			decision: doc(6),
			notice: Some(NoticeId(Letters::get().len() as u64)),
		};
		System::assert_last_event(told.into());
		// A second revocation is another matter, with another appeal.
		assert_ok!(revoke(AUTHORITY, SEVEN, Ground::Fraud, None));
		assert_ok!(appeal(doc(7)));
		assert_eq!(Appeals::<Test>::get(SEVEN).unwrap().grounds, doc(7));
	});
}

#[test]
fn an_upheld_revocation_stands() {
	run(|| {
		to_revoked();
		let before = cert(SEVEN);
		assert_ok!(appeal(doc(5)));
		assert_ok!(decide(AppealRuling::Uphold));
		assert_eq!(cert(SEVEN), before);
		assert_eq!(Appeals::<Test>::get(SEVEN).unwrap().state, AppealState::Upheld);
	});
}

/// The operator of today gets it back.
#[test]
fn an_annulled_certificate_is_the_successors() {
	run(|| {
		to_revoked();
		assert_ok!(register(LICENSOR, NEWCOMER, 3, SiteKind::Manufacture));
		assert_eq!(cert(SEVEN).operator, org(of(K)));
		assert_noop!(appeal(doc(5)), BadOrigin);
		assert_ok!(Haccp::appeal(signed(NEWCOMER), SEVEN, doc(5)));
		assert_ok!(decide(AppealRuling::Annul));
		assert_eq!(cert(SEVEN).operator, org(NEWCOMER));
	});
}

#[test]
fn decide_appeal_names_what_stops_it() {
	run(|| {
		to_revoked();
		let unknown = Haccp::decide_appeal(signed(APPEALS), CertId(9), AppealRuling::Annul, doc(6));
		assert_noop!(unknown, Error::<Test>::NotFound);
		assert_noop!(decide(AppealRuling::Annul), Error::<Test>::NotOpen);
		assert_ok!(appeal(doc(5)));
		for who in others(&[APPEALS]) {
			let refused = Haccp::decide_appeal(signed(who), SEVEN, AppealRuling::Annul, doc(6));
			assert_noop!(refused, BadOrigin);
		}
		appoint(AUTHORITY, &[Role::FoodAppeals]);
		let own = Haccp::decide_appeal(signed(AUTHORITY), SEVEN, AppealRuling::Annul, doc(6));
		assert_noop!(own, Error::<Test>::SelfReview);
		assert_ok!(decide(AppealRuling::Uphold));
		assert_noop!(decide(AppealRuling::Annul), Error::<Test>::NotOpen);
	});
}

#[test]
fn a_full_site_takes_no_certificate_back() {
	run(|| {
		to_revoked();
		assert_ok!(appeal(doc(5)));
		for count in 0..8 {
			certify(K, &format!("N{count}"), FoodType::Kimchi, kimchi_ccps());
		}
		assert_noop!(decide(AppealRuling::Annul), Error::<Test>::TooMany);
		assert_ok!(Haccp::return_certificate(signed(of(K)), CertId(5)));
		assert_ok!(decide(AppealRuling::Annul));
		assert!(CertsOfSite::<Test>::get(K).contains(&SEVEN));
	});
	// To uphold needs no room.
	run(|| {
		to_revoked();
		assert_ok!(appeal(doc(5)));
		for count in 0..8 {
			certify(K, &format!("N{count}"), FoodType::Kimchi, kimchi_ccps());
		}
		assert_ok!(decide(AppealRuling::Uphold));
	});
}

#[test]
fn a_certificate_is_handed_back() {
	run(|| {
		to_may();
		assert_noop!(Haccp::return_certificate(signed(of(K)), CertId(9)), Error::<Test>::NotFound);
		for who in others(&[of(K)]) {
			assert_noop!(Haccp::return_certificate(signed(who), SEVEN), BadOrigin);
		}
		let before = cert(SEVEN);
		on(2031, 1, 1); // lapsed, which frees a place only in this way
		assert_ok!(Haccp::return_certificate(signed(of(K)), SEVEN));
		let state = CertState::Returned { at: at(2031, 1, 1, 10, 0) };
		assert_eq!(cert(SEVEN), Certificate { state, ..before });
		assert!(CertsOfSite::<Test>::get(K).is_empty());
		let told = Event::CertificateReturned { office: office(of(K)), org: org(of(K)), cert: SEVEN };
		System::assert_last_event(told.into());
		assert_noop!(Haccp::return_certificate(signed(of(K)), SEVEN), Error::<Test>::NotOpen);
	});
}
