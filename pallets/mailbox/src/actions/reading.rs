//! Reading, where it is recorded (Civil e-litigation Act 11(4)).

use super::Party;
use crate::{rules, Boxes, Config, Error, Event, MailBox, Notice, Pallet, Proof, Stage};
use frame_support::ensure;
use minwon_primitives::{BoxId, Holder, NoticeId};
use minwon_support::{now, today};
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	/// A notice that `by` may read, its box, and that box: holder or live delegate, never the sender.
	pub(super) fn readable(by: &Party, id: NoticeId) -> Result<(Notice, BoxId, MailBox), DispatchError> {
		let notice = Self::notice_of(id)?;
		let today = today::<T::Time>();
		let (to, mailbox) = Self::box_to(&notice)
			.filter(|(_, mailbox)| rules::may_read(mailbox, &by.who, today))
			.ok_or(Error::<T>::NotYourBox)?;
		ensure!(by.who != Holder::Organisation(notice.sender), Error::<T>::SenderCannotRead);
		Ok((notice, to, mailbox))
	}

	pub(crate) fn do_acknowledge(by: Party, id: NoticeId) -> DispatchResult {
		let (mut notice, to, mut mailbox) = Self::readable(&by, id)?;
		ensure!(notice.proof == Proof::Read, Error::<T>::NoReadProof);
		ensure!(notice.stage == Stage::Arrived, Error::<T>::NotOpen);

		let at = now::<T::Time>();
		let mut books = Self::books_or_new(notice.sender);
		books.sender.meter.read = books.sender.meter.read.saturating_add(1);
		Self::keep_books(books);
		notice.stage = Stage::Read;
		notice.read_at = Some(at);
		Self::put(id, &notice);
		if mailbox.streak > 0 {
			mailbox.streak = 0;
			Boxes::<T>::insert(to, mailbox);
		}
		let Party { who: by, office } = by;
		Self::deposit_event(Event::NoticeRead { by, office, id, mailbox: to, at });
		Ok(())
	}
}
