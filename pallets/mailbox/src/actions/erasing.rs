//! Erasure (Personal Information Protection Act 21, 36; Administrative Procedures Act 14(5)).

use super::Party;
use crate::{
	rules, Basis, Config, Error, Event, Inbox, Notice, Notices, Pallet, PaperNumbers, References, Stage, Tombstone,
	Tombstones,
};
use frame_support::ensure;
use minwon_primitives::{CivilDate, Holder, NoticeId, OfficeId};
use minwon_support::{now, Archivist, RoleInspect};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_erase_expired(who: T::AccountId, id: NoticeId) -> DispatchResult {
		let notice = Self::notice_of(id)?;
		let keep_years = Self::law_of(&notice).regime.keep_years;
		ensure!(now::<T::Time>() >= rules::kept_until(notice.sent_at, keep_years), Error::<T>::TooEarly);
		Self::ensure_not_frozen(&notice)?;

		let office = T::Roles::office_of(&who);
		Self::bury(id, notice, Basis::RetentionEnded, None, office);
		Ok(())
	}

	pub(crate) fn do_erase_on_request(by: Party, id: NoticeId) -> DispatchResult {
		let notice = Self::notice_of(id)?;
		let holds = Self::box_to(&notice).is_some_and(|(_, mailbox)| mailbox.holder == by.who);
		ensure!(holds, Error::<T>::NotYourBox);
		ensure!(rules::is_voluntary(notice.class), Error::<T>::MustBeKept);
		let stage = Self::stage_of(&notice, now::<T::Time>());
		ensure!(!matches!(stage, Stage::Sent | Stage::Disputed { .. }), Error::<T>::NotOpen);
		Self::ensure_not_frozen(&notice)?;

		Self::bury(id, notice, Basis::HolderRequest, Some(by.who), by.office);
		Ok(())
	}

	fn ensure_not_frozen(notice: &Notice) -> DispatchResult {
		let year = CivilDate::of(notice.sent_at).year();
		ensure!(T::Archivist::frozen(notice.sender, None, year).is_none(), Error::<T>::OnHold);
		Ok(())
	}

	/// Puts a tombstone in the place of a notice. Neighbours in its chain keep its number. What a holder asked for names no office.
	fn bury(id: NoticeId, notice: Notice, basis: Basis, by: Option<Holder>, office: Option<OfficeId>) {
		let erased_at = now::<T::Time>();
		References::<T>::remove(notice.sender, &notice.reference);
		if let Some(to) = notice.to {
			Inbox::<T>::remove(to, id);
		}
		if let Some(number) = notice.paper.and_then(|leg| leg.number) {
			PaperNumbers::<T>::remove(number);
		}
		Notices::<T>::remove(id);
		let (sender, class, sent_day) = (notice.sender, notice.class, CivilDate::of(notice.sent_at));
		let recorded = office.filter(|_| by.is_none());
		Tombstones::<T>::insert(id, Tombstone { sender, class, sent_day, erased_at, basis, by: recorded });
		Self::deposit_event(Event::NoticeErased { by, office, org: sender, id, basis, at: erased_at });
	}
}
