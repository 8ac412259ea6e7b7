//! What the time makes of a stage.

use crate::{Case, Phase, Stage, WHOLE_BPS};
use minwon_primitives::Seconds;

/// The phase of a case at `now`.
pub(crate) fn phase(case: &Case, now: Seconds) -> Phase {
	match case.stage {
		Stage::Draft => Phase::Draft,
		Stage::Open if now < case.notice.submit_until => Phase::Bidding,
		Stage::Open if now < case.notice.open_until() => Phase::Opening,
		Stage::Open => Phase::Declaring,
		Stage::Scoring => match case.panel {
			Some(panel) if now < panel.commit_until => Phase::Committing,
			Some(panel) if now < panel.reveal_until => Phase::Revealing,
			Some(panel) if now < panel.price_until => Phase::Pricing,
			_ => Phase::Tallying,
		},
		Stage::Ranked => Phase::Ranked,
		Stage::Closed => Phase::Closed,
	}
}

/// When the phase of a case at `now` ends by itself; nothing = by a call.
pub(crate) fn phase_end(case: &Case, now: Seconds) -> Option<Seconds> {
	match phase(case, now) {
		Phase::Bidding => Some(case.notice.submit_until),
		Phase::Opening => Some(case.notice.open_until()),
		Phase::Declaring => Some(case.draw_from).filter(|from| now < *from),
		Phase::Committing => case.panel.map(|panel| panel.commit_until),
		Phase::Revealing => case.panel.map(|panel| panel.reveal_until),
		Phase::Pricing => case.panel.map(|panel| panel.price_until),
		Phase::Draft | Phase::Tallying | Phase::Ranked | Phase::Closed => None,
	}
}

/// Guideline 20(1): how many sheets must count, rounded up.
pub(crate) fn quorum(seats: u8, quorum_bps: u16) -> u8 {
	let needed = u32::from(seats).saturating_mul(u32::from(quorum_bps)).div_ceil(WHOLE_BPS);
	u8::try_from(needed).unwrap_or(u8::MAX)
}

/// Whether a panel is to be drawn: the first after the declarations, another when the sheets were read and too few count.
pub(crate) fn draw_due(case: &Case, quorum: u8, now: Seconds) -> bool {
	match (case.stage, case.panel) {
		(Stage::Open, _) => now >= case.draw_from,
		(Stage::Scoring, Some(panel)) => now >= panel.reveal_until && panel.counted < quorum,
		_ => false,
	}
}

/// Whether the notice can be withdrawn: once a sheet is read, only for want of a quorum or for a re-evaluation.
pub(crate) fn withdrawable(case: &Case, quorum: u8, now: Seconds) -> bool {
	match case.stage {
		Stage::Draft | Stage::Open => true,
		Stage::Scoring => case.counted() == 0 || draw_due(case, quorum, now),
		Stage::Ranked | Stage::Closed => false,
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::rules::testing::{case, panel};

	/// Submit 1,000,000; opening, declaring, committing, revealing, pricing of the fixture.
	fn at(stage: Stage, counted: u8) -> Case {
		let mut case = case();
		case.stage = stage;
		case.panel = Some(panel(counted));
		case
	}

	#[test]
	fn phases_are_half_open() {
		let open = at(Stage::Open, 0);
		let submit = open.notice.submit_until.0;
		let opened = open.notice.open_until().0;
		let table = [
			(Stage::Draft, submit, Phase::Draft, None),
			(Stage::Open, submit - 1, Phase::Bidding, Some(submit)),
			(Stage::Open, submit, Phase::Opening, Some(opened)),
			(Stage::Open, opened - 1, Phase::Opening, Some(opened)),
			(Stage::Open, opened, Phase::Declaring, Some(open.draw_from.0)),
			(Stage::Open, open.draw_from.0 - 1, Phase::Declaring, Some(open.draw_from.0)),
			(Stage::Open, open.draw_from.0, Phase::Declaring, None),
			(Stage::Scoring, 99, Phase::Committing, Some(100)),
			(Stage::Scoring, 100, Phase::Revealing, Some(200)),
			(Stage::Scoring, 199, Phase::Revealing, Some(200)),
			(Stage::Scoring, 200, Phase::Pricing, Some(300)),
			(Stage::Scoring, 299, Phase::Pricing, Some(300)),
			(Stage::Scoring, 300, Phase::Tallying, None),
			(Stage::Ranked, 300, Phase::Ranked, None),
			(Stage::Closed, 300, Phase::Closed, None),
		];
		for (stage, now, expected, until) in table {
			let case = at(stage, 0);
			assert_eq!(phase(&case, Seconds(now)), expected, "{stage:?} {now}");
			assert_eq!(phase_end(&case, Seconds(now)), until.map(Seconds), "{stage:?} {now}");
		}
	}

	#[test]
	fn quorum_rounds_up() {
		for (seats, bps, expected) in
			[(5, 8_000, 4), (6, 8_000, 5), (10, 8_000, 8), (5, 5_000, 3), (15, 10_000, 15), (11, 8_000, 9)]
		{
			assert_eq!(quorum(seats, bps), expected, "{seats} {bps}");
		}
	}

	#[test]
	fn draws_and_withdrawals() {
		let open = at(Stage::Open, 0).draw_from.0;
		// (stage, counted, now, draw due, withdrawable), quorum 4
		let table = [
			(Stage::Draft, 0, open, false, true),
			(Stage::Open, 5, open - 1, false, true),
			(Stage::Open, 5, open, true, true),
			(Stage::Scoring, 0, 199, false, true),
			(Stage::Scoring, 3, 199, false, false),
			(Stage::Scoring, 3, 200, true, true),
			(Stage::Scoring, 4, 200, false, false),
			(Stage::Ranked, 0, 200, false, false),
			(Stage::Closed, 0, 200, false, false),
		];
		for (stage, counted, now, due, withdraw) in table {
			let case = at(stage, counted);
			assert_eq!(draw_due(&case, 4, Seconds(now)), due, "{stage:?} {counted} {now}");
			assert_eq!(withdrawable(&case, 4, Seconds(now)), withdraw, "{stage:?} {counted} {now}");
		}
	}
}
