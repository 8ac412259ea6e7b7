//! Copies in vaults, as their keepers attest them.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use minwon_primitives::{CivilDate, OfficeId, OrgId, Root};
use scale_info::TypeInfo;

/// What a copy was found to be.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum CopyStatus {
	/// Its root is that of the newest verified layer.
	#[codec(index = 0)]
	Intact,
	/// Its root is another.
	#[codec(index = 1)]
	Damaged,
	/// It is gone.
	#[codec(index = 2)]
	Lost,
}

/// A copy at a storage site.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub struct VaultCopy {
	/// The organisation of the vault.
	pub org: OrgId,
	/// Its site, numbered by the organisation.
	pub site: u16,
	/// The office that last attested the copy.
	pub office: OfficeId,
	/// When.
	pub on: CivilDate,
	/// Index of the newest verified layer then.
	pub layer: u8,
	/// What was found.
	pub status: CopyStatus,
}

/// What a keeper says of a copy.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Attestation {
	/// The root computed from it.
	#[codec(index = 0)]
	Root(Root),
	/// It is gone.
	#[codec(index = 1)]
	Lost,
}
