//! Certificates.

use super::{CertNumber, Foods, MAX_CCPS, MAX_CERTS};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use minwon_primitives::{CertId, CivilDate, OfficeId, OrgId, Seconds, SiteId};
use scale_info::TypeInfo;

/// Points of an assessment or inspection: `got` of `of`.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub struct Score {
	/// Points got, at most `of`.
	pub got: u16,
	/// Points that could be got, above 0.
	pub of: u16,
}

/// The unit of a control point.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum MeasureUnit {
	/// Thousandths of a degree Celsius.
	#[codec(index = 0)]
	MilliCelsius,
	/// Seconds.
	#[codec(index = 1)]
	Seconds,
	/// Thousandths of pH.
	#[codec(index = 2)]
	MilliPh,
	/// Thousandths of water activity.
	#[codec(index = 3)]
	MilliAw,
	/// Parts per million.
	#[codec(index = 4)]
	Ppm,
	/// Thousandths of a millimetre.
	#[codec(index = 5)]
	Micrometre,
	/// Pascal.
	#[codec(index = 6)]
	Pascal,
}

/// A critical control point with its critical limits (notice 6): at least one of them, and `low` not above `high`.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub struct Ccp {
	/// Its number in the plan, distinct within a certificate.
	pub no: u8,
	/// Unit of the limits.
	pub measure: MeasureUnit,
	/// The least allowed.
	pub low: Option<i32>,
	/// The most allowed.
	pub high: Option<i32>,
}

/// The control points of a certificate: not empty, numbers distinct.
pub type Ccps = BoundedVec<Ccp, ConstU32<MAX_CCPS>>;

/// The Active certificates of a site.
pub type Certs = BoundedVec<CertId, ConstU32<MAX_CERTS>>;

/// How control points are logged.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Logging {
	/// By hand.
	#[codec(index = 0)]
	Manual,
	/// By sensors ("smart HACCP").
	#[codec(index = 1)]
	Automatic,
}

/// How the holder behaved since the grant or the last extension.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Conduct {
	/// No order, no suspension.
	#[codec(index = 0)]
	Clean,
	/// An order or a suspension.
	#[codec(index = 1)]
	Sanctioned,
}

/// Why a certificate is revoked (Food Sanitation Act 48(8), rule annex 20).
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Ground {
	/// Got by fraud.
	#[codec(index = 0)]
	Fraud,
	/// A long suspension of the site; automatic.
	#[codec(index = 1)]
	LongSuspension,
	/// A major breach found by an inspection.
	#[codec(index = 2)]
	MajorBreach,
	/// Too low a score in the newest inspection.
	#[codec(index = 3)]
	LowScore,
	/// An order was not followed in time.
	#[codec(index = 4)]
	OrderIgnored,
	/// Production was given to others against an order.
	#[codec(index = 5)]
	Outsourced,
	/// A change was not filed against an order.
	#[codec(index = 6)]
	ChangeUnfiled,
	/// The site was closed; automatic.
	#[codec(index = 7)]
	SiteClosed,
}

/// A corrective order (notice 17(1)).
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub struct Order {
	/// Its last day.
	pub due: CivilDate,
	/// Who gave it.
	pub office: OfficeId,
}

/// Where a certificate stands. That its term is over follows from the day and is not stored.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum CertState {
	/// It counts from `valid_from` to `valid_to`.
	#[codec(index = 0)]
	Active,
	/// Revoked.
	#[codec(index = 1)]
	Revoked {
		/// When.
		at: Seconds,
		/// Why.
		ground: Ground,
		/// By which office.
		office: OfficeId,
	},
	/// Handed back.
	#[codec(index = 2)]
	Returned {
		/// When.
		at: Seconds,
	},
	/// A change took its place.
	#[codec(index = 3)]
	Superseded {
		/// When.
		at: Seconds,
		/// By which certificate.
		by: CertId,
	},
}

impl CertState {
	/// When it ceased to be Active.
	pub fn ended_at(&self) -> Option<Seconds> {
		match self {
			Self::Active => None,
			Self::Revoked { at, .. } | Self::Returned { at } | Self::Superseded { at, .. } => Some(*at),
		}
	}
}

/// A HACCP certificate. Foods and control points are never edited: a change is a new certificate of the same chain.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Certificate {
	/// The site.
	pub site: SiteId,
	/// The site's operator while Active; afterwards the last one.
	pub operator: OrgId,
	/// The certification body that granted it.
	pub issuer: OrgId,
	/// The first certificate of its changes; at first itself. Inspections stand under it.
	pub chain: CertId,
	/// Its number, unique.
	pub number: CertNumber,
	/// What it covers.
	pub foods: Foods,
	/// What must be logged.
	pub ccps: Ccps,
	/// First day of validity.
	pub valid_from: CivilDate,
	/// Last day of validity.
	pub valid_to: CivilDate,
	/// Day of the grant or of the last extension.
	pub since: CivilDate,
	/// Where it stands.
	pub state: CertState,
	/// The corrective order that stands.
	pub order: Option<Order>,
	/// Year and score of the last regular inspection since `since`.
	pub last: Option<(u16, Score)>,
	/// The newest regular or unannounced inspection of the chain.
	pub newest: Option<u32>,
	/// How the holder behaved.
	pub conduct: Conduct,
	/// How control points are logged.
	pub logging: Logging,
	/// Inspections of the chain so far: the number of the next.
	pub inspections: u32,
	/// The end of which the holder was reminded last.
	pub reminded: Option<CivilDate>,
}

impl Certificate {
	/// Whether it is Active.
	pub fn is_active(&self) -> bool {
		self.state == CertState::Active
	}
}
