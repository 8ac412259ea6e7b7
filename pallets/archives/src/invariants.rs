//! What must hold of every file, appraisal and freeze after every block.

use crate::{
	actions::ALGORITHMS, rules, Algorithms, Case, CaseState, Cases, Config, File, FileState, Files, Holds, HoldsByOrg,
	NextFileId, Pallet, Params, Purpose, Reference, References, Tombstones, MAX_CORRECTIONS,
};
use alloc::{collections::BTreeSet, vec::Vec};
use minwon_primitives::{Access, AppraisalId, FileId, RetentionClass};
use minwon_support::invariants::ensure_that;
use sp_runtime::TryRuntimeError;

type Check = Result<(), TryRuntimeError>;

impl<T: Config> Pallet<T> {
	/// Checks every invariant.
	pub fn do_try_state() -> Check {
		Self::i1_files_and_tombstones()?;
		Self::i2_references()?;
		Self::i3_appraisals()?;
		Self::i4_holds()?;
		Self::i5_layers()?;
		Self::i6_copies()?;
		Self::i7_grounds()?;
		Self::i8_corrections()?;
		Self::i9_votes()?;
		Self::i10_states()?;
		Self::i11_chains()?;
		Self::i12_settings()
	}

	fn every_file(holds: impl Fn(FileId, &File) -> bool) -> bool {
		Files::<T>::iter().all(|(id, file)| holds(id, &file))
	}

	fn every_case(holds: impl Fn(AppraisalId, &Case) -> bool) -> bool {
		Cases::<T>::iter().all(|(id, case)| holds(id, &case))
	}

	/// How many ids were given out.
	fn given() -> u64 {
		NextFileId::<T>::get().0.saturating_sub(1)
	}

	fn i1_files_and_tombstones() -> Check {
		let both: Vec<u64> = Files::<T>::iter_keys().chain(Tombstones::<T>::iter_keys()).map(|id| id.0).collect();
		let distinct: BTreeSet<u64> = both.iter().copied().collect();
		let complete = both.len() == distinct.len() && distinct.into_iter().eq(1..=Self::given());
		ensure_that(complete, "I1: an id is neither a file nor a tombstone, or both")
	}

	fn i2_references() -> Check {
		let mut ids: Vec<u64> = References::<T>::iter_values().map(|id| id.0).collect();
		ids.sort_unstable();
		let keys = Self::every_file(|id, file| {
			let key = match &file.reference {
				Reference::Own(reference) => Self::reference_key(file.producer, reference),
				Reference::Source(record) => Self::source_key(record),
			};
			References::<T>::get(key) == Some(id)
		});
		ensure_that(keys && ids.into_iter().eq(1..=Self::given()), "I2: references and files disagree")
	}

	fn i3_appraisals() -> Check {
		let files = Self::every_file(|id, file| match file.state {
			FileState::Appraised { case } => Self::awaits(id, case, |state| matches!(state, CaseState::Open)),
			FileState::Condemned { case } => {
				Self::awaits(id, case, |state| matches!(state, CaseState::Approved { .. }))
			}
			FileState::Kept | FileState::Offered { .. } | FileState::Superseded { .. } => true,
		});
		let cases = Self::every_case(|id, case| {
			let in_state = |state| {
				case.items.iter().all(|(file, _)| Files::<T>::get(file).is_some_and(|file| file.state == state))
			};
			match case.state {
				CaseState::Open => case.signed.is_none() && in_state(FileState::Appraised { case: id }),
				CaseState::Approved { .. } => !case.items.is_empty() && in_state(FileState::Condemned { case: id }),
				CaseState::Rejected | CaseState::Lapsed | CaseState::Done => {
					case.items.is_empty() && case.signed.is_none()
				}
			}
		});
		ensure_that(files && cases, "I3: appraisals and the states of their files disagree")
	}

	/// Whether a file stands once among the items of a case in such a state.
	fn awaits(id: FileId, case: AppraisalId, fits: fn(&CaseState) -> bool) -> bool {
		Cases::<T>::get(case)
			.is_some_and(|case| fits(&case.state) && case.items.iter().filter(|(file, _)| *file == id).count() == 1)
	}

