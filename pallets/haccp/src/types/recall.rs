//! Recalls.

use super::MAX_SPREADING;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use minwon_primitives::{DocumentRef, FileId, LotId, OfficeId, OrgId, RecallId, Seconds};
use scale_info::TypeInfo;

/// How bad it is; the term to finish depends on it.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Grade {
	/// Danger to life.
	#[codec(index = 0)]
	First,
	/// Danger to health.
	#[codec(index = 1)]
	Second,
	/// Any other.
	#[codec(index = 2)]
	Third,
}

/// What is wrong.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Cause {
	/// Pathogens.
	#[codec(index = 0)]
	Pathogen,
	/// Foreign matter.
	#[codec(index = 1)]
	ForeignMatter,
	/// Residues of pesticides or drugs.
	#[codec(index = 2)]
	Residue,
	/// An allergen that is not named.
	#[codec(index = 3)]
	Allergen,
	/// An additive.
	#[codec(index = 4)]
	Additive,
	/// Made without licence.
	#[codec(index = 5)]
	Unlicensed,
	/// Labelling.
	#[codec(index = 6)]
	Labelling,
	/// Another.
	#[codec(index = 7)]
	Other,
}

/// Who opened a recall (Food Sanitation Act 45, 72(3)).
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum RecallBasis {
	/// The maker.
	#[codec(index = 0)]
	Voluntary,
	/// An authority.
	#[codec(index = 1)]
	Ordered,
}

/// How far a sanction is lowered for what was recovered (decree 31).
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Relief {
	/// Waived.
	#[codec(index = 0)]
	Exempt,
	/// Lowered by two thirds.
	#[codec(index = 1)]
	TwoThirds,
	/// Lowered by half.
	#[codec(index = 2)]
	Half,
	/// Not at all.
	#[codec(index = 3)]
	None,
}

/// Where a recall stands.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum RecallState {
	/// It spreads, or waits for its result.
	#[codec(index = 0)]
	Open,
	/// Settled; the lots stay held.
	#[codec(index = 1)]
	Closed {
		/// When.
		at: Seconds,
		/// What was earned.
		relief: Relief,
		/// Its file in the archives.
		file: Option<FileId>,
	},
	/// Found wrong; lots are being released.
	#[codec(index = 2)]
	Lifting,
	/// Every lot is released.
	#[codec(index = 3)]
	Lifted,
}

/// A recall. Never removed.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub struct Recall {
	/// The lot that is bad.
	pub root: LotId,
	/// How bad.
	pub grade: Grade,
	/// What is wrong.
	pub cause: Cause,
	/// Who opened it: maker or authority.
	pub basis: RecallBasis,
	/// The office that opened it.
	pub office: OfficeId,
	/// Its organisation.
	pub org: OrgId,
	/// The plan.
	pub plan: DocumentRef,
	/// How much is to be recovered of the root, in its unit.
	pub planned: u64,
	/// How much of the root was destroyed since.
	pub recovered: u64,
	/// When it was opened.
	pub opened_at: Seconds,
	/// From this moment a result is late.
	pub due: Seconds,
	/// Place in the queue of the lot whose products are looked at; lots below are passed.
	pub head: u32,
	/// Covered lots: the length of the queue.
	pub covered: u32,
	/// The product of the head lot that was looked at last.
	pub cursor: Option<LotId>,
	/// Where it stands.
	pub state: RecallState,
}

impl Recall {
	/// Whether lots are still to be looked at or released.
	pub fn has_work(&self) -> bool {
		match self.state {
			RecallState::Open => self.head < self.covered,
			RecallState::Lifting => true,
			RecallState::Closed { .. } | RecallState::Lifted => false,
		}
	}
}

/// Recalls with work left, oldest first.
pub type Waiting = BoundedVec<RecallId, ConstU32<MAX_SPREADING>>;
