//! Scenarios A4, A5 and A8: hybrid delivery, no box, money.

use super::journey::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use minwon_primitives::{BoxId, NoticeClass, NoticeDraft, PersonId, ServedBy};
use minwon_support::Postmaster;

const THIRD: BoxId = BoxId(3);

/// P3 opens box 3 for guides and dispositions of the tax office.
fn to_third() {
	to_open();
	assert_ok!(open(2, Scope::One(org(COURT_A)), 0b1000));
	assert_ok!(open(3, Scope::One(org(TAX_A)), 0b011));
}

/// Three dispositions of 2026-11-02 at 10:00 in box 3.
fn to_three() {
	to_third();
	set(at(2026, 11, 2, 10, 0));
	for (text, id) in [("N-1", N1), ("N-2", N2), ("N-3", N3)] {
		assert_ok!(send(TAX_A, text, THIRD, NoticeClass::Disposition));
		assert_ok!(arrive(POST_A, &[id]));
	}
}

#[test]
fn a4_hybrid() {
	run(|| {
		to_three();
		set(before(at(2026, 11, 10, 0, 0)));
		assert_noop!(start(POST_A, N1, Some(NUMBER)), Error::<Test>::TooEarly);
		set(at(2026, 11, 10, 0, 0));
		assert_noop!(start(OTHER, N1, Some(NUMBER)), Error::<Test>::NotYourBox);
		assert_ok!(start(POST_A, N1, Some(NUMBER)));
		assert_eq!(mailbox(THIRD).streak, 1);
		assert_noop!(start(POST_A, N1, Some(number(8))), Error::<Test>::InPost);
		let when = at(2026, 11, 11, 14, 0);
		set(when);
		assert_noop!(deliver(OTHER, N1, when, ReceivedBy::Addressee), Error::<Test>::NotYours);
		assert_noop!(deliver(POST_A, N1, when, ReceivedBy::Addressee), Error::<Test>::SameOffice);
		assert_ok!(deliver(POST_B, N1, when, ReceivedBy::Addressee));
		assert_eq!(Mailbox::service_of(N1), served(1_793_581_200, ServedBy::Arrival));
		assert_ok!(start(POST_A, N2, None));
		assert_ok!(start(POST_A, N3, None));
		assert_eq!(mailbox(THIRD).streak, 3);
		let fourth = notice_of(TAX_A, 4);
		assert_ok!(send(TAX_A, "N-4", THIRD, NoticeClass::Disposition));
		assert_eq!(notice(fourth).to, None);
		assert_noop!(send(TAX_A, "N-5", THIRD, NoticeClass::Guide), Error::<Test>::BoxDormant);
		assert_ok!(Mailbox::acknowledge(signed(3), N2));
		assert_eq!(mailbox(THIRD).streak, 0);
		assert_ok!(send(TAX_A, "N-5", THIRD, NoticeClass::Disposition));
		assert_eq!(notice(notice_of(TAX_A, 5)).to, Some(THIRD));
	});
	run(|| {
		to_third();
		change_box(THIRD, |mailbox| mailbox.streak = 3);
		assert_noop!(send(TAX_A, "N-1", THIRD, NoticeClass::Guide), Error::<Test>::BoxDormant);
		assert_ok!(Mailbox::set_box(signed(3), THIRD, 0b011, KEY, org(POST_A), 0));
		assert_ok!(send(TAX_A, "N-1", THIRD, NoticeClass::Guide));
	});
}

/// The tax office dispatches a disposition to P9, who has no box.
fn to_nobody(text: &str, term_days: u16) {
	let boxless = letter(text, Recipient::Person(PersonId(9)), NoticeClass::Disposition);
	assert_ok!(dispatch(TAX_A, actions::Letter { term_days, ..boxless }));
}

#[test]
fn a5_no_box() {
	run(|| {
		to_nobody("N-9", 30);
		to_nobody("N-10", 90);
		assert_eq!((notice(N1).to, notice(N2).to), (None, None));
		assert_noop!(start(OTHER, N1, Some(NUMBER)), Error::<Test>::NotYourBox);
		assert_noop!(start(POST_A, N1, None), Error::<Test>::MustBeRegistered);
		assert_ok!(start(POST_A, N1, Some(NUMBER)));
		assert_ok!(start(POST_A, N2, Some(number(8))));
		let when = at(2026, 11, 16, 11, 20);
		set(when);
		assert_ok!(deliver(POST_B, N1, when, ReceivedBy::Cohabitant));
		assert_eq!(Mailbox::service_of(N1), served(1_794_795_600, ServedBy::Paper));
		assert_eq!(Mailbox::answer_by(N1), Some(date(2026, 12, 16)));
		let returned = PaperOutcome::Returned { at: when, reason: ReturnReason::Moved };
		assert_ok!(Mailbox::record_paper(signed(POST_B), N2, returned));
		assert_eq!(Mailbox::service_of(N2), pending(None));
		set(at(2026, 11, 18, 9, 0));
		assert_ok!(Mailbox::publish_notice(signed(TAX_A), N2, gazette()));
		assert_noop!(Mailbox::publish_notice(signed(TAX_A), N1, gazette()), Error::<Test>::NotOpen);
		assert_eq!(Mailbox::service_of(N2), pending(Some(1_796_223_600)));
		set(at(2026, 12, 3, 0, 0));
		assert_eq!(Mailbox::service_of(N2), served(1_796_223_600, ServedBy::Publication));
		assert_eq!(Mailbox::answer_by(N2), Some(date(2027, 3, 2)));
	});
}

#[test]
fn a8_money() {
	run(|| {
		to_december();
		assert_ok!(Mailbox::settle_postage(signed(TAX_A), Month(322)));
		assert_eq!((won(TAX_A), won(POST_A)), (10_000 - 3_200, 3_200));
		assert_noop!(Mailbox::settle_postage(signed(TAX_A), Month(322)), Error::<Test>::AlreadySettled);
		assert_noop!(Mailbox::settle_postage(signed(TAX_A), Month(323)), Error::<Test>::NotFound);
	});
	run(|| {
		to_december();
		let due = Mailbox::statement(org(TAX_A), Month(322)).map(|statement| statement.due);
		assert_eq!(due, Some(date(2026, 12, 21)));
		set(at(2026, 12, 22, 0, 0));
		let guide = letter("G-1", Recipient::Box(FIRST), NoticeClass::Guide);
		assert_noop!(dispatch(TAX_A, guide), Error::<Test>::PostageInArrears);
		assert_ok!(send(TAX_A, "N-4", FIRST, NoticeClass::Tax));
		let class = NoticeClass::Disposition;
		let draft = NoticeDraft { record: record(1), step: 0, part: 0, to: None, class, term_days: 0, follows: None };
		assert_ok!(Mailbox::post(org(TAX_A), &TAX_A, draft));
		assert_ok!(Mailbox::settle_postage(signed(TAX_A), Month(322)));
		assert_eq!(won(POST_A), 3_290);
	});
}
