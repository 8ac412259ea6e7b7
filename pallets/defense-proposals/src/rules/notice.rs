//! What a notice must observe (guideline 6, 8, 18, 23).

use crate::{
	Criterion, CriterionKind, Notice, Terms, Urgency, FULL_SCORE, MAX_AHEAD, MAX_MONEY, MAX_PAGES, MAX_PHASE,
	MAX_SEATS, MIN_BUDGET, MIN_PHASE,
};
use minwon_primitives::{CivilDate, Seconds};

/// Whether notice and criteria are within bounds and terms.
pub(crate) fn notice_holds(notice: &Notice, criteria: &[Criterion], terms: &Terms) -> bool {
	let plain = |byte: &u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || *byte == b'-';
	let phases = [notice.opening, notice.declaring, notice.committing, notice.revealing, notice.pricing];
	!notice.reference.is_empty()
		&& notice.reference.iter().all(plain)
		&& (MIN_BUDGET..=MAX_MONEY).contains(&notice.budget)
		&& notice.tech_max.checked_add(notice.cost_max) == Some(FULL_SCORE)
		&& notice.tech_max.abs_diff(terms.tech_standard) <= terms.tech_shift
		&& (1..=MAX_PAGES).contains(&notice.page_limit)
		&& notice.seats >= terms.min_seats
		&& u32::from(notice.seats) <= MAX_SEATS
		&& notice.external_seats <= notice.seats
		&& phases.iter().all(|phase| (MIN_PHASE..=MAX_PHASE).contains(phase))
		&& criteria_hold(criteria, notice.tech_max)
}

/// Every item counts for something, all together for the technical maximum, and the panel scores one at least.
fn criteria_hold(criteria: &[Criterion], tech_max: u32) -> bool {
	let sum = criteria.iter().try_fold(0u32, |sum, item| sum.checked_add(item.max));
	criteria.iter().all(|item| item.max > 0)
		&& sum == Some(tech_max)
		&& criteria.iter().any(|item| item.kind == CriterionKind::Qualitative)
}

/// A deadline that is set lies after now and at most 366 days ahead.
pub(crate) fn deadline_in_range(submit_until: Seconds, now: Seconds) -> bool {
	submit_until > now && submit_until.since(now) <= MAX_AHEAD
}

