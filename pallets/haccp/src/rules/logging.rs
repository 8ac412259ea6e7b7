//! Monitoring of control points (notice 6, 8).

use crate::{Ccp, LogEntry, LogVerdict};
use minwon_primitives::{CivilDate, Seconds};

/// Whether a series is possible: it has readings, an order in time and not in the future, an order of extremes.
pub(crate) fn readings_are_legal(entry: &LogEntry, now: Seconds) -> bool {
	entry.from < entry.to && entry.to <= now && entry.low <= entry.high && entry.readings > 0
}

/// What the extremes are worth against the critical limits.
pub(crate) fn log_verdict(entry: &LogEntry, ccp: &Ccp) -> LogVerdict {
	let below = ccp.low.is_some_and(|limit| entry.low < limit);
	let above = ccp.high.is_some_and(|limit| entry.high > limit);
	match below || above {
		true => LogVerdict::Deviated,
		false => LogVerdict::Within,
	}
}

/// Whether a log stands for a lot made on `made_on`: its last reading is of that day or the day after.
pub(crate) fn covers_day(entry: &LogEntry, made_on: CivilDate) -> bool {
	matches!(made_on.days_until(CivilDate::of(entry.to)), Some(0 | 1))
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::{rules::testing::*, MeasureUnit};

	fn entry(low: i32, high: i32) -> LogEntry {
		LogEntry { ccp: 1, from: Seconds(100), to: Seconds(200), low, high, readings: 1, file: document() }
	}

	#[test]
	fn series() {
		let legal = |change: fn(&mut LogEntry), now| {
			let mut entry = entry(1, 2);
			change(&mut entry);
			readings_are_legal(&entry, Seconds(now))
		};
		assert!(legal(|_| (), 200) && !legal(|_| (), 199));
		assert!(legal(|entry| entry.from = Seconds(199), 200) && !legal(|entry| entry.from = Seconds(200), 200));
		assert!(legal(|entry| entry.low = 2, 200) && !legal(|entry| entry.low = 3, 200));
		assert!(!legal(|entry| entry.readings = 0, 200));
	}

	#[test]
	fn limits() {
		let ccp = |low, high| Ccp { no: 1, measure: MeasureUnit::Seconds, low, high };
		let table = [
			(180, 240, Some(180), None, LogVerdict::Within),
			(179, 240, Some(180), None, LogVerdict::Deviated),
			(0, 2_000, None, Some(2_000), LogVerdict::Within),
			(0, 2_001, None, Some(2_000), LogVerdict::Deviated),
			(i32::MIN, i32::MAX, Some(i32::MIN), Some(i32::MAX), LogVerdict::Within),
		];
		for (low, high, least, most, expected) in table {
			assert_eq!(log_verdict(&entry(low, high), &ccp(least, most)), expected, "{low} {high}");
		}
	}

	#[test]
	fn days() {
		let day = CivilDate::from_ymd(2027, 5, 3).unwrap();
		let until = |to: Seconds| covers_day(&LogEntry { to, ..entry(1, 2) }, day);
		assert!(!until(Seconds(day.start().0 - 1)) && until(day.start()));
		let next = CivilDate(day.0 + 1).end();
		assert!(until(Seconds(next.0 - 1)) && !until(next));
	}
}
