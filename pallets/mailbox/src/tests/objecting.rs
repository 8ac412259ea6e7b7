use super::journey::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use minwon_primitives::Role;
use sp_runtime::DispatchError::BadOrigin;

#[test]
fn a_guide_is_refused() {
	run(|| {
		let id = to_guide();
		assert_ok!(object(4, id, Ground::Unwanted));
		let new = Stage::Refused { at: at(2026, 11, 2, 9, 0) };
		assert_eq!((notice(id).stage, notice(id).objected), (new, Objected::No));
		assert!(!Inbox::<Test>::contains_key(FIRST, id));
		let (by, ground, old) = (person(4), Ground::Unwanted, Stage::Arrived);
		System::assert_last_event(Event::NoticeRefused { by, office: None, id, ground, old, new }.into());
		assert_noop!(object(4, id, Ground::Unwanted), Error::<Test>::NotOpen);
	});
}

#[test]
fn an_objection_is_raised_unread_or_read() {
	for (reach, old) in [(to_arrived as fn(), Stage::Arrived), (to_read, Stage::Read)] {
		for ground in [Ground::WrongAddressee, Ground::Unreadable, Ground::Incomplete] {
			run(|| {
				reach();
				set(at(2026, 11, 6, 12, 0));
				assert_ok!(object(1, N1, ground));
				let new = Stage::Disputed { since: at(2026, 11, 6, 12, 0), ground };
				assert_eq!((notice(N1).stage, notice(N1).objected), (new, Objected::Once));
				assert!(Inbox::<Test>::contains_key(FIRST, N1));
				let told = Event::ObjectionRaised { by: person(1), office: None, id: N1, ground, old, new };
				System::assert_last_event(told.into());
			});
		}
	}
}

#[test]
fn object_names_what_stops_it() {
	run(|| {
		assert_noop!(object(1, N1, Ground::Unreadable), Error::<Test>::NotFound);
		assert_noop!(object(1, N1, Ground::Unwanted), Error::<Test>::NotFound);
		to_sent();
		for who in others(&[HOSPITAL, 1, 2, 3, 4, 5, 9]) {
			assert_noop!(object(who, N1, Ground::Unreadable), BadOrigin);
		}
		for ground in [Ground::Unwanted, Ground::Unreadable] {
			assert_noop!(object(2, N1, ground), Error::<Test>::NotYourBox);
		}
		assert_noop!(object(1, N1, Ground::Unreadable), Error::<Test>::NotOpen);
		assert_noop!(object(1, N1, Ground::Unwanted), Error::<Test>::NotRefusable);
	});
	run(|| {
		to_arrived();
		set(at(2026, 11, 17, 0, 0)); // the last day was 11-16
		assert_noop!(object(1, N1, Ground::Unreadable), Error::<Test>::TooLate);
		set(before(at(2026, 11, 17, 0, 0)));
		assert_ok!(object(1, N1, Ground::Unreadable));
		assert_noop!(object(1, N1, Ground::Unreadable), Error::<Test>::NotOpen);
		assert_ok!(decide(TAX_B, N1, ObjectionRuling::Dismiss));
		assert_noop!(object(1, N1, Ground::Unreadable), Error::<Test>::AlreadyExists);
	});
}

#[test]
fn decide_objection_upholds_or_dismisses() {
	let table = [
		(to_arrived as fn(), ObjectionRuling::Uphold, Stage::Void, false),
		(to_arrived, ObjectionRuling::Dismiss, Stage::Arrived, true),
		(to_read, ObjectionRuling::Uphold, Stage::Void, false),
		(to_read, ObjectionRuling::Dismiss, Stage::Read, false),
	];
	for (reach, ruling, new, waits) in table {
		run(|| {
			reach();
			set(at(2026, 11, 6, 12, 0));
			assert_ok!(object(1, N1, Ground::Incomplete));
			let old = notice(N1).stage;
			assert_ok!(decide(TAX_B, N1, ruling));
			assert_eq!((notice(N1).stage, Inbox::<Test>::contains_key(FIRST, N1)), (new, waits));
			let (office, org) = (office(TAX_B), org(TAX_B));
			System::assert_last_event(Event::ObjectionDecided { office, org, id: N1, ruling, old, new }.into());
		});
	}
}

#[test]
fn decide_objection_names_what_stops_it() {
	run(|| {
		let ruling = ObjectionRuling::Dismiss;
		assert_noop!(decide(TAX_B, N1, ruling), Error::<Test>::NotFound);
		to_arrived();
		for who in others(&[TAX_A, TAX_B, COURT_A, COURT_B, COMPANY, HOSPITAL]) {
			assert_noop!(decide(who, N1, ruling), BadOrigin);
		}
		for who in [COURT_A, COMPANY, HOSPITAL] {
			assert_noop!(decide(who, N1, ruling), Error::<Test>::NotYours);
		}
		assert_noop!(decide(TAX_A, N1, ruling), Error::<Test>::NotOpen);
		set(at(2026, 11, 6, 12, 0));
		assert_ok!(object(1, N1, Ground::Unreadable));
		assert_noop!(decide(TAX_A, N1, ruling), Error::<Test>::SameOffice);
		set(at(2026, 11, 14, 0, 0));
		assert_noop!(decide(TAX_A, N1, ruling), Error::<Test>::SameOffice);
		assert_noop!(decide(TAX_B, N1, ruling), Error::<Test>::TooLate);
		set(before(at(2026, 11, 14, 0, 0)));
		assert_ok!(decide(TAX_B, N1, ruling));
		assert_noop!(decide(TAX_B, N1, ruling), Error::<Test>::NotOpen);
	});
}

#[test]
fn an_office_without_a_dispatch_role_decides_for_its_organisation() {
	run(|| {
		appoint(2_003, &[Role::MailReader]);
		to_disputed();
		assert_ok!(decide(2_003, N1, ObjectionRuling::Uphold));
	});
}
