//! Appraisal: a committee decides what becomes of files whose term is over.

use super::{MAX_FILES, MAX_VOTES};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use minwon_primitives::{CivilDate, DocumentDigest, FileId, OfficeId, OrgId, RetentionClass};
use scale_info::TypeInfo;

/// What the specialist proposes for a file.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Outcome {
	/// Destruction.
	#[codec(index = 0)]
	Dispose,
	/// A longer class.
	#[codec(index = 1)]
	Extend(RetentionClass),
	/// Another appraisal after the end of this year.
	#[codec(index = 2)]
	Defer(u16),
}

/// Files and what is proposed for each: 1 to 50, all different.
pub type Items = BoundedVec<(FileId, Outcome), ConstU32<MAX_FILES>>;

/// As what somebody sits in the committee.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Seat {
	/// A member from inside.
	#[codec(index = 0)]
	Member,
	/// An expert from outside.
	#[codec(index = 1)]
	Expert,
}

/// A vote on the whole case.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Ballot {
	/// For the proposal.
	#[codec(index = 0)]
	Approve,
	/// Against it.
	#[codec(index = 1)]
	Reject,
}

/// Who voted, as what, and how.
pub type Vote = (OfficeId, Seat, Ballot);

/// The votes of a case, at most 9.
pub type Votes = BoundedVec<Vote, ConstU32<MAX_VOTES>>;

/// What the votes come to.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Verdict {
	/// More than half for it.
	#[codec(index = 0)]
	Approved,
	/// No majority.
	#[codec(index = 1)]
	Rejected,
	/// Too few votes, or too few from outside.
	#[codec(index = 2)]
	Lapsed,
}

/// Where a case stands.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum CaseState {
	/// The committee votes.
	#[codec(index = 0)]
	Open,
	/// Files wait for their destruction.
	#[codec(index = 1)]
	Approved {
		/// The first day of destruction.
		destroy_from: CivilDate,
	},
	/// Refused.
	#[codec(index = 2)]
	Rejected,
	/// Not decided.
	#[codec(index = 3)]
	Lapsed,
	/// Nothing is left to do.
	#[codec(index = 4)]
	Done,
}

/// An appraisal.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Case {
	/// The organisation that keeps the files.
	pub org: OrgId,
	/// The specialist (전문요원) who proposes.
	pub appraiser: OfficeId,
	/// Files that still wait for their outcome, and what is proposed for each.
	pub items: Items,
	/// The producing office's opinion and the specialist's review.
	pub opinion: DocumentDigest,
	/// Last day of the vote.
	pub vote_until: CivilDate,
	/// Votes in the order in which they came.
	pub votes: Votes,
	/// Where it stands.
	pub state: CaseState,
	/// The first of two signatures under the destruction: office and certificate.
	pub signed: Option<(OfficeId, DocumentDigest)>,
}

/// What became of a file at the end of the vote.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Decided {
	/// It is to be destroyed.
	#[codec(index = 0)]
	Condemned,
	/// Its class is longer.
	#[codec(index = 1)]
	Extended(RetentionClass),
	/// It waits until the end of this year.
	#[codec(index = 2)]
	Deferred(u16),
	/// It is kept as it was.
	#[codec(index = 3)]
	Unchanged,
}
