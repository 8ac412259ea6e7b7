//! A notice on its way by the postman.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use minwon_primitives::{OfficeId, OrgId, Seconds};
use scale_info::TypeInfo;

/// The number of a registered letter (등기번호): 13 ASCII digits, unique, without check digit.
pub type RegisteredNumber = [u8; 13];

/// How a letter goes.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum PaperKind {
	/// Plain: nobody records what becomes of it.
	#[codec(index = 0)]
	Plain,
	/// Registered.
	#[codec(index = 1)]
	Registered,
}

/// Who took a letter (Administrative Procedures Act 14(2)).
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum ReceivedBy {
	/// The addressee.
	#[codec(index = 0)]
	Addressee,
	/// Somebody who lives with the addressee.
	#[codec(index = 1)]
	Cohabitant,
	/// An employee of the addressee.
	#[codec(index = 2)]
	Employee,
	/// Nobody: it was refused without ground and left.
	#[codec(index = 3)]
	Left,
}

/// Why a letter came back.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum ReturnReason {
	/// Nobody was there.
	#[codec(index = 0)]
	Absent,
	/// The addressee has moved.
	#[codec(index = 1)]
	Moved,
	/// The address or the addressee is unknown.
	#[codec(index = 2)]
	Unknown,
}

/// What became of a letter.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum PaperOutcome {
	/// It is on its way.
	#[codec(index = 0)]
	Open,
	/// It was delivered.
	#[codec(index = 1)]
	Delivered {
		/// When.
		at: Seconds,
		/// To whom.
		to: ReceivedBy,
	},
	/// It came back.
	#[codec(index = 2)]
	Returned {
		/// When.
		at: Seconds,
		/// Why.
		reason: ReturnReason,
	},
}

/// A notice on paper. A plain one stays open.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub struct PaperLeg {
	/// How it goes.
	pub kind: PaperKind,
	/// Its number, exactly when registered.
	pub number: Option<RegisteredNumber>,
	/// The intermediary that carries it.
	pub org: OrgId,
	/// The office that started it.
	pub office: OfficeId,
	/// When.
	pub started: Seconds,
	/// What became of it.
	pub outcome: PaperOutcome,
}
