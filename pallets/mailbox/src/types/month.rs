//! Months of postage.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use minwon_primitives::CivilDate;
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// The first year that has months.
const FIRST_YEAR: u16 = 2_000;
/// Months of a year.
const MONTHS: u16 = 12;

/// A civil month in Korea: months since January 2000. November 2026 is 322.
#[derive(
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Clone,
	Copy,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Debug,
	Default,
	Serialize,
	Deserialize,
)]
pub struct Month(pub u16);

impl Month {
	/// The month of a day; a day before 2000 reads as January 2000.
	pub fn of(day: CivilDate) -> Self {
		let (year, month, _) = day.ymd();
		let years = year.saturating_sub(FIRST_YEAR).saturating_mul(MONTHS);
		match year < FIRST_YEAR {
			true => Self(0),
			false => Self(years.saturating_add(u16::from(month).saturating_sub(1))),
		}
	}

	/// The following month; the last one has none and stays.
	pub const fn next(self) -> Self {
		Self(self.0.saturating_add(1))
	}

	/// The civil year.
	pub fn year(self) -> u16 {
		FIRST_YEAR.saturating_add(self.0.checked_div(MONTHS).unwrap_or_default())
	}

	/// A day of the month, 1 to 28.
	pub fn date(self, day: u8) -> CivilDate {
		let month = u8::try_from(self.0.checked_rem(MONTHS).unwrap_or_default()).unwrap_or_default();
		CivilDate::from_ymd(self.year(), month.saturating_add(1), day).unwrap_or_default()
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn months_are_counted_from_2000() {
		let day = |year, month, day| CivilDate::from_ymd(year, month, day).unwrap();
		for (date, month) in [
			(day(1970, 1, 1), 0),
			(day(1999, 12, 31), 0),
			(day(2000, 1, 31), 0),
			(day(2000, 2, 1), 1),
			(day(2026, 1, 1), 312),
			(day(2026, 11, 30), 322),
			(day(2026, 12, 1), 323),
			(day(2027, 1, 1), 324),
		] {
			assert_eq!(Month::of(date), Month(month), "{date:?}");
		}
		assert_eq!((Month(322).year(), Month(323).year(), Month(324).year()), (2026, 2026, 2027));
		assert_eq!(Month(322).next().date(20), day(2026, 12, 20));
		assert_eq!(Month(323).next().date(20), day(2027, 1, 20));
		assert_eq!(Month(u16::MAX).next(), Month(u16::MAX));
	}
}
