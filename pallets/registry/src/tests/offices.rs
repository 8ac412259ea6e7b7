use crate::{mock::*, Actor, Error, Event, Identity};
use frame_support::{assert_noop, assert_ok};
use frame_system::RawOrigin;
use minwon_primitives::{CivilDate, OfficeId, OrgId, Role};
use minwon_support::RoleInspect;
use minwon_testkit::Clock;
use sp_runtime::{DispatchError::BadOrigin, DispatchResult};

/// The first office that a test appoints.
const NEW: OfficeId = OfficeId(4);

fn today() -> CivilDate {
	minwon_support::today::<Clock>()
}

fn in_days(days: u32) -> Option<CivilDate> {
	today().checked_add_days(days)
}

fn dismiss(by: u128, office: u32) -> DispatchResult {
	Registry::dismiss_office(signed(by), OfficeId(office))
}

fn rekey(by: u128, office: u32, new: u128) -> DispatchResult {
	Registry::replace_office_key(signed(by), OfficeId(office), new)
}

#[test]
fn appoint_office_records_who_acts_for_whom_until_when() {
	run(|| {
		let last_day = in_days(30);
		assert_ok!(appoint(AGENT, 23, &[Role::FoodAuthority, Role::PetitionEnroller], last_day));

		let given = roles(&[Role::FoodAuthority, Role::PetitionEnroller]);
		let org = OrgId(2);
		let by = Some(OfficeId(2));
		let record = crate::Offices::<Test>::get(NEW).unwrap();
		assert_eq!((record.org, record.account, record.appointed_by), (org, 23, by));
		assert_eq!((&record.roles, record.last_day, record.appointed_at), (&given, last_day, Clock::now()));
		let actor = Actor::Office { office: NEW, org, roles: given.clone(), last_day };
		assert_eq!(crate::Actors::<Test>::get(23), Some(actor));
		assert_eq!(Registry::who(23), Some(Identity::Office { office: NEW, org, roles: given.clone(), last_day }));
		assert_eq!(System::providers(&23), 1);
		let event = Event::OfficeAppointed { office: NEW, org, account: 23, roles: given, last_day, by };
		System::assert_last_event(event.into());
		assert_eq!(System::event_count(), 2, "the new account and the appointment");
	});
}

#[test]
fn appoint_office_names_what_stops_it() {
	run(|| {
		let none: &[Role] = &[];
		assert_noop!(appoint(AGENT, 23, none, None), Error::<Test>::BeyondGrant);
		assert_noop!(appoint(AGENT, 23, &[Role::Treasury], None), Error::<Test>::BeyondGrant);
		assert_noop!(appoint(AGENT, 23, &[Role::FoodOperator], None), Error::<Test>::BeyondGrant);
		let yesterday = Some(CivilDate(today().0 - 1));
		assert_noop!(appoint(AGENT, 23, &[Role::FoodAuthority], yesterday), Error::<Test>::TooLate);
		assert_noop!(appoint(MINISTER, 12, &[Role::CouncilSeat], in_days(9)), Error::<Test>::SeatHasNoEnd);
		assert_noop!(appoint(MINISTER, 12, &[Role::CouncilSeat], None), Error::<Test>::SeatTaken);
		for used in [AGENT, ENROLLER, MINISTER] {
			assert_noop!(appoint(AGENT, used, &[Role::FoodAuthority], None), Error::<Test>::AccountInUse);
		}
		assert_ok!(enrol(ENROLLER, 500, 1));
		assert_noop!(appoint(AGENT, 500, &[Role::FoodAuthority], None), Error::<Test>::AccountInUse);
	});
}

#[test]
fn appoint_office_needs_a_manager_in_office() {
	run(|| {
		for by in [ENROLLER, STRANGER] {
			assert_noop!(appoint(by, 23, &[Role::FoodAuthority], None), BadOrigin);
		}
		for origin in [RawOrigin::Root.into(), RawOrigin::None.into()] {
			assert_noop!(Registry::appoint_office(origin, 23, roles(&[Role::FoodAuthority]), None), BadOrigin);
		}
	});
}

