//! Figures of the specification in the model's own words: by years, never by the pallet's dates.

use crate::Parameters;
use minwon_primitives::{Access, CivilDate, RetentionClass};

/// Years of a class; none for what is kept for good.
fn years(class: RetentionClass, semi: u8) -> Option<u16> {
	match class {
		RetentionClass::Y1 => Some(1),
		RetentionClass::Y3 => Some(3),
		RetentionClass::Y5 => Some(5),
		RetentionClass::Y10 => Some(10),
		RetentionClass::Y30 => Some(30),
		RetentionClass::SemiPermanent => Some(semi.into()),
		RetentionClass::Permanent => None,
	}
}

/// Whether the whole term lies behind.
pub fn is_disposable(year: u16, class: RetentionClass, semi: u8, today: CivilDate) -> bool {
	years(class, semi).is_some_and(|term| today.year() > year + term)
}

/// Whether so many whole years lie behind, thirty at first.
pub fn is_old(year: u16, open_years: u8, today: CivilDate) -> bool {
	today.year() > year + u16::from(open_years)
}

/// What holds today.
pub fn access(stored: Access, year: u16, closed_until: Option<u16>, open_years: u8, today: CivilDate) -> Access {
	match is_old(year, open_years, today) && closed_until.is_none_or(|until| until < today.year()) {
		true => Access::Open,
		false => stored,
	}
}

/// Whether a classification is not older than so many years to the day, five at first.
pub fn is_fresh(classified: CivilDate, review_years: u8, today: CivilDate) -> bool {
	let (year, month, day) = classified.ymd();
	(year + u16::from(review_years), month, day) >= today.ymd()
}

/// Copies that the permanent archives want.
pub fn copies(class: RetentionClass, terms: &Parameters) -> usize {
	let place = match class {
		RetentionClass::Y1 => 0,
		RetentionClass::Y3 => 1,
		RetentionClass::Y5 => 2,
		RetentionClass::Y10 => 3,
		RetentionClass::Y30 => 4,
		RetentionClass::SemiPermanent => 5,
		RetentionClass::Permanent => 6,
	};
	usize::from(terms.copies_required[place])
}

/// Whether a unit task has 1 to 24 characters, digits and capitals.
pub fn is_code(code: &[u8]) -> bool {
	(1..=24).contains(&code.len()) && code.iter().all(|byte| matches!(byte, b'0'..=b'9' | b'A'..=b'Z'))
}

/// Whether every figure is within the range that section 7 of the specification names.
pub fn is_in_range(terms: &Parameters) -> bool {
	let figures = [
		(u16::from(terms.semi_years), 50, 100),
		(u16::from(terms.open_years), 10, 60),
		(u16::from(terms.centre_years), 1, 10),
		(u16::from(terms.permanent_years), 1, 30),
		(u16::from(terms.review_years), 1, 10),
		(u16::from(terms.closure_years), 1, 30),
		(u16::from(terms.defer_years), 1, 10),
		(u16::from(terms.quorum), 3, 9),
		(u16::from(terms.min_experts), 1, 5),
		(terms.vote_days, 1, 60),
		(terms.notice_days, 7, 180),
		(terms.copy_fresh_days, 1, 365),
		(terms.loan_days, 1, 730),
	];
	let copies = terms.copies_required.iter().all(|copies| *copies <= 4);
	copies && figures.into_iter().all(|(value, least, most)| least <= value && value <= most)
}
