//! What some calls are told to do.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use minwon_primitives::{BoxId, Holder, OrgId, PersonId};
use scale_info::TypeInfo;

/// To whom a sender addresses a notice.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Recipient {
	/// A box by its number.
	#[codec(index = 0)]
	Box(BoxId),
	/// A person, if it has a box.
	#[codec(index = 1)]
	Person(PersonId),
	/// An organisation, if it has a box.
	#[codec(index = 2)]
	Organisation(OrgId),
	/// Nobody whom the chain knows: on paper.
	#[codec(index = 3)]
	Paper,
}

impl From<Option<Holder>> for Recipient {
	fn from(to: Option<Holder>) -> Self {
		match to {
			Some(Holder::Person(person)) => Self::Person(person),
			Some(Holder::Organisation(org)) => Self::Organisation(org),
			None => Self::Paper,
		}
	}
}

/// What is decided on an objection.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum ObjectionRuling {
	/// It stands: the electronic copy is void.
	#[codec(index = 0)]
	Uphold,
	/// It has no ground: the copy counts again.
	#[codec(index = 1)]
	Dismiss,
}
