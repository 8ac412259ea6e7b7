//! The ranges of the parameters.

use crate::{Parameters, MAX_COPIES};

/// Whether every parameter is within its range.
pub(crate) fn parameters_in_range(terms: &Parameters) -> bool {
	(50..=100).contains(&terms.semi_years)
		&& (10..=60).contains(&terms.open_years)
		&& (1..=10).contains(&terms.centre_years)
		&& (1..=30).contains(&terms.permanent_years)
		&& (1..=10).contains(&terms.review_years)
		&& (1..=30).contains(&terms.closure_years)
		&& (1..=10).contains(&terms.defer_years)
		&& (3..=9).contains(&terms.quorum)
		&& (1..=5).contains(&terms.min_experts)
		&& (1..=60).contains(&terms.vote_days)
		&& (7..=180).contains(&terms.notice_days)
		&& terms.copies_required.iter().all(|copies| u32::from(*copies) <= MAX_COPIES)
		&& (1..=365).contains(&terms.copy_fresh_days)
		&& (1..=730).contains(&terms.loan_days)
}

#[cfg(test)]
mod tests {
	use super::*;

	/// Every range at its borders and beyond them.
	#[test]
	fn ranges() {
		macro_rules! range {
			($($field:ident: $min:expr, $max:expr;)+) => {$(
				for (value, expected) in [($min, true), ($min - 1, false), ($max, true), ($max + 1, false)] {
					let terms = Parameters { $field: value, ..Parameters::default() };
					assert_eq!(parameters_in_range(&terms), expected, "{} {value}", stringify!($field));
				}
			)+};
		}
		assert!(parameters_in_range(&Parameters::default()));
		range! {
			semi_years: 50, 100; open_years: 10, 60; centre_years: 1, 10; permanent_years: 1, 30; review_years: 1, 10;
			closure_years: 1, 30; defer_years: 1, 10; quorum: 3, 9; min_experts: 1, 5; vote_days: 1, 60; notice_days: 7, 180;
			copy_fresh_days: 1, 365; loan_days: 1, 730;
		}
		for (copies, expected) in
			[([4; 7], true), ([0; 7], true), ([0, 0, 0, 0, 0, 0, 5], false), ([5, 0, 0, 0, 0, 0, 0], false)]
		{
			let terms = Parameters { copies_required: copies, ..Parameters::default() };
			assert_eq!(parameters_in_range(&terms), expected, "{copies:?}");
		}
	}
}
