#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(test, allow(clippy::arithmetic_side_effects))] // A test may stop at once.

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
#[cfg(any(test, feature = "try-runtime"))]
mod invariants;
#[cfg(test)]
mod mock;
mod session;
#[cfg(test)]
mod tests;
pub mod weights;

pub use pallet::*;
pub use session::NoStake;
pub use weights::WeightInfo;

use frame_support::traits::ValidatorRegistration;

#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use alloc::vec::Vec;
	use frame_support::{pallet_prelude::*, traits::StorageVersion, DefaultNoBound};
	use frame_system::pallet_prelude::*;

	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What the pallet needs of the runtime.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// Who approves and removes validators.
		type CouncilOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// Knows who has session keys. A validator without keys would be left out of the set in silence.
		type Keys: ValidatorRegistration<Self::AccountId>;

		/// The most validators there may be.
		#[pallet::constant]
		type MaxValidators: Get<u32>;

		/// Measured weights of the calls.
		type WeightInfo: WeightInfo;
	}

	/// The approved validators, ascending. A change acts two sessions later.
	#[pallet::storage]
	pub type Validators<T: Config> = StorageValue<_, BoundedVec<T::AccountId, T::MaxValidators>, ValueQuery>;

	/// Approved validators who equivocated, ascending: they stay in the set, disabled, only because their leaving would break the floor.
	#[pallet::storage]
	pub type Offenders<T: Config> = StorageValue<_, BoundedVec<T::AccountId, T::MaxValidators>, ValueQuery>;

	/// The fewest validators the network may have. Fixed at genesis.
	#[pallet::storage]
	pub type Floor<T: Config> = StorageValue<_, u32, ValueQuery>;

	/// Whether the set changed since it was last handed to the session.
	#[pallet::storage]
	pub type Changed<T: Config> = StorageValue<_, bool, ValueQuery>;

	/// The first validators.
	#[pallet::genesis_config]
	#[derive(DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// Accounts, in any order, each once.
		pub validators: Vec<T::AccountId>,
		/// The fewest validators the network may have: 4, and 1 in development.
		pub floor: u32,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		#[allow(clippy::panic)] // A wrong genesis must not start a chain.
		fn build(&self) {
			let mut validators = self.validators.clone();
			validators.sort();
			validators.dedup();
			assert_eq!(validators.len(), self.validators.len(), "a genesis validator stands twice");
			assert!(
				usize::try_from(self.floor).is_ok_and(|floor| floor <= validators.len()),
				"fewer genesis validators than the floor"
			);
			Validators::<T>::put(BoundedVec::try_from(validators).expect("too many genesis validators"));
			Floor::<T>::put(self.floor);
		}
	}

	/// What happened.
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// The council approved a validator; it acts two sessions later.
		ValidatorApproved {
			/// The validator's account.
			validator: T::AccountId,
		},
		/// The council removed a validator; it acts two sessions longer.
		ValidatorRemoved {
			/// The validator's account.
			validator: T::AccountId,
		},
		/// A validator equivocated: it is disabled at once and leaves with the next set.
		OffenderRemoved {
			/// The validator's account.
			validator: T::AccountId,
		},
		/// A validator equivocated and stays, disabled, until the council approves another: the floor is reached.
		OffenderKept {
			/// The validator's account.
			validator: T::AccountId,
		},
	}

	/// Why a call was refused.
	#[pallet::error]
	pub enum Error<T> {
		/// This account is a validator already; nothing is left to do. / 이미 검증자입니다. 더 할 일이 없습니다.
		AlreadyExists,
		/// This account is no validator; check the address. / 검증자가 아닙니다. 주소를 확인하십시오.
		NotFound,
		/// The account has no session keys; sign session.set_keys with it first. / 세션 키가 없습니다. 먼저 session.set_keys에 서명하십시오.
		NoKeys,
		/// There are as many validators as there may be; remove one first. / 검증자 수 한도에 도달했습니다. 먼저 하나를 제외하십시오.
		TooMany,
		/// The network would have fewer validators than its floor; approve another first. / 최소 검증자 수에 미달합니다. 먼저 다른 검증자를 승인하십시오.
		FloorReached,
	}

	#[pallet::call(weight(<T as Config>::WeightInfo))]
	impl<T: Config> Pallet<T> {
		/// Approve a validator; it acts two sessions later. Offenders who were kept for the floor leave as it allows.
		///
		/// Origin: [`Config::CouncilOrigin`].
		/// - `validator`: an account with session keys.
		///
		/// Emits [`Event::ValidatorApproved`], [`Event::OffenderRemoved`]. Errors: [`Error::AlreadyExists`], [`Error::NoKeys`], [`Error::TooMany`].
		#[pallet::call_index(0)]
		pub fn approve_validator(origin: OriginFor<T>, validator: T::AccountId) -> DispatchResult {
			T::CouncilOrigin::ensure_origin(origin)?;
			Self::do_approve(validator)
		}

		/// Remove a validator; it acts two sessions longer. Its session keys stay, so that it can be approved again.
		///
		/// Origin: [`Config::CouncilOrigin`].
		/// - `validator`: an approved validator.
		///
		/// Emits [`Event::ValidatorRemoved`]. Errors: [`Error::NotFound`], [`Error::FloorReached`].
		#[pallet::call_index(1)]
		pub fn remove_validator(origin: OriginFor<T>, validator: T::AccountId) -> DispatchResult {
			T::CouncilOrigin::ensure_origin(origin)?;
			Self::do_remove(validator)
		}
	}

	impl<T: Config> Pallet<T> {
		fn do_approve(validator: T::AccountId) -> DispatchResult {
			let mut validators = Validators::<T>::get();
			let at = validators.binary_search(&validator).err().ok_or(Error::<T>::AlreadyExists)?;
			ensure!(T::Keys::is_registered(&validator), Error::<T>::NoKeys);
			validators.try_insert(at, validator.clone()).map_err(|_| Error::<T>::TooMany)?;

			Validators::<T>::put(validators);
			Changed::<T>::put(true);
			Self::deposit_event(Event::ValidatorApproved { validator });
			Self::release_offenders();
			Ok(())
		}

		fn do_remove(validator: T::AccountId) -> DispatchResult {
			let validators = Validators::<T>::get();
			ensure!(validators.binary_search(&validator).is_ok(), Error::<T>::NotFound);
			ensure!(Self::above_floor(&validators), Error::<T>::FloorReached);

			Self::take_out(validators, &validator);
			Offenders::<T>::mutate(|offenders| offenders.retain(|offender| *offender != validator));
			Self::deposit_event(Event::ValidatorRemoved { validator });
			Ok(())
		}

		/// Takes an offender out of the set, or notes it where the floor forbids that.
		pub(crate) fn note_offender(validator: T::AccountId) {
			let validators = Validators::<T>::get();
			let mut offenders = Offenders::<T>::get();
			let Err(at) = offenders.binary_search(&validator) else { return };
			if validators.binary_search(&validator).is_err() {
				return;
			}
			if Self::above_floor(&validators) {
				Self::take_out(validators, &validator);
				Self::deposit_event(Event::OffenderRemoved { validator });
			} else if offenders.try_insert(at, validator.clone()).is_ok() {
				Offenders::<T>::put(offenders);
				Self::deposit_event(Event::OffenderKept { validator });
			}
		}

		/// Lets kept offenders go, as many as the floor allows.
		fn release_offenders() {
			let mut offenders = Offenders::<T>::get();
			while let (Some(validator), true) = (offenders.first().cloned(), Self::above_floor(&Validators::<T>::get()))
			{
				offenders.remove(0);
				Self::take_out(Validators::<T>::get(), &validator);
				Self::deposit_event(Event::OffenderRemoved { validator });
			}
			Offenders::<T>::put(offenders);
		}

		fn take_out(mut validators: BoundedVec<T::AccountId, T::MaxValidators>, validator: &T::AccountId) {
			validators.retain(|other| other != validator);
			Validators::<T>::put(validators);
			Changed::<T>::put(true);
		}

		fn above_floor(validators: &[T::AccountId]) -> bool {
			u32::try_from(validators.len()).is_ok_and(|count| count > Floor::<T>::get())
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// Validators above the floor: how many may leave.
		pub fn spare() -> u32 {
			u32::try_from(Validators::<T>::get().len()).unwrap_or(u32::MAX).saturating_sub(Floor::<T>::get())
		}
	}
}
