//! Scenario A3 up to the end of the vote, and what borders an appraisal.

use super::journey::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use minwon_primitives::{AppraisalId, FileId, RetentionClass::*, Role};
use Outcome::*;

fn dispose(id: u64) -> sp_runtime::DispatchResult {
	appraise([(id, Dispose)])
}

#[test]
fn terms_end_with_the_year() {
	run_on((2025, 12, 31), || {
		let file = at_centre(paper("of 2020"));
		assert_noop!(dispose(file), Error::<Test>::TooEarly);
		at_end_of(day(2025, 12, 31));
		assert_noop!(dispose(file), Error::<Test>::TooEarly);
		on(2026, 1, 1);
		assert_ok!(dispose(file));
	});
	run_scheduled(|| {
		let file = at_centre(Paper { year: 2021, ..paper("of 2021") });
		assert_noop!(dispose(file), Error::<Test>::TooEarly);
		for (year, reference, from) in [(1955, "a", day(2026, 1, 1)), (1956, "b", day(2027, 1, 1))] {
			let file = at_centre(Paper { year, retention: SemiPermanent, ..paper(reference) });
			assert_eq!(Archives::disposal(FileId(file)).unwrap().disposable_from, Some(from));
		}
		assert_ok!(dispose(2));
		assert_noop!(dispose(3), Error::<Test>::TooEarly);
	});
}

#[test]
fn open_appraisal_names_what_stops_it() {
	run_scheduled(|| {
		assert_ok!(paper("A").register());
		assert_noop!(appraise([]), Error::<Test>::BadList);
		assert_noop!(appraise([(1, Dispose), (1, Extend(Y10))]), Error::<Test>::BadList);
		assert_noop!(dispose(9), Error::<Test>::NotFound);
		assert_noop!(dispose(1), Error::<Test>::BadLevel);
		let of_archives = at_archives(Paper::permanent("P"));
		assert_noop!(dispose(of_archives), Error::<Test>::NotYours);
		appoint(PERMANENT[1], &[Role::Appraiser]);
		let elsewhere = |id| Archives::open_appraisal(signed(PERMANENT[1]), bounded([(FileId(id), Dispose)]), OPINION);
		assert_noop!(elsewhere(of_archives), Error::<Test>::NeverDisposed);
		assert_noop!(elsewhere(1), Error::<Test>::NotYours);
		assert_ok!(offer(OFFICER, [1], centre()));
		assert_noop!(dispose(1), Error::<Test>::NotOpen);
		assert_ok!(accept(CENTRE[0], [1]));
		for (outcome, error) in [
			(Extend(Y5), Error::<Test>::TooShort),
			(Extend(Y1), Error::<Test>::TooShort),
			(Defer(2025), Error::<Test>::BadTerm),
			(Defer(2032), Error::<Test>::BadTerm),
		] {
			assert_noop!(appraise([(1, outcome)]), error);
		}
		let lent = Movement::Lent { to: AGENCY, purpose: LoanPurpose::Business, due: day(2026, 11, 23) };
		assert_ok!(Archives::move_file(signed(CENTRE[0]), FileId(1), lent));
		assert_noop!(dispose(1), Error::<Test>::OnLoan);
		assert_ok!(Archives::move_file(signed(CENTRE[0]), FileId(1), Movement::Returned(Condition::Sound)));
		assert_ok!(freeze(None));
		assert_noop!(dispose(1), Error::<Test>::OnHold);
		assert_ok!(lift(AUTHORITY[1]));
		NextCaseId::<Test>::put(AppraisalId(u64::MAX));
		assert_noop!(dispose(1), Error::<Test>::TooMany);
		NextCaseId::<Test>::put(CASE);
		assert_ok!(appraise([(1, Defer(2031))]));
		assert_noop!(dispose(1), Error::<Test>::NotOpen);
	});
}

#[test]
fn the_committee_approves() {
	run_scheduled(|| {
		for reference in ["D-1", "D-2", "D-3"] {
			at_centre(paper(reference));
		}
		assert_ok!(appraise([(1, Dispose), (2, Extend(Y10)), (3, Defer(2028))]));
		let opened = case();
		assert_eq!((opened.state, opened.vote_until, opened.items.len()), (CaseState::Open, day(2026, 11, 30), 3));
		assert_eq!(state(1), FileState::Appraised { case: CASE });
		assert_eq!(Archives::case(CASE), Some(opened));
		votes();
		assert_noop!(vote(MEMBER, Ballot::Reject), Error::<Test>::AlreadyExists);
		on(2026, 11, 30);
		assert_noop!(close(), Error::<Test>::TooEarly);
		on(2026, 12, 1);
		assert_ok!(close());
		assert_eq!(case().state, CaseState::Approved { destroy_from: day(2026, 12, 31) });
		assert_eq!(case().items.into_inner(), vec![(FileId(1), Dispose)]);
		assert_eq!(state(1), FileState::Condemned { case: CASE });
		assert_eq!((state(2), file(2).retention), (FileState::Kept, Y10));
		assert_eq!(Archives::disposal(FileId(2)).unwrap().disposable_from, Some(day(2031, 1, 1)));
		assert_eq!((state(3), file(3).deferred_until), (FileState::Kept, Some(2028)));
		let closed = Event::AppraisalClosed {
			office: None,
			org: None,
			case: CASE,
			verdict: Verdict::Approved,
			approve: 2,
			reject: 1,
			experts: 2,
			state: case().state,
		};
		assert_eq!(last_event(), closed);
		assert_noop!(close(), Error::<Test>::NotOpen);
	});
}

