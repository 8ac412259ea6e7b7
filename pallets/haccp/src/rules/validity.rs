//! Terms of a certificate (Food Sanitation Act 48-2, rule 68-2; notice 10(8), 17(1); Administrative Appeals Act 27).

use crate::{CertState, CertStatus, Certificate, Rules, REMIND_WINDOW};
use minwon_primitives::{month_later, month_term_end, term_end, Calendar, CivilDate, Seconds};

/// The last day of a term of `years` that begins on `from`: the same day, on 29 February the 28th; never shifted.
pub(crate) fn extended(from: CivilDate, years: u8) -> Option<CivilDate> {
	month_later(from, u16::from(years).saturating_mul(12))
}

/// What a certificate is worth on `day`. It counts until the eve of the day on which it ceased to be Active.
pub(crate) fn status_on(cert: &Certificate, day: CivilDate) -> CertStatus {
	let ended = cert.state.ended_at().is_some_and(|at| day >= CivilDate::of(at));
	match cert.state {
		_ if day < cert.valid_from => CertStatus::NotYet,
		CertState::Revoked { .. } if ended => CertStatus::Revoked,
		CertState::Returned { .. } if ended => CertStatus::Returned,
		CertState::Superseded { .. } if ended => CertStatus::Superseded,
		_ if day > cert.valid_to => CertStatus::Lapsed,
		_ => CertStatus::Valid,
	}
}

/// Whether a certificate counts on `day`.
pub(crate) fn valid_on(cert: &Certificate, day: CivilDate) -> bool {
	status_on(cert, day) == CertStatus::Valid
}

/// Days from `today` to the last day; nothing once it is past.
pub(crate) fn days_left(cert: &Certificate, today: CivilDate) -> Option<u32> {
	today.days_until(cert.valid_to)
}

/// Whether an extension is applied for in time (rule 68-2).
pub(crate) fn may_apply_to_extend(cert: &Certificate, today: CivilDate, rules: &Rules) -> bool {
	days_left(cert, today).is_some_and(|left| left >= u32::from(rules.apply_days))
}

/// Whether a reminder is due (rule 68-2).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Reminder {
	/// Not yet.
	Early,
	/// Now.
	Due,
	/// No longer.
	Late,
}

/// Whether a reminder is due on `today`.
pub(crate) fn reminder(cert: &Certificate, today: CivilDate, rules: &Rules) -> Reminder {
	let least = u32::from(rules.remind_days);
	match days_left(cert, today) {
		Some(left) if left > least.saturating_add(REMIND_WINDOW) => Reminder::Early,
		Some(left) if left >= least => Reminder::Due,
		_ => Reminder::Late,
	}
}

/// The last day to supplement (notice 10(8)).
pub(crate) fn supplement_until<C: Calendar>(now: Seconds, rules: &Rules) -> Option<CivilDate> {
	month_term_end::<C>(now, u16::from(rules.supplement_months))
}

/// The last day that an order may give (notice 17(1)).
pub(crate) fn order_until<C: Calendar>(now: Seconds, rules: &Rules) -> Option<CivilDate> {
	month_term_end::<C>(now, u16::from(rules.order_months))
}

/// The last day to appeal against a revocation of `at`.
pub(crate) fn appeal_until<C: Calendar>(at: Seconds, rules: &Rules) -> Option<CivilDate> {
	term_end::<C>(at, rules.appeal_days)
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::{rules::testing::*, Ground};
	use minwon_primitives::{CertId, OfficeId};

	#[test]
	fn terms_of_years() {
		let table = [
			(day(2027, 3, 15), 3, day(2030, 3, 15)),
			(day(2030, 3, 15), 3, day(2033, 3, 15)),
			(day(2028, 2, 29), 3, day(2031, 2, 28)),
			(day(2028, 2, 29), 4, day(2032, 2, 29)),
			(day(2027, 12, 31), 1, day(2028, 12, 31)),
		];
		for (from, years, end) in table {
			assert_eq!(extended(from, years), Some(end), "{from:?}");
		}
	}

	#[test]
	fn an_active_certificate_lapses() {
		let cert = certificate();
		let table = [
			(day(2027, 3, 14), CertStatus::NotYet),
			(day(2027, 3, 15), CertStatus::Valid),
			(day(2030, 3, 15), CertStatus::Valid),
			(day(2030, 3, 16), CertStatus::Lapsed),
		];
		for (on, expected) in table {
			assert_eq!(status_on(&cert, on), expected, "{on:?}");
		}
	}

	#[test]
	fn yesterday_still_counts_after_an_end() {
		let at = day(2028, 5, 1).start();
		let states = [
			(CertState::Revoked { at, ground: Ground::Fraud, office: OfficeId(1) }, CertStatus::Revoked),
			(CertState::Returned { at }, CertStatus::Returned),
			(CertState::Superseded { at, by: CertId(2) }, CertStatus::Superseded),
		];
		for (state, ended) in states {
			let cert = Certificate { state, ..certificate() };
			assert!(valid_on(&cert, day(2028, 4, 30)) && !valid_on(&cert, day(2028, 5, 1)));
			assert_eq!(status_on(&cert, day(2028, 5, 1)), ended);
			assert_eq!(status_on(&cert, day(2031, 5, 1)), ended);
		}
	}

	#[test]
	fn extension_and_reminder() {
		let (cert, rules) = (certificate(), Rules::default());
		assert!(may_apply_to_extend(&cert, day(2030, 1, 14), &rules));
		assert!(!may_apply_to_extend(&cert, day(2030, 1, 15), &rules));
		assert!(!may_apply_to_extend(&cert, day(2031, 1, 1), &rules));
		let end = cert.valid_to.0;
		let table = [
			(121, Reminder::Early),
			(120, Reminder::Due),
			(90, Reminder::Due),
			(89, Reminder::Late),
			(0, Reminder::Late),
		];
		for (left, expected) in table {
			assert_eq!(reminder(&cert, CivilDate(end - left), &rules), expected, "{left}");
		}
		assert_eq!(reminder(&cert, CivilDate(end + 1), &rules), Reminder::Late);
	}

	#[test]
	fn other_terms_end_on_a_working_day() {
		let rules = Rules::default();
		let noon = |date: CivilDate| date.start().saturating_add(43_200);
		// 2027-06-15 is a Tuesday, 2027-08-01 a Sunday.
		assert_eq!(supplement_until::<()>(noon(day(2027, 3, 15)), &rules), Some(day(2027, 6, 15)));
		assert_eq!(order_until::<()>(noon(day(2027, 5, 4)), &rules), Some(day(2027, 6, 4)));
		assert_eq!(order_until::<()>(noon(day(2027, 5, 5)), &rules), Some(day(2027, 6, 7)));
		assert_eq!(appeal_until::<()>(noon(day(2027, 5, 4)), &rules), Some(day(2027, 8, 2)));
		assert_eq!(appeal_until::<()>(noon(day(2027, 5, 3)), &rules), Some(day(2027, 8, 2)));
	}
}
