//! The council's seats: one per organisation, and never none.

use crate::{Config, Error, Offices, Pallet, Seats, Standing, Standings};
use alloc::vec::Vec;
use frame_support::ensure;
use minwon_primitives::{OfficeId, OrgId, Role};
use minwon_support::SeatsChanged;
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	/// Where a seat of `org` would stand among the seats; refused when it has one or the council is full.
	pub(super) fn seats_with(org: OrgId) -> Result<usize, DispatchError> {
		let seats = Seats::<T>::get();
		let place = seats.binary_search_by_key(&org, |(org, _)| *org).err().ok_or(Error::<T>::SeatTaken)?;
		ensure!(!seats.is_full(), Error::<T>::TooMany);
		Ok(place)
	}

	pub(super) fn take_seat(place: usize, org: OrgId, office: OfficeId) {
		Seats::<T>::mutate(|seats| {
			// `seats_with` found room at this place.
			let inserted = seats.try_insert(place, (org, office));
			frame_support::defensive_assert!(inserted.is_ok());
		});
		Self::tell_seats();
	}

	/// Frees the seat of `org`, if it has one.
	pub(super) fn leave_seat(org: OrgId) {
		if Self::has_seat(org) {
			Seats::<T>::mutate(|seats| seats.retain(|(other, _)| *other != org));
			Self::tell_seats();
		}
	}

	fn has_seat(org: OrgId) -> bool {
		Seats::<T>::get().iter().any(|(other, _)| *other == org)
	}

	/// Refused when the seat of `org` is the only one that may vote.
	pub(super) fn ensure_another_seat(org: OrgId) -> DispatchResult {
		let own_votes = Standings::<T>::get(org).is_some_and(|standing| standing.grants(Role::CouncilSeat));
		let others = || Seats::<T>::get().into_iter().any(|(other, _)| other != org && Self::votes(other));
		ensure!(!own_votes || others(), Error::<T>::LastSeat);
		Ok(())
	}

	/// Refused when `org` is about to have this standing and would take the last vote with it.
	pub(super) fn ensure_a_seat_is_left(org: OrgId, standing: &Standing) -> DispatchResult {
		match Self::has_seat(org) && !standing.grants(Role::CouncilSeat) {
			true => Self::ensure_another_seat(org),
			false => Ok(()),
		}
	}

	/// Tells the council when a change of `org` can have changed who votes.
	pub(super) fn tell_seats_of(org: OrgId) {
		if Self::has_seat(org) {
			Self::tell_seats();
		}
	}

	/// Tells the council who votes now.
	pub(crate) fn tell_seats() {
		T::SeatsChanged::seats_changed(&Self::voters());
	}

	/// The accounts that hold a seat now, ascending.
	pub(crate) fn voters() -> Vec<T::AccountId> {
		let mut voters: Vec<_> = Seats::<T>::get()
			.into_iter()
			.filter(|(org, _)| Self::votes(*org))
			.filter_map(|(_, office)| Offices::<T>::get(office).map(|office| office.account))
			.collect();
		voters.sort();
		voters
	}

	fn votes(org: OrgId) -> bool {
		Standings::<T>::get(org).is_some_and(|standing| standing.grants(Role::CouncilSeat))
	}
}
