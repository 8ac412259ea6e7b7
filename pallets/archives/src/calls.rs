//! The calls: who may act, then one line to what is done.

use frame_support::pallet_macros::pallet_section;

/// The calls of the pallet.
#[pallet_section]
mod calls {
	#[pallet::call(weight(<T as Config>::WeightInfo))]
	impl<T: Config> Pallet<T> {
		/// Register a completed file. The everyday call, of constant cost.
		///
		/// Origin: [`Config::RegistrationOrigin`].
		/// - `reference`: the office's number, 1 to 32 bytes, unused; with personal data among the grounds a commitment of 32 bytes.
		/// - `task`: a unit task with a schedule in force.
		/// - `year`: civil year of completion, 1948 to the current one.
		/// - `retention`: at least the schedule's class.
		/// - `access`, `grounds`: grounds exactly when it is not open.
		/// - `kind`, `tree`: what it consists of, and the digest tree over its items, by an algorithm that is not weak.
		///
		/// Emits [`Event::FileRegistered`]. Errors: [`Error::BadReference`], [`Error::AlreadyExists`], [`Error::NoSchedule`],
		/// [`Error::TooShort`], [`Error::BadYear`], [`Error::BadGrounds`], [`Error::BadTree`], [`Error::WeakAlgorithm`], [`Error::TooMany`].
		/// Law: Public Records Act decree 26, Information Disclosure Act 9(1).
		#[pallet::call_index(0)]
		pub fn register_file(
			origin: OriginFor<T>,
			reference: OwnReference,
			task: TaskCode,
			year: u16,
			retention: RetentionClass,
			access: Access,
			grounds: u8,
			kind: FileKind,
			tree: Tree,
		) -> DispatchResult {
			let by = T::RegistrationOrigin::ensure_origin(origin)?;
			let details = Details { task, year, retention, access, grounds, kind, tree };
			Self::do_register_file(by, reference, details)
		}

		/// Register a file again in place of one that was wrong; the old one stays and names the new one.
		///
		/// Origin: [`Config::RegistrationOrigin`], of the organisation that keeps it.
		/// - `old`: kept by the producing office, not lent, with at most two corrections behind it.
		/// - `reason`: why.
		/// - `reference`, `year`, `retention`, `access`, `grounds`, `kind`, `tree`: as in [`Pallet::register_file`]; without a schedule the old class is the
		///   least.
		/// - `task`: the same; without a schedule the old one, or another that is well formed.
		///
		/// Emits [`Event::FileAmended`]. Errors: [`Error::NotFound`], [`Error::NotYours`], [`Error::NotOpen`], [`Error::OnLoan`],
		/// [`Error::TooMany`], [`Error::BadTask`], and those of [`Pallet::register_file`] but [`Error::NoSchedule`].
		#[pallet::call_index(1)]
		pub fn amend_file(
			origin: OriginFor<T>,
			old: FileId,
			reason: Reason,
			reference: OwnReference,
			task: TaskCode,
			year: u16,
			retention: RetentionClass,
			access: Access,
			grounds: u8,
			kind: FileKind,
			tree: Tree,
		) -> DispatchResult {
			let by = T::RegistrationOrigin::ensure_origin(origin)?;
			let details = Details { task, year, retention, access, grounds, kind, tree };
			Self::do_amend_file(by, old, reason, reference, details)
		}

		/// Offer files to a higher custody: all or none.
		///
		/// Origin: [`Config::OfferOrigin`]: the producing office while it keeps them, then their keeper.
		/// - `files`: 1 to 50 different ones, kept, not lent, their last layer checked. For the permanent archives also of class Y30 or longer, access
		///   reviewed within `review_years`, text and web in a preservation format, no evidence on a weak algorithm.
		/// - `to`: a higher level; the records centre of the same organisation, or an organisation entitled to keep permanent records.
		///
		/// Emits [`Event::FileOffered`] per file. Errors: [`Error::BadList`], [`Error::NotFound`], [`Error::NotYours`], [`Error::NotOpen`],
		/// [`Error::OnLoan`], [`Error::BadLevel`], [`Error::Unverified`], [`Error::TooShort`], [`Error::ReviewFirst`],
		/// [`Error::NeedsFormat`], [`Error::WeakAlgorithm`]. Law: Public Records Act 35(1), decree 36, 40.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::offer_files(Pallet::<T>::count(files)))]
		pub fn offer_files(origin: OriginFor<T>, files: FileList, to: Custody) -> DispatchResult {
			let by = T::OfferOrigin::ensure_origin(origin)?;
			Self::do_offer_files(by, files, to)
		}

