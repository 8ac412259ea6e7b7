//! A case: a notice on its way to a contract.

use super::Notice;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use minwon_primitives::{BidNo, FileId, OrgId, Seconds, Won};
use scale_info::TypeInfo;

/// Where a case stands. Phases inside a stage follow from the time.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stage {
	/// Published, not countersigned.
	#[codec(index = 0)]
	Draft,
	/// Bids come in, nominees declare, merits are recorded.
	#[codec(index = 1)]
	Open,
	/// A panel sits, then prices are opened.
	#[codec(index = 2)]
	Scoring,
	/// A result is published.
	#[codec(index = 3)]
	Ranked,
	/// Ended.
	#[codec(index = 4)]
	Closed,
}

/// What can be done now; derived, never stored.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Phase {
	/// Waits for the countersignature.
	#[codec(index = 0)]
	Draft,
	/// Seals are lodged, evaluators nominated.
	#[codec(index = 1)]
	Bidding,
	/// Envelopes are opened.
	#[codec(index = 2)]
	Opening,
	/// Nominees declare their interests, merits are recorded, the panel is drawn.
	#[codec(index = 3)]
	Declaring,
	/// Evaluators commit their sheets.
	#[codec(index = 4)]
	Committing,
	/// Evaluators reveal their sheets.
	#[codec(index = 5)]
	Revealing,
	/// Prices are opened.
	#[codec(index = 6)]
	Pricing,
	/// Anyone publishes the result.
	#[codec(index = 7)]
	Tallying,
	/// Debriefs, objections, negotiation.
	#[codec(index = 8)]
	Ranked,
	/// Ended.
	#[codec(index = 9)]
	Closed,
}

/// A drawn panel.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub struct Panel {
	/// Number of the draw, from 1.
	pub round: u8,
	/// What seats and presentation order were drawn by.
	pub entropy: [u8; 32],
	/// Sheets are committed before.
	pub commit_until: Seconds,
	/// Sheets are revealed before.
	pub reveal_until: Seconds,
	/// Prices are opened before.
	pub price_until: Seconds,
	/// Sheets of this round that count.
	pub counted: u8,
}

/// How a case ended.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Outcome {
	/// The notice was withdrawn.
	#[codec(index = 0)]
	Withdrawn,
	/// No bid was left to negotiate with.
	#[codec(index = 1)]
	Failed,
	/// A contract.
	#[codec(index = 2)]
	Contracted {
		/// With this bid.
		bid: BidNo,
		/// Agreed price in won.
		price: Won,
	},
}

/// A case.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Case {
	/// What the notice says.
	pub notice: Notice,
	/// Organisation of the project team.
	pub program: OrgId,
	/// Organisation of the auditor; from the countersignature on.
	pub audit: Option<OrgId>,
	/// Organisation of the expert pool; from the first nomination on.
	pub pool: Option<OrgId>,
	/// The earliest draw while the case is open.
	pub draw_from: Seconds,
	/// Where it stands.
	pub stage: Stage,
	/// What the seed of the next draw must hash to.
	pub draw_lock: Option<[u8; 32]>,
	/// The newest panel.
	pub panel: Option<Panel>,
	/// Nominees, erased ones included.
	pub nominees: u8,
	/// Erased nominees.
	pub erased: u8,
	/// The newest result; 0 = none.
	pub version: u8,
	/// Index into its ranking: with whom to negotiate.
	pub front: u8,
	/// How it ended.
	pub outcome: Option<Outcome>,
	/// When it ended.
	pub closed_at: Option<Seconds>,
	/// Index of its entry in the table of terms.
	pub terms: u8,
	/// Its file in the archives.
	pub file: Option<FileId>,
}

impl Case {
	/// Sheets of the newest round that count; 0 without a panel.
	pub fn counted(&self) -> u8 {
		self.panel.map(|panel| panel.counted).unwrap_or_default()
	}

	/// The number of the newest round; 0 without a panel.
	pub fn round(&self) -> u8 {
		self.panel.map(|panel| panel.round).unwrap_or_default()
	}
}
