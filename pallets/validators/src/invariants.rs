//! What must hold of the validator set after every block.

use crate::{Config, Floor, Offenders, Pallet, Validators};
use minwon_support::invariants::ensure_that;
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	/// Checks every invariant.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		Self::i1_the_floor_holds()?;
		Self::i2_lists_ascend()?;
		Self::i3_offenders_are_validators()
	}

	fn i1_the_floor_holds() -> Result<(), TryRuntimeError> {
		let count = Validators::<T>::decode_len().unwrap_or_default();
		ensure_that(
			u32::try_from(count).is_ok_and(|count| count >= Floor::<T>::get()),
			"I1: fewer validators than the floor",
		)
	}

	fn i2_lists_ascend() -> Result<(), TryRuntimeError> {
		let ascends = |list: &[T::AccountId]| list.iter().zip(list.iter().skip(1)).all(|(a, b)| a < b);
		ensure_that(
			ascends(&Validators::<T>::get()) && ascends(&Offenders::<T>::get()),
			"I2: validators or offenders do not ascend strictly",
		)
	}

	fn i3_offenders_are_validators() -> Result<(), TryRuntimeError> {
		let validators = Validators::<T>::get();
		ensure_that(
			Offenders::<T>::get().iter().all(|offender| validators.binary_search(offender).is_ok()),
			"I3: an offender is no validator",
		)
	}
}
