//! Tables by effective date: which entry holds, which entry may come.

use crate::{Effect, Meter, Month, Regime, Tariff, Terms};
use minwon_primitives::{CivilDate, NoticeClass};

/// What a notice is judged by: the entries of the day on which it was sent.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Law {
	/// The regime of its class.
	pub regime: Regime,
	/// The terms.
	pub terms: Terms,
}

/// The entry in force at a point of the table: the last that begins on or before it; the first for a point before all.
fn in_force<Entry, Point: Ord>(table: &[Entry], from: impl Fn(&Entry) -> Point, at: Point) -> Option<&Entry> {
	let begun = table.iter().take_while(|entry| from(entry) <= at).count();
	table.get(begun.saturating_sub(1))
}

/// The regime of a class on a day.
pub(crate) fn regime_on(table: &[Regime], day: CivilDate) -> Option<Regime> {
	in_force(table, |regime| regime.from, day).copied()
}

/// The terms on a day.
pub(crate) fn terms_on(table: &[Terms], day: CivilDate) -> Option<Terms> {
	in_force(table, |terms| terms.from, day).copied()
}

/// The prices of a month.
pub(crate) fn prices_in(table: &[Tariff], month: Month) -> Option<Meter> {
	in_force(table, |tariff| tariff.from, month).map(|tariff| tariff.prices)
}

/// Whether an entry may be appended: it begins after the current point and after the last entry.
pub(crate) fn comes_later<Point: Ord>(from: Point, current: Point, last: Option<Point>) -> bool {
	from > current && last.is_none_or(|last| from > last)
}

/// Why a regime does not fit.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum RegimeFault {
	/// Guides alone have no effect.
	Effect,
	/// A figure is out of its range.
	Figure,
}

/// Whether a class may have this regime. Paper follows the want of reading only where arrival serves: where reading serves, its own term ends it.
pub(crate) fn regime_fits(class: NoticeClass, regime: &Regime) -> Result<(), RegimeFault> {
	if (regime.effect == Effect::None) != (class == NoticeClass::Guide) {
		return Err(RegimeFault::Effect);
	}
	let term = match regime.effect {
		Effect::OnReadingOrTerm(days) => (1..=60).contains(&days),
		Effect::None | Effect::OnArrival => true,
	};
	let paper = regime.paper_days == 0 || (regime.effect == Effect::OnArrival && regime.paper_days <= 30);
	match term && paper && (1..=50).contains(&regime.keep_years) {
		true => Ok(()),
		false => Err(RegimeFault::Figure),
	}
}

