//! The calls: who may act, then one line to what is done.

use frame_support::pallet_macros::pallet_section;

/// The calls of the pallet.
#[pallet_section]
mod calls {
	#[pallet::call(weight(<T as Config>::WeightInfo))]
	impl<T: Config> Pallet<T> {
		/// Publish a notice with its criteria; it stands once an auditor has countersigned it.
		///
		/// Origin: [`Config::ProgramOrigin`].
		/// - `notice`: within the bounds of its fields and today's terms.
		/// - `criteria`: maxima add up to the technical maximum, at least one item qualitative.
		///
		/// Emits [`Event::NoticePublished`]. Errors: [`Error::AlreadyExists`], [`Error::BadNotice`], [`Error::NotFound`], [`Error::TooMany`].
		/// Law: Guideline 6, 8, 23.
		#[pallet::call_index(0)]
		pub fn publish_notice(origin: OriginFor<T>, notice: Notice, criteria: Criteria) -> DispatchResult {
			let by = T::ProgramOrigin::ensure_origin(origin)?;
			Self::do_publish_notice(by, notice, criteria)
		}

		/// Countersign a notice: bids can be lodged from now on.
		///
		/// Origin: [`Config::AuditOrigin`].
		/// - `case`: a draft, enough days before its deadline.
		/// - `draw_lock`: digest of the case and the secret seed of the draw.
		///
		/// Emits [`Event::NoticeCountersigned`]. Errors: [`Error::NotFound`], [`Error::SelfReview`], [`Error::NotOpen`],
		/// [`Error::NoticeTooShort`], [`Error::BadNotice`]. Law: Guideline 6(1).
		#[pallet::call_index(1)]
		pub fn countersign_notice(origin: OriginFor<T>, case: CaseId, draw_lock: [u8; 32]) -> DispatchResult {
			let by = T::AuditOrigin::ensure_origin(origin)?;
			Self::do_countersign_notice(by, case, draw_lock)
		}

		/// Extend a deadline, replace the request for proposals, or withdraw the notice.
		///
		/// Origin: [`Config::ProgramOrigin`], of the case's organisation.
		/// - `case`: draft or open before its deadline; for withdrawal also open later, or scoring without a counted sheet or quorum.
		/// - `change`: the change; a deadline never comes nearer.
		///
		/// Emits [`Event::NoticeAmended`]. Errors: [`Error::NotFound`], [`Error::SelfReview`], [`Error::NotOpen`], [`Error::TooLate`],
		/// [`Error::OutOfRange`]. Law: Guideline 6.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::amend_notice().saturating_add(Pallet::<T>::closing_weight()))]
		pub fn amend_notice(origin: OriginFor<T>, case: CaseId, change: Change) -> DispatchResult {
			let by = T::ProgramOrigin::ensure_origin(origin)?;
			Self::do_amend_notice(by, case, change)
		}

		/// Lodge a seal: the commitment to an envelope, or a decoy. The everyday call, of constant cost.
		///
		/// Origin: [`Config::LodgingOrigin`].
		/// - `case`: open, before its deadline.
		/// - `seal`: unused in this case. It is never exchanged, changed or withdrawn.
		///
		/// Emits [`Event::SealLodged`]. Errors: [`Error::NotFound`], [`Error::NotOpen`], [`Error::TooLate`], [`Error::AlreadyExists`].
		/// Law: State Contracts Act Decree 39(3), 43.
		#[pallet::call_index(3)]
		pub fn lodge_seal(origin: OriginFor<T>, case: CaseId, seal: Commitment) -> DispatchResult {
			let by = T::LodgingOrigin::ensure_origin(origin)?;
			Self::do_lodge_seal(by, case, seal)
		}

		/// Open one's envelope: the bid stands.
		///
		/// Origin: [`Config::BiddingOrigin`].
		/// - `case`: open, from its deadline until the end of the opening.
		/// - `form`: what was sealed.
		/// - `salt`: the salt of the seal.
		///
		/// Emits [`Event::BidOpened`]. Errors: [`Error::NotFound`], [`Error::SelfReview`], [`Error::NotOpen`], [`Error::TooEarly`],
		/// [`Error::TooLate`], [`Error::BadOpening`], [`Error::AlreadyExists`], [`Error::TooMany`], [`Error::OutOfRange`].
		/// Law: Guideline 8.
		#[pallet::call_index(4)]
		pub fn open_bid(origin: OriginFor<T>, case: CaseId, form: BidForm, salt: [u8; 32]) -> DispatchResult {
			let by = T::BiddingOrigin::ensure_origin(origin)?;
			Self::do_open_bid(by, case, form, salt)
		}

