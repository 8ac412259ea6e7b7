//! Figures of the specification in the model's own words, over days since 1970 and quantities, never by the pallet's rules.

use crate::{Conduct, FoodType, How, Logging, Relief};
use minwon_primitives::CivilDate;

/// The day on which a moment falls in Korea.
pub fn day_of(seconds: u64) -> u32 {
	((seconds + 9 * 3_600) / 86_400) as u32
}

pub fn day(year: u16, month: u8, of_month: u8) -> u32 {
	CivilDate::from_ymd(year, month, of_month).unwrap().0
}

/// The first working day from here. Day 0 was a Thursday; the mock has three holidays.
pub fn working(from: u32) -> u32 {
	let holidays = [day(2027, 5, 5), day(2027, 5, 13), day(2027, 8, 16)];
	(from..).find(|day| ![2, 3].contains(&(day % 7)) && !holidays.contains(day)).unwrap()
}

fn last_of_month(year: u16, month: u8) -> u8 {
	(28..=31).rev().find(|day| CivilDate::from_ymd(year, month, *day).is_some()).unwrap()
}

/// The month so many months later.
fn month_after(year: u16, month: u8, months: u16) -> (u16, u8) {
	let count = u16::from(month) - 1 + months;
	(year + count / 12, (count % 12) as u8 + 1)
}

/// The same day so many months later, or the last of the month.
pub fn months_later(from: u32, months: u16) -> u32 {
	let (year, month, of_month) = CivilDate(from).ymd();
	let (year, month) = month_after(year, month, months);
	day(year, month, of_month.min(last_of_month(year, month)))
}

/// The last day of a term of months that begins in the course of a day.
pub fn term_of_months(from: u32, months: u16) -> u32 {
	let (year, month, of_month) = CivilDate(from).ymd();
	let at_end = of_month == last_of_month(year, month);
	let (year, month) = month_after(year, month, months);
	let last = last_of_month(year, month);
	working(day(year, month, if at_end { last } else { of_month.min(last) }))
}

/// The last day of a suspension.
pub fn suspension_end(from: u32, months: u8, days: u8) -> u32 {
	let (year, month, of_month) = CivilDate(from).ymd();
	let (year, month) = month_after(year, month, months.into());
	let last = last_of_month(year, month);
	let end = if of_month <= last { day(year, month, of_month) - 1 } else { day(year, month, last) };
	end + u32::from(days)
}

/// Foods that need a certificate: fish cakes to blood sausage.
pub fn is_mandatory(food: FoodType) -> bool {
	food <= FoodType::BloodSausage
}

/// Year and support of the next inspection, from points of 200.
pub fn next_inspection(
	since: u32,
	last: Option<(u16, u16)>,
	logging: Logging,
	conduct: Conduct,
	foods: &[FoodType],
) -> (u16, u8) {
	let Some((year, got)) = last else { return (CivilDate(since).year() + 1, 0) };
	let (years, support) = match got {
		190.. => (3, 0),
		180.. => (2, 0),
		170.. => (1, 0),
		140.. => (1, 1),
		_ => (1, 2),
	};
	let often = [FoodType::Kimchi, FoodType::ReadyToEat, FoodType::FreshCut];
	let years = if logging == Logging::Automatic && conduct == Conduct::Clean {
		3
	} else if conduct == Conduct::Sanctioned || foods.iter().any(|food| often.contains(food)) {
		1
	} else {
		years
	};
	(year + years, support)
}

/// What so much of a plan earns.
pub fn relief(recovered: u64, planned: u64) -> Relief {
	if recovered * 5 >= planned * 4 {
		Relief::Exempt
	} else if recovered * 3 >= planned {
		Relief::TwoThirds
	} else if recovered * 4 >= planned {
		Relief::Half
	} else {
		Relief::None
	}
}

/// Whether this takes food to consumers.
pub fn is_consumption(how: How) -> bool {
	matches!(how, How::Sold | How::Served)
}
