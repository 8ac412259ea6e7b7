//! Logs of control points.

use super::Reference;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use minwon_primitives::{CertId, DocumentRef, Seconds};
use scale_info::TypeInfo;

/// What the operator says of a control point: extremes of a series of readings that stays off chain.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub struct LogEntry {
	/// Number of the control point.
	pub ccp: u8,
	/// First reading.
	pub from: Seconds,
	/// Last reading, later than the first, not later than now.
	pub to: Seconds,
	/// Lowest reading, in the unit of the control point.
	pub low: i32,
	/// Highest reading.
	pub high: i32,
	/// How many readings, above 0.
	pub readings: u16,
	/// The series.
	pub file: DocumentRef,
}

/// What the chain says of the extremes.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum LogVerdict {
	/// Within the critical limits.
	#[codec(index = 0)]
	Within,
	/// Beyond one of them.
	#[codec(index = 1)]
	Deviated,
}

/// Whether a log is the newest of its chain.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub enum LogState {
	/// It is.
	#[codec(index = 0)]
	Current,
	/// This one of the same site took its place.
	#[codec(index = 1)]
	Replaced(Reference),
}

/// A log. Removed two years after (`housekeep`) or by order (`impose`).
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Log {
	/// The certificate.
	pub cert: CertId,
	/// What the operator says.
	pub entry: LogEntry,
	/// When it was recorded.
	pub at: Seconds,
	/// What the chain says.
	pub verdict: LogVerdict,
	/// What was done about a deviation.
	pub action: Option<DocumentRef>,
	/// Whether it is the newest of its chain.
	pub state: LogState,
}
