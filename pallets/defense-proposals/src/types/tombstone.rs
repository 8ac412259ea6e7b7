//! What is left of an erased nominee.

use super::Place;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use minwon_primitives::{OfficeId, Seconds};
use scale_info::TypeInfo;

/// On which basis a nominee is erased.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Basis {
	/// The retention term is over.
	#[codec(index = 0)]
	RetentionEnded,
	/// The person asks (Personal Information Protection Act 36).
	#[codec(index = 1)]
	PersonRequest,
	/// An order.
	#[codec(index = 2)]
	Order,
}

/// What is left of an erased nominee: neither its office nor its tag.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub struct Tombstone {
	/// The seat it had.
	pub seat: Option<Place>,
	/// When it was erased.
	pub at: Seconds,
	/// By which office.
	pub by: OfficeId,
	/// On which basis.
	pub basis: Basis,
}
