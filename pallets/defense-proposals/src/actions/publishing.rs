//! Results: computed, published, told to the bidders (guideline 11, 13).

use crate::{
	rules, BidOrder, Bids, BidsOf, Case, CaseResult, Cases, Config, CriteriaOf, Error, Event, Line, Pallet, Place,
	Results, Scores, SeatNumbers, Sheets, Stage, WeightInfo, CASE_KIND,
};
use alloc::vec::Vec;
use frame_support::{ensure, pallet_prelude::Weight, storage::with_storage_layer};
use minwon_primitives::{BidNo, CaseId, DocumentRef, Holder, NoticeClass, NoticeDraft, NoticeId, OrgId, RecordRef};
use minwon_support::{now, Postmaster};
use sp_runtime::{BoundedVec, DispatchResult};

/// The act of which a bidder is told.
#[derive(Clone, Copy)]
pub(super) enum Told {
	/// A new version of the result.
	Result,
	/// Its objection was dismissed.
	Dismissal,
	/// The case closed.
	Close,
	/// Its debrief was held: the days in which it may object run.
	Debrief,
}

impl Told {
	/// Its number in the life of the record.
	const fn step(self) -> u8 {
		match self {
			Self::Result => 1,
			Self::Dismissal => 2,
			Self::Close => 3,
			Self::Debrief => 4,
		}
	}
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_tally(who: T::AccountId, id: CaseId) -> DispatchResult {
		let mut case = Cases::<T>::get(id).ok_or(Error::<T>::NotFound)?;
		let panel = case.panel.filter(|_| case.stage == Stage::Scoring).ok_or(Error::<T>::NotOpen)?;
		let now = now::<T::Time>();
		ensure!(now >= panel.reveal_until, Error::<T>::TooEarly);
		ensure!(panel.counted >= Self::quorum_of(&case), Error::<T>::NoQuorum);
		let mut bids = BidsOf::<T>::get(id);
		let all_open = bids.iter().all(|bid| bid.void || bid.price.is_some());
		ensure!(now >= panel.price_until || all_open, Error::<T>::TooEarly);
		ensure!(case.version < u8::MAX, Error::<T>::TooMany);

		for bid in bids.iter_mut() {
			bid.void |= bid.price.is_none();
		}
		BidsOf::<T>::insert(id, &bids);
		let ranking = Self::publish(id, &mut case, &bids, None, &who)?;
		let missing = (0..case.notice.seats)
			.filter(|seat| !Sheets::<T>::contains_key(id, Place { round: panel.round, seat: *seat }))
			.collect();
		let version = case.version;
		Cases::<T>::insert(id, case);
		let missing = SeatNumbers::truncate_from(missing);
		Self::deposit_event(Event::ResultPublished { case: id, version, ranking, missing });
		Ok(())
	}

	/// Stores the next version of the result out of what stands now and tells every bidder. The caller stores the case.
	pub(super) fn publish(
		id: CaseId,
		case: &mut Case,
		bids: &Bids,
		ground: Option<DocumentRef>,
		who: &T::AccountId,
	) -> Result<BidOrder, Error<T>> {
		let old = case.version;
		case.version = old.checked_add(1).ok_or(Error::<T>::TooMany)?;
		case.stage = Stage::Ranked;
		case.front = 0;
		let (lines, ranking) = Self::recompute(id, case, bids);
		let notices = Self::tell_all(id, case, bids, Told::Result, who);
		let ranking = BidOrder::truncate_from(ranking);
		let result = CaseResult {
			round: case.round(),
			corrects: Some(old).filter(|old| *old > 0),
			ground,
			published_at: now::<T::Time>(),
			lines: BoundedVec::truncate_from(lines),
			ranking: ranking.clone(),
			notices: BoundedVec::truncate_from(notices),
		};
		Results::<T>::insert(id, case.version, result);
		Ok(ranking)
	}

	/// Lines and ranking that follow from what stands now.
	pub(crate) fn recompute(id: CaseId, case: &Case, bids: &Bids) -> (Vec<Line>, Vec<BidNo>) {
		let criteria = CriteriaOf::<T>::get(id);
		let sheets = Self::counted_sheets(id, case);
		let scoring = rules::Scoring {
			notice: &case.notice,
			criteria: &criteria,
			terms: &Self::terms_of(case),
			bids,
			sheets: &sheets,
			entropy: &case.panel.map(|panel| panel.entropy).unwrap_or_default(),
		};
		let lines = scoring.lines();
		let ranking = scoring.ranking(&lines);
		(lines, ranking)
	}

	/// Sheets of the newest round that are not excluded, by seat.
	fn counted_sheets(id: CaseId, case: &Case) -> Vec<Scores> {
		let round = case.round();
		(0..case.notice.seats)
			.filter_map(|seat| Sheets::<T>::get(id, Place { round, seat }))
			.filter(|sheet| sheet.excluded.is_none())
			.map(|sheet| sheet.scores)
			.collect()
	}

	/// Tells every bidder, by bid.
	pub(super) fn tell_all(
		id: CaseId,
		case: &Case,
		bids: &Bids,
		told: Told,
		who: &T::AccountId,
	) -> Vec<Option<NoticeId>> {
		(0u8..).map(BidNo).zip(bids).map(|(bid, entry)| Self::tell(id, case, bid, entry.bidder, told, who)).collect()
	}

	/// Tells one bidder in the name of the organisation that leads the case. A refusal counts as nothing and undoes nothing.
	pub(super) fn tell(
		id: CaseId,
		case: &Case,
		bid: BidNo,
		bidder: OrgId,
		told: Told,
		who: &T::AccountId,
	) -> Option<NoticeId> {
		let draft = NoticeDraft {
			record: RecordRef { pilot: Self::index_of_pilot(), kind: CASE_KIND, id: u64::from(id.0) },
			step: told.step(),
			part: u64::from(case.version).saturating_mul(256).saturating_add(u64::from(bid.0)),
			to: Some(Holder::Organisation(bidder)),
			class: NoticeClass::Disposition,
			term_days: 0,
			follows: None,
		};
		let posted = with_storage_layer(|| T::Postmaster::post(case.program, who, draft));
		posted.ok().flatten().map(|posted| posted.id)
	}

	/// What telling every bidder costs besides the call.
	pub(crate) fn telling_weight() -> Weight {
		T::Postmaster::post_weight().saturating_mul(u64::from(crate::MAX_BIDS))
	}

	/// The dearer of the two kinds of ruling.
	pub(crate) fn ruling_weight() -> Weight {
		let recomputed = T::WeightInfo::rule_on_result().saturating_add(Self::telling_weight());
		recomputed.max(T::WeightInfo::rule_to_reevaluate())
	}

	/// What closing costs besides the call.
	pub(crate) fn closing_weight() -> Weight {
		Self::telling_weight().saturating_add(<T::Archivist as minwon_support::Archivist>::deposit_weight())
	}
}
