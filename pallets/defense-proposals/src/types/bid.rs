//! Seals and bids.

use super::{Score, MAX_BIDS, MAX_ITEMS, MAX_PARTNERS};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use minwon_primitives::{BidNo, Commitment, DocumentRef, OrgId, Won};
use scale_info::TypeInfo;

/// What became of a lodged seal. Whose it is stands nowhere until it is opened.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Seal {
	/// Lodged.
	#[codec(index = 0)]
	Sealed,
	/// Opened; it is this bid.
	#[codec(index = 1)]
	Opened(BidNo),
}

/// What an envelope holds.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct BidForm {
	/// The proposal.
	pub proposal: DocumentRef,
	/// The integrity pledge (Defense Acquisition Act 6(1)(4)).
	pub pledge: DocumentRef,
	/// Pages of the proposal, from 1.
	pub pages: u16,
	/// Consortium, subcontractors and bid helpers.
	pub partners: BoundedVec<OrgId, ConstU32<MAX_PARTNERS>>,
	/// Commitment to the price, opened after the evaluation (guideline 8(1)).
	pub price_seal: Commitment,
	/// Random bytes that go into the lot.
	pub nonce: [u8; 32],
}

/// What the project team finds: quantitative items, bonus, penalty.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Merits {
	/// One score per quantitative item, by index.
	pub quantitative: BoundedVec<Score, ConstU32<MAX_ITEMS>>,
	/// Bonus.
	pub bonus: Score,
	/// Penalty, without that for pages.
	pub penalty: Score,
}

/// An opened bid.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Bid {
	/// The organisation that bids.
	pub bidder: OrgId,
	/// What its envelope held.
	pub form: BidForm,
	/// Price in won, once opened.
	pub price: Option<Won>,
	/// What the project team found.
	pub merits: Option<Merits>,
	/// Whether it was cancelled, or its price was not opened.
	pub void: bool,
}

/// The bids of a case by number.
pub type Bids = BoundedVec<Bid, ConstU32<MAX_BIDS>>;