/// Whether every figure of the terms is within its range.
pub(crate) fn terms_in_range(terms: &Terms) -> bool {
	(3_600..=604_800).contains(&terms.arrival_limit)
		&& (7..=60).contains(&terms.objection_days)
		&& (3..=30).contains(&terms.decision_days)
		&& (14..=60).contains(&terms.publication_days)
		&& (2..=10).contains(&terms.dormant_after)
		&& (1..=10_000_000).contains(&terms.voluntary_daily)
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::{
		rules::{testing::law, CLASS_ORDER},
		REGIMES,
	};
	use NoticeClass::*;

	#[test]
	fn the_day_decides() {
		let entry = |from, objection_days| Terms { from: CivilDate(from), objection_days, ..Terms::default() };
		let table = [entry(10, 7), entry(20, 8), entry(30, 9)];
		for (day, days) in [(0, 7), (9, 7), (10, 7), (19, 7), (20, 8), (29, 8), (30, 9), (99, 9)] {
			assert_eq!(terms_on(&table, CivilDate(day)).map(|terms| terms.objection_days), Some(days), "{day}");
		}
		assert_eq!(terms_on(&[], CivilDate(20)), None);
		let prices = |price| Meter { dispatched: price, ..Meter::default() };
		let tariffs = [(312, 50), (322, 60)].map(|(from, price)| Tariff { from: Month(from), prices: prices(price) });
		for (month, price) in [(0, 50), (312, 50), (321, 50), (322, 60), (999, 60)] {
			assert_eq!(prices_in(&tariffs, Month(month)), Some(prices(price)), "{month}");
		}
		let regime = |from, keep_years| Regime { from: CivilDate(from), keep_years, ..law(Effect::OnArrival).regime };
		let regimes = [regime(0, 1), regime(5, 2)];
		for (day, years) in [(4, 1), (5, 2)] {
			assert_eq!(regime_on(&regimes, CivilDate(day)).map(|regime| regime.keep_years), Some(years), "{day}");
		}
	}

	#[test]
	fn entries_come_later() {
		for (from, current, last, expected) in [
			(11, 10, None, true),
			(10, 10, None, false),
			(11, 10, Some(10), true),
			(11, 10, Some(11), false),
			(12, 10, Some(11), true),
		] {
			assert_eq!(comes_later(from, current, last), expected, "{from} {current} {last:?}");
		}
	}

	#[test]
	fn guides_alone_have_no_effect() {
		for (class, regime) in CLASS_ORDER.into_iter().zip(REGIMES) {
			assert_eq!(regime_fits(class, &regime), Ok(()), "{class:?}");
			let with = |effect| regime_fits(class, &Regime { effect, paper_days: 0, ..regime });
			assert_eq!(with(Effect::None).is_ok(), class == Guide);
			assert_eq!(with(Effect::OnArrival).is_ok(), class != Guide);
			assert_eq!(with(Effect::OnReadingOrTerm(7)).is_ok(), class != Guide);
		}
		let both = Regime { effect: Effect::None, keep_years: 0, ..law(Effect::OnArrival).regime };
		assert_eq!(regime_fits(Tax, &both), Err(RegimeFault::Effect));
	}

	#[test]
	fn figures_of_a_regime() {
		let fault = Err(RegimeFault::Figure);
		let table = [
			(Effect::OnReadingOrTerm(0), 0, 10, fault),
			(Effect::OnReadingOrTerm(1), 0, 10, Ok(())),
			(Effect::OnReadingOrTerm(60), 0, 10, Ok(())),
			(Effect::OnReadingOrTerm(61), 0, 10, fault),
			(Effect::OnReadingOrTerm(7), 1, 10, fault),
			(Effect::OnArrival, 0, 10, Ok(())),
			(Effect::OnArrival, 30, 10, Ok(())),
			(Effect::OnArrival, 31, 10, fault),
			(Effect::OnArrival, 7, 0, fault),
			(Effect::OnArrival, 7, 1, Ok(())),
			(Effect::OnArrival, 7, 50, Ok(())),
			(Effect::OnArrival, 7, 51, fault),
		];
		for (effect, paper_days, keep_years, expected) in table {
			let regime = Regime { effect, paper_days, keep_years, ..law(Effect::OnArrival).regime };
			assert_eq!(regime_fits(Tax, &regime), expected, "{regime:?}");
		}
		let guide = Regime { effect: Effect::None, paper_days: 1, ..law(Effect::OnArrival).regime };
		assert_eq!(regime_fits(Guide, &guide), fault);
	}

	/// Every range at its borders and beyond them.
	#[test]
	fn ranges_of_the_terms() {
		macro_rules! range {
			($($field:ident: $min:expr, $max:expr;)+) => {$(
				for (value, expected) in [($min, true), ($min - 1, false), ($max, true), ($max + 1, false)] {
					let terms = Terms { $field: value, ..Terms::default() };
					assert_eq!(terms_in_range(&terms), expected, "{} {value}", stringify!($field));
				}
			)+};
		}
		assert!(terms_in_range(&Terms::default()));
		range! {
			arrival_limit: 3_600, 604_800; objection_days: 7, 60; decision_days: 3, 30; publication_days: 14, 60;
			dormant_after: 2, 10; voluntary_daily: 1, 10_000_000;
		}
	}
}
