//! What must hold of every case after every block.

use crate::{
	rules, BidsOf, Case, CaseByReference, Cases, Config, Contests, CriteriaOf, Duty, Erasures, Hands, NextCaseId,
	NomineeTags, Nominees, Outcome, Pallet, Place, Results, Seal, Seals, Sheets, Side, Stage, TermsTable, Verdict,
};
use alloc::{collections::BTreeSet, vec::Vec};
use minwon_primitives::{BidNo, CaseId, Seconds};
use minwon_support::invariants::ensure_that;
use sp_runtime::TryRuntimeError;

type Check = Result<(), TryRuntimeError>;

impl<T: Config> Pallet<T> {
	/// Checks every invariant.
	pub fn do_try_state() -> Check {
		Self::i1_references()?;
		Self::i2_bids()?;
		Self::i3_nominees()?;
		Self::i4_seats()?;
		Self::i5_sheets()?;
		Self::i6_prices()?;
		Self::i7_results()?;
		Self::i8_rankings()?;
		Self::i9_ends()?;
		Self::i10_hands()?;
		Self::i11_terms()?;
		Self::i12_contests()
	}

	fn every_case(holds: impl Fn(CaseId, &Case) -> bool) -> bool {
		Cases::<T>::iter().all(|(id, case)| holds(id, &case))
	}

	fn i1_references() -> Check {
		let next = NextCaseId::<T>::get();
		let each = Self::every_case(|id, case| {
			id < next
				&& CriteriaOf::<T>::contains_key(id)
				&& CaseByReference::<T>::get(case.program, &case.notice.reference) == Some(id)
		});
		let count = Cases::<T>::iter_keys().count();
		let counts =
			count == CaseByReference::<T>::iter_keys().count() && count == CriteriaOf::<T>::iter_keys().count();
		ensure_that(each && counts, "I1: cases, references and criteria disagree")
	}

	fn i2_bids() -> Check {
		let each = Self::every_case(|id, _| {
			let bids = BidsOf::<T>::get(id);
			let bidders: BTreeSet<_> = bids.iter().map(|bid| bid.bidder).collect();
			let mut opened: Vec<u8> = Seals::<T>::iter_prefix_values(id)
				.filter_map(|seal| match seal {
					Seal::Opened(bid) => Some(bid.0),
					Seal::Sealed => None,
				})
				.collect();
			opened.sort_unstable();
			let numbers = (0u8..).zip(&bids).map(|(number, _)| number);
			bidders.len() == bids.len() && opened.iter().copied().eq(numbers)
		});
		let of_cases = BidsOf::<T>::iter_keys().all(Cases::<T>::contains_key)
			&& Seals::<T>::iter_keys().all(|(id, _)| Cases::<T>::contains_key(id));
		ensure_that(each && of_cases, "I2: bids, bidders and opened seals disagree")
	}

	fn i3_nominees() -> Check {
		let each = Self::every_case(|id, case| {
			let nominees = Nominees::<T>::iter_prefix_values(id).count();
			let tagged =
				Nominees::<T>::iter_prefix_values(id).all(|nominee| NomineeTags::<T>::contains_key(id, nominee.tag));
			let distinct: BTreeSet<_> = Nominees::<T>::iter_prefix_values(id).map(|nominee| nominee.tag).collect();
			let erased = usize::from(case.erased);
			usize::from(case.nominees) == nominees.saturating_add(erased)
				&& tagged && distinct.len() == nominees
				&& NomineeTags::<T>::iter_prefix_values(id).count() == nominees
				&& Erasures::<T>::iter_prefix_values(id).count() == erased
				&& (0..case.erased).all(|index| Erasures::<T>::contains_key(id, index))
		});
		let of_cases = Nominees::<T>::iter_keys().all(|(id, _)| Cases::<T>::contains_key(id))
			&& NomineeTags::<T>::iter_keys().all(|(id, _)| Cases::<T>::contains_key(id))
			&& Erasures::<T>::iter_keys().all(|(id, _)| Cases::<T>::contains_key(id));
		ensure_that(each && of_cases, "I3: nominees, tags, tombstones and counters disagree")
	}

	fn i4_seats() -> Check {
		let each = Self::every_case(|id, case| {
			let round = case.round();
			let seated: Vec<_> = Nominees::<T>::iter_prefix_values(id)
				.filter_map(|nominee| nominee.seat.map(|place| (place, nominee.side)))
				.collect();
			let erased: Vec<Place> = Erasures::<T>::iter_prefix_values(id).filter_map(|stone| stone.seat).collect();
			let all = || seated.iter().map(|(place, _)| *place).chain(erased.iter().copied());
			let mut newest: Vec<u8> = all().filter(|place| place.round == round).map(|place| place.seat).collect();
			newest.sort_unstable();
			let expected = if case.panel.is_some() { case.notice.seats } else { 0 };
			let external =
				seated.iter().filter(|(place, side)| place.round == round && *side == Side::External).count();
			let sides = case.panel.is_none()
				|| erased.iter().any(|place| place.round == round)
				|| external == usize::from(case.notice.external_seats);
			let rounds = all().all(|place| (1..=round).contains(&place.round));
			rounds && sides && newest.into_iter().eq(0..expected)
		});
		ensure_that(each, "I4: the seats of the newest round are not those of its nominees")
	}

