//! What other pallets and the runtime ask.

use crate::{mock::*, Identity, Payer, Status};
use frame_support::{assert_ok, traits::EnsureOrigin};
use frame_system::RawOrigin;
use minwon_primitives::{ActingOffice, ActingPerson, Calendar, CivilDate, OfficeId, OrgId, PersonId, Purpose, Role};
use minwon_support::{EnsureOffice, EnsurePerson, RoleInspect};
use minwon_testkit::Clock;

const PERSON: PersonId = PersonId(1);
const CITIZEN: u128 = 500;

type Enroller = EnsureOffice<Registry, { Role::PetitionEnroller.index() }>;
type Petitioner = EnsurePerson<Registry, { Purpose::Petitions.index() }>;
type Recipient = EnsurePerson<Registry, { Purpose::Mailbox.index() }>;

fn status(org: u32, to: Status) {
	assert_ok!(Registry::set_status(RawOrigin::Root.into(), OrgId(org), to));
}

#[test]
fn an_origin_says_who_acts_for_whom() {
	run(|| {
		assert_ok!(enrol(ENROLLER, CITIZEN, 7));
		let (office, org, role) = (OfficeId(3), OrgId(2), Role::PetitionEnroller);
		let acting = ActingOffice { office, org, account: ENROLLER, role };
		assert_eq!(Enroller::try_origin(signed(ENROLLER)).ok(), Some(acting));
		let acting = ActingPerson { person: PERSON, enrolled_by: org, account: CITIZEN };
		assert_eq!(Petitioner::try_origin(signed(CITIZEN)).ok(), Some(acting));
		assert!(Recipient::try_origin(signed(CITIZEN)).is_err(), "enrolled for another purpose");
		for other in [AGENT, CITIZEN, STRANGER] {
			assert!(Enroller::try_origin(signed(other)).is_err(), "{other}");
		}
		for other in [AGENT, ENROLLER, STRANGER] {
			assert!(Petitioner::try_origin(signed(other)).is_err(), "{other}");
		}
		assert!(Enroller::try_origin(RuntimeOrigin::from(RawOrigin::Root)).is_err());
	});
}

#[test]
fn a_role_acts_while_office_organisation_and_entitlement_agree() {
	run(|| {
		let acts = || {
			let own = Registry::acting(&ENROLLER, Role::PetitionEnroller).is_some();
			assert_eq!(Registry::holds(OfficeId(3), Role::PetitionEnroller), own);
			assert_eq!(Registry::entitled(OrgId(2), Role::PetitionEnroller), own);
			own
		};
		assert!(acts());
		assert!(Registry::acting(&ENROLLER, Role::FoodAuthority).is_none(), "entitled, but not of this office");
		assert!(!Registry::entitled(OrgId(2), Role::FoodOperator), "what it admits is not what it has");
		status(2, Status::Suspended);
		assert!(!acts() && Registry::is_organisation(OrgId(2)));
		status(2, Status::Active);
		assert!(acts());
		status(2, Status::Closed);
		assert!(!acts() && !Registry::is_organisation(OrgId(2)));
	});
}

#[test]
fn look_ups_answer_nothing_for_what_does_not_exist() {
	run(|| {
		assert_ok!(enrol(ENROLLER, CITIZEN, 7));
		assert_eq!((Registry::office_of(&ENROLLER), Registry::office_of(&CITIZEN)), (Some(OfficeId(3)), None));
		assert_eq!((Registry::person_of(&ENROLLER), Registry::person_of(&CITIZEN)), (None, Some(PERSON)));
		assert_eq!(Registry::organisation_of(OfficeId(3)), Some(OrgId(2)));
		assert_eq!(Registry::organisation_of(OfficeId(9)), None);
		assert!(!Registry::is_organisation(OrgId(9)) && !Registry::entitled(OrgId(9), Role::OfficeManager));
		assert!(!Registry::holds(OfficeId(9), Role::OfficeManager));
		assert!(Registry::acting(&CITIZEN, Role::OfficeManager).is_none());
		assert_eq!((Registry::who(STRANGER), Registry::organisation(OrgId(9))), (None, None));
		assert_ne!(Registry::account_of(OrgId(1)), Registry::account_of(OrgId(2)));
	});
}