		/// Nominate evaluators.
		///
		/// Origin: [`Config::NominationOrigin`], of the organisation that nominated first.
		/// - `case`: open before its deadline, or when a draw is due and nominees are too few.
		/// - `nominees`: office, side and tag of each; 60 of a case at most.
		///
		/// Emits [`Event::Nominated`]. Errors: [`Error::NotFound`], [`Error::SelfReview`], [`Error::NotOpen`], [`Error::PoolClosed`],
		/// [`Error::TooMany`], [`Error::AlreadyExists`]. Law: Guideline 18(2)(3).
		#[pallet::call_index(5)]
		pub fn nominate(origin: OriginFor<T>, case: CaseId, nominees: Nominated) -> DispatchResult {
			let by = T::NominationOrigin::ensure_origin(origin)?;
			Self::do_nominate(by, case, nominees)
		}

		/// Declare whether one has a conflict of interest.
		///
		/// Origin: [`Config::EvaluationOrigin`], nominated.
		/// - `case`: after the envelopes were opened; when seated, before sheets are due.
		/// - `stance`: `Clear` or `Conflicted`; from `Conflicted` there is no way back.
		///
		/// Emits [`Event::InterestDeclared`]. Errors: [`Error::NotFound`], [`Error::NotOpen`], [`Error::TooEarly`], [`Error::TooLate`],
		/// [`Error::OutOfRange`], [`Error::SelfReview`]. Law: Guideline 19.
		#[pallet::call_index(6)]
		pub fn declare_interest(origin: OriginFor<T>, case: CaseId, stance: Stance) -> DispatchResult {
			let by = T::EvaluationOrigin::ensure_origin(origin)?;
			Self::do_declare_interest(by, case, stance)
		}

		/// Open the seed and draw the panel among nominees without conflict. The seed is the lock of the next draw.
		///
		/// Origin: [`Config::AuditOrigin`], of the organisation that countersigned.
		/// - `case`: a draw is due: open and declared, or scored without quorum.
		/// - `seed`: what the lock is the digest of.
		///
		/// Emits [`Event::PanelDrawn`]. Errors: [`Error::NotFound`], [`Error::SelfReview`], [`Error::NotOpen`], [`Error::TooEarly`],
		/// [`Error::Incomplete`], [`Error::BadOpening`], [`Error::TooFewNominees`], [`Error::TooMany`]. Law: Guideline 18, 20(1).
		#[pallet::call_index(7)]
		pub fn draw_panel(origin: OriginFor<T>, case: CaseId, seed: [u8; 32]) -> DispatchResult {
			let by = T::AuditOrigin::ensure_origin(origin)?;
			Self::do_draw_panel(by, case, seed)
		}

		/// Record a bid's quantitative scores, bonus and penalty, before the panel meets.
		///
		/// Origin: [`Config::ProgramOrigin`], of the case's organisation.
		/// - `case`: open, after the envelopes were opened.
		/// - `bid`: without merits.
		/// - `merits`: one score per quantitative item, within maxima and ceilings.
		///
		/// Emits [`Event::MeritsRecorded`]. Errors: [`Error::NotFound`], [`Error::SelfReview`], [`Error::NotOpen`], [`Error::TooEarly`],
		/// [`Error::AlreadyExists`], [`Error::OutOfRange`]. Law: Guideline 9(3), 23, 25-2(5).
		#[pallet::call_index(8)]
		pub fn record_merits(origin: OriginFor<T>, case: CaseId, bid: BidNo, merits: Merits) -> DispatchResult {
			let by = T::ProgramOrigin::ensure_origin(origin)?;
			Self::do_record_merits(by, case, bid, merits)
		}

		/// Commit one's sheet without showing it.
		///
		/// Origin: [`Config::EvaluationOrigin`], sitting.
		/// - `case`: scoring, before sheets are due.
		/// - `commitment`: to case, round, seat and scores.
		///
		/// Emits [`Event::SheetCommitted`]. Errors: [`Error::NotFound`], [`Error::NotOpen`], [`Error::TooLate`], [`Error::AlreadyExists`],
		/// [`Error::SelfReview`]. Law: Guideline 25(1).
		#[pallet::call_index(9)]
		pub fn commit_sheet(origin: OriginFor<T>, case: CaseId, commitment: Commitment) -> DispatchResult {
			let by = T::EvaluationOrigin::ensure_origin(origin)?;
			Self::do_commit_sheet(by, case, commitment)
		}

