//! Identifiers. Each record type has its own, so that one cannot stand for another.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

macro_rules! id {
	($(#[$doc:meta])* $name:ident($inner:ty)) => {
		$(#[$doc])*
		#[derive(
			Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, PartialOrd, Ord,
			Debug, Default, Serialize, Deserialize,
		)]
		pub struct $name(pub $inner);

		impl $name {
			/// The id after this one; `None` when the space is exhausted.
			pub const fn next(self) -> Option<Self> {
				match self.0.checked_add(1) {
					Some(next) => Some(Self(next)),
					None => None,
				}
			}
		}
	};
}

id!(/// An organisation of the registry.
	OrgId(u32));
id!(/// An appointment within an organisation, stable when its key is replaced.
	OfficeId(u32));
id!(/// An enrolment of a citizen for one purpose, stable when its key is replaced; not a person's universal number.
	PersonId(u64));
id!(/// A case of defence procurement.
	CaseId(u32));
id!(/// A bid within a case: its position in the order of opening.
	BidNo(u8));
id!(/// A file of the archives.
	FileId(u64));
id!(/// An appraisal case of the archives.
	AppraisalId(u64));
id!(/// A freeze on disposal.
	HoldId(u64));
id!(/// A notice of the electronic mailbox: sender in the upper, sequence in the lower half.
	NoticeId(u64));
id!(/// An electronic mailbox.
	BoxId(u64));
id!(/// A food site.
	SiteId(u32));
id!(/// An application for a HACCP certificate.
	ApplicationId(u32));
id!(/// A HACCP certificate.
	CertId(u32));
id!(/// A lot of food.
	LotId(u64));
id!(/// A recall of food.
	RecallId(u32));

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn next_ends_with_the_space() {
		assert_eq!(OrgId(1).next(), Some(OrgId(2)));
		assert_eq!(OrgId(u32::MAX).next(), None);
		assert_eq!(BidNo(255).next(), None);
	}
}
