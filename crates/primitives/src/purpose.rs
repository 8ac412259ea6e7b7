//! What a citizen may be enrolled for.

use crate::Role;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// What a citizen is enrolled for. Enrolments for different purposes cannot be joined.
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
	PartialOrd,
	Ord,
	Debug,
	Serialize,
	Deserialize,
)]
pub enum Purpose {
	/// Petitions to the manpower administration.
	#[codec(index = 0)]
	Petitions = 0,
	/// A mailbox, one per sender.
	#[codec(index = 1)]
	Mailbox = 1,
	/// An employment, one per employer.
	#[codec(index = 2)]
	Employment = 2,
}

impl Purpose {
	/// Every purpose, in the order of its index.
	pub const ALL: [Purpose; 3] = [Purpose::Petitions, Purpose::Mailbox, Purpose::Employment];

	/// Its codec index.
	pub const fn index(self) -> u8 {
		match self {
			Purpose::Petitions => 0,
			Purpose::Mailbox => 1,
			Purpose::Employment => 2,
		}
	}

	/// The purpose with a codec index.
	pub fn from_index(index: u8) -> Option<Self> {
		Self::ALL.into_iter().find(|purpose| purpose.index() == index)
	}

	/// The role of an office that may enrol for this purpose and holds the key of its uniqueness tags.
	pub const fn enroller(self) -> Role {
		match self {
			Purpose::Petitions => Role::PetitionEnroller,
			Purpose::Mailbox => Role::MailboxEnroller,
			Purpose::Employment => Role::EmploymentEnroller,
		}
	}

	/// Whether the purpose repeats by nature, so that its counterpart (this sender, this employer) is part of what the uniqueness tag hashes.
	pub const fn has_counterpart(self) -> bool {
		matches!(self, Purpose::Mailbox | Purpose::Employment)
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn indices_and_enrollers_are_frozen() {
		let table = [
			(Purpose::Petitions, 0, Role::PetitionEnroller, false),
			(Purpose::Mailbox, 1, Role::MailboxEnroller, true),
			(Purpose::Employment, 2, Role::EmploymentEnroller, true),
		];
		assert_eq!(table.map(|(purpose, ..)| purpose), Purpose::ALL);
		for (purpose, index, enroller, counterpart) in table {
			assert_eq!(purpose.encode(), [index]);
			assert_eq!(purpose.index(), index);
			assert_eq!(Purpose::from_index(index), Some(purpose));
			assert_eq!(purpose.enroller(), enroller);
			assert_eq!(purpose.has_counterpart(), counterpart);
		}
	}
}