		/// Take offered files over, give them back, or withdraw the offer: all or none.
		///
		/// Origin: [`Config::OfferOrigin`]: an archivist of the organisation and level to which they are offered, never the offering office; for
		/// `Return` also whoever may offer them.
		/// - `files`: 1 to 50 different ones, offered; for the permanent archives with copies enough.
		/// - `decision`: which.
		///
		/// Emits [`Event::FileAccepted`] or [`Event::FileReturned`] per file. Errors: [`Error::BadList`], [`Error::NotFound`],
		/// [`Error::NotOpen`], [`Error::NotYours`], [`Error::SameOffice`], [`Error::NeedsCopies`]. Law: Public Records Act 21.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::decide_offer(Pallet::<T>::count(files)))]
		pub fn decide_offer(origin: OriginFor<T>, files: FileList, decision: OfferDecision) -> DispatchResult {
			let by = T::OfferOrigin::ensure_origin(origin)?;
			Self::do_decide_offer(by, files, decision)
		}

		/// Add a layer of evidence: a renewal under another algorithm, or a migration to a preservation format. Another office checks it.
		///
		/// Origin: [`Config::KeepingOrigin`], the file's keeper.
		/// - `file`: kept, its last layer checked, fewer than 12 layers.
		/// - `purpose`: a renewal of a layer that is none itself, or a migration.
		/// - `tree`: by an algorithm that is not weak; for a renewal with as many leaves and another algorithm than the newest for that layer.
		///
		/// Emits [`Event::LayerAdded`]. Errors: [`Error::NotFound`], [`Error::NotYours`], [`Error::NotOpen`], [`Error::Unverified`],
		/// [`Error::TooMany`], [`Error::BadLayer`], [`Error::CountMismatch`], [`Error::SameAlgorithm`], [`Error::BadFormat`],
		/// [`Error::BadTree`], [`Error::WeakAlgorithm`]. Law: decree 36.
		#[pallet::call_index(4)]
		pub fn add_layer(origin: OriginFor<T>, file: FileId, purpose: Purpose, tree: Tree) -> DispatchResult {
			let by = T::KeepingOrigin::ensure_origin(origin)?;
			Self::do_add_layer(by, file, purpose, tree)
		}

		/// Confirm the newest layer after computing it again, or reject it.
		///
		/// Origin: [`Config::KeepingOrigin`], the file's keeper, another office than the layer's author.
		/// - `file`: kept, its last layer not checked.
		/// - `check`: which.
		///
		/// Emits [`Event::LayerVerified`] or [`Event::LayerRejected`]. Errors: [`Error::NotFound`], [`Error::NotYours`], [`Error::NotOpen`],
		/// [`Error::SameOffice`].
		#[pallet::call_index(5)]
		pub fn verify_layer(origin: OriginFor<T>, file: FileId, check: Check) -> DispatchResult {
			let by = T::KeepingOrigin::ensure_origin(origin)?;
			Self::do_verify_layer(by, file, check)
		}

		/// Classify access to a file anew.
		///
		/// Origin: [`Config::KeepingOrigin`], the file's keeper.
		/// - `file`: kept.
		/// - `access`, `grounds`: grounds exactly when it is not open.
		/// - `closed_until`: only after thirty years, for what is not open: a year from the current one to `closure_years` later, at the permanent
		///   archives.
		/// - `basis`: the document that says why.
		///
		/// Emits [`Event::AccessClassified`]. Errors: [`Error::NotFound`], [`Error::NotYours`], [`Error::NotOpen`], [`Error::BadGrounds`],
		/// [`Error::BadTerm`], [`Error::MustOpen`], [`Error::BadLevel`]. Law: Public Records Act 35.
		#[pallet::call_index(6)]
		pub fn classify(
			origin: OriginFor<T>,
			file: FileId,
			access: Access,
			grounds: u8,
			closed_until: Option<u16>,
			basis: DocumentDigest,
		) -> DispatchResult {
			let by = T::KeepingOrigin::ensure_origin(origin)?;
			Self::do_classify(by, file, access, grounds, closed_until, basis)
		}

