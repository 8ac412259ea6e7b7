//! What is left of an erased notice.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use minwon_primitives::{CivilDate, NoticeClass, OfficeId, OrgId, Seconds};
use scale_info::TypeInfo;

/// On which basis a notice is erased.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Basis {
	/// The retention term is over: anybody may do it.
	#[codec(index = 0)]
	RetentionEnded,
	/// The holder of the box asks (Personal Information Protection Act 36).
	#[codec(index = 1)]
	HolderRequest,
}

/// What is left of an erased notice: neither box nor content nor reference.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub struct Tombstone {
	/// Whose notice it was.
	pub sender: OrgId,
	/// Its class.
	pub class: NoticeClass,
	/// The day of dispatch.
	pub sent_day: CivilDate,
	/// When it was erased.
	pub erased_at: Seconds,
	/// On which basis.
	pub basis: Basis,
	/// By which office; nothing for the holder, and for a signer without office.
	pub by: Option<OfficeId>,
}
