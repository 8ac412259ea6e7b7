//! Scenario A5: access, its review, thirty years.

use super::journey::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use minwon_primitives::{
	Access::{self, *},
	CivilDate, FileId, FileKind,
};
use sp_runtime::DispatchResult;

fn classify(who: u64, id: u64, access: Access, grounds: u8, closed_until: Option<u16>) -> DispatchResult {
	Archives::classify(signed(who), FileId(id), access, grounds, closed_until, BASIS)
}

fn effective(id: u64) -> Access {
	Archives::access(FileId(id)).unwrap().effective
}

/// A closed file of 1995, classified on 2020-03-01, at the permanent archives.
fn old_file() -> u64 {
	at_archives(Paper { year: 1995, ..Paper::permanent("old") })
}

#[test]
fn thirty_years_open_a_file() {
	run_on((2020, 3, 1), || {
		let id = old_file();
		at_end_of(day(2025, 12, 31));
		assert_eq!(effective(id), Closed);
		on(2026, 1, 1);
		assert_eq!((effective(id), file(id).access), (Open, Closed));
		on(2026, 11, 23);
		let closed = |until| classify(PERMANENT[0], id, Closed, 1, until);
		assert_noop!(closed(None), Error::<Test>::MustOpen);
		assert_noop!(closed(Some(2025)), Error::<Test>::MustOpen);
		assert_noop!(closed(Some(2037)), Error::<Test>::MustOpen);
		assert_ok!(closed(Some(2036)));
		assert_ok!(closed(Some(2030)));
		at_end_of(day(2030, 12, 31));
		assert_eq!(effective(id), Closed);
		on(2031, 1, 1);
		assert_eq!(effective(id), Open);
	});
}

#[test]
fn classify_names_what_stops_it() {
	run_scheduled(|| {
		assert_noop!(classify(CENTRE[0], 9, Open, 0, None), Error::<Test>::NotFound);
		let id = at_centre(Paper::permanent("P"));
		assert_noop!(classify(PERMANENT[0], id, Open, 0, None), Error::<Test>::NotYours);
		assert_noop!(classify(CENTRE[0], id, Open, 1, None), Error::<Test>::BadGrounds);
		assert_noop!(classify(CENTRE[0], id, Partial, 0, None), Error::<Test>::BadGrounds);
		assert_noop!(classify(CENTRE[0], id, Closed, 1, Some(2030)), Error::<Test>::BadTerm);
		assert_noop!(classify(CENTRE[0], id, Open, 0, Some(2030)), Error::<Test>::BadTerm);
		let old = at_centre(Paper { year: 1995, ..Paper::permanent("old") });
		assert_noop!(classify(CENTRE[0], old, Closed, 1, Some(2030)), Error::<Test>::BadLevel);
		assert_noop!(classify(CENTRE[0], old, Closed, 1, None), Error::<Test>::MustOpen);
		assert_ok!(classify(CENTRE[0], old, Open, 0, None));
		assert_ok!(classify(CENTRE[1], id, Partial, 2, None));
		migrate(id);
		assert_ok!(offer(CENTRE[0], [id], permanent()));
		assert_noop!(classify(CENTRE[0], id, Open, 0, None), Error::<Test>::NotOpen);
	});
}

#[test]
fn a_classification_is_told_with_old_and_new() {
	run_scheduled(|| {
		let id = at_centre(Paper::permanent("P"));
		on(2026, 11, 24);
		assert_ok!(classify(CENTRE[0], id, Partial, 4, None));
		let stored = file(id);
		assert_eq!((stored.access, stored.grounds, stored.classified_on), (Partial, 4, day(2026, 11, 24)));
		match last_event() {
			Event::AccessClassified { old, access, old_grounds, grounds, basis, closed_until, .. } => {
				assert_eq!((old, access, old_grounds, grounds), (Closed, Partial, 1, 4));
				assert_eq!((basis, closed_until), (BASIS, None));
			}
			other => panic!("{other:?}"),
		}
	});
}

#[test]
fn reviews_are_due_and_overdue() {
	run_on((2021, 6, 1), || {
		let id = at_centre(Paper::permanent("P"));
		let access = || Archives::access(FileId(id)).unwrap();
		assert_eq!(access().review_due, day(2026, 12, 31));
		at_end_of(day(2026, 12, 31));
		assert!(!access().overdue);
		on(2027, 1, 1);
		assert!(access().overdue);
	});
}

#[test]
fn a_transfer_wants_a_review_of_the_last_five_years() {
	for (classified, goes) in [((2021, 11, 23), true), ((2021, 11, 22), false)] {
		run_on(classified, || {
			let id = at_centre(Paper { kind: FileKind::Object, ..Paper::permanent("P") });
			on(2026, 11, 23);
			match goes {
				true => {
					assert_ok!(offer(CENTRE[0], [id], permanent()));
				}
				false => {
					assert_noop!(offer(CENTRE[0], [id], permanent()), Error::<Test>::ReviewFirst);
				}
			}
		});
	}
}

#[test]
fn nothing_is_said_of_no_file() {
	run(|| {
		let none = FileId(1);
		assert_eq!(Archives::access(none), None);
		assert_eq!((Archives::disposal(none), Archives::transfer_due(none)), (None, None::<CivilDate>));
		assert_eq!((Archives::evidence(none), Archives::copies(none)), (None, None));
		assert_eq!((Archives::loan(none), Archives::tombstone(none)), (None, None));
	});
}
