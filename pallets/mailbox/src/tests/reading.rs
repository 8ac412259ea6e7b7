use super::journey::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use minwon_primitives::Role;
use sp_runtime::DispatchError::BadOrigin;

#[test]
fn acknowledge_records_who_read_when() {
	run(|| {
		to_arrived();
		change_box(FIRST, |mailbox| mailbox.streak = 2);
		set(at(2026, 11, 5, 9, 30));
		assert_ok!(Mailbox::acknowledge(signed(1), N1));
		assert_eq!((notice(N1).stage, notice(N1).read_at), (Stage::Read, Some(at(2026, 11, 5, 9, 30))));
		assert!(!Inbox::<Test>::contains_key(FIRST, N1));
		assert_eq!(mailbox(FIRST).streak, 0);
		assert_eq!(books(TAX_A).meter, Meter { dispatched: 1, arrived: 1, read: 1, ..Meter::default() });
		let at = at(2026, 11, 5, 9, 30);
		System::assert_last_event(Event::NoticeRead { by: person(1), office: None, id: N1, mailbox: FIRST, at }.into());
	});
}

#[test]
fn acknowledge_names_what_stops_it() {
	run(|| {
		assert_noop!(Mailbox::acknowledge(signed(1), N1), Error::<Test>::NotFound);
		to_sent();
		for who in others(&[HOSPITAL, 1, 2, 3, 4, 5, 9]) {
			assert_noop!(Mailbox::acknowledge(signed(who), N1), BadOrigin);
		}
		assert_noop!(Mailbox::acknowledge(signed(5), N1), Error::<Test>::NotYourBox);
		assert_noop!(Mailbox::acknowledge(signed(1), N1), Error::<Test>::NotOpen);
		assert_ok!(arrive(POST_A, &[N1]));
		assert_ok!(Mailbox::acknowledge(signed(1), N1));
		assert_noop!(Mailbox::acknowledge(signed(1), N1), Error::<Test>::NotOpen);
	});
	run(|| {
		let id = to_guide();
		assert_noop!(Mailbox::acknowledge(signed(4), id), Error::<Test>::NoReadProof);
	});
	run(|| {
		to_disputed();
		assert_noop!(Mailbox::acknowledge(signed(1), N1), Error::<Test>::NotOpen);
	});
}

#[test]
fn a_notice_without_box_is_read_by_nobody() {
	run(|| {
		to_returned();
		assert_noop!(Mailbox::acknowledge(signed(9), N1), Error::<Test>::NotYourBox);
	});
}

#[test]
fn a_sender_does_not_read_its_own_mail() {
	run(|| {
		// The tax office has a box of its own, and writes to it.
		appoint(TAX_B, &[Role::OfficialMailSender, Role::MailReader]);
		assert_ok!(open(TAX_B, Scope::Official, 0b100));
		assert_ok!(send(TAX_A, "N-1", FIRST, minwon_primitives::NoticeClass::Tax));
		assert_ok!(arrive(POST_A, &[N1]));
		assert_noop!(Mailbox::acknowledge(signed(TAX_B), N1), Error::<Test>::SenderCannotRead);
		assert_noop!(object(TAX_B, N1, Ground::Unreadable), Error::<Test>::SenderCannotRead);
	});
}
