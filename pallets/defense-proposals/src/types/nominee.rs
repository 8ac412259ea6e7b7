//! Nominees, their seats and their duty.

use super::{MAX_NOMINEES, MAX_SEATS};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use minwon_primitives::{Commitment, OfficeId, OrgId};
use scale_info::TypeInfo;

/// Whether an expert belongs to the procuring side (guideline 18(3)).
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Side {
	/// Of the procuring side.
	#[codec(index = 0)]
	Internal,
	/// From outside.
	#[codec(index = 1)]
	External,
}

/// What a nominee says of its interests.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stance {
	/// Nothing yet.
	#[codec(index = 0)]
	Silent,
	/// No conflict.
	#[codec(index = 1)]
	Clear,
	/// A conflict; final.
	#[codec(index = 2)]
	Conflicted,
}

/// Why an evaluator or its sheet does not count (guideline 19).
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Cause {
	/// Service or advice for a bidder.
	#[codec(index = 0)]
	ServiceOrAdvice,
	/// Employment with a bidder.
	#[codec(index = 1)]
	Employment,
	/// Family employed with a bidder.
	#[codec(index = 2)]
	Family,
	/// Dealings of 5,000,000 won or more.
	#[codec(index = 3)]
	MoneyDealings,
	/// A record of bad evaluation.
	#[codec(index = 4)]
	BadRecord,
	/// Under audit or investigation.
	#[codec(index = 5)]
	UnderInvestigation,
	/// Its own declaration.
	#[codec(index = 6)]
	Recusal,
	/// Another cause, named in the ground.
	#[codec(index = 7)]
	Other,
}

/// What a seated nominee has done.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Duty {
	/// Nothing.
	#[codec(index = 0)]
	None,
	/// Committed its sheet.
	#[codec(index = 1)]
	Committed(Commitment),
	/// Revealed its sheet.
	#[codec(index = 2)]
	Revealed,
	/// Left the panel before the sheets were read.
	#[codec(index = 3)]
	Excluded(Cause),
}

/// A seat of a panel.
#[derive(
	Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug,
)]
pub struct Place {
	/// Number of the draw, from 1.
	pub round: u8,
	/// Number of the seat, from 0.
	pub seat: u8,
}

/// A nominee of a case.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub struct Nominee {
	/// Internal or external.
	pub side: Side,
	/// Commitment to who it is, under the key of the case: the same person twice collides.
	pub tag: Commitment,
	/// Organisation of the office, from its declaration on.
	pub org: Option<OrgId>,
	/// What it says of its interests.
	pub stance: Stance,
	/// Its seat, once drawn.
	pub seat: Option<Place>,
	/// What it has done in its seat.
	pub duty: Duty,
}

/// What is nominated: office, side, tag.
pub type Nominated = BoundedVec<(OfficeId, Side, Commitment), ConstU32<MAX_NOMINEES>>;

/// Nominated offices with their sides, without tags.
pub type NominatedOffices = BoundedVec<(OfficeId, Side), ConstU32<MAX_NOMINEES>>;

/// The offices of a panel by seat.
pub type SeatedOffices = BoundedVec<OfficeId, ConstU32<MAX_SEATS>>;
