use super::journey::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use minwon_primitives::{NoticeClass, PersonId};
use sp_runtime::{DispatchError::BadOrigin, DispatchResult};

fn start_as(by: u64, kind: PaperKind, number: Option<RegisteredNumber>) -> DispatchResult {
	Mailbox::start_paper(signed(by), N1, kind, number)
}

/// A notice for P9, who has no box.
fn to_boxless() {
	let to = Recipient::Person(PersonId(9));
	assert_ok!(dispatch(TAX_A, letter("N-1", to, NoticeClass::Disposition)));
}

#[test]
fn start_paper_registers_and_counts() {
	run(|| {
		to_paper();
		let (office, org, started) = (office(POST_A), org(POST_A), at(2026, 11, 10, 0, 0));
		let kind = PaperKind::Registered;
		let leg = PaperLeg { kind, number: Some(NUMBER), org, office, started, outcome: PaperOutcome::Open };
		assert_eq!((notice(N1).paper, notice(N1).stage), (Some(leg), Stage::Arrived));
		assert_eq!(PaperNumbers::<Test>::get(NUMBER), Some(N1));
		assert_eq!(mailbox(FIRST).streak, 1);
		assert_eq!(books(TAX_A).meter, Meter { dispatched: 1, arrived: 1, registered: 1, ..Meter::default() });
		let (number, streak) = (Some(NUMBER), Some(1));
		let told = Event::PaperStarted { office, org, id: N1, kind, number, streak, at: started };
		System::assert_last_event(told.into());
	});
	run(|| {
		to_arrived();
		set(at(2026, 11, 10, 0, 0));
		assert_ok!(start(POST_A, N1, None));
		assert_eq!(books(TAX_A).meter, Meter { dispatched: 1, arrived: 1, plain: 1, ..Meter::default() });
		assert_eq!(PaperNumbers::<Test>::iter_keys().count(), 0);
	});
}

#[test]
fn what_never_arrived_leaves_no_streak() {
	run(|| {
		to_sent();
		let limit = at(2026, 11, 3, 9, 30);
		set(before(limit));
		assert_noop!(start(POST_A, N1, Some(NUMBER)), Error::<Test>::TooEarly);
		set(limit);
		assert_noop!(start(POST_A, N1, None), Error::<Test>::MustBeRegistered);
		assert_ok!(start(POST_A, N1, Some(NUMBER)));
		assert_eq!((mailbox(FIRST).streak, notice(N1).stage), (0, Stage::Sent));
	});
}

#[test]
fn a_streak_does_not_overflow() {
	run(|| {
		to_arrived();
		change_box(FIRST, |mailbox| mailbox.streak = u8::MAX);
		set(at(2026, 11, 10, 0, 0));
		assert_ok!(start(POST_A, N1, None));
		assert_eq!(mailbox(FIRST).streak, u8::MAX);
	});
}

#[test]
fn start_paper_names_what_stops_it() {
	run(|| {
		assert_noop!(start(POST_A, N1, None), Error::<Test>::NotFound);
		to_arrived();
		for who in others(&[POST_A, POST_B, OTHER]) {
			assert_noop!(start(who, N1, None), BadOrigin);
		}
		assert_noop!(start(OTHER, N1, None), Error::<Test>::NotYourBox);
		set(before(at(2026, 11, 10, 0, 0)));
		assert_noop!(start(POST_A, N1, None), Error::<Test>::TooEarly);
		set(at(2026, 11, 10, 0, 0));
		let (plain, registered) = (PaperKind::Plain, PaperKind::Registered);
		assert_noop!(start_as(POST_A, plain, Some(NUMBER)), Error::<Test>::BadNumber);
		assert_noop!(start_as(POST_A, registered, None), Error::<Test>::BadNumber);
		assert_noop!(start_as(POST_A, registered, Some(*b"12345-0100-00")), Error::<Test>::BadNumber);
		assert_ok!(start_as(POST_A, registered, Some(NUMBER)));
		assert_noop!(start_as(POST_A, registered, Some(number(8))), Error::<Test>::InPost);
		assert_ok!(send(TAX_A, "N-2", FIRST, NoticeClass::Tax));
		set(at(2026, 11, 11, 0, 0));
		assert_noop!(start(POST_A, N2, Some(NUMBER)), Error::<Test>::AlreadyExists);
		assert_ok!(start(POST_A, N2, Some(number(8))));
	});
	for reach in [to_read as fn(), to_disputed] {
		run(|| {
			reach();
			set(at(2026, 11, 13, 0, 0));
			assert_noop!(start(POST_A, N1, None), Error::<Test>::NotOpen);
		});
	}
	run(|| {
		let id = to_guide();
		set(at(2026, 12, 13, 0, 0));
		assert_noop!(start(POST_A, id, None), Error::<Test>::NoEffect);
	});
	run(|| {
		// A judicial notice has its own term: no paper follows its arrival.
		assert_ok!(open(2, Scope::One(org(COURT_A)), 0b1000));
		assert_ok!(send(COURT_A, "C-1", FIRST, NoticeClass::Judicial));
		let id = notice_of(COURT_A, 1);
		assert_ok!(arrive(POST_A, &[id]));
		set(at(2026, 12, 13, 0, 0));
		assert_noop!(start(POST_A, id, None), Error::<Test>::NotOpen);
	});
}

