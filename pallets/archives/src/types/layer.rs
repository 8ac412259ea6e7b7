//! Evidence: digest trees over the items of a file, renewed before an algorithm weakens.

use super::MAX_FORMAT;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use minwon_primitives::{CivilDate, OfficeId, Tree};
use scale_info::TypeInfo;

/// A preservation format: a PRONOM id, `fmt/354` or `x-fmt/111`, or `neo/2`. 1 to 16 bytes.
pub type Format = BoundedVec<u8, ConstU32<MAX_FORMAT>>;

/// Why there is a layer.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub enum Purpose {
	/// The file as it was registered.
	#[codec(index = 0)]
	Original,
	/// The same items under another hash function (RFC 4998).
	#[codec(index = 1)]
	Renewal {
		/// Index of the layer that is renewed; never a renewal itself.
		of: u8,
	},
	/// The items in a preservation format (decree, article 36).
	#[codec(index = 2)]
	Migration {
		/// Which.
		format: Format,
	},
}

/// A layer of evidence.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Layer {
	/// Why it is there.
	pub purpose: Purpose,
	/// The digest tree.
	pub tree: Tree,
	/// When it was added.
	pub at: CivilDate,
	/// By which office; nothing for what another pilot deposited.
	pub by: Option<OfficeId>,
	/// Whether another office has checked it. The original needs no check.
	pub verified: bool,
}
