//! What the project team may record (guideline 9(3), 23, 25-2(5)).

use super::quantitative_maxima;
use crate::{Criterion, Merits, Terms, Track};

/// One score per quantitative item, each within its maximum; bonus and penalty within the ceilings of the terms.
pub(crate) fn merits_in_range(merits: &Merits, criteria: &[Criterion], track: Track, terms: &Terms) -> bool {
	let ceiling = match track {
		Track::Standard => terms.bonus_max,
		Track::Rapid => terms.bonus_max_rapid,
	};
	let maxima = || quantitative_maxima(criteria);
	merits.quantitative.len() == maxima().count()
		&& merits.quantitative.iter().zip(maxima()).all(|(score, max)| *score <= max)
		&& merits.bonus <= ceiling
		&& merits.penalty <= terms.penalty_max
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::{
		rules::testing::{criterion, merits},
		CriterionKind::{Qualitative, Quantitative},
	};

	#[test]
	fn ceilings() {
		let criteria = [criterion(Quantitative, 8), criterion(Qualitative, 99), criterion(Quantitative, 5)];
		let table: [(&[u32], u32, u32, Track, bool); 12] = [
			(&[8, 5], 36_000, 53_000, Track::Standard, true),
			(&[0, 0], 0, 0, Track::Standard, true),
			(&[9, 5], 0, 0, Track::Standard, false),
			(&[8, 6], 0, 0, Track::Standard, false),
			(&[8], 0, 0, Track::Standard, false),
			(&[8, 5, 0], 0, 0, Track::Standard, false),
			(&[8, 5], 36_001, 0, Track::Standard, false),
			(&[8, 5], 36_001, 0, Track::Rapid, true),
			(&[8, 5], 46_000, 0, Track::Rapid, true),
			(&[8, 5], 46_001, 0, Track::Rapid, false),
			(&[8, 5], 0, 53_001, Track::Standard, false),
			(&[], 0, 0, Track::Standard, false),
		];
		for (quantitative, bonus, penalty, track, expected) in table {
			let merits = merits(quantitative, bonus, penalty);
			assert_eq!(merits_in_range(&merits, &criteria, track, &Terms::default()), expected, "{merits:?} {track:?}");
		}
	}
}
