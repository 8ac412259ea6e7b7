//! What post costs, and what paying late costs (Postal Act Decree).

use crate::{Meter, Month};
use minwon_primitives::{month_later, roll, Calendar, CivilDate, Won};

/// From this charge on the monthly late charge runs.
const MONTHLY_FROM: Won = 1_000_000;
/// The late charge at once, in hundredths.
const AT_ONCE_PERCENT: Won = 3;
/// The late charge per month, in thousandths.
const MONTHLY_PERMILLE: Won = 12;
/// The most months of it.
const MOST_MONTHS: u16 = 60;
/// Late charges are whole tens of won.
const UNIT: Won = 10;
/// The day of the following month on which postage is due.
const DUE_DAY: u8 = 20;

/// What a month costs: the sum of five products of count and price.
pub(crate) fn charge(meter: &Meter, prices: &Meter) -> Won {
	let cost = |count: u32, price: u32| Won::from(count).saturating_mul(Won::from(price));
	cost(meter.dispatched, prices.dispatched)
		.saturating_add(cost(meter.arrived, prices.arrived))
		.saturating_add(cost(meter.read, prices.read))
		.saturating_add(cost(meter.plain, prices.plain))
		.saturating_add(cost(meter.registered, prices.registered))
}

/// The last day on which a month's postage is paid in time: the 20th of the following month, or the next working day. In a run of holidays
/// longer than the calendar allows the 20th itself.
pub(crate) fn due_day<C: Calendar>(month: Month) -> CivilDate {
	let twentieth = month.next().date(DUE_DAY);
	roll::<C>(twentieth).unwrap_or(twentieth)
}

/// The late charge: 3 % at once and, from 1,000,000 won, 1.2 % for each month that has passed since, at most 60. The parts are rounded down to a
/// won, their sum to ten.
pub(crate) fn late_charge<C: Calendar>(amount: Won, due: CivilDate, paid: CivilDate) -> Won {
	if paid <= due {
		return 0;
	}
	let part = |share: Won, whole: Won| amount.saturating_mul(share).checked_div(whole).unwrap_or_default();
	let monthly = match amount >= MONTHLY_FROM {
		true => part(MONTHLY_PERMILLE.saturating_mul(Won::from(months_passed::<C>(due, paid))), 1_000),
		false => 0,
	};
	let sum = part(AT_ONCE_PERCENT, 100).saturating_add(monthly);
	sum.checked_div(UNIT).unwrap_or_default().saturating_mul(UNIT)
}

/// How many terms of whole months after `due` have ended by `paid`, at most 60. A last day on a holiday moves on (Civil Act 161).
fn months_passed<C: Calendar>(due: CivilDate, paid: CivilDate) -> u16 {
	let ended = |months: &u16| {
		// The calendar is asked for the last month or two alone.
		let last = month_later(due, *months).filter(|day| *day <= paid);
		last.and_then(roll::<C>).is_some_and(|day| day <= paid)
	};
	(1..=MOST_MONTHS).rev().find(ended).unwrap_or_default()
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::rules::testing::{day, meter, Winter};

	#[test]
	fn a_month_costs_what_it_counts() {
		let prices = Meter { dispatched: 50, arrived: 30, read: 20, plain: 520, registered: 2_920 };
		let table = [
			(meter(3, 3, 2, 0, 1), 3_200),
			(meter(0, 0, 0, 0, 0), 0),
			(meter(1, 0, 0, 0, 0), 50),
			(meter(0, 1, 0, 0, 0), 30),
			(meter(0, 0, 1, 0, 0), 20),
			(meter(0, 0, 0, 1, 0), 520),
			(meter(0, 0, 0, 0, 1), 2_920),
		];
		for (meter, expected) in table {
			assert_eq!(charge(&meter, &prices), expected, "{meter:?}");
		}
		let most = meter(u32::MAX, u32::MAX, u32::MAX, u32::MAX, u32::MAX);
		assert_eq!(charge(&most, &most), 5 * u128::from(u32::MAX) * u128::from(u32::MAX));
	}

	#[test]
	fn postage_is_due_on_the_twentieth_or_the_next_working_day() {
		let due = |year: u16, number: u8| due_day::<Winter>(Month::of(day(year, number, 1)));
		assert_eq!(due(2026, 11), day(2026, 12, 21)); // 20 December is a Sunday
		assert_eq!(due(2026, 10), day(2026, 11, 20));
		assert_eq!(due(2026, 12), day(2027, 1, 20));
		struct Never;
		impl Calendar for Never {
			fn is_public_holiday(_: CivilDate) -> bool {
				true
			}
		}
		assert_eq!(due_day::<Never>(Month(322)), day(2026, 12, 20));
	}

	#[test]
	fn paying_late_costs() {
		let due = day(2026, 12, 21);
		let table = [
			(1_234_560, day(2026, 12, 21), 0),
			(1_234_560, day(2026, 12, 22), 37_030),
			(1_234_560, day(2027, 1, 20), 37_030),
			(1_234_560, day(2027, 1, 21), 51_850),
			(1_234_560, day(2027, 2, 20), 51_850),
			(1_234_560, day(2027, 2, 21), 51_850), // a Sunday: the month ends on Monday
			(1_234_560, day(2027, 2, 22), 66_660),
			(1_000_000, day(2027, 1, 20), 30_000),
			(1_000_000, day(2027, 1, 21), 42_000),
			(1_000_000, day(2031, 12, 20), 738_000), // 59 months
			(1_000_000, day(2031, 12, 22), 750_000), // 21 December 2031 is a Sunday
			(1_000_000, day(2040, 1, 1), 750_000),
			(999_999, day(2026, 12, 22), 29_990),
			(999_999, day(2040, 1, 1), 29_990),
			(3_200, day(2026, 12, 22), 90),
			(333, day(2026, 12, 22), 0),
			(334, day(2026, 12, 22), 10),
			(0, day(2026, 12, 22), 0),
		];
		for (amount, paid, expected) in table {
			assert_eq!(late_charge::<Winter>(amount, due, paid), expected, "{amount} {paid:?}");
		}
	}
}
