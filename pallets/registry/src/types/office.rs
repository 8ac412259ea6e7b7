//! Offices, and the record by which an account is recognised.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedBTreeSet};
use minwon_primitives::{CivilDate, OfficeId, OrgId, PersonId, Purpose, Role, Seconds};
use scale_info::TypeInfo;

/// Roles of one office: at most 16.
pub type OfficeRoles = BoundedBTreeSet<Role, ConstU32<16>>;

/// An appointment within an organisation.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Office<AccountId> {
	/// The organisation for which it acts.
	pub org: OrgId,
	/// Its key.
	pub account: AccountId,
	/// Its roles; in effect while the organisation is entitled to them.
	pub roles: OfficeRoles,
	/// Its last day; nothing = until dismissed.
	pub last_day: Option<CivilDate>,
	/// When it was appointed.
	pub appointed_at: Seconds,
	/// The office that appointed it, or that admitted its organisation; nobody = the council or genesis.
	pub appointed_by: Option<OfficeId>,
}

/// Who an account is.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub enum Actor {
	/// An office.
	#[codec(index = 0)]
	Office {
		/// Its id.
		office: OfficeId,
		/// Its organisation.
		org: OrgId,
		/// Its roles.
		roles: OfficeRoles,
		/// Its last day.
		last_day: Option<CivilDate>,
	},
	/// An enrolled person.
	#[codec(index = 1)]
	Person {
		/// The enrolment.
		person: PersonId,
		/// The enrolling organisation.
		org: OrgId,
		/// For what.
		purpose: Purpose,
	},
}

/// The answer to "who is this account".
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub enum Identity {
	/// An office.
	#[codec(index = 0)]
	Office {
		/// Its id.
		office: OfficeId,
		/// The organisation for which it acts.
		org: OrgId,
		/// The roles in effect now; none while the organisation is not active or the term is over.
		roles: OfficeRoles,
		/// Its last day; nothing = until dismissed.
		last_day: Option<CivilDate>,
	},
	/// An enrolled person.
	#[codec(index = 1)]
	Person {
		/// The enrolment.
		person: PersonId,
		/// The enrolling organisation, which pays.
		org: OrgId,
		/// For what.
		purpose: Purpose,
	},
}
