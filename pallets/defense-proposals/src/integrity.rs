//! What the runtime's constants and weights must satisfy.

use crate::{Config, Pallet, WeightInfo};
use frame_support::{traits::Get, weights::Weight};
use minwon_support::{fits_block, Archivist};

/// Each call fits into a block, and closed cases have a place in the archives.
pub(crate) fn check<T: Config>() {
	assert!(T::ArchiveTask::get().is_valid(), "the task code of the archives is malformed");
	assert!(Pallet::<T>::index_of_pilot() >= 50, "a pilot stands at index 50 or above");
	assert!(weights::<T>().into_iter().all(fits_block::<T>), "a call of the pilot does not fit into a block");
}

/// What each call costs at most, in the order of the calls.
fn weights<T: Config>() -> [Weight; 20] {
	[
		T::WeightInfo::publish_notice(),
		T::WeightInfo::countersign_notice(),
		T::WeightInfo::amend_notice().saturating_add(Pallet::<T>::closing_weight()),
		T::WeightInfo::lodge_seal(),
		T::WeightInfo::open_bid(),
		T::WeightInfo::nominate(),
		T::WeightInfo::declare_interest(),
		T::WeightInfo::draw_panel(),
		T::WeightInfo::record_merits(),
		T::WeightInfo::commit_sheet(),
		T::WeightInfo::reveal_sheet(),
		T::WeightInfo::exclude_evaluator(),
		T::WeightInfo::open_price(),
		T::WeightInfo::tally().saturating_add(Pallet::<T>::telling_weight()),
		T::WeightInfo::contest(),
		Pallet::<T>::debriefing_weight(),
		Pallet::<T>::ruling_weight(),
		T::WeightInfo::conclude_negotiation().saturating_add(Pallet::<T>::closing_weight()),
		T::WeightInfo::erase_nominee().saturating_add(T::Archivist::frozen_weight()),
		T::WeightInfo::append_terms(),
	]
}
