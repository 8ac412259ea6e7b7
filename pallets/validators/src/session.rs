//! What session and offences ask of this pallet.

use crate::{Changed, Config, Offenders, Pallet, Validators};
use alloc::vec::Vec;
use frame_support::{traits::Get, weights::Weight};
use pallet_session::historical;
use sp_runtime::{traits::Convert, Perbill};
use sp_staking::{
	offence::{OffenceDetails, OffenceSeverity, OnOffenceHandler},
	SessionIndex,
};

/// A validator is identified by its account alone: there is no stake. `Some(())` for everybody.
pub struct NoStake;

impl<AccountId> Convert<AccountId, Option<()>> for NoStake {
	fn convert(_: AccountId) -> Option<()> {
		Some(())
	}
}

impl<T: Config + pallet_session::Config<ValidatorId = <T as frame_system::Config>::AccountId>>
	pallet_session::SessionManager<T::AccountId> for Pallet<T>
{
	/// `None` while nothing changed: `Some` would move GRANDPA's set id and the warp proofs at each session for nothing.
	fn new_session(_: SessionIndex) -> Option<Vec<T::AccountId>> {
		Changed::<T>::take().then(|| Validators::<T>::get().into_inner())
	}

	fn new_session_genesis(_: SessionIndex) -> Option<Vec<T::AccountId>> {
		Some(Validators::<T>::get().into_inner())
	}

	/// A change of the set forgets who is disabled; offenders who had to stay are disabled again.
	fn start_session(_: SessionIndex) {
		for offender in Offenders::<T>::get() {
			pallet_session::Pallet::<T>::report_offence(offender, OffenceSeverity::max_severity());
		}
	}

	fn end_session(_: SessionIndex) {}
}

impl<T: Config + pallet_session::Config<ValidatorId = <T as frame_system::Config>::AccountId>>
	historical::SessionManager<T::AccountId, ()> for Pallet<T>
{
	fn new_session(index: SessionIndex) -> Option<Vec<(T::AccountId, ())>> {
		<Self as pallet_session::SessionManager<_>>::new_session(index).map(with_nothing)
	}

	fn new_session_genesis(index: SessionIndex) -> Option<Vec<(T::AccountId, ())>> {
		<Self as pallet_session::SessionManager<_>>::new_session_genesis(index).map(with_nothing)
	}

	fn start_session(index: SessionIndex) {
		<Self as pallet_session::SessionManager<_>>::start_session(index)
	}

	fn end_session(index: SessionIndex) {
		<Self as pallet_session::SessionManager<_>>::end_session(index)
	}
}

fn with_nothing<AccountId>(validators: Vec<AccountId>) -> Vec<(AccountId, ())> {
	validators.into_iter().map(|validator| (validator, ())).collect()
}

impl<T: Config + pallet_session::Config<ValidatorId = <T as frame_system::Config>::AccountId>>
	OnOffenceHandler<T::AccountId, (T::AccountId, ()), Weight> for Pallet<T>
{
	/// Disables the offender at once and takes it out of the next set. There is no stake: removal is the sanction.
	fn on_offence(
		offenders: &[OffenceDetails<T::AccountId, (T::AccountId, ())>],
		_: &[Perbill],
		_: SessionIndex,
	) -> Weight {
		for OffenceDetails { offender: (validator, ()), .. } in offenders {
			pallet_session::Pallet::<T>::report_offence(validator.clone(), OffenceSeverity::max_severity());
			Self::note_offender(validator.clone());
		}
		let count = u64::try_from(offenders.len()).unwrap_or(u64::MAX);
		T::DbWeight::get().reads_writes(6, 5).saturating_mul(count)
	}
}
