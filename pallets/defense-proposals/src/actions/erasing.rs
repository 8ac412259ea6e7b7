//! Erasure of nominees (Personal Information Protection Act 21, 36).

use crate::{
	pallet::Acting, Basis, Cases, Config, Erasures, Error, Event, NomineeTags, Nominees, Pallet, Stage, Tombstone,
};
use frame_support::{ensure, traits::Get};
use minwon_primitives::{CaseId, OfficeId};
use minwon_support::{now, Archivist};
use sp_runtime::DispatchResult;

const SECONDS_PER_DAY: u64 = 86_400;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_erase_nominee(by: Acting<T>, id: CaseId, nominee: OfficeId, basis: Basis) -> DispatchResult {
		let mut case = Self::case_for(&by, id)?;
		let closed_at = case.closed_at.filter(|_| case.stage == Stage::Closed).ok_or(Error::<T>::NotOpen)?;
		let record = Nominees::<T>::get(id, nominee).ok_or(Error::<T>::NotFound)?;
		let year = Self::archive_year(closed_at);
		let frozen = T::Archivist::frozen(case.program, Some(&T::ArchiveTask::get()), year);
		ensure!(frozen.is_none(), Error::<T>::OnHold);
		if basis == Basis::RetentionEnded {
			let days = u64::from(Self::terms_of(&case).retention);
			let ends = closed_at.saturating_add(days.saturating_mul(SECONDS_PER_DAY));
			ensure!(now::<T::Time>() >= ends, Error::<T>::TooEarly);
		}
		let index = case.erased;
		case.erased = index.checked_add(1).ok_or(Error::<T>::TooMany)?;

		Nominees::<T>::remove(id, nominee);
		NomineeTags::<T>::remove(id, record.tag);
		let tombstone = Tombstone { seat: record.seat, at: now::<T::Time>(), by: by.office, basis };
		Erasures::<T>::insert(id, index, tombstone);
		Cases::<T>::insert(id, case);
		Self::keep_hand(&by, id);
		let (office, org, seat) = (by.office, by.org, record.seat);
		Self::deposit_event(Event::NomineeErased { office, org, case: id, basis, seat });
		Ok(())
	}
}
