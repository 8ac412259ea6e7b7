//! The archives as the other pilots see them.

use crate::{Config, Pallet, WeightInfo};
use frame_support::weights::Weight;
use minwon_primitives::{Dossier, FileId, HoldId, OrgId, TaskCode};
use minwon_support::Archivist;
use sp_runtime::DispatchError;

impl<T: Config> Archivist for Pallet<T> {
	fn deposit(dossier: Dossier) -> Result<Option<FileId>, DispatchError> {
		Self::do_deposit(dossier).map(Some)
	}

	fn frozen(producer: OrgId, task: Option<&TaskCode>, year: u16) -> Option<HoldId> {
		Self::freeze_of(producer, task, year)
	}

	fn deposit_weight() -> Weight {
		T::WeightInfo::deposit()
	}

	fn frozen_weight() -> Weight {
		T::WeightInfo::frozen()
	}
}
