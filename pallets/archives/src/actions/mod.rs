//! What the calls do: load, decide, write, tell. One file per matter.

mod appraising;
mod attesting;
mod classifying;
mod destroying;
mod evidencing;
mod expunging;
mod freezing;
mod lending;
mod registering;
mod setting;
mod transferring;

pub(crate) use registering::Details;
#[cfg(any(test, feature = "try-runtime"))]
pub(crate) use setting::ALGORITHMS;

use crate::{
	pallet::Acting, rules, Algorithms, Config, Ending, Error, Event, File, Files, Hold, Holds, HoldsByOrg, Level,
	Pallet, Tombstone, Tombstones, MAX_CORRECTIONS,
};
use alloc::vec::Vec;
use codec::Encode;
use core::iter::once;
use frame_support::ensure;
use minwon_primitives::{CivilDate, FileId, HashAlg, HoldId, OfficeId, OrgId, Role};
use minwon_support::{now, today, RoleInspect};
use sp_runtime::{
	traits::{BlakeTwo256, Hash},
	DispatchError, DispatchResult,
};

/// The acting office and its organisation, where there is one.
pub(crate) type Hand = (Option<OfficeId>, Option<OrgId>);

impl<T: Config> Pallet<T> {
	/// The length of a list, as weights count it.
	pub(crate) fn count<Item>(list: &[Item]) -> u32 {
		u32::try_from(list.len()).unwrap_or(u32::MAX)
	}

	/// The office of a signer whom no origin named: anybody may close an appraisal.
	pub(crate) fn hand_of(who: &T::AccountId) -> Hand {
		let office = T::Roles::office_of(who);
		(office, office.and_then(T::Roles::organisation_of))
	}

	/// A list names 1 to 50 different files.
	pub(crate) fn ensure_list(files: &[FileId]) -> DispatchResult {
		ensure!(!files.is_empty() && rules::all_differ(files), Error::<T>::BadList);
		Ok(())
	}

	/// Whether an office may act as `role`: it does, or it also holds that role.
	pub(crate) fn acts_as(by: &Acting<T>, role: Role) -> bool {
		by.role == role || T::Roles::holds(by.office, role)
	}

	/// Whether an office is the keeper of the file: an archivist of the organisation that keeps it, of the kind that its level asks for.
	pub(crate) fn is_keeper(by: &Acting<T>, file: &File) -> bool {
		by.org == file.custody.org && Self::acts_as(by, Self::archivist_of(file.custody.level))
	}

	/// The role of those who keep files at a level.
	pub(crate) fn archivist_of(level: Level) -> Role {
		match level {
			Level::Department | Level::RecordsCentre => Role::RecordsArchivist,
			Level::Permanent => Role::PermanentArchivist,
		}
	}

	/// A file kept by the acting organisation: the first guards after the role.
	pub(crate) fn file_of(by: &Acting<T>, id: FileId) -> Result<File, DispatchError> {
		let file = Files::<T>::get(id).ok_or(Error::<T>::NotFound)?;
		ensure!(file.custody.org == by.org, Error::<T>::NotYours);
		Ok(file)
	}

	/// A file of which the acting office is the keeper.
	pub(crate) fn kept_file(by: &Acting<T>, id: FileId) -> Result<File, DispatchError> {
		let file = Files::<T>::get(id).ok_or(Error::<T>::NotFound)?;
		ensure!(Self::is_keeper(by, &file), Error::<T>::NotYours);
		Ok(file)
	}

	/// Tells an event of a file and makes it the next entry of its custody chain.
	pub(crate) fn record(file: &mut File, event: Event<T>) {
		let mut entry = file.chain.to_vec();
		file.entries.encode_to(&mut entry);
		now::<T::Time>().encode_to(&mut entry);
		event.encode_to(&mut entry);
		file.chain = BlakeTwo256::hash(&entry).0;
		file.entries = file.entries.saturating_add(1);
		Self::deposit_event(event);
	}

	/// Whether an algorithm is weak today.
	pub(crate) fn is_weak(alg: HashAlg, today: CivilDate) -> bool {
		Algorithms::<T>::get(alg).is_some_and(|from| from <= today)
	}

	/// The files that a file corrects, the newest first, at most 3.
	pub(crate) fn corrected_by(file: &File) -> Vec<(FileId, File)> {
		let mut all = Vec::new();
		let mut next = file.corrects;
		for _ in 0..MAX_CORRECTIONS {
			let Some((id, older)) = next.and_then(|id| Files::<T>::get(id).map(|older| (id, older))) else { break };
			next = older.corrects;
			all.push((id, older));
		}
		all
	}

	/// The lowest hold in force that covers a file or one that it corrects: a correction never slips out of a freeze. They have one producer.
	pub(crate) fn freeze_on(file: &File) -> Option<HoldId> {
		let today = today::<T::Time>();
		let holds = HoldsByOrg::<T>::get(file.producer);
		let older = if holds.is_empty() { Vec::new() } else { Self::corrected_by(file) };
		let covered = |hold: &Hold| {
			once(file)
				.chain(older.iter().map(|(_, older)| older))
				.any(|file| rules::covers(hold, file.producer, Some(&file.task), file.year, today))
		};
		holds.into_iter().find(|id| Holds::<T>::get(id).is_some_and(|hold| covered(&hold)))
	}

	/// Puts tombstones in the place of a file and of those that it corrects. `tell` makes the last event of each.
	pub(crate) fn bury(
		id: FileId,
		file: File,
		how: Ending,
		offices: (OfficeId, OfficeId),
		tell: impl Fn(FileId) -> Event<T>,
	) {
		let older = Self::corrected_by(&file);
		for (id, mut file) in once((id, file)).chain(older) {
			Self::record(&mut file, tell(id));
			let tombstone = Tombstone {
				producer: file.producer,
				task: file.task,
				year: file.year,
				retention: file.retention,
				ended_on: today::<T::Time>(),
				how,
				offices,
				entries: file.entries,
				chain: file.chain,
			};
			Files::<T>::remove(id);
			Tombstones::<T>::insert(id, tombstone);
		}
	}
}
