//! Appointment, dismissal, change of key.

use crate::{
	rules, Actor, Actors, Config, Error, Event, NextOfficeId, Office, OfficeRoles, Offices, Organisations, Pallet,
	Standings,
};
use frame_support::{ensure, traits::EnsureOrigin};
use frame_system::pallet_prelude::OriginFor;
use minwon_primitives::{ActingOffice, CivilDate, OfficeId, OrgId, Role};
use minwon_support::{ids, now, today, EnsureOffice};
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	/// An office that manages the offices of its organisation.
	pub(crate) fn ensure_manager(origin: OriginFor<T>) -> Result<ActingOffice<T::AccountId>, DispatchError> {
		Ok(EnsureOffice::<Self, { Role::OfficeManager.index() }>::ensure_origin(origin)?)
	}

	/// Appointment by an office: what it manages does not outlive its own term.
	pub(crate) fn do_appoint_as(
		by: ActingOffice<T::AccountId>,
		account: T::AccountId,
		roles: OfficeRoles,
		last_day: Option<CivilDate>,
	) -> DispatchResult {
		Self::ensure_reach(&by, &roles, last_day)?;
		Self::do_appoint(by.org, Some(by.office), account, roles, last_day).map(|_| ())
	}

	pub(crate) fn do_appoint(
		org: OrgId,
		by: Option<OfficeId>,
		account: T::AccountId,
		roles: OfficeRoles,
		last_day: Option<CivilDate>,
	) -> Result<OfficeId, DispatchError> {
		let standing = Standings::<T>::get(org).ok_or(Error::<T>::NotFound)?;
		rules::check_office(&roles, &standing.entitlement).map_err(Error::<T>::from)?;
		ensure!(last_day.is_none_or(|day| day >= today::<T::Time>()), Error::<T>::TooLate);
		let seat = roles.contains(&Role::CouncilSeat);
		ensure!(!seat || last_day.is_none(), Error::<T>::SeatHasNoEnd);
		let seats = seat.then(|| Self::seats_with(org)).transpose()?;
		Self::ensure_unused(&account)?;
		let office = ids::take::<NextOfficeId<T>, _>(OfficeId::next).ok_or(Error::<T>::TooMany)?;

		let appointed_at = now::<T::Time>();
		let record =
			Office { org, account: account.clone(), roles: roles.clone(), last_day, appointed_at, appointed_by: by };
		Offices::<T>::insert(office, &record);
		Actors::<T>::insert(&account, Actor::Office { office, org, roles: roles.clone(), last_day });
		Self::count_manager(&record, |managers| managers.saturating_add(1));
		Self::let_sign(&account);
		if let Some(place) = seats {
			Self::take_seat(place, org, office);
		}
		Self::deposit_event(Event::OfficeAppointed { office, org, account, roles, last_day, by });
		Ok(office)
	}

	pub(crate) fn do_dismiss(by: ActingOffice<T::AccountId>, office: OfficeId) -> DispatchResult {
		let record = Offices::<T>::get(office).ok_or(Error::<T>::NotFound)?;
		ensure!(record.org == by.org, Error::<T>::NotYours);
		Self::ensure_reach(&by, &record.roles, record.last_day)?;
		let managers = Organisations::<T>::get(by.org).map(|organisation| organisation.managers).unwrap_or_default();
		ensure!(!is_lasting_manager(&record) || managers > 1, Error::<T>::LastManager);
		if record.roles.contains(&Role::CouncilSeat) {
			Self::ensure_another_seat(by.org)?;
		}

		Offices::<T>::remove(office);
		Actors::<T>::remove(&record.account);
		Self::count_manager(&record, |managers| managers.saturating_sub(1));
		if record.roles.contains(&Role::CouncilSeat) {
			Self::leave_seat(record.org);
		}
		let Office { org, account, .. } = record;
		Self::deposit_event(Event::OfficeDismissed { office, org, account, by: Some(by.office) });
		Ok(())
	}

	pub(crate) fn do_replace_office_key(
		by: Option<ActingOffice<T::AccountId>>,
		office: OfficeId,
		new: T::AccountId,
	) -> DispatchResult {
		let mut record = Offices::<T>::get(office).ok_or(Error::<T>::NotFound)?;
		if let Some(by) = &by {
			ensure!(by.org == record.org, Error::<T>::NotYours);
			Self::ensure_reach(by, &record.roles, record.last_day)?;
		}
		Self::ensure_unused(&new)?;

		let old = core::mem::replace(&mut record.account, new.clone());
		Actors::<T>::remove(&old);
		let Office { org, roles, last_day, .. } = record.clone();
		Actors::<T>::insert(&new, Actor::Office { office, org, roles, last_day });
		Offices::<T>::insert(office, record);
		Self::let_sign(&new);
		Self::tell_seats_of(org);
		Self::deposit_event(Event::OfficeKeyReplaced { office, org, old, new, by: by.map(|by| by.office) });
		Ok(())
	}

	fn ensure_reach(
		by: &ActingOffice<T::AccountId>,
		roles: &OfficeRoles,
		last_day: Option<CivilDate>,
	) -> DispatchResult {
		let own = Offices::<T>::get(by.office).ok_or(Error::<T>::NotFound)?.last_day;
		Ok(rules::check_reach(own, roles, last_day).map_err(Error::<T>::from)?)
	}

	fn count_manager(record: &Office<T::AccountId>, count: impl Fn(u32) -> u32) {
		if is_lasting_manager(record) {
			Organisations::<T>::mutate_extant(record.org, |organisation| {
				organisation.managers = count(organisation.managers)
			});
		}
	}
}

/// An office that manages offices and does not end by itself: an organisation always keeps one.
pub(crate) fn is_lasting_manager<AccountId>(office: &Office<AccountId>) -> bool {
	office.roles.contains(&Role::OfficeManager) && office.last_day.is_none()
}
