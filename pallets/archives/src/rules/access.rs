//! Who may see a file, until when, and when that is looked at again.

use super::{first_day_of, last_day_of};
use crate::{Level, Parameters};
use minwon_primitives::{Access, CivilDate};

/// Information Disclosure Act 9(1): what is not open has grounds, what is open has none.
pub(crate) fn grounds_fit(access: Access, grounds: u8) -> bool {
	(access == Access::Open) == (grounds == 0)
}

/// Public Records Act 35(3): from this day a file is open, 1 January after the year of completion and `open_years`.
pub(crate) fn must_open_from(year: u16, terms: &Parameters) -> CivilDate {
	first_day_of(year.saturating_add(1).saturating_add(u16::from(terms.open_years)))
}

/// Public Records Act 35(3), (4): what holds today. Thirty years open a file unless it was closed again, to the end of `closed_until`.
pub(crate) fn effective_access(
	stored: Access,
	year: u16,
	closed_until: Option<u16>,
	today: CivilDate,
	terms: &Parameters,
) -> Access {
	let extended = closed_until.is_some_and(|until| until >= today.year());
	match today >= must_open_from(year, terms) && !extended {
		true => Access::Open,
		false => stored,
	}
}

/// Public Records Act 35(2): the last day of the next review of access.
pub(crate) fn review_due(classified: CivilDate, terms: &Parameters) -> CivilDate {
	last_day_of(classified.year().saturating_add(u16::from(terms.review_years)))
}

/// Whether a review is overdue: from the day after it was due, while the file is not open.
pub(crate) fn is_overdue(effective: Access, classified: CivilDate, today: CivilDate, terms: &Parameters) -> bool {
	effective != Access::Open && today > review_due(classified, terms)
}

/// Public Records Act 35(1): whether a classification is young enough for a transfer, to the same day `review_years` later.
pub(crate) fn review_fresh(classified: CivilDate, today: CivilDate, terms: &Parameters) -> bool {
	let months = u16::from(terms.review_years).saturating_mul(12);
	// A day beyond the calendar is not past.
	classified.checked_add_months(months).is_none_or(|last| today <= last)
}

/// Why a classification does not fit.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum ClosureFault {
	/// An end where there is none to be.
	Term,
	/// Thirty years have passed: open, or an end within `closure_years`.
	MustOpen,
	/// Only the permanent archives extend a closure.
	Level,
}

/// Public Records Act 35(3), (4): whether a file may be classified so today. Before thirty years, or open, there is no `closed_until`; after them
/// the permanent archives name one, from the current year on.
pub(crate) fn closure_fits(
	access: Access,
	closed_until: Option<u16>,
	year: u16,
	level: Level,
	today: CivilDate,
	terms: &Parameters,
) -> Result<(), ClosureFault> {
	if access == Access::Open || today < must_open_from(year, terms) {
		return closed_until.map_or(Ok(()), |_| Err(ClosureFault::Term));
	}
	let this = today.year();
	let last = this.saturating_add(u16::from(terms.closure_years));
	match closed_until {
		Some(until) if until >= this && until <= last => match level {
			Level::Permanent => Ok(()),
			Level::Department | Level::RecordsCentre => Err(ClosureFault::Level),
		},
		_ => Err(ClosureFault::MustOpen),
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::rules::testing::day;
	use Access::*;

	fn terms() -> Parameters {
		Parameters::default()
	}

	#[test]
	fn grounds_stand_exactly_with_closing() {
		for (access, grounds, expected) in [
			(Open, 0, true),
			(Open, 1, false),
			(Partial, 0, false),
			(Partial, 128, true),
			(Closed, 0, false),
			(Closed, 1, true),
		] {
			assert_eq!(grounds_fit(access, grounds), expected, "{access:?} {grounds}");
		}
	}

	#[test]
	fn thirty_years_open() {
		assert_eq!(must_open_from(1995, &terms()), day(2026, 1, 1));
		let on = |today, until| effective_access(Closed, 1995, until, today, &terms());
		assert_eq!(on(day(2025, 12, 31), None), Closed);
		assert_eq!(on(day(2026, 1, 1), None), Open);
		assert_eq!(on(day(2030, 12, 31), Some(2030)), Closed);
		assert_eq!(on(day(2031, 1, 1), Some(2030)), Open);
		assert_eq!(effective_access(Open, 2025, None, day(2026, 1, 1), &terms()), Open);
		assert_eq!(effective_access(Partial, 2025, None, day(2026, 1, 1), &terms()), Partial);
	}

	#[test]
	fn reviews_are_due_at_the_end_of_the_fifth_year() {
		assert_eq!(review_due(day(2021, 3, 1), &terms()), day(2026, 12, 31));
		for (access, today, expected) in [
			(Closed, day(2026, 12, 31), false),
			(Closed, day(2027, 1, 1), true),
			(Partial, day(2027, 1, 1), true),
			(Open, day(2027, 1, 1), false),
		] {
			assert_eq!(is_overdue(access, day(2021, 3, 1), today, &terms()), expected, "{access:?} {today:?}");
		}
	}

	#[test]
	fn a_classification_is_fresh_for_five_years() {
		for (classified, today, expected) in [
			(day(2021, 11, 23), day(2026, 11, 23), true),
			(day(2021, 11, 22), day(2026, 11, 23), false),
			(day(2024, 2, 29), day(2029, 2, 28), true),
			(day(2024, 2, 29), day(2029, 3, 1), false),
		] {
			assert_eq!(review_fresh(classified, today, &terms()), expected, "{classified:?} {today:?}");
		}
	}

	#[test]
	fn a_closure_after_thirty_years_has_an_end() {
		let today = day(2026, 11, 23);
		let fits = |access, until, year, level| closure_fits(access, until, year, level, today, &terms());
		let old = |until| fits(Closed, until, 1995, Level::Permanent);
		assert_eq!(old(None), Err(ClosureFault::MustOpen));
		assert_eq!(old(Some(2025)), Err(ClosureFault::MustOpen));
		assert_eq!(old(Some(2026)), Ok(()));
		assert_eq!(old(Some(2036)), Ok(()));
		assert_eq!(old(Some(2037)), Err(ClosureFault::MustOpen));
		assert_eq!(fits(Partial, Some(2030), 1995, Level::RecordsCentre), Err(ClosureFault::Level));
		assert_eq!(fits(Partial, Some(2037), 1995, Level::RecordsCentre), Err(ClosureFault::MustOpen));
		assert_eq!(fits(Open, None, 1995, Level::Department), Ok(()));
		assert_eq!(fits(Open, Some(2030), 1995, Level::Permanent), Err(ClosureFault::Term));
		assert_eq!(fits(Closed, None, 2015, Level::Department), Ok(()));
		assert_eq!(fits(Closed, Some(2030), 2015, Level::Permanent), Err(ClosureFault::Term));
		// The last year under the thirty, and the first beyond.
		assert_eq!(fits(Closed, None, 1996, Level::Department), Ok(()));
		assert_eq!(fits(Closed, None, 1995, Level::Department), Err(ClosureFault::MustOpen));
	}
}
