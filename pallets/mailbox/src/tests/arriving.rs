use super::journey::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use minwon_primitives::{NoticeClass, NoticeId, Role};
use sp_runtime::DispatchError::BadOrigin;

#[test]
fn confirm_arrivals_puts_notices_into_their_box() {
	run(|| {
		to_sent();
		set(at(2026, 11, 2, 10, 0));
		assert_ok!(arrive(POST_A, &[N1]));
		assert_eq!((notice(N1).stage, notice(N1).arrived_at), (Stage::Arrived, Some(at(2026, 11, 2, 10, 0))));
		assert!(Inbox::<Test>::contains_key(FIRST, N1));
		assert_eq!(books(TAX_A).meter, Meter { dispatched: 1, arrived: 1, ..Meter::default() });
		let (office, org) = (office(POST_A), org(POST_A));
		let told = Event::NoticeArrived { office, org, id: N1, mailbox: FIRST, at: at(2026, 11, 2, 10, 0) };
		System::assert_last_event(told.into());
	});
}

#[test]
fn arrival_is_metered_where_it_was_contracted() {
	run(|| {
		assert_ok!(open(4, Scope::One(org(COMPANY)), 0b1));
		for (text, proof) in [("G-1", Proof::Sent), ("G-2", Proof::Arrived), ("G-3", Proof::Read)] {
			let guide = letter(text, Recipient::Box(FIRST), NoticeClass::Guide);
			assert_ok!(dispatch(COMPANY, actions::Letter { proof, ..guide }));
		}
		let ids = [1, 2, 3].map(|seq| notice_of(COMPANY, seq));
		assert_ok!(arrive(POST_A, &ids));
		assert_eq!(books(COMPANY).meter, Meter { dispatched: 3, arrived: 2, ..Meter::default() });
		assert!(ids.into_iter().all(|id| notice(id).stage == Stage::Arrived));
	});
}

#[test]
fn confirm_arrivals_skips_what_is_not_on_its_way() {
	run(|| {
		to_arrived();
		let skipped = |id, stage| -> RuntimeEvent {
			Event::<Test>::ArrivalSkipped { office: office(POST_A), org: org(POST_A), id, stage }.into()
		};
		assert_ok!(arrive(POST_A, &[N1]));
		System::assert_last_event(skipped(N1, Stage::Arrived));
		assert_ok!(send(TAX_A, "N-2", FIRST, NoticeClass::Tax));
		assert_ok!(send(TAX_A, "N-3", FIRST, NoticeClass::Tax));
		assert_ok!(recall(TAX_A, N2));
		set(at(2026, 11, 3, 10, 0));
		assert_ok!(start(POST_A, N3, Some(NUMBER)));
		assert_ok!(arrive(POST_A, &[N2]));
		System::assert_last_event(skipped(N2, Stage::Recalled));
		assert_ok!(arrive(POST_A, &[N3]));
		System::assert_last_event(skipped(N3, Stage::Sent));
		let fourth = notice_of(TAX_A, 4);
		assert_ok!(send(TAX_A, "N-4", FIRST, NoticeClass::Tax));
		assert_ok!(Mailbox::close_box(signed(1), FIRST));
		assert_ok!(arrive(POST_A, &[fourth]));
		System::assert_last_event(skipped(fourth, Stage::Sent));
		assert_eq!(books(TAX_A).meter.arrived, 1);
	});
}

#[test]
fn a_number_that_stands_twice_arrives_once() {
	run(|| {
		to_sent();
		assert_ok!(arrive(POST_A, &[N1, N1]));
		assert_eq!(books(TAX_A).meter.arrived, 1);
	});
}

#[test]
fn arrivals_of_several_senders_are_metered_apart() {
	run(|| {
		to_sent();
		assert_ok!(open(2, Scope::One(org(COURT_A)), 0b1000));
		let judicial = letter("C-1", Recipient::Person(minwon_primitives::PersonId(2)), NoticeClass::Judicial);
		assert_ok!(dispatch(COURT_A, judicial));
		assert_ok!(send(TAX_A, "N-2", FIRST, NoticeClass::Tax));
		assert_ok!(arrive(POST_A, &[N1, notice_of(COURT_A, 1), N2]));
		assert_eq!((books(TAX_A).meter.arrived, books(COURT_A).meter.arrived), (2, 1));
		assert_ok!(arrive(POST_A, &[]));
	});
}

#[test]
fn confirm_arrivals_names_what_stops_all() {
	run(|| {
		to_sent();
		for who in others(&[POST_A, POST_B, OTHER]) {
			assert_noop!(arrive(who, &[N1]), BadOrigin);
		}
		assert_noop!(arrive(POST_A, &[N1, N2]), Error::<Test>::NotFound);
		assert_noop!(arrive(OTHER, &[N1]), Error::<Test>::NotYourBox);
		assert_ok!(dispatch(TAX_A, letter("N-2", Recipient::Paper, NoticeClass::Tax)));
		assert_noop!(arrive(POST_A, &[N1, N2]), Error::<Test>::NotYourBox);
		assert_eq!(notice(N1).stage, Stage::Sent);
		assert_noop!(arrive(POST_A, &[NoticeId(1)]), Error::<Test>::NotFound);
	});
}

#[test]
fn who_dispatched_does_not_confirm() {
	run(|| {
		appoint(POST_A, &[Role::MailCarrier, Role::OfficialMailSender]);
		assert_ok!(open(1, Scope::One(org(POST_A)), 0b100));
		assert_ok!(send(POST_A, "N-1", FIRST, NoticeClass::Tax));
		let id = notice_of(POST_A, 1);
		assert_noop!(arrive(POST_A, &[id]), Error::<Test>::SameOffice);
		assert_ok!(arrive(POST_B, &[id]));
	});
}
