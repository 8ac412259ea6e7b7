//! First and last days of years, and days later: calendar days, no terms of the Civil Act.

use minwon_primitives::CivilDate;

/// 1 January of a year. A year before 1970 reads as 1970-01-01, the first date that can be written; it is past all the same.
pub(crate) fn first_day_of(year: u16) -> CivilDate {
	CivilDate::from_ymd(year, 1, 1).unwrap_or_default()
}

/// 31 December of a year. A year before 1970 reads as 1970-01-01.
pub(crate) fn last_day_of(year: u16) -> CivilDate {
	CivilDate::from_ymd(year, 12, 31).unwrap_or_default()
}

/// The date `days` later; the last representable one beyond the range.
pub(crate) fn days_later(date: CivilDate, days: u16) -> CivilDate {
	CivilDate(date.0.saturating_add(u32::from(days)))
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::rules::testing::day;

	#[test]
	fn years_begin_and_end() {
		assert_eq!(first_day_of(2026), day(2026, 1, 1));
		assert_eq!(last_day_of(2026), day(2026, 12, 31));
		assert_eq!((first_day_of(1970), first_day_of(1969)), (CivilDate(0), CivilDate(0)));
		assert_eq!((last_day_of(1970), last_day_of(1969)), (CivilDate(364), CivilDate(0)));
		assert!(first_day_of(u16::MAX) > day(9_999, 12, 31));
	}

	#[test]
	fn days_are_counted_through() {
		assert_eq!(days_later(day(2026, 11, 23), 180), day(2027, 5, 22));
		assert_eq!(days_later(day(2028, 2, 28), 1), day(2028, 2, 29));
		assert_eq!(days_later(CivilDate(u32::MAX), 1), CivilDate(u32::MAX));
	}
}
