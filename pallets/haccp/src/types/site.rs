//! Food sites.

use super::{Gln, Licence};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use minwon_primitives::{CivilDate, OrgId};
use scale_info::TypeInfo;

/// What a site does.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum SiteKind {
	/// Makes food.
	#[codec(index = 0)]
	Manufacture,
	/// Slaughters, packs or processes livestock.
	#[codec(index = 1)]
	Livestock,
	/// Farms.
	#[codec(index = 2)]
	Farm,
	/// Stores.
	#[codec(index = 3)]
	Storage,
	/// Distributes.
	#[codec(index = 4)]
	Distribution,
	/// Sells to consumers.
	#[codec(index = 5)]
	Retail,
	/// Caters.
	#[codec(index = 6)]
	Catering,
}

/// How large a site is (rule 62: sales of ten thousand million won a year and more).
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Scale {
	/// Below the threshold.
	#[codec(index = 0)]
	Ordinary,
	/// At or above it: as a manufacturer it needs certificates for everything.
	#[codec(index = 1)]
	Large,
}

/// Whether a site may work.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum SiteState {
	/// It may.
	#[codec(index = 0)]
	Open,
	/// It was closed for good.
	#[codec(index = 1)]
	Closed,
}

/// A licensed food site. Written by `register_site` and `impose`; never removed.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Site {
	/// The company that runs it; follows a succession.
	pub operator: OrgId,
	/// Its place number, unique.
	pub gln: Gln,
	/// Its licence, unique.
	pub licence: Licence,
	/// What it does.
	pub kind: SiteKind,
	/// How large it is.
	pub scale: Scale,
	/// Whether it may work.
	pub state: SiteState,
	/// First and last day of its latest suspension, both included.
	pub suspended: Option<(CivilDate, CivilDate)>,
}
