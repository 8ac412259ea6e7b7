//! What the view functions answer.

use super::{Line, Outcome, Phase, Reference, Stage, MAX_BIDS};
use codec::{Decode, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use minwon_primitives::{BidNo, OrgId, Seconds};
use scale_info::TypeInfo;

/// Where a case stands now.
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub struct CaseStatus {
	/// The stored stage.
	pub stage: Stage,
	/// What can be done now.
	pub phase: Phase,
	/// When the phase ends by itself; nothing = by a call.
	pub until: Option<Seconds>,
}

/// What `reveal_sheet` would say of a sheet.
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum SheetCheck {
	/// It fits.
	#[codec(index = 0)]
	Fits,
	/// Wrong length, a score above its maximum, or points for a void bid.
	#[codec(index = 1)]
	BadSheet,
	/// Bids are not ranked apart.
	#[codec(index = 2)]
	NotDifferentiated,
}

/// Nominees of one side.
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub struct SideStatus {
	/// Who could be drawn now.
	pub eligible: u8,
	/// Seats to fill.
	pub needed: u8,
}

/// Whether a panel could be drawn.
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub struct PoolStatus {
	/// Internal nominees.
	pub internal: SideStatus,
	/// External nominees.
	pub external: SideStatus,
}

/// How far a bidder's contest of the newest result has come.
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum ContestState {
	/// It may ask for a debrief until `due`.
	#[codec(index = 0)]
	MayAsk,
	/// The debrief is to be held by `due`.
	#[codec(index = 1)]
	Asked,
	/// It may object until `due`.
	#[codec(index = 2)]
	MayObject,
	/// The ruling is to come by `due`.
	#[codec(index = 3)]
	Objected,
	/// Ruled upon.
	#[codec(index = 4)]
	Ruled,
	/// A term passed unused.
	#[codec(index = 5)]
	Lapsed,
}

/// A bidder's contest of the newest result.
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub struct ContestStatus {
	/// How far it has come.
	pub status: ContestState,
	/// When the running term ends.
	pub due: Option<Seconds>,
}

/// Until when no negotiation may end.
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Standstill {
	/// The end of the terms that run.
	pub until: Seconds,
	/// Bids whose debrief is to be held or whose objection is to be ruled upon: until then it has no end.
	pub waits_for: BoundedVec<BidNo, ConstU32<MAX_BIDS>>,
}

/// What a bid got, as one may show it to others.
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Certificate {
	/// Number of the notice.
	pub reference: Reference,
	/// Who bid.
	pub bidder: OrgId,
	/// The newest result.
	pub version: u8,
	/// What the bid got.
	pub line: Line,
	/// Its place in the ranking, from 1; nothing = not ranked.
	pub rank: Option<u8>,
	/// How the case ended.
	pub outcome: Option<Outcome>,
}
