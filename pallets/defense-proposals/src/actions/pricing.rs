//! Prices, opened after the evaluation (guideline 8(1)).

use crate::{pallet::Acting, BidsOf, Config, Error, Event, Pallet, Stage, MAX_MONEY};
use frame_support::ensure;
use minwon_primitives::{commit, tags, BidNo, CaseId, Won};
use minwon_support::now;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_open_price(by: Acting<T>, id: CaseId, bid: BidNo, price: Won, salt: [u8; 32]) -> DispatchResult {
		let case = Self::case_for(&by, id)?;
		let panel = case.panel.filter(|_| case.stage == Stage::Scoring).ok_or(Error::<T>::NotOpen)?;
		let now = now::<T::Time>();
		ensure!(now >= panel.reveal_until, Error::<T>::TooEarly);
		ensure!(panel.counted >= Self::quorum_of(&case), Error::<T>::NoQuorum);
		ensure!(now < panel.price_until, Error::<T>::TooLate);
		let mut bids = BidsOf::<T>::get(id);
		let entry = bids.get_mut(usize::from(bid.0)).filter(|entry| !entry.void).ok_or(Error::<T>::NotFound)?;
		ensure!(entry.price.is_none(), Error::<T>::AlreadyExists);
		let opened = commit(tags::DEFENSE_PRICE, &(id, entry.bidder, price), &salt);
		ensure!(entry.form.price_seal == opened, Error::<T>::BadOpening);
		ensure!((1..=MAX_MONEY).contains(&price), Error::<T>::OutOfRange);

		entry.price = Some(price);
		BidsOf::<T>::insert(id, bids);
		Self::keep_hand(&by, id);
		Self::deposit_event(Event::PriceOpened { office: by.office, org: by.org, case: id, bid, price });
		Ok(())
	}
}
