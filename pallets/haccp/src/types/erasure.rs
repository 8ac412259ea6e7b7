//! What is left of erased records.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use minwon_primitives::{OfficeId, Seconds};
use scale_info::TypeInfo;

/// A kind of record that can be erased.
#[derive(
	Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug,
)]
pub enum Kind {
	/// A log.
	#[codec(index = 0)]
	Log,
	/// A shipment.
	#[codec(index = 1)]
	Shipment,
	/// A retirement.
	#[codec(index = 2)]
	Retirement,
}

/// What is left of the records of a site and kind whose retention ended.
#[derive(
	Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug, Default,
)]
pub struct Erasure {
	/// How many.
	pub count: u32,
	/// When the last was erased.
	pub last_at: Seconds,
}

/// Why a record is erased before its retention ends.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Basis {
	/// A person asks (Personal Information Protection Act 36).
	#[codec(index = 0)]
	PersonRequest,
	/// An order.
	#[codec(index = 1)]
	Order,
}

/// What is left of a record erased by order: neither its content nor its digest.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub struct Tombstone {
	/// What it was.
	pub kind: Kind,
	/// When it was erased.
	pub at: Seconds,
	/// By which office.
	pub office: OfficeId,
	/// Why.
	pub basis: Basis,
}
