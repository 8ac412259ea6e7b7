use crate::{mock::*, Authority, Error, Event, OrgKind, Status};
use frame_support::{assert_noop, assert_ok};
use frame_system::RawOrigin;
use minwon_primitives::{OfficeId, OfficialCode, OrgId, Role};
use minwon_support::RoleInspect;
use sp_runtime::DispatchError::BadOrigin;

fn admit_member(by: u128, number: u32, entitlement: &[Role], manager: u128) -> sp_runtime::DispatchResult {
	Registry::admit_member(signed(by), profile(number), set(entitlement), manager)
}

#[test]
fn admit_organisation_appoints_its_manager() {
	run(|| {
		assert_ok!(admit(3, &[Role::Prescriber], &[Role::Dispenser], 31));
		let manager = Registry::acting(&31, Role::OfficeManager).unwrap();
		assert_eq!((manager.org, manager.office), (OrgId(3), OfficeId(4)));
		let (record, standing) = Registry::organisation(OrgId(3)).unwrap();
		assert_eq!((record.admitted_by, record.managers, standing.status), (None, 1, Status::Active));
		assert_eq!(standing.entitlement, set(&[Role::Prescriber, Role::OfficeManager]));
		assert_eq!(System::providers(&31), 1);
	});
}

#[test]
fn admit_organisation_names_what_stops_it() {
	run(|| {
		assert_noop!(admit(1, &[], &[], 31), Error::<Test>::AlreadyExists);
		assert_noop!(admit(3, &[], &[Role::CouncilSeat], 31), Error::<Test>::BeyondGrant);
		assert_noop!(admit(3, &[], &[], AGENT), Error::<Test>::AccountInUse);
		let mut wrong = profile(3);
		wrong.kind = OrgKind::Company;
		let root = || RawOrigin::Root.into();
		assert_noop!(Registry::admit_organisation(root(), wrong, set(&[]), set(&[]), 31), Error::<Test>::InvalidCode);
		let mut wrong = profile(3);
		wrong.code = OfficialCode::Administrative(*b"00000x3");
		assert_noop!(Registry::admit_organisation(root(), wrong, set(&[]), set(&[]), 31), Error::<Test>::InvalidCode);
		let mut nameless = profile(3);
		nameless.name_ko = name(" ");
		assert_noop!(
			Registry::admit_organisation(root(), nameless, set(&[]), set(&[]), 31),
			Error::<Test>::InvalidName
		);
		for origin in [signed(AGENT), signed(STRANGER), RawOrigin::None.into()] {
			assert_noop!(Registry::admit_organisation(origin, profile(3), set(&[]), set(&[]), 31), BadOrigin);
		}
	});
}

#[test]
fn admit_member_stays_within_what_its_admitter_may_give() {
	run(|| {
		assert_ok!(admit_member(AGENT, 3, &[Role::FoodOperator], 31));
		assert_eq!(Registry::organisation(OrgId(3)).unwrap().0.admitted_by, Some(OrgId(2)));
		assert_noop!(admit_member(AGENT, 4, &[Role::FoodAuthority], 41), Error::<Test>::BeyondGrant);
		assert_noop!(admit_member(31, 4, &[Role::FoodOperator], 41), BadOrigin);
		assert_noop!(admit_member(MINISTER, 4, &[], 41), BadOrigin);
	});
}

#[test]
fn a_smaller_entitlement_bites_at_once() {
	run(|| {
		assert_ok!(appoint(AGENT, 23, &[Role::FoodAuthority], None));
		assert!(Registry::acting(&23, Role::FoodAuthority).is_some());
		let less = set(&[Role::MemberRegistrar]);
		assert_ok!(Registry::set_entitlement(RawOrigin::Root.into(), OrgId(2), less, set(&[])));
		assert!(Registry::acting(&23, Role::FoodAuthority).is_none());
		assert!(Registry::acting(&AGENT, Role::OfficeManager).is_some(), "every organisation manages its offices");
		assert_noop!(admit_member(AGENT, 3, &[Role::FoodOperator], 31), Error::<Test>::BeyondGrant);
	});
}

