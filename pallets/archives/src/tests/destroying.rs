//! Scenario A3 from the approval on: two signatures, tombstones.

use super::journey::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use minwon_primitives::{DocumentDigest, FileId, OfficeId, RetentionClass, Role};

const WRONG: DocumentDigest = DocumentDigest([1; 32]);

#[test]
fn two_offices_destroy() {
	run_scheduled(|| {
		to_approved();
		on(2026, 12, 30);
		assert_noop!(sign(DISPOSERS[0], CERTIFICATE), Error::<Test>::TooEarly);
		on(2026, 12, 31);
		assert_ok!(sign(DISPOSERS[0], WRONG));
		assert_ok!(sign(DISPOSERS[0], CERTIFICATE));
		let (office, org) = (OfficeId(DISPOSERS[0] as u32), AGENCY);
		let signed = Event::DestructionSigned { office, org, case: CASE, old: Some(WRONG), certificate: CERTIFICATE };
		assert_eq!(last_event(), signed);
		assert_noop!(sign(DISPOSERS[0], CERTIFICATE), Error::<Test>::SameOffice);
		assert_noop!(sign(DISPOSERS[1], WRONG), Error::<Test>::CertificateMismatch);
		let before = file(1);
		assert_ok!(sign(DISPOSERS[1], CERTIFICATE));
		assert_eq!(Archives::file(FileId(1)), None);
		let stone = stone(1).unwrap();
		assert_eq!(Archives::tombstone(FileId(1)), Some(stone.clone()));
		assert_eq!(
			(stone.producer, stone.task, stone.year, stone.retention),
			(AGENCY, task("T1"), 2020, RetentionClass::Y5)
		);
		assert_eq!((stone.ended_on, stone.entries), (day(2026, 12, 31), before.entries + 1));
		assert_eq!(stone.how, Ending::Destroyed { case: CASE, certificate: CERTIFICATE });
		assert_eq!(stone.offices, (OfficeId(DISPOSERS[0] as u32), OfficeId(DISPOSERS[1] as u32)));
		assert_eq!((case().state, case().items.len(), case().signed), (CaseState::Done, 0, None));
		assert!(matches!(last_event(), Event::CaseDone { case: CASE, .. }));
		assert_noop!(paper("D-1").register(), Error::<Test>::AlreadyExists);
		assert_eq!(Archives::by_reference(AGENCY, bounded("D-1".bytes())), Some(FileId(1)));
		assert_noop!(sign(DISPOSERS[0], CERTIFICATE), Error::<Test>::NotOpen);
	});
}

#[test]
fn no_byte_of_reference_or_root_is_left() {
	run_scheduled(|| {
		let reference = "a very long reference to find";
		at_centre(paper(reference));
		assert_ok!(appraise([(1, Outcome::Dispose)]));
		votes();
		on(2026, 12, 1);
		assert_ok!(close());
		on(2026, 12, 31);
		assert_eq!((found(reference.as_bytes()), found(&tree().root.0)), (1, 1));
		assert_ok!(sign(DISPOSERS[0], CERTIFICATE));
		assert_ok!(sign(DISPOSERS[1], CERTIFICATE));
		assert_eq!((found(reference.as_bytes()), found(&tree().root.0)), (0, 0));
		// The scan would see what is there.
		assert_eq!(found(&CERTIFICATE.0), 1);
	});
}

#[test]
fn sign_destruction_names_what_stops_it() {
	run_scheduled(|| {
		assert_noop!(sign(DISPOSERS[0], CERTIFICATE), Error::<Test>::NotFound);
		at_centre(paper("A"));
		assert_ok!(appraise([(1, Outcome::Dispose)]));
		assert_noop!(sign(DISPOSERS[0], CERTIFICATE), Error::<Test>::NotOpen);
		votes();
		on(2026, 12, 1);
		assert_ok!(close());
		on(2026, 12, 31);
		appoint(APPRAISER, &[Role::Appraiser, Role::DisposalOfficer]);
		assert_noop!(sign(APPRAISER, CERTIFICATE), Error::<Test>::SameOffice);
		appoint(INVESTIGATOR, &[Role::DisposalOfficer]);
		assert_noop!(sign(INVESTIGATOR, CERTIFICATE), Error::<Test>::NotYours);
		assert_ok!(sign(DISPOSERS[0], CERTIFICATE));
	});
}
