//! Recalls: term (Food Sanitation Act 45, rule 59) and relief (decree 31).

use crate::{Fraction, Grade, Relief, Rules, WHOLE_BPS};
use minwon_primitives::{CivilDate, Seconds};

/// The end of the term: 24:00 of the n-th day after `opened`; never shifted.
pub(crate) fn due_of(opened: CivilDate, grade: Grade, rules: &Rules) -> Seconds {
	let [first, second, third] = rules.recall_days;
	let days = match grade {
		Grade::First => first,
		Grade::Second => second,
		Grade::Third => third,
	};
	CivilDate(opened.0.saturating_add(u32::from(days))).end()
}

/// What was recovered in basis points of the plan, rounded down, at most 10,000.
pub(crate) fn rate_bps(recovered: u64, planned: u64) -> u16 {
	let parts = u128::from(recovered).saturating_mul(u128::from(WHOLE_BPS));
	let rate = parts.checked_div(u128::from(planned)).unwrap_or_default();
	u16::try_from(rate).unwrap_or(WHOLE_BPS).min(WHOLE_BPS)
}

/// How far a sanction is lowered.
pub(crate) fn relief(recovered: u64, planned: u64, rules: &Rules) -> Relief {
	let earned = |share: Fraction| {
		let got = u128::from(recovered).saturating_mul(u128::from(share.of));
		got >= u128::from(planned).saturating_mul(u128::from(share.num))
	};
	let [exempt, two_thirds, half] = rules.relief;
	match () {
		() if earned(exempt) => Relief::Exempt,
		() if earned(two_thirds) => Relief::TwoThirds,
		() if earned(half) => Relief::Half,
		() => Relief::None,
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::rules::testing::day;

	#[test]
	fn terms() {
		let opened = day(2027, 5, 4);
		let rules = Rules::default();
		for (grade, last) in [(Grade::First, 14), (Grade::Second, 16), (Grade::Third, 21)] {
			assert_eq!(due_of(opened, grade, &rules), day(2027, 5, last).end(), "{grade:?}");
		}
	}

	#[test]
	fn rates_and_relief() {
		let table = [
			(900_000, 900_000, 10_000, Relief::Exempt),
			(1_000_000, 900_000, 10_000, Relief::Exempt),
			(720_000, 900_000, 8_000, Relief::Exempt),
			(719_999, 900_000, 7_999, Relief::TwoThirds),
			(300_000, 900_000, 3_333, Relief::TwoThirds),
			(299_999, 900_000, 3_333, Relief::Half),
			(225_000, 900_000, 2_500, Relief::Half),
			(224_999, 900_000, 2_499, Relief::None),
			(0, 900_000, 0, Relief::None),
			(u64::MAX, u64::MAX, 10_000, Relief::Exempt),
			(u64::MAX, 1, 10_000, Relief::Exempt),
		];
		for (recovered, planned, rate, earned) in table {
			assert_eq!(rate_bps(recovered, planned), rate, "{recovered}/{planned}");
			assert_eq!(relief(recovered, planned, &Rules::default()), earned, "{recovered}/{planned}");
		}
	}
}
