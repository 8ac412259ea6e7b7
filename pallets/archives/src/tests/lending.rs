//! Scenario A7, loans.

use super::journey::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use minwon_primitives::{Access, CivilDate, FileId, OrgId};
use sp_runtime::DispatchResult;

fn lend(id: u64, to: OrgId, purpose: LoanPurpose, due: CivilDate) -> DispatchResult {
	Archives::move_file(signed(CENTRE[0]), FileId(id), Movement::Lent { to, purpose, due })
}

fn take_back(id: u64, condition: Condition) -> DispatchResult {
	Archives::move_file(signed(CENTRE[0]), FileId(id), Movement::Returned(condition))
}

fn closed() -> u64 {
	at_centre(Paper { access: Access::Closed, grounds: 1, ..paper("closed") })
}

#[test]
fn a_closed_file_goes_to_an_investigation() {
	run_scheduled(|| {
		let id = closed();
		let to_investigators = |purpose, due| lend(id, INVESTIGATORS, purpose, due);
		let last = day(2027, 5, 22);
		for purpose in [LoanPurpose::Viewing, LoanPurpose::Business, LoanPurpose::Exhibition, LoanPurpose::Digitisation]
		{
			assert_noop!(to_investigators(purpose, last), Error::<Test>::NotAccessible);
		}
		assert_noop!(to_investigators(LoanPurpose::Investigation, day(2027, 5, 23)), Error::<Test>::BadTerm);
		assert_noop!(to_investigators(LoanPurpose::Investigation, day(2026, 11, 22)), Error::<Test>::BadTerm);
		assert_ok!(to_investigators(LoanPurpose::Investigation, last));
		assert_noop!(offer(CENTRE[0], [id], permanent()), Error::<Test>::OnLoan);
		assert_noop!(appraise([(id, Outcome::Dispose)]), Error::<Test>::OnLoan);
		at_end_of(last);
		assert_eq!(Archives::loan(FileId(id)), Some(LoanStatus::Out));
		on(2027, 5, 23);
		assert_eq!(Archives::loan(FileId(id)), Some(LoanStatus::Overdue));
		assert_ok!(take_back(id, Condition::Damaged));
		assert_eq!(Archives::loan(FileId(id)), Some(LoanStatus::None));
		match last_event() {
			Event::FileReturnedFromLoan { loan, condition, .. } => {
				assert_eq!((loan.to, loan.out, loan.due), (INVESTIGATORS, day(2026, 11, 23), last));
				assert_eq!(condition, Condition::Damaged);
			}
			other => panic!("{other:?}"),
		}
	});
}

#[test]
fn open_files_go_to_anybody_and_closed_ones_home() {
	run_scheduled(|| {
		let (shut, open) = (closed(), at_centre(paper("open")));
		let today = day(2026, 11, 23);
		assert_ok!(lend(open, INVESTIGATORS, LoanPurpose::Viewing, today));
		assert_ok!(lend(shut, AGENCY, LoanPurpose::Viewing, today));
		let partial = at_centre(Paper { access: Access::Partial, grounds: 1, ..paper("partial") });
		assert_ok!(lend(partial, INVESTIGATORS, LoanPurpose::Viewing, today));
		// What thirty years opened is open to borrowers too.
		let old = at_centre(Paper { year: 1990, access: Access::Closed, grounds: 1, ..paper("old") });
		assert_ok!(lend(old, INVESTIGATORS, LoanPurpose::Viewing, today));
	});
}

#[test]
fn move_file_names_what_stops_it() {
	run_scheduled(|| {
		let today = day(2026, 11, 23);
		assert_noop!(lend(9, AGENCY, LoanPurpose::Business, today), Error::<Test>::NotFound);
		let id = at_centre(paper("A"));
		let elsewhere = Archives::move_file(signed(PERMANENT[0]), FileId(id), Movement::Returned(Condition::Sound));
		assert_noop!(elsewhere, Error::<Test>::NotYours);
		assert_noop!(take_back(id, Condition::Sound), Error::<Test>::NotOpen);
		assert_ok!(lend(id, AGENCY, LoanPurpose::Business, today));
		assert_noop!(lend(id, AGENCY, LoanPurpose::Business, today), Error::<Test>::OnLoan);
		assert_ok!(take_back(id, Condition::Sound));
		assert_ok!(appraise([(id, Outcome::Dispose)]));
		assert_noop!(lend(id, AGENCY, LoanPurpose::Business, today), Error::<Test>::NotOpen);
	});
}
