//! The calls: who may act, then one line to what is done.

use frame_support::pallet_macros::pallet_section;

/// The calls of the pallet.
#[pallet_section]
mod calls {
	#[pallet::call(weight(<T as Config>::WeightInfo))]
	impl<T: Config> Pallet<T> {
		/// Open a box: one per enrolment or organisation.
		///
		/// Origin: [`Config::HolderOrigin`].
		/// - `scope`: for a person one organisation with a mail role, or officials; for an organisation officials.
		/// - `classes`: consent, bit = index of the class; at least one.
		/// - `sealing_key`: X25519 key to which letters are sealed.
		/// - `carrier`: an organisation entitled to carry mail.
		/// - `paper_days`: days unread before paper, 1 to 30; 0 = the regime decides.
		///
		/// Emits [`Event::BoxOpened`]. Errors: [`Error::AlreadyExists`], [`Error::BadScope`], [`Error::NotASender`], [`Error::NotACarrier`],
		/// [`Error::BadClass`], [`Error::BadTerm`], [`Error::TooMany`]. Law: Administrative Procedures Act 14(3).
		#[pallet::call_index(0)]
		pub fn open_box(
			origin: OriginFor<T>,
			scope: Scope,
			classes: u8,
			sealing_key: [u8; 32],
			carrier: OrgId,
			paper_days: u8,
		) -> DispatchResult {
			let by = T::HolderOrigin::ensure_origin(origin)?;
			Self::do_open_box(by.into(), scope, Settings { classes, sealing_key, carrier, paper_days })
		}

		/// Settle a box anew: consent, key, carrier, days before paper. It also wakes a dormant box.
		///
		/// Origin: [`Config::HolderOrigin`], the holder.
		/// - `mailbox`: open.
		/// - `classes`, `sealing_key`, `carrier`, `paper_days`: as in [`Pallet::open_box`].
		///
		/// Emits [`Event::BoxChanged`]. Errors: [`Error::NotFound`], [`Error::NotYourBox`], [`Error::BoxClosed`], [`Error::NotACarrier`],
		/// [`Error::BadClass`], [`Error::BadTerm`].
		#[pallet::call_index(1)]
		pub fn set_box(
			origin: OriginFor<T>,
			mailbox: BoxId,
			classes: u8,
			sealing_key: [u8; 32],
			carrier: OrgId,
			paper_days: u8,
		) -> DispatchResult {
			let by = T::HolderOrigin::ensure_origin(origin)?;
			Self::do_set_box(by.into(), mailbox, Settings { classes, sealing_key, carrier, paper_days })
		}

		/// Name, prolong or remove a delegate. Lapsed ones are dropped.
		///
		/// Origin: [`Config::HolderOrigin`], the holder.
		/// - `mailbox`: open.
		/// - `who`: not the holder, and not the sender for which the box is open.
		/// - `until`: last day, from today to 1,096 days ahead, at most 3 live ones; nothing = remove a live one.
		///
		/// Emits [`Event::DelegateSet`]. Errors: [`Error::NotFound`], [`Error::NotYourBox`], [`Error::BoxClosed`], [`Error::AlreadyExists`],
		/// [`Error::SenderCannotRead`], [`Error::BadTerm`], [`Error::TooMany`].
		#[pallet::call_index(2)]
		pub fn set_delegate(
			origin: OriginFor<T>,
			mailbox: BoxId,
			who: Holder,
			until: Option<CivilDate>,
		) -> DispatchResult {
			let by = T::HolderOrigin::ensure_origin(origin)?;
			Self::do_set_delegate(by.into(), mailbox, who, until)
		}

		/// Close a box: nothing arrives any more, what has arrived can still be read.
		///
		/// Origin: [`Config::HolderOrigin`], the holder.
		/// - `mailbox`: open.
		///
		/// Emits [`Event::BoxClosed`]. Errors: [`Error::NotFound`], [`Error::NotYourBox`], [`Error::BoxClosed`].
		#[pallet::call_index(3)]
		pub fn close_box(origin: OriginFor<T>, mailbox: BoxId) -> DispatchResult {
			let by = T::HolderOrigin::ensure_origin(origin)?;
			Self::do_close_box(by.into(), mailbox)
		}

