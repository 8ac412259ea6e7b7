//! Appeals against revocations.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use minwon_primitives::{DocumentRef, Seconds};
use scale_info::TypeInfo;

/// Where an appeal stands.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum AppealState {
	/// Filed.
	#[codec(index = 0)]
	Filed,
	/// The revocation was annulled.
	#[codec(index = 1)]
	Annulled,
	/// The revocation stands.
	#[codec(index = 2)]
	Upheld,
}

/// The newest appeal of a certificate.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub struct Appeal {
	/// On which grounds.
	pub grounds: DocumentRef,
	/// When it was filed.
	pub filed_at: Seconds,
	/// Where it stands.
	pub state: AppealState,
}
