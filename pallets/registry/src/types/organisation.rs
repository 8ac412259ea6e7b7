//! Organisations: what they are, what they may give.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedBTreeSet, BoundedVec};
use minwon_primitives::{ActingOffice, OfficialCode, OrgId, Role, Seconds};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// UTF-8 text of 1 to 96 bytes.
pub type Name = BoundedVec<u8, ConstU32<96>>;

/// Roles that an organisation may give: at most 64.
pub type RoleSet = BoundedBTreeSet<Role, ConstU32<64>>;

/// What an organisation is. The kind says which official code it has.
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
	Debug,
	Serialize,
	Deserialize,
)]
pub enum OrgKind {
	/// An agency of the state or a local government: administrative standard code.
	#[codec(index = 0)]
	Agency,
	/// A company, public corporation or association: business registration number.
	#[codec(index = 1)]
	Company,
	/// A hospital or pharmacy: care institution number.
	#[codec(index = 2)]
	CareInstitution,
}

/// Whether an organisation may act.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Status {
	/// Its offices act.
	#[codec(index = 0)]
	Active,
	/// Its offices are refused; it can be reinstated.
	#[codec(index = 1)]
	Suspended,
	/// Its offices are refused for ever.
	#[codec(index = 2)]
	Closed,
}

/// On whose word an organisation is suspended.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Authority {
	/// The council: it alone reinstates.
	#[codec(index = 0)]
	Council,
	/// The organisation that admitted it.
	#[codec(index = 1)]
	Admitter,
}

/// What an organisation says of itself at admission.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Profile {
	/// Official code, of the form that fits the kind.
	pub code: OfficialCode,
	/// What it is.
	pub kind: OrgKind,
	/// Name in Korean.
	pub name_ko: Name,
	/// Name in English.
	pub name_en: Name,
}

/// An organisation.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Organisation {
	/// Code, kind, names.
	pub profile: Profile,
	/// Roles that it may give organisations which it admits.
	pub admits: RoleSet,
	/// Who admitted it; nobody = the council.
	pub admitted_by: Option<OrgId>,
	/// Since when.
	pub since: Seconds,
	/// Offices that manage offices and have no last day: never none.
	pub managers: u32,
	/// Who suspended it; nothing while it is active or closed.
	pub suspended_by: Option<Authority>,
}

/// The part of an organisation that every call reads.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Standing {
	/// Whether it may act.
	pub status: Status,
	/// Roles that it may give its offices.
	pub entitlement: RoleSet,
}

impl Standing {
	/// Whether an office of the organisation can have `role` in effect.
	pub fn grants(&self, role: Role) -> bool {
		self.status == Status::Active && self.entitlement.contains(&role)
	}
}

/// Who decides on an organisation.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Admitter<AccountId> {
	/// The council.
	Council,
	/// An office of the organisation that admits.
	Office(ActingOffice<AccountId>),
}

impl<AccountId> Admitter<AccountId> {
	/// The acting organisation.
	pub fn org(&self) -> Option<OrgId> {
		match self {
			Self::Council => None,
			Self::Office(by) => Some(by.org),
		}
	}

	/// With what authority it decides on an organisation that it may change.
	pub fn authority(&self) -> Authority {
		match self {
			Self::Council => Authority::Council,
			Self::Office(_) => Authority::Admitter,
		}
	}

	/// The acting office.
	pub fn office(&self) -> Option<minwon_primitives::OfficeId> {
		match self {
			Self::Council => None,
			Self::Office(by) => Some(by.office),
		}
	}
}
