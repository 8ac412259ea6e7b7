//! Arrival, as the carrier attests it (E-Documents Act 6(2)).

use super::Books;
use crate::{pallet::Acting, Config, Error, Event, Notices, Pallet, Proof, Stage};
use alloc::{collections::BTreeMap, vec::Vec};
use frame_support::ensure;
use minwon_primitives::{NoticeId, OrgId};
use minwon_support::now;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_confirm_arrivals(by: Acting<T>, ids: &[NoticeId]) -> DispatchResult {
		let mut boxes = Vec::new();
		for id in ids {
			let notice = Self::notice_of(*id)?;
			let (to, mailbox) =
				Self::box_to(&notice).filter(|(_, mailbox)| mailbox.carrier == by.org).ok_or(Error::<T>::NotYourBox)?;
			ensure!(notice.office != Some(by.office), Error::<T>::SameOffice);
			boxes.push((*id, to, mailbox.closed_at));
		}

		let (office, org, at) = (by.office, by.org, now::<T::Time>());
		let mut all: BTreeMap<OrgId, Books> = BTreeMap::new();
		for (id, mailbox, closed_at) in boxes {
			// Read again: a number that stands twice arrives once.
			let Some(mut notice) = Notices::<T>::get(id) else { continue };
			if notice.stage != Stage::Sent || notice.paper.is_some() || closed_at.is_some() {
				Self::deposit_event(Event::ArrivalSkipped { office, org, id, stage: notice.stage });
				continue;
			}
			let books = all.entry(notice.sender).or_insert_with(|| Self::books_or_new(notice.sender));
			if notice.proof >= Proof::Arrived {
				books.sender.meter.arrived = books.sender.meter.arrived.saturating_add(1);
			}
			notice.stage = Stage::Arrived;
			notice.arrived_at = Some(at);
			Self::put(id, &notice);
			Self::deposit_event(Event::NoticeArrived { office, org, id, mailbox, at });
		}
		for books in all.into_values() {
			Self::keep_books(books);
		}
		Ok(())
	}
}
