//! Inspections.

use super::{Score, MAX_MAJORS};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use minwon_primitives::{DocumentRef, OfficeId, Seconds};
use scale_info::TypeInfo;

/// What kind of inspection.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum InspectionKind {
	/// The regular one, at most once a year (Food Sanitation Act 48-3).
	#[codec(index = 0)]
	Regular,
	/// Without notice.
	#[codec(index = 1)]
	Unannounced,
	/// By the holder itself; never a ground, never counted in the schedule.
	#[codec(index = 2)]
	SelfReported,
	/// After an order.
	#[codec(index = 3)]
	FollowUp,
}

/// A breach for which a certificate may be revoked at once (rule annex 20).
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Major {
	/// Hazards were not analysed.
	#[codec(index = 0)]
	HazardAnalysis,
	/// A control point was not monitored.
	#[codec(index = 1)]
	Monitoring,
	/// A deviation was not corrected.
	#[codec(index = 2)]
	CorrectiveAction,
	/// Another.
	#[codec(index = 3)]
	Other,
}

/// The major breaches found.
pub type Majors = BoundedVec<Major, ConstU32<MAX_MAJORS>>;

/// What became of the corrective order.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum OrderMet {
	/// None stands.
	#[codec(index = 0)]
	NoOrder,
	/// It is met, and ends.
	#[codec(index = 1)]
	Met,
	/// It is not met, and stands.
	#[codec(index = 2)]
	NotMet,
}

/// An inspection, kept under the chain of the certificate, so that a change washes nothing away. Never removed.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Inspection {
	/// What kind.
	pub kind: InspectionKind,
	/// Score.
	pub score: Score,
	/// Major breaches.
	pub majors: Majors,
	/// What became of the order.
	pub order_met: OrderMet,
	/// Report.
	pub report: DocumentRef,
	/// Who inspected.
	pub office: OfficeId,
	/// When.
	pub at: Seconds,
}
