//! Keeps the council in step with the registry's seats.

use crate::{AccountId, Runtime};
use frame_support::traits::ChangeMembers;
use minwon_support::SeatsChanged;
use pallet_collective::Instance1;

/// Tells the collective its members.
pub struct Seats;

impl SeatsChanged<AccountId> for Seats {
	fn seats_changed(seats: &[AccountId]) {
		let old = pallet_collective::Members::<Runtime, Instance1>::get();
		<pallet_collective::Pallet<Runtime, Instance1> as ChangeMembers<AccountId>>::set_members_sorted(seats, &old);
	}
}
