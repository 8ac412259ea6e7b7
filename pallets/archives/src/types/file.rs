//! A file (기록물철): what an office completed in a year, its custody, evidence and copies.

use super::{Layer, Loan, VaultCopy, MAX_COPIES, MAX_FILES, MAX_LAYERS, MAX_REFERENCE};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use minwon_primitives::{
	Access, AppraisalId, CivilDate, DocumentDigest, FileId, FileKind, OfficeId, OrgId, RecordRef, RetentionClass,
	TaskCode,
};
use scale_info::TypeInfo;

/// The number that an office gave a file, 1 to 32 bytes. With personal data (item 6 among the grounds) exactly 32: a commitment, never a title.
pub type OwnReference = BoundedVec<u8, ConstU32<MAX_REFERENCE>>;

/// Files that one call names: 1 to 50, all different.
pub type FileList = BoundedVec<FileId, ConstU32<MAX_FILES>>;

/// By what a file is known outside the chain.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub enum Reference {
	/// The producing office's number, unique per organisation.
	#[codec(index = 0)]
	Own(OwnReference),
	/// The record of another pilot, unique in the chain.
	#[codec(index = 1)]
	Source(RecordRef),
}

/// Where in its life a file is kept. The order is that of transfer.
#[derive(
	Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug,
)]
pub enum Level {
	/// The producing office (처리과).
	#[codec(index = 0)]
	Department,
	/// The records centre of the agency (기록관).
	#[codec(index = 1)]
	RecordsCentre,
	/// The permanent archives (영구기록물관리기관).
	#[codec(index = 2)]
	Permanent,
}

/// Who keeps a file.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub struct Custody {
	/// The organisation.
	pub org: OrgId,
	/// As what it keeps the file.
	pub level: Level,
}

/// What is going on with a file.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum FileState {
	/// Nothing: it is kept.
	#[codec(index = 0)]
	Kept,
	/// Offered to a higher custody.
	#[codec(index = 1)]
	Offered {
		/// To whom.
		to: Custody,
		/// By which office.
		office: OfficeId,
	},
	/// An appraisal decides on it.
	#[codec(index = 2)]
	Appraised {
		/// Which.
		case: AppraisalId,
	},
	/// To be destroyed after an approved appraisal.
	#[codec(index = 3)]
	Condemned {
		/// Which.
		case: AppraisalId,
	},
	/// Corrected by another file.
	#[codec(index = 4)]
	Superseded {
		/// Which.
		by: FileId,
	},
}

/// A file. At most 1.1 kB.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct File {
	/// The organisation that produced it.
	pub producer: OrgId,
	/// By what it is known outside the chain. A commitment when it was registered with personal data among its grounds; classifying leaves it as it is.
	pub reference: Reference,
	/// Unit task (단위과제).
	pub task: TaskCode,
	/// Year of completion, 1948 to the current one.
	pub year: u16,
	/// How long it is kept.
	pub retention: RetentionClass,
	/// Year before whose end it is not appraised again.
	pub deferred_until: Option<u16>,
	/// Access as classified; what holds today may be more open.
	pub access: Access,
	/// Grounds for closing, bit n-1 = item n of Information Disclosure Act 9(1); 0 exactly when open.
	pub grounds: u8,
	/// When access was last classified.
	pub classified_on: CivilDate,
	/// Year to whose end it stays closed although thirty years have passed.
	pub closed_until: Option<u16>,
	/// What it consists of.
	pub kind: FileKind,
	/// Who keeps it.
	pub custody: Custody,
	/// What is going on with it.
	pub state: FileState,
	/// Evidence, the oldest first; index 0 is the original. At most 12.
	pub layers: BoundedVec<Layer, ConstU32<MAX_LAYERS>>,
	/// Copies in vaults, at most 4.
	pub copies: BoundedVec<VaultCopy, ConstU32<MAX_COPIES>>,
	/// To whom it is lent.
	pub loan: Option<Loan>,
	/// The file that it corrects.
	pub corrects: Option<FileId>,
	/// The first of two orders to expunge it: office and document.
	pub expunge: Option<(OfficeId, DocumentDigest)>,
	/// End of the custody chain: BLAKE2b-256 over its last value, `entries` (u32), Unix seconds (u64) and the SCALE-encoded event.
	pub chain: [u8; 32],
	/// Events in the custody chain.
	pub entries: u32,
}
