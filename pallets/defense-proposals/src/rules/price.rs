//! What a price earns (Finance Ministry criteria for negotiated contracts, annex).

use super::half_up;
use crate::{Notice, Score, Terms, WHOLE_BPS};
use minwon_primitives::Won;

/// The cost score of `price` when `lowest` is the lowest price of the valid bids.
///
/// From the floor of the budget upwards a price earns in proportion to the lowest. Below the floor it earns as at the floor and, down to
/// the bottom, a part of the extra. Never more than the maximum. Each division is rounded half up.
pub(crate) fn cost_score(price: Won, lowest: Won, notice: &Notice, terms: &Terms) -> Score {
	let share =
		|bps: u16| notice.budget.saturating_mul(u128::from(bps)).checked_div(u128::from(WHOLE_BPS)).unwrap_or(0);
	let (floor, bottom) = (share(terms.cost_floor_bps), share(terms.cost_bottom_bps));
	let max = u128::from(notice.cost_max);
	let earned = match price >= floor {
		true => half_up(max.saturating_mul(lowest), price),
		false => {
			let below = floor.saturating_sub(price.max(bottom));
			let extra = half_up(u128::from(terms.cost_extra).saturating_mul(below), floor.saturating_sub(bottom));
			half_up(max.saturating_mul(lowest), floor).saturating_add(extra)
		}
	};
	Score::try_from(earned.min(max)).unwrap_or(notice.cost_max)
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::rules::testing::notice;

	const BN: Won = 1_000_000_000;

	#[test]
	fn prices_earn() {
		// Budget 50 bn, floor 40 bn, bottom 30 bn, maximum 200,000.
		let table = [
			(47_500_000_000, 39 * BN, 164_211),
			(42 * BN, 39 * BN, 185_714),
			(39 * BN, 39 * BN, 197_000),         // 195,000 + 2,000
			(40 * BN, 40 * BN, 200_000),         // at the floor
			(40 * BN - 1, 40 * BN - 1, 200_000), // below it: 199,999.99.. and next to nothing
			(40 * BN + 1, 40 * BN, 200_000),
			(30 * BN + 1, 30 * BN + 1, 170_000),
			(30 * BN, 30 * BN, 170_000),         // at the bottom: 150,000 + 20,000
			(30 * BN - 1, 30 * BN - 1, 170_000), // below it: no more extra
			(20 * BN, 20 * BN, 120_000),
			(1, 1, 20_000),
			(60 * BN, 60 * BN, 200_000), // above the budget, yet lowest
		];
		for (price, lowest, expected) in table {
			assert_eq!(cost_score(price, lowest, &notice(), &Terms::default()), expected, "{price} {lowest}");
		}
	}

	#[test]
	fn the_maximum_caps() {
		// Nearly the floor as lowest: the extra alone would lift it above the maximum.
		let terms = Terms { cost_extra: 100_000, ..Terms::default() };
		assert_eq!(cost_score(39 * BN, 39 * BN, &notice(), &terms), 200_000); // 195,000 + 10,000
	}

	#[test]
	fn the_smallest_budget_divides() {
		let mut small = notice();
		small.budget = crate::MIN_BUDGET;
		let terms = Terms { cost_floor_bps: 5_000, cost_bottom_bps: 4_999, ..Terms::default() };
		// Floor 5,000, bottom 4,999.
		assert_eq!(cost_score(5_000, 5_000, &small, &terms), 200_000);
		assert_eq!(cost_score(4_999, 4_999, &small, &terms), 200_000); // 199,960 + 20,000, capped
		assert_eq!(cost_score(4_999, 1, &small, &terms), 20_040);
	}

	#[test]
	fn the_largest_figures_fit() {
		let mut large = notice();
		large.budget = crate::MAX_MONEY;
		large.cost_max = crate::FULL_SCORE;
		let max = crate::MAX_MONEY;
		assert_eq!(cost_score(max, max, &large, &Terms::default()), 1_000_000);
		assert_eq!(cost_score(max, 1, &large, &Terms::default()), 0);
	}
}
