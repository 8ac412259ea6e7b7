//! Who acts: what the origins of the chain return.

use crate::{OfficeId, OrgId, PersonId, Role};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// An office that acts for its organisation in one role.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct ActingOffice<AccountId> {
	/// The appointment.
	pub office: OfficeId,
	/// The organisation it acts for.
	pub org: OrgId,
	/// The key that signed.
	pub account: AccountId,
	/// The role in which it acts.
	pub role: Role,
}

/// A citizen who acts by an enrolled account.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct ActingPerson<AccountId> {
	/// The enrolment.
	pub person: PersonId,
	/// The organisation that enrolled the person and pays the fee.
	pub enrolled_by: OrgId,
	/// The key that signed.
	pub account: AccountId,
}
