//! How long a notice is kept (Personal Information Protection Act 21, 36; Procedures Act 14(5)).

use minwon_primitives::{CivilDate, Seconds};

/// From when anybody may erase a notice: 1 January after the year of dispatch and `keep_years`. Never beyond the calendar.
pub(crate) fn kept_until(sent_at: Seconds, keep_years: u8) -> Seconds {
	let year = CivilDate::of(sent_at).year().saturating_add(u16::from(keep_years)).saturating_add(1);
	CivilDate::from_ymd(year, 1, 1).map(CivilDate::start).unwrap_or(Seconds(u64::MAX))
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::rules::testing::at;

	#[test]
	fn years_are_whole_and_korean() {
		for (sent, years, expected) in [
			(at(2026, 11, 2, 9, 30), 10, at(2037, 1, 1, 0, 0)),
			(at(2026, 1, 1, 0, 0), 1, at(2028, 1, 1, 0, 0)),
			(Seconds(at(2026, 1, 1, 0, 0).0 - 1), 1, at(2027, 1, 1, 0, 0)),
			(at(2026, 12, 31, 23, 59), 50, at(2077, 1, 1, 0, 0)),
		] {
			assert_eq!(kept_until(sent, years), expected, "{sent:?} + {years}");
		}
	}
}
