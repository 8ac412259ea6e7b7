//! How long a file is kept and when it moves on.

use super::{first_day_of, last_day_of};
use crate::{Custody, Level, Parameters};
use minwon_primitives::{CivilDate, RetentionClass};

/// Decree, article 26: the first day on which a file may be disposed of, 1 January after the year of completion and the years of its class.
/// Semi-permanent files are appraised after `semi_years`; permanent ones never.
pub(crate) fn disposable_from(year: u16, class: RetentionClass, terms: &Parameters) -> Option<CivilDate> {
	let years = match class {
		RetentionClass::Y1 => 1,
		RetentionClass::Y3 => 3,
		RetentionClass::Y5 => 5,
		RetentionClass::Y10 => 10,
		RetentionClass::Y30 => 30,
		RetentionClass::SemiPermanent => u16::from(terms.semi_years),
		RetentionClass::Permanent => return None,
	};
	Some(first_day_of(year.saturating_add(1).saturating_add(years)))
}

/// Decree, article 40, and the rules under it: the last day of transfer out of a custody, if there is one.
pub(crate) fn transfer_due(
	year: u16,
	class: RetentionClass,
	custody: &Custody,
	terms: &Parameters,
) -> Option<CivilDate> {
	match custody.level {
		Level::Department => Some(last_day_of(year.saturating_add(u16::from(terms.centre_years)))),
		Level::RecordsCentre if class >= RetentionClass::Y30 => {
			Some(last_day_of(year.saturating_add(1).saturating_add(u16::from(terms.permanent_years))))
		}
		Level::RecordsCentre | Level::Permanent => None,
	}
}

/// The class that a schedule (보존기간표) gives on `day`: that of the last entry which begins on or before it.
pub(crate) fn scheduled(entries: &[(CivilDate, RetentionClass)], day: CivilDate) -> Option<RetentionClass> {
	entries.iter().take_while(|(from, _)| *from <= day).last().map(|(_, class)| *class)
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::rules::testing::day;
	use minwon_primitives::OrgId;
	use RetentionClass::*;

	#[test]
	fn a_term_begins_after_the_year_of_completion() {
		let terms = Parameters::default();
		let table = [
			(2020, Y1, 2022),
			(2020, Y3, 2024),
			(2020, Y5, 2026),
			(2021, Y5, 2027),
			(2020, Y10, 2031),
			(2020, Y30, 2051),
			(1955, SemiPermanent, 2026),
			(1956, SemiPermanent, 2027),
		];
		for (year, class, expected) in table {
			assert_eq!(disposable_from(year, class, &terms), Some(day(expected, 1, 1)), "{year} {class:?}");
		}
		assert_eq!(disposable_from(1948, Permanent, &terms), None);
		assert_eq!(disposable_from(1948, Y1, &terms), Some(CivilDate(0)), "before 1970");
		assert!(disposable_from(u16::MAX, Y30, &terms).is_some());
		let longer = Parameters { semi_years: 100, ..terms };
		assert_eq!(disposable_from(1955, SemiPermanent, &longer), Some(day(2056, 1, 1)));
	}

	#[test]
	fn transfers_are_due_by_level_and_class() {
		let terms = Parameters::default();
		let due = |year, class, level| transfer_due(year, class, &Custody { org: OrgId(20), level }, &terms);
		assert_eq!(due(2015, Y1, Level::Department), Some(day(2017, 12, 31)));
		assert_eq!(due(2015, Permanent, Level::Department), Some(day(2017, 12, 31)));
		assert_eq!(due(2015, Permanent, Level::RecordsCentre), Some(day(2026, 12, 31)));
		assert_eq!(due(2015, Y30, Level::RecordsCentre), Some(day(2026, 12, 31)));
		assert_eq!(due(2015, Y10, Level::RecordsCentre), None);
		assert_eq!(due(2015, Permanent, Level::Permanent), None);
	}

	#[test]
	fn the_newest_entry_that_has_begun_holds() {
		let entries = [(CivilDate(10), Y5), (CivilDate(20), Y10)];
		for (on, expected) in [(9, None), (10, Some(Y5)), (19, Some(Y5)), (20, Some(Y10)), (99, Some(Y10))] {
			assert_eq!(scheduled(&entries, CivilDate(on)), expected, "{on}");
		}
		assert_eq!(scheduled(&[], CivilDate(10)), None);
	}
}
