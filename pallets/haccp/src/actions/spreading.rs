//! The steps by which a recall reaches every product of its root, and leaves them again. Calls and the hook take the same steps.

use crate::{
	Config, Covered, Event, Lots, Outputs, Pallet, Queue, Recall, RecallState, Recalls, Spreading, WeightInfo,
};
use frame_support::{
	pallet_prelude::Weight,
	traits::{Defensive, DefensiveSaturating},
	weights::WeightMeter,
};
use minwon_primitives::{LotId, RecallId};

impl<T: Config> Pallet<T> {
	/// Covers a lot: it is held, and its products will be looked at.
	pub(super) fn cover(id: RecallId, recall: &mut Recall, lot: LotId) {
		Covered::<T>::insert(lot, id, ());
		Queue::<T>::insert(id, recall.covered, lot);
		recall.covered = recall.covered.defensive_saturating_add(1);
		Lots::<T>::mutate_extant(lot, |record| record.holds = record.holds.defensive_saturating_add(1));
		Self::deposit_event(Event::LotHeld { recall: id, lot });
	}

	/// The product of a lot that follows `after` in the order of the map.
	pub(crate) fn next_output(lot: LotId, after: Option<LotId>) -> Option<LotId> {
		match after {
			None => Outputs::<T>::iter_key_prefix(lot).next(),
			Some(after) => {
				let from = Outputs::<T>::hashed_key_for(lot, after);
				Outputs::<T>::iter_key_prefix_from(lot, from).next()
			}
		}
	}

	/// Takes up to `limit` steps while there is work.
	pub(super) fn take_steps(id: RecallId, recall: &mut Recall, limit: u8) {
		for _ in 0..limit {
			if !recall.has_work() {
				return;
			}
			Self::step(id, recall);
		}
	}

	/// Takes one step: looks at a product, or releases a lot.
	pub(crate) fn step(id: RecallId, recall: &mut Recall) {
		match recall.state {
			RecallState::Open => Self::spread_one(id, recall),
			RecallState::Lifting => Self::release_one(id, recall),
			RecallState::Closed { .. } | RecallState::Lifted => (),
		}
	}

	/// Looks at one more product of the head lot; without one the next lot is head.
	fn spread_one(id: RecallId, recall: &mut Recall) {
		let output = Queue::<T>::get(id, recall.head).and_then(|lot| Self::next_output(lot, recall.cursor));
		recall.cursor = output;
		match output {
			None => recall.head = recall.head.defensive_saturating_add(1),
			Some(output) if !Covered::<T>::contains_key(output, id) => Self::cover(id, recall, output),
			Some(_) => (),
		}
	}

	/// Releases the last lot of the queue; without another the recall is lifted.
	fn release_one(id: RecallId, recall: &mut Recall) {
		recall.covered = recall.covered.defensive_saturating_sub(1);
		if let Some(lot) = Queue::<T>::take(id, recall.covered) {
			Covered::<T>::remove(lot, id);
			Lots::<T>::mutate_extant(lot, |record| record.holds = record.holds.defensive_saturating_sub(1));
			Self::deposit_event(Event::LotReleased { recall: id, lot });
		}
		if recall.covered == 0 {
			recall.state = RecallState::Lifted;
			Self::deposit_event(Event::RecallLifted { recall: id });
		}
	}

	/// Stores a recall and keeps the list of those with work true. A recall with work that is not in the list finds room there: the caller
	/// has asked.
	pub(super) fn keep_recall(id: RecallId, recall: &Recall) {
		Recalls::<T>::insert(id, recall);
		let mut waiting = Spreading::<T>::get();
		match (recall.has_work(), waiting.contains(&id)) {
			(true, false) => {
				let _ = waiting.try_push(id).defensive();
			}
			(false, true) => waiting.retain(|other| *other != id),
			_ => return,
		}
		Spreading::<T>::put(waiting);
	}

	/// Takes steps of the oldest recalls while their weight fits; answers what was used.
	pub(crate) fn spread_recalls(remaining: Weight) -> Weight {
		let mut meter = WeightMeter::with_limit(remaining);
		if meter.try_consume(T::WeightInfo::on_idle_empty()).is_err() {
			return meter.consumed();
		}
		let step = T::WeightInfo::on_idle_step();
		for id in Spreading::<T>::get() {
			if !meter.can_consume(T::WeightInfo::on_idle_recall().saturating_add(step)) {
				break;
			}
			meter.consume(T::WeightInfo::on_idle_recall());
			Self::take_up(id, || meter.try_consume(step).is_ok());
		}
		meter.consumed()
	}

	/// Takes steps of one recall while it has work and `more` allows another, then stores it.
	pub(crate) fn take_up(id: RecallId, mut more: impl FnMut() -> bool) {
		let Some(mut recall) = Recalls::<T>::get(id) else { return };
		while recall.has_work() && more() {
			Self::step(id, &mut recall);
		}
		Self::keep_recall(id, &recall);
	}
}
