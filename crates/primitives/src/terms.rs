//! Terms of the Civil Act, articles 155 to 161, as pure functions. `None` means beyond the calendar.

use crate::{Calendar, CivilDate, Seconds};

/// A roll over holidays ends after this many steps: no run of holidays is as long, and the cost of a call stays bounded.
pub const MAX_ROLL: u32 = 30;

/// The first working day on or after `date` (article 161: a last day on a Saturday or a holiday moves to the next day).
pub fn roll<C: Calendar>(date: CivilDate) -> Option<CivilDate> {
	(0..MAX_ROLL.saturating_add(1)).find_map(|step| date.checked_add_days(step).filter(|day| !C::is_holiday(*day)))
}

/// The last day of a term of `days` days that begins at `start`.
///
/// Article 157: the first day does not count unless the term begins at midnight. Article 159: the term ends with its last day.
/// Article 161: a last day on a holiday moves on.
pub fn term_end<C: Calendar>(start: Seconds, days: u16) -> Option<CivilDate> {
	roll::<C>(first_day_offset(start).checked_add_days(u32::from(days))?)
}

/// The last day of a term of `months` months that begins at `start`.
///
/// Article 160(2): it ends on the day before the one that corresponds to its first day. Article 160(3): a month without the day ends on its
/// last day.
pub fn month_term_end<C: Calendar>(start: Seconds, months: u16) -> Option<CivilDate> {
	let before_first = first_day_offset(start);
	let first = before_first.checked_add_days(1)?;
	let corresponding = first.checked_add_months(months)?;
	// Without the corresponding day the month's own last day is the end; with it, the day before is.
	let end = match corresponding.ymd().2 == first.ymd().2 {
		true => CivilDate(corresponding.0.checked_sub(1)?),
		false => corresponding,
	};
	roll::<C>(end)
}

/// The first moment after `date`: a term ends with its last day (article 159).
pub const fn end_of(date: CivilDate) -> Seconds {
	date.end()
}

/// The `n`-th working day after `date`; `date` itself does not count (article 157). `n` = 0 gives `date`.
pub fn working_days_after<C: Calendar>(date: CivilDate, n: u8) -> Option<CivilDate> {
	(0..n).try_fold(date, |day, _| roll::<C>(day.checked_add_days(1)?))
}

/// The same day `months` later; a month without the day ends on its last day (article 160(3)).
pub fn month_later(date: CivilDate, months: u16) -> Option<CivilDate> {
	date.checked_add_months(months)
}

/// The day before the first day that counts: the day of `start`, or the one before when `start` is midnight (article 157).
fn first_day_offset(start: Seconds) -> CivilDate {
	let date = CivilDate::of(start);
	match date.start() == start {
		true => CivilDate(date.0.saturating_sub(1)),
		false => date,
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	/// The holidays of the winter 2026/27.
	struct Winter;
	impl Calendar for Winter {
		fn is_public_holiday(date: CivilDate) -> bool {
			[(2026, 12, 25), (2027, 1, 1), (2027, 2, 8), (2027, 2, 9), (2027, 3, 1)].contains(&date.ymd())
		}
	}
	/// Nothing but holidays.
	struct Never;
	impl Calendar for Never {
		fn is_public_holiday(_: CivilDate) -> bool {
			true
		}
	}

	fn day(year: u16, month: u8, day: u8) -> CivilDate {
		CivilDate::from_ymd(year, month, day).unwrap()
	}

	#[test]
	fn days_term() {
		// (start, days, last day)
		let noon = |date: CivilDate| date.start().saturating_add(43_200);
		let table = [
			(noon(day(2026, 11, 2)), 7, day(2026, 11, 9)), // the first day does not count
			(day(2026, 11, 2).start(), 7, day(2026, 11, 9)), // Sunday 8 rolls to Monday 9
			(day(2026, 11, 3).start(), 7, day(2026, 11, 9)), // from midnight the first day counts
			(noon(day(2026, 12, 20)), 5, day(2026, 12, 28)), // Christmas, Saturday, Sunday
			(noon(day(2028, 2, 22)), 7, day(2028, 2, 29)), // leap day
			(day(2026, 11, 3).end().saturating_add(0), 0, day(2026, 11, 3)), // nothing after midnight of the 3rd
		];
		for (start, days, end) in table {
			assert_eq!(term_end::<Winter>(start, days), Some(end), "{start:?} + {days}");
		}
	}

	#[test]
	fn months_term() {
		let noon = |date: CivilDate| date.start().saturating_add(43_200);
		let table = [
			(noon(day(2027, 1, 30)), 1, day(2027, 3, 2)), // from 31 January: February has no 31st, ends Sunday 28, 1 March a holiday
			(noon(day(2028, 1, 30)), 1, day(2028, 2, 29)), // leap year
			(noon(day(2026, 11, 9)), 1, day(2026, 12, 9)), // from the 10th to the 9th
			(day(2026, 11, 10).start(), 1, day(2026, 12, 9)),
			(noon(day(2026, 11, 30)), 2, day(2027, 2, 1)), // from 1 December to Sunday 31 January, rolled
		];
		for (start, months, end) in table {
			assert_eq!(month_term_end::<Winter>(start, months), Some(end), "{start:?} + {months} months");
		}
	}

	#[test]
	fn working_days() {
		let table = [
			(day(2027, 2, 4), 0, day(2027, 2, 4)),
			(day(2027, 2, 4), 1, day(2027, 2, 5)),
			(day(2027, 2, 4), 2, day(2027, 2, 10)), // weekend, 8 and 9 February
			(day(2027, 2, 4), 3, day(2027, 2, 11)),
			(day(2027, 2, 12), 3, day(2027, 2, 17)),
			(day(2026, 12, 31), 1, day(2027, 1, 4)),
		];
		for (from, n, end) in table {
			assert_eq!(working_days_after::<Winter>(from, n), Some(end), "{n} after {from:?}");
		}
	}

	#[test]
	fn the_roll_is_bounded() {
		assert_eq!(roll::<Never>(day(2026, 11, 2)), None);
		assert_eq!(roll::<()>(CivilDate(u32::MAX)), (!CivilDate(u32::MAX).is_weekend()).then_some(CivilDate(u32::MAX)));
		assert_eq!(month_later(day(2027, 1, 31), 1), Some(day(2027, 2, 28)));
		assert_eq!(end_of(day(2027, 2, 11)), Seconds(1_802_358_000));
	}
}