#[test]
fn the_view_names_the_roles_in_effect() {
	run(|| {
		let (office, org, last_day) = (OfficeId(2), OrgId(2), None);
		let agent = |list: &[Role]| Some(Identity::Office { office, org, roles: roles(list), last_day });
		assert_eq!(Registry::who(AGENT), agent(&[Role::OfficeManager, Role::MemberRegistrar]));
		let root = || RawOrigin::Root.into();
		assert_ok!(Registry::set_entitlement(root(), org, set(&[Role::FoodAuthority]), set(&[])));
		assert_eq!(Registry::who(AGENT), agent(&[Role::OfficeManager]));
		status(2, Status::Suspended);
		assert_eq!(Registry::who(AGENT), agent(&[]));
	});
}

#[test]
fn organisations_pay_for_offices_and_citizens() {
	run(|| {
		assert_ok!(enrol(ENROLLER, CITIZEN, 7));
		let today = minwon_support::today::<Clock>();
		assert_ok!(appoint(AGENT, 23, &[Role::FoodAuthority], Some(today)));
		let (org, account) = (OrgId(2), Registry::account_of(OrgId(2)));
		let organisation = Payer::Organisation { org, account };
		let person = Payer::Person { org, account, person: PERSON };
		assert_eq!(Registry::payer_of(&AGENT), organisation);
		assert_eq!(Registry::payer_of(&23), organisation);
		assert_eq!(Registry::payer_of(&CITIZEN), person);
		assert_eq!(Registry::payer_of(&STRANGER), Payer::Own);
		Clock::set(today.end());
		assert_eq!(Registry::payer_of(&23), Payer::Own, "its term is over");
		for to in [Status::Suspended, Status::Closed] {
			status(2, to);
			assert_eq!(Registry::payer_of(&AGENT), Payer::Refused);
			assert_eq!(Registry::payer_of(&CITIZEN), person, "citizens go on");
		}
	});
}

#[test]
fn a_persons_fees_stay_within_the_cap_of_a_day() {
	run(|| {
		assert_ok!(enrol(ENROLLER, CITIZEN, 7));
		assert!(Registry::can_spend(PERSON, 100) && !Registry::can_spend(PERSON, 101));
		Registry::note_spent(PERSON, 60);
		Registry::note_spent(PERSON, 10);
		assert!(Registry::can_spend(PERSON, 30) && !Registry::can_spend(PERSON, 31));
		let today = minwon_support::today::<Clock>();
		Clock::set(minwon_primitives::Seconds(today.end().0 - 1));
		assert!(!Registry::can_spend(PERSON, 31), "23:59:59");
		Clock::set(today.end());
		assert!(Registry::can_spend(PERSON, 100), "00:00:00");
		Registry::note_spent(PERSON, u64::MAX);
		Registry::note_spent(PERSON, u64::MAX);
		assert!(!Registry::can_spend(PERSON, 0), "more than the cap was spent, and nothing wrapped");
	});
}

#[test]
fn credit_is_minted_into_the_account_of_the_organisation() {
	run(|| {
		assert_ok!(admit(3, &[], &[], 31));
		let grant = |amount| Registry::grant_credit(RawOrigin::Root.into(), OrgId(3), amount);
		assert!(grant(0).is_err(), "below the existential deposit");
		assert_eq!(Balances::free_balance(Registry::account_of(OrgId(3))), 0);
		assert_ok!(grant(1));
		assert_eq!(Balances::free_balance(Registry::account_of(OrgId(3))), 1);
		assert!(grant(u64::MAX).is_err(), "the issuance overflows");
	});
}

#[test]
fn terms_roll_over_declared_holidays() {
	run(|| {
		// Friday, 27 November 2026, and the Monday after it.
		let friday = CivilDate::from_ymd(2026, 11, 27).unwrap();
		let monday = friday.checked_add_days(3).unwrap();
		Clock::set(friday.start());
		assert!(Registry::is_working_day(friday) && Registry::is_working_day(monday));
		assert!(!Registry::is_working_day(friday.checked_add_days(1).unwrap()), "Saturday");
		let noon = friday.start().saturating_add(43_200);
		assert_eq!(Registry::term_end(noon, 1), Some(monday));
		assert_ok!(Registry::declare_holiday(RawOrigin::Root.into(), monday, name("임시공휴일")));
		assert!(<Registry as Calendar>::is_public_holiday(monday));
		assert_eq!(Registry::term_end(noon, 1), monday.checked_add_days(1));
	});
}

#[test]
fn purposes_have_enrollers_of_their_own() {
	run(|| {
		for purpose in [Purpose::Mailbox, Purpose::Employment] {
			assert!(Registry::acting(&ENROLLER, purpose.enroller()).is_none());
		}
	});
}
