//! Public notice where a letter came back (Administrative Procedures Act 14(4), 15(3)).

use crate::{pallet::Acting, Config, Error, Event, Notices, Pallet, PaperLeg, PaperOutcome};
use frame_support::ensure;
use minwon_primitives::{DocumentDigest, NoticeId};
use minwon_support::now;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_publish_notice(by: Acting<T>, id: NoticeId, gazette: DocumentDigest) -> DispatchResult {
		let mut notice = Self::own_notice(by.org, id)?;
		let at = now::<T::Time>();
		let returned = matches!(notice.paper, Some(PaperLeg { outcome: PaperOutcome::Returned { .. }, .. }));
		ensure!(returned, Error::<T>::NotOpen);
		Self::ensure_not_served(&notice, at)?;
		ensure!(notice.published.is_none(), Error::<T>::AlreadyExists);

		notice.published = Some((at, gazette));
		Notices::<T>::insert(id, notice);
		Self::deposit_event(Event::NoticePublished { office: by.office, org: by.org, id, gazette, at });
		Ok(())
	}
}
