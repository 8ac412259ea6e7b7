//! The calls: who may act, then one line to what is done.

use frame_support::pallet_macros::pallet_section;

/// The calls of the pallet.
#[pallet_section]
mod calls {
	#[pallet::call(weight(<T as Config>::WeightInfo))]
	impl<T: Config> Pallet<T> {
		/// Register a licensed site, or bring its operator, kind and scale up to date.
		///
		/// Origin: [`Config::LicenseOrigin`].
		/// - `operator`: an organisation of the registry; certificates follow it.
		/// - `gln`, `licence`: with check digit, 10 to 14 digits; both unused, or both those of one open site.
		/// - `kind`, `scale`: what the site does, and how large it is.
		///
		/// Emits [`Event::SiteRegistered`]. Errors: [`Error::NotFound`], [`Error::BadCode`], [`Error::AlreadyExists`], [`Error::TooMany`].
		/// Law: Food Sanitation Act 37, 39.
		#[pallet::call_index(0)]
		pub fn register_site(
			origin: OriginFor<T>,
			operator: OrgId,
			gln: Gln,
			licence: Licence,
			kind: SiteKind,
			scale: Scale,
		) -> DispatchResult {
			let by = T::LicenseOrigin::ensure_origin(origin)?;
			Self::do_register_site(by, operator, gln, licence, kind, scale)
		}

		/// Apply for a certificate, its extension or its change.
		///
		/// Origin: [`Config::OperatorOrigin`] of the site.
		/// - `site`: open.
		/// - `kind`: what is applied for; an extension early enough, with the same foods and control points.
		/// - `foods`, `ccps`: not empty, distinct, every control point with a limit.
		/// - `plan`: the HACCP plan.
		/// - `logging`: how control points will be logged.
		///
		/// Emits [`Event::ApplicationFiled`]. Errors: [`Error::NotFound`], [`Error::NotOpen`], [`Error::OutOfRange`], [`Error::NotCovered`],
		/// [`Error::TooLate`], [`Error::TooMany`]. Law: Food Sanitation Act 48(3), 48-2; rule 63, 67, 68-2.
		#[pallet::call_index(1)]
		pub fn apply(
			origin: OriginFor<T>,
			site: SiteId,
			kind: ApplicationKind,
			foods: Foods,
			ccps: Ccps,
			plan: DocumentRef,
			logging: Logging,
		) -> DispatchResult {
			let by = T::OperatorOrigin::ensure_origin(origin)?;
			Self::do_apply(by, site, kind, foods, ccps, plan, logging)
		}

		/// Assess an application by papers and at the site.
		///
		/// Origin: [`Config::AssessOrigin`].
		/// - `application`: filed, or to be supplemented and still in its term.
		/// - `score`: points got of points possible; the verdict follows.
		/// - `report`: the report.
		///
		/// Emits [`Event::ApplicationAssessed`]. Errors: [`Error::NotFound`], [`Error::NotOpen`], [`Error::OutOfRange`].
		/// Law: notice 10(8), 11.
		#[pallet::call_index(2)]
		pub fn assess(
			origin: OriginFor<T>,
			application: ApplicationId,
			score: Score,
			report: DocumentRef,
		) -> DispatchResult {
			let by = T::AssessOrigin::ensure_origin(origin)?;
			Self::do_assess(by, application, score, report)
		}

		/// Grant or refuse an assessed application.
		///
		/// Origin: [`Config::CertifyOrigin`], another office than the one that assessed.
		/// - `application`: assessed; to be granted only when fit, once per term.
		/// - `decision`: `Grant` with a number unused (of an extension: its own), or `Refuse` with a reason.
		///
		/// Emits [`Event::ApplicationDecided`]. Errors: [`Error::NotFound`], [`Error::NotOpen`], [`Error::SelfReview`], [`Error::BadCode`],
		/// [`Error::AlreadyExists`], [`Error::TooMany`], [`Error::OutOfRange`], and the mailbox's. Law: Food Sanitation Act 48(3), 48-2.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::decide_application().saturating_add(T::Postmaster::post_weight()))]
		pub fn decide_application(
			origin: OriginFor<T>,
			application: ApplicationId,
			decision: Decision,
		) -> DispatchResult {
			let by = T::CertifyOrigin::ensure_origin(origin)?;
			Self::do_decide_application(by, application, decision)
		}

