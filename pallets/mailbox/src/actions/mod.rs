//! What the calls do: load, decide, write, tell. One file per matter.

mod arriving;
mod books;
mod boxes;
mod dispatching;
mod erasing;
mod objecting;
mod papering;
mod publishing;
mod reading;
mod recalling;
mod setting;
mod settling;

pub(crate) use books::Books;
pub(crate) use dispatching::Letter;

use crate::{rules, Boxes, Config, Error, Inbox, MailBox, Notice, Notices, Pallet, Regimes, Stage, Terms, TermsTable};
use frame_support::{ensure, traits::PalletInfoAccess};
use minwon_primitives::{
	ActingOffice, ActingPerson, BoxId, CivilDate, Holder, NoticeClass, NoticeId, OfficeId, OrgId, Seconds,
};
use minwon_support::today;
use rules::Law;
use sp_runtime::{DispatchError, Either};

/// Who acts on a box: a person, or an organisation through an office.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Party {
	/// Person or organisation.
	pub who: Holder,
	/// The office, for an organisation.
	pub office: Option<OfficeId>,
}

impl<AccountId> From<Either<ActingPerson<AccountId>, ActingOffice<AccountId>>> for Party {
	fn from(acting: Either<ActingPerson<AccountId>, ActingOffice<AccountId>>) -> Self {
		match acting {
			Either::Left(person) => Self { who: Holder::Person(person.person), office: None },
			Either::Right(by) => Self { who: Holder::Organisation(by.org), office: Some(by.office) },
		}
	}
}

impl<T: Config> Pallet<T> {
	/// The length of a list, as weights count it.
	pub(crate) fn count<Item>(list: &[Item]) -> u32 {
		u32::try_from(list.len()).unwrap_or(u32::MAX)
	}

	/// A notice that is not erased: the first guard of every call on one.
	pub(crate) fn notice_of(id: NoticeId) -> Result<Notice, DispatchError> {
		Notices::<T>::get(id).ok_or(Error::<T>::NotFound.into())
	}

	/// A notice of the acting organisation.
	pub(crate) fn own_notice(org: OrgId, id: NoticeId) -> Result<Notice, DispatchError> {
		let notice = Self::notice_of(id)?;
		ensure!(notice.sender == org, Error::<T>::NotYours);
		Ok(notice)
	}

	/// The box to which a notice goes.
	pub(crate) fn box_to(notice: &Notice) -> Option<(BoxId, MailBox)> {
		let to = notice.to?;
		Boxes::<T>::get(to).map(|mailbox| (to, mailbox))
	}

	/// Regime and terms of a day.
	pub(crate) fn law_on(class: NoticeClass, day: CivilDate) -> Law {
		let regime = rules::regime_on(&Regimes::<T>::get(class), day).unwrap_or_default();
		Law { regime, terms: Self::terms_on(day) }
	}

	/// What a notice is judged by: regime and terms of the day of its dispatch.
	pub(crate) fn law_of(notice: &Notice) -> Law {
		Self::law_on(notice.class, CivilDate::of(notice.sent_at))
	}

	/// The terms of a day.
	pub(crate) fn terms_on(day: CivilDate) -> Terms {
		rules::terms_on(&TermsTable::<T>::get(), day).unwrap_or_default()
	}

	/// The terms of today.
	pub(crate) fn terms_today() -> Terms {
		Self::terms_on(today::<T::Time>())
	}

	/// Where a notice stands at `now`.
	pub(crate) fn stage_of(notice: &Notice, now: Seconds) -> Stage {
		rules::stage_at::<T::Calendar>(notice, &Self::law_of(notice), now)
	}

	/// Refuses a notice that has taken effect by `now`.
	pub(crate) fn ensure_not_served(notice: &Notice, now: Seconds) -> Result<(), Error<T>> {
		let served = rules::is_served::<T::Calendar>(notice, &Self::law_of(notice), now);
		ensure!(!served, Error::<T>::AlreadyServed);
		Ok(())
	}

	/// Writes a notice whose stage changed, and its entry in the box: there while it is arrived or disputed.
	pub(crate) fn put(id: NoticeId, notice: &Notice) {
		if let Some(to) = notice.to {
			match notice.stage {
				Stage::Arrived | Stage::Disputed { .. } => Inbox::<T>::insert(to, id, ()),
				_ => Inbox::<T>::remove(to, id),
			}
		}
		Notices::<T>::insert(id, notice);
	}

	/// The number by which archives and other pilots know this pilot: its index in the runtime.
	pub(crate) fn index_of_pilot() -> u8 {
		u8::try_from(<Self as PalletInfoAccess>::index()).unwrap_or_default()
	}
}
