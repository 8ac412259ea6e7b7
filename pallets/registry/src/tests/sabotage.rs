//! Each invariant can fail: storage is broken by hand, and the check says which one it was.

use crate::{mock::*, *};
use frame_support::{assert_ok, BoundedVec};
use minwon_primitives::{CivilDate, OfficeId, OfficialCode, OrgId, PersonId, Purpose, Role, Seconds};
use sp_runtime::TryRuntimeError;

const PERSON: PersonId = PersonId(1);
const CITIZEN: u128 = 500;

/// Runs with a person, breaks the state, expects the invariant, and leaves nothing of the broken state.
#[track_caller]
fn breaks(number: &str, sabotage: impl FnOnce()) {
	minwon_testkit::reset();
	minwon_testkit::run::<Test>(
		storage(genesis()),
		|| Ok(()),
		|| {
			assert_ok!(enrol(ENROLLER, CITIZEN, 7));
			assert_ok!(Registry::do_try_state());
			sabotage();
			match Registry::do_try_state() {
				Err(TryRuntimeError::Other(text)) => assert!(text.starts_with(&format!("{number}:")), "{text}"),
				other => panic!("{number} holds: {other:?}"),
			}
		},
	);
}

fn change_organisation(org: u32, change: impl FnOnce(&mut Organisation)) {
	Organisations::<Test>::mutate_extant(OrgId(org), change);
}

fn change_standing(org: u32, change: impl FnOnce(&mut Standing)) {
	Standings::<Test>::mutate_extant(OrgId(org), change);
}

fn change_office(office: u32, change: impl FnOnce(&mut Office<u128>)) {
	Offices::<Test>::mutate_extant(OfficeId(office), change);
}

fn change_person(change: impl FnOnce(&mut Person<u128>)) {
	Persons::<Test>::mutate_extant(PERSON, change);
}

#[test]
fn i1_organisations_standings_and_codes_biject() {
	let code = |digits: &[u8; 7]| OfficialCode::Administrative(*digits);
	breaks("I1", || NextOrgId::<Test>::put(OrgId(2)));
	breaks("I1", || Standings::<Test>::remove(OrgId(1)));
	breaks("I1", || Standings::<Test>::insert(OrgId(9), Standings::<Test>::get(OrgId(2)).unwrap()));
	breaks("I1", || OrganisationByCode::<Test>::remove(code(b"0000001")));
	breaks("I1", || OrganisationByCode::<Test>::insert(code(b"0000009"), OrgId(1)));
	breaks("I1", || OrganisationByCode::<Test>::insert(code(b"0000001"), OrgId(2)));
	breaks("I1", || change_organisation(2, |organisation| organisation.admitted_by = Some(OrgId(2))));
	breaks("I1", || change_organisation(2, |organisation| organisation.admits = set(&[Role::MemberRegistrar])));
	breaks("I1", || change_standing(2, |standing| standing.entitlement = set(&[Role::MemberRegistrar])));
	breaks("I1", || change_standing(2, |standing| standing.status = Status::Suspended));
	breaks("I1", || change_organisation(2, |organisation| organisation.suspended_by = Some(Authority::Council)));
}

#[test]
fn i2_offices_and_actors_biject() {
	breaks("I2", || NextOfficeId::<Test>::put(OfficeId(3)));
	breaks("I2", || Actors::<Test>::remove(ENROLLER));
	breaks("I2", || Offices::<Test>::remove(OfficeId(3)));
	breaks("I2", || change_office(3, |office| office.roles = roles(&[Role::FoodAuthority])));
	breaks("I2", || change_office(3, |office| office.last_day = Some(CivilDate(30_000))));
	breaks("I2", || change_office(3, |office| office.org = OrgId(1)));
	breaks("I2", || change_office(3, |office| office.account = STRANGER));
}

#[test]
fn i3_persons_actors_and_tags_biject() {
	breaks("I3", || NextPersonId::<Test>::put(PERSON));
	breaks("I3", || Actors::<Test>::remove(CITIZEN));
	breaks("I3", || Persons::<Test>::remove(PERSON));
	breaks("I3", || PersonByTag::<Test>::remove(Purpose::Petitions, tag(7)));
	breaks("I3", || PersonByTag::<Test>::insert(Purpose::Mailbox, tag(7), PERSON));
	breaks("I3", || change_person(|person| person.purpose = Purpose::Mailbox));
	breaks("I3", || change_person(|person| person.org = OrgId(1)));
	breaks("I3", || change_person(|person| person.tag = tag(8)));
	let (purpose, org, at) = (Purpose::Petitions, OrgId(2), Seconds(1));
	let tombstone = Tombstone { purpose, org, at, by: None, basis: ErasureBasis::Order };
	breaks("I3", || Tombstones::<Test>::insert(PERSON, tombstone));
}

#[test]
fn i4_managers_are_counted_and_never_none() {
	breaks("I4", || change_organisation(2, |organisation| organisation.managers = 2));
	breaks("I4", || change_organisation(2, |organisation| organisation.managers = 0));
	breaks("I4", || {
		change_organisation(2, |organisation| organisation.managers = 0);
		Offices::<Test>::remove(OfficeId(2));
		Actors::<Test>::remove(AGENT);
	});
}

#[test]
fn i5_seats_are_the_offices_with_a_seat() {
	let put = |seats: Vec<(OrgId, OfficeId)>| Seats::<Test>::put(BoundedVec::try_from(seats).unwrap());
	breaks("I5", || put(vec![]));
	breaks("I5", || put(vec![(OrgId(1), OfficeId(1)), (OrgId(2), OfficeId(3))]));
	breaks("I5", || put(vec![(OrgId(1), OfficeId(2))]));
	let change = |office: u32, account: u128, last_day: Option<CivilDate>| {
		let given = roles(&[Role::OfficeManager, Role::CouncilSeat]);
		let org = Offices::<Test>::get(OfficeId(office)).unwrap().org;
		change_office(office, |office| (office.roles, office.last_day) = (given.clone(), last_day));
		Actors::<Test>::insert(account, Actor::Office { office: OfficeId(office), org, roles: given, last_day });
	};
	breaks("I5", || change(2, AGENT, None));
	breaks("I5", || {
		assert_ok!(appoint(MINISTER, 12, &[Role::OfficeManager], None));
		change(4, 12, None);
		put(vec![(OrgId(1), OfficeId(1)), (OrgId(1), OfficeId(4))]);
	});
	breaks("I5", || {
		assert_ok!(appoint(MINISTER, 12, &[Role::OfficeManager], None));
		change(1, MINISTER, Some(CivilDate(30_000)));
		change_organisation(1, |organisation| organisation.managers = 1);
	});
	breaks("I5", || change_standing(1, |standing| standing.status = Status::Closed));
}

#[test]
fn i6_belongings_have_an_owner() {
	breaks("I6", || SpentToday::<Test>::insert(PersonId(2), (CivilDate(1), 1)));
	let replacement = KeyReplacement { new: 501, due: Seconds(1), org: OrgId(2) };
	breaks("I6", || KeyReplacements::<Test>::insert(PersonId(2), replacement));
}

#[test]
fn i7_who_acts_can_sign() {
	for account in [MINISTER, ENROLLER, CITIZEN] {
		breaks("I7", || frame_system::Account::<Test>::remove(account));
	}
	breaks("I7", || frame_system::Account::<Test>::remove(Registry::account_of(OrgId(1))));
}