		/// Record an inspection.
		///
		/// Origin: [`Config::InspectOrigin`]; for `SelfReported` [`Config::OperatorOrigin`] of the site.
		/// - `cert`: Active.
		/// - `kind`: a regular one at most once a year.
		/// - `score`: points got of points possible.
		/// - `majors`: breaches for which a certificate may be revoked at once.
		/// - `order_met`: `NoOrder` exactly when none stands; `Met` ends it, and not by the holder's own word.
		/// - `report`: the report.
		///
		/// Emits [`Event::Inspected`]. Errors: [`Error::NotFound`], [`Error::NotOpen`], [`Error::AlreadyExists`], [`Error::OutOfRange`],
		/// [`Error::TooMany`]. Law: Food Sanitation Act 48-3; notice 15.
		#[pallet::call_index(4)]
		pub fn inspect(
			origin: OriginFor<T>,
			cert: CertId,
			kind: InspectionKind,
			score: Score,
			majors: Majors,
			order_met: OrderMet,
			report: DocumentRef,
		) -> DispatchResult {
			let by = match kind {
				InspectionKind::SelfReported => T::OperatorOrigin::ensure_origin(origin)?,
				_ => T::InspectOrigin::ensure_origin(origin)?,
			};
			Self::do_inspect(by, cert, kind, score, majors, order_met, report)
		}

