//! What the view functions answer. Nothing is written.

use crate::{
	rules, BoxByHolder, Boxes, Config, EvidenceList, Inbox, InboxPage, MailBox, Month, Notices, Pallet, Reach,
	Recipient, StatementStatus, Status, Tombstones, MAX_INBOX,
};
use minwon_primitives::{BoxId, CivilDate, Holder, NoticeClass, NoticeId, OrgId, Service};
use minwon_support::{now, today, Postmaster};
use rules::{Manner, Sending};

impl<T: Config> Pallet<T> {
	pub(crate) fn view_service(id: NoticeId) -> Service {
		<Self as Postmaster<T::AccountId>>::service(id)
	}

	pub(crate) fn view_answer_by(id: NoticeId) -> Option<CivilDate> {
		<Self as Postmaster<T::AccountId>>::answer_by(id)
	}

	pub(crate) fn view_status(id: NoticeId) -> Option<Status> {
		let Some(notice) = Notices::<T>::get(id) else {
			return Tombstones::<T>::contains_key(id).then_some(Status::Erased);
		};
		Some(rules::status::<T::Calendar>(&notice, &Self::law_of(&notice), now::<T::Time>()))
	}

	pub(crate) fn view_inbox(mailbox: BoxId, after: Option<NoticeId>, limit: u8) -> InboxPage {
		let ids = match after {
			Some(last) => Inbox::<T>::iter_key_prefix_from(mailbox, Inbox::<T>::hashed_key_for(mailbox, last)),
			None => Inbox::<T>::iter_key_prefix(mailbox),
		};
		let limit = usize::from(limit).min(usize::try_from(MAX_INBOX).unwrap_or_default());
		let page = ids.take(limit).filter_map(|id| Self::view_status(id).map(|status| (id, status)));
		InboxPage::truncate_from(page.collect())
	}

	pub(crate) fn view_box_of(holder: Holder) -> Option<(BoxId, MailBox)> {
		let id = BoxByHolder::<T>::get(holder)?;
		Boxes::<T>::get(id).map(|mailbox| (id, mailbox))
	}

	pub(crate) fn view_reachable(to: Recipient, sender: OrgId, class: NoticeClass) -> Reach {
		let manner = match rules::is_voluntary(class) {
			true => Manner::Voluntary,
			false => Manner::Official,
		};
		let sending = Sending { sender, class, standing: Self::standing_of(sender), manner };
		match Self::way_to(&to, &sending, &Self::law_on(class, today::<T::Time>())) {
			Ok(Some(_)) => Reach::Electronic,
			Ok(None) => Reach::Paper,
			Err(_) => Reach::Refused,
		}
	}

	pub(crate) fn view_statement(sender: OrgId, month: Month) -> Option<StatementStatus> {
		let statement = Self::statement_in(&Self::books_of(sender)?, month)?;
		let (charge, overdue) = Self::bill(month, &statement, today::<T::Time>());
		let late = if statement.settled.is_some() { 0 } else { overdue };
		let due = rules::due_day::<T::Calendar>(month);
		Some(StatementStatus { meter: statement.meter, charge, late, due, settled: statement.settled })
	}

	pub(crate) fn view_evidence(id: NoticeId) -> EvidenceList {
		let Some(notice) = Notices::<T>::get(id) else { return EvidenceList::new() };
		let found = rules::evidence::<T::Calendar>(&notice, &Self::law_of(&notice), now::<T::Time>());
		EvidenceList::truncate_from(found)
	}
}
