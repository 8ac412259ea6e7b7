//! Days, bounds and sheets, read again from the specification.

use crate::{mock::Test, Criterion, CriterionKind, Error, Merits, Notice, Terms, Track, Urgency};
use minwon_primitives::{digest, tags, CivilDate};
use std::collections::BTreeMap;

pub const DAY: u64 = 86_400;
/// How far ahead a deadline may lie.
pub const AHEAD: u64 = 366 * DAY;
/// Korea is nine hours ahead.
const KOREA: u64 = 9 * 3_600;
/// The holidays of the mock.
const HOLIDAYS: [(u16, u8, u8); 5] = [(2026, 12, 25), (2027, 1, 1), (2027, 2, 8), (2027, 2, 9), (2027, 3, 1)];

/// Days since 1970-01-01 in Korea.
pub fn date(moment: u64) -> u64 {
	(moment + KOREA) / DAY
}

/// 00:00 in Korea.
pub fn midnight(day: u64) -> u64 {
	day * DAY - KOREA
}

pub fn year(moment: u64) -> u16 {
	CivilDate(date(moment) as u32).year()
}

/// 1970-01-01 was a Thursday.
fn is_working_day(day: u64) -> bool {
	let holiday =
		HOLIDAYS.iter().any(|(y, m, d)| CivilDate::from_ymd(*y, *m, *d).is_some_and(|date| u64::from(date.0) == day));
	!matches!(day % 7, 2 | 3) && !holiday
}

/// 24:00 of the `days`-th working day after the date of `moment`.
pub fn working_days_end(moment: u64, days: u8) -> u64 {
	let (mut day, mut left) = (date(moment), days);
	while left > 0 {
		day += 1;
		if is_working_day(day) {
			left -= 1;
		}
	}
	midnight(day + 1)
}

/// Index of the entry in force on a day: the last that has begun, or the first.
pub fn in_force(table: &[(u32, Terms)], day: u64) -> usize {
	(0..table.len()).rev().find(|index| u64::from(table[*index].0) <= day).unwrap_or(0)
}

/// Section 4: the fields of a notice and its criteria, but for the deadline.
pub fn is_good_notice(notice: &Notice, criteria: &[Criterion], terms: &Terms) -> bool {
	let reference = notice.reference.to_vec();
	let letters = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-";
	if reference.is_empty() || reference.iter().any(|byte| !letters.contains(byte)) {
		return false;
	}
	let (tech, cost) = (i64::from(notice.tech_max), i64::from(notice.cost_max));
	let shift = (tech - i64::from(terms.tech_standard)).abs();
	if tech + cost != 1_000_000 || shift > i64::from(terms.tech_shift) {
		return false;
	}
	if !(10_000..=10u128.pow(15)).contains(&notice.budget) || !(1..=2_000).contains(&notice.page_limit) {
		return false;
	}
	if notice.seats < terms.min_seats || notice.seats > 15 || notice.external_seats > notice.seats {
		return false;
	}
	let phases = [notice.opening, notice.declaring, notice.committing, notice.revealing, notice.pricing];
	if phases.iter().any(|phase| !(3_600..=2_592_000).contains(phase)) {
		return false;
	}
	let sum: u64 = criteria.iter().map(|item| u64::from(item.max)).sum();
	let scored = maxima(criteria, CriterionKind::Qualitative).len();
	criteria.iter().all(|item| item.max != 0) && sum == u64::from(notice.tech_max) && scored >= 1
}

/// A deadline that is set: after now and at most 366 days ahead.
pub fn may_be_set(deadline: u64, now: u64) -> bool {
	now < deadline && deadline <= now + AHEAD
}

/// Days from the countersignature to the date of the deadline.
pub fn days_needed(urgency: Urgency, terms: &Terms) -> u64 {
	match urgency {
		Urgency::Ordinary => u64::from(terms.notice_days),
		_ => u64::from(terms.urgent_days),
	}
}

/// Maxima of the items of a kind, by index.
pub fn maxima(criteria: &[Criterion], kind: CriterionKind) -> Vec<u32> {
	criteria.iter().filter(|item| item.kind == kind).map(|item| item.max).collect()
}

