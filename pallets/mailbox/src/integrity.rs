//! What the runtime's constants and weights must satisfy.

use crate::{Config, Pallet, WeightInfo, MAX_ARRIVALS};
use frame_support::{traits::Get, weights::Weight};
use minwon_support::{fits_block, Archivist};

/// Each call fits into a block, and months have a place in the archives.
pub(crate) fn check<T: Config>() {
	assert!(T::ArchiveTask::get().is_valid(), "the task code of the archives is malformed");
	assert!(Pallet::<T>::index_of_pilot() >= 50, "a pilot stands at index 50 or above");
	assert!(weights::<T>().into_iter().all(fits_block::<T>), "a call of the pilot does not fit into a block");
}

/// What each call costs at most, in the order of the calls and their variants, then what other pilots reach by trait.
fn weights<T: Config>() -> [Weight; 22] {
	[
		T::WeightInfo::open_box(),
		T::WeightInfo::set_box(),
		T::WeightInfo::set_delegate(),
		T::WeightInfo::close_box(),
		T::WeightInfo::dispatch(),
		T::WeightInfo::dispatch_following(),
		T::WeightInfo::confirm_arrivals(MAX_ARRIVALS),
		T::WeightInfo::acknowledge(),
		T::WeightInfo::object(),
		T::WeightInfo::decide_objection(),
		T::WeightInfo::recall(),
		T::WeightInfo::start_paper(),
		T::WeightInfo::record_paper(),
		T::WeightInfo::publish_notice(),
		T::WeightInfo::settle_postage(),
		T::WeightInfo::archive_month().saturating_add(T::Archivist::deposit_weight()),
		T::WeightInfo::erase().saturating_add(T::Archivist::frozen_weight()),
		T::WeightInfo::set_tariff(),
		T::WeightInfo::set_regime(),
		T::WeightInfo::set_terms(),
		T::WeightInfo::post(),
		T::WeightInfo::ask(),
	]
}
