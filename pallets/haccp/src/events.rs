//! What happened, told so that the public record can be rebuilt from events alone.

use frame_support::pallet_macros::pallet_section;

/// The events of the pallet.
#[pallet_section]
mod events {
	/// What happened. `office` of `org` acted; the rest is what the call was told and what came of it.
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	#[allow(clippy::large_enum_variant)] // Whole records are public; events are written, not kept.
	pub enum Event<T: Config> {
		/// A site was registered, or its operator, kind or scale changed.
		SiteRegistered {
			/// The acting office.
			office: OfficeId,
			/// Its organisation.
			org: OrgId,
			/// The site.
			site: SiteId,
			/// Its record before.
			old: Option<Site>,
			/// Its record now.
			new: Site,
		},
		/// An application was filed.
		ApplicationFiled {
			/// The acting office.
			office: OfficeId,
			/// Its organisation.
			org: OrgId,
			/// The application.
			id: ApplicationId,
			/// What was filed.
			application: Application,
		},
		/// An application was assessed.
		ApplicationAssessed {
			/// The acting office.
			office: OfficeId,
			/// Its organisation.
			org: OrgId,
			/// The application.
			application: ApplicationId,
			/// Score.
			score: Score,
			/// What it came to.
			verdict: Verdict,
			/// Report.
			report: DocumentRef,
		},
		/// An application was granted or refused.
		ApplicationDecided {
			/// The acting office.
			office: OfficeId,
			/// Its organisation.
			org: OrgId,
			/// The application.
			application: ApplicationId,
			/// What was decided: `Granted` or `Refused`.
			outcome: ApplicationState,
			/// The certificate as it is now, when granted.
			certificate: Option<Certificate>,
			/// The notice posted.
			notice: Option<NoticeId>,
		},
		/// A site was inspected.
		Inspected {
			/// The acting office.
			office: OfficeId,
			/// Its organisation.
			org: OrgId,
			/// The certificate.
			cert: CertId,
			/// Number of the inspection within the chain of the certificate.
			number: u32,
			/// What was found.
			inspection: Inspection,
			/// Year of the next regular inspection, technical visits per year until then.
			next: (u16, u8),
		},
		/// A measure was imposed or lifted.
		Imposed {
			/// The acting office.
			office: OfficeId,
			/// Its organisation.
			org: OrgId,
			/// The measure.
			measure: Measure,
			/// Of a suspension: first and last day.
			suspended: Option<(CivilDate, CivilDate)>,
			/// The notice posted.
			notice: Option<NoticeId>,
		},
		/// A certificate was revoked.
		CertificateRevoked {
			/// The acting office.
			office: OfficeId,
			/// Its organisation.
			org: OrgId,
			/// The certificate; it was Active.
			cert: CertId,
			/// Why.
			ground: Ground,
		},
		/// A revocation was appealed against.
		Appealed {
			/// The acting office.
			office: OfficeId,
			/// Its organisation.
			org: OrgId,
			/// The certificate.
			cert: CertId,
			/// On which grounds.
			grounds: DocumentRef,
		},
		/// An appeal was decided.
		AppealDecided {
			/// The acting office.
			office: OfficeId,
			/// Its organisation.
			org: OrgId,
			/// The certificate: Active again when annulled.
			cert: CertId,
			/// What was ruled.
			ruling: AppealRuling,
			/// The decision.
			decision: DocumentRef,
			/// The notice posted.
			notice: Option<NoticeId>,
		},
		/// A certificate was handed back.
		CertificateReturned {
			/// The acting office.
			office: OfficeId,
			/// Its organisation.
			org: OrgId,
			/// The certificate; it was Active.
			cert: CertId,
		},
		/// A control point was logged.
		Logged {
			/// The acting office.
			office: OfficeId,
			/// Its organisation.
			org: OrgId,
			/// The site.
			site: SiteId,
			/// The certificate.
			cert: CertId,
			/// Reference of the log.
			reference: Reference,
			/// What the operator says.
			log: LogEntry,
			/// What the chain says.
			verdict: LogVerdict,
			/// The log that it replaces.
			corrects: Option<Reference>,
		},
		/// A deviation was acted upon.
		DeviationCorrected {
			/// The acting office.
			office: OfficeId,
			/// Its organisation.
			org: OrgId,
			/// The site.
			site: SiteId,
			/// Reference of the log.
			reference: Reference,
			/// What was done.
			action: DocumentRef,
		},
		/// A lot was made; its inputs were used up by as much as it says.
		LotRegistered {
			/// The acting office.
			office: OfficeId,
			/// Its organisation.
			org: OrgId,
			/// The lot.
			id: LotId,
			/// The site.
			site: SiteId,
			/// What the maker says, inputs included.
			lot: LotEntry,
			/// The lot that it replaces.
			corrects: Option<LotId>,
		},
		/// A quantity left a site.
		Shipped {
			/// The acting office.
			office: OfficeId,
			/// Its organisation.
			org: OrgId,
			/// From where.
			from: SiteId,
			/// Reference of the shipment.
			reference: Reference,
			/// What.
			lot: LotId,
			/// Where to.
			to: SiteId,
			/// How much, in the unit of the lot.
			quantity: u64,
		},
		/// A shipment was received; what was refused is back where it came from.
		Received {
			/// The acting office.
			office: OfficeId,
			/// Its organisation.
			org: OrgId,
			/// From where.
			from: SiteId,
			/// Reference of the shipment.
			reference: Reference,
			/// What.
			lot: LotId,
			/// Where to.
			to: SiteId,
			/// How much was accepted.
			accepted: u64,
			/// How much was refused.
			refused: u64,
		},
		/// A quantity was sold, served or destroyed.
		Retired {
			/// The acting office.
			office: OfficeId,
			/// Its organisation.
			org: OrgId,
			/// Where.
			site: SiteId,
			/// Reference of the retirement.
			reference: Reference,
			/// What.
			lot: LotId,
			/// How much, in the unit of the lot.
			quantity: u64,
			/// How.
			how: How,
			/// Evidence; always of a destruction.
			evidence: Option<DocumentRef>,
			/// The recall that it counts for.
			recall: Option<RecallId>,
		},
		/// A recall was opened.
		RecallOpened {
			/// The acting office.
			office: OfficeId,
			/// Its organisation.
			org: OrgId,
			/// The recall.
			id: RecallId,
			/// Its record, before it spread.
			recall: Recall,
			/// The notice posted.
			notice: Option<NoticeId>,
		},
		/// A lot is covered by a recall.
		LotHeld {
			/// The recall.
			recall: RecallId,
			/// The lot.
			lot: LotId,
		},
		/// A lot is no longer covered by a recall.
		LotReleased {
			/// The recall.
			recall: RecallId,
			/// The lot.
			lot: LotId,
		},
		/// Every lot of a recall is released.
		RecallLifted {
			/// The recall.
			recall: RecallId,
		},
		/// The operator of a site that holds a covered lot was told.
		HolderNotified {
			/// The recall.
			recall: RecallId,
			/// The lot.
			lot: LotId,
			/// The site.
			site: SiteId,
			/// The notice posted.
			notice: Option<NoticeId>,
		},
		/// A recall was closed, or is being lifted.
		RecallSettled {
			/// The acting office.
			office: OfficeId,
			/// Its organisation.
			org: OrgId,
			/// The recall.
			recall: RecallId,
			/// How.
			settlement: Settlement,
			/// What was recovered, basis points of the plan, rounded down, at most 10,000.
			rate_bps: u16,
			/// What that earns; nothing is earned by a recall that is lifted.
			relief: Option<Relief>,
			/// Whether its term was over.
			late: bool,
			/// Its file in the archives.
			file: Option<FileId>,
		},
		/// The holder of a certificate was reminded that it ends.
		Reminded {
			/// The certificate.
			cert: CertId,
			/// Its last day.
			valid_to: CivilDate,
			/// The notice posted.
			notice: Option<NoticeId>,
		},
		/// A record was erased.
		RecordErased {
			/// The office that ordered it; nobody when its retention ended.
			office: Option<OfficeId>,
			/// Its organisation.
			org: Option<OrgId>,
			/// The site.
			site: SiteId,
			/// Reference of the record.
			reference: Reference,
			/// What it was.
			kind: Kind,
			/// Why, when its retention had not ended.
			basis: Option<Basis>,
		},
		/// New figures of the law were appended.
		RulesAppended {
			/// The acting office.
			office: OfficeId,
			/// Its organisation.
			org: OrgId,
			/// From which day they hold.
			from: CivilDate,
			/// The figures.
			rules: Rules,
		},
	}
}
