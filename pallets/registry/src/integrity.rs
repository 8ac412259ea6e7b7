//! What the runtime's constants and weights must satisfy.

use crate::{Config, WeightInfo};
use frame_support::{traits::Get, weights::Weight};
use minwon_support::fits_block;
use sp_runtime::traits::Zero;

/// Each call fits into a block, and no constant empties a rule of its meaning.
pub(crate) fn check<T: Config>() {
	assert!(T::KeyWaitingPeriod::get() > 0, "without a waiting period the old key cannot veto");
	assert!(T::MaxSeats::get() > 0, "a council needs a seat");
	assert!(!T::DailyCap::get().is_zero(), "citizens could do nothing");
	assert!(weights::<T>().into_iter().all(fits_block::<T>), "a call of the registry does not fit into a block");
}

fn weights<T: Config>() -> [Weight; 15] {
	[
		T::WeightInfo::admit_organisation(),
		T::WeightInfo::admit_member(),
		T::WeightInfo::set_entitlement(),
		T::WeightInfo::set_status(),
		T::WeightInfo::appoint_office(),
		T::WeightInfo::dismiss_office(),
		T::WeightInfo::replace_office_key(),
		T::WeightInfo::enrol_person(),
		T::WeightInfo::propose_person_key(),
		T::WeightInfo::veto_person_key(),
		T::WeightInfo::complete_person_key(),
		T::WeightInfo::erase_person(),
		T::WeightInfo::grant_credit(),
		T::WeightInfo::declare_holiday(),
		T::WeightInfo::withdraw_holiday(),
	]
}