#[test]
fn the_council_has_no_more_seats_than_its_bound() {
	run(|| {
		for (number, manager) in [(3, 31), (4, 41)] {
			assert_ok!(admit(number, &[Role::CouncilSeat], &[], manager));
		}
		assert_ok!(appoint(31, 32, &[Role::CouncilSeat], None));
		assert_noop!(appoint(41, 42, &[Role::CouncilSeat], None), Error::<Test>::TooMany);
		assert_ok!(dismiss(31, 6));
		assert_ok!(appoint(41, 42, &[Role::CouncilSeat], None));
		assert_eq!(Council::get(), [MINISTER, 42]);
	});
}

#[test]
fn ids_of_offices_run_out_with_an_error() {
	run(|| {
		crate::NextOfficeId::<Test>::put(OfficeId(u32::MAX));
		assert_noop!(appoint(AGENT, 23, &[Role::FoodAuthority], None), Error::<Test>::TooMany);
	});
}

#[test]
fn an_office_acts_through_the_last_second_of_its_last_day() {
	run(|| {
		let last_day = today();
		assert_ok!(appoint(AGENT, 23, &[Role::FoodAuthority], Some(last_day)));
		let acts = || {
			let own = Registry::acting(&23, Role::FoodAuthority).is_some();
			assert_eq!(Registry::holds(NEW, Role::FoodAuthority), own);
			own
		};
		assert!(acts(), "on the day of the appointment");
		Clock::set(minwon_primitives::Seconds(last_day.end().0 - 1));
		assert!(acts(), "23:59:59");
		Clock::set(last_day.end());
		assert!(!acts(), "00:00:00");
		let ended = Identity::Office { office: NEW, org: OrgId(2), roles: roles(&[]), last_day: Some(last_day) };
		assert_eq!(Registry::who(23), Some(ended));
		assert_eq!(Registry::office_of(&23), Some(NEW), "the office stands until it is dismissed");
		assert_ok!(dismiss(AGENT, 4));
	});
}

#[test]
fn a_manager_whose_term_is_over_manages_nothing() {
	run(|| {
		let last_day = today();
		assert_ok!(appoint(AGENT, 23, &[Role::OfficeManager], Some(last_day)));
		assert_ok!(appoint(23, 24, &[Role::FoodAuthority], None));
		Clock::set(last_day.end());
		assert_noop!(appoint(23, 25, &[Role::FoodAuthority], None), BadOrigin);
		assert_noop!(dismiss(23, 5), BadOrigin);
		assert_noop!(rekey(23, 5, 25), BadOrigin);
	});
}

#[test]
fn a_term_of_managing_does_not_outlive_itself() {
	run(|| {
		assert_ok!(appoint(AGENT, 23, &[Role::OfficeManager, Role::FoodAuthority], in_days(10)));
		for longer in [in_days(11), None] {
			assert_noop!(appoint(23, 24, &[Role::OfficeManager], longer), Error::<Test>::BeyondGrant);
		}
		assert_noop!(rekey(23, 2, 24), Error::<Test>::BeyondGrant);
		assert_noop!(dismiss(23, 2), Error::<Test>::BeyondGrant);
		assert_ok!(appoint(23, 24, &[Role::OfficeManager], in_days(10)));
		assert_ok!(appoint(23, 25, &[Role::FoodAuthority], None));
		assert_ok!(rekey(23, 6, 26));
		assert_ok!(rekey(23, 4, 27));
		assert_ok!(dismiss(24, 4));
		assert!(Registry::acting(&27, Role::OfficeManager).is_none());
	});
}

#[test]
fn dismiss_office_stops_its_key_at_once() {
	run(|| {
		assert_ok!(appoint(AGENT, 23, &[Role::FoodAuthority], None));
		assert_ok!(dismiss(AGENT, 4));
		assert_eq!(Registry::who(23), None);
		assert!(Registry::acting(&23, Role::FoodAuthority).is_none() && !Registry::holds(NEW, Role::FoodAuthority));
		assert_eq!((Registry::office_of(&23), Registry::organisation_of(NEW)), (None, None));
		assert_eq!(System::providers(&23), 1, "a reaped account would begin again at nonce 0");
		let event = Event::OfficeDismissed { office: NEW, org: OrgId(2), account: 23, by: Some(OfficeId(2)) };
		System::assert_last_event(event.into());
		assert_ok!(appoint(AGENT, 23, &[Role::FoodAuthority], None));
		assert_eq!(Registry::office_of(&23), Some(OfficeId(5)), "a new office, not the old one");
	});
}

