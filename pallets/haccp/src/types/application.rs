//! Applications for certificates.

use super::{Ccps, Foods, Logging, Score};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use minwon_primitives::{CertId, CivilDate, DocumentRef, OfficeId, Seconds, SiteId};
use scale_info::TypeInfo;

/// What is applied for.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum ApplicationKind {
	/// A certificate.
	#[codec(index = 0)]
	New,
	/// A longer term.
	#[codec(index = 1)]
	Extension(CertId),
	/// Other foods, control points or plan.
	#[codec(index = 2)]
	Change(CertId),
}

impl ApplicationKind {
	/// The certificate that it is about.
	pub fn certificate(&self) -> Option<CertId> {
		match self {
			Self::New => None,
			Self::Extension(cert) | Self::Change(cert) => Some(*cert),
		}
	}
}

/// What an assessment came to (notice 10(8), 11).
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Verdict {
	/// It passes.
	#[codec(index = 0)]
	Fit,
	/// It may be assessed again until this day, included.
	#[codec(index = 1)]
	Supplement {
		/// Last day.
		until: CivilDate,
	},
	/// It fails.
	#[codec(index = 2)]
	Unfit,
}

/// Where an application stands.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum ApplicationState {
	/// Filed.
	#[codec(index = 0)]
	Filed,
	/// Assessed.
	#[codec(index = 1)]
	Assessed {
		/// By which office.
		office: OfficeId,
		/// Score.
		score: Score,
		/// What it came to.
		verdict: Verdict,
		/// Report.
		report: DocumentRef,
	},
	/// Granted.
	#[codec(index = 2)]
	Granted(CertId),
	/// Refused, for this reason.
	#[codec(index = 3)]
	Refused(DocumentRef),
}

/// An application. Never removed.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Application {
	/// The site.
	pub site: SiteId,
	/// What is applied for.
	pub kind: ApplicationKind,
	/// Foods to be covered.
	pub foods: Foods,
	/// Control points to be logged.
	pub ccps: Ccps,
	/// The HACCP plan.
	pub plan: DocumentRef,
	/// How control points will be logged.
	pub logging: Logging,
	/// When it was filed.
	pub filed_at: Seconds,
	/// Where it stands.
	pub state: ApplicationState,
}
