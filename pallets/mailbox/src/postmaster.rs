//! How other pilots give notice. No callbacks: they ask when a deadline matters.

use crate::{rules, Config, Notices, Pallet, Recipient, WeightInfo};
use frame_support::weights::Weight;
use minwon_primitives::{
	Channel, CivilDate, Holder, NoticeClass, NoticeDraft, NoticeId, OrgId, Posted, RecallReason, Service,
};
use minwon_support::{now, today, Postmaster, RoleInspect};
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Postmaster<T::AccountId> for Pallet<T> {
	fn post(sender: OrgId, clerk: &T::AccountId, draft: NoticeDraft) -> Result<Option<Posted>, DispatchError> {
		Self::do_post(sender, T::Roles::office_of(clerk), draft).map(Some)
	}

	fn service(id: NoticeId) -> Service {
		let Some(notice) = Notices::<T>::get(id) else { return Service::None };
		rules::service::<T::Calendar>(&notice, &Self::law_of(&notice), now::<T::Time>())
	}

	fn answer_by(id: NoticeId) -> Option<CivilDate> {
		let notice = Notices::<T>::get(id)?;
		let service = rules::service::<T::Calendar>(&notice, &Self::law_of(&notice), now::<T::Time>());
		rules::answer_by::<T::Calendar>(service, notice.term_days)
	}

	fn recall(sender: OrgId, id: NoticeId, reason: RecallReason) -> DispatchResult {
		Self::do_recall(None, sender, id, reason)
	}

	fn reachable(to: &Holder, sender: OrgId, class: NoticeClass) -> Channel {
		let law = Self::law_on(class, today::<T::Time>());
		let way = Self::way_to(&Recipient::from(Some(*to)), &Self::posting(sender, class), &law);
		match way {
			Ok(Some(_)) => Channel::Electronic,
			Ok(None) | Err(_) => Channel::Paper,
		}
	}

	fn post_weight() -> Weight {
		T::WeightInfo::post()
	}

	fn ask_weight() -> Weight {
		T::WeightInfo::ask()
	}
}