		/// Bring files whose term is over before the committee: all or none.
		///
		/// Origin: [`Config::AppraisalOrigin`], of the organisation that keeps them.
		/// - `items`: 1 to 50 different files, kept at a records centre or the permanent archives, not permanent, disposable, not deferred, not lent,
		///   not frozen; an extension is longer, a deferral from the current year to `defer_years` later.
		/// - `opinion`: the producing office's opinion and the specialist's review.
		///
		/// Emits [`Event::AppraisalOpened`], and [`Event::FileAppraised`] per file. Errors: [`Error::BadList`], [`Error::NotFound`],
		/// [`Error::NotYours`], [`Error::NotOpen`], [`Error::BadLevel`], [`Error::NeverDisposed`], [`Error::TooEarly`], [`Error::OnLoan`],
		/// [`Error::OnHold`], [`Error::TooShort`], [`Error::BadTerm`], [`Error::TooMany`]. Law: Public Records Act 27, decree 43.
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::open_appraisal(Pallet::<T>::count(items)))]
		pub fn open_appraisal(origin: OriginFor<T>, items: Items, opinion: DocumentDigest) -> DispatchResult {
			let by = T::AppraisalOrigin::ensure_origin(origin)?;
			Self::do_open_appraisal(by, items, opinion)
		}

		/// Vote on an appraisal.
		///
		/// Origin: [`Config::VoteOrigin`], of the case's organisation, not the appraiser; an office that is member and expert votes as member.
		/// - `case`: open, on or before its last day, with fewer than 9 votes, none of this office.
		/// - `ballot`: how.
		///
		/// Emits [`Event::VoteCast`]. Errors: [`Error::NotFound`], [`Error::NotYours`], [`Error::NotOpen`], [`Error::TooLate`],
		/// [`Error::SameOffice`], [`Error::AlreadyExists`], [`Error::TooMany`]. Law: decree 43(5).
		#[pallet::call_index(8)]
		pub fn vote(origin: OriginFor<T>, case: AppraisalId, ballot: Ballot) -> DispatchResult {
			let by = T::VoteOrigin::ensure_origin(origin)?;
			Self::do_vote(by, case, ballot)
		}

		/// Count the votes and apply what they come to.
		///
		/// Origin: anyone.
		/// - `case`: open, after its last day.
		///
		/// Emits [`Event::AppraisalClosed`], and per file [`Event::OutcomeDecided`] or [`Event::DisposalStayed`]. Errors:
		/// [`Error::NotFound`], [`Error::NotOpen`], [`Error::TooEarly`]. Law: Public Records Act 27, decree 43(5).
		#[pallet::call_index(9)]
		pub fn close_appraisal(origin: OriginFor<T>, case: AppraisalId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_close_appraisal(who, case)
		}

		/// Sign a destruction. The second office destroys the files; what is frozen by then is spared.
		///
		/// Origin: [`Config::DestructionOrigin`], of the case's organisation: neither the appraiser nor twice the same.
		/// - `case`: approved, from its first day of destruction on.
		/// - `certificate`: digest of the certificate; the second office names the first one's. The first may replace it until then.
		///
		/// Emits [`Event::DestructionSigned`], or [`Event::CaseDone`] and per file [`Event::FileDestroyed`] or [`Event::DisposalStayed`].
		/// Errors: [`Error::NotFound`], [`Error::NotYours`], [`Error::NotOpen`], [`Error::TooEarly`], [`Error::SameOffice`],
		/// [`Error::CertificateMismatch`]. Law: Public Records Act 27(3).
		#[pallet::call_index(10)]
		pub fn sign_destruction(
			origin: OriginFor<T>,
			case: AppraisalId,
			certificate: DocumentDigest,
		) -> DispatchResult {
			let by = T::DestructionOrigin::ensure_origin(origin)?;
			Self::do_sign_destruction(by, case, certificate)
		}

		/// Freeze disposal: bites at once, here and in every pilot.
		///
		/// Origin: [`Config::AuthorityOrigin`].
		/// - `orgs`: whose records, 1 to 32 different organisations, each with fewer than 16 holds.
		/// - `from_year`, `to_year`: completed in these years.
		/// - `tasks`: of these unit tasks; none = all.
		/// - `requester`, `notice`: who asks for it, and the notice.
		/// - `until`: last day, later than today; nothing = until lifted.
		///
		/// Emits [`Event::HoldPlaced`]. Errors: [`Error::BadScope`], [`Error::TooMany`]. Law: Public Records Act 27-3, decree 54-2.
		#[pallet::call_index(11)]
		pub fn place_hold(
			origin: OriginFor<T>,
			orgs: HeldOrgs,
			from_year: u16,
			to_year: u16,
			tasks: HeldTasks,
			requester: OrgId,
			notice: DocumentDigest,
			until: Option<CivilDate>,
		) -> DispatchResult {
			let by = T::AuthorityOrigin::ensure_origin(origin)?;
			let office = by.office;
			Self::do_place_hold(by, Hold { orgs, from_year, to_year, tasks, requester, notice, until, office })
		}

		/// Lift a freeze, or remove one that has ended.
		///
		/// Origin: [`Config::AuthorityOrigin`], another office than placed it; anyone after its last day.
		/// - `hold`: which.
		/// - `basis`: the document that says why.
		///
		/// Emits [`Event::HoldLifted`]. Errors: [`Error::NotFound`], [`Error::SameOffice`]. Law: Public Records Act 27-3.
		#[pallet::call_index(12)]
		pub fn lift_hold(origin: OriginFor<T>, hold: HoldId, basis: DocumentDigest) -> DispatchResult {
			let who = ensure_signed(origin.clone())?;
			Self::do_lift_hold(origin, who, hold, basis)
		}

		/// Lend a file, or take it back.
		///
		/// Origin: [`Config::KeepingOrigin`], the file's keeper.
		/// - `file`: to lend it, kept and not lent; closed only to its producer, the own organisation or an investigation.
		/// - `movement`: which; a loan ends at most `loan_days` from today.
		///
		/// Emits [`Event::FileLent`] or [`Event::FileReturnedFromLoan`]. Errors: [`Error::NotFound`], [`Error::NotYours`],
		/// [`Error::NotOpen`], [`Error::OnLoan`], [`Error::NotAccessible`], [`Error::BadTerm`].
		#[pallet::call_index(13)]
		pub fn move_file(origin: OriginFor<T>, file: FileId, movement: Movement) -> DispatchResult {
			let by = T::KeepingOrigin::ensure_origin(origin)?;
			Self::do_move_file(by, file, movement)
		}

		/// Attest a copy of a file at a site of the own organisation: its root, or that it is lost.
		///
		/// Origin: [`Config::VaultOrigin`].
		/// - `file`: not superseded; a new site needs room, or takes the place of a lost copy.
		/// - `site`: number of the site.
		/// - `attestation`: which; another root than that of the newest checked layer means damaged.
		///
		/// Emits [`Event::CopyAttested`]. Errors: [`Error::NotFound`], [`Error::NotOpen`], [`Error::TooMany`]. Law: Public Records Act 21.
		#[pallet::call_index(14)]
		pub fn attest_copy(origin: OriginFor<T>, file: FileId, site: u16, attestation: Attestation) -> DispatchResult {
			let by = T::VaultOrigin::ensure_origin(origin)?;
			Self::do_attest_copy(by, file, site, attestation)
		}

		/// Order a file expunged. The second office expunges it and what it corrects; tombstones stay.
		///
		/// Origin: [`Config::AuthorityOrigin`].
		/// - `file`: neither superseded nor frozen.
		/// - `order`: digest of the order; the second office names the first one's. The first may replace it until then.
		///
		/// Emits [`Event::ExpungeOrdered`], or [`Event::FileExpunged`] per file and [`Event::CaseDone`] for an approved case left empty.
		/// Errors: [`Error::NotFound`], [`Error::NotOpen`], [`Error::OnHold`], [`Error::SameOffice`], [`Error::CertificateMismatch`].
		/// Law: Personal Information Protection Act 36, orders of a court.
		#[pallet::call_index(15)]
		pub fn expunge(origin: OriginFor<T>, file: FileId, order: DocumentDigest) -> DispatchResult {
			let by = T::AuthorityOrigin::ensure_origin(origin)?;
			Self::do_expunge(by, file, order)
		}

		/// Set the class of a unit task from a day on (보존기간표).
		///
		/// Origin: [`Config::AuthorityOrigin`].
		/// - `org`, `task`: whose task, and which.
		/// - `class`: the least class of its files.
		/// - `from`: today or later, after the last entry.
		///
		/// Emits [`Event::ScheduleSet`]. Errors: [`Error::BadTask`], [`Error::TooLate`], [`Error::TooMany`]. Law: decree 26.
		#[pallet::call_index(16)]
		pub fn set_schedule(
			origin: OriginFor<T>,
			org: OrgId,
			task: TaskCode,
			class: RetentionClass,
			from: CivilDate,
		) -> DispatchResult {
			let by = T::AuthorityOrigin::ensure_origin(origin)?;
			Self::do_set_schedule(by, org, task, class, from)
		}

		/// Declare from which day an algorithm is weak, or take a day back that has not come.
		///
		/// Origin: [`Config::AuthorityOrigin`].
		/// - `alg`: not weak yet.
		/// - `weak_from`: today or later, while another algorithm has no such day; nothing = none.
		///
		/// Emits [`Event::AlgorithmSet`]. Errors: [`Error::TooLate`], [`Error::LastAlgorithm`].
		#[pallet::call_index(17)]
		pub fn set_algorithm(origin: OriginFor<T>, alg: HashAlg, weak_from: Option<CivilDate>) -> DispatchResult {
			let by = T::AuthorityOrigin::ensure_origin(origin)?;
			Self::do_set_algorithm(by, alg, weak_from)
		}

		/// Set all parameters, in force at once; stored dates stay.
		///
		/// Origin: [`Config::CouncilOrigin`].
		/// - `params`: each within its range.
		///
		/// Emits [`Event::ParametersSet`]. Errors: [`Error::OutOfRange`].
		#[pallet::call_index(18)]
		pub fn set_parameters(origin: OriginFor<T>, params: Parameters) -> DispatchResult {
			T::CouncilOrigin::ensure_origin(origin)?;
			Self::do_set_parameters(params)
		}
	}
}
