//! When a term ends, and from when a notice counts as served by it (Supreme Court 2014Da229016, Civil Act 155 to 161).

use minwon_primitives::{end_of, term_end, Calendar, Seconds};

/// 00:00 of the day after the last day of a term of `days` days that begins at `start`: service takes effect, and that day counts in the next
/// term. Nothing in a run of holidays longer than the calendar allows: the term stays open.
pub(crate) fn deemed<C: Calendar>(start: Seconds, days: u8) -> Option<Seconds> {
	term_end::<C>(start, u16::from(days)).map(end_of)
}

/// Whether a term has passed at `now`.
pub(crate) fn has_passed<C: Calendar>(start: Seconds, days: u8, now: Seconds) -> bool {
	deemed::<C>(start, days).is_some_and(|end| now >= end)
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::rules::testing::{at, day, Winter};

	#[test]
	fn a_term_ends_with_its_last_day() {
		let table = [
			(at(2026, 11, 2, 10, 0), 7, Seconds(1_794_236_400)),  // to Monday 9
			(at(2026, 11, 2, 23, 59), 7, Seconds(1_794_236_400)), // whatever the hour
			(at(2026, 11, 3, 0, 0), 7, Seconds(1_794_236_400)),   // from midnight the first day counts
			(at(2026, 12, 18, 15, 0), 7, Seconds(1_798_470_000)), // Christmas, Saturday, Sunday: to Monday 28
			(at(2026, 11, 18, 9, 0), 14, Seconds(1_796_223_600)), // public notice
			(at(2026, 11, 6, 12, 0), 7, Seconds(1_794_582_000)),  // an objection, to Friday 13
		];
		for (start, days, end) in table {
			assert_eq!(deemed::<Winter>(start, days), Some(end), "{start:?} + {days}");
		}
	}

	#[test]
	fn the_day_of_effect_counts_in_the_next_term() {
		let published = at(2026, 12, 3, 0, 0);
		assert_eq!(term_end::<Winter>(published, 90), Some(day(2027, 3, 2)));
		assert_eq!(term_end::<Winter>(at(2026, 11, 10, 0, 0), 14), Some(day(2026, 11, 23)));
		assert_eq!(term_end::<Winter>(at(2026, 12, 29, 0, 0), 14), Some(day(2027, 1, 11)));
		assert_eq!(term_end::<Winter>(at(2026, 11, 2, 10, 0), 90), Some(day(2027, 2, 1)));
		assert_eq!(term_end::<Winter>(at(2026, 11, 16, 11, 20), 30), Some(day(2026, 12, 16)));
	}

	#[test]
	fn a_term_passes_at_midnight() {
		let start = at(2026, 11, 2, 10, 0);
		for (now, passed) in [(1_794_236_399, false), (1_794_236_400, true), (1_794_236_401, true)] {
			assert_eq!(has_passed::<Winter>(start, 7, Seconds(now)), passed, "{now}");
		}
	}

	#[test]
	fn a_term_without_end_stays_open() {
		struct Never;
		impl Calendar for Never {
			fn is_public_holiday(_: minwon_primitives::CivilDate) -> bool {
				true
			}
		}
		assert_eq!(deemed::<Never>(at(2026, 11, 2, 10, 0), 7), None);
		assert!(!has_passed::<Never>(at(2026, 11, 2, 10, 0), 7, Seconds(u64::MAX)));
	}
}
