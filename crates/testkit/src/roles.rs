//! Who is who, as a test sets it.

use minwon_primitives::{ActingOffice, ActingPerson, OfficeId, OrgId, PersonId, Purpose, Role};
use minwon_support::RoleInspect;
use std::{
	cell::RefCell,
	collections::{BTreeMap, BTreeSet},
};

#[derive(Default)]
struct Table {
	offices: BTreeMap<u64, (OfficeId, OrgId, BTreeSet<Role>)>,
	persons: BTreeMap<u64, (PersonId, OrgId, Purpose)>,
	suspended: BTreeSet<OrgId>,
	entitled: BTreeSet<(OrgId, Role)>,
}

thread_local! {
	static TABLE: RefCell<Table> = RefCell::new(Table::default());
}

/// The registry of a mock: offices and persons that the test appoints.
pub struct Roles;

impl Roles {
	/// Appoints `account`; its organisation becomes entitled to the roles.
	pub fn appoint(account: u64, org: u32, office: u32, roles: &[Role]) {
		TABLE.with_borrow_mut(|table| {
			table.entitled.extend(roles.iter().map(|role| (OrgId(org), *role)));
			table.offices.insert(account, (OfficeId(office), OrgId(org), roles.iter().copied().collect()));
		});
	}

	/// Dismisses the office of `account`.
	pub fn dismiss(account: u64) {
		TABLE.with_borrow_mut(|table| table.offices.remove(&account));
	}

	/// Suspends an organisation.
	pub fn suspend(org: u32) {
		TABLE.with_borrow_mut(|table| table.suspended.insert(OrgId(org)));
	}

	/// Entitles an organisation without an office.
	pub fn entitle(org: u32, roles: &[Role]) {
		TABLE.with_borrow_mut(|table| table.entitled.extend(roles.iter().map(|role| (OrgId(org), *role))));
	}

	/// Enrols `account` as a person for `purpose`.
	pub fn enrol(account: u64, person: u64, org: u32, purpose: Purpose) {
		TABLE.with_borrow_mut(|table| table.persons.insert(account, (PersonId(person), OrgId(org), purpose)));
	}

	/// Forgets everything.
	pub fn reset() {
		TABLE.replace(Table::default());
	}
}

impl RoleInspect for Roles {
	type AccountId = u64;

	fn acting(account: &u64, role: Role) -> Option<ActingOffice<u64>> {
		TABLE.with_borrow(|table| {
			let (office, org, roles) = table.offices.get(account)?;
			let holds =
				roles.contains(&role) && !table.suspended.contains(org) && table.entitled.contains(&(*org, role));
			holds.then_some(ActingOffice { office: *office, org: *org, account: *account, role })
		})
	}

	fn acting_person(account: &u64, purpose: Purpose) -> Option<ActingPerson<u64>> {
		TABLE.with_borrow(|table| {
			let (person, enrolled_by, enrolled_for) = *table.persons.get(account)?;
			(enrolled_for == purpose).then_some(ActingPerson { person, enrolled_by, account: *account })
		})
	}

	fn holds(office: OfficeId, role: Role) -> bool {
		let account = TABLE.with_borrow(|table| {
			table.offices.iter().find(|(_, (other, ..))| *other == office).map(|(account, _)| *account)
		});
		account.is_some_and(|account| Self::acting(&account, role).is_some())
	}

	fn entitled(org: OrgId, role: Role) -> bool {
		TABLE.with_borrow(|table| !table.suspended.contains(&org) && table.entitled.contains(&(org, role)))
	}

	fn is_organisation(org: OrgId) -> bool {
		TABLE.with_borrow(|table| table.entitled.iter().any(|(other, _)| *other == org))
	}

	fn organisation_account(org: OrgId) -> u64 {
		u64::from(org.0).saturating_add(1_000_000)
	}

	fn office_of(account: &u64) -> Option<OfficeId> {
		TABLE.with_borrow(|table| table.offices.get(account).map(|(office, ..)| *office))
	}

	fn organisation_of(office: OfficeId) -> Option<OrgId> {
		TABLE.with_borrow(|table| table.offices.values().find(|(other, ..)| *other == office).map(|(_, org, _)| *org))
	}

	fn person_of(account: &u64) -> Option<PersonId> {
		TABLE.with_borrow(|table| table.persons.get(account).map(|(person, ..)| *person))
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn appoint_for_benchmark(role: Role, seed: u32) -> u64 {
		let account = u64::from(role.index()).saturating_mul(1_000).saturating_add(u64::from(seed));
		Self::appoint(account, seed.saturating_add(1), seed.saturating_add(1), &[role]);
		account
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn enrol_for_benchmark(purpose: Purpose, seed: u32) -> u64 {
		let account = u64::from(seed).saturating_add(500_000);
		Self::enrol(account, u64::from(seed), 1, purpose);
		account
	}
}