pub fn are_good_merits(merits: &Merits, criteria: &[Criterion], track: Track, terms: &Terms) -> bool {
	let maxima = maxima(criteria, CriterionKind::Quantitative);
	let bonus_max = if track == Track::Rapid { terms.bonus_max_rapid } else { terms.bonus_max };
	merits.quantitative.len() == maxima.len()
		&& (0..maxima.len()).all(|item| merits.quantitative[item] <= maxima[item])
		&& merits.bonus <= bonus_max
		&& merits.penalty <= terms.penalty_max
}

/// What is wrong with a sheet. `void` says it of each bid.
pub fn sheet_fault(scores: &[u32], criteria: &[Criterion], void: &[bool]) -> Option<Error<Test>> {
	let maxima = maxima(criteria, CriterionKind::Qualitative);
	let items = maxima.len();
	if scores.len() != items * void.len() {
		return Some(Error::BadSheet);
	}
	for (index, score) in scores.iter().enumerate() {
		let (bid, item) = (index / items, index % items);
		if *score > maxima[item] || (void[bid] && *score > 0) {
			return Some(Error::BadSheet);
		}
	}
	let valid: Vec<usize> = (0..void.len()).filter(|bid| !void[*bid]).collect();
	for item in 0..items {
		let mut given: Vec<u32> =
			valid.iter().map(|bid| scores[bid * items + item]).filter(|score| *score != 0).collect();
		given.sort();
		given.reverse();
		if !are_apart(&given, valid.len()) {
			return Some(Error::NotDifferentiated);
		}
	}
	None
}

/// `given`: downwards, without zeros.
fn are_apart(given: &[u32], bids: usize) -> bool {
	let most = |scores: &[u32]| {
		let mut often: BTreeMap<u32, usize> = BTreeMap::new();
		scores.iter().for_each(|score| *often.entry(*score).or_default() += 1);
		often.into_values().max().unwrap_or(0)
	};
	match bids {
		0 | 1 => true,
		2 | 3 => most(given) <= 1,
		// The first, the second and the third differ; from the third on a value stands at most twice.
		_ => most(&given[..given.len().min(3)]) <= 1 && most(&given[given.len().min(2)..]) <= 2,
	}
}

/// Section 7.
pub fn are_good_terms(terms: &Terms) -> bool {
	let within = |value: u32, least: u32, most: u32| (least..=most).contains(&value);
	let days = [terms.debrief_ask, terms.debrief_hold, terms.objection, terms.ruling];
	let shares = [terms.eligibility_bps, terms.sole_bps, terms.quorum_bps, terms.cost_floor_bps];
	let scores = [terms.cost_extra, terms.bonus_max, terms.bonus_max_rapid, terms.penalty_max];
	within(terms.notice_days.into(), 10, 120)
		&& within(terms.urgent_days.into(), 5, 40)
		&& within(terms.retention.into(), 30, 36_500)
		&& days.iter().all(|days| within((*days).into(), 1, 20))
		&& shares.iter().all(|share| within((*share).into(), 5_000, 10_000))
		&& terms.cost_bottom_bps < terms.cost_floor_bps
		&& within(terms.tech_standard, 500_000, 950_000)
		&& within(terms.tech_shift, 0, 200_000)
		&& scores.iter().all(|score| within(*score, 0, 100_000))
		&& within(terms.page_penalty_small, 0, 50_000)
		&& within(terms.page_penalty_large, 0, 50_000)
		&& within(terms.nominee_factor.into(), 1, 4)
		&& within(terms.min_seats.into(), 5, 15)
		&& within(terms.band_milli.into(), 1_000, 3_000)
}

/// What a seed of the draw hashes to.
pub fn lock(case: u32, seed: [u8; 32]) -> [u8; 32] {
	digest(tags::DEFENSE_DRAW, &(case, seed))
}

pub fn entropy(case: u32, round: u8, seed: [u8; 32], nonces: Vec<[u8; 32]>) -> [u8; 32] {
	digest(tags::DEFENSE_LOT, &(case, round, seed, nonces))
}

pub fn office_ticket(entropy: [u8; 32], office: u32) -> [u8; 32] {
	digest(tags::DEFENSE_TICKET, &(entropy, office))
}

pub fn bid_ticket(entropy: [u8; 32], bid: u8) -> [u8; 32] {
	digest(tags::DEFENSE_TICKET, &(entropy, bid))
}
