//! What the runtime's constants and weights must satisfy.

use crate::{Config, Pallet, Step, WeightInfo, MAX_INPUTS, MAX_LOGS, MAX_STEPS};
use frame_support::{traits::Get, weights::Weight};
use minwon_primitives::{LotId, SiteId};
use minwon_support::{fits_block, Archivist, Postmaster};

/// Each call fits into a block, and closed recalls have a place in the archives.
pub(crate) fn check<T: Config>() {
	assert!(T::ArchiveTask::get().is_valid(), "the task code of the archives is malformed");
	assert!(Pallet::<T>::index_of_pilot() >= 50, "a pilot stands at index 50 or above");
	assert!(weights::<T>().into_iter().all(fits_block::<T>), "a call of the pilot does not fit into a block");
}

/// What each call costs at most, in each of its forms, in the order of the calls; then one step of the hook.
fn weights<T: Config>() -> [Weight; 27] {
	let post = T::Postmaster::post_weight();
	let step = T::WeightInfo::on_idle_step();
	[
		T::WeightInfo::register_site(),
		T::WeightInfo::apply(),
		T::WeightInfo::assess(),
		T::WeightInfo::decide_application().saturating_add(post),
		T::WeightInfo::inspect(),
		T::WeightInfo::impose().saturating_add(Pallet::<T>::imposing_weight()),
		T::WeightInfo::appeal(),
		T::WeightInfo::decide_appeal().saturating_add(post),
		T::WeightInfo::return_certificate(),
		T::WeightInfo::record_log(),
		T::WeightInfo::record_log_correcting(),
		T::WeightInfo::record_action(),
		T::WeightInfo::register_lot(MAX_INPUTS, MAX_LOGS),
		T::WeightInfo::register_lot_correcting(MAX_INPUTS, MAX_LOGS),
		T::WeightInfo::ship(),
		T::WeightInfo::receive(),
		T::WeightInfo::retire(),
		T::WeightInfo::retire_sold(),
		T::WeightInfo::open_recall().saturating_add(post),
		Pallet::<T>::tracing_weight(&Step::Spread { limit: MAX_STEPS }),
		Pallet::<T>::tracing_weight(&Step::Notify { lot: LotId(1), site: SiteId(1) }),
		T::WeightInfo::settle_recall().saturating_add(T::Archivist::deposit_weight()),
		T::WeightInfo::settle_recall_lift(),
		T::WeightInfo::housekeep().saturating_add(T::Archivist::frozen_weight()),
		T::WeightInfo::housekeep_remind().saturating_add(post),
		T::WeightInfo::append_rules(),
		T::WeightInfo::on_idle_empty().saturating_add(T::WeightInfo::on_idle_recall()).saturating_add(step),
	]
}
