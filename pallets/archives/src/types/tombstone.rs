//! What is left of a file that ended.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use minwon_primitives::{AppraisalId, CivilDate, DocumentDigest, OfficeId, OrgId, RetentionClass, TaskCode};
use scale_info::TypeInfo;

/// How a file ended.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Ending {
	/// Destroyed after an appraisal.
	#[codec(index = 0)]
	Destroyed {
		/// Which.
		case: AppraisalId,
		/// Digest of the certificate of destruction.
		certificate: DocumentDigest,
	},
	/// Expunged by order.
	#[codec(index = 1)]
	Expunged {
		/// Digest of the order.
		order: DocumentDigest,
	},
}

/// What is left of a file: no root, no leaf count, no reference.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Tombstone {
	/// The organisation that produced it.
	pub producer: OrgId,
	/// Unit task.
	pub task: TaskCode,
	/// Year of completion.
	pub year: u16,
	/// Its class at the end.
	pub retention: RetentionClass,
	/// When it ended.
	pub ended_on: CivilDate,
	/// How.
	pub how: Ending,
	/// The two offices that ended it, in the order in which they signed.
	pub offices: (OfficeId, OfficeId),
	/// Events in the custody chain.
	pub entries: u32,
	/// End of the custody chain.
	pub chain: [u8; 32],
}
