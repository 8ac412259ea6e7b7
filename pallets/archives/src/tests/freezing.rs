//! Scenario A4: a freeze bites at once, also between vote and shredder.

use super::journey::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use minwon_primitives::{AppraisalId, FileId, HoldId, OfficeId, OrgId};
use minwon_support::Archivist;

#[test]
fn a_freeze_between_vote_and_shredder() {
	run_scheduled(|| {
		to_approved();
		on(2026, 12, 20);
		assert_ok!(freeze(Some(day(2031, 12, 20))));
		on(2026, 12, 31);
		assert_ok!(sign(DISPOSERS[0], CERTIFICATE));
		assert_ok!(sign(DISPOSERS[1], CERTIFICATE));
		assert_eq!((state(1), case().state), (FileState::Kept, CaseState::Done));
		let stayed = events()
			.into_iter()
			.any(|event| matches!(event, Event::DisposalStayed { file: FileId(1), case: CASE, hold: HOLD, .. }));
		assert!(stayed);
		assert_eq!(Archives::disposal(FileId(1)).unwrap().frozen_by, Some(HOLD));
		assert_noop!(appraise([(1, Outcome::Dispose)]), Error::<Test>::OnHold);
		let of_2017 = at_centre(Paper { year: 2017, ..paper("of 2017") });
		assert_ok!(appraise([(of_2017, Outcome::Dispose)]));
		assert_eq!(<Archives as Archivist>::frozen(AGENCY, None, 2020), Some(HOLD));
		assert_eq!(<Archives as Archivist>::frozen(AGENCY, None, 2017), None);
		assert_eq!(<Archives as Archivist>::frozen(ARCHIVES, None, 2020), None);
		assert_noop!(lift(AUTHORITY[0]), Error::<Test>::SameOffice);
		assert_ok!(lift(AUTHORITY[1]));
		assert_eq!(<Archives as Archivist>::frozen(AGENCY, None, 2020), None);
		assert_eq!((Archives::hold(HOLD), Archives::holds_of(AGENCY).len()), (None, 0));
		assert!(!HoldsByOrg::<Test>::contains_key(AGENCY));
		assert_ok!(appraise([(1, Outcome::Dispose)]));
	});
}

#[test]
fn a_freeze_ends_after_its_last_day() {
	run_scheduled(|| {
		at_centre(paper("A"));
		on(2026, 12, 20);
		assert_ok!(freeze(Some(day(2031, 12, 20))));
		at_end_of(day(2031, 12, 20));
		assert_noop!(appraise([(1, Outcome::Dispose)]), Error::<Test>::OnHold);
		assert_noop!(lift(STRANGER), sp_runtime::DispatchError::BadOrigin);
		on(2031, 12, 21);
		assert_eq!(<Archives as Archivist>::frozen(AGENCY, None, 2020), None);
		assert_ok!(appraise([(1, Outcome::Dispose)]));
		assert_ok!(lift(STRANGER));
		assert_eq!(last_event(), Event::HoldLifted { office: None, org: None, hold: HOLD, basis: BASIS });
		assert_noop!(lift(STRANGER), Error::<Test>::NotFound);
	});
}

#[test]
fn a_freeze_before_the_vote_ends_spares_the_file() {
	run_scheduled(|| {
		at_centre(paper("A"));
		at_centre(Paper { year: 2017, ..paper("B") });
		assert_ok!(appraise([(1, Outcome::Dispose), (2, Outcome::Dispose)]));
		votes();
		assert_ok!(freeze(None));
		on(2026, 12, 1);
		assert_ok!(close());
		assert_eq!((state(1), state(2)), (FileState::Kept, FileState::Condemned { case: CASE }));
		assert_eq!(case().items.into_inner(), vec![(FileId(2), Outcome::Dispose)]);
		assert!(events().iter().any(|event| matches!(event, Event::DisposalStayed { file: FileId(1), .. })));
	});
}

#[test]
fn a_case_of_frozen_files_is_done() {
	run_scheduled(|| {
		at_centre(paper("A"));
		assert_ok!(appraise([(1, Outcome::Dispose)]));
		votes();
		assert_ok!(freeze(None));
		on(2026, 12, 1);
		assert_ok!(close());
		assert_eq!((state(1), case().state), (FileState::Kept, CaseState::Done));
		assert_noop!(Archives::close_appraisal(signed(STRANGER), AppraisalId(2)), Error::<Test>::NotFound);
	});
}

#[test]
fn the_lowest_hold_that_covers_is_named() {
	run_scheduled(|| {
		at_centre(paper("A"));
		assert_ok!(freeze_of([AGENCY], (2018, 2022), [task("T9")], None));
		assert_ok!(freeze_of([ARCHIVES, AGENCY], (2020, 2020), [task("T1")], Some(day(2026, 12, 1))));
		assert_ok!(freeze_of([AGENCY], (2020, 2020), [], None));
		let by = || Archives::disposal(FileId(1)).unwrap().frozen_by;
		assert_eq!(by(), Some(HoldId(2)));
		assert_eq!(<Archives as Archivist>::frozen(AGENCY, None, 2020), Some(HoldId(1)));
		assert_eq!(<Archives as Archivist>::frozen(AGENCY, Some(&task("T9")), 2020), Some(HoldId(1)));
		on(2026, 12, 2);
		assert_eq!(by(), Some(HoldId(3)));
		assert_eq!(Archives::holds_of(AGENCY).into_inner(), [1, 2, 3].map(HoldId));
		assert_eq!(Archives::holds_of(ARCHIVES).into_inner(), [HoldId(2)]);
	});
}

#[test]
fn place_hold_names_what_stops_it() {
	run_scheduled(|| {
		let tomorrow = Some(day(2026, 11, 24));
		assert_noop!(freeze_of([], (2018, 2022), [], None), Error::<Test>::BadScope);
		assert_noop!(freeze_of([AGENCY, AGENCY], (2018, 2022), [], None), Error::<Test>::BadScope);
		assert_noop!(freeze_of([AGENCY], (2022, 2021), [], None), Error::<Test>::BadScope);
		assert_noop!(freeze_of([AGENCY], (2018, 2022), [task("a-1")], None), Error::<Test>::BadScope);
		assert_noop!(freeze(Some(day(2026, 11, 23))), Error::<Test>::BadScope);
		assert_ok!(freeze(tomorrow));
		for _ in 1..MAX_HOLDS {
			assert_ok!(freeze(tomorrow));
		}
		assert_noop!(freeze_of([ARCHIVES, AGENCY], (2018, 2022), [], None), Error::<Test>::TooMany);
		assert_ok!(freeze_of([ARCHIVES], (2018, 2022), [], None));
		NextHoldId::<Test>::put(HoldId(u64::MAX));
		assert_noop!(freeze_of([ARCHIVES], (2018, 2022), [], None), Error::<Test>::TooMany);
	});
}

#[test]
fn a_hold_is_told_with_its_scope() {
	run_scheduled(|| {
		assert_ok!(freeze_of([AGENCY, OrgId(7)], (2018, 2022), [task("T1")], None));
		let scope = Archives::hold(HOLD).unwrap();
		assert_eq!(
			(scope.requester, scope.notice, scope.office),
			(INVESTIGATORS, BASIS, OfficeId(AUTHORITY[0] as u32))
		);
		let (office, org) = (OfficeId(AUTHORITY[0] as u32), ARCHIVES);
		assert_eq!(last_event(), Event::HoldPlaced { office, org, hold: HOLD, scope });
	});
}
