//! Negotiation in the order of the ranking (guideline 30(1), 32).

use crate::{pallet::Acting, rules, BidOrder, Case, Cases, Config, End, Error, Event, Outcome, Pallet, Results, Stage};
use frame_support::ensure;
use minwon_primitives::{BidNo, CaseId};
use minwon_support::now;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_conclude_negotiation(by: Acting<T>, id: CaseId, bid: BidNo, end: End) -> DispatchResult {
		let mut case = Self::case_for(&by, id)?;
		ensure!(case.stage == Stage::Ranked, Error::<T>::NotOpen);
		ensure!(Self::is_standstill_over(id, &case), Error::<T>::ContestPending);
		let ranking = Results::<T>::get(id, case.version).map(|result| result.ranking).unwrap_or_default();
		ensure!(Self::is_next(&case, &ranking, bid, &end), Error::<T>::NotRanked);
		if let End::Agreed { price, .. } = end {
			ensure!(price > 0 && price <= case.notice.budget, Error::<T>::OutOfRange);
		}

		let outcome = match end {
			End::Agreed { price, .. } => Some(Outcome::Contracted { bid, price }),
			End::Failed { .. } => {
				// Without an eligible bid the front stays where it is.
				case.front = case.front.saturating_add(1).min(u8::try_from(ranking.len()).unwrap_or(u8::MAX));
				(usize::from(case.front) == ranking.len()).then_some(Outcome::Failed)
			}
		};
		if let Some(outcome) = outcome {
			Self::close(id, &mut case, outcome, &by.account)?;
		}
		Cases::<T>::insert(id, case);
		Self::keep_hand(&by, id);
		let (office, org) = (by.office, by.org);
		Self::deposit_event(Event::NegotiationEnded { office, org, case: id, bid, end, outcome });
		Ok(())
	}

	/// The bid in front; without any, bid 0 can fail.
	fn is_next(case: &Case, ranking: &BidOrder, bid: BidNo, end: &End) -> bool {
		match ranking.is_empty() {
			true => bid == BidNo(0) && matches!(end, End::Failed { .. }),
			false => ranking.get(usize::from(case.front)) == Some(&bid),
		}
	}

	/// Whether the term to ask for a debrief is over and nothing of the newest result is contested.
	fn is_standstill_over(id: CaseId, case: &Case) -> bool {
		let (now, terms) = (now::<T::Time>(), Self::terms_of(case));
		now >= Self::working_days(Self::published_at(id, case), terms.debrief_ask)
			&& !Self::newest_contests(id, case)
				.any(|(_, contest)| rules::contest_is_pending::<T::Calendar>(&contest, &terms, now))
	}
}
