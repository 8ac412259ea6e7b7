//! Debriefs and objections (guideline 14).

use super::publishing::Told;
use crate::{
	pallet::Acting, rules, BidsOf, Case, Config, Contest, Contests, Error, Event, Pallet, Results, Stage, Step,
	WeightInfo,
};
use frame_support::{ensure, pallet_prelude::Weight};
use minwon_primitives::{BidNo, CaseId, DocumentRef, Seconds};
use minwon_support::{now, Postmaster};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_contest(by: Acting<T>, id: CaseId, step: Step) -> DispatchResult {
		let case = Self::case_for(&by, id)?;
		ensure!(case.stage == Stage::Ranked, Error::<T>::NotOpen);
		let bid = (0u8..).zip(BidsOf::<T>::get(id)).find(|(_, bid)| bid.bidder == by.org);
		let bid = bid.map(|(number, _)| BidNo(number)).ok_or(Error::<T>::NotFound)?;
		match step {
			Step::AskDebrief => Self::ask_debrief(by, id, &case, bid),
			Step::Object { grounds } => Self::object(by, id, &case, bid, grounds),
		}
	}

	fn ask_debrief(by: Acting<T>, id: CaseId, case: &Case, bid: BidNo) -> DispatchResult {
		let (now, terms, version) = (now::<T::Time>(), Self::terms_of(case), case.version);
		ensure!(!Contests::<T>::contains_key(id, (version, bid)), Error::<T>::AlreadyExists);
		let ends = Self::working_days(Self::published_at(id, case), terms.debrief_ask);
		ensure!(now < ends, Error::<T>::TooLate);

		Contests::<T>::insert(id, (version, bid), Contest::asked(now));
		let due = Self::working_days(now, terms.debrief_hold);
		Self::deposit_event(Event::DebriefAsked { office: by.office, org: by.org, case: id, version, bid, due });
		Ok(())
	}

	fn object(by: Acting<T>, id: CaseId, case: &Case, bid: BidNo, grounds: DocumentRef) -> DispatchResult {
		let (now, terms, version) = (now::<T::Time>(), Self::terms_of(case), case.version);
		let mut contest = Contests::<T>::get(id, (version, bid)).ok_or(Error::<T>::TooEarly)?;
		let held_at = contest.held_at.ok_or(Error::<T>::TooEarly)?;
		ensure!(contest.objected_at.is_none(), Error::<T>::AlreadyExists);
		ensure!(now < Self::working_days(held_at, terms.objection), Error::<T>::TooLate);

		contest.objected_at = Some(now);
		contest.grounds = Some(grounds);
		Contests::<T>::insert(id, (version, bid), contest);
		let due = Self::working_days(now, terms.ruling);
		let (office, org) = (by.office, by.org);
		Self::deposit_event(Event::Objected { office, org, case: id, version, bid, grounds, due });
		Ok(())
	}

	pub(crate) fn do_hold_debrief(by: Acting<T>, id: CaseId, bid: BidNo, minutes: DocumentRef) -> DispatchResult {
		let case = Self::case_for(&by, id)?;
		ensure!(case.stage == Stage::Ranked, Error::<T>::NotOpen);
		let version = case.version;
		let mut contest = Contests::<T>::get(id, (version, bid)).ok_or(Error::<T>::NotFound)?;
		ensure!(contest.held_at.is_none(), Error::<T>::AlreadyExists);

		let now = now::<T::Time>();
		let due = Self::working_days(contest.asked_at, Self::terms_of(&case).debrief_hold);
		contest.held_at = Some(now);
		contest.minutes = Some(minutes);
		Contests::<T>::insert(id, (version, bid), contest);
		Self::keep_hand(&by, id);
		Self::tell_debrief(id, &case, bid, &by.account);
		let (office, org, late_secs) = (by.office, by.org, now.since(due));
		Self::deposit_event(Event::DebriefHeld { office, org, case: id, version, bid, minutes, late_secs });
		Ok(())
	}

	/// From now on its bidder may object for some days.
	fn tell_debrief(id: CaseId, case: &Case, bid: BidNo, who: &T::AccountId) {
		if let Some(entry) = BidsOf::<T>::get(id).get(usize::from(bid.0)) {
			Self::tell(id, case, bid, entry.bidder, Told::Debrief, who);
		}
	}

	/// What holding a debrief costs, the notice to its bidder included.
	pub(crate) fn debriefing_weight() -> Weight {
		T::WeightInfo::hold_debrief().saturating_add(T::Postmaster::post_weight())
	}

	/// When the newest result was published.
	pub(crate) fn published_at(id: CaseId, case: &Case) -> Seconds {
		Results::<T>::get(id, case.version).map(|result| result.published_at).unwrap_or_default()
	}

	/// 24:00 in Korea of the `days`-th working day after the date of `moment`.
	pub(crate) fn working_days(moment: Seconds, days: u8) -> Seconds {
		rules::end_of_working_days::<T::Calendar>(moment, days)
	}

	/// Contests of the newest result, by bid.
	pub(crate) fn newest_contests(id: CaseId, case: &Case) -> impl Iterator<Item = (BidNo, Contest)> {
		let version = case.version;
		let bids = u8::try_from(BidsOf::<T>::decode_len(id).unwrap_or_default()).unwrap_or_default();
		(0..bids).map(BidNo).filter_map(move |bid| Contests::<T>::get(id, (version, bid)).map(|contest| (bid, contest)))
	}
}