	fn i5_sheets() -> Check {
		let each = Self::every_case(|id, case| {
			let round = case.round();
			let counted = Sheets::<T>::iter_prefix(id)
				.filter(|(place, sheet)| place.round == round && sheet.excluded.is_none())
				.count();
			let mut revealed: BTreeSet<Place> =
				Erasures::<T>::iter_prefix_values(id).filter_map(|stone| stone.seat).collect();
			let both = Nominees::<T>::iter_prefix_values(id).all(|nominee| {
				let has_sheet = nominee.seat.is_some_and(|place| Sheets::<T>::contains_key(id, place));
				if nominee.duty == Duty::Revealed {
					revealed.extend(nominee.seat);
				}
				has_sheet == (nominee.duty == Duty::Revealed)
			});
			usize::from(case.counted()) == counted
				&& both && Sheets::<T>::iter_prefix(id).all(|(place, _)| revealed.contains(&place))
		});
		let of_cases = Sheets::<T>::iter_keys().all(|(id, _)| Cases::<T>::contains_key(id));
		ensure_that(each && of_cases, "I5: sheets, their count and who revealed them disagree")
	}

	fn i6_prices() -> Check {
		let each = Self::every_case(|id, case| {
			let bids = BidsOf::<T>::get(id);
			let read = (case.panel.is_some() && case.counted() >= Self::quorum_of(case)) || case.version > 0;
			let sealed = bids.iter().all(|bid| bid.price.is_none());
			let complete = bids.iter().all(|bid| bid.void || (bid.price.is_some() && bid.merits.is_some()));
			(sealed || read) && (case.stage != Stage::Ranked || complete)
		});
		ensure_that(each, "I6: a price is open too early, or a ranked bid lacks price or merits")
	}

	fn i7_results() -> Check {
		let each = Self::every_case(|id, case| {
			let count = Results::<T>::iter_key_prefix(id).count();
			let chain = (1..=case.version).all(|version| {
				let expected = version.checked_sub(1).filter(|old| *old > 0);
				Results::<T>::get(id, version).is_some_and(|result| result.corrects == expected)
			});
			count == usize::from(case.version) && chain && Self::stands_recomputed(id, case)
		});
		let of_cases = Results::<T>::iter_keys().all(|(id, _)| Cases::<T>::contains_key(id));
		ensure_that(each && of_cases, "I7: results have gaps, or the newest does not follow from the sheets")
	}

	/// Whether the newest result is what would be computed now, where it must be.
	fn stands_recomputed(id: CaseId, case: &Case) -> bool {
		let binding =
			case.stage == Stage::Ranked || matches!(case.outcome, Some(Outcome::Contracted { .. } | Outcome::Failed));
		!binding
			|| Results::<T>::get(id, case.version).is_some_and(|result| {
				let (lines, ranking) = Self::recompute(id, case, &BidsOf::<T>::get(id));
				result.round == case.round()
					&& result.lines.into_inner() == lines
					&& result.ranking.into_inner() == ranking
			})
	}

	fn i8_rankings() -> Check {
		let ranked = Results::<T>::iter_values().all(|result| {
			let eligible = (0u8..)
				.map(BidNo)
				.zip(&result.lines)
				.filter(|(_, line)| line.verdict == Verdict::Eligible)
				.map(|(bid, _)| bid);
			let mut ranking = result.ranking.into_inner();
			ranking.sort_unstable();
			ranking.into_iter().eq(eligible)
		});
		let fronts = Self::every_case(|id, case| {
			let length = Results::<T>::get(id, case.version).map(|result| result.ranking.len()).unwrap_or_default();
			usize::from(case.front) <= length
		});
		ensure_that(ranked && fronts, "I8: a ranking is not its eligible lines, or a front is beyond it")
	}

	fn i9_ends() -> Check {
		let each = Self::every_case(|id, case| {
			let closed = case.stage == Stage::Closed;
			let contract = match case.outcome {
				Some(Outcome::Contracted { bid, price }) => {
					let ranked =
						Results::<T>::get(id, case.version).is_some_and(|result| result.ranking.contains(&bid));
					ranked && price > 0 && price <= case.notice.budget
				}
				_ => true,
			};
			closed == case.outcome.is_some() && closed == case.closed_at.is_some() && contract
		});
		ensure_that(each, "I9: closed cases, their ends and contracts disagree")
	}

	fn i10_hands() -> Check {
		let apart = Hands::<T>::iter_keys()
			.all(|(id, office)| Cases::<T>::contains_key(id) && !Nominees::<T>::contains_key(id, office));
		ensure_that(apart, "I10: an office has a hand in a case and is its nominee")
	}

	fn i11_terms() -> Check {
		let table = TermsTable::<T>::get();
		let ascends = table.iter().zip(table.iter().skip(1)).all(|((earlier, _), (later, _))| earlier < later);
		let in_range = !table.is_empty() && table.iter().all(|(_, terms)| rules::terms_in_range(terms));
		let exist = Self::every_case(|_, case| usize::from(case.terms) < table.len());
		ensure_that(ascends && in_range && exist, "I11: the table of terms does not ascend, or a case names no entry")
	}

	fn i12_contests() -> Check {
		let each = Contests::<T>::iter().all(|(id, (version, bid), contest)| {
			let moments = [Some(contest.asked_at), contest.held_at, contest.objected_at, contest.ruled_at];
			let in_order = |pair: (&Option<Seconds>, &Option<Seconds>)| match pair {
				(_, None) => true,
				(earlier, later) => earlier.is_some() && earlier <= later,
			};
			let papers = contest.minutes.is_some() == contest.held_at.is_some()
				&& contest.grounds.is_some() == contest.objected_at.is_some();
			let of_result = Results::<T>::contains_key(id, version)
				&& usize::from(bid.0) < BidsOf::<T>::decode_len(id).unwrap_or_default();
			moments.iter().zip(moments.iter().skip(1)).all(in_order) && papers && of_result
		});
		ensure_that(each, "I12: a contest is out of order or of no result")
	}
}
