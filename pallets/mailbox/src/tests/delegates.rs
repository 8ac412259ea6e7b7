use super::journey::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use minwon_primitives::{CivilDate, Holder};
use sp_runtime::{DispatchError::BadOrigin, DispatchResult};

fn delegate(who: Holder, until: Option<CivilDate>) -> DispatchResult {
	Mailbox::set_delegate(signed(1), FIRST, who, until)
}

fn today() -> CivilDate {
	date(2026, 11, 2)
}

#[test]
fn set_delegate_names_prolongs_and_removes() {
	run(|| {
		to_open();
		let (who, by) = (person(2), person(1));
		let told = |old, until| Event::DelegateSet { by, office: None, mailbox: FIRST, who, old, until };
		assert_ok!(delegate(who, Some(today())));
		System::assert_last_event(told(None, Some(today())).into());
		let last = CivilDate(today().0 + 1_096);
		assert_ok!(delegate(who, Some(last)));
		System::assert_last_event(told(Some(today()), Some(last)).into());
		assert_eq!(mailbox(FIRST).delegates.to_vec(), [Delegate { who, until: last }]);
		assert_ok!(delegate(who, None));
		System::assert_last_event(told(Some(last), None).into());
		assert!(mailbox(FIRST).delegates.is_empty());
	});
}

#[test]
fn lapsed_delegates_are_dropped() {
	run(|| {
		to_open();
		for number in [2, 3, 4] {
			assert_ok!(delegate(person(number), Some(today())));
		}
		assert_noop!(delegate(person(5), Some(today())), Error::<Test>::TooMany);
		// One of the three is prolonged.
		assert_ok!(delegate(person(4), Some(date(2026, 11, 3))));
		set(at(2026, 11, 3, 0, 0));
		assert_noop!(delegate(person(2), None), Error::<Test>::NotFound);
		assert_ok!(delegate(person(5), Some(date(2026, 11, 4))));
		let left: Vec<Holder> = mailbox(FIRST).delegates.iter().map(|delegate| delegate.who).collect();
		assert_eq!(left, [person(4), person(5)]);
	});
}

#[test]
fn set_delegate_names_what_stops_it() {
	run(|| {
		assert_noop!(delegate(person(2), Some(today())), Error::<Test>::NotFound);
		to_open();
		let until = Some(today());
		assert_noop!(Mailbox::set_delegate(signed(TAX_A), FIRST, person(2), until), BadOrigin);
		assert_noop!(Mailbox::set_delegate(signed(2), FIRST, person(2), until), Error::<Test>::NotYourBox);
		assert_noop!(delegate(person(1), until), Error::<Test>::AlreadyExists);
		assert_noop!(delegate(organisation(TAX_A), until), Error::<Test>::SenderCannotRead);
		assert_noop!(delegate(person(2), Some(date(2026, 11, 1))), Error::<Test>::BadTerm);
		assert_noop!(delegate(person(2), Some(CivilDate(today().0 + 1_097))), Error::<Test>::BadTerm);
		assert_noop!(delegate(person(2), None), Error::<Test>::NotFound);
		assert_ok!(delegate(organisation(HOSPITAL), until));
		assert_ok!(Mailbox::close_box(signed(1), FIRST));
		assert_noop!(delegate(person(2), until), Error::<Test>::BoxClosed);
	});
}

#[test]
fn a_delegate_reads_to_its_last_day() {
	run(|| {
		to_arrived();
		assert_ok!(delegate(organisation(HOSPITAL), Some(date(2026, 11, 3))));
		set(at(2026, 11, 4, 0, 0));
		assert_noop!(Mailbox::acknowledge(signed(HOSPITAL), N1), Error::<Test>::NotYourBox);
		set(before(at(2026, 11, 4, 0, 0)));
		assert_ok!(Mailbox::acknowledge(signed(HOSPITAL), N1));
		let told = Event::NoticeRead {
			by: organisation(HOSPITAL),
			office: Some(office(HOSPITAL)),
			id: N1,
			mailbox: FIRST,
			at: before(at(2026, 11, 4, 0, 0)),
		};
		System::assert_last_event(told.into());
	});
}
