//! What a sheet must look like (guideline 25(1)(2), 25-2(2)(3)).

use crate::{Bid, Criterion, CriterionKind, Score};
use alloc::vec::Vec;

/// Why a sheet is refused; the pallet's errors of the same names.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum SheetFault {
	/// Wrong length, a score above its maximum, or points for a void bid.
	BadSheet,
	/// Bids are not ranked apart on some item.
	NotDifferentiated,
}

/// Maxima of the items that the panel scores.
fn qualitative_maxima(criteria: &[Criterion]) -> impl Iterator<Item = Score> + '_ {
	criteria.iter().filter(|item| item.kind == CriterionKind::Qualitative).map(|item| item.max)
}

/// Maxima of the items that the project team scores.
pub(crate) fn quantitative_maxima(criteria: &[Criterion]) -> impl Iterator<Item = Score> + '_ {
	criteria.iter().filter(|item| item.kind == CriterionKind::Quantitative).map(|item| item.max)
}

/// Scores are bid by bid, within a bid the qualitative items by index: as many as both make, each within its maximum, a void bid's all 0,
/// and the valid bids ranked apart on each item.
pub(crate) fn check_sheet(scores: &[Score], criteria: &[Criterion], bids: &[Bid]) -> Result<(), SheetFault> {
	let maxima: Vec<Score> = qualitative_maxima(criteria).collect();
	if scores.len() != bids.len().saturating_mul(maxima.len()) || maxima.is_empty() {
		return Err(SheetFault::BadSheet);
	}
	let rows = || scores.chunks(maxima.len()).zip(bids);
	let fits =
		rows().all(|(row, bid)| row.iter().zip(&maxima).all(|(score, max)| score <= max && (!bid.void || *score == 0)));
	if !fits {
		return Err(SheetFault::BadSheet);
	}
	let valid = bids.iter().filter(|bid| !bid.void).count();
	let apart = (0..maxima.len()).all(|item| {
		let given = rows().filter(|(_, bid)| !bid.void).filter_map(|(row, _)| row.get(item).copied());
		ranked_apart(given.filter(|score| *score > 0).collect(), valid)
	});
	match apart {
		true => Ok(()),
		false => Err(SheetFault::NotDifferentiated),
	}
}

/// Guideline 25(2): among two or three bids all differ; among more the first three differ, and from the third on a value stands at most
/// twice. 0 = nothing offered, and is not among `given`.
fn ranked_apart(mut given: Vec<Score>, bids: usize) -> bool {
	given.sort_unstable_by(|a, b| b.cmp(a));
	let mut pairs = given.iter().zip(given.iter().skip(1));
	match bids {
		0 | 1 => true,
		2 | 3 => pairs.all(|(higher, lower)| higher > lower),
		_ => {
			let podium = pairs.by_ref().take(2).all(|(higher, lower)| higher > lower);
			let rest = given.iter().skip(2);
			podium && rest.clone().zip(rest.skip(2)).all(|(score, second_next)| score > second_next)
		}
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::rules::testing::{bid, criterion};
	use SheetFault::{BadSheet, NotDifferentiated};

	fn criteria(qualitative: &[Score]) -> Vec<Criterion> {
		let mut items: Vec<Criterion> =
			qualitative.iter().map(|max| criterion(CriterionKind::Qualitative, *max)).collect();
		items.insert(1, criterion(CriterionKind::Quantitative, 5));
		items
	}

	fn bids(n: usize) -> Vec<Bid> {
		vec![bid(); n]
	}

	#[test]
	fn apart_by_number_of_bids() {
		// Guideline 25(2): scores of one item, by number of valid bids.
		let table: [(&[Score], Result<(), SheetFault>); 16] = [
			(&[5], Ok(())),
			(&[5, 5], Err(NotDifferentiated)),
			(&[5, 4], Ok(())),
			(&[0, 0], Ok(())),
			(&[5, 0], Ok(())),
			(&[5, 5, 4], Err(NotDifferentiated)),
			(&[5, 4, 4], Err(NotDifferentiated)),
			(&[4, 0, 0], Ok(())),
			(&[3, 5, 4], Ok(())),
			(&[9, 8, 7, 7], Ok(())),
			(&[9, 8, 7, 7, 6], Ok(())),
			(&[9, 9, 8, 7, 6], Err(NotDifferentiated)),
			(&[9, 8, 8, 7, 6], Err(NotDifferentiated)),
			(&[9, 8, 7, 7, 7], Err(NotDifferentiated)),
			(&[9, 8, 7, 7, 6, 6, 5, 5], Ok(())),
			(&[0, 0, 0, 8, 8], Err(NotDifferentiated)),
		];
		for (scores, expected) in table {
			let two = criteria(&[10, 10]);
			let sheet: Vec<Score> = scores.iter().flat_map(|score| [*score, 0]).collect();
			assert_eq!(check_sheet(&sheet, &two, &bids(scores.len())), expected, "{scores:?}");
		}
	}

	#[test]
	fn length_and_maxima() {
		let items = criteria(&[235_000, 10]);
		assert_eq!(check_sheet(&[235_000, 10], &items, &bids(1)), Ok(()));
		assert_eq!(check_sheet(&[235_001, 10], &items, &bids(1)), Err(BadSheet));
		assert_eq!(check_sheet(&[235_000], &items, &bids(1)), Err(BadSheet));
		assert_eq!(check_sheet(&[235_000, 10, 0], &items, &bids(1)), Err(BadSheet));
		assert_eq!(check_sheet(&[], &items, &bids(1)), Err(BadSheet));
	}

	#[test]
	fn a_void_bid_gets_nothing_and_does_not_count() {
		let items = criteria(&[10, 10]);
		let mut three = bids(3);
		three[1].void = true;
		assert_eq!(check_sheet(&[5, 4, 0, 0, 4, 3], &items, &three), Ok(()));
		assert_eq!(check_sheet(&[5, 4, 1, 0, 4, 3], &items, &three), Err(BadSheet));
		three[2].void = true;
		assert_eq!(check_sheet(&[5, 4, 0, 0, 0, 0], &items, &three), Ok(()));
		// Five bids of which three are valid: all three differ.
		let mut five = bids(5);
		five[0].void = true;
		five[4].void = true;
		assert_eq!(check_sheet(&[0, 0, 5, 0, 4, 0, 4, 0, 0, 0], &items, &five), Err(NotDifferentiated));
	}
}
