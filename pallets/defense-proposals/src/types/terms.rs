//! What the guideline fixes in figures, by effective date.

use super::Score;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use minwon_primitives::CivilDate;
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// The figures of the guideline. The default is that of 2024-05-01.
#[derive(
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
	Serialize,
	Deserialize,
)]
#[serde(rename_all = "camelCase")]
pub struct Terms {
	/// Days from notice to deadline, 10 to 120.
	pub notice_days: u16,
	/// The same when urgent or repeated, 5 to 40.
	pub urgent_days: u16,
	/// Days for which nominees are kept after the end, 30 to 36,500.
	pub retention: u16,
	/// Working days to ask for a debrief, 1 to 20, as the other three.
	pub debrief_ask: u8,
	/// Working days to hold it.
	pub debrief_hold: u8,
	/// Working days to object.
	pub objection: u8,
	/// Working days to rule.
	pub ruling: u8,
	/// Share of the technical maximum from which a bid is negotiable, basis points, 5,000 to 10,000.
	pub eligibility_bps: u16,
	/// Share of 100 points from which a sole bid is negotiable, basis points, 5,000 to 10,000.
	pub sole_bps: u16,
	/// Share of the seats whose sheets must count, basis points, 5,000 to 10,000.
	pub quorum_bps: u16,
	/// Share of the budget below which a price earns less, basis points, 5,000 to 10,000.
	pub cost_floor_bps: u16,
	/// Share of the budget below which a price earns nothing more, basis points, below the floor.
	pub cost_bottom_bps: u16,
	/// Ordinary technical maximum, 500,000 to 950,000.
	pub tech_standard: Score,
	/// How far a notice may depart from it, at most 200,000.
	pub tech_shift: Score,
	/// What a price between bottom and floor can earn besides, at most 100,000, as the next three.
	pub cost_extra: Score,
	/// Ceiling of the bonus.
	pub bonus_max: Score,
	/// Ceiling of the bonus on the rapid track.
	pub bonus_max_rapid: Score,
	/// Ceiling of the penalty.
	pub penalty_max: Score,
	/// Penalty for 1 to 49 pages too many, at most 50,000.
	pub page_penalty_small: Score,
	/// Penalty for 50 pages too many and more, at most 50,000.
	pub page_penalty_large: Score,
	/// Nominees per seat before the first draw, 1 to 4.
	pub nominee_factor: u8,
	/// The smallest panel, 5 to 15.
	pub min_seats: u8,
	/// Width of the band of `DeviationBand` in thousandths of a standard deviation, 1,000 to 3,000.
	pub band_milli: u16,
}

impl Default for Terms {
	fn default() -> Self {
		Self {
			notice_days: 40,
			urgent_days: 11,
			retention: 1_825,
			debrief_ask: 3,
			debrief_hold: 5,
			objection: 3,
			ruling: 7,
			eligibility_bps: 8_500,
			sole_bps: 8_500,
			quorum_bps: 8_000,
			cost_floor_bps: 8_000,
			cost_bottom_bps: 6_000,
			tech_standard: 800_000,
			tech_shift: 100_000,
			cost_extra: 20_000,
			bonus_max: 36_000,
			bonus_max_rapid: 46_000,
			penalty_max: 53_000,
			page_penalty_small: 1_000,
			page_penalty_large: 2_000,
			nominee_factor: 2,
			min_seats: 5,
			band_milli: 1_645,
		}
	}
}

/// The day from which terms hold, and the terms.
pub type TermsEntry = (CivilDate, Terms);