#[test]
fn an_admitter_decides_on_its_own_members_alone() {
	run(|| {
		assert_ok!(admit_member(AGENT, 3, &[Role::FoodOperator], 31));
		let change = |by, org, roles: &[Role], admits: &[Role]| {
			Registry::set_entitlement(by, OrgId(org), set(roles), set(admits))
		};
		assert_noop!(change(signed(AGENT), 1, &[], &[]), Error::<Test>::NotYours);
		assert_noop!(change(signed(AGENT), 9, &[], &[]), Error::<Test>::NotFound);
		assert_noop!(change(signed(AGENT), 3, &[Role::Treasury], &[]), Error::<Test>::BeyondGrant);
		assert_noop!(change(signed(AGENT), 3, &[], &[Role::FoodOperator]), Error::<Test>::BeyondGrant);
		assert_noop!(change(signed(31), 3, &[], &[]), BadOrigin);
		assert_ok!(change(signed(AGENT), 3, &[Role::MailReader], &[]));
		assert_noop!(Registry::set_status(signed(AGENT), OrgId(1), Status::Closed), Error::<Test>::NotYours);
		// What the council raised answers to the council.
		let root = || RawOrigin::Root.into();
		for (roles, admits) in [(vec![Role::CouncilSeat], vec![]), (vec![], vec![Role::FoodOperator])] {
			assert_ok!(change(root(), 3, &roles, &admits));
			assert_noop!(change(signed(AGENT), 3, &[], &[]), Error::<Test>::NotYours);
			assert_noop!(Registry::set_status(signed(AGENT), OrgId(3), Status::Suspended), Error::<Test>::NotYours);
		}
		assert_ok!(change(root(), 3, &[], &[]));
		assert_ok!(Registry::set_status(signed(AGENT), OrgId(3), Status::Suspended));
		assert_ok!(Registry::set_status(RawOrigin::Root.into(), OrgId(3), Status::Active));
	});
}

#[test]
fn suspension_stops_offices_until_reinstatement_and_closure_for_ever() {
	run(|| {
		let status = |to| Registry::set_status(RawOrigin::Root.into(), OrgId(2), to);
		assert_ok!(status(Status::Suspended));
		let (by, old, new) = (None, Status::Active, Status::Suspended);
		System::assert_last_event(Event::StatusChanged { org: OrgId(2), by, old, new }.into());
		assert_noop!(appoint(AGENT, 23, &[Role::FoodAuthority], None), BadOrigin);
		assert_noop!(status(Status::Suspended), Error::<Test>::NotOpen);
		assert_ok!(status(Status::Active));
		assert_ok!(appoint(AGENT, 23, &[Role::FoodAuthority], None));
		assert_ok!(status(Status::Closed));
		assert_noop!(status(Status::Active), Error::<Test>::NotOpen);
		assert!(!Registry::is_organisation(OrgId(2)));
		let root = || RawOrigin::Root.into();
		assert_noop!(Registry::set_entitlement(root(), OrgId(2), set(&[]), set(&[])), Error::<Test>::NotOpen);
		// Citizens whom it enrolled go on, so somebody pays for them.
		assert_ok!(Registry::grant_credit(root(), OrgId(2), 500));
	});
}

#[test]
fn the_last_vote_stays() {
	run(|| {
		let root = || RawOrigin::Root.into();
		assert_noop!(Registry::set_status(root(), OrgId(1), Status::Suspended), Error::<Test>::LastSeat);
		assert_noop!(Registry::set_entitlement(root(), OrgId(1), set(&[]), set(&[])), Error::<Test>::LastSeat);
		assert_ok!(admit(3, &[Role::CouncilSeat], &[], 31));
		assert_ok!(appoint(31, 32, &[Role::CouncilSeat], None));
		assert_eq!(Council::get(), [MINISTER, 32]);
		assert_ok!(Registry::set_status(root(), OrgId(1), Status::Suspended));
		assert_eq!(Council::get(), [32], "a suspended institution has no vote");
		assert_noop!(Registry::set_status(root(), OrgId(3), Status::Closed), Error::<Test>::LastSeat);
		assert_ok!(Registry::set_status(root(), OrgId(1), Status::Active));
		assert_eq!(Council::get(), [MINISTER, 32]);
	});
}

#[test]
fn credit_is_granted_by_the_council() {
	run(|| {
		assert_ok!(Registry::grant_credit(RawOrigin::Root.into(), OrgId(2), 500));
		System::assert_last_event(Event::CreditGranted { org: OrgId(2), amount: 500 }.into());
		assert_eq!(Balances::free_balance(Registry::account_of(OrgId(2))), 1_500);
		assert_noop!(Registry::grant_credit(signed(AGENT), OrgId(2), 500), BadOrigin);
		assert_noop!(Registry::grant_credit(RawOrigin::Root.into(), OrgId(9), 500), Error::<Test>::NotFound);
	});
}

#[test]
fn holidays_are_declared_ahead() {
	run(|| {
		let today = minwon_support::today::<minwon_testkit::Clock>();
		let tomorrow = today.checked_add_days(1).unwrap();
		let root = || RawOrigin::Root.into();
		let declare = |date| Registry::declare_holiday(root(), date, name("임시공휴일"));
		assert_noop!(declare(today), Error::<Test>::TooLate);
		assert_noop!(Registry::declare_holiday(root(), tomorrow, name("")), Error::<Test>::InvalidName);
		assert_ok!(declare(tomorrow));
		assert_noop!(declare(tomorrow), Error::<Test>::AlreadyExists);
		assert!(!Registry::is_working_day(tomorrow));
		assert_noop!(Registry::declare_holiday(signed(MINISTER), tomorrow, name("x")), BadOrigin);
		assert_noop!(Registry::withdraw_holiday(signed(MINISTER), tomorrow), BadOrigin);
		assert_ok!(Registry::withdraw_holiday(root(), tomorrow));
		assert_noop!(Registry::withdraw_holiday(root(), tomorrow), Error::<Test>::NotFound);
		assert_noop!(Registry::withdraw_holiday(root(), today), Error::<Test>::TooLate);
	});
}

