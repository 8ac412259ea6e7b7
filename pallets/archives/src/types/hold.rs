//! Freezes on disposal (폐기 금지).

use super::{MAX_ENTRIES, MAX_HELD_ORGS, MAX_HELD_TASKS, MAX_HOLDS};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use minwon_primitives::{CivilDate, DocumentDigest, HoldId, OfficeId, OrgId, RetentionClass, TaskCode};
use scale_info::TypeInfo;

/// Organisations whose records are frozen: 1 to 32, all different.
pub type HeldOrgs = BoundedVec<OrgId, ConstU32<MAX_HELD_ORGS>>;

/// Unit tasks whose records are frozen, at most 8; none = all.
pub type HeldTasks = BoundedVec<TaskCode, ConstU32<MAX_HELD_TASKS>>;

/// Holds on an organisation, ascending, at most 16.
pub type HoldIds = BoundedVec<HoldId, ConstU32<MAX_HOLDS>>;

/// Day from which a class holds, and the class; ascending, at most 8.
pub type Entries = BoundedVec<(CivilDate, RetentionClass), ConstU32<MAX_ENTRIES>>;

/// A freeze: what it covers is not destroyed, here or in any pilot.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Hold {
	/// Whose records.
	pub orgs: HeldOrgs,
	/// Completed from this year.
	pub from_year: u16,
	/// To this year.
	pub to_year: u16,
	/// Of these tasks; none = all.
	pub tasks: HeldTasks,
	/// Who asked for it.
	pub requester: OrgId,
	/// The notice.
	pub notice: DocumentDigest,
	/// Last day; nothing = until it is lifted.
	pub until: Option<CivilDate>,
	/// The office that placed it.
	pub office: OfficeId,
}