	fn i4_holds() -> Check {
		let listed = HoldsByOrg::<T>::iter().all(|(org, holds)| {
			let ascending = holds.iter().zip(holds.iter().skip(1)).all(|(earlier, later)| earlier < later);
			let named = holds.iter().all(|id| Holds::<T>::get(id).is_some_and(|hold| hold.orgs.contains(&org)));
			!holds.is_empty() && ascending && named
		});
		let named = Holds::<T>::iter().all(|(id, hold)| {
			!hold.orgs.is_empty() && hold.orgs.iter().all(|org| HoldsByOrg::<T>::get(org).contains(&id))
		});
		ensure_that(listed && named, "I4: freezes and their lists by organisation disagree")
	}

	fn i5_layers() -> Check {
		let each = Self::every_file(|_, file| {
			let original =
				file.layers.first().is_some_and(|layer| layer.verified && layer.purpose == Purpose::Original);
			let older = file.layers.len().saturating_sub(1);
			let verified = file.layers.iter().take(older).all(|layer| layer.verified);
			let purposes = file.layers.iter().enumerate().skip(1).all(|(index, layer)| match layer.purpose {
				Purpose::Original => false,
				Purpose::Migration { .. } => true,
				Purpose::Renewal { of } => file.layers.iter().take(index).nth(usize::from(of)).is_some_and(|renewed| {
					!matches!(renewed.purpose, Purpose::Renewal { .. }) && renewed.tree.leaves == layer.tree.leaves
				}),
			});
			original && verified && purposes
		});
		ensure_that(each, "I5: the layers of a file do not stand on one another")
	}

	fn i6_copies() -> Check {
		let each = Self::every_file(|_, file| {
			let sites: BTreeSet<_> = file.copies.iter().map(|copy| (copy.org, copy.site)).collect();
			sites.len() == file.copies.len()
		});
		ensure_that(each, "I6: a site holds two copies of a file")
	}

	fn i7_grounds() -> Check {
		let each = Self::every_file(|_, file| (file.grounds == 0) == (file.access == Access::Open));
		ensure_that(each, "I7: grounds stand without closing, or closing without grounds")
	}

	fn i8_corrections() -> Check {
		let each = Self::every_file(|id, file| {
			let forth = match file.state {
				FileState::Superseded { by } => Files::<T>::get(by).is_some_and(|newer| newer.corrects == Some(id)),
				_ => true,
			};
			let back = file.corrects.is_none_or(|old| {
				Files::<T>::get(old).is_some_and(|older| older.state == FileState::Superseded { by: id })
			});
			let behind = Self::corrected_by(file);
			let ends = behind.last().is_none_or(|(_, oldest)| oldest.corrects.is_none());
			forth && back && ends && Self::count(&behind) <= MAX_CORRECTIONS
		});
		ensure_that(each, "I8: corrections do not point at one another")
	}

	fn i9_votes() -> Check {
		let each = Self::every_case(|_, case| {
			let offices: BTreeSet<_> = case.votes.iter().map(|(office, ..)| *office).collect();
			offices.len() == case.votes.len() && !offices.contains(&case.appraiser)
		});
		ensure_that(each, "I9: an office voted twice, or the appraiser did")
	}

	fn i10_states() -> Check {
		let each = Self::every_file(|_, file| {
			let condemned = matches!(file.state, FileState::Condemned { .. });
			let stays = file.retention != RetentionClass::Permanent || !condemned;
			stays && (file.loan.is_none() || file.state == FileState::Kept)
		});
		ensure_that(each, "I10: a permanent file is condemned, or a lent one is not kept")
	}

	fn i11_chains() -> Check {
		let stones = Tombstones::<T>::iter_values().all(|stone| stone.entries >= 1);
		ensure_that(stones && Self::every_file(|_, file| file.entries >= 1), "I11: a custody chain is empty")
	}

	fn i12_settings() -> Check {
		let strong = ALGORITHMS.iter().any(|alg| !Algorithms::<T>::contains_key(alg));
		let in_range = rules::parameters_in_range(&Params::<T>::get());
		ensure_that(strong && in_range, "I12: no algorithm stays strong, or a parameter is out of range")
	}
}