#[test]
fn dismiss_office_names_what_stops_it() {
	run(|| {
		assert_noop!(dismiss(AGENT, 9), Error::<Test>::NotFound);
		assert_noop!(dismiss(AGENT, 1), Error::<Test>::NotYours);
		assert_noop!(dismiss(AGENT, 2), Error::<Test>::LastManager);
		for by in [ENROLLER, STRANGER] {
			assert_noop!(dismiss(by, 3), BadOrigin);
		}
		assert_noop!(Registry::dismiss_office(RawOrigin::Root.into(), OfficeId(3)), BadOrigin);
		assert_ok!(appoint(AGENT, 23, &[Role::OfficeManager], in_days(1)));
		assert_noop!(dismiss(AGENT, 2), Error::<Test>::LastManager);
		assert_ok!(appoint(AGENT, 24, &[Role::OfficeManager], None));
		assert_ok!(dismiss(AGENT, 2));
		assert_ok!(appoint(MINISTER, 12, &[Role::OfficeManager], None));
		assert_noop!(dismiss(12, 1), Error::<Test>::LastSeat);
	});
}

#[test]
fn a_seat_that_does_not_vote_can_be_dismissed() {
	run(|| {
		assert_ok!(admit(3, &[Role::CouncilSeat], &[], 31));
		assert_ok!(appoint(31, 32, &[Role::CouncilSeat], None));
		assert_ok!(Registry::set_entitlement(RawOrigin::Root.into(), OrgId(3), set(&[]), set(&[])));
		assert_eq!(Council::get(), [MINISTER]);
		assert_ok!(dismiss(31, 5));
		assert_eq!(crate::Seats::<Test>::get().into_inner(), [(OrgId(1), OfficeId(1))]);
	});
}

#[test]
fn replace_office_key_moves_office_roles_and_term() {
	run(|| {
		let last_day = in_days(3);
		assert_ok!(appoint(AGENT, 23, &[Role::FoodAuthority], last_day));
		assert_ok!(rekey(AGENT, 4, 24));
		assert_eq!(Registry::who(23), None);
		let given = roles(&[Role::FoodAuthority]);
		let moved = Identity::Office { office: NEW, org: OrgId(2), roles: given, last_day };
		assert_eq!(Registry::who(24), Some(moved));
		assert_eq!((System::providers(&23), System::providers(&24)), (1, 1));
		let by = Some(OfficeId(2));
		let event = Event::OfficeKeyReplaced { office: NEW, org: OrgId(2), old: 23, new: 24, by };
		System::assert_last_event(event.into());
	});
}

#[test]
fn replace_office_key_names_what_stops_it() {
	run(|| {
		assert_noop!(rekey(AGENT, 9, 24), Error::<Test>::NotFound);
		assert_noop!(rekey(AGENT, 1, 24), Error::<Test>::NotYours);
		for used in [AGENT, ENROLLER, MINISTER] {
			assert_noop!(rekey(AGENT, 3, used), Error::<Test>::AccountInUse);
		}
		for by in [ENROLLER, STRANGER] {
			assert_noop!(rekey(by, 3, 24), BadOrigin);
		}
		assert_noop!(Registry::replace_office_key(RawOrigin::None.into(), OfficeId(3), 24), BadOrigin);
	});
}

#[test]
fn the_council_re_keys_where_the_managers_lost_their_keys() {
	run(|| {
		assert_ok!(Registry::replace_office_key(RawOrigin::Root.into(), OfficeId(2), 24));
		assert!(Registry::acting(&24, Role::OfficeManager).is_some());
		let event = Event::OfficeKeyReplaced { office: OfficeId(2), org: OrgId(2), old: AGENT, new: 24, by: None };
		System::assert_last_event(event.into());
	});
}

#[test]
fn the_council_follows_the_key_of_a_seat() {
	run(|| {
		assert_ok!(rekey(MINISTER, 1, 12));
		assert_eq!(Council::get(), [12]);
	});
}
