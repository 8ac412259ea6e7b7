#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(test, allow(clippy::arithmetic_side_effects))] // A test may stop at once.

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
#[cfg(test)]
mod tests;
pub mod weights;

pub use pallet::*;
pub use weights::WeightInfo;

#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use frame_support::{
		pallet_prelude::*,
		traits::{Contains, StorageVersion},
	};
	use frame_system::pallet_prelude::*;
	use minwon_primitives::{ClaimKind, Claimant};
	use minwon_support::ClaimRegistry;

	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What the pallet needs of the runtime.
	#[pallet::config]
	pub trait Config: frame_system::Config {
		/// Pallet indices of the pilots that may hold claims.
		type Pilots: Contains<u8>;

		/// Measured weight of a claim.
		type WeightInfo: WeightInfo;
	}

	/// Who holds which source. Written by pilots only; an entry goes when its pilot releases it.
	// Sources are digests that users choose, hence the cryptographic hasher.
	#[pallet::storage]
	pub type Claims<T: Config> =
		StorageDoubleMap<_, Twox64Concat, ClaimKind, Blake2_128Concat, [u8; 32], Claimant, OptionQuery>;

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// Who holds the claim on this source; nothing when it is free.
		pub fn holder_of(kind: ClaimKind, source: [u8; 32]) -> Option<Claimant> {
			Claims::<T>::get(kind, source)
		}
	}

	impl<T: Config> ClaimRegistry for Pallet<T> {
		fn claim(kind: ClaimKind, source: [u8; 32], by: Claimant) -> Result<(), Claimant> {
			match Claims::<T>::get(kind, source) {
				Some(holder) => Err(holder),
				None => {
					Claims::<T>::insert(kind, source, by);
					Ok(())
				}
			}
		}

		fn release(kind: ClaimKind, source: [u8; 32], by: Claimant) -> bool {
			let held = Claims::<T>::get(kind, source) == Some(by);
			if held {
				Claims::<T>::remove(kind, source);
			}
			held
		}

		fn holder(kind: ClaimKind, source: &[u8; 32]) -> Option<Claimant> {
			Claims::<T>::get(kind, source)
		}

		fn claim_weight() -> Weight {
			T::WeightInfo::claim()
		}
	}

	#[cfg(any(test, feature = "try-runtime"))]
	impl<T: Config> Pallet<T> {
		/// Checks every invariant.
		pub fn do_try_state() -> Result<(), sp_runtime::TryRuntimeError> {
			minwon_support::invariants::ensure_that(
				Claims::<T>::iter_values().all(|claimant| T::Pilots::contains(&claimant.pilot)),
				"I1: a claim is held by no pilot of this runtime",
			)
		}
	}
}
