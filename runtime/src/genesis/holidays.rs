//! Public holidays of 2026 and 2027.
//!
//! Sources: Public Holidays Act (공휴일에 관한 법률) and Regulation on Holidays of Public Agencies (관공서의 공휴일에 관한 규정), articles 2 and 3; Public Official
//! Election Act, article 34 (local elections of 3 June 2026). Constitution Day is a public holiday again since the Act was amended in February 2026.
//!
//! A substitute is the next working day: for Seollal and Chuseok when a day of theirs falls on a Sunday; for March First, Children's, Buddha's Birthday,
//! Liberation, National Foundation, Hangeul and Christmas when they fall on a weekend; never for New Year and Memorial Day.
//! **Left out because not certain here**: Labour Day (1 May) as a public holiday, and a substitute on 19 July 2027 for a Constitution Day on a Saturday.
//! The council declares what is missing (`registry.declare_holiday`), and temporary holidays as they are decided.

use alloc::{string::ToString, vec::Vec};
use pallet_registry::GenesisHoliday;

/// Year, month, day, name.
const TABLE: [(u16, u8, u8, &str); 42] = [
	(2026, 1, 1, "신정"),
	(2026, 2, 16, "설날 연휴"),
	(2026, 2, 17, "설날"),
	(2026, 2, 18, "설날 연휴"),
	(2026, 3, 1, "삼일절"),
	(2026, 3, 2, "대체공휴일(삼일절)"),
	(2026, 5, 5, "어린이날"),
	(2026, 5, 24, "부처님오신날"),
	(2026, 5, 25, "대체공휴일(부처님오신날)"),
	(2026, 6, 3, "전국동시지방선거"),
	(2026, 6, 6, "현충일"),
	(2026, 7, 17, "제헌절"),
	(2026, 8, 15, "광복절"),
	(2026, 8, 17, "대체공휴일(광복절)"),
	(2026, 9, 24, "추석 연휴"),
	(2026, 9, 25, "추석"),
	(2026, 9, 26, "추석 연휴"),
	(2026, 10, 3, "개천절"),
	(2026, 10, 5, "대체공휴일(개천절)"),
	(2026, 10, 9, "한글날"),
	(2026, 12, 25, "기독탄신일"),
	(2027, 1, 1, "신정"),
	(2027, 2, 6, "설날 연휴"),
	(2027, 2, 7, "설날"),
	(2027, 2, 8, "설날 연휴"),
	(2027, 2, 9, "대체공휴일(설날)"),
	(2027, 3, 1, "삼일절"),
	(2027, 5, 5, "어린이날"),
	(2027, 5, 13, "부처님오신날"),
	(2027, 6, 6, "현충일"),
	(2027, 7, 17, "제헌절"),
	(2027, 8, 15, "광복절"),
	(2027, 8, 16, "대체공휴일(광복절)"),
	(2027, 9, 14, "추석 연휴"),
	(2027, 9, 15, "추석"),
	(2027, 9, 16, "추석 연휴"),
	(2027, 10, 3, "개천절"),
	(2027, 10, 4, "대체공휴일(개천절)"),
	(2027, 10, 9, "한글날"),
	(2027, 10, 11, "대체공휴일(한글날)"),
	(2027, 12, 25, "기독탄신일"),
	(2027, 12, 27, "대체공휴일(기독탄신일)"),
];

/// The holidays, for the registry.
pub fn all() -> Vec<GenesisHoliday> {
	TABLE.iter().map(|&(year, month, day, name)| GenesisHoliday { year, month, day, name: name.to_string() }).collect()
}

#[cfg(test)]
mod tests {
	#![allow(clippy::arithmetic_side_effects)]

	use super::*;
	use minwon_primitives::CivilDate;

	const NAMES: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];

	fn date(year: u16, month: u8, day: u8) -> CivilDate {
		CivilDate::from_ymd(year, month, day).unwrap()
	}

	/// The weekdays are written down row by row, so that a slip in a date is seen.
	#[test]
	fn genesis_holidays_fall_on_their_weekdays() {
		let weekdays = "Thu Mon Tue Wed Sun Mon Tue Sun Mon Wed Sat Fri Sat Mon Thu Fri Sat Sat Mon Fri Fri \
			Fri Sat Sun Mon Tue Mon Wed Thu Sun Sat Sun Mon Tue Wed Thu Sun Mon Sat Mon Sat Mon";
		let weekdays: Vec<_> = weekdays.split_whitespace().collect();
		assert_eq!(weekdays.len(), TABLE.len());
		for ((year, month, day, name), weekday) in TABLE.into_iter().zip(weekdays) {
			let days = usize::try_from(date(year, month, day).0).unwrap();
			assert_eq!(NAMES[days % 7], weekday, "{year}-{month}-{day} {name}");
		}
	}

	#[test]
	fn genesis_holidays_ascend() {
		let dates: Vec<_> = TABLE.iter().map(|&(year, month, day, _)| date(year, month, day)).collect();
		assert!(dates.windows(2).all(|pair| pair[0] < pair[1]));
	}

	/// The rule of article 3, applied to the table again: the substitutes are these and no others.
	#[test]
	fn genesis_substitutes_follow_the_rule() {
		const ON_WEEKENDS: [&str; 7] =
			["삼일절", "어린이날", "부처님오신날", "광복절", "개천절", "한글날", "기독탄신일"];
		let holidays: Vec<_> = TABLE
			.iter()
			.filter(|(.., name)| !name.starts_with("대체"))
			.map(|&(year, month, day, name)| (date(year, month, day), name))
			.collect();
		let taken = |day: CivilDate| day.is_weekend() || holidays.iter().any(|(holiday, _)| *holiday == day);
		let mut expected: Vec<_> = holidays
			.iter()
			.filter(|(day, name)| match *name {
				"설날" | "설날 연휴" | "추석" | "추석 연휴" => day.0 % 7 == 3,
				name => ON_WEEKENDS.contains(&name) && day.is_weekend(),
			})
			.map(|(day, _)| (1..).map(|n| CivilDate(day.0 + n)).find(|next| !taken(*next)).unwrap())
			.collect();
		expected.sort();
		let substitutes: Vec<_> = TABLE
			.iter()
			.filter(|(.., name)| name.starts_with("대체"))
			.map(|&(year, month, day, _)| date(year, month, day))
			.collect();
		assert_eq!(substitutes, expected);
	}
}
