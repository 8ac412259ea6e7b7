//! What law and practice may change.

use super::CLASSES;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use minwon_primitives::RetentionClass;
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// The figures of the pilot: one record, set as a whole, in force at once. A call judges by the values of its moment; stored dates stay.
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
	Serialize,
	Deserialize,
)]
#[serde(rename_all = "camelCase")]
pub struct Parameters {
	/// Years after which a semi-permanent file is appraised, 50 to 100.
	pub semi_years: u8,
	/// Years after which a file opens by itself, 10 to 60 (Public Records Act 35(3)).
	pub open_years: u8,
	/// Years in which a file goes to the records centre, 1 to 10.
	pub centre_years: u8,
	/// Years after which it goes to the permanent archives, 1 to 30 (decree 40).
	pub permanent_years: u8,
	/// Years after which access is reviewed, 1 to 10 (Public Records Act 35(1)(2)).
	pub review_years: u8,
	/// Years for which an old file may stay closed, 1 to 30 (Public Records Act 35(4)).
	pub closure_years: u8,
	/// Years for which a disposal may be deferred, 1 to 10.
	pub defer_years: u8,
	/// The fewest votes that decide, 3 to 9.
	pub quorum: u8,
	/// The fewest votes from outside among them, 1 to 5 (decree 43(5)).
	pub min_experts: u8,
	/// Days of the vote, 1 to 60.
	pub vote_days: u16,
	/// Days between approval and destruction, 7 to 180.
	pub notice_days: u16,
	/// Fresh intact copies before a file enters the permanent archives, by class in the order of the classes, 0 to 4 each.
	pub copies_required: [u8; CLASSES],
	/// Days for which an attestation is fresh, 1 to 365.
	pub copy_fresh_days: u16,
	/// The longest loan in days, 1 to 730.
	pub loan_days: u16,
	/// Class of a dossier whose task has no schedule.
	pub deposit_class: RetentionClass,
}

impl Default for Parameters {
	fn default() -> Self {
		Self {
			semi_years: 70,
			open_years: 30,
			centre_years: 2,
			permanent_years: 10,
			review_years: 5,
			closure_years: 10,
			defer_years: 5,
			quorum: 3,
			min_experts: 2,
			vote_days: 7,
			notice_days: 30,
			copies_required: [0, 0, 0, 0, 1, 1, 2],
			copy_fresh_days: 30,
			loan_days: 180,
			deposit_class: RetentionClass::Y10,
		}
	}
}
