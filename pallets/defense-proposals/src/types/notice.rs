//! What a notice says.

use super::{Score, MAX_ITEMS, MAX_REFERENCE};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use minwon_primitives::{CaseId, Commitment, DocumentRef, Seconds, Won};
use scale_info::TypeInfo;

/// The number of a notice: 1 to 32 of `[A-Z0-9-]`, unique per organisation.
pub type Reference = BoundedVec<u8, ConstU32<MAX_REFERENCE>>;

/// Which ceiling the bonus has (guideline 23(2)).
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Track {
	/// The ordinary one.
	#[codec(index = 0)]
	Standard,
	/// That of rapid acquisition.
	#[codec(index = 1)]
	Rapid,
}

/// How many days the notice stands (guideline 6(1)).
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Urgency {
	/// The ordinary term.
	#[codec(index = 0)]
	Ordinary,
	/// The short term, for urgency.
	#[codec(index = 1)]
	Urgent,
	/// The short term, after a case of the same organisation that failed or was withdrawn.
	#[codec(index = 2)]
	Renotice(CaseId),
}

/// How the sheets of a panel become one score.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Method {
	/// Without one highest and one lowest (Procurement Service criteria 12(2)).
	#[codec(index = 0)]
	TrimHighLow,
	/// Without those too far from the mean (guideline 21(3), 25(4)).
	#[codec(index = 1)]
	DeviationBand,
}

/// A notice: what its author decides.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Notice {
	/// Its number.
	pub reference: Reference,
	/// Request for proposals.
	pub rfp: DocumentRef,
	/// Ceiling of the bonus.
	pub track: Track,
	/// Days of notice.
	pub urgency: Urgency,
	/// Budget in won, with VAT, public; 10,000 to 10^15.
	pub budget: Won,
	/// Commitment to the secret base price; never opened on chain.
	pub base_price: Option<Commitment>,
	/// Maximum of the technical score.
	pub tech_max: Score,
	/// Maximum of the cost score; both make 100 points.
	pub cost_max: Score,
	/// Pages of a proposal without penalty, 1 to 2,000.
	pub page_limit: u16,
	/// How sheets become one score.
	pub method: Method,
	/// Seats of the panel, at most 15.
	pub seats: u8,
	/// Those of them for external nominees.
	pub external_seats: u8,
	/// Seals are lodged strictly before.
	pub submit_until: Seconds,
	/// Seconds in which envelopes are opened, one hour to 30 days, as the other four.
	pub opening: u32,
	/// Seconds in which nominees declare their interests.
	pub declaring: u32,
	/// Seconds in which sheets are committed.
	pub committing: u32,
	/// Seconds in which sheets are revealed.
	pub revealing: u32,
	/// Seconds in which prices are opened.
	pub pricing: u32,
}

impl Notice {
	/// When the opening of envelopes ends.
	pub fn open_until(&self) -> Seconds {
		self.submit_until.saturating_add(u64::from(self.opening))
	}

	/// The earliest draw of the first panel.
	pub fn first_draw(&self) -> Seconds {
		self.open_until().saturating_add(u64::from(self.declaring))
	}

	/// Seats for internal nominees.
	pub fn internal_seats(&self) -> u8 {
		self.seats.saturating_sub(self.external_seats)
	}
}

/// Who scores an item.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum CriterionKind {
	/// The panel.
	#[codec(index = 0)]
	Qualitative,
	/// The project team, before the panel meets (guideline 9(3), 25-2(5)).
	#[codec(index = 1)]
	Quantitative,
}

/// An item of the criteria.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub struct Criterion {
	/// Who scores it.
	pub kind: CriterionKind,
	/// Maximum, over 0.
	pub max: Score,
	/// What is judged.
	pub label: DocumentRef,
}

/// The items of a case by index: at most 20.
pub type Criteria = BoundedVec<Criterion, ConstU32<MAX_ITEMS>>;
