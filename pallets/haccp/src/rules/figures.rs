//! Figures by effective date.

use crate::{FoodType, Fraction, Rules, RulesEntry, WHOLE_BPS};
use minwon_primitives::CivilDate;

/// The figures in force on `day`: of the last entry that begins on or before it; of the first for a day before all.
pub(crate) fn rules_in_force(table: &[RulesEntry], day: CivilDate) -> Option<Rules> {
	let begun = table.iter().take_while(|(from, _)| *from <= day).count();
	table.get(begun.saturating_sub(1)).map(|(_, rules)| *rules)
}

/// Whether every figure is within its range.
pub(crate) fn rules_in_range(rules: &Rules) -> bool {
	marks_in_range(rules) && sets_in_range(rules) && terms_in_range(rules)
}

fn marks_in_range(rules: &Rules) -> bool {
	let [best, good, fair, poor] = rules.schedule_bps;
	(5_000..=WHOLE_BPS).contains(&rules.pass_bps)
		&& (5_000..=rules.pass_bps).contains(&rules.supplement_bps)
		&& rules.revoke_bps <= 8_500
		&& best <= WHOLE_BPS
		&& best > good
		&& good > fair
		&& fair > poor
		&& shares_in_range(rules.relief)
}

/// Parts of a whole, descending.
fn shares_in_range([exempt, two_thirds, half]: [Fraction; 3]) -> bool {
	let part = |share: Fraction| share.num > 0 && share.num <= share.of;
	let exceeds = |larger: Fraction, smaller: Fraction| {
		let left = u16::from(larger.num).saturating_mul(u16::from(smaller.of));
		left > u16::from(smaller.num).saturating_mul(u16::from(larger.of))
	};
	[exempt, two_thirds, half].into_iter().all(part) && exceeds(exempt, two_thirds) && exceeds(two_thirds, half)
}

/// Only foods that exist.
fn sets_in_range(rules: &Rules) -> bool {
	(rules.mandatory | rules.yearly) & !FoodType::all_bits() == 0
}

fn terms_in_range(rules: &Rules) -> bool {
	(1..=12).contains(&rules.suspension_months)
		&& (1..=5).contains(&rules.term_years)
		&& (1..=180).contains(&rules.apply_days)
		&& (30..=180).contains(&rules.remind_days)
		&& (1..=6).contains(&rules.supplement_months)
		&& (1..=6).contains(&rules.order_months)
		&& (30..=180).contains(&rules.appeal_days)
		&& rules.recall_days.iter().all(|days| (1..=60).contains(days))
		&& (3_600..=604_800).contains(&rules.log_lag)
		&& (3_600..=2_592_000).contains(&rules.correction_lag)
		&& (365..=3_650).contains(&rules.log_retention)
		&& (365..=3_650).contains(&rules.trace_retention)
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn the_day_decides() {
		let other = Rules { apply_days: 30, ..Rules::default() };
		let table = [(CivilDate(10), Rules::default()), (CivilDate(20), other)];
		for (day, expected) in [(0, 60), (9, 60), (10, 60), (19, 60), (20, 30), (99, 30)] {
			let found = rules_in_force(&table, CivilDate(day)).map(|rules| rules.apply_days);
			assert_eq!(found, Some(expected), "{day}");
		}
		assert_eq!(rules_in_force(&[], CivilDate(20)), None);
	}

	/// Every range at its borders and beyond them.
	#[test]
	fn ranges() {
		macro_rules! range {
			($($field:ident: $min:expr, $max:expr;)+) => {$(
				for (value, expected) in
					[(Some($min), true), ($min.checked_sub(1), false), (Some($max), true), ($max.checked_add(1), false)]
				{
					if let Some(value) = value {
						let rules = Rules { $field: value, ..Rules::default() };
						assert_eq!(rules_in_range(&rules), expected, "{} {value}", stringify!($field));
					}
				}
			)+};
		}
		assert!(rules_in_range(&Rules::default()));
		range! {
			pass_bps: 7_000u16, 10_000u16; supplement_bps: 5_000u16, 8_500u16; revoke_bps: 0u16, 8_500u16;
			suspension_months: 1u8, 12u8; term_years: 1u8, 5u8; apply_days: 1u16, 180u16; remind_days: 30u16, 180u16;
			supplement_months: 1u8, 6u8; order_months: 1u8, 6u8; appeal_days: 30u16, 180u16;
			log_lag: 3_600u32, 604_800u32; correction_lag: 3_600u32, 2_592_000u32;
			log_retention: 365u16, 3_650u16; trace_retention: 365u16, 3_650u16;
		}
		for (pass, expected) in [(4_999, false), (5_000, true)] {
			let rules = Rules { pass_bps: pass, supplement_bps: 5_000, ..Rules::default() };
			assert_eq!(rules_in_range(&rules), expected, "{pass}");
		}
	}

	#[test]
	fn lists() {
		let schedules = [
			([9_500, 9_000, 8_500, 7_000], true),
			([10_000, 2, 1, 0], true),
			([10_001, 2, 1, 0], false),
			([9_000, 9_000, 8_500, 7_000], false),
			([9_500, 9_000, 9_000, 7_000], false),
			([9_500, 9_000, 7_000, 7_000], false),
		];
		for (schedule_bps, expected) in schedules {
			assert_eq!(rules_in_range(&Rules { schedule_bps, ..Rules::default() }), expected, "{schedule_bps:?}");
		}
		for days in [[0, 12, 17], [10, 61, 17], [10, 12, 0], [1, 60, 60]] {
			let rules = Rules { recall_days: days, ..Rules::default() };
			assert_eq!(rules_in_range(&rules), days == [1, 60, 60], "{days:?}");
		}
		let part = |num, of| Fraction { num, of };
		let shares = [
			([part(4, 5), part(1, 3), part(1, 4)], true),
			([part(5, 5), part(254, 255), part(1, 255)], true),
			([part(6, 5), part(1, 3), part(1, 4)], false),
			([part(4, 5), part(8, 10), part(1, 4)], false),
			([part(4, 5), part(1, 4), part(1, 4)], false),
			([part(4, 5), part(1, 3), part(0, 4)], false),
			([part(4, 0), part(1, 3), part(1, 4)], false),
		];
		for (relief, expected) in shares {
			assert_eq!(rules_in_range(&Rules { relief, ..Rules::default() }), expected, "{relief:?}");
		}
	}

	#[test]
	fn only_foods_that_exist() {
		for (set, expected) in [(0, true), (1 << 21, true), (1 << 22, false), (1 << 63, true), (1 << 62, false)] {
			assert_eq!(rules_in_range(&Rules { mandatory: set, ..Rules::default() }), expected, "{set:b}");
			assert_eq!(rules_in_range(&Rules { yearly: set, ..Rules::default() }), expected, "{set:b}");
		}
	}
}
