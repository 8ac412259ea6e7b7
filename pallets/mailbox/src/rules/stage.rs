//! Where a notice stands now.

use super::{has_passed, Law};
use crate::{Notice, Stage};
use minwon_primitives::{Calendar, Seconds};

/// The stage at `now`: a dispute undecided at its limit is void.
pub(crate) fn stage_at<C: Calendar>(notice: &Notice, law: &Law, now: Seconds) -> Stage {
	match notice.stage {
		Stage::Disputed { since, .. } if has_passed::<C>(since, law.terms.decision_days, now) => Stage::Void,
		stage => stage,
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::{
		rules::testing::{at, law, notice, Winter},
		Effect, Ground,
	};

	#[test]
	fn an_undecided_dispute_is_void_at_its_limit() {
		let disputed = Stage::Disputed { since: at(2026, 11, 6, 12, 0), ground: Ground::Unreadable };
		let record = Notice { stage: disputed, ..notice() };
		for (now, expected) in [(1_794_581_999, disputed), (1_794_582_000, Stage::Void)] {
			assert_eq!(stage_at::<Winter>(&record, &law(Effect::OnArrival), Seconds(now)), expected, "{now}");
		}
	}

	#[test]
	fn other_stages_stay() {
		let now = at(2040, 1, 1, 0, 0);
		for stage in
			[Stage::Sent, Stage::Arrived, Stage::Read, Stage::Refused { at: now }, Stage::Recalled, Stage::Void]
		{
			let record = Notice { stage, ..notice() };
			assert_eq!(stage_at::<Winter>(&record, &law(Effect::OnArrival), now), stage);
		}
	}
}
