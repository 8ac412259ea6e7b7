//! Scenario A8: corrections point at what they correct.

use super::journey::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use minwon_primitives::{Access, FileId, RetentionClass};

#[test]
fn a_correction_takes_the_place_of_a_file() {
	run_scheduled(|| {
		assert_ok!(paper("A").register());
		let before = file(1);
		assert_ok!(Paper { tree: migrated_tree(), ..paper("A2") }.amend(1, Reason::Tree));
		assert_eq!((state(1), file(2).corrects), (FileState::Superseded { by: FileId(2) }, Some(FileId(1))));
		assert_eq!((file(1).chain, file(1).entries), (before.chain, 1));
		assert_eq!(file(2).entries, 2);
		assert_noop!(paper("A3").amend(1, Reason::Tree), Error::<Test>::NotOpen);
		match last_event() {
			Event::FileAmended { file, old, reason, .. } => {
				assert_eq!((file, old, reason), (FileId(2), FileId(1), Reason::Tree));
			}
			other => panic!("{other:?}"),
		}
	});
}

#[test]
fn amend_file_names_what_stops_it() {
	run_scheduled(|| {
		let amend = |paper: Paper, old| paper.amend(old, Reason::Class);
		assert_noop!(amend(paper("B"), 9), Error::<Test>::NotFound);
		at_centre(paper("A"));
		assert_noop!(amend(paper("B"), 1), Error::<Test>::NotOpen);
		at_archives(Paper::permanent("P"));
		assert_noop!(amend(paper("B"), 2), Error::<Test>::NotYours);
		assert_ok!(paper("C").register());
		let to_self = Movement::Lent { to: AGENCY, purpose: LoanPurpose::Business, due: day(2026, 11, 23) };
		assert_ok!(Archives::move_file(signed(CENTRE[0]), FileId(3), to_self));
		assert_noop!(amend(paper("B"), 3), Error::<Test>::OnLoan);
		assert_ok!(Archives::move_file(signed(CENTRE[0]), FileId(3), Movement::Returned(Condition::Sound)));
		assert_noop!(amend(paper(""), 3), Error::<Test>::BadReference);
		assert_noop!(amend(paper("C"), 3), Error::<Test>::AlreadyExists);
		assert_noop!(amend(Paper { task: "a-1", ..paper("B") }, 3), Error::<Test>::BadTask);
		assert_noop!(amend(Paper { retention: RetentionClass::Y3, ..paper("B") }, 3), Error::<Test>::TooShort);
		assert_noop!(amend(Paper { year: 2027, ..paper("B") }, 3), Error::<Test>::BadYear);
		assert_noop!(amend(Paper { grounds: 1, ..paper("B") }, 3), Error::<Test>::BadGrounds);
		let tree = minwon_primitives::Tree { leaves: 0, ..tree() };
		assert_noop!(amend(Paper { tree, ..paper("B") }, 3), Error::<Test>::BadTree);
		assert_ok!(Archives::set_algorithm(
			signed(AUTHORITY[0]),
			minwon_primitives::HashAlg::Sha2_256,
			Some(day(2026, 11, 23))
		));
		assert_noop!(amend(paper("B"), 3), Error::<Test>::WeakAlgorithm);
	});
}

#[test]
fn three_corrections_in_a_row() {
	run_scheduled(|| {
		assert_ok!(paper("0").register());
		for (old, reference) in [(1, "1"), (2, "2"), (3, "3")] {
			assert_ok!(paper(reference).amend(old, Reason::Incomplete));
		}
		assert_noop!(paper("4").amend(4, Reason::Incomplete), Error::<Test>::TooMany);
		assert_eq!(file(4).entries, 4);
	});
}

#[test]
fn without_a_schedule_the_old_class_is_the_least() {
	run_scheduled(|| {
		assert_ok!(Paper { retention: RetentionClass::Y10, ..paper("A") }.register());
		let elsewhere = |retention| Paper { task: "T7", retention, ..paper("B") };
		assert_noop!(elsewhere(RetentionClass::Y5).amend(1, Reason::Class), Error::<Test>::TooShort);
		assert_ok!(elsewhere(RetentionClass::Y10).amend(1, Reason::Class));
		assert_eq!(file(2).task, task("T7"));
	});
}

#[test]
fn predecessors_end_with_their_successor() {
	run_scheduled(|| {
		assert_ok!(paper("A").register());
		assert_ok!(paper("B").amend(1, Reason::Tree));
		assert_ok!(paper("C").amend(2, Reason::Tree));
		to_centre(3);
		assert_noop!(appraise([(2, Outcome::Dispose)]), Error::<Test>::NotOpen);
		assert_ok!(appraise([(3, Outcome::Dispose)]));
		votes();
		on(2026, 12, 1);
		assert_ok!(close());
		on(2026, 12, 31);
		assert_ok!(sign(DISPOSERS[0], CERTIFICATE));
		assert_ok!(sign(DISPOSERS[1], CERTIFICATE));
		let stones: Vec<_> = (1..=3).filter_map(stone).collect();
		assert_eq!(stones.len(), 3);
		assert!(stones.iter().all(|stone| stone.how == Ending::Destroyed { case: CASE, certificate: CERTIFICATE }));
		let destroyed: Vec<_> = events()
			.into_iter()
			.filter_map(|event| match event {
				Event::FileDestroyed { file, .. } => Some(file.0),
				_ => None,
			})
			.collect();
		assert_eq!(destroyed, [3, 2, 1]);
	});
}

#[test]
fn a_correction_does_not_slip_out_of_a_freeze() {
	run_scheduled(|| {
		assert_ok!(paper("A").register());
		assert_ok!(Paper { year: 2017, ..paper("B") }.amend(1, Reason::Access));
		to_centre(2);
		assert_ok!(freeze(None));
		assert_eq!(Archives::disposal(FileId(2)).unwrap().frozen_by, Some(HOLD));
		assert_noop!(appraise([(2, Outcome::Dispose)]), Error::<Test>::OnHold);
		assert_ok!(lift(AUTHORITY[1]));
		assert_ok!(appraise([(2, Outcome::Dispose)]));
		assert_eq!(file(2).access, Access::Open);
	});
}
