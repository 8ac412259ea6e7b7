//! Figures by effective date.

use crate::{Terms, TermsEntry, WHOLE_BPS};
use minwon_primitives::CivilDate;

/// Index and figures of the entry in force on `day`: the last that begins on or before it; the first for a day before all.
pub(crate) fn terms_in_force(table: &[TermsEntry], day: CivilDate) -> Option<(u8, Terms)> {
	let begun = table.iter().take_while(|(from, _)| *from <= day).count();
	let index = begun.saturating_sub(1);
	let (_, terms) = table.get(index)?;
	u8::try_from(index).ok().map(|index| (index, *terms))
}

/// Whether every figure is within its range.
pub(crate) fn terms_in_range(terms: &Terms) -> bool {
	let working_days = [terms.debrief_ask, terms.debrief_hold, terms.objection, terms.ruling];
	let shares = [terms.eligibility_bps, terms.sole_bps, terms.quorum_bps, terms.cost_floor_bps];
	let marks = [terms.cost_extra, terms.bonus_max, terms.bonus_max_rapid, terms.penalty_max];
	let pages = [terms.page_penalty_small, terms.page_penalty_large];
	(10..=120).contains(&terms.notice_days)
		&& (5..=40).contains(&terms.urgent_days)
		&& (30..=36_500).contains(&terms.retention)
		&& working_days.iter().all(|days| (1..=20).contains(days))
		&& shares.iter().all(|bps| *bps >= 5_000 && u32::from(*bps) <= WHOLE_BPS)
		&& terms.cost_bottom_bps < terms.cost_floor_bps
		&& (500_000..=950_000).contains(&terms.tech_standard)
		&& terms.tech_shift <= 200_000
		&& marks.iter().all(|mark| *mark <= 100_000)
		&& pages.iter().all(|penalty| *penalty <= 50_000)
		&& (1..=4).contains(&terms.nominee_factor)
		&& (5..=15).contains(&terms.min_seats)
		&& (1_000..=3_000).contains(&terms.band_milli)
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn the_day_decides() {
		let other = Terms { notice_days: 50, ..Terms::default() };
		let table = [(CivilDate(10), Terms::default()), (CivilDate(20), other)];
		for (day, index) in [(0, 0), (9, 0), (10, 0), (19, 0), (20, 1), (99, 1)] {
			assert_eq!(terms_in_force(&table, CivilDate(day)).map(|(index, _)| index), Some(index), "{day}");
		}
		assert_eq!(terms_in_force(&table, CivilDate(20)).unwrap().1, other);
		assert_eq!(terms_in_force(&[], CivilDate(20)), None);
	}

	/// Every range at its borders and beyond them.
	#[test]
	fn ranges() {
		macro_rules! range {
			($($field:ident: $min:expr, $max:expr;)+) => {$(
				for (value, expected) in [(Some($min), true), ($min.checked_sub(1), false), (Some($max), true), ($max.checked_add(1), false)] {
					if let Some(value) = value {
						let terms = Terms { $field: value, ..Terms::default() };
						assert_eq!(terms_in_range(&terms), expected, "{} {value}", stringify!($field));
					}
				}
			)+};
		}
		assert!(terms_in_range(&Terms::default()));
		range! {
			notice_days: 10u16, 120u16; urgent_days: 5u16, 40u16; retention: 30u16, 36_500u16;
			debrief_ask: 1u8, 20u8; debrief_hold: 1u8, 20u8; objection: 1u8, 20u8; ruling: 1u8, 20u8;
			eligibility_bps: 5_000u16, 10_000u16; sole_bps: 5_000u16, 10_000u16; quorum_bps: 5_000u16, 10_000u16;
			cost_bottom_bps: 0u16, 7_999u16;
			tech_standard: 500_000u32, 950_000u32; tech_shift: 0u32, 200_000u32;
			cost_extra: 0u32, 100_000u32; bonus_max: 0u32, 100_000u32; bonus_max_rapid: 0u32, 100_000u32; penalty_max: 0u32, 100_000u32;
			page_penalty_small: 0u32, 50_000u32; page_penalty_large: 0u32, 50_000u32;
			nominee_factor: 1u8, 4u8; min_seats: 5u8, 15u8; band_milli: 1_000u16, 3_000u16;
		}
		for (floor, expected) in [(4_999, false), (5_000, true), (10_000, true), (10_001, false)] {
			let terms = Terms { cost_floor_bps: floor, cost_bottom_bps: 0, ..Terms::default() };
			assert_eq!(terms_in_range(&terms), expected, "{floor}");
		}
	}
}
