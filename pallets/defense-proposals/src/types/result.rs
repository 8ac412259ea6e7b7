//! Published results.

use super::{Score, MAX_BIDS};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use minwon_primitives::{BidNo, DocumentRef, NoticeId, Seconds};
use scale_info::TypeInfo;

/// Whether a bid can be negotiated with.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Verdict {
	/// Yes.
	#[codec(index = 0)]
	Eligible,
	/// No: below the threshold (guideline 11(1)(2)).
	#[codec(index = 1)]
	BelowThreshold,
	/// No: the bid is void.
	#[codec(index = 2)]
	Void,
}

/// What a bid got. A void bid's figures are 0.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub struct Line {
	/// Score of the panel.
	pub panel: Score,
	/// Sum of the quantitative items; with the panel's score the technical score.
	pub quantitative: Score,
	/// Cost score.
	pub cost: Score,
	/// Bonus.
	pub bonus: Score,
	/// Penalty, that for pages included.
	pub penalty: Score,
	/// Technical score and cost and bonus less penalty.
	pub total: i64,
	/// Whether it can be negotiated with.
	pub verdict: Verdict,
}

impl Line {
	/// The line of a void bid.
	pub const VOID: Self =
		Self { panel: 0, quantitative: 0, cost: 0, bonus: 0, penalty: 0, total: 0, verdict: Verdict::Void };

	/// The technical score.
	pub fn technical(&self) -> Score {
		self.panel.saturating_add(self.quantitative)
	}
}

/// Bids in an order.
pub type BidOrder = BoundedVec<BidNo, ConstU32<MAX_BIDS>>;

/// A published result. It is never changed: a later version corrects it.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct CaseResult {
	/// The draw whose panel scored.
	pub round: u8,
	/// The version that it corrects.
	pub corrects: Option<u8>,
	/// The verifier's ground, when a ruling made it.
	pub ground: Option<DocumentRef>,
	/// When it was published.
	pub published_at: Seconds,
	/// A line for each bid, by number.
	pub lines: BoundedVec<Line, ConstU32<MAX_BIDS>>,
	/// The eligible bids in the order of negotiation.
	pub ranking: BidOrder,
	/// The notice to each bidder, by bid; nothing = served off chain.
	pub notices: BoundedVec<Option<NoticeId>, ConstU32<MAX_BIDS>>,
}