		/// Dispatch a notice: to the box, or on paper where an official one finds none. The everyday call.
		///
		/// Origin: [`Config::OfficialOrigin`]; guides and private mail also [`Config::SenderOrigin`].
		/// - `reference`: the office's own number, 1 to 32 bytes, used once per organisation.
		/// - `to`: box, person, organisation, or paper.
		/// - `class`: its legal class.
		/// - `proof`: what is recorded; reading where that has an effect.
		/// - `content`: the sealed letter, or a record of a pilot.
		/// - `term_days`: days to answer from service, at most 3,650; 0 = none, always for guides.
		/// - `follows`: the notice of the same class that it corrects or delivers again.
		///
		/// Emits [`Event::NoticeDispatched`]. Errors: [`Error::BadReference`], [`Error::AlreadyExists`], [`Error::NotFound`],
		/// [`Error::NotYours`], [`Error::AlreadyCorrected`], [`Error::BadClass`], [`Error::NotOpen`], [`Error::BadContent`],
		/// [`Error::BadTerm`], [`Error::NoEffect`], [`Error::ProofTooLow`], [`Error::PostageInArrears`], [`Error::TooMany`],
		/// [`Error::NotYourBox`], [`Error::NoConsent`], [`Error::BoxDormant`]. Law: E-Documents Act 6(1), Administrative Procedures Act 14(3).
		#[pallet::call_index(4)]
		#[pallet::weight(Pallet::<T>::dispatch_weight(follows))]
		pub fn dispatch(
			origin: OriginFor<T>,
			reference: OwnReference,
			to: Recipient,
			class: NoticeClass,
			proof: Proof,
			content: Content,
			term_days: u16,
			follows: Option<(NoticeId, Follow)>,
		) -> DispatchResult {
			let by = match rules::is_voluntary(class) {
				true => T::SenderOrigin::ensure_origin(origin)?,
				false => T::OfficialOrigin::ensure_origin(origin)?,
			};
			Self::do_dispatch(by, Letter { reference, to, class, proof, content, term_days, follows })
		}

