//! What some calls are told to do.

use super::{Cause, Merits};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use minwon_primitives::{BidNo, DocumentRef, Seconds, Won};
use scale_info::TypeInfo;

/// A change of a notice.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Change {
	/// More time to bid.
	#[codec(index = 0)]
	Extend {
		/// The new deadline, not before the old one.
		submit_until: Seconds,
	},
	/// Another request for proposals.
	#[codec(index = 1)]
	ReplaceRfp {
		/// It.
		rfp: DocumentRef,
		/// The new deadline, not before the old one.
		submit_until: Seconds,
	},
	/// Withdrawal: the case closes.
	#[codec(index = 2)]
	Withdraw {
		/// Why.
		reason: DocumentRef,
	},
}

/// A step of a bidder against a result (guideline 14).
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Step {
	/// Asks for a debrief.
	#[codec(index = 0)]
	AskDebrief,
	/// Objects after the debrief.
	#[codec(index = 1)]
	Object {
		/// On which grounds.
		grounds: DocumentRef,
	},
}

/// What a verifier rules (guideline 15(3)(6)).
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub enum Ruling {
	/// The objection has no ground.
	#[codec(index = 0)]
	Dismiss,
	/// A bid's merits were wrong.
	#[codec(index = 1)]
	CorrectMerits {
		/// The bid.
		bid: BidNo,
		/// What is right.
		merits: Merits,
	},
	/// A sheet does not count.
	#[codec(index = 2)]
	ExcludeSeat {
		/// Its seat in the newest round.
		seat: u8,
		/// Why.
		cause: Cause,
	},
	/// A bid is cancelled.
	#[codec(index = 3)]
	VoidBid {
		/// The bid.
		bid: BidNo,
	},
	/// A new panel scores the same bids.
	#[codec(index = 4)]
	Reevaluate,
}

/// How a negotiation ended (guideline 30, 32).
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum End {
	/// In a contract.
	#[codec(index = 0)]
	Agreed {
		/// Price in won, at most the budget.
		price: Won,
		/// The contract.
		contract: DocumentRef,
	},
	/// In failure: the next bid comes to the front.
	#[codec(index = 1)]
	Failed {
		/// Minutes.
		minutes: DocumentRef,
	},
}
