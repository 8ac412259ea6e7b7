//! Worst cases: a full set.

use super::*;
use alloc::vec::Vec;
use frame_benchmarking::v2::*;
use frame_support::{
	traits::{EnsureOrigin, Get},
	BoundedVec,
};

#[benchmarks]
mod benches {
	use super::*;

	fn fill<T: Config>(count: u32) -> Vec<T::AccountId> {
		let mut list: Vec<T::AccountId> = (0..count).map(|seed| account("validator", seed, 0)).collect();
		list.sort();
		Validators::<T>::put(BoundedVec::truncate_from(list.clone()));
		Floor::<T>::put(1);
		list
	}

	#[benchmark]
	fn approve_validator() -> Result<(), BenchmarkError> {
		let origin = T::CouncilOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
		// The one account with keys on the development chain approves itself back into a set that is full but for one.
		let candidate = Validators::<T>::get().first().cloned().ok_or(BenchmarkError::Weightless)?;
		fill::<T>(T::MaxValidators::get().saturating_sub(1));
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, candidate.clone());
		assert!(Validators::<T>::get().contains(&candidate));
		Ok(())
	}

	#[benchmark]
	fn remove_validator() -> Result<(), BenchmarkError> {
		let origin = T::CouncilOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
		let list = fill::<T>(T::MaxValidators::get());
		let last = list.last().cloned().ok_or(BenchmarkError::Weightless)?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, last.clone());
		assert!(!Validators::<T>::get().contains(&last));
		Ok(())
	}
}