		/// Attest that notices entered their boxes and that the addressees were told: all, or the call fails. Those not on their way any more are
		/// skipped.
		///
		/// Origin: [`Config::CarrierOrigin`], the carrier of each box, another office than dispatched.
		/// - `ids`: at most 100.
		///
		/// Emits [`Event::NoticeArrived`] or [`Event::ArrivalSkipped`] per notice. Errors: [`Error::NotFound`], [`Error::NotYourBox`],
		/// [`Error::SameOffice`]. Law: E-Documents Act 6(2).
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::confirm_arrivals(Pallet::<T>::count(ids)))]
		pub fn confirm_arrivals(
			origin: OriginFor<T>,
			ids: BoundedVec<NoticeId, ConstU32<MAX_ARRIVALS>>,
		) -> DispatchResult {
			let by = T::CarrierOrigin::ensure_origin(origin)?;
			Self::do_confirm_arrivals(by, &ids)
		}

		/// Acknowledge a notice: read.
		///
		/// Origin: [`Config::HolderOrigin`], the holder or a live delegate, never the sender.
		/// - `id`: in the box, its reading contracted to be recorded.
		///
		/// Emits [`Event::NoticeRead`]. Errors: [`Error::NotFound`], [`Error::NotYourBox`], [`Error::SenderCannotRead`],
		/// [`Error::NoReadProof`], [`Error::NotOpen`]. Law: Civil e-litigation Act 11(4).
		#[pallet::call_index(6)]
		pub fn acknowledge(origin: OriginFor<T>, id: NoticeId) -> DispatchResult {
			let by = T::HolderOrigin::ensure_origin(origin)?;
			Self::do_acknowledge(by.into(), id)
		}

		/// Refuse a guide, or object to a notice: then its electronic copy does not count until that is decided.
		///
		/// Origin: [`Config::HolderOrigin`], the holder or a live delegate, never the sender.
		/// - `id`: in the box; to object also read, once, within `objection_days` of arrival.
		/// - `ground`: not wanted for guides alone.
		///
		/// Emits [`Event::NoticeRefused`] or [`Event::ObjectionRaised`]. Errors: [`Error::NotFound`], [`Error::NotYourBox`],
		/// [`Error::SenderCannotRead`], [`Error::NotRefusable`], [`Error::NotOpen`], [`Error::AlreadyExists`], [`Error::TooLate`].
		#[pallet::call_index(7)]
		pub fn object(origin: OriginFor<T>, id: NoticeId, ground: Ground) -> DispatchResult {
			let by = T::HolderOrigin::ensure_origin(origin)?;
			Self::do_object(by.into(), id, ground)
		}

		/// Decide an objection within `decision_days`; else it stands by itself.
		///
		/// Origin: [`Config::MailOrigin`], of the sender, another office than dispatched.
		/// - `id`: disputed.
		/// - `ruling`: how.
		///
		/// Emits [`Event::ObjectionDecided`]. Errors: [`Error::NotFound`], [`Error::NotYours`], [`Error::NotOpen`], [`Error::SameOffice`],
		/// [`Error::TooLate`].
		#[pallet::call_index(8)]
		pub fn decide_objection(origin: OriginFor<T>, id: NoticeId, ruling: ObjectionRuling) -> DispatchResult {
			let by = T::MailOrigin::ensure_origin(origin)?;
			Self::do_decide_objection(by, id, ruling)
		}

		/// Recall a notice that is neither read, nor served, nor on paper. Its postage stays due.
		///
		/// Origin: [`Config::MailOrigin`], of the sender.
		/// - `id`: dispatched or in the box.
		/// - `reason`: why.
		///
		/// Emits [`Event::NoticeRecalled`]. Errors: [`Error::NotFound`], [`Error::NotYours`], [`Error::NotOpen`], [`Error::InPost`],
		/// [`Error::AlreadyServed`].
		#[pallet::call_index(9)]
		pub fn recall(origin: OriginFor<T>, id: NoticeId, reason: RecallReason) -> DispatchResult {
			let by = T::MailOrigin::ensure_origin(origin)?;
			Self::do_recall(Some(by.office), by.org, id, reason)
		}

		/// Send a notice on paper: without a box, not arrived in time, or unread for too long.
		///
		/// Origin: [`Config::CarrierOrigin`], the carrier of the box; without a box the post.
		/// - `id`: no guide, not on paper, its turn come.
		/// - `kind`: registered unless it has arrived.
		/// - `number`: 13 digits, used once, exactly when registered.
		///
		/// Emits [`Event::PaperStarted`]. Errors: [`Error::NotFound`], [`Error::NotYourBox`], [`Error::NoEffect`], [`Error::InPost`],
		/// [`Error::NotOpen`], [`Error::TooEarly`], [`Error::MustBeRegistered`], [`Error::BadNumber`], [`Error::AlreadyExists`].
		/// Law: Framework Act on National Taxes 10(9).
		#[pallet::call_index(10)]
		pub fn start_paper(
			origin: OriginFor<T>,
			id: NoticeId,
			kind: PaperKind,
			number: Option<RegisteredNumber>,
		) -> DispatchResult {
			let by = T::CarrierOrigin::ensure_origin(origin)?;
			Self::do_start_paper(by, id, kind, number)
		}

		/// Record what became of a registered letter.
		///
		/// Origin: [`Config::CarrierOrigin`], of the organisation that carries it, another office than started it.
		/// - `id`: on paper, registered, nothing recorded.
		/// - `outcome`: delivered or returned, not before it started and not after now.
		///
		/// Emits [`Event::PaperDelivered`] or [`Event::PaperReturned`]. Errors: [`Error::NotFound`], [`Error::NotOpen`], [`Error::NotYours`],
		/// [`Error::NoTracking`], [`Error::SameOffice`], [`Error::BadTime`]. Law: Administrative Procedures Act 14(2).
		#[pallet::call_index(11)]
		pub fn record_paper(origin: OriginFor<T>, id: NoticeId, outcome: PaperOutcome) -> DispatchResult {
			let by = T::CarrierOrigin::ensure_origin(origin)?;
			Self::do_record_paper(by, id, outcome)
		}

		/// Publish a notice whose letter came back; it takes effect after `publication_days`.
		///
		/// Origin: [`Config::OfficialOrigin`], of the sender.
		/// - `id`: its letter returned, not served, not published.
		/// - `gazette`: digest of the public notice.
		///
		/// Emits [`Event::NoticePublished`]. Errors: [`Error::NotFound`], [`Error::NotYours`], [`Error::NotOpen`], [`Error::AlreadyServed`],
		/// [`Error::AlreadyExists`]. Law: Administrative Procedures Act 14(4), 15(3).
		#[pallet::call_index(12)]
		pub fn publish_notice(origin: OriginFor<T>, id: NoticeId, gazette: DocumentDigest) -> DispatchResult {
			let by = T::OfficialOrigin::ensure_origin(origin)?;
			Self::do_publish_notice(by, id, gazette)
		}

		/// Pay a closed month to the post, with what paying late costs.
		///
		/// Origin: [`Config::MailOrigin`], for its own organisation.
		/// - `month`: closed, not paid.
		///
		/// Emits [`Event::PostageSettled`]. Errors: [`Error::NotFound`], [`Error::AlreadySettled`], [`Error::NotACarrier`] where no post is named, and
		/// those of the asset. Law: Postal Act Decree.
		#[pallet::call_index(13)]
		pub fn settle_postage(origin: OriginFor<T>, month: Month) -> DispatchResult {
			let by = T::MailOrigin::ensure_origin(origin)?;
			Self::do_settle_postage(by, month)
		}

		/// Hand the letters of a closed month to the archives.
		///
		/// Origin: [`Config::CarrierOrigin`].
		/// - `sender`, `month`: whose letters; closed, not archived.
		/// - `tree`: over them, as many leaves as notices were dispatched.
		///
		/// Emits [`Event::MonthArchived`]. Errors: [`Error::NotFound`], [`Error::AlreadyExists`], [`Error::CountMismatch`], and those of the
		/// archives.
		#[pallet::call_index(14)]
		#[pallet::weight(T::WeightInfo::archive_month().saturating_add(T::Archivist::deposit_weight()))]
		pub fn archive_month(origin: OriginFor<T>, sender: OrgId, month: Month, tree: Tree) -> DispatchResult {
			let by = T::CarrierOrigin::ensure_origin(origin)?;
			Self::do_archive_month(by, sender, month, tree)
		}

		/// Erase a notice: it goes with reference, entry in the box and registered number; a tombstone and the counts stay.
		///
		/// Origin: anyone after the retention term; for `HolderRequest` [`Config::HolderOrigin`], the holder of its box.
		/// - `id`: for `HolderRequest` a guide or private mail, arrived and not disputed.
		/// - `basis`: on which basis.
		///
		/// Emits [`Event::NoticeErased`]. Errors: [`Error::NotFound`], [`Error::TooEarly`], [`Error::NotYourBox`], [`Error::MustBeKept`],
		/// [`Error::NotOpen`], [`Error::OnHold`]. Law: Personal Information Protection Act 36, Administrative Procedures Act 14(5).
		#[pallet::call_index(15)]
		#[pallet::weight(T::WeightInfo::erase().saturating_add(T::Archivist::frozen_weight()))]
		pub fn erase(origin: OriginFor<T>, id: NoticeId, basis: Basis) -> DispatchResult {
			match basis {
				Basis::RetentionEnded => {
					let who = ensure_signed(origin)?;
					Self::do_erase_expired(who, id)
				}
				Basis::HolderRequest => {
					let by = T::HolderOrigin::ensure_origin(origin)?;
					Self::do_erase_on_request(by.into(), id)
				}
			}
		}

		/// Append a tariff.
		///
		/// Origin: [`Config::PolicyOrigin`].
		/// - `tariff`: from after this month and after the last entry.
		///
		/// Emits [`Event::TariffSet`]. Errors: [`Error::TooLate`], [`Error::TooMany`].
		#[pallet::call_index(16)]
		pub fn set_tariff(origin: OriginFor<T>, tariff: Tariff) -> DispatchResult {
			let by = T::PolicyOrigin::ensure_origin(origin)?;
			Self::do_set_tariff(by, tariff)
		}

		/// Append the regime of a class. Notices keep that of their day.
		///
		/// Origin: [`Config::PolicyOrigin`].
		/// - `class`: which.
		/// - `regime`: from after today and after the last entry, each figure within its range.
		///
		/// Emits [`Event::RegimeSet`]. Errors: [`Error::TooLate`], [`Error::NoEffect`], [`Error::BadTerm`], [`Error::TooMany`].
		#[pallet::call_index(17)]
		pub fn set_regime(origin: OriginFor<T>, class: NoticeClass, regime: Regime) -> DispatchResult {
			let by = T::PolicyOrigin::ensure_origin(origin)?;
			Self::do_set_regime(by, class, regime)
		}

		/// Append the terms. Notices keep those of their day, but for dormancy, the daily limit and the post.
		///
		/// Origin: [`Config::CouncilOrigin`].
		/// - `terms`: from after today and after the last entry, each figure within its range, the post entitled to carry mail.
		///
		/// Emits [`Event::TermsSet`]. Errors: [`Error::TooLate`], [`Error::BadTerm`], [`Error::NotACarrier`], [`Error::TooMany`].
		#[pallet::call_index(18)]
		pub fn set_terms(origin: OriginFor<T>, terms: Terms) -> DispatchResult {
			T::CouncilOrigin::ensure_origin(origin)?;
			Self::do_set_terms(terms)
		}
	}
}
