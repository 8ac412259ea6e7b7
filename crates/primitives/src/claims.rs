//! One physical source backs one certificate.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// What a claim is for.
#[derive(
	Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug,
)]
pub enum ClaimKind {
	/// A month of a meter: digest of (point, year, month) under `minwon/claim/meter-month`.
	#[codec(index = 0)]
	MeterMonth,
	/// A battery.
	#[codec(index = 1)]
	Battery,
	/// Relief for one damage.
	#[codec(index = 2)]
	DisasterRelief,
}

/// Who holds a claim.
#[derive(
	Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug,
)]
pub struct Claimant {
	/// Index of the pilot's pallet.
	pub pilot: u8,
	/// Record within the pilot.
	pub record: u64,
}