#[test]
fn without_a_box_the_post_carries_at_once() {
	run(|| {
		to_boxless();
		assert_noop!(start(OTHER, N1, Some(NUMBER)), Error::<Test>::NotYourBox);
		assert_ok!(start(POST_A, N1, Some(NUMBER)));
	});
	run(|| {
		// Another post from tomorrow on.
		to_boxless();
		let terms = Terms { from: date(2026, 11, 3), post_org: Some(org(OTHER)), ..Terms::default() };
		assert_ok!(Mailbox::set_terms(frame_system::RawOrigin::Root.into(), terms));
		set(at(2026, 11, 3, 0, 0));
		assert_noop!(start(POST_A, N1, Some(NUMBER)), Error::<Test>::NotYourBox);
		assert_ok!(start(OTHER, N1, Some(NUMBER)));
	});
}

#[test]
fn record_paper_delivers_or_returns() {
	run(|| {
		to_paper();
		let (when, to) = (at(2026, 11, 11, 14, 0), ReceivedBy::Cohabitant);
		set(at(2026, 11, 12, 9, 0));
		assert_ok!(deliver(POST_B, N1, when, to));
		let outcome = PaperOutcome::Delivered { at: when, to };
		assert_eq!(notice(N1).paper.map(|leg| leg.outcome), Some(outcome));
		let told = Event::PaperDelivered { office: office(POST_B), org: org(POST_B), id: N1, at: when, to };
		System::assert_last_event(told.into());
	});
	run(|| {
		to_returned();
		let reason = ReturnReason::Moved;
		let when = at(2026, 11, 17, 9, 0);
		let told = Event::PaperReturned { office: office(POST_B), org: org(POST_B), id: N1, at: when, reason };
		System::assert_last_event(told.into());
	});
}

#[test]
fn record_paper_names_what_stops_it() {
	run(|| {
		let (start_at, now) = (at(2026, 11, 10, 0, 0), at(2026, 11, 12, 9, 0));
		let to = ReceivedBy::Addressee;
		assert_noop!(deliver(POST_B, N1, now, to), Error::<Test>::NotFound);
		to_arrived();
		for who in others(&[POST_A, POST_B, OTHER]) {
			assert_noop!(deliver(who, N1, now, to), BadOrigin);
		}
		assert_noop!(deliver(POST_B, N1, now, to), Error::<Test>::NotOpen);
		set(start_at);
		assert_ok!(start(POST_A, N1, Some(NUMBER)));
		set(now);
		assert_noop!(deliver(OTHER, N1, now, to), Error::<Test>::NotYours);
		assert_noop!(deliver(POST_A, N1, now, to), Error::<Test>::SameOffice);
		assert_noop!(deliver(POST_B, N1, before(start_at), to), Error::<Test>::BadTime);
		assert_noop!(deliver(POST_B, N1, now.saturating_add(1), to), Error::<Test>::BadTime);
		let open = Mailbox::record_paper(signed(POST_B), N1, PaperOutcome::Open);
		assert_noop!(open, Error::<Test>::BadTime);
		assert_ok!(deliver(POST_B, N1, start_at, to));
		assert_noop!(deliver(POST_B, N1, now, to), Error::<Test>::NotOpen);
	});
	run(|| {
		to_arrived();
		set(at(2026, 11, 10, 0, 0));
		assert_ok!(start(POST_A, N1, None));
		let delivery = deliver(POST_B, N1, at(2026, 11, 10, 0, 0), ReceivedBy::Left);
		assert_noop!(delivery, Error::<Test>::NoTracking);
	});
	run(|| {
		to_paper();
		assert_ok!(deliver(POST_B, N1, at(2026, 11, 10, 0, 0), ReceivedBy::Left));
	});
}
