//! Suspension of a site (Food Sanitation Act 75; days are never shifted).

use crate::{MAX_SUSPENSION_DAYS, MAX_SUSPENSION_MONTHS};
use minwon_primitives::{month_later, CivilDate};

/// First and last day of a suspension; nothing when it is out of range.
///
/// A month ends on the eve of the day that corresponds to its first; a month without that day ends with its last day (Civil Act 160).
pub(crate) fn suspension(from: CivilDate, months: u8, days: u8, today: CivilDate) -> Option<(CivilDate, CivilDate)> {
	let in_range =
		from >= today && months <= MAX_SUSPENSION_MONTHS && days <= MAX_SUSPENSION_DAYS && (months > 0 || days > 0);
	if !in_range {
		return None;
	}
	let corresponding = month_later(from, u16::from(months))?;
	let end = match corresponding.ymd().2 == from.ymd().2 {
		true => CivilDate(corresponding.0.checked_sub(1)?),
		false => corresponding,
	};
	Some((from, end.checked_add_days(u32::from(days))?))
}

/// Whether `day` is within a suspension, both days included.
pub(crate) fn is_suspended(suspended: Option<(CivilDate, CivilDate)>, day: CivilDate) -> bool {
	suspended.is_some_and(|(from, to)| from <= day && day <= to)
}

/// Whether a suspension runs or is to come.
pub(crate) fn suspension_stands(suspended: Option<(CivilDate, CivilDate)>, today: CivilDate) -> bool {
	suspended.is_some_and(|(_, to)| today <= to)
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::rules::testing::day;

	#[test]
	fn last_days() {
		let table = [
			(day(2027, 5, 4), 2, 0, day(2027, 7, 3)),
			(day(2027, 5, 4), 1, 30, day(2027, 7, 3)),
			(day(2027, 5, 4), 0, 1, day(2027, 5, 4)),
			(day(2027, 5, 4), 0, 30, day(2027, 6, 2)),
			(day(2027, 1, 31), 1, 0, day(2027, 2, 28)),
			(day(2027, 1, 31), 1, 2, day(2027, 3, 2)),
			(day(2028, 1, 31), 1, 0, day(2028, 2, 29)),
			(day(2027, 3, 1), 12, 0, day(2028, 2, 29)),
		];
		for (from, months, days, to) in table {
			assert_eq!(suspension(from, months, days, day(2027, 1, 1)), Some((from, to)), "{from:?} {months} {days}");
		}
	}

	#[test]
	fn ranges() {
		let today = day(2027, 5, 4);
		for (from, months, days) in [(CivilDate(today.0 - 1), 1, 0), (today, 0, 0), (today, 13, 0), (today, 0, 31)] {
			assert_eq!(suspension(from, months, days, today), None, "{from:?} {months} {days}");
		}
		assert!(suspension(today, 12, 30, today).is_some() && suspension(today, 0, 1, today).is_some());
	}

	#[test]
	fn both_days_are_included() {
		let term = Some((CivilDate(10), CivilDate(12)));
		for (on, within, stands) in [(9, false, true), (10, true, true), (12, true, true), (13, false, false)] {
			assert_eq!(is_suspended(term, CivilDate(on)), within, "{on}");
			assert_eq!(suspension_stands(term, CivilDate(on)), stands, "{on}");
		}
		assert!(!is_suspended(None, CivilDate(1)) && !suspension_stands(None, CivilDate(1)));
	}
}
