//! Lines and ranking of a case (guideline 8, 11, 23, 25).

use super::{cost_score, lot::ticket, panel_score};
use crate::{
	Bid, Criterion, CriterionKind, Line, Notice, Score, Scores, Terms, Verdict, FULL_SCORE, LARGE_EXCESS, WHOLE_BPS,
};
use alloc::{collections::BTreeMap, vec::Vec};
use core::cmp::Reverse;
use minwon_primitives::{BidNo, Won};

/// Everything that a result follows from.
pub(crate) struct Scoring<'a> {
	/// The notice.
	pub(crate) notice: &'a Notice,
	/// Its criteria.
	pub(crate) criteria: &'a [Criterion],
	/// The figures in force.
	pub(crate) terms: &'a Terms,
	/// Every bid, by number.
	pub(crate) bids: &'a [Bid],
	/// The counted sheets of the newest round.
	pub(crate) sheets: &'a [Scores],
	/// What the newest round was drawn by.
	pub(crate) entropy: &'a [u8; 32],
}

impl Scoring<'_> {
	/// A line for each bid, by number.
	pub(crate) fn lines(&self) -> Vec<Line> {
		let lowest = self.bids.iter().filter(|bid| !bid.void).filter_map(|bid| bid.price).min();
		let sole = self.bids.iter().filter(|bid| !bid.void).count() == 1;
		self.bids.iter().enumerate().map(|(number, bid)| self.line(number, bid, lowest, sole)).collect()
	}

	/// The eligible bids in the order of negotiation (guideline 11(3)): total, technical score, then item by item, the one with the larger
	/// maximum first; then the lot.
	pub(crate) fn ranking(&self, lines: &[Line]) -> Vec<BidNo> {
		let mut items: Vec<(usize, &Criterion)> = self.criteria.iter().enumerate().collect();
		items.sort_by_key(|(index, item)| (Reverse(item.max), *index));
		let order: BTreeMap<_, BidNo> = (0u8..)
			.zip(lines)
			.filter(|(_, line)| line.verdict == Verdict::Eligible)
			.map(|(number, line)| {
				let points: Vec<Reverse<u64>> =
					items.iter().map(|(index, _)| Reverse(self.points(usize::from(number), *index))).collect();
				let bid = BidNo(number);
				((Reverse(line.total), Reverse(line.technical()), points, ticket(self.entropy, bid)), bid)
			})
			.collect();
		order.into_values().collect()
	}

	fn line(&self, number: usize, bid: &Bid, lowest: Option<Won>, sole: bool) -> Line {
		let (Some(price), Some(merits), Some(lowest), false) = (bid.price, &bid.merits, lowest, bid.void) else {
			return Line::VOID;
		};
		let sums: Vec<u64> = self.sheets.iter().map(|sheet| sum(self.row(sheet, number))).collect();
		let quantitative = merits.quantitative.iter().fold(0, |sum: Score, score| sum.saturating_add(*score));
		let penalty = self.terms.penalty_max.min(merits.penalty.saturating_add(self.page_penalty(bid.form.pages)));
		let mut line = Line {
			panel: panel_score(&sums, self.notice.method, self.terms.band_milli),
			quantitative,
			cost: cost_score(price, lowest, self.notice, self.terms),
			bonus: merits.bonus,
			penalty,
			total: 0,
			verdict: Verdict::BelowThreshold,
		};
		let before_bonus =
			i64::from(line.technical()).saturating_add(i64::from(line.cost)).saturating_sub(i64::from(penalty));
		line.total = before_bonus.saturating_add(i64::from(line.bonus));
		if self.is_eligible(line.technical(), before_bonus, sole) {
			line.verdict = Verdict::Eligible;
		}
		line
	}

	/// Guideline 11(1): the technical score against its maximum. 11(2): a sole bid also by all without bonus against 100 points.
	fn is_eligible(&self, technical: Score, before_bonus: i64, sole: bool) -> bool {
		let reaches = |points: i64, bps: u16, max: Score| {
			points.saturating_mul(i64::from(WHOLE_BPS)) >= i64::from(bps).saturating_mul(i64::from(max))
		};
		reaches(i64::from(technical), self.terms.eligibility_bps, self.notice.tech_max)
			&& (!sole || reaches(before_bonus, self.terms.sole_bps, FULL_SCORE))
	}

	/// Guideline 8(3): pages over the limit.
	fn page_penalty(&self, pages: u16) -> Score {
		match pages.saturating_sub(self.notice.page_limit) {
			0 => 0,
			excess if excess < LARGE_EXCESS => self.terms.page_penalty_small,
			_ => self.terms.page_penalty_large,
		}
	}

	/// A bid's points on one item: its merit, or the sum over all counted sheets.
	fn points(&self, number: usize, item: usize) -> u64 {
		let Some(kind) = self.criteria.get(item).map(|item| item.kind) else { return 0 };
		let place = self.criteria.iter().take(item).filter(|other| other.kind == kind).count();
		match kind {
			CriterionKind::Quantitative => {
				let merits = self.bids.get(number).and_then(|bid| bid.merits.as_ref());
				merits.and_then(|merits| merits.quantitative.get(place)).copied().map(u64::from).unwrap_or_default()
			}
			CriterionKind::Qualitative => sum(self.sheets.iter().flat_map(|sheet| self.row(sheet, number).nth(place))),
		}
	}

	/// What a sheet says of one bid.
	fn row<'a>(&self, sheet: &'a Scores, number: usize) -> impl Iterator<Item = &'a Score> {
		let items = self.criteria.iter().filter(|item| item.kind == CriterionKind::Qualitative).count();
		sheet.iter().skip(number.saturating_mul(items)).take(items)
	}
}

fn sum<'a>(scores: impl Iterator<Item = &'a Score>) -> u64 {
	scores.fold(0, |sum, score| sum.saturating_add(u64::from(*score)))
}

#[cfg(test)]
#[path = "scoring_tests.rs"]
mod tests;
