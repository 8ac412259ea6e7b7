//! What happened, told so that the public record can be rebuilt from events alone.

use frame_support::pallet_macros::pallet_section;

/// The events of the pallet.
#[pallet_section]
mod events {
	/// What happened. `office` of `org` acted; the rest is what the call was told and what came of it.
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	#[allow(clippy::large_enum_variant)] // The whole notice is public; events are written, not kept.
	pub enum Event<T: Config> {
		/// A notice was published; it waits for the countersignature.
		NoticePublished {
			/// The acting office.
			office: OfficeId,
			/// Its organisation.
			org: OrgId,
			/// The case.
			case: CaseId,
			/// The notice.
			notice: Notice,
			/// Its criteria.
			criteria: Criteria,
		},
		/// A notice was countersigned; seals can be lodged.
		NoticeCountersigned {
			/// The acting office.
			office: OfficeId,
			/// Its organisation.
			org: OrgId,
			/// The case.
			case: CaseId,
			/// What the seed of the draw must hash to.
			draw_lock: [u8; 32],
			/// Index of its entry in the table of terms.
			terms: u8,
		},
		/// A notice was changed or withdrawn.
		NoticeAmended {
			/// The acting office.
			office: OfficeId,
			/// Its organisation.
			org: OrgId,
			/// The case.
			case: CaseId,
			/// What changed.
			change: Change,
			/// The deadline before.
			old_until: Seconds,
		},
		/// A seal was lodged. The acting office says nothing of whose it is: the desk lodges for firms.
		SealLodged {
			/// The acting office.
			office: OfficeId,
			/// Its organisation.
			org: OrgId,
			/// The case.
			case: CaseId,
			/// The seal.
			seal: Commitment,
		},
		/// An envelope was opened by the organisation that bids.
		BidOpened {
			/// The acting office.
			office: OfficeId,
			/// Its organisation.
			org: OrgId,
			/// The case.
			case: CaseId,
			/// The bid.
			bid: BidNo,
			/// What the envelope held.
			form: BidForm,
		},
		/// Evaluators were nominated.
		Nominated {
			/// The acting office.
			office: OfficeId,
			/// Its organisation.
			org: OrgId,
			/// The case.
			case: CaseId,
			/// Offices and sides.
			nominees: NominatedOffices,
		},
		/// A nominee declared its interests.
		InterestDeclared {
			/// The acting office.
			office: OfficeId,
			/// Its organisation.
			org: OrgId,
			/// The case.
			case: CaseId,
			/// Stance before.
			old: Stance,
			/// What it declared.
			stance: Stance,
		},
		/// A panel was drawn.
		PanelDrawn {
			/// The acting office.
			office: OfficeId,
			/// Its organisation.
			org: OrgId,
			/// The case.
			case: CaseId,
			/// The opened seed.
			seed: [u8; 32],
			/// Number of the draw.
			round: u8,
			/// Offices by seat.
			seats: SeatedOffices,
		},
		/// A bid's merits were recorded.
		MeritsRecorded {
			/// The acting office.
			office: OfficeId,
			/// Its organisation.
			org: OrgId,
			/// The case.
			case: CaseId,
			/// The bid.
			bid: BidNo,
			/// Its merits.
			merits: Merits,
		},
		/// An evaluator committed its sheet.
		SheetCommitted {
			/// The acting office.
			office: OfficeId,
			/// Its organisation.
			org: OrgId,
			/// The case.
			case: CaseId,
			/// Number of the draw.
			round: u8,
			/// The seat.
			seat: u8,
			/// The commitment.
			commitment: Commitment,
		},
		/// An evaluator revealed its sheet.
		SheetRevealed {
			/// The acting office.
			office: OfficeId,
			/// Its organisation.
			org: OrgId,
			/// The case.
			case: CaseId,
			/// Number of the draw.
			round: u8,
			/// The seat.
			seat: u8,
			/// The sheet.
			scores: Scores,
		},
		/// An evaluator was excluded before the sheets were read.
		EvaluatorExcluded {
			/// The acting office.
			office: OfficeId,
			/// Its organisation.
			org: OrgId,
			/// The case.
			case: CaseId,
			/// The excluded office.
			evaluator: OfficeId,
			/// Number of the draw.
			round: u8,
			/// The seat.
			seat: u8,
			/// Why.
			cause: Cause,
			/// The document that says why.
			ground: DocumentRef,
		},
		/// A price was opened.
		PriceOpened {
			/// The acting office.
			office: OfficeId,
			/// Its organisation.
			org: OrgId,
			/// The case.
			case: CaseId,
			/// The bid.
			bid: BidNo,
			/// Price in won.
			price: Won,
		},
		/// A result was published. No office is named: anyone may do it.
		ResultPublished {
			/// The case.
			case: CaseId,
			/// The version of the result.
			version: u8,
			/// Bids in the order of negotiation.
			ranking: BidOrder,
			/// Seats of the round without a sheet.
			missing: SeatNumbers,
		},
		/// A bidder asked for a debrief.
		DebriefAsked {
			/// The acting office.
			office: OfficeId,
			/// Its organisation.
			org: OrgId,
			/// The case.
			case: CaseId,
			/// The version of the result.
			version: u8,
			/// The bid.
			bid: BidNo,
			/// When the term that now runs ends.
			due: Seconds,
		},
		/// A bidder objected.
		Objected {
			/// The acting office.
			office: OfficeId,
			/// Its organisation.
			org: OrgId,
			/// The case.
			case: CaseId,
			/// The version of the result.
			version: u8,
			/// The bid.
			bid: BidNo,
			/// On which grounds.
			grounds: DocumentRef,
			/// When the term that now runs ends.
			due: Seconds,
		},
		/// A debrief was held.
		DebriefHeld {
			/// The acting office.
			office: OfficeId,
			/// Its organisation.
			org: OrgId,
			/// The case.
			case: CaseId,
			/// The version of the result.
			version: u8,
			/// The bid.
			bid: BidNo,
			/// Minutes.
			minutes: DocumentRef,
			/// Seconds past its term; 0 = in time.
			late_secs: u64,
		},
		/// A verifier ruled on a result.
		ResultRuled {
			/// The acting office.
			office: OfficeId,
			/// Its organisation.
			org: OrgId,
			/// The case.
			case: CaseId,
			/// The bid whose objection it answers.
			answers: Option<BidNo>,
			/// The ruling.
			ruling: Ruling,
			/// The document that says why.
			ground: DocumentRef,
			/// The result in question.
			old: u8,
			/// The result that corrects it; nothing when it stands or a new panel decides.
			new: Option<u8>,
		},
		/// A negotiation ended.
		NegotiationEnded {
			/// The acting office.
			office: OfficeId,
			/// Its organisation.
			org: OrgId,
			/// The case.
			case: CaseId,
			/// The bid.
			bid: BidNo,
			/// How.
			end: End,
			/// How the case ended; nothing when the next bid is in front.
			outcome: Option<Outcome>,
		},
		/// A nominee was erased.
		NomineeErased {
			/// The acting office.
			office: OfficeId,
			/// Its organisation.
			org: OrgId,
			/// The case.
			case: CaseId,
			/// On which basis.
			basis: Basis,
			/// The seat it had.
			seat: Option<Place>,
		},
		/// Terms were appended.
		TermsAppended {
			/// The acting office.
			office: OfficeId,
			/// Its organisation.
			org: OrgId,
			/// The day from which they hold.
			from: CivilDate,
			/// The figures.
			terms: Terms,
		},
	}
}
