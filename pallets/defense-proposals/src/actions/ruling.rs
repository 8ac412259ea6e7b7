//! What a verifier makes of a result (guideline 15(3)(6)).

use super::publishing::Told;
use crate::{
	pallet::Acting, rules, Bids, BidsOf, Case, Cases, Config, Contest, Contests, CriteriaOf, Error, Event, Nominees,
	Pallet, Place, Ruling, Sheets, Stage, Stance,
};
use alloc::vec::Vec;
use frame_support::ensure;
use minwon_primitives::{BidNo, CaseId, DocumentRef};
use minwon_support::now;
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_rule_on_result(
		by: Acting<T>,
		id: CaseId,
		version: u8,
		answers: Option<BidNo>,
		ruling: Ruling,
		ground: DocumentRef,
	) -> DispatchResult {
		let mut case = Self::case_for(&by, id)?;
		ensure!(case.stage == Stage::Ranked, Error::<T>::NotOpen);
		ensure!(version == case.version, Error::<T>::Superseded);
		let answered = answers.map(|bid| Self::open_objection(id, version, bid)).transpose()?;
		ensure!(answered.is_some() || ruling != Ruling::Dismiss, Error::<T>::NotFound);
		let mut bids = BidsOf::<T>::get(id);
		Self::ensure_allowed(id, &case, &bids, &ruling)?;
		let recomputes = !matches!(ruling, Ruling::Dismiss | Ruling::Reevaluate);
		ensure!(!recomputes || version < u8::MAX, Error::<T>::TooMany);

		if let Some((bid, mut contest)) = answered {
			contest.ruled_at = Some(now::<T::Time>());
			Contests::<T>::insert(id, (version, bid), contest);
		}
		match &ruling {
			Ruling::Dismiss => Self::tell_dismissal(id, &case, &bids, answers, &by.account),
			Ruling::Reevaluate => Self::reopen(id, &mut case),
			Ruling::CorrectMerits { bid, merits } => {
				if let Some(entry) = bids.get_mut(usize::from(bid.0)) {
					entry.merits = Some(merits.clone());
				}
			}
			Ruling::VoidBid { bid } => {
				if let Some(entry) = bids.get_mut(usize::from(bid.0)) {
					entry.void = true;
				}
			}
			Ruling::ExcludeSeat { seat, cause } => {
				let place = Place { round: case.round(), seat: *seat };
				Sheets::<T>::mutate(id, place, |entry| {
					if let Some(sheet) = entry {
						sheet.excluded = Some(*cause);
					}
				});
				case.panel = case.panel.map(|mut panel| {
					panel.counted = panel.counted.saturating_sub(1);
					panel
				});
			}
		}
		if recomputes {
			BidsOf::<T>::insert(id, &bids);
			Self::publish(id, &mut case, &bids, Some(ground), &by.account)?;
		}
		let new = recomputes.then_some(case.version);
		Cases::<T>::insert(id, case);
		Self::keep_hand(&by, id);
		let (office, org, old) = (by.office, by.org, version);
		Self::deposit_event(Event::ResultRuled { office, org, case: id, answers, ruling, ground, old, new });
		Ok(())
	}

	/// The open objection of a bid against the newest result.
	fn open_objection(id: CaseId, version: u8, bid: BidNo) -> Result<(BidNo, Contest), Error<T>> {
		let contest = Contests::<T>::get(id, (version, bid)).filter(Contest::is_open_objection);
		contest.map(|contest| (bid, contest)).ok_or(Error::<T>::NotFound)
	}

	/// Whether the ruling changes something that stands.
	fn ensure_allowed(id: CaseId, case: &Case, bids: &Bids, ruling: &Ruling) -> Result<(), DispatchError> {
		let valid = |bid: &BidNo| bids.get(usize::from(bid.0)).filter(|entry| !entry.void);
		let allowed = match ruling {
			Ruling::Dismiss => true,
			Ruling::Reevaluate => bids.iter().any(|bid| !bid.void),
			Ruling::VoidBid { bid } => valid(bid).is_some(),
			Ruling::CorrectMerits { bid, merits } => {
				let differs = valid(bid).is_some_and(|entry| entry.merits.as_ref() != Some(merits));
				let (criteria, terms) = (CriteriaOf::<T>::get(id), Self::terms_of(case));
				differs && rules::merits_in_range(merits, &criteria, case.notice.track, &terms)
			}
			Ruling::ExcludeSeat { seat, .. } => Sheets::<T>::get(id, Place { round: case.round(), seat: *seat })
				.is_some_and(|sheet| sheet.excluded.is_none()),
		};
		ensure!(allowed, Error::<T>::OutOfRange);
		if matches!(ruling, Ruling::ExcludeSeat { .. }) {
			let enough = case.counted().checked_sub(1).is_some_and(|left| left >= Self::quorum_of(case));
			ensure!(enough, Error::<T>::NoQuorum);
		}
		Ok(())
	}

	/// A new panel scores the same bids: nominees who were clear and have no seat declare anew; prices and merits stay.
	fn reopen(id: CaseId, case: &mut Case) {
		case.stage = Stage::Open;
		case.draw_from = now::<T::Time>().saturating_add(u64::from(case.notice.declaring));
		let clear: Vec<_> = Nominees::<T>::iter_prefix(id)
			.filter(|(_, nominee)| nominee.stance == Stance::Clear && nominee.seat.is_none())
			.collect();
		for (office, mut nominee) in clear {
			nominee.stance = Stance::Silent;
			Nominees::<T>::insert(id, office, nominee);
		}
	}

	fn tell_dismissal(id: CaseId, case: &Case, bids: &Bids, answers: Option<BidNo>, who: &T::AccountId) {
		let Some(bid) = answers else { return };
		if let Some(entry) = bids.get(usize::from(bid.0)) {
			Self::tell(id, case, bid, entry.bidder, Told::Dismissal, who);
		}
	}
}
