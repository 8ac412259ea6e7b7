//! How the sheets of a panel become one score.

use super::half_up;
use crate::{Method, Score};

/// The panel's score of one bid out of the sums of its counted sheets.
///
/// `TrimHighLow` (Procurement Service criteria 12(2)): without one highest and one lowest, the mean of the rest.
/// `DeviationBand` (guideline 21(3), 25(4)): without those more than `band_milli` / 1,000 standard deviations from the mean, the mean of
/// the rest. Both round half up.
pub(crate) fn panel_score(sums: &[u64], method: Method, band_milli: u16) -> Score {
	let kept = match method {
		Method::TrimHighLow => trimmed(sums),
		Method::DeviationBand => within_band(sums, band_milli),
	};
	mean(kept)
}

/// Total and number without one maximum and one minimum. Ranges of the terms give at least three sheets.
fn trimmed(sums: &[u64]) -> (u128, u128) {
	let edge = |edge: Option<&u64>| u128::from(edge.copied().unwrap_or_default());
	let total = total(sums).saturating_sub(edge(sums.iter().max())).saturating_sub(edge(sums.iter().min()));
	(total, count(sums).saturating_sub(2))
}

/// Total and number within the band. With x = n·s - total and Q = sum of x²: |s - mean| > k·sigma iff x²·n > k²·Q, without fractions.
fn within_band(sums: &[u64], band_milli: u16) -> (u128, u128) {
	let all = i128::try_from(total(sums)).unwrap_or_default();
	let n = i128::try_from(sums.len()).unwrap_or_default();
	let distance = |sum: u64| {
		let x = n.saturating_mul(i128::from(sum)).saturating_sub(all);
		x.saturating_mul(x)
	};
	let squares = sums.iter().fold(0i128, |squares, sum| squares.saturating_add(distance(*sum)));
	let band = i128::from(band_milli).saturating_mul(i128::from(band_milli)).saturating_mul(squares);
	sums.iter()
		.filter(|sum| distance(**sum).saturating_mul(n).saturating_mul(1_000_000) <= band)
		.fold((0, 0), |(kept, n): (u128, u128), sum| (kept.saturating_add(u128::from(*sum)), n.saturating_add(1)))
}

fn total(sums: &[u64]) -> u128 {
	sums.iter().fold(0, |total, sum| total.saturating_add(u128::from(*sum)))
}

fn count(sums: &[u64]) -> u128 {
	u128::try_from(sums.len()).unwrap_or_default()
}

fn mean((total, n): (u128, u128)) -> Score {
	Score::try_from(half_up(total, n)).unwrap_or(Score::MAX)
}

#[cfg(test)]
mod tests {
	use super::*;
	use Method::{DeviationBand, TrimHighLow};

	const BID_A: [u64; 5] = [645_000, 632_000, 660_000, 632_000, 576_000];

	#[test]
	fn trim() {
		let table: [(&[u64], Score); 5] = [
			(&BID_A, 636_333),
			(&[5, 1, 3], 3),
			(&[7, 7, 7], 7),
			(&[1, 1, 2, 2], 2),    // (1 + 2) / 2 = 1.5, half up
			(&[0, 0, 1, 0, 9], 0), // 1 / 3
		];
		for (sums, expected) in table {
			assert_eq!(panel_score(sums, TrimHighLow, 1_645), expected, "{sums:?}");
		}
	}

	#[test]
	fn band() {
		assert_eq!(panel_score(&BID_A, DeviationBand, 1_645), 642_250); // without 576,000
		assert_eq!(panel_score(&BID_A, DeviationBand, 3_000), 629_000);
		assert_eq!(panel_score(&[7, 7, 7], DeviationBand, 1_645), 7); // no deviation, nothing left out
		assert_eq!(panel_score(&[0; 15], DeviationBand, 1_645), 0);
	}

	#[test]
	fn the_border_of_the_band_is_inside() {
		// 0, 0, 0, 0, 5: mean 1, sigma 2; the last is exactly two sigma away.
		let sums = [0, 0, 0, 0, 5];
		assert_eq!(panel_score(&sums, DeviationBand, 1_999), 0);
		assert_eq!(panel_score(&sums, DeviationBand, 2_000), 1);
		assert_eq!(panel_score(&sums, DeviationBand, 2_001), 1);
	}

	#[test]
	fn the_largest_panel_fits() {
		let sums =
			[1_000_000, 1_000_000, 1_000_000, 1_000_000, 1_000_000, 1_000_000, 1_000_000, 0, 0, 0, 0, 0, 0, 0, 0];
		assert_eq!(panel_score(&sums, DeviationBand, 3_000), 466_667);
		assert_eq!(panel_score(&sums, TrimHighLow, 3_000), 461_538);
	}
}
