//! What some calls are told to do.

use super::{Basis, CertNumber, Ground, Reference, Scope};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use minwon_primitives::{CertId, CivilDate, DocumentRef, LotId, SiteId};
use scale_info::TypeInfo;

/// What a certifier decides.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub enum Decision {
	/// Grants the application.
	#[codec(index = 0)]
	Grant {
		/// Number of the certificate: a new one, for an extension its own.
		number: CertNumber,
	},
	/// Refuses it.
	#[codec(index = 1)]
	Refuse {
		/// Why.
		reason: DocumentRef,
	},
}

/// What an authority imposes.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub enum Measure {
	/// A defect is to be corrected (notice 17(1)).
	#[codec(index = 0)]
	CorrectiveOrder {
		/// The certificate.
		cert: CertId,
		/// Last day, later than today.
		due: CivilDate,
	},
	/// A certificate is revoked (Food Sanitation Act 48(8)).
	#[codec(index = 1)]
	Revoke {
		/// The certificate.
		cert: CertId,
		/// Why.
		ground: Ground,
		/// The inspection that shows it; for `MajorBreach` and `LowScore` only.
		inspection: Option<u32>,
		/// The decision.
		paper: DocumentRef,
	},
	/// A site is suspended.
	#[codec(index = 2)]
	Suspend {
		/// The site.
		site: SiteId,
		/// First day.
		from: CivilDate,
		/// Months, at most 12.
		months: u8,
		/// Days besides, at most 30.
		days: u8,
	},
	/// A site is closed.
	#[codec(index = 3)]
	Close {
		/// The site.
		site: SiteId,
	},
	/// A product or a site is banned.
	#[codec(index = 4)]
	Ban {
		/// What.
		scope: Scope,
		/// Why.
		ground: DocumentRef,
	},
	/// A ban is lifted.
	#[codec(index = 5)]
	LiftBan {
		/// What.
		scope: Scope,
	},
	/// A log is erased before its time.
	#[codec(index = 6)]
	EraseLog {
		/// Its site.
		site: SiteId,
		/// Its reference.
		reference: Reference,
		/// Why.
		basis: Basis,
	},
}

/// What an appeals commission rules.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum AppealRuling {
	/// The revocation is annulled.
	#[codec(index = 0)]
	Annul,
	/// The revocation stands.
	#[codec(index = 1)]
	Uphold,
}

/// A step of tracing.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Step {
	/// Looks at lots, or releases them.
	#[codec(index = 0)]
	Spread {
		/// How many steps, 1 to 64.
		limit: u8,
	},
	/// Tells the operator of a site that holds a covered lot.
	#[codec(index = 1)]
	Notify {
		/// The lot.
		lot: LotId,
		/// The site.
		site: SiteId,
	},
}

/// How a recall ends.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Settlement {
	/// Done: what was recovered counts, the lots stay held.
	#[codec(index = 0)]
	Close {
		/// The result.
		report: DocumentRef,
	},
	/// Wrong: the lots are released.
	#[codec(index = 1)]
	Lift {
		/// Why.
		ground: DocumentRef,
	},
}

/// What anyone may do when it is time.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub enum Task {
	/// Reminds a holder that its certificate ends.
	#[codec(index = 0)]
	Remind(CertId),
	/// Removes an old log.
	#[codec(index = 1)]
	EraseLog(SiteId, Reference),
	/// Removes an old shipment.
	#[codec(index = 2)]
	EraseShipment(SiteId, Reference),
	/// Removes an old retirement.
	#[codec(index = 3)]
	EraseRetirement(SiteId, Reference),
}
