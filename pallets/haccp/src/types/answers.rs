//! What the view functions answer.

use super::{Conduct, Flow, Lot, Order, Relief, MAX_CERTS, MAX_EDGES};
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use minwon_primitives::{CertId, CivilDate, LotId, RecallId};
use scale_info::TypeInfo;

/// Whether a shop may sell a lot now.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Saleability {
	/// It may.
	#[codec(index = 0)]
	Sellable,
	/// Held by a recall: this one, and perhaps others.
	#[codec(index = 1)]
	Held(RecallId),
	/// Past its use-by date.
	#[codec(index = 2)]
	Expired,
	/// Product, maker or shop is banned.
	#[codec(index = 3)]
	Banned,
	/// The shop is closed or suspended.
	#[codec(index = 4)]
	Closed,
	/// No such lot, or no such shop.
	#[codec(index = 5)]
	Unknown,
}

/// A lot as it reads now.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct LotView {
	/// The newest of its chain of corrections.
	pub id: LotId,
	/// Its record.
	pub lot: Lot,
	/// Where its quantity is besides the stocks.
	pub flow: Flow,
}

/// A lot in a lot.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub struct Edge {
	/// What was used.
	pub input: LotId,
	/// In what.
	pub output: LotId,
	/// How much, in the unit of the input.
	pub quantity: u64,
}

/// Part of the family of a lot, breadth first.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Trace {
	/// What was found.
	pub edges: BoundedVec<Edge, ConstU32<MAX_EDGES>>,
	/// Where the limit was reached: the lot at which to go on, and its last product in `edges`. Nothing: the trace is complete.
	pub cut: Option<(LotId, Option<LotId>)>,
	/// Lots that were found and not looked at, of those with a family of their own: to be asked for next.
	pub waiting: BoundedVec<LotId, ConstU32<MAX_EDGES>>,
}

impl Trace {
	/// Nothing is left to look at.
	pub(crate) fn whole(edges: Vec<Edge>) -> Self {
		Self { edges: BoundedVec::truncate_from(edges), cut: None, waiting: BoundedVec::new() }
	}

	/// Stopped at a lot; those behind it wait if they have a family.
	pub(crate) fn cut(
		edges: Vec<Edge>,
		at: (LotId, Option<LotId>),
		behind: impl IntoIterator<Item = LotId>,
		has_family: impl Fn(LotId) -> bool,
	) -> Self {
		let waiting: Vec<LotId> = behind.into_iter().filter(|lot| has_family(*lot)).collect();
		Self { cut: Some(at), waiting: BoundedVec::truncate_from(waiting), ..Self::whole(edges) }
	}
}

/// What a certificate is worth on a day.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum CertStatus {
	/// It counts.
	#[codec(index = 0)]
	Valid,
	/// It does not count yet.
	#[codec(index = 1)]
	NotYet,
	/// Its term is over.
	#[codec(index = 2)]
	Lapsed,
	/// It is revoked.
	#[codec(index = 3)]
	Revoked,
	/// It was handed back.
	#[codec(index = 4)]
	Returned,
	/// Another took its place.
	#[codec(index = 5)]
	Superseded,
}

/// A certificate found by its number.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub struct CertificateStatus {
	/// The certificate.
	pub id: CertId,
	/// What it is worth on the day asked.
	pub status: CertStatus,
}

/// How far a recall has come.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub struct RecallStatus {
	/// What was recovered, basis points of the plan, rounded down, at most 10,000.
	pub rate_bps: u16,
	/// What that earns; fixed when closed.
	pub relief: Relief,
	/// Whether it is, or was closed, after its term.
	pub late: bool,
	/// Lots still to be looked at, or to be released.
	pub queue: u32,
}

/// What weighs on one certificate.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub struct Sanction {
	/// The certificate.
	pub cert: CertId,
	/// The order that stands.
	pub order: Option<Order>,
	/// How the holder behaved.
	pub conduct: Conduct,
}

/// What weighs on a site.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Sanctions {
	/// First and last day of the latest suspension.
	pub suspension: Option<(CivilDate, CivilDate)>,
	/// Of each Active certificate.
	pub certificates: BoundedVec<Sanction, ConstU32<MAX_CERTS>>,
}
