//! Lots.

use super::{FoodType, Gtin, LotCode, Reference, MAX_INPUTS, MAX_LOGS};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use minwon_primitives::{CertId, CivilDate, LotId, SiteId};
use scale_info::TypeInfo;

/// The unit in which a lot is counted.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Unit {
	/// Grams.
	#[codec(index = 0)]
	Gram,
	/// Millilitres.
	#[codec(index = 1)]
	Millilitre,
	/// Pieces.
	#[codec(index = 2)]
	Piece,
}

/// Inputs of a lot with quantities in the unit of each input: lots distinct, quantities above 0.
pub type Inputs = BoundedVec<(LotId, u64), ConstU32<MAX_INPUTS>>;

/// The logs that release a lot, by their references.
pub type LotLogs = BoundedVec<Reference, ConstU32<MAX_LOGS>>;

/// What the maker says of a lot.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct LotEntry {
	/// The product.
	pub gtin: Gtin,
	/// Its code within the product.
	pub code: LotCode,
	/// What it is.
	pub food: FoodType,
	/// In what it is counted.
	pub unit: Unit,
	/// How much was made, in that unit, above 0.
	pub produced: u64,
	/// When it was made.
	pub made_on: CivilDate,
	/// The last day on which it may be sold or used.
	pub use_by: CivilDate,
	/// The certificate under which it was made.
	pub certificate: Option<CertId>,
	/// Of what it was made.
	pub inputs: Inputs,
	/// Logs of the control points of its certificate.
	pub logs: LotLogs,
}

/// Whether a lot is the newest of its chain.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum LotState {
	/// It is.
	#[codec(index = 0)]
	Live,
	/// This one took its place.
	#[codec(index = 1)]
	Replaced(LotId),
}

/// A lot. Never removed.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Lot {
	/// Where it was made.
	pub site: SiteId,
	/// What the maker says.
	pub entry: LotEntry,
	/// Recalls that cover it; above 0: held.
	pub holds: u32,
	/// Whether it is the newest of its chain.
	pub state: LotState,
}

/// Where the quantity of a lot is that is in no stock, in the lot's unit.
#[derive(
	Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug, Default,
)]
pub struct Flow {
	/// On the road.
	pub moving: u64,
	/// In other lots.
	pub used: u64,
	/// Sold or served.
	pub sold: u64,
	/// Destroyed.
	pub destroyed: u64,
}