		/// Reveal one's sheet.
		///
		/// Origin: [`Config::EvaluationOrigin`], sitting.
		/// - `case`: scoring, when sheets were due, before their reading ends.
		/// - `scores`: bid by bid, within a bid the qualitative items by index.
		/// - `salt`: the salt of the commitment.
		///
		/// Emits [`Event::SheetRevealed`]. Errors: [`Error::NotFound`], [`Error::NotOpen`], [`Error::TooEarly`], [`Error::TooLate`],
		/// [`Error::AlreadyExists`], [`Error::BadOpening`], [`Error::BadSheet`], [`Error::NotDifferentiated`], [`Error::SelfReview`].
		/// Law: Guideline 25(1)(2), 25-2(2)(3).
		#[pallet::call_index(10)]
		pub fn reveal_sheet(origin: OriginFor<T>, case: CaseId, scores: Scores, salt: [u8; 32]) -> DispatchResult {
			let by = T::EvaluationOrigin::ensure_origin(origin)?;
			Self::do_reveal_sheet(by, case, scores, salt)
		}

		/// Exclude an evaluator before sheets are due.
		///
		/// Origin: [`Config::AuditOrigin`], of the organisation that countersigned.
		/// - `case`: scoring, before sheets are due.
		/// - `evaluator`: seated in the newest round.
		/// - `cause`, `ground`: why, and the document that says so.
		///
		/// Emits [`Event::EvaluatorExcluded`]. Errors: [`Error::NotFound`], [`Error::SelfReview`], [`Error::NotOpen`], [`Error::TooLate`],
		/// [`Error::AlreadyExists`]. Law: Guideline 19.
		#[pallet::call_index(11)]
		pub fn exclude_evaluator(
			origin: OriginFor<T>,
			case: CaseId,
			evaluator: OfficeId,
			cause: Cause,
			ground: DocumentRef,
		) -> DispatchResult {
			let by = T::AuditOrigin::ensure_origin(origin)?;
			Self::do_exclude_evaluator(by, case, evaluator, cause, ground)
		}

		/// Open a bid's price, after the evaluation.
		///
		/// Origin: [`Config::PriceOrigin`].
		/// - `case`: scoring, after the sheets were read with a quorum, before the opening of prices ends.
		/// - `bid`: valid, its price sealed.
		/// - `price`: in won.
		/// - `salt`: the salt of the price seal.
		///
		/// Emits [`Event::PriceOpened`]. Errors: [`Error::NotFound`], [`Error::SelfReview`], [`Error::NotOpen`], [`Error::TooEarly`],
		/// [`Error::NoQuorum`], [`Error::TooLate`], [`Error::AlreadyExists`], [`Error::BadOpening`], [`Error::OutOfRange`].
		/// Law: Guideline 8(1).
		#[pallet::call_index(12)]
		pub fn open_price(
			origin: OriginFor<T>,
			case: CaseId,
			bid: BidNo,
			price: Won,
			salt: [u8; 32],
		) -> DispatchResult {
			let by = T::PriceOrigin::ensure_origin(origin)?;
			Self::do_open_price(by, case, bid, price, salt)
		}

