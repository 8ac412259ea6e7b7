//! Recall of what has not taken effect, by an office or by a pilot.

use crate::{Config, Error, Event, Pallet, Stage};
use frame_support::ensure;
use minwon_primitives::{NoticeId, OfficeId, OrgId, RecallReason};
use minwon_support::now;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_recall(
		office: Option<OfficeId>,
		org: OrgId,
		id: NoticeId,
		reason: RecallReason,
	) -> DispatchResult {
		let mut notice = Self::own_notice(org, id)?;
		let old = notice.stage;
		ensure!(matches!(old, Stage::Sent | Stage::Arrived), Error::<T>::NotOpen);
		ensure!(notice.paper.is_none(), Error::<T>::InPost);
		Self::ensure_not_served(&notice, now::<T::Time>())?;

		notice.stage = Stage::Recalled;
		Self::put(id, &notice);
		Self::deposit_event(Event::NoticeRecalled { office, org, id, reason, old });
		Ok(())
	}
}
