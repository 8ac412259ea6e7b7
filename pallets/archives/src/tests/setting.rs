//! Schedules and parameters. Algorithms: `evidencing`.

use super::journey::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use minwon_primitives::{OfficeId, RetentionClass::*};
use sp_runtime::DispatchError::BadOrigin;

#[test]
fn set_schedule_names_what_stops_it() {
	run(|| {
		let tomorrow = day(2026, 11, 24);
		assert_noop!(set_schedule("a-1", Y5, tomorrow), Error::<Test>::BadTask);
		assert_noop!(set_schedule("", Y5, tomorrow), Error::<Test>::BadTask);
		assert_noop!(set_schedule("T1", Y5, day(2026, 11, 22)), Error::<Test>::TooLate);
		assert_ok!(set_schedule("T1", Y5, day(2026, 11, 23)));
		assert_noop!(set_schedule("T1", Y5, day(2026, 11, 23)), Error::<Test>::TooLate);
		for of_month in 24..31 {
			assert_ok!(set_schedule("T1", Y10, day(2026, 11, of_month)));
		}
		assert_noop!(set_schedule("T1", Y5, day(2026, 12, 1)), Error::<Test>::TooMany);
		// The entry in force stays, older ones go.
		on(2026, 11, 25);
		assert_ok!(set_schedule("T1", Y5, day(2026, 12, 1)));
		let status = Archives::schedule(AGENCY, task("T1"));
		assert_eq!(status.entries.first(), Some(&(day(2026, 11, 25), Y10)));
		assert_eq!((status.entries.len(), status.in_force), (7, Some(Y10)));
		let (office, org) = (OfficeId(AUTHORITY[0] as u32), ARCHIVES);
		let (task, from) = (task("T1"), day(2026, 12, 1));
		assert_eq!(last_event(), Event::ScheduleSet { office, org, of: AGENCY, task, old: Some(Y10), class: Y5, from });
	});
}

#[test]
fn a_task_without_schedule() {
	run(|| {
		let status = Archives::schedule(AGENCY, task("T1"));
		assert_eq!((status.entries.len(), status.in_force), (0, None));
	});
}

#[test]
fn the_council_sets_parameters() {
	run_scheduled(|| {
		let new = Parameters { notice_days: 7, vote_days: 1, deposit_class: Y30, ..Parameters::default() };
		for who in OFFICES {
			assert_noop!(Archives::set_parameters(signed(who), new), BadOrigin);
		}
		let wrong = Parameters { quorum: 2, ..new };
		assert_noop!(Archives::set_parameters(root(), wrong), Error::<Test>::OutOfRange);
		at_centre(paper("A"));
		assert_ok!(appraise([(1, Outcome::Dispose)]));
		assert_ok!(Archives::set_parameters(root(), new));
		assert_eq!(last_event(), Event::ParametersSet { old: Parameters::default(), new });
		// Stored dates stay; what is computed from now on takes the new figures.
		votes();
		on(2026, 11, 30);
		assert_noop!(close(), Error::<Test>::TooEarly);
		on(2026, 12, 1);
		assert_ok!(close());
		assert_eq!(case().state, CaseState::Approved { destroy_from: day(2026, 12, 8) });
	});
}
