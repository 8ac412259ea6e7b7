//! What some calls are told to do.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use minwon_primitives::DocumentDigest;
use scale_info::TypeInfo;

/// Why a file is registered again.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reason {
	/// The digest tree was wrong.
	#[codec(index = 0)]
	Tree,
	/// The retention class was wrong.
	#[codec(index = 1)]
	Class,
	/// The access was wrong.
	#[codec(index = 2)]
	Access,
	/// Something was missing.
	#[codec(index = 3)]
	Incomplete,
}

/// What is said to an offer.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum OfferDecision {
	/// The files are taken over.
	#[codec(index = 0)]
	Accept,
	/// They go back, or the offer is withdrawn.
	#[codec(index = 1)]
	Return {
		/// The document that says why.
		basis: DocumentDigest,
	},
}

/// What the second office says of a layer.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Check {
	/// It was computed again and is right.
	#[codec(index = 0)]
	Confirm,
	/// It is wrong.
	#[codec(index = 1)]
	Reject,
}

/// Whether a transfer came after its term.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Late {
	/// In time, or without a term.
	#[codec(index = 0)]
	No,
	/// After it.
	#[codec(index = 1)]
	Yes,
}
