//! What the view functions answer.

use super::{Entries, Layer, VaultCopy, MAX_COPIES, MAX_LAYERS};
use codec::{Decode, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use minwon_primitives::{Access, CivilDate, HoldId, RetentionClass};
use scale_info::TypeInfo;

/// Who may see a file today.
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub struct AccessStatus {
	/// What holds today.
	pub effective: Access,
	/// Last day of the next review.
	pub review_due: CivilDate,
	/// Whether that day is past and the file not open.
	pub overdue: bool,
}

/// When a file may be disposed of.
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub struct DisposalStatus {
	/// From this day; nothing = never.
	pub disposable_from: Option<CivilDate>,
	/// The lowest hold that freezes it.
	pub frozen_by: Option<HoldId>,
}

/// Whether evidence still proves something.
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Strength {
	/// Every layer stands, itself or renewed, on an algorithm that is not weak.
	#[codec(index = 0)]
	Strong,
	/// One does not: renew.
	#[codec(index = 1)]
	Weak,
}

/// The evidence of a file.
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Evidence {
	/// Layers, the oldest first.
	pub layers: BoundedVec<Layer, ConstU32<MAX_LAYERS>>,
	/// Whether it still proves something.
	pub strength: Strength,
}

/// Whether there are copies enough for the permanent archives.
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Supply {
	/// Enough.
	#[codec(index = 0)]
	Enough,
	/// Too few that are intact, fresh and attested by different offices.
	#[codec(index = 1)]
	Short,
}

/// The copies of a file.
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct CopiesStatus {
	/// Copies.
	pub copies: BoundedVec<VaultCopy, ConstU32<MAX_COPIES>>,
	/// Whether they are enough.
	pub supply: Supply,
}

/// Whether a document is an item of a file.
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Membership {
	/// It is.
	#[codec(index = 0)]
	Member,
	/// It is not, or the layer is none or not verified.
	#[codec(index = 1)]
	NotMember,
}

/// Whether a file is lent.
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum LoanStatus {
	/// In the house.
	#[codec(index = 0)]
	None,
	/// Out, within its term.
	#[codec(index = 1)]
	Out,
	/// Out after its last day.
	#[codec(index = 2)]
	Overdue,
}

/// The schedule of a unit task (보존기간표).
#[derive(Encode, Decode, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct ScheduleStatus {
	/// Day from which a class holds, and the class.
	pub entries: Entries,
	/// The class in force today.
	pub in_force: Option<RetentionClass>,
}
