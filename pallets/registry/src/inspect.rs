//! What other pallets may ask, always answered for the time of the block.

use crate::{Actor, Actors, Config, Holidays, Identity, Offices, Pallet, Standings, Status};
use frame_support::PalletId;
use minwon_primitives::{ActingOffice, ActingPerson, Calendar, CivilDate, OfficeId, OrgId, PersonId, Purpose, Role};
use minwon_support::{today, RoleInspect};
use sp_runtime::traits::AccountIdConversion;

/// Root of the keyless accounts of organisations.
const ORGANISATIONS: PalletId = PalletId(*b"mw/regis");

impl<T: Config> RoleInspect for Pallet<T> {
	type AccountId = T::AccountId;

	fn acting(account: &T::AccountId, role: Role) -> Option<ActingOffice<T::AccountId>> {
		let Actor::Office { office, org, roles, last_day } = Actors::<T>::get(account)? else { return None };
		let acts = roles.contains(&role) && Self::in_term(last_day) && Standings::<T>::get(org)?.grants(role);
		acts.then(|| ActingOffice { office, org, account: account.clone(), role })
	}

	fn acting_person(account: &T::AccountId, purpose: Purpose) -> Option<ActingPerson<T::AccountId>> {
		match Actors::<T>::get(account)? {
			Actor::Person { person, org, purpose: enrolled_for } if enrolled_for == purpose => {
				Some(ActingPerson { person, enrolled_by: org, account: account.clone() })
			}
			_ => None,
		}
	}

	fn holds(office: OfficeId, role: Role) -> bool {
		Offices::<T>::get(office).is_some_and(|office| {
			office.roles.contains(&role) && Self::in_term(office.last_day) && Self::entitled(office.org, role)
		})
	}

	fn entitled(org: OrgId, role: Role) -> bool {
		Standings::<T>::get(org).is_some_and(|standing| standing.grants(role))
	}

	fn is_organisation(org: OrgId) -> bool {
		Standings::<T>::get(org).is_some_and(|standing| standing.status != Status::Closed)
	}

	fn organisation_account(org: OrgId) -> T::AccountId {
		ORGANISATIONS.into_sub_account_truncating(org.0)
	}

	fn office_of(account: &T::AccountId) -> Option<OfficeId> {
		match Actors::<T>::get(account)? {
			Actor::Office { office, .. } => Some(office),
			Actor::Person { .. } => None,
		}
	}

	fn organisation_of(office: OfficeId) -> Option<OrgId> {
		Offices::<T>::get(office).map(|office| office.org)
	}

	fn person_of(account: &T::AccountId) -> Option<PersonId> {
		match Actors::<T>::get(account)? {
			Actor::Person { person, .. } => Some(person),
			Actor::Office { .. } => None,
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn appoint_for_benchmark(role: Role, seed: u32) -> T::AccountId {
		crate::benchmarking::helper::appoint::<T>(role, seed)
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn enrol_for_benchmark(purpose: Purpose, seed: u32) -> T::AccountId {
		crate::benchmarking::helper::enrol::<T>(purpose, seed)
	}
}

impl<T: Config> Calendar for Pallet<T> {
	fn is_public_holiday(date: CivilDate) -> bool {
		Holidays::<T>::contains_key(date)
	}
}

impl<T: Config> Pallet<T> {
	/// An office acts through its last day.
	pub(crate) fn in_term(last_day: Option<CivilDate>) -> bool {
		last_day.is_none_or(|day| today::<T::Time>() <= day)
	}

	pub(crate) fn identity(account: &T::AccountId) -> Option<Identity> {
		Some(match Actors::<T>::get(account)? {
			Actor::Person { person, org, purpose } => Identity::Person { person, org, purpose },
			Actor::Office { office, org, roles, last_day } => {
				let standing = Standings::<T>::get(org)?;
				let in_term = Self::in_term(last_day);
				let roles = roles.try_mutate(|roles| roles.retain(|role| in_term && standing.grants(*role)))?;
				Identity::Office { office, org, roles, last_day }
			}
		})
	}
}