/// Guideline 6(1): whether there are enough days from `today` to the deadline's date.
pub(crate) fn days_suffice(today: CivilDate, submit_until: Seconds, urgency: Urgency, terms: &Terms) -> bool {
	let needed = match urgency {
		Urgency::Ordinary => terms.notice_days,
		Urgency::Urgent | Urgency::Renotice(_) => terms.urgent_days,
	};
	today.days_until(CivilDate::of(submit_until)).is_some_and(|days| days >= u32::from(needed))
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::{
		rules::testing::{criteria, criterion, notice},
		Reference,
	};
	use minwon_primitives::CaseId;

	fn holds(change: impl FnOnce(&mut Notice)) -> bool {
		let mut notice = notice();
		change(&mut notice);
		notice_holds(&notice, &criteria(), &Terms::default())
	}

	#[test]
	fn references() {
		let text = |text: &str| Reference::try_from(text.as_bytes().to_vec()).unwrap();
		let longest = "A".repeat(32);
		let table = [
			("2026-GAD-0117", true),
			("A", true),
			(longest.as_str(), true),
			("", false),
			("a", false),
			("A B", false),
			("A_1", false),
			("가", false),
		];
		for (reference, expected) in table {
			assert_eq!(holds(|notice| notice.reference = text(reference)), expected, "{reference}");
		}
	}

	#[test]
	fn figures() {
		for (budget, expected) in [(9_999, false), (10_000, true), (MAX_MONEY, true), (MAX_MONEY + 1, false)] {
			assert_eq!(holds(|notice| notice.budget = budget), expected, "budget {budget}");
		}
		for (pages, expected) in [(0, false), (1, true), (2_000, true), (2_001, false)] {
			assert_eq!(holds(|notice| notice.page_limit = pages), expected, "pages {pages}");
		}
		for (seats, external, expected) in
			[(4, 0, false), (5, 0, true), (5, 5, true), (5, 6, false), (15, 3, true), (16, 3, false)]
		{
			let set = |notice: &mut Notice| (notice.seats, notice.external_seats) = (seats, external);
			assert_eq!(holds(set), expected, "seats {seats} {external}");
		}
		for (seconds, expected) in [(3_599, false), (3_600, true), (2_592_000, true), (2_592_001, false)] {
			assert_eq!(holds(|notice| notice.opening = seconds), expected, "opening {seconds}");
			assert_eq!(holds(|notice| notice.declaring = seconds), expected, "declaring {seconds}");
			assert_eq!(holds(|notice| notice.committing = seconds), expected, "committing {seconds}");
			assert_eq!(holds(|notice| notice.revealing = seconds), expected, "revealing {seconds}");
			assert_eq!(holds(|notice| notice.pricing = seconds), expected, "pricing {seconds}");
		}
	}

	#[test]
	fn technical_and_cost_make_a_hundred() {
		// Guideline 23(1): 80 and 20, each by at most 10.
		for (tech, cost, expected) in [
			(800_000, 200_000, true),
			(900_000, 100_000, true),
			(900_001, 99_999, false),
			(700_000, 300_000, true),
			(699_999, 300_001, false),
			(800_000, 200_001, false),
			(800_000, u32::MAX, false),
		] {
			let mut notice = notice();
			(notice.tech_max, notice.cost_max) = (tech, cost);
			let items = [criterion(CriterionKind::Qualitative, tech)];
			assert_eq!(notice_holds(&notice, &items, &Terms::default()), expected, "{tech} {cost}");
		}
	}

	#[test]
	fn criteria_add_up() {
		use CriterionKind::{Qualitative, Quantitative};
		let table: [(&[(CriterionKind, u32)], bool); 8] = [
			(&[(Qualitative, 800_000)], true),
			(&[(Qualitative, 799_999), (Quantitative, 1)], true),
			(&[(Qualitative, 799_999)], false),
			(&[(Qualitative, 800_001)], false),
			(&[(Quantitative, 800_000)], false),
			(&[(Qualitative, 800_000), (Quantitative, 0)], false),
			(&[(Qualitative, u32::MAX), (Qualitative, 800_001)], false),
			(&[], false),
		];
		for (items, expected) in table {
			let items: Vec<Criterion> = items.iter().map(|(kind, max)| criterion(*kind, *max)).collect();
			assert_eq!(notice_holds(&notice(), &items, &Terms::default()), expected, "{items:?}");
		}
	}

	#[test]
	fn deadlines() {
		let now = Seconds(1_000);
		for (ahead, expected) in [(0, false), (1, true), (MAX_AHEAD, true), (MAX_AHEAD + 1, false)] {
			assert_eq!(deadline_in_range(Seconds(1_000 + ahead), now), expected, "{ahead}");
		}
		assert!(!deadline_in_range(Seconds(999), now));
	}

	#[test]
	fn days_of_notice() {
		let today = CivilDate::from_ymd(2026, 12, 1).unwrap();
		let at = |year, month, day| CivilDate::from_ymd(year, month, day).unwrap().end().0 - 1;
		let renotice = Urgency::Renotice(CaseId(1));
		let table = [
			(at(2027, 1, 9), Urgency::Ordinary, false),
			(at(2027, 1, 10), Urgency::Ordinary, true),
			(at(2027, 1, 11), Urgency::Ordinary, true),
			(at(2026, 12, 11), Urgency::Urgent, false),
			(at(2026, 12, 12), Urgency::Urgent, true),
			(at(2026, 12, 11), renotice, false),
			(at(2026, 12, 12), renotice, true),
			(at(2026, 11, 30), Urgency::Urgent, false),
		];
		for (until, urgency, expected) in table {
			assert_eq!(
				days_suffice(today, Seconds(until), urgency, &Terms::default()),
				expected,
				"{until} {urgency:?}"
			);
		}
	}
}