#[test]
fn what_the_council_suspended_the_council_reinstates() {
	run(|| {
		assert_ok!(admit_member(AGENT, 3, &[Role::FoodOperator], 31));
		let council = |to| Registry::set_status(RawOrigin::Root.into(), OrgId(3), to);
		let admitter = |to| Registry::set_status(signed(AGENT), OrgId(3), to);
		let suspended_by = || Registry::organisation(OrgId(3)).unwrap().0.suspended_by;

		assert_ok!(admitter(Status::Suspended));
		assert_eq!(suspended_by(), Some(Authority::Admitter));
		assert_noop!(admitter(Status::Suspended), Error::<Test>::NotOpen);
		assert_ok!(admitter(Status::Active));
		assert_eq!(suspended_by(), None);

		assert_ok!(admitter(Status::Suspended));
		assert_ok!(council(Status::Suspended));
		assert_eq!(suspended_by(), Some(Authority::Council));
		assert_noop!(council(Status::Suspended), Error::<Test>::NotOpen);
		assert_noop!(admitter(Status::Active), Error::<Test>::NotYours);
		assert_ok!(council(Status::Active));
		assert_eq!(suspended_by(), None);
		assert!(Registry::acting(&31, Role::OfficeManager).is_some());

		assert_ok!(council(Status::Suspended));
		assert_ok!(admitter(Status::Closed));
		assert_eq!(suspended_by(), None);
	});
}

#[test]
fn set_status_and_entitlement_are_for_council_and_admitter() {
	run(|| {
		for by in [MINISTER, ENROLLER, STRANGER] {
			assert_noop!(Registry::set_status(signed(by), OrgId(2), Status::Suspended), BadOrigin);
			assert_noop!(Registry::set_entitlement(signed(by), OrgId(2), set(&[]), set(&[])), BadOrigin);
		}
		let nobody = || RawOrigin::None.into();
		assert_noop!(Registry::set_status(nobody(), OrgId(2), Status::Suspended), BadOrigin);
		assert_noop!(Registry::set_entitlement(nobody(), OrgId(2), set(&[]), set(&[])), BadOrigin);
		let unknown = Registry::set_status(RawOrigin::Root.into(), OrgId(9), Status::Suspended);
		assert_noop!(unknown, Error::<Test>::NotFound);
		let sovereign = set(&[Role::MemberRegistrar]);
		let root = || RawOrigin::Root.into();
		assert_noop!(Registry::set_entitlement(root(), OrgId(2), set(&[]), sovereign), Error::<Test>::BeyondGrant);
	});
}

#[test]
fn closing_an_organisation_frees_its_seat() {
	run(|| {
		assert_ok!(admit(3, &[Role::CouncilSeat], &[], 31));
		assert_ok!(appoint(31, 32, &[Role::CouncilSeat], None));
		assert_ok!(admit(4, &[Role::CouncilSeat], &[], 41));
		assert_noop!(appoint(41, 42, &[Role::CouncilSeat], None), Error::<Test>::TooMany);
		assert_ok!(Registry::set_status(RawOrigin::Root.into(), OrgId(3), Status::Closed));
		assert_eq!(Council::get(), [MINISTER]);
		assert_ok!(appoint(41, 42, &[Role::CouncilSeat], None));
		assert_eq!(Council::get(), [MINISTER, 42]);
	});
}

#[test]
fn set_entitlement_tells_what_was_and_what_is() {
	run(|| {
		let org = OrgId(2);
		let (old, old_admits) =
			Registry::organisation(org).map(|(record, standing)| (standing.entitlement, record.admits)).unwrap();
		let new_admits = set(&[Role::MailReader]);
		assert_ok!(Registry::set_entitlement(
			RawOrigin::Root.into(),
			org,
			set(&[Role::MemberRegistrar]),
			new_admits.clone()
		));
		let new = set(&[Role::MemberRegistrar, Role::OfficeManager]);
		System::assert_last_event(Event::EntitlementChanged { org, by: None, old, new, old_admits, new_admits }.into());
		assert_noop!(admit_member(AGENT, 3, &[Role::FoodOperator], 31), Error::<Test>::BeyondGrant);
		assert_ok!(admit_member(AGENT, 3, &[Role::MailReader], 31));
	});
}

#[test]
fn limits_are_named() {
	run(|| {
		let others = Role::ALL.into_iter().filter(|role| *role != Role::OfficeManager).take(64).collect::<Vec<_>>();
		assert_noop!(admit(3, &others, &[], 31), Error::<Test>::TooMany);
		crate::NextOrgId::<Test>::put(OrgId(u32::MAX));
		assert_noop!(admit(3, &[], &[], 31), Error::<Test>::TooMany);
	});
}
