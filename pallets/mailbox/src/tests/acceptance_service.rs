//! Scenarios A1, A2, A3 and A6: the main job, deemed service, holidays, objections.

use super::journey::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use minwon_primitives::{BoxId, Follow, NoticeClass, NoticeId, ServedBy, Service};

const SECOND: BoxId = BoxId(2);

/// P2 opens box 2 for the court, which dispatches a judicial notice with 14 days to answer; it arrives at `at`.
fn to_judicial(at: minwon_primitives::Seconds) -> NoticeId {
	to_open();
	assert_ok!(open(2, Scope::One(org(COURT_A)), 0b1000));
	let judicial = letter("C-1", Recipient::Box(SECOND), NoticeClass::Judicial);
	set(at);
	assert_ok!(dispatch(COURT_A, actions::Letter { term_days: 14, ..judicial }));
	let id = notice_of(COURT_A, 1);
	assert_ok!(arrive(POST_A, &[id]));
	id
}

#[test]
fn a1_main_job() {
	run(|| {
		to_sent();
		assert_eq!(mailbox(FIRST).holder, person(1));
		assert_eq!((N1, notice(N1).paper_days), (NoticeId(85_899_345_921), 7));
		set(at(2026, 11, 2, 10, 0));
		assert_ok!(arrive(POST_A, &[N1]));
		assert_eq!(Mailbox::service_of(N1), served(1_793_581_200, ServedBy::Arrival));
		assert_eq!(Mailbox::answer_by(N1), Some(date(2027, 2, 1)));
		assert_eq!(Mailbox::inbox(FIRST, None, 50).to_vec(), [(N1, Status::Unread)]);
		set(at(2026, 11, 5, 9, 30));
		assert_ok!(Mailbox::acknowledge(signed(1), N1));
		assert_eq!(notice(N1).stage, Stage::Read);
		assert_eq!(Mailbox::service_of(N1), served(1_793_581_200, ServedBy::Arrival));
		assert_eq!(Mailbox::inbox(FIRST, None, 50).len(), 0);
		assert_noop!(recall(TAX_B, N1), Error::<Test>::NotOpen);
		assert_noop!(Mailbox::acknowledge(signed(1), N1), Error::<Test>::NotOpen);
	});
}

#[test]
fn a2_deemed_service() {
	run(|| {
		let id = to_judicial(at(2026, 11, 2, 10, 0));
		set(before(at(2026, 11, 10, 0, 0)));
		assert_eq!(Mailbox::service_of(id), pending(Some(1_794_236_400)));
		set(at(2026, 11, 10, 0, 0));
		assert_eq!(Mailbox::service_of(id), served(1_794_236_400, ServedBy::Term));
		assert_eq!(Mailbox::answer_by(id), Some(date(2026, 11, 23)));
		assert_noop!(recall(COURT_B, id), Error::<Test>::AlreadyServed);
		set(at(2026, 11, 10, 8, 0));
		assert_ok!(Mailbox::acknowledge(signed(2), id));
		assert_eq!(notice(id).stage, Stage::Read);
		assert_eq!(Mailbox::service_of(id), served(1_794_236_400, ServedBy::Term));
	});
	run(|| {
		let id = to_judicial(at(2026, 11, 2, 10, 0));
		set(before(at(2026, 11, 10, 0, 0)));
		assert_ok!(recall(COURT_B, id));
	});
	run(|| {
		let id = to_judicial(at(2026, 11, 2, 10, 0));
		set(at(2026, 11, 5, 9, 30));
		assert_ok!(Mailbox::acknowledge(signed(2), id));
		assert_eq!(Mailbox::service_of(id), served(1_793_838_600, ServedBy::Reading));
		assert_eq!(Mailbox::answer_by(id), Some(date(2026, 11, 19)));
	});
}

#[test]
fn a3_holiday() {
	run(|| {
		let id = to_judicial(at(2026, 12, 18, 15, 0));
		assert_eq!(notice(id).arrived_at.map(|at| at.0), Some(1_797_573_600));
		set(before(at(2026, 12, 29, 0, 0)));
		assert_eq!(Mailbox::service_of(id), pending(Some(1_798_470_000)));
		set(at(2026, 12, 29, 0, 0));
		assert_eq!(Mailbox::service_of(id), served(1_798_470_000, ServedBy::Term));
		assert_eq!(Mailbox::answer_by(id), Some(date(2027, 1, 11)));
	});
}

#[test]
fn a6_objection() {
	run(|| {
		to_arrived();
		assert_noop!(object(1, N1, Ground::Unwanted), Error::<Test>::NotRefusable);
		set(at(2026, 11, 6, 12, 0));
		assert_ok!(object(1, N1, Ground::Unreadable));
		let since = at(2026, 11, 6, 12, 0);
		assert_eq!(notice(N1).stage, Stage::Disputed { since, ground: Ground::Unreadable });
		assert_eq!(Mailbox::service_of(N1), pending(None));
		assert_eq!(Mailbox::answer_by(N1), None);
		assert_noop!(decide(TAX_A, N1, ObjectionRuling::Dismiss), Error::<Test>::SameOffice);
		set(minwon_primitives::Seconds(1_794_582_000));
		assert_noop!(decide(TAX_B, N1, ObjectionRuling::Dismiss), Error::<Test>::TooLate);
		assert_eq!((Mailbox::status(N1), Mailbox::service_of(N1)), (Some(Status::Void), Service::None));
		let again = |text| dispatch(TAX_A, following(text, NoticeClass::Tax, N1, Follow::Redelivery));
		assert_ok!(again("N-2"));
		assert_noop!(again("N-3"), Error::<Test>::AlreadyCorrected);
	});
	run(|| {
		to_disputed();
		set(before(at(2026, 11, 14, 0, 0)));
		assert_ok!(decide(TAX_B, N1, ObjectionRuling::Dismiss));
		assert_eq!(notice(N1).stage, Stage::Arrived);
		assert_eq!(Mailbox::service_of(N1), served(1_793_581_200, ServedBy::Arrival));
		assert_noop!(object(1, N1, Ground::Incomplete), Error::<Test>::AlreadyExists);
	});
	run(|| {
		to_arrived();
		set(at(2026, 11, 17, 0, 0));
		assert_noop!(object(1, N1, Ground::Unreadable), Error::<Test>::TooLate);
		set(before(at(2026, 11, 17, 0, 0)));
		assert_ok!(object(1, N1, Ground::Unreadable));
	});
	run(|| {
		to_paper();
		set(at(2026, 11, 11, 9, 0));
		assert_ok!(object(1, N1, Ground::Unreadable));
		set(at(2026, 11, 12, 10, 0));
		assert_ok!(deliver(POST_B, N1, at(2026, 11, 12, 9, 0), ReceivedBy::Addressee));
		set(at(2026, 11, 19, 0, 0));
		assert_eq!(Mailbox::status(N1), Some(Status::Void));
		assert_eq!(Mailbox::service_of(N1), served(1_794_441_600, ServedBy::Paper));
	});
}
