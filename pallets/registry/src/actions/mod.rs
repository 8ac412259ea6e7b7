//! What the calls do: load, decide, write, tell.

mod calendar;
mod offices;
#[cfg(any(test, feature = "try-runtime"))]
pub(crate) use offices::is_lasting_manager;
mod organisations;
mod persons;
mod seats;

use crate::{rules::Refusal, Actors, Config, Error, Pallet};
use frame_support::ensure;
use sp_runtime::DispatchResult;

impl<T: Config> From<Refusal> for Error<T> {
	fn from(refusal: Refusal) -> Self {
		match refusal {
			Refusal::InvalidCode => Error::InvalidCode,
			Refusal::InvalidName => Error::InvalidName,
			Refusal::BeyondGrant => Error::BeyondGrant,
			Refusal::NotOpen => Error::NotOpen,
			Refusal::NotYours => Error::NotYours,
		}
	}
}

impl<T: Config> Pallet<T> {
	/// An account is one office or one person, never both and never two.
	fn ensure_unused(account: &T::AccountId) -> DispatchResult {
		ensure!(!Actors::<T>::contains_key(account), Error::<T>::AccountInUse);
		Ok(())
	}

	/// Lets an account sign. Never taken back: a reaped account would begin again at nonce 0, and its old transactions would replay.
	fn let_sign(account: &T::AccountId) {
		frame_system::Pallet::<T>::inc_providers(account);
	}
}