		/// Impose a measure: order, revocation, suspension, closure, ban, erasure; or lift a ban.
		///
		/// Origin: [`Config::AuthorityOrigin`].
		/// - `measure`: each with its own guards; a revocation on grounds that the chain can check.
		///
		/// Emits [`Event::Imposed`], [`Event::CertificateRevoked`] for each certificate revoked, [`Event::RecordErased`].
		/// Errors: [`Error::NotFound`], [`Error::NotOpen`], [`Error::AlreadyExists`], [`Error::OutOfRange`], [`Error::NoGround`],
		/// [`Error::SelfReview`], [`Error::BadCode`], [`Error::OnHold`], and the mailbox's.
		/// Law: Food Sanitation Act 15(2), 17, 48(8), 75; notice 17(1); Personal Information Protection Act 36.
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::impose().saturating_add(Pallet::<T>::imposing_weight()))]
		pub fn impose(origin: OriginFor<T>, measure: Measure) -> DispatchResult {
			let by = T::AuthorityOrigin::ensure_origin(origin)?;
			Self::do_impose(by, measure)
		}

		/// Appeal against a revocation.
		///
		/// Origin: [`Config::OperatorOrigin`] of the site.
		/// - `cert`: revoked, in the term to appeal, no appeal pending or rejected.
		/// - `grounds`: on which grounds.
		///
		/// Emits [`Event::Appealed`]. Errors: [`Error::NotFound`], [`Error::NotOpen`], [`Error::AlreadyExists`], [`Error::TooLate`].
		/// Law: Administrative Appeals Act 27.
		#[pallet::call_index(6)]
		pub fn appeal(origin: OriginFor<T>, cert: CertId, grounds: DocumentRef) -> DispatchResult {
			let by = T::OperatorOrigin::ensure_origin(origin)?;
			Self::do_appeal(by, cert, grounds)
		}

		/// Decide an appeal.
		///
		/// Origin: [`Config::AppealOrigin`], another office than the one that revoked.
		/// - `cert`: its appeal is filed.
		/// - `ruling`: `Annul` makes it Active again with the same end.
		/// - `decision`: the decision.
		///
		/// Emits [`Event::AppealDecided`]. Errors: [`Error::NotFound`], [`Error::NotOpen`], [`Error::SelfReview`], [`Error::TooMany`], and the
		/// mailbox's. Law: Administrative Appeals Act 43.
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::decide_appeal().saturating_add(T::Postmaster::post_weight()))]
		pub fn decide_appeal(
			origin: OriginFor<T>,
			cert: CertId,
			ruling: AppealRuling,
			decision: DocumentRef,
		) -> DispatchResult {
			let by = T::AppealOrigin::ensure_origin(origin)?;
			Self::do_decide_appeal(by, cert, ruling, decision)
		}

		/// Hand a certificate back.
		///
		/// Origin: [`Config::OperatorOrigin`] of the site.
		/// - `cert`: Active, lapsed or not: a lapsed one makes room for another.
		///
		/// Emits [`Event::CertificateReturned`]. Errors: [`Error::NotFound`], [`Error::NotOpen`]. Law: rule 68.
		#[pallet::call_index(8)]
		pub fn return_certificate(origin: OriginFor<T>, cert: CertId) -> DispatchResult {
			let by = T::OperatorOrigin::ensure_origin(origin)?;
			Self::do_return_certificate(by, cert)
		}

		/// Record what a control point read. The everyday call, of constant cost.
		///
		/// Origin: [`Config::OperatorOrigin`] of the certificate.
		/// - `cert`: valid on the day of the last reading.
		/// - `reference`: the operator's own, unused at the site.
		/// - `log`: extremes of the readings; recorded within a day of the last one.
		/// - `corrects`: the newest log of the same certificate, control point and day, recorded within seven days.
		///
		/// Emits [`Event::Logged`] with the verdict that the chain computes. Errors: [`Error::NotFound`], [`Error::NotCovered`],
		/// [`Error::OutOfRange`], [`Error::TooLate`], [`Error::Superseded`], [`Error::BadCode`], [`Error::AlreadyExists`].
		/// Law: notice 6, 8.
		#[pallet::call_index(9)]
		#[pallet::weight(Pallet::<T>::logging_weight(corrects))]
		pub fn record_log(
			origin: OriginFor<T>,
			cert: CertId,
			reference: Reference,
			log: LogEntry,
			corrects: Option<Reference>,
		) -> DispatchResult {
			let by = T::OperatorOrigin::ensure_origin(origin)?;
			Self::do_record_log(by, cert, reference, log, corrects)
		}

		/// Record what was done about a deviation.
		///
		/// Origin: [`Config::OperatorOrigin`] of the site.
		/// - `site`, `reference`: a current log that deviates, without action.
		/// - `action`: what was done.
		///
		/// Emits [`Event::DeviationCorrected`]. Errors: [`Error::NotFound`], [`Error::NotOpen`], [`Error::AlreadyExists`]. Law: notice 6.
		#[pallet::call_index(10)]
		pub fn record_action(
			origin: OriginFor<T>,
			site: SiteId,
			reference: Reference,
			action: DocumentRef,
		) -> DispatchResult {
			let by = T::OperatorOrigin::ensure_origin(origin)?;
			Self::do_record_action(by, site, reference, action)
		}

		/// Register a lot, drawn from its inputs, or correct one that is untouched.
		///
		/// Origin: [`Config::OperatorOrigin`] of the site.
		/// - `site`: open, not suspended.
		/// - `lot`: numbers, dates, quantities; a certificate where one is needed, and a log of each of its control points.
		/// - `corrects`: a lot of the site of which nothing left; inputs and quantities stay.
		///
		/// Emits [`Event::LotRegistered`]. Errors: [`Error::NotFound`], [`Error::NotOpen`], [`Error::Banned`], [`Error::BadCode`],
		/// [`Error::OutOfRange`], [`Error::AlreadyExists`], [`Error::NotCovered`], [`Error::CertificateRequired`], [`Error::LogMissing`],
		/// [`Error::OpenDeviation`], [`Error::Held`], [`Error::Expired`], [`Error::Short`], [`Error::TooMany`].
		/// Law: Food Sanitation Act 44(1)3, 48(2), 49; rule 62; Livestock trace rule annex 14.
		#[pallet::call_index(11)]
		#[pallet::weight(Pallet::<T>::registering_weight(lot, corrects))]
		pub fn register_lot(
			origin: OriginFor<T>,
			site: SiteId,
			lot: LotEntry,
			corrects: Option<LotId>,
		) -> DispatchResult {
			let by = T::OperatorOrigin::ensure_origin(origin)?;
			Self::do_register_lot(by, site, lot, corrects)
		}

		/// Ship a quantity of a lot to another site.
		///
		/// Origin: [`Config::OperatorOrigin`] of the site that ships.
		/// - `from`, `reference`: the operator's own reference, unused at the site.
		/// - `lot`: may be traded today, unless it goes back to where it was made.
		/// - `to`: another site, open.
		/// - `quantity`: in stock.
		///
		/// Emits [`Event::Shipped`]. Errors: [`Error::NotFound`], [`Error::BadCode`], [`Error::AlreadyExists`], [`Error::NotOpen`],
		/// [`Error::OutOfRange`], [`Error::Held`], [`Error::Expired`], [`Error::Banned`], [`Error::Short`].
		/// Law: Food Sanitation Act 44(1)3, 45, 49.
		#[pallet::call_index(12)]
		pub fn ship(
			origin: OriginFor<T>,
			from: SiteId,
			reference: Reference,
			lot: LotId,
			to: SiteId,
			quantity: u64,
		) -> DispatchResult {
			let by = T::OperatorOrigin::ensure_origin(origin)?;
			Self::do_ship(by, from, reference, lot, to, quantity)
		}

		/// Receive a shipment; what is refused goes back.
		///
		/// Origin: [`Config::OperatorOrigin`] of the site that receives.
		/// - `from`, `reference`: a shipment on the road.
		/// - `accepted`: at most its quantity.
		///
		/// Emits [`Event::Received`]. Errors: [`Error::NotFound`], [`Error::NotOpen`], [`Error::OutOfRange`]. Law: Food Sanitation Act 49.
		#[pallet::call_index(13)]
		pub fn receive(origin: OriginFor<T>, from: SiteId, reference: Reference, accepted: u64) -> DispatchResult {
			let by = T::OperatorOrigin::ensure_origin(origin)?;
			Self::do_receive(by, from, reference, accepted)
		}

		/// Take a quantity out of the chain of food: sold, served or destroyed.
		///
		/// Origin: [`Config::OperatorOrigin`] of the site.
		/// - `site`, `reference`: the operator's own reference, unused at the site.
		/// - `lot`: to be sold or served only when it may be traded today.
		/// - `quantity`: in stock.
		/// - `how`, `evidence`: a destruction needs evidence; of a recalled lot it counts as recovered.
		///
		/// Emits [`Event::Retired`]. Errors: [`Error::NotFound`], [`Error::BadCode`], [`Error::AlreadyExists`], [`Error::OutOfRange`],
		/// [`Error::Held`], [`Error::Expired`], [`Error::Banned`], [`Error::NotOpen`], [`Error::Short`].
		/// Law: Food Sanitation Act 44(1)3, 45.
		#[pallet::call_index(14)]
		#[pallet::weight(Pallet::<T>::retiring_weight(how))]
		pub fn retire(
			origin: OriginFor<T>,
			site: SiteId,
			reference: Reference,
			lot: LotId,
			quantity: u64,
			how: How,
			evidence: Option<DocumentRef>,
		) -> DispatchResult {
			let by = T::OperatorOrigin::ensure_origin(origin)?;
			Self::do_retire(by, site, reference, lot, quantity, how, evidence)
		}

		/// Recall a lot: it and everything made of it is held.
		///
		/// Origin: [`Config::RecallOrigin`]: an authority orders, else the operator of the lot's site recalls by itself.
		/// - `lot`: the newest of its chain, not recalled already.
		/// - `grade`, `cause`: how bad, and what is wrong.
		/// - `planned`: how much is to be recovered, at most what was made.
		/// - `plan`: the plan.
		///
		/// Emits [`Event::RecallOpened`], [`Event::LotHeld`] for each lot. Errors: [`Error::NotFound`], [`Error::NotOpen`],
		/// [`Error::AlreadyExists`], [`Error::OutOfRange`], [`Error::TooMany`], and the mailbox's.
		/// Law: Food Sanitation Act 45, 72(3), 73; rule 59.
		#[pallet::call_index(15)]
		#[pallet::weight(T::WeightInfo::open_recall().saturating_add(T::Postmaster::post_weight()))]
		pub fn open_recall(
			origin: OriginFor<T>,
			lot: LotId,
			grade: Grade,
			cause: Cause,
			planned: u64,
			plan: DocumentRef,
		) -> DispatchResult {
			let by = T::RecallOrigin::ensure_origin(origin)?;
			Self::do_open_recall(by, lot, grade, cause, planned, plan)
		}

		/// Push a recall on, or tell a holder of a recalled lot.
		///
		/// Origin: anyone who signs.
		/// - `recall`: to spread, with work left; to notify, open or closed.
		/// - `step`: `Spread` up to 64 steps, or `Notify` the operator of a site with stock of a covered lot, once.
		///
		/// Emits [`Event::LotHeld`], [`Event::LotReleased`], [`Event::RecallLifted`], [`Event::HolderNotified`]. Errors: [`Error::NotFound`],
		/// [`Error::OutOfRange`], [`Error::NotOpen`], [`Error::AlreadyExists`], and the mailbox's. Law: Food Sanitation Act 45, 73.
		#[pallet::call_index(16)]
		#[pallet::weight(Pallet::<T>::tracing_weight(step))]
		pub fn trace_recall(origin: OriginFor<T>, recall: RecallId, step: Step) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_trace_recall(who, recall, step)
		}

		/// Close a recall with its result, or lift it because it was wrong.
		///
		/// Origin: [`Config::AuthorityOrigin`], another office than the one that opened it.
		/// - `recall`: open; to close it, with every lot looked at.
		/// - `settlement`: `Close` fixes the relief and archives; `Lift` releases the lots.
		///
		/// Emits [`Event::RecallSettled`]. Errors: [`Error::NotFound`], [`Error::NotOpen`], [`Error::SelfReview`], [`Error::Pending`],
		/// [`Error::TooMany`], and the archives'. Law: Food Sanitation Act 45; decree 31.
		#[pallet::call_index(17)]
		#[pallet::weight(Pallet::<T>::settling_weight(settlement))]
		pub fn settle_recall(origin: OriginFor<T>, recall: RecallId, settlement: Settlement) -> DispatchResult {
			let by = T::AuthorityOrigin::ensure_origin(origin)?;
			Self::do_settle_recall(by, recall, settlement)
		}

		/// Do what is due: remind a holder, erase what was kept long enough.
		///
		/// Origin: anyone who signs.
		/// - `task`: what.
		///
		/// Emits [`Event::Reminded`], [`Event::RecordErased`]. Errors: [`Error::NotFound`], [`Error::NotOpen`], [`Error::TooEarly`],
		/// [`Error::TooLate`], [`Error::AlreadyExists`], [`Error::OnHold`], and the mailbox's.
		/// Law: rule 68-2; notice 8; Food Sanitation Act 49-2.
		#[pallet::call_index(18)]
		#[pallet::weight(Pallet::<T>::housekeeping_weight(task))]
		pub fn housekeep(origin: OriginFor<T>, task: Task) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_housekeep(who, task)
		}

		/// Append the figures of changed law; what happened before keeps its own.
		///
		/// Origin: [`Config::RulesOrigin`].
		/// - `from`: after today and after the last entry.
		/// - `rules`: each within its range.
		///
		/// Emits [`Event::RulesAppended`]. Errors: [`Error::OutOfRange`], [`Error::TooMany`].
		#[pallet::call_index(19)]
		pub fn append_rules(origin: OriginFor<T>, from: CivilDate, rules: Rules) -> DispatchResult {
			let by = T::RulesOrigin::ensure_origin(origin)?;
			Self::do_append_rules(by, from, rules)
		}
	}
}
