//! The end of a case: it is told, and its public record goes to the archives.

use super::publishing::Told;
use crate::{BidsOf, Case, Config, CriteriaOf, Outcome, Pallet, Results, Stage, CASE_KIND};
use codec::Encode;
use frame_support::traits::Get;
use minwon_primitives::{Access, CaseId, CivilDate, Dossier, FileKind, RecordRef, Seconds, Tree};
use minwon_support::{now, Archivist};
use sp_runtime::{
	traits::{BlakeTwo256, Hash},
	DispatchResult,
};

impl<T: Config> Pallet<T> {
	/// Closes a case: outcome, notice to every bidder, deposit. The caller stores the case.
	pub(super) fn close(id: CaseId, case: &mut Case, outcome: Outcome, who: &T::AccountId) -> DispatchResult {
		let closed_at = now::<T::Time>();
		case.stage = Stage::Closed;
		case.outcome = Some(outcome);
		case.closed_at = Some(closed_at);
		let bids = BidsOf::<T>::get(id);
		Self::tell_all(id, case, &bids, Told::Close, who);
		let record = (&*case, CriteriaOf::<T>::get(id), bids, Results::<T>::get(id, case.version));
		let dossier = Dossier {
			source: RecordRef { pilot: Self::index_of_pilot(), kind: CASE_KIND, id: u64::from(id.0) },
			producer: case.program,
			task: T::ArchiveTask::get(),
			year: Self::archive_year(closed_at),
			retention: None,
			access: Access::Open,
			grounds: 0,
			kind: FileKind::Dataset,
			tree: Tree::single(BlakeTwo256::hash(&record.encode()).0),
		};
		// No case closes without its record: archives refuse a dossier only when it is wired wrongly.
		case.file = T::Archivist::deposit(dossier)?;
		Ok(())
	}

	/// The year under which the archives know a case: that of its end, in Korea.
	pub(super) fn archive_year(closed_at: Seconds) -> u16 {
		CivilDate::of(closed_at).year()
	}
}
