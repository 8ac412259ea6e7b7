//! Admission, entitlement, standing.

use crate::{
	rules, Admitter, Config, Error, Event, NextOrgId, OfficeRoles, Organisation, OrganisationByCode, Organisations,
	Pallet, Profile, RoleSet, Standing, Standings, Status,
};
use frame_support::{ensure, traits::EnsureOrigin};
use frame_system::pallet_prelude::OriginFor;
use minwon_primitives::{ActingOffice, OrgId, Role};
use minwon_support::{ids, now, EnsureOffice, RoleInspect};
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	/// An office that admits members for its organisation.
	pub(crate) fn ensure_registrar(origin: OriginFor<T>) -> Result<ActingOffice<T::AccountId>, DispatchError> {
		Ok(EnsureOffice::<Self, { Role::MemberRegistrar.index() }>::ensure_origin(origin)?)
	}

	/// The council, or an office that admits members.
	pub(crate) fn ensure_admitter(origin: OriginFor<T>) -> Result<Admitter<T::AccountId>, DispatchError> {
		match T::CouncilOrigin::try_origin(origin) {
			Ok(_) => Ok(Admitter::Council),
			Err(origin) => Self::ensure_registrar(origin).map(Admitter::Office),
		}
	}

	pub(crate) fn do_admit(
		by: Admitter<T::AccountId>,
		profile: Profile,
		entitlement: RoleSet,
		admits: RoleSet,
		manager: T::AccountId,
	) -> DispatchResult {
		Self::check_grant(&by, &entitlement, &admits)?;
		Self::ensure_unused(&manager)?;
		let org = Self::insert_organisation(by.org(), by.office(), profile, entitlement, admits)?;
		let roles = core::iter::once(Role::OfficeManager).collect::<alloc::collections::BTreeSet<_>>();
		let roles = OfficeRoles::try_from(roles).map_err(|_| Error::<T>::TooMany)?;
		Self::do_appoint(org, by.office(), manager, roles, None).map(|_| ())
	}

	/// The part of an admission that genesis shares.
	pub(crate) fn insert_organisation(
		admitted_by: Option<OrgId>,
		by: Option<minwon_primitives::OfficeId>,
		profile: Profile,
		entitlement: RoleSet,
		admits: RoleSet,
	) -> Result<OrgId, DispatchError> {
		rules::check_profile(&profile).map_err(Error::<T>::from)?;
		ensure!(!OrganisationByCode::<T>::contains_key(profile.code), Error::<T>::AlreadyExists);
		let entitlement = with_manager::<T>(entitlement)?;
		let org = ids::take::<NextOrgId<T>, _>(OrgId::next).ok_or(Error::<T>::TooMany)?;

		OrganisationByCode::<T>::insert(profile.code, org);
		Standings::<T>::insert(org, Standing { status: Status::Active, entitlement: entitlement.clone() });
		let since = now::<T::Time>();
		Organisations::<T>::insert(
			org,
			Organisation {
				profile: profile.clone(),
				admits: admits.clone(),
				admitted_by,
				since,
				managers: 0,
				suspended_by: None,
			},
		);
		Self::let_sign(&<Self as RoleInspect>::organisation_account(org));
		Self::deposit_event(Event::OrganisationAdmitted { org, profile, admitted_by, by, entitlement, admits });
		Ok(org)
	}

	pub(crate) fn do_set_entitlement(
		by: Admitter<T::AccountId>,
		org: OrgId,
		entitlement: RoleSet,
		admits: RoleSet,
	) -> DispatchResult {
		let (mut organisation, mut standing) = Self::load_for(&by, org)?;
		ensure!(standing.status != Status::Closed, Error::<T>::NotOpen);
		Self::check_grant(&by, &entitlement, &admits)?;
		let entitlement = with_manager::<T>(entitlement)?;
		let old = core::mem::replace(&mut standing.entitlement, entitlement.clone());
		Self::ensure_a_seat_is_left(org, &standing)?;

		let old_admits = core::mem::replace(&mut organisation.admits, admits.clone());
		Organisations::<T>::insert(org, organisation);
		Standings::<T>::insert(org, standing);
		Self::tell_seats_of(org);
		Self::deposit_event(Event::EntitlementChanged {
			org,
			by: by.office(),
			old,
			new: entitlement,
			old_admits,
			new_admits: admits,
		});
		Ok(())
	}

	pub(crate) fn do_set_status(by: Admitter<T::AccountId>, org: OrgId, status: Status) -> DispatchResult {
		let (mut organisation, mut standing) = Self::load_for(&by, org)?;
		rules::check_status(standing.status, organisation.suspended_by, by.authority(), status)
			.map_err(Error::<T>::from)?;
		let old = core::mem::replace(&mut standing.status, status);
		Self::ensure_a_seat_is_left(org, &standing)?;

		organisation.suspended_by = (status == Status::Suspended).then(|| by.authority());
		Organisations::<T>::insert(org, organisation);
		Standings::<T>::insert(org, standing);
		match status {
			// No office of it can be dismissed any more, so that its seat would be taken for ever.
			Status::Closed => Self::leave_seat(org),
			_ => Self::tell_seats_of(org),
		}
		Self::deposit_event(Event::StatusChanged { org, by: by.office(), old, new: status });
		Ok(())
	}

	/// An organisation on which `by` decides: the council on each; the admitter on those it admitted, as long as the council has not raised them
	/// to a seat or to admit others.
	fn load_for(by: &Admitter<T::AccountId>, org: OrgId) -> Result<(Organisation, Standing), DispatchError> {
		let organisation = Organisations::<T>::get(org).ok_or(Error::<T>::NotFound)?;
		let standing = Standings::<T>::get(org).ok_or(Error::<T>::NotFound)?;
		if let Admitter::Office(by) = by {
			let raised = standing.entitlement.contains(&Role::CouncilSeat) || !organisation.admits.is_empty();
			ensure!(organisation.admitted_by == Some(by.org) && !raised, Error::<T>::NotYours);
		}
		Ok((organisation, standing))
	}

	fn check_grant(by: &Admitter<T::AccountId>, entitlement: &RoleSet, admits: &RoleSet) -> DispatchResult {
		let allowed = match by {
			Admitter::Council => rules::check_admits(admits),
			Admitter::Office(by) => {
				let own = Organisations::<T>::get(by.org).ok_or(Error::<T>::NotFound)?;
				rules::check_member(entitlement, admits, &own.admits)
			}
		};
		Ok(allowed.map_err(Error::<T>::from)?)
	}
}

fn with_manager<T: Config>(mut entitlement: RoleSet) -> Result<RoleSet, Error<T>> {
	entitlement.try_insert(Role::OfficeManager).map_err(|_| Error::<T>::TooMany)?;
	Ok(entitlement)
}
