//! How long records are kept (notice 8; Food Sanitation Act 49-2).

use crate::{Rules, DAY};
use minwon_primitives::{CivilDate, Seconds};

/// Whether a log's retention ended: so many days after its last reading.
pub(crate) fn log_is_due(to: Seconds, now: Seconds, rules: &Rules) -> bool {
	now.since(to) >= u64::from(rules.log_retention).saturating_mul(DAY)
}

/// Whether the retention of a shipment or retirement ended: so many days after the lot's use-by date.
pub(crate) fn trace_is_due(use_by: CivilDate, today: CivilDate, rules: &Rules) -> bool {
	today.0 > use_by.0.saturating_add(u32::from(rules.trace_retention))
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn two_years() {
		let rules = Rules::default();
		let end = 1_000 + 730 * 86_400;
		assert!(!log_is_due(Seconds(1_000), Seconds(end - 1), &rules));
		assert!(log_is_due(Seconds(1_000), Seconds(end), &rules));
		assert!(!trace_is_due(CivilDate(100), CivilDate(830), &rules));
		assert!(trace_is_due(CivilDate(100), CivilDate(831), &rules));
	}
}
