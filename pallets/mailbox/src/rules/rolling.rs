//! The books of a sender: months that close, days that count, arrears.

use super::due_day;
use crate::{Meter, Month, Sender};
use minwon_primitives::{Calendar, CivilDate};

/// Brings a sender's books to the current month. Answers the month that closed and what it counts; the caller keeps it as a statement. With no
/// room for another unpaid month the meter goes on under the new one.
pub(crate) fn close_month(sender: &mut Sender, current: Month) -> Option<(Month, Meter)> {
	if sender.month >= current {
		return None;
	}
	let old = core::mem::replace(&mut sender.month, current);
	if sender.meter == Meter::default() || sender.unpaid.try_push(old).is_err() {
		return None;
	}
	Some((old, core::mem::take(&mut sender.meter)))
}

/// Whether the oldest unpaid month is overdue today.
pub(crate) fn in_arrears<C: Calendar>(sender: &Sender, today: CivilDate) -> bool {
	sender.unpaid.first().is_some_and(|oldest| due_day::<C>(*oldest) < today)
}

/// Voluntary notices that a sender has dispatched on a day.
pub(crate) fn voluntary_on(sender: &Sender, day: CivilDate) -> u32 {
	match sender.day == day {
		true => sender.voluntary_today,
		false => 0,
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::{
		rules::testing::{day, meter, Winter},
		MAX_UNPAID,
	};

	fn sender(counted: Meter, unpaid: &[u16]) -> Sender {
		let unpaid = unpaid.iter().copied().map(Month).collect::<Vec<_>>().try_into().unwrap();
		Sender { next_seq: 4, day: day(2026, 11, 2), voluntary_today: 5, month: Month(322), meter: counted, unpaid }
	}

	#[test]
	fn a_month_closes_once_with_what_it_counts() {
		let counted = meter(3, 3, 2, 0, 1);
		let mut books = sender(counted, &[320]);
		assert_eq!(close_month(&mut books, Month(321)), None);
		assert_eq!(close_month(&mut books, Month(322)), None);
		assert_eq!(books, sender(counted, &[320]));
		assert_eq!(close_month(&mut books, Month(324)), Some((Month(322), counted)));
		assert_eq!((books.month, books.meter), (Month(324), Meter::default()));
		assert_eq!(books.unpaid.to_vec(), [Month(320), Month(322)]);
		assert_eq!(close_month(&mut books, Month(324)), None);
	}

	#[test]
	fn an_empty_month_leaves_no_statement() {
		let mut books = sender(Meter::default(), &[]);
		assert_eq!(close_month(&mut books, Month(323)), None);
		assert_eq!((books.month, books.unpaid.len()), (Month(323), 0));
	}

	#[test]
	fn without_room_the_meter_goes_on() {
		let months: Vec<u16> = (0..24).collect();
		assert_eq!(months.len(), MAX_UNPAID as usize);
		let counted = meter(1, 0, 0, 0, 0);
		let mut books = sender(counted, &months);
		assert_eq!(close_month(&mut books, Month(323)), None);
		assert_eq!((books.month, books.meter, books.unpaid.len()), (Month(323), counted, 24));
		books.unpaid.remove(0);
		assert_eq!(close_month(&mut books, Month(324)), Some((Month(323), counted)));
	}

	#[test]
	fn arrears_begin_after_the_due_day() {
		let books = sender(Meter::default(), &[322, 323]);
		for (today, expected) in [(day(2026, 12, 21), false), (day(2026, 12, 22), true)] {
			assert_eq!(in_arrears::<Winter>(&books, today), expected, "{today:?}");
		}
		assert!(!in_arrears::<Winter>(&sender(Meter::default(), &[]), day(2040, 1, 1)));
	}

	#[test]
	fn voluntary_notices_count_per_day() {
		let books = sender(Meter::default(), &[]);
		assert_eq!((voluntary_on(&books, day(2026, 11, 2)), voluntary_on(&books, day(2026, 11, 3))), (5, 0));
	}
}
