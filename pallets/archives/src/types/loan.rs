//! Files out of the house.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use minwon_primitives::{CivilDate, OrgId};
use scale_info::TypeInfo;

/// What a file is lent for.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum LoanPurpose {
	/// Official business.
	#[codec(index = 0)]
	Business,
	/// Viewing.
	#[codec(index = 1)]
	Viewing,
	/// Digitisation.
	#[codec(index = 2)]
	Digitisation,
	/// Exhibition.
	#[codec(index = 3)]
	Exhibition,
	/// An investigation: closed files too.
	#[codec(index = 4)]
	Investigation,
}

/// A loan.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub struct Loan {
	/// The borrower.
	pub to: OrgId,
	/// What for.
	pub purpose: LoanPurpose,
	/// Since when.
	pub out: CivilDate,
	/// Last day.
	pub due: CivilDate,
}

/// How a file came back.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Condition {
	/// As it went.
	#[codec(index = 0)]
	Sound,
	/// Damaged.
	#[codec(index = 1)]
	Damaged,
}

/// A file goes out or comes back.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Movement {
	/// It is lent.
	#[codec(index = 0)]
	Lent {
		/// To whom.
		to: OrgId,
		/// What for.
		purpose: LoanPurpose,
		/// Last day.
		due: CivilDate,
	},
	/// It came back.
	#[codec(index = 1)]
	Returned(Condition),
}
