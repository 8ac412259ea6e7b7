//! Freezes on disposal (Public Records Act 27-3, decree 54-2).

use super::all_differ;
use crate::Hold;
use minwon_primitives::{CivilDate, OrgId, TaskCode};

/// Whether a hold is in force: it has no end, or today is not after it.
pub(crate) fn hold_in_force(until: Option<CivilDate>, today: CivilDate) -> bool {
	until.is_none_or(|last| last >= today)
}

/// Whether a hold forbids destroying records of (producer, task, year) today. Without a task, every task is meant.
pub(crate) fn covers(hold: &Hold, producer: OrgId, task: Option<&TaskCode>, year: u16, today: CivilDate) -> bool {
	let of_task = hold.tasks.is_empty() || task.is_none_or(|task| hold.tasks.contains(task));
	hold_in_force(hold.until, today)
		&& hold.orgs.contains(&producer)
		&& hold.from_year <= year
		&& year <= hold.to_year
		&& of_task
}

/// Whether a hold can be placed today: some organisation, none twice, years in order, tasks well formed, an end that lies ahead.
pub(crate) fn scope_fits(hold: &Hold, today: CivilDate) -> bool {
	!hold.orgs.is_empty()
		&& all_differ(&hold.orgs)
		&& hold.from_year <= hold.to_year
		&& hold.tasks.iter().all(TaskCode::is_valid)
		&& hold.until.is_none_or(|last| last > today)
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::rules::testing::{day, hold, task};

	#[test]
	fn a_hold_covers_organisations_years_and_tasks_to_its_last_day() {
		let today = day(2026, 12, 31);
		let of = |org, code: Option<&str>, year| covers(&hold(), OrgId(org), code.map(task).as_ref(), year, today);
		for (year, expected) in [(2017, false), (2018, true), (2022, true), (2023, false)] {
			assert_eq!(of(20, Some("T1"), year), expected, "{year}");
		}
		assert!(of(20, None, 2020) && !of(21, None, 2020));
		let narrow = Hold { tasks: vec![task("T1")].try_into().unwrap(), ..hold() };
		let of = |code: Option<&str>| covers(&narrow, OrgId(20), code.map(task).as_ref(), 2020, today);
		assert!(of(Some("T1")) && of(None) && !of(Some("T9")));
	}

	#[test]
	fn a_hold_is_in_force_on_its_last_day() {
		let ends = Hold { until: Some(day(2031, 12, 20)), ..hold() };
		for (today, expected) in [(day(2031, 12, 20), true), (day(2031, 12, 21), false)] {
			assert_eq!(covers(&ends, OrgId(20), None, 2020, today), expected, "{today:?}");
		}
		assert!(hold_in_force(None, day(2099, 1, 1)));
	}

	#[test]
	fn scopes() {
		let today = day(2026, 12, 20);
		let fits = |change: fn(&mut Hold)| {
			let mut hold = hold();
			change(&mut hold);
			scope_fits(&hold, today)
		};
		assert!(fits(|_| ()));
		assert!(!fits(|hold| hold.orgs = Default::default()));
		assert!(!fits(|hold| hold.orgs = vec![OrgId(1), OrgId(2), OrgId(1)].try_into().unwrap()));
		assert!(fits(|hold| hold.to_year = 2018));
		assert!(!fits(|hold| hold.to_year = 2017));
		assert!(!fits(|hold| hold.tasks = vec![task("T1"), task("a-1")].try_into().unwrap()));
		assert!(!fits(|hold| hold.until = Some(day(2026, 12, 20))));
		assert!(fits(|hold| hold.until = Some(day(2026, 12, 21))));
	}
}
