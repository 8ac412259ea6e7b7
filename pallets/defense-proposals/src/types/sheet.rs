//! Revealed sheets.

use super::{Cause, Score, MAX_SCORES, MAX_SEATS};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;

/// Scores of a sheet: bid by bid, within a bid the qualitative items by index.
pub type Scores = BoundedVec<Score, ConstU32<MAX_SCORES>>;

/// Numbers of seats.
pub type SeatNumbers = BoundedVec<u8, ConstU32<MAX_SEATS>>;

/// A revealed sheet. It stands under its seat, not under its evaluator.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Sheet {
	/// What it says.
	pub scores: Scores,
	/// Why the verifier left it out.
	pub excluded: Option<Cause>,
}
