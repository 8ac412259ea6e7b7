//! Scenario A10: orders of a court or of the privacy commission.

use super::journey::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use minwon_primitives::{DocumentDigest, FileId, OfficeId, Root, Tree};
use sp_runtime::DispatchResult;

const OTHER: DocumentDigest = DocumentDigest([2; 32]);

fn expunge(who: u64, id: u64, order: DocumentDigest) -> DispatchResult {
	Archives::expunge(signed(who), FileId(id), order)
}

#[test]
fn two_offices_expunge() {
	run_scheduled(|| {
		assert_ok!(paper("A").register());
		assert_ok!(expunge(AUTHORITY[0], 1, OTHER));
		assert_ok!(expunge(AUTHORITY[0], 1, ORDER));
		match last_event() {
			Event::ExpungeOrdered { old, order, .. } => assert_eq!((old, order), (Some(OTHER), ORDER)),
			other => panic!("{other:?}"),
		}
		assert_noop!(expunge(AUTHORITY[0], 1, ORDER), Error::<Test>::SameOffice);
		assert_noop!(expunge(AUTHORITY[1], 1, OTHER), Error::<Test>::CertificateMismatch);
		assert_ok!(expunge(AUTHORITY[1], 1, ORDER));
		let stone = stone(1).unwrap();
		assert_eq!(stone.how, Ending::Expunged { order: ORDER });
		assert_eq!(stone.offices, (OfficeId(AUTHORITY[0] as u32), OfficeId(AUTHORITY[1] as u32)));
		assert_noop!(expunge(AUTHORITY[1], 1, ORDER), Error::<Test>::NotFound);
		assert_noop!(paper("A").register(), Error::<Test>::AlreadyExists);
	});
}

#[test]
fn expunge_names_what_stops_it() {
	run_scheduled(|| {
		assert_noop!(expunge(AUTHORITY[0], 9, ORDER), Error::<Test>::NotFound);
		assert_ok!(paper("A").register());
		assert_ok!(paper("B").amend(1, Reason::Tree));
		assert_noop!(expunge(AUTHORITY[0], 1, ORDER), Error::<Test>::NotOpen);
		assert_ok!(freeze(None));
		assert_noop!(expunge(AUTHORITY[0], 2, ORDER), Error::<Test>::OnHold);
		assert_ok!(lift(AUTHORITY[1]));
		assert_ok!(expunge(AUTHORITY[0], 2, ORDER));
		assert_ok!(freeze(None));
		assert_noop!(expunge(AUTHORITY[1], 2, ORDER), Error::<Test>::OnHold);
		assert_ok!(Archives::lift_hold(signed(AUTHORITY[1]), minwon_primitives::HoldId(2), BASIS));
		assert_ok!(expunge(AUTHORITY[1], 2, ORDER));
		assert!(stone(1).is_some() && stone(2).is_some(), "what it corrects goes with it");
	});
}

fn expunged(id: u64) {
	assert_ok!(expunge(AUTHORITY[0], id, ORDER));
	assert_ok!(expunge(AUTHORITY[1], id, ORDER));
}

#[test]
fn an_expunged_file_leaves_its_case() {
	run_scheduled(|| {
		at_centre(paper("A"));
		at_centre(paper("B"));
		assert_ok!(appraise([(1, Outcome::Dispose), (2, Outcome::Dispose)]));
		expunged(1);
		assert_eq!(case().items.len(), 1);
		votes();
		on(2026, 12, 1);
		assert_ok!(close());
		on(2026, 12, 31);
		assert_ok!(sign(DISPOSERS[0], CERTIFICATE));
		expunged(2);
		assert_eq!((case().state, case().signed, case().items.len()), (CaseState::Done, None, 0));
		assert!(events().iter().any(|event| matches!(event, Event::CaseDone { case: CASE, .. })));
	});
}

#[test]
fn an_open_case_left_empty_stays_open() {
	run_scheduled(|| {
		at_centre(paper("A"));
		assert_ok!(appraise([(1, Outcome::Dispose)]));
		expunged(1);
		assert_eq!(case().state, CaseState::Open);
		votes();
		on(2026, 12, 1);
		assert_ok!(close());
		assert_eq!(case().state, CaseState::Done);
	});
}

#[test]
fn a_lent_and_an_offered_file_can_be_expunged() {
	run_scheduled(|| {
		at_centre(paper("A"));
		let lent = Movement::Lent { to: INVESTIGATORS, purpose: LoanPurpose::Viewing, due: day(2026, 12, 1) };
		assert_ok!(Archives::move_file(signed(CENTRE[0]), FileId(1), lent));
		assert_ok!(paper("B").register());
		assert_ok!(offer(OFFICER, [2], centre()));
		expunged(1);
		expunged(2);
	});
}

#[test]
fn no_byte_is_left_of_a_file_and_of_what_it_corrects() {
	run_scheduled(|| {
		let other = Tree { root: Root([0x5a; 32]), ..tree() };
		let (wrong, right) = ("the reference that was wrong", "the reference that is right");
		assert_ok!(Paper { tree: other, ..paper(wrong) }.register());
		assert_ok!(paper(right).amend(1, Reason::Tree));
		to_centre(2);
		migrate(2);
		let traces = [wrong.as_bytes(), right.as_bytes(), &other.root.0, &tree().root.0, &migrated_tree().root.0];
		assert_eq!(traces.map(found), [1; 5]);
		expunged(2);
		assert_eq!(traces.map(found), [0; 5]);
		// The scan sees what is there: both tombstones name the order.
		assert_eq!(found(&ORDER.0), 2);
	});
}
