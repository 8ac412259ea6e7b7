//! What must hold of the registry after every block.

use crate::{
	actions::is_lasting_manager, rules, Actor, Actors, Config, KeyReplacements, NextOfficeId, NextOrgId, NextPersonId,
	Offices, OrganisationByCode, Organisations, Pallet, PersonByTag, Persons, Seats, SpentToday, Standings, Status,
	Tombstones,
};
use alloc::vec::Vec;
use minwon_primitives::{OrgId, Role};
use minwon_support::{invariants::ensure_that, RoleInspect};
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	/// Checks every invariant.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		Self::i1_organisations()?;
		Self::i2_offices()?;
		Self::i3_persons()?;
		Self::i4_managers()?;
		Self::i5_seats()?;
		Self::i6_belongings_of_persons()?;
		Self::i7_providers()
	}

	fn i1_organisations() -> Result<(), TryRuntimeError> {
		let next = NextOrgId::<T>::get();
		let each = Organisations::<T>::iter().all(|(org, organisation)| {
			org < next
				&& Standings::<T>::contains_key(org)
				&& OrganisationByCode::<T>::get(organisation.profile.code) == Some(org)
				&& organisation.admitted_by.is_none_or(|admitter| admitter < org)
				&& rules::check_admits(&organisation.admits).is_ok()
		});
		let standings = Standings::<T>::iter().all(|(org, standing)| {
			let suspended_by = Organisations::<T>::get(org).and_then(|organisation| organisation.suspended_by);
			standing.entitlement.contains(&Role::OfficeManager)
				&& suspended_by.is_some() == (standing.status == Status::Suspended)
		});
		let count = Organisations::<T>::iter_keys().count();
		let counts =
			count == Standings::<T>::iter_keys().count() && count == OrganisationByCode::<T>::iter_keys().count();
		ensure_that(each && standings && counts, "I1: organisations, standings and codes disagree")
	}

	fn i2_offices() -> Result<(), TryRuntimeError> {
		let next = NextOfficeId::<T>::get();
		let each = Offices::<T>::iter().all(|(office, record)| {
			let actor =
				Actor::Office { office, org: record.org, roles: record.roles.clone(), last_day: record.last_day };
			office < next
				&& Standings::<T>::contains_key(record.org)
				&& Actors::<T>::get(&record.account) == Some(actor)
		});
		let actors = Actors::<T>::iter_values().filter(|actor| matches!(actor, Actor::Office { .. })).count();
		ensure_that(each && actors == Offices::<T>::iter_keys().count(), "I2: offices and actors disagree")
	}

	fn i3_persons() -> Result<(), TryRuntimeError> {
		let next = NextPersonId::<T>::get();
		let each = Persons::<T>::iter().all(|(person, record)| {
			let actor = Actor::Person { person, org: record.org, purpose: record.purpose };
			person < next
				&& Actors::<T>::get(&record.account) == Some(actor)
				&& PersonByTag::<T>::get(record.purpose, record.tag) == Some(person)
				&& !Tombstones::<T>::contains_key(person)
		});
		let count = Persons::<T>::iter_keys().count();
		let actors = Actors::<T>::iter_values().filter(|actor| matches!(actor, Actor::Person { .. })).count();
		let tags = PersonByTag::<T>::iter_keys().count();
		ensure_that(each && count == actors && count == tags, "I3: persons, actors, tags or tombstones disagree")
	}

	fn i4_managers() -> Result<(), TryRuntimeError> {
		let managers = |org: OrgId| {
			Offices::<T>::iter_values().filter(|office| office.org == org && is_lasting_manager(office)).count()
		};
		let each = Organisations::<T>::iter()
			.all(|(org, record)| record.managers > 0 && usize::try_from(record.managers) == Ok(managers(org)));
		ensure_that(each, "I4: an organisation's count of managers is wrong")
	}

	fn i5_seats() -> Result<(), TryRuntimeError> {
		let mut expected: Vec<_> = Offices::<T>::iter()
			.filter(|(_, record)| record.roles.contains(&Role::CouncilSeat) && Self::is_organisation(record.org))
			.map(|(office, record)| (record.org, office))
			.collect();
		expected.sort();
		let last_day = Offices::<T>::iter_values()
			.any(|record| record.roles.contains(&Role::CouncilSeat) && record.last_day.is_some());
		let one_each = expected.iter().zip(expected.iter().skip(1)).all(|((a, _), (b, _))| a < b);
		ensure_that(
			one_each && !last_day && Seats::<T>::get().into_inner() == expected,
			"I5: seats are not the offices with a seat",
		)
	}

	fn i6_belongings_of_persons() -> Result<(), TryRuntimeError> {
		let mut owners = KeyReplacements::<T>::iter_keys().chain(SpentToday::<T>::iter_keys());
		ensure_that(owners.all(Persons::<T>::contains_key), "I6: something belongs to a person who is not enrolled")
	}

	fn i7_providers() -> Result<(), TryRuntimeError> {
		let organisations = Organisations::<T>::iter_keys().map(Self::organisation_account);
		let mut accounts = Actors::<T>::iter_keys().chain(organisations);
		ensure_that(
			accounts.all(|account| frame_system::Pallet::<T>::providers(&account) > 0),
			"I7: an actor or organisation account has no provider",
		)
	}
}
