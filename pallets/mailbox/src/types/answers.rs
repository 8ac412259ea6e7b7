//! What the view functions answer.

use super::{Meter, MAX_EVIDENCE, MAX_INBOX};
use codec::{Decode, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use minwon_primitives::{CivilDate, NoticeId, Seconds, Won};
use scale_info::TypeInfo;

/// How a notice stands, in one word: the first that fits.
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Status {
	/// A tombstone is left.
	#[codec(index = 0)]
	Erased,
	/// Read.
	#[codec(index = 1)]
	Read,
	/// Not wanted.
	#[codec(index = 2)]
	Refused,
	/// Taken back.
	#[codec(index = 3)]
	Recalled,
	/// A reader objects.
	#[codec(index = 4)]
	Disputed,
	/// The objection stands, or was not decided in time.
	#[codec(index = 5)]
	Void,
	/// Published after the letter came back.
	#[codec(index = 6)]
	Published,
	/// With the postman.
	#[codec(index = 7)]
	InPost,
	/// Delivered on paper.
	#[codec(index = 8)]
	Delivered,
	/// The letter came back.
	#[codec(index = 9)]
	Returned,
	/// The postman's turn: it stayed unread, or has no box.
	#[codec(index = 10)]
	PaperDue,
	/// In the box, not read.
	#[codec(index = 11)]
	Unread,
	/// It did not arrive in time: the postman may take over.
	#[codec(index = 12)]
	ArrivalOverdue,
	/// On its way to the box.
	#[codec(index = 13)]
	AwaitingArrival,
}

/// How a notice would travel.
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reach {
	/// To the box.
	#[codec(index = 0)]
	Electronic,
	/// On paper.
	#[codec(index = 1)]
	Paper,
	/// Not at all.
	#[codec(index = 2)]
	Refused,
}

/// What proves the way of a notice, as ETSI EN 319 522 names it.
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Evidence {
	/// Dispatched.
	#[codec(index = 0)]
	SubmissionAcceptance,
	/// The addressee was told of its arrival.
	#[codec(index = 1)]
	ConsignmentNotification,
	/// It entered the box.
	#[codec(index = 2)]
	ContentConsignment,
	/// Read.
	#[codec(index = 3)]
	ContentHandover,
	/// Refused.
	#[codec(index = 4)]
	ConsignmentRejection,
	/// Served by the end of a term.
	#[codec(index = 5)]
	AcceptanceRejectionExpiry,
	/// Given to the postman.
	#[codec(index = 6)]
	RelayToNonErds,
	/// What became of the letter.
	#[codec(index = 7)]
	ReceivedFromNonErds,
}

/// Evidence and when it arose, in the order of time; at most 10.
pub type EvidenceList = BoundedVec<(Evidence, Seconds), ConstU32<MAX_EVIDENCE>>;

/// Notices of a box and how each stands, at most 50.
pub type InboxPage = BoundedVec<(NoticeId, Status), ConstU32<MAX_INBOX>>;

/// A closed month of a sender, as it stands today.
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub struct StatementStatus {
	/// What it counts.
	pub meter: Meter,
	/// What it costs, in won.
	pub charge: Won,
	/// The late charge if it were paid today, in won; 0 once paid.
	pub late: Won,
	/// The last day to pay in time.
	pub due: CivilDate,
	/// When it was paid, and how much.
	pub settled: Option<(Seconds, Won)>,
}
