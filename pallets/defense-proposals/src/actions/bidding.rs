//! Seals and envelopes (guideline 8; State Contracts Act Decree 39(3), 43).

use crate::{pallet::Acting, Bid, BidForm, BidsOf, Cases, Config, Error, Event, Pallet, Seal, Seals, Stage, MAX_BIDS};
use frame_support::ensure;
use minwon_primitives::{commit, tags, BidNo, CaseId, Commitment};
use minwon_support::now;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// Reads the case and one key of the seals, writes that key, whatever else there is: the everyday call.
	pub(crate) fn do_lodge_seal(by: Acting<T>, id: CaseId, seal: Commitment) -> DispatchResult {
		let case = Cases::<T>::get(id).ok_or(Error::<T>::NotFound)?;
		ensure!(case.stage == Stage::Open, Error::<T>::NotOpen);
		ensure!(now::<T::Time>() < case.notice.submit_until, Error::<T>::TooLate);
		ensure!(!Seals::<T>::contains_key(id, seal), Error::<T>::AlreadyExists);

		Seals::<T>::insert(id, seal, Seal::Sealed);
		Self::deposit_event(Event::SealLodged { office: by.office, org: by.org, case: id, seal });
		Ok(())
	}

	pub(crate) fn do_open_bid(by: Acting<T>, id: CaseId, form: BidForm, salt: [u8; 32]) -> DispatchResult {
		let case = Self::case_for(&by, id)?;
		let now = now::<T::Time>();
		ensure!(case.stage == Stage::Open, Error::<T>::NotOpen);
		ensure!(now >= case.notice.submit_until, Error::<T>::TooEarly);
		ensure!(now < case.notice.open_until(), Error::<T>::TooLate);
		let seal = commit(tags::DEFENSE_SEAL, &(id, by.org, &form), &salt);
		ensure!(Seals::<T>::contains_key(id, seal), Error::<T>::BadOpening);
		let mut bids = BidsOf::<T>::get(id);
		ensure!(bids.iter().all(|bid| bid.bidder != by.org), Error::<T>::AlreadyExists);
		let number = u8::try_from(bids.len()).ok().filter(|number| u32::from(*number) < MAX_BIDS);
		let bid = BidNo(number.ok_or(Error::<T>::TooMany)?);
		ensure!(form.pages >= 1 && !form.partners.contains(&by.org), Error::<T>::OutOfRange);
		let opened = Bid { bidder: by.org, form: form.clone(), price: None, merits: None, void: false };
		bids.try_push(opened).map_err(|_| Error::<T>::TooMany)?;

		BidsOf::<T>::insert(id, bids);
		Seals::<T>::insert(id, seal, Seal::Opened(bid));
		Self::deposit_event(Event::BidOpened { office: by.office, org: by.org, case: id, bid, form });
		Ok(())
	}
}
