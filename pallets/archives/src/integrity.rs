//! What the runtime's weights must satisfy.

use crate::{Config, WeightInfo, MAX_FILES};
use frame_support::weights::Weight;
use minwon_support::fits_block;

/// Each call fits into a block, the longest lists included.
pub(crate) fn check<T: Config>() {
	assert!(weights::<T>().into_iter().all(fits_block::<T>), "a call of the archives does not fit into a block");
}

/// What each call and each function reached by trait costs at most, in the order of the calls.
fn weights<T: Config>() -> [Weight; 21] {
	[
		T::WeightInfo::register_file(),
		T::WeightInfo::amend_file(),
		T::WeightInfo::offer_files(MAX_FILES),
		T::WeightInfo::decide_offer(MAX_FILES),
		T::WeightInfo::add_layer(),
		T::WeightInfo::verify_layer(),
		T::WeightInfo::classify(),
		T::WeightInfo::open_appraisal(MAX_FILES),
		T::WeightInfo::vote(),
		T::WeightInfo::close_appraisal(),
		T::WeightInfo::sign_destruction(),
		T::WeightInfo::place_hold(),
		T::WeightInfo::lift_hold(),
		T::WeightInfo::move_file(),
		T::WeightInfo::attest_copy(),
		T::WeightInfo::expunge(),
		T::WeightInfo::set_schedule(),
		T::WeightInfo::set_algorithm(),
		T::WeightInfo::set_parameters(),
		T::WeightInfo::deposit(),
		T::WeightInfo::frozen(),
	]
}
