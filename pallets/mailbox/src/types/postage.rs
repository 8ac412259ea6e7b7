//! What senders owe.

use super::{Month, MAX_UNPAID};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use minwon_primitives::{CivilDate, FileId, Seconds, Won};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// Five figures, one per service: counts of a month, or prices in won each.
#[derive(
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
	Default,
	Serialize,
	Deserialize,
)]
pub struct Meter {
	/// Notices dispatched.
	pub dispatched: u32,
	/// Arrivals proved.
	pub arrived: u32,
	/// Readings proved.
	pub read: u32,
	/// Plain letters.
	pub plain: u32,
	/// Registered letters.
	pub registered: u32,
}

/// Months that are not paid, ascending, at most 24.
pub type Unpaid = BoundedVec<Month, ConstU32<MAX_UNPAID>>;

/// The books of a sender, from its first notice on.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Sender {
	/// Sequence of its next notice, from 1.
	pub next_seq: u32,
	/// The day on which `voluntary_today` counts.
	pub day: CivilDate,
	/// Voluntary notices of that day.
	pub voluntary_today: u32,
	/// The month that `meter` counts.
	pub month: Month,
	/// What it counts.
	pub meter: Meter,
	/// Closed months that are not paid.
	pub unpaid: Unpaid,
}

impl Sender {
	/// Books without a notice.
	pub fn new(day: CivilDate) -> Self {
		Self {
			next_seq: 1,
			day,
			voluntary_today: 0,
			month: Month::of(day),
			meter: Meter::default(),
			unpaid: Unpaid::new(),
		}
	}
}

/// A closed month of a sender.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub struct Statement {
	/// What it counts.
	pub meter: Meter,
	/// When it was paid, and how much in won, late charge included.
	pub settled: Option<(Seconds, Won)>,
	/// The file of its letters in the archives.
	pub evidence: Option<FileId>,
}

impl Statement {
	/// A month that has just closed.
	pub const fn new(meter: Meter) -> Self {
		Self { meter, settled: None, evidence: None }
	}
}
