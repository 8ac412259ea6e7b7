//! What the view functions answer. Nothing is written.

use crate::{
	rules, BidOrder, BidsOf, CaseResult, CaseStatus, Cases, Certificate, Config, ContestState, ContestStatus, Contests,
	CriteriaOf, Pallet, PoolStatus, Results, Score, Scores, SheetCheck, Stage, Standstill, MAX_MONEY,
};
use minwon_primitives::{BidNo, CaseId, Won};
use minwon_support::now;
use rules::SheetFault;

impl<T: Config> Pallet<T> {
	pub(crate) fn view_case(id: CaseId) -> Option<CaseStatus> {
		let (case, now) = (Cases::<T>::get(id)?, now::<T::Time>());
		let (phase, until) = (rules::phase(&case, now), rules::phase_end(&case, now));
		Some(CaseStatus { stage: case.stage, phase, until })
	}

	pub(crate) fn view_check_sheet(id: CaseId, scores: Scores) -> Option<SheetCheck> {
		Cases::<T>::contains_key(id).then_some(())?;
		Some(match rules::check_sheet(&scores, &CriteriaOf::<T>::get(id), &BidsOf::<T>::get(id)) {
			Ok(()) => SheetCheck::Fits,
			Err(SheetFault::BadSheet) => SheetCheck::BadSheet,
			Err(SheetFault::NotDifferentiated) => SheetCheck::NotDifferentiated,
		})
	}

	pub(crate) fn view_preview_cost(id: CaseId, price: Won, lowest: Won) -> Option<Score> {
		let case = Cases::<T>::get(id)?;
		let in_range = 1 <= lowest && lowest <= price && price <= MAX_MONEY;
		in_range.then(|| rules::cost_score(price, lowest, &case.notice, &Self::terms_of(&case)))
	}

	pub(crate) fn view_pool(id: CaseId) -> Option<PoolStatus> {
		let case = Cases::<T>::get(id)?;
		Some(Self::pool_status(&case, &Self::candidates(id, &BidsOf::<T>::get(id))))
	}

	pub(crate) fn view_presentation_order(id: CaseId) -> Option<BidOrder> {
		let panel = Cases::<T>::get(id)?.panel?;
		Some(BidOrder::truncate_from(rules::presentation(&panel.entropy, &BidsOf::<T>::get(id))))
	}

	pub(crate) fn view_result(id: CaseId, version: Option<u8>) -> Option<CaseResult> {
		let version = match version {
			Some(version) => version,
			None => Cases::<T>::get(id)?.version,
		};
		Results::<T>::get(id, version)
	}

	pub(crate) fn view_contest(id: CaseId, bid: BidNo) -> Option<ContestStatus> {
		let case = Cases::<T>::get(id)?;
		BidsOf::<T>::get(id).get(usize::from(bid.0))?;
		let result = Results::<T>::get(id, case.version)?;
		let contest = Contests::<T>::get(id, (case.version, bid));
		let terms = Self::terms_of(&case);
		let (status, due) = match (case.stage, contest.as_ref().and_then(|contest| contest.ruled_at)) {
			(_, Some(_)) => (ContestState::Ruled, None),
			(Stage::Ranked, None) => {
				rules::contest_term::<T::Calendar>(contest.as_ref(), result.published_at, &terms, now::<T::Time>())
			}
			// A case that is evaluated again or closed takes no contests of its last result.
			_ => (ContestState::Lapsed, None),
		};
		Some(ContestStatus { status, due })
	}

	pub(crate) fn view_standstill(id: CaseId) -> Option<Standstill> {
		let case = Cases::<T>::get(id).filter(|case| case.stage == Stage::Ranked)?;
		let (terms, now) = (Self::terms_of(&case), now::<T::Time>());
		let mut until = Self::working_days(Self::published_at(id, &case), terms.debrief_ask);
		let mut waits_for = BidOrder::new();
		for (bid, contest) in Self::newest_contests(id, &case) {
			if !rules::contest_is_pending::<T::Calendar>(&contest, &terms, now) {
				continue;
			}
			match contest.held_at.filter(|_| contest.objected_at.is_none()) {
				Some(held_at) => until = until.max(Self::working_days(held_at, terms.objection)),
				None => {
					// As many as bids, hence within the bound.
					let _ = waits_for.try_push(bid);
				}
			}
		}
		Some(Standstill { until, waits_for })
	}

	pub(crate) fn view_certificate(id: CaseId, bid: BidNo) -> Option<Certificate> {
		let case = Cases::<T>::get(id)?;
		let bidder = BidsOf::<T>::get(id).get(usize::from(bid.0))?.bidder;
		let result = Results::<T>::get(id, case.version)?;
		let line = *result.lines.get(usize::from(bid.0))?;
		let rank = (1u8..).zip(&result.ranking).find(|(_, ranked)| **ranked == bid).map(|(rank, _)| rank);
		let (reference, version, outcome) = (case.notice.reference, case.version, case.outcome);
		Some(Certificate { reference, bidder, version, line, rank, outcome })
	}
}
