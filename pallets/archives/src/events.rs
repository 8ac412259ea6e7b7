//! What happened, told so that the public record can be rebuilt from events alone.
//!
//! Events with `file` are the entries of its custody chain: the chain hashes their encoding, so that neither the order of the variants nor a field
//! of theirs ever changes.

use frame_support::pallet_macros::pallet_section;

/// The events of the pallet.
#[pallet_section]
mod events {
	/// What happened. `office` of `org` acted; the rest is what the call was told and what came of it.
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	#[allow(clippy::large_enum_variant)] // Lists are public; events are written, not kept.
	pub enum Event<T: Config> {
		/// A file was registered, or deposited by another pilot.
		FileRegistered {
			/// The acting office; nothing when another pilot or anybody caused it.
			office: Option<OfficeId>,
			/// Its organisation.
			org: Option<OrgId>,
			/// The file.
			file: FileId,
			/// The organisation that produced it.
			producer: OrgId,
			/// By what it is known outside the chain.
			reference: Reference,
			/// Unit task.
			task: TaskCode,
			/// Year of completion.
			year: u16,
			/// How long it is kept.
			retention: RetentionClass,
			/// Access.
			access: Access,
			/// Grounds for closing.
			grounds: u8,
			/// What it consists of.
			kind: FileKind,
			/// The digest tree over its items.
			tree: Tree,
		},
		/// A file was registered again in place of another.
		FileAmended {
			/// The acting office; nothing when another pilot or anybody caused it.
			office: Option<OfficeId>,
			/// Its organisation.
			org: Option<OrgId>,
			/// The file.
			file: FileId,
			/// The file that it corrects.
			old: FileId,
			/// Why.
			reason: Reason,
			/// The organisation that produced it.
			producer: OrgId,
			/// By what it is known outside the chain.
			reference: Reference,
			/// Unit task.
			task: TaskCode,
			/// Year of completion.
			year: u16,
			/// How long it is kept.
			retention: RetentionClass,
			/// Access.
			access: Access,
			/// Grounds for closing.
			grounds: u8,
			/// What it consists of.
			kind: FileKind,
			/// The digest tree over its items.
			tree: Tree,
		},
		/// A file was offered to a higher custody.
		FileOffered {
			/// The acting office; nothing when another pilot or anybody caused it.
			office: Option<OfficeId>,
			/// Its organisation.
			org: Option<OrgId>,
			/// The file.
			file: FileId,
			/// Who keeps it.
			from: Custody,
			/// To whom.
			to: Custody,
		},
		/// A file was taken over.
		FileAccepted {
			/// The acting office; nothing when another pilot or anybody caused it.
			office: Option<OfficeId>,
			/// Its organisation.
			org: Option<OrgId>,
			/// The file.
			file: FileId,
			/// Who kept it.
			old: Custody,
			/// Who keeps it now.
			new: Custody,
			/// Whether the transfer came after its term.
			late: Late,
		},
		/// An offer went back or was withdrawn.
		FileReturned {
			/// The acting office; nothing when another pilot or anybody caused it.
			office: Option<OfficeId>,
			/// Its organisation.
			org: Option<OrgId>,
			/// The file.
			file: FileId,
			/// To whom it was offered.
			to: Custody,
			/// The document that says why.
			basis: DocumentDigest,
		},
		/// A layer of evidence was added; another office checks it.
		LayerAdded {
			/// The acting office; nothing when another pilot or anybody caused it.
			office: Option<OfficeId>,
			/// Its organisation.
			org: Option<OrgId>,
			/// The file.
			file: FileId,
			/// Its index.
			layer: u8,
			/// Why it is there.
			purpose: Purpose,
			/// The digest tree.
			tree: Tree,
		},
		/// A layer was checked and is right.
		LayerVerified {
			/// The acting office; nothing when another pilot or anybody caused it.
			office: Option<OfficeId>,
			/// Its organisation.
			org: Option<OrgId>,
			/// The file.
			file: FileId,
			/// Its index.
			layer: u8,
		},
		/// A layer was checked and removed.
		LayerRejected {
			/// The acting office; nothing when another pilot or anybody caused it.
			office: Option<OfficeId>,
			/// Its organisation.
			org: Option<OrgId>,
			/// The file.
			file: FileId,
			/// The index that it had.
			layer: u8,
		},
		/// Access to a file was classified.
		AccessClassified {
			/// The acting office; nothing when another pilot or anybody caused it.
			office: Option<OfficeId>,
			/// Its organisation.
			org: Option<OrgId>,
			/// The file.
			file: FileId,
			/// Access before.
			old: Access,
			/// Access now.
			access: Access,
			/// Grounds before.
			old_grounds: u8,
			/// Grounds now.
			grounds: u8,
			/// Year to whose end it stayed closed although thirty years had passed.
			old_closed_until: Option<u16>,
			/// The year now.
			closed_until: Option<u16>,
			/// The document that says why.
			basis: DocumentDigest,
		},
		/// A file came before the committee.
		FileAppraised {
			/// The acting office; nothing when another pilot or anybody caused it.
			office: Option<OfficeId>,
			/// Its organisation.
			org: Option<OrgId>,
			/// The file.
			file: FileId,
			/// The appraisal.
			case: AppraisalId,
			/// What is proposed.
			outcome: Outcome,
		},
		/// An appraisal was opened.
		AppraisalOpened {
			/// The acting office.
			office: OfficeId,
			/// Its organisation.
			org: OrgId,
			/// The appraisal.
			case: AppraisalId,
			/// Files and proposals.
			items: Items,
			/// The opinion on them.
			opinion: DocumentDigest,
			/// Last day of the vote.
			vote_until: CivilDate,
		},
		/// A member of the committee voted.
		VoteCast {
			/// The acting office.
			office: OfficeId,
			/// Its organisation.
			org: OrgId,
			/// The appraisal.
			case: AppraisalId,
			/// As what.
			seat: Seat,
			/// How.
			ballot: Ballot,
		},
		/// The vote decided on a file.
		OutcomeDecided {
			/// The acting office; nothing when another pilot or anybody caused it.
			office: Option<OfficeId>,
			/// Its organisation.
			org: Option<OrgId>,
			/// The file.
			file: FileId,
			/// The appraisal.
			case: AppraisalId,
			/// Its retention before.
			old_retention: RetentionClass,
			/// The year to which its disposal was deferred before.
			old_deferred: Option<u16>,
			/// What became of it.
			outcome: Decided,
		},
		/// A freeze spared a file; it is kept.
		DisposalStayed {
			/// The acting office; nothing when another pilot or anybody caused it.
			office: Option<OfficeId>,
			/// Its organisation.
			org: Option<OrgId>,
			/// The file.
			file: FileId,
			/// The appraisal.
			case: AppraisalId,
			/// The freeze.
			hold: HoldId,
		},
		/// A vote was counted.
		AppraisalClosed {
			/// The office that counted it, if one did.
			office: Option<OfficeId>,
			/// Its organisation.
			org: Option<OrgId>,
			/// The appraisal.
			case: AppraisalId,
			/// What it comes to.
			verdict: Verdict,
			/// Votes for.
			approve: u8,
			/// Votes against.
			reject: u8,
			/// Votes from outside.
			experts: u8,
			/// Where the case stands now.
			state: CaseState,
		},
		/// The first signature under a destruction, or another certificate of the same office.
		DestructionSigned {
			/// The acting office.
			office: OfficeId,
			/// Its organisation.
			org: OrgId,
			/// The appraisal.
			case: AppraisalId,
			/// The certificate before.
			old: Option<DocumentDigest>,
			/// The certificate.
			certificate: DocumentDigest,
		},
		/// A file was destroyed.
		FileDestroyed {
			/// The acting office; nothing when another pilot or anybody caused it.
			office: Option<OfficeId>,
			/// Its organisation.
			org: Option<OrgId>,
			/// The file.
			file: FileId,
			/// The appraisal.
			case: AppraisalId,
			/// The office that signed first.
			first: OfficeId,
			/// The office that signed second.
			second: OfficeId,
			/// The certificate.
			certificate: DocumentDigest,
		},
		/// Nothing of an appraisal is left to do.
		CaseDone {
			/// The acting office.
			office: OfficeId,
			/// Its organisation.
			org: OrgId,
			/// The appraisal.
			case: AppraisalId,
		},
		/// A freeze was placed.
		HoldPlaced {
			/// The acting office.
			office: OfficeId,
			/// Its organisation.
			org: OrgId,
			/// The freeze.
			hold: HoldId,
			/// What it covers, who asked for it and until when.
			scope: Hold,
		},
		/// A freeze was lifted, or removed after its end.
		HoldLifted {
			/// The acting office; nothing when somebody without one removed a freeze that had ended.
			office: Option<OfficeId>,
			/// Its organisation.
			org: Option<OrgId>,
			/// The freeze.
			hold: HoldId,
			/// The document that says why.
			basis: DocumentDigest,
		},
		/// A file was lent.
		FileLent {
			/// The acting office; nothing when another pilot or anybody caused it.
			office: Option<OfficeId>,
			/// Its organisation.
			org: Option<OrgId>,
			/// The file.
			file: FileId,
			/// To whom.
			to: OrgId,
			/// What for.
			purpose: LoanPurpose,
			/// Last day.
			due: CivilDate,
		},
		/// A file came back.
		FileReturnedFromLoan {
			/// The acting office; nothing when another pilot or anybody caused it.
			office: Option<OfficeId>,
			/// Its organisation.
			org: Option<OrgId>,
			/// The file.
			file: FileId,
			/// The loan that ended.
			loan: Loan,
			/// How it came back.
			condition: Condition,
		},
		/// A copy was attested.
		CopyAttested {
			/// The acting office; nothing when another pilot or anybody caused it.
			office: Option<OfficeId>,
			/// Its organisation.
			org: Option<OrgId>,
			/// The file.
			file: FileId,
			/// Its site.
			site: u16,
			/// What the keeper says.
			attestation: Attestation,
			/// What it was; nothing for a new site.
			old: Option<CopyStatus>,
			/// What it is.
			new: CopyStatus,
			/// The lost copy whose place a new site took.
			replaced: Option<(OrgId, u16)>,
		},
		/// The first order to expunge a file, or another order of the same office.
		ExpungeOrdered {
			/// The acting office; nothing when another pilot or anybody caused it.
			office: Option<OfficeId>,
			/// Its organisation.
			org: Option<OrgId>,
			/// The file.
			file: FileId,
			/// The order before.
			old: Option<DocumentDigest>,
			/// The order.
			order: DocumentDigest,
		},
		/// A file was expunged.
		FileExpunged {
			/// The acting office; nothing when another pilot or anybody caused it.
			office: Option<OfficeId>,
			/// Its organisation.
			org: Option<OrgId>,
			/// The file.
			file: FileId,
			/// The office that ordered first.
			first: OfficeId,
			/// The office that ordered second.
			second: OfficeId,
			/// The order.
			order: DocumentDigest,
		},
		/// A class was set for a unit task.
		ScheduleSet {
			/// The acting office.
			office: OfficeId,
			/// Its organisation.
			org: OrgId,
			/// Whose task.
			of: OrgId,
			/// The task.
			task: TaskCode,
			/// The class in force today.
			old: Option<RetentionClass>,
			/// The class.
			class: RetentionClass,
			/// From which day.
			from: CivilDate,
		},
		/// An algorithm was declared weak from a day on, or the day was taken back.
		AlgorithmSet {
			/// The acting office.
			office: OfficeId,
			/// Its organisation.
			org: OrgId,
			/// The algorithm.
			alg: HashAlg,
			/// The day before.
			old: Option<CivilDate>,
			/// The day now.
			weak_from: Option<CivilDate>,
		},
		/// The council set the parameters.
		ParametersSet {
			/// Before.
			old: Parameters,
			/// Now.
			new: Parameters,
		},
	}
}