		/// Compute and publish the result; bids without a price are void.
		///
		/// Origin: anyone.
		/// - `case`: scoring, with a quorum, once prices are all open or their opening has ended.
		///
		/// Emits [`Event::ResultPublished`]. Errors: [`Error::NotFound`], [`Error::NotOpen`], [`Error::TooEarly`], [`Error::NoQuorum`],
		/// [`Error::TooMany`]. Law: Guideline 11, 13.
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::tally().saturating_add(Pallet::<T>::telling_weight()))]
		pub fn tally(origin: OriginFor<T>, case: CaseId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_tally(who, case)
		}

		/// Ask for a debrief, or object after it.
		///
		/// Origin: [`Config::BiddingOrigin`], of an organisation with a bid.
		/// - `case`: ranked.
		/// - `step`: which, within its term.
		///
		/// Emits [`Event::DebriefAsked`] or [`Event::Objected`]. Errors: [`Error::NotFound`], [`Error::SelfReview`], [`Error::NotOpen`],
		/// [`Error::AlreadyExists`], [`Error::TooEarly`], [`Error::TooLate`]. Law: Guideline 14.
		#[pallet::call_index(14)]
		pub fn contest(origin: OriginFor<T>, case: CaseId, step: Step) -> DispatchResult {
			let by = T::BiddingOrigin::ensure_origin(origin)?;
			Self::do_contest(by, case, step)
		}

		/// Record that a debrief was held, late or not. Its bidder is told by a notice, since its days to object run from now.
		///
		/// Origin: [`Config::ProgramOrigin`], of the case's organisation.
		/// - `case`: ranked.
		/// - `bid`: whose bidder asked for it.
		/// - `minutes`: minutes.
		///
		/// Emits [`Event::DebriefHeld`]. Errors: [`Error::NotFound`], [`Error::SelfReview`], [`Error::NotOpen`], [`Error::AlreadyExists`].
		/// Law: Guideline 14.
		#[pallet::call_index(15)]
		#[pallet::weight(Pallet::<T>::debriefing_weight())]
		pub fn hold_debrief(origin: OriginFor<T>, case: CaseId, bid: BidNo, minutes: DocumentRef) -> DispatchResult {
			let by = T::ProgramOrigin::ensure_origin(origin)?;
			Self::do_hold_debrief(by, case, bid, minutes)
		}

		/// Rule on the newest result: confirm, correct, or have it scored again.
		///
		/// Origin: [`Config::RulingOrigin`].
		/// - `case`: ranked.
		/// - `version`: the newest result.
		/// - `answers`: the bid whose open objection this answers; nothing for a ruling of the verifier's own.
		/// - `ruling`, `ground`: what, and the document that says why.
		///
		/// Emits [`Event::ResultRuled`]. Errors: [`Error::NotFound`], [`Error::SelfReview`], [`Error::NotOpen`], [`Error::Superseded`],
		/// [`Error::OutOfRange`], [`Error::NoQuorum`], [`Error::TooMany`]. Law: Guideline 15(3)(6).
		#[pallet::call_index(16)]
		#[pallet::weight(Pallet::<T>::ruling_weight())]
		pub fn rule_on_result(
			origin: OriginFor<T>,
			case: CaseId,
			version: u8,
			answers: Option<BidNo>,
			ruling: Ruling,
			ground: DocumentRef,
		) -> DispatchResult {
			let by = T::RulingOrigin::ensure_origin(origin)?;
			Self::do_rule_on_result(by, case, version, answers, ruling, ground)
		}

		/// End the negotiation with the bid in front: in a contract, or in failure.
		///
		/// Origin: [`Config::ProgramOrigin`], of the case's organisation.
		/// - `case`: ranked, no term to contest running, no contest pending.
		/// - `bid`: the one in front; bid 0 to fail a case without eligible bids.
		/// - `end`: how.
		///
		/// Emits [`Event::NegotiationEnded`]. Errors: [`Error::NotFound`], [`Error::SelfReview`], [`Error::NotOpen`],
		/// [`Error::ContestPending`], [`Error::NotRanked`], [`Error::OutOfRange`]. Law: Guideline 30(1), 32.
		#[pallet::call_index(17)]
		#[pallet::weight(T::WeightInfo::conclude_negotiation().saturating_add(Pallet::<T>::closing_weight()))]
		pub fn conclude_negotiation(origin: OriginFor<T>, case: CaseId, bid: BidNo, end: End) -> DispatchResult {
			let by = T::ProgramOrigin::ensure_origin(origin)?;
			Self::do_conclude_negotiation(by, case, bid, end)
		}

		/// Erase a nominee of a closed case: office and tag go, a tombstone stays.
		///
		/// Origin: [`Config::NominationOrigin`], of the organisation that nominated.
		/// - `case`: closed; for the end of retention, long enough ago.
		/// - `nominee`: its office.
		/// - `basis`: on which basis.
		///
		/// Emits [`Event::NomineeErased`]. Errors: [`Error::NotFound`], [`Error::SelfReview`], [`Error::NotOpen`], [`Error::OnHold`],
		/// [`Error::TooEarly`], [`Error::TooMany`]. Law: Personal Information Protection Act 21, 36.
		#[pallet::call_index(18)]
		#[pallet::weight(T::WeightInfo::erase_nominee().saturating_add(T::Archivist::frozen_weight()))]
		pub fn erase_nominee(origin: OriginFor<T>, case: CaseId, nominee: OfficeId, basis: Basis) -> DispatchResult {
			let by = T::NominationOrigin::ensure_origin(origin)?;
			Self::do_erase_nominee(by, case, nominee, basis)
		}

		/// Append the figures of a changed guideline; running cases keep theirs.
		///
		/// Origin: [`Config::TermsOrigin`].
		/// - `from`: after today and after the last entry.
		/// - `terms`: each within its range.
		///
		/// Emits [`Event::TermsAppended`]. Errors: [`Error::OutOfRange`], [`Error::TooMany`].
		#[pallet::call_index(19)]
		pub fn append_terms(origin: OriginFor<T>, from: CivilDate, terms: Terms) -> DispatchResult {
			let by = T::TermsOrigin::ensure_origin(origin)?;
			Self::do_append_terms(by, from, terms)
		}
	}
}