#[test]
fn a_deferred_file_waits_for_the_end_of_its_year() {
	run_scheduled(|| {
		to_approved();
		for (on_day, expected) in [((2028, 12, 31), false), ((2029, 1, 1), true)] {
			on(on_day.0, on_day.1, on_day.2);
			match expected {
				true => {
					assert_ok!(dispose(3));
				}
				false => {
					assert_noop!(dispose(3), Error::<Test>::TooEarly);
				}
			}
		}
	});
}

#[test]
fn vote_names_what_stops_it() {
	run_scheduled(|| {
		assert_noop!(vote(MEMBER, Ballot::Approve), Error::<Test>::NotFound);
		at_centre(paper("A"));
		assert_ok!(dispose(1));
		appoint(INVESTIGATOR, &[Role::CommitteeMember]);
		assert_noop!(vote(INVESTIGATOR, Ballot::Approve), Error::<Test>::NotYours);
		appoint(APPRAISER, &[Role::Appraiser, Role::CommitteeMember]);
		assert_noop!(vote(APPRAISER, Ballot::Approve), Error::<Test>::SameOffice);
		for seat in 0..9 {
			appoint(2_060 + seat, &[Role::CommitteeMember]);
			assert_ok!(vote(2_060 + seat, Ballot::Approve));
		}
		assert_noop!(vote(MEMBER, Ballot::Approve), Error::<Test>::TooMany);
		at_end_of(day(2026, 11, 30));
		assert_noop!(vote(2_060, Ballot::Approve), Error::<Test>::AlreadyExists);
		on(2026, 12, 1);
		assert_noop!(vote(MEMBER, Ballot::Approve), Error::<Test>::TooLate);
		assert_ok!(close());
		assert_noop!(vote(MEMBER, Ballot::Approve), Error::<Test>::NotOpen);
	});
}

#[test]
fn who_is_member_and_expert_votes_as_member() {
	run_scheduled(|| {
		at_centre(paper("A"));
		assert_ok!(dispose(1));
		appoint(MEMBER, &[Role::CommitteeExpert, Role::CommitteeMember]);
		assert_ok!(vote(MEMBER, Ballot::Approve));
		assert_ok!(vote(EXPERTS[0], Ballot::Approve));
		assert_eq!(case().votes.iter().map(|(_, seat, _)| *seat).collect::<Vec<_>>(), [Seat::Member, Seat::Expert]);
	});
}

/// Ballots of the member and the two experts, and of a second member.
fn closed_after(ballots: [Option<Ballot>; 4]) -> CaseState {
	let mut end = CaseState::Open;
	run_scheduled(|| {
		at_centre(paper("A"));
		at_centre(paper("B"));
		assert_ok!(appraise([(1, Dispose), (2, Extend(Y30))]));
		appoint(2_069, &[Role::CommitteeMember]);
		for (who, ballot) in [MEMBER, EXPERTS[0], EXPERTS[1], 2_069].into_iter().zip(ballots) {
			if let Some(ballot) = ballot {
				assert_ok!(vote(who, ballot));
			}
		}
		on(2026, 12, 1);
		assert_ok!(close());
		if !matches!(case().state, CaseState::Approved { .. }) {
			assert_eq!((state(1), state(2), file(2).retention), (FileState::Kept, FileState::Kept, Y5));
			assert!(case().items.is_empty());
		}
		end = case().state;
	});
	end
}

#[test]
fn lapsed_and_rejected_keep_every_file() {
	let (yes, no) = (Some(Ballot::Approve), Some(Ballot::Reject));
	assert_eq!(closed_after([None, yes, yes, None]), CaseState::Lapsed);
	assert_eq!(closed_after([yes, yes, None, yes]), CaseState::Lapsed);
	assert_eq!(closed_after([yes, yes, no, no]), CaseState::Rejected);
	assert_eq!(closed_after([no, no, yes, None]), CaseState::Rejected);
	assert_eq!(closed_after([yes, yes, no, None]), CaseState::Approved { destroy_from: day(2026, 12, 31) });
}

#[test]
fn an_approval_without_destruction_is_done() {
	run_scheduled(|| {
		at_centre(paper("A"));
		assert_ok!(appraise([(1, Extend(Permanent))]));
		votes();
		on(2026, 12, 1);
		assert_ok!(close());
		assert_eq!((case().state, file(1).retention), (CaseState::Done, Permanent));
	});
}

#[test]
fn close_appraisal_names_what_stops_it() {
	run_scheduled(|| {
		assert_noop!(close(), Error::<Test>::NotFound);
	});
}
