//! Won equal deposits.

use crate::{Config, Deposits, Direction, Pallet, Sums};
use frame_support::traits::{fungibles::Inspect, Get};
use minwon_primitives::Won;
use minwon_support::invariants::ensure_that;
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	/// Checks every invariant.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		Self::i1_sums_are_those_of_the_records()?;
		Self::i2_won_equal_deposits()
	}

	fn i1_sums_are_those_of_the_records() -> Result<(), TryRuntimeError> {
		let sum = |direction: Direction| -> Option<Won> {
			let mut of_direction = Deposits::<T>::iter_values().filter(|record| record.direction == direction);
			of_direction.try_fold(0, |sum: Won, record| sum.checked_add(record.amount))
		};
		let sums = Sums::<T>::get();
		ensure_that(
			sum(Direction::Issued) == Some(sums.issued) && sum(Direction::Redeemed) == Some(sums.redeemed),
			"I1: the sums are not those of the records",
		)
	}

	fn i2_won_equal_deposits() -> Result<(), TryRuntimeError> {
		let sums = Sums::<T>::get();
		ensure_that(
			sums.issued.checked_sub(sums.redeemed) == Some(T::Ledger::total_issuance(T::Asset::get())),
			"I2: won in circulation are not what was issued less what was redeemed",
		)
	}
}
