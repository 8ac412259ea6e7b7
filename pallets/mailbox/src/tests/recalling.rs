use super::journey::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use minwon_primitives::{NoticeClass, RecallReason};
use sp_runtime::DispatchError::BadOrigin;

/// A judicial notice of the court that arrived in P2's box 1 on 2026-11-02 at 10:00.
fn to_judicial() -> minwon_primitives::NoticeId {
	assert_ok!(open(2, Scope::One(org(COURT_A)), 0b1000));
	assert_ok!(send(COURT_A, "C-1", FIRST, NoticeClass::Judicial));
	set(at(2026, 11, 2, 10, 0));
	let id = notice_of(COURT_A, 1);
	assert_ok!(arrive(POST_A, &[id]));
	id
}

#[test]
fn recall_takes_back_what_is_not_served() {
	run(|| {
		to_sent();
		assert_ok!(recall(TAX_B, N1));
		assert_eq!(notice(N1).stage, Stage::Recalled);
		// Postage stays due.
		assert_eq!(books(TAX_A).meter.dispatched, 1);
		let (office, org, reason) = (Some(office(TAX_B)), org(TAX_B), RecallReason::Withdrawn);
		System::assert_last_event(Event::NoticeRecalled { office, org, id: N1, reason, old: Stage::Sent }.into());
	});
	run(|| {
		let id = to_judicial();
		set(before(at(2026, 11, 10, 0, 0)));
		assert_ok!(recall(COURT_B, id));
		assert!(!Inbox::<Test>::contains_key(FIRST, id));
		set(at(2026, 12, 1, 0, 0));
		assert_eq!(Mailbox::service_of(id), minwon_primitives::Service::None);
	});
}

#[test]
fn recall_names_what_stops_it() {
	run(|| {
		assert_noop!(recall(TAX_A, N1), Error::<Test>::NotFound);
		to_arrived();
		for who in others(&[TAX_A, TAX_B, COURT_A, COURT_B, COMPANY, HOSPITAL]) {
			assert_noop!(recall(who, N1), BadOrigin);
		}
		assert_noop!(recall(COURT_A, N1), Error::<Test>::NotYours);
		assert_noop!(recall(TAX_A, N1), Error::<Test>::AlreadyServed);
		set(at(2026, 11, 10, 0, 0));
		assert_ok!(start(POST_A, N1, Some(NUMBER)));
		assert_noop!(recall(TAX_A, N1), Error::<Test>::InPost);
	});
	for reach in [to_read as fn(), to_disputed] {
		run(|| {
			reach();
			assert_noop!(recall(TAX_A, N1), Error::<Test>::NotOpen);
		});
	}
	run(|| {
		let id = to_judicial();
		set(at(2026, 11, 10, 0, 0));
		assert_noop!(recall(COURT_A, id), Error::<Test>::AlreadyServed);
	});
	run(|| {
		to_sent();
		assert_ok!(recall(TAX_A, N1));
		assert_noop!(recall(TAX_A, N1), Error::<Test>::NotOpen);
	});
}
