//! Shipments and retirements.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use minwon_primitives::{DocumentRef, LotId, Seconds, SiteId};
use scale_info::TypeInfo;

/// Where a shipment stands.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum ShipmentState {
	/// On the road.
	#[codec(index = 0)]
	Moving,
	/// Received.
	#[codec(index = 1)]
	Received {
		/// How much was accepted; the rest went back.
		accepted: u64,
	},
}

/// A shipment. Once received it is removed two years after the lot's use-by date.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub struct Shipment {
	/// What.
	pub lot: LotId,
	/// Where to.
	pub to: SiteId,
	/// How much, in the unit of the lot.
	pub quantity: u64,
	/// When it left.
	pub sent_at: Seconds,
	/// Where it stands.
	pub state: ShipmentState,
}

/// How a quantity left the chain of food.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum How {
	/// Sold to consumers.
	#[codec(index = 0)]
	Sold,
	/// Served.
	#[codec(index = 1)]
	Served,
	/// Destroyed, with evidence.
	#[codec(index = 2)]
	Destroyed,
}

/// A retirement: of a shop one per lot and day, so that no consumer appears. Removed two years after the lot's use-by date.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub struct Retirement {
	/// What.
	pub lot: LotId,
	/// How much, in the unit of the lot.
	pub quantity: u64,
	/// How.
	pub how: How,
	/// Evidence; always of a destruction.
	pub evidence: Option<DocumentRef>,
	/// When it was recorded.
	pub at: Seconds,
}
