//! Unix seconds and Korean civil dates (UTC+9). Both are newtypes, so that one is never taken for the other.

use chrono::{Datelike, Days, NaiveDate};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

const SECONDS_PER_DAY: u64 = 86_400;
/// Korea Standard Time is UTC+9, without summer time.
const OFFSET: u64 = 9 * 3_600;
/// Days from 1 January of year 1 to 1970-01-01, as `chrono` counts them.
const EPOCH_FROM_CE: i32 = 719_163;

/// A moment, in seconds since 1970-01-01 00:00 UTC.
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
pub struct Seconds(pub u64);

impl Seconds {
	/// `None` beyond the range of the type.
	pub const fn checked_add(self, seconds: u64) -> Option<Self> {
		match self.0.checked_add(seconds) {
			Some(sum) => Some(Self(sum)),
			None => None,
		}
	}

	/// The last representable moment beyond the range.
	pub const fn saturating_add(self, seconds: u64) -> Self {
		Self(self.0.saturating_add(seconds))
	}

	/// Seconds from `earlier` to this moment; 0 when `earlier` is later.
	pub const fn since(self, earlier: Self) -> u64 {
		self.0.saturating_sub(earlier.0)
	}
}

/// A Korean civil date: days since 1970-01-01 in UTC+9.
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
pub struct CivilDate(pub u32);

impl CivilDate {
	/// The date on which `moment` falls in Korea.
	pub fn of(moment: Seconds) -> Self {
		let days = moment.0.saturating_add(OFFSET).checked_div(SECONDS_PER_DAY).unwrap_or_default();
		Self(u32::try_from(days).unwrap_or(u32::MAX))
	}

	/// 00:00 in Korea on this date. The epoch's first nine hours are clamped to 0.
	pub const fn start(self) -> Seconds {
		Seconds(days(self.0).saturating_sub(OFFSET))
	}

	/// 24:00 in Korea on this date: the first moment that is no longer part of it.
	pub const fn end(self) -> Seconds {
		Seconds(days(self.0).saturating_add(SECONDS_PER_DAY).saturating_sub(OFFSET))
	}

	/// The date with this year, month (1-12) and day; `None` when there is none, or when it is before 1970.
	pub fn from_ymd(year: u16, month: u8, day: u8) -> Option<Self> {
		Self::from_naive(NaiveDate::from_ymd_opt(i32::from(year), u32::from(month), u32::from(day))?)
	}

	/// Year, month (1-12), day. Dates beyond year 9999 read as its last day.
	pub fn ymd(self) -> (u16, u8, u8) {
		match self.naive().filter(|date| date.year() <= 9_999) {
			Some(date) => (
				u16::try_from(date.year()).unwrap_or(9_999),
				u8::try_from(date.month()).unwrap_or(12),
				u8::try_from(date.day()).unwrap_or(31),
			),
			None => (9_999, 12, 31),
		}
	}

	/// The civil year.
	pub fn year(self) -> u16 {
		self.ymd().0
	}

	/// Whether the date is a Saturday or a Sunday. 1970-01-01 was a Thursday.
	pub const fn is_weekend(self) -> bool {
		matches!(self.0 % 7, 2 | 3)
	}

	/// The date `n` days later; `None` beyond the range.
	pub const fn checked_add_days(self, n: u32) -> Option<Self> {
		match self.0.checked_add(n) {
			Some(sum) => Some(Self(sum)),
			None => None,
		}
	}

	/// Days from this date to `later`; `None` when `later` is earlier.
	pub const fn days_until(self, later: Self) -> Option<u32> {
		later.0.checked_sub(self.0)
	}

	/// The same day `months` later; a month without the day ends on its last day (Civil Act 160(3)).
	pub fn checked_add_months(self, months: u16) -> Option<Self> {
		Self::from_naive(self.naive()?.checked_add_months(chrono::Months::new(u32::from(months)))?)
	}

	fn naive(self) -> Option<NaiveDate> {
		NaiveDate::from_num_days_from_ce_opt(EPOCH_FROM_CE)?.checked_add_days(Days::new(u64::from(self.0)))
	}

	fn from_naive(date: NaiveDate) -> Option<Self> {
		date.num_days_from_ce().checked_sub(EPOCH_FROM_CE).and_then(|days| u32::try_from(days).ok()).map(Self)
	}
}

const fn days(n: u32) -> u64 {
	(n as u64).saturating_mul(SECONDS_PER_DAY)
}

/// The council's table of public holidays, and the weekend.
pub trait Calendar {
	/// Whether the council's table names the date.
	fn is_public_holiday(date: CivilDate) -> bool;

	/// Whether the date is a public holiday, a Saturday or a Sunday.
	fn is_holiday(date: CivilDate) -> bool {
		date.is_weekend() || Self::is_public_holiday(date)
	}
}

/// No public holidays: weekends alone.
impl Calendar for () {
	fn is_public_holiday(_: CivilDate) -> bool {
		false
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn moments_and_dates_meet_at_midnight_in_korea() {
		let date = CivilDate::from_ymd(2027, 2, 12).unwrap();
		assert_eq!(date.start(), Seconds(1_802_358_000));
		assert_eq!(CivilDate::of(Seconds(1_802_358_000)), date);
		assert_eq!(CivilDate::of(Seconds(1_802_357_999)), CivilDate::from_ymd(2027, 2, 11).unwrap());
		assert_eq!(CivilDate::from_ymd(2027, 2, 11).unwrap().end(), date.start());
		assert_eq!(CivilDate::from_ymd(2027, 1, 11).unwrap().start().saturating_add(36_000), Seconds(1_799_629_200));
	}

	#[test]
	fn impossible_dates_are_refused() {
		assert_eq!(CivilDate::from_ymd(2027, 2, 29), None);
		assert_eq!(CivilDate::from_ymd(2028, 2, 29).map(CivilDate::ymd), Some((2028, 2, 29)));
		assert_eq!(CivilDate::from_ymd(1969, 12, 31), None);
		assert_eq!(CivilDate::from_ymd(2027, 13, 1), None);
	}

	#[test]
	fn weekends() {
		let saturday = CivilDate::from_ymd(2026, 11, 28).unwrap();
		assert!(!CivilDate(saturday.0 - 1).is_weekend());
		assert!(saturday.is_weekend() && CivilDate(saturday.0 + 1).is_weekend());
		assert!(!CivilDate(saturday.0 + 2).is_weekend());
	}

	#[test]
	fn extremes_do_not_panic() {
		assert_eq!(CivilDate(u32::MAX).ymd(), (9_999, 12, 31));
		assert_eq!(CivilDate::of(Seconds(u64::MAX)).0, u32::MAX);
		assert_eq!(CivilDate(0).start(), Seconds(0));
	}
}
