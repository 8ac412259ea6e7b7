//! Enrolled citizens. Nothing here says who they are.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use minwon_primitives::{Commitment, OfficeId, OrgId, Purpose, Seconds, Tag};
use scale_info::TypeInfo;

/// An enrolment for one purpose.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Person<AccountId> {
	/// The enrolling organisation.
	pub org: OrgId,
	/// For what.
	pub purpose: Purpose,
	/// The citizen's key for this purpose.
	pub account: AccountId,
	/// Salted commitment to the identity.
	pub commitment: Commitment,
	/// Keyed uniqueness tag.
	pub tag: Tag,
	/// When.
	pub enrolled_at: Seconds,
}

/// A lost key on its way out.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct KeyReplacement<AccountId> {
	/// The new key.
	pub new: AccountId,
	/// From when on the replacement can be completed.
	pub due: Seconds,
	/// The organisation that proposed it, and that must still be entitled to when it is completed.
	pub org: OrgId,
}

/// On which basis an enrolment was erased.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum ErasureBasis {
	/// The purpose has ended.
	#[codec(index = 0)]
	PurposeEnded,
	/// The person asked for it.
	#[codec(index = 1)]
	PersonRequest,
	/// An authority ordered it.
	#[codec(index = 2)]
	Order,
}

/// What is left of an erased enrolment.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub struct Tombstone {
	/// For what it was.
	pub purpose: Purpose,
	/// The enrolling organisation.
	pub org: OrgId,
	/// When it was erased.
	pub at: Seconds,
	/// The acting office; nobody = the person's own key.
	pub by: Option<OfficeId>,
	/// On which basis.
	pub basis: ErasureBasis,
}
