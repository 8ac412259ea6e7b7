use super::journey::*;
use crate::{mock::*, *};
use frame_support::assert_ok;
use minwon_primitives::{BoxId, NoticeClass, NoticeId, PersonId, ServedBy, Service};

#[test]
fn unknown_notices_have_no_answer() {
	run(|| {
		assert_eq!(Mailbox::notice(N1), None);
		assert_eq!(Mailbox::service_of(N1), Service::None);
		assert_eq!(Mailbox::answer_by(N1), None);
		assert_eq!(Mailbox::status(N1), None);
		assert_eq!(Mailbox::evidence(N1).len(), 0);
		assert_eq!(Mailbox::inbox(FIRST, None, 50).len(), 0);
		assert_eq!(Mailbox::box_of(person(1)), None);
		assert_eq!(Mailbox::statement(org(TAX_A), Month(322)), None);
	});
}

#[test]
fn a_notice_says_how_it_stands() {
	run(|| {
		to_sent();
		assert_eq!(Mailbox::notice(N1), Some(notice(N1)));
		assert_eq!(Mailbox::status(N1), Some(Status::AwaitingArrival));
		set(at(2026, 11, 3, 9, 30));
		assert_eq!(Mailbox::status(N1), Some(Status::ArrivalOverdue));
		assert_ok!(arrive(POST_A, &[N1]));
		assert_eq!(Mailbox::status(N1), Some(Status::Unread));
		set(at(2026, 11, 11, 0, 0));
		assert_eq!(Mailbox::status(N1), Some(Status::PaperDue));
		assert_ok!(Mailbox::acknowledge(signed(1), N1));
		assert_eq!(Mailbox::status(N1), Some(Status::Read));
		let names: Vec<Evidence> = Mailbox::evidence(N1).into_iter().map(|(name, _)| name).collect();
		let expected = [
			Evidence::SubmissionAcceptance,
			Evidence::ConsignmentNotification,
			Evidence::ContentConsignment,
			Evidence::ContentHandover,
		];
		assert_eq!(names, expected);
		assert_eq!(Mailbox::service_of(N1), served(at(2026, 11, 3, 9, 30).0, ServedBy::Arrival));
		set(at(2037, 1, 1, 0, 0));
		assert_ok!(Mailbox::erase(signed(STRANGER), N1, Basis::RetentionEnded));
		assert_eq!((Mailbox::status(N1), Mailbox::evidence(N1).len()), (Some(Status::Erased), 0));
	});
}

#[test]
fn an_inbox_is_read_in_pages() {
	run(|| {
		to_open();
		let ids: Vec<NoticeId> = (1..=60).map(|seq| notice_of(TAX_A, seq)).collect();
		for (seq, id) in ids.iter().enumerate() {
			assert_ok!(send(TAX_A, &format!("N-{seq}"), FIRST, NoticeClass::Tax));
			assert_ok!(arrive(POST_A, &[*id]));
		}
		let first = Mailbox::inbox(FIRST, None, 50);
		assert_eq!((first.len(), Mailbox::inbox(FIRST, None, 255).len()), (50, 50));
		assert!(first.iter().all(|(_, status)| *status == Status::Unread));
		let (last, _) = first[49];
		let second = Mailbox::inbox(FIRST, Some(last), 50);
		let mut all: Vec<NoticeId> = first.iter().chain(&second).map(|(id, _)| *id).collect();
		all.sort();
		assert_eq!(all, ids);
		assert_eq!(Mailbox::inbox(FIRST, None, 0).len(), 0);
		assert_eq!(Mailbox::inbox(BoxId(2), None, 50).len(), 0);
	});
}

#[test]
fn holders_and_ways_are_found() {
	run(|| {
		to_open();
		assert_eq!(Mailbox::box_of(person(1)), Some((FIRST, mailbox(FIRST))));
		let to = Recipient::Person(PersonId(1));
		let table = [
			(to, TAX_A, NoticeClass::Tax, Reach::Electronic),
			(to, TAX_A, NoticeClass::Judicial, Reach::Paper),
			(to, TAX_A, NoticeClass::Guide, Reach::Refused),
			(to, COURT_A, NoticeClass::Tax, Reach::Paper),
			(Recipient::Box(FIRST), COURT_A, NoticeClass::Tax, Reach::Refused),
			(Recipient::Box(BoxId(9)), TAX_A, NoticeClass::Tax, Reach::Refused),
			(Recipient::Paper, TAX_A, NoticeClass::Tax, Reach::Paper),
			(Recipient::Paper, TAX_A, NoticeClass::Private, Reach::Refused),
		];
		for (to, sender, class, expected) in table {
			assert_eq!(Mailbox::reachable(to, org(sender), class), expected, "{to:?} {sender} {class:?}");
		}
		assert_ok!(Mailbox::close_box(signed(1), FIRST));
		assert_eq!(Mailbox::box_of(person(1)), None);
	});
}

#[test]
fn a_statement_says_what_is_due() {
	run(|| {
		to_december();
		// Not rolled yet: the view does it for itself.
		assert_eq!(books(TAX_A).month, Month(322));
		let meter = Meter { dispatched: 3, arrived: 3, read: 2, plain: 0, registered: 1 };
		let due = date(2026, 12, 21);
		let expected = StatementStatus { meter, charge: 3_200, late: 0, due, settled: None };
		assert_eq!(Mailbox::statement(org(TAX_A), Month(322)), Some(expected));
		assert_eq!(Mailbox::statement(org(TAX_A), Month(323)), None);
		set(date(2026, 12, 22).start());
		let overdue = StatementStatus { late: 90, ..expected };
		assert_eq!(Mailbox::statement(org(TAX_A), Month(322)), Some(overdue));
		assert_ok!(Mailbox::settle_postage(signed(TAX_A), Month(322)));
		let settled = Some((date(2026, 12, 22).start(), 3_290));
		assert_eq!(Mailbox::statement(org(TAX_A), Month(322)), Some(StatementStatus { settled, ..expected }));
	});
}
