//! Bans while a hazard is unclear (Food Sanitation Act 15(2), 17(3)).

use super::Gtin;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use minwon_primitives::{DocumentRef, OfficeId, Seconds, SiteId};
use scale_info::TypeInfo;

/// What is banned.
#[derive(
	Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug,
)]
pub enum Scope {
	/// Every lot of a product.
	#[codec(index = 0)]
	Product(Gtin),
	/// Everything made or held at a site.
	#[codec(index = 1)]
	Site(SiteId),
}

/// A ban. Removed when it is lifted.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub struct Ban {
	/// Why.
	pub ground: DocumentRef,
	/// Who imposed it.
	pub office: OfficeId,
	/// Since when.
	pub since: Seconds,
}
