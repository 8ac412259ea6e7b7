#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(test, allow(clippy::arithmetic_side_effects))] // A test may stop at once.

extern crate alloc;

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
	use alloc::boxed::Box;
	use frame_support::{
		dispatch::{GetDispatchInfo, PostDispatchInfo},
		pallet_prelude::*,
		traits::{Contains, StorageVersion, UnfilteredDispatchable},
	};
	use frame_system::{pallet_prelude::*, RawOrigin};

	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What the pallet needs of the runtime.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// Calls of the runtime.
		type Call: Parameter
			+ UnfilteredDispatchable<RuntimeOrigin = Self::RuntimeOrigin>
			+ GetDispatchInfo
			+ From<frame_system::Call<Self>>;

		/// Who gives the mandate: two thirds of the council.
		type CouncilOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// The closed list of calls that may reach Root. A call that carries another call never stands on it.
		type Permitted: Contains<<Self as Config>::Call>;

		/// Measured weights of the calls.
		type WeightInfo: WeightInfo;
	}

	/// What happened.
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A call was dispatched as Root.
		Enacted {
			/// What it answered. A failure undoes the call, not the mandate.
			result: DispatchResult,
		},
	}

	/// Why a call was refused.
	#[pallet::error]
	pub enum Error<T> {
		/// This call is not on the list of what the council may enact; use one that is. / 위임 목록에 없는 호출입니다. 목록의 호출을 쓰십시오.
		NotPermitted,
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Dispatch a call of the closed list as Root.
		///
		/// Origin: [`Config::CouncilOrigin`].
		/// - `call`: one of [`Config::Permitted`].
		///
		/// Emits [`Event::Enacted`] with the call's own result. Errors: [`Error::NotPermitted`].
		#[pallet::call_index(0)]
		#[pallet::weight({
			let info = call.get_dispatch_info();
			(<T as Config>::WeightInfo::enact().saturating_add(info.call_weight), info.class)
		})]
		pub fn enact(origin: OriginFor<T>, call: Box<<T as Config>::Call>) -> DispatchResultWithPostInfo {
			T::CouncilOrigin::ensure_origin(origin)?;
			ensure!(T::Permitted::contains(&call), Error::<T>::NotPermitted);

			// The list already decided; a filter such as safe mode must not hold back what ends it.
			let outcome = call.dispatch_bypass_filter(RawOrigin::Root.into());
			let result = outcome.map(|_| ()).map_err(|failed| failed.error);
			Self::deposit_event(Event::Enacted { result });
			Ok(PostDispatchInfo::default())
		}
	}
}
