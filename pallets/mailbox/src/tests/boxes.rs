use super::journey::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use minwon_primitives::{BoxId, OrgId};
use sp_runtime::DispatchError::BadOrigin;

fn settings() -> Settings {
	Settings { classes: 0b110, sealing_key: KEY, carrier: org(POST_A), paper_days: 0 }
}

fn set_box(who: u64, id: BoxId, classes: u8, carrier: u64, paper_days: u8) -> sp_runtime::DispatchResult {
	Mailbox::set_box(signed(who), id, classes, [8; 32], org(carrier), paper_days)
}

#[test]
fn open_box_keeps_what_the_holder_settles() {
	run(|| {
		to_open();
		let new = MailBox {
			holder: person(1),
			scope: Scope::One(org(TAX_A)),
			classes: 0b110,
			carrier: org(POST_A),
			sealing_key: KEY,
			paper_days: 0,
			delegates: Delegates::new(),
			streak: 0,
			closed_at: None,
		};
		assert_eq!(mailbox(FIRST), new);
		assert_eq!(BoxByHolder::<Test>::get(person(1)), Some(FIRST));
		let scope = Scope::One(org(TAX_A));
		let told = Event::BoxOpened { by: person(1), office: None, mailbox: FIRST, scope, settings: settings() };
		System::assert_last_event(told.into());
		assert_ok!(open(HOSPITAL, Scope::Official, 0b111_1111));
		let second = mailbox(BoxId(2));
		assert_eq!((second.holder, second.scope), (organisation(HOSPITAL), Scope::Official));
		let by_office = Event::BoxOpened {
			by: organisation(HOSPITAL),
			office: Some(office(HOSPITAL)),
			mailbox: BoxId(2),
			scope: Scope::Official,
			settings: Settings { classes: 0b111_1111, ..settings() },
		};
		System::assert_last_event(by_office.into());
		assert_ok!(open(2, Scope::Official, 0b1));
	});
}

#[test]
fn open_box_names_what_stops_it() {
	run(|| {
		for who in others(&[HOSPITAL, 1, 2, 3, 4, 5, 9]) {
			assert_noop!(open(who, Scope::Official, 0b1), BadOrigin);
		}
		let one = Scope::One(org(TAX_A));
		assert_noop!(open(HOSPITAL, one, 0b1), Error::<Test>::BadScope);
		assert_noop!(open(1, Scope::One(org(POST_A)), 0b1), Error::<Test>::NotASender);
		assert_noop!(open(1, Scope::One(OrgId(77)), 0b1), Error::<Test>::NotASender);
		let by = |carrier, classes, days| Mailbox::open_box(signed(1), one, classes, KEY, org(carrier), days);
		assert_noop!(by(TAX_A, 0b1, 0), Error::<Test>::NotACarrier);
		assert_noop!(by(POST_A, 0, 0), Error::<Test>::BadClass);
		assert_noop!(by(POST_A, 0b1000_0000, 0), Error::<Test>::BadClass);
		assert_noop!(by(POST_A, 0b1, 31), Error::<Test>::BadTerm);
		// The first guard speaks.
		assert_noop!(by(TAX_A, 0, 31), Error::<Test>::NotACarrier);
		assert_noop!(by(POST_A, 0, 31), Error::<Test>::BadClass);
		assert_ok!(by(OTHER, 0b1, 30));
		assert_noop!(by(TAX_A, 0b1, 0), Error::<Test>::AlreadyExists);
		// A company and a hospital have mail roles too.
		assert_ok!(open(2, Scope::One(org(COMPANY)), 0b1));
		assert_ok!(open(3, Scope::One(org(HOSPITAL)), 0b1));
		NextBoxId::<Test>::put(BoxId(u64::MAX));
		assert_noop!(open(4, one, 0b1), Error::<Test>::TooMany);
	});
}

#[test]
fn set_box_replaces_and_wakes() {
	run(|| {
		to_open();
		change_box(FIRST, |mailbox| mailbox.streak = 3);
		assert_ok!(set_box(1, FIRST, 0b1, OTHER, 5));
		let after = mailbox(FIRST);
		let new = Settings { classes: 0b1, sealing_key: [8; 32], carrier: org(OTHER), paper_days: 5 };
		assert_eq!((after.settings(), after.streak, after.scope), (new, 0, Scope::One(org(TAX_A))));
		let (by, old) = (person(1), settings());
		let told = Event::BoxChanged { by, office: None, mailbox: FIRST, old, new, old_streak: 3 };
		System::assert_last_event(told.into());
	});
}

#[test]
fn set_box_names_what_stops_it() {
	run(|| {
		assert_noop!(set_box(1, FIRST, 0b1, POST_A, 0), Error::<Test>::NotFound);
		to_open();
		for who in others(&[HOSPITAL, 1, 2, 3, 4, 5, 9]) {
			assert_noop!(set_box(who, FIRST, 0b1, POST_A, 0), BadOrigin);
		}
		for who in [2, HOSPITAL] {
			assert_noop!(set_box(who, FIRST, 0b1, POST_A, 0), Error::<Test>::NotYourBox);
		}
		assert_noop!(set_box(1, FIRST, 0b1, TAX_A, 0), Error::<Test>::NotACarrier);
		assert_noop!(set_box(1, FIRST, 0, POST_A, 0), Error::<Test>::BadClass);
		assert_noop!(set_box(1, FIRST, 0b1, POST_A, 31), Error::<Test>::BadTerm);
		assert_ok!(Mailbox::close_box(signed(1), FIRST));
		assert_noop!(set_box(1, FIRST, 0b1, POST_A, 0), Error::<Test>::BoxClosed);
	});
}

#[test]
fn close_box_leaves_what_arrived() {
	run(|| {
		to_arrived();
		let until = Some(date(2026, 12, 1));
		assert_ok!(Mailbox::set_delegate(signed(1), FIRST, person(2), until));
		let at = at(2026, 11, 2, 10, 0);
		assert_ok!(Mailbox::close_box(signed(1), FIRST));
		let closed = mailbox(FIRST);
		assert_eq!((closed.closed_at, closed.sealing_key, closed.delegates.len()), (Some(at), [0; 32], 0));
		assert_eq!(BoxByHolder::<Test>::get(person(1)), None);
		System::assert_last_event(Event::BoxClosed { by: person(1), office: None, mailbox: FIRST, at }.into());
		assert_noop!(Mailbox::acknowledge(signed(2), N1), Error::<Test>::NotYourBox);
		assert_ok!(Mailbox::acknowledge(signed(1), N1));
		// Another one may be opened.
		to_open();
		assert_eq!(BoxByHolder::<Test>::get(person(1)), Some(BoxId(2)));
	});
}

#[test]
fn close_box_names_what_stops_it() {
	run(|| {
		assert_noop!(Mailbox::close_box(signed(1), FIRST), Error::<Test>::NotFound);
		to_open();
		assert_noop!(Mailbox::close_box(signed(TAX_A), FIRST), BadOrigin);
		assert_noop!(Mailbox::close_box(signed(2), FIRST), Error::<Test>::NotYourBox);
		assert_ok!(Mailbox::close_box(signed(1), FIRST));
		assert_noop!(Mailbox::close_box(signed(1), FIRST), Error::<Test>::BoxClosed);
	});
}
