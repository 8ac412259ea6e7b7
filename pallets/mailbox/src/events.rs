//! What happened, told so that the public record can be rebuilt from events alone.

use frame_support::pallet_macros::pallet_section;

/// The events of the pallet.
#[pallet_section]
mod events {
	/// What happened. `office` of `org` acted, or `by`, the holder or delegate, through `office` where it is an organisation; the rest is what the
	/// call was told and what came of it.
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	#[allow(clippy::large_enum_variant)] // A whole notice is public; events are written, not kept.
	pub enum Event<T: Config> {
		/// A box was opened.
		BoxOpened {
			/// Whose it is.
			by: Holder,
			/// The acting office, for an organisation.
			office: Option<OfficeId>,
			/// The box.
			mailbox: BoxId,
			/// For whom it is open.
			scope: Scope,
			/// Consent, key, carrier, days before paper.
			settings: Settings,
		},
		/// A box was settled anew; its holder is awake.
		BoxChanged {
			/// Whose it is.
			by: Holder,
			/// The acting office, for an organisation.
			office: Option<OfficeId>,
			/// The box.
			mailbox: BoxId,
			/// Settings before.
			old: Settings,
			/// Settings now.
			new: Settings,
			/// Letters that had gone on paper unread.
			old_streak: u8,
		},
		/// A delegate was named, prolonged or removed.
		DelegateSet {
			/// Whose box it is.
			by: Holder,
			/// The acting office, for an organisation.
			office: Option<OfficeId>,
			/// The box.
			mailbox: BoxId,
			/// The delegate.
			who: Holder,
			/// Its last day before; nothing = none that was live.
			old: Option<CivilDate>,
			/// Its last day; nothing = removed.
			until: Option<CivilDate>,
		},
		/// A box was closed. What had arrived lives on.
		BoxClosed {
			/// Whose it was.
			by: Holder,
			/// The acting office, for an organisation.
			office: Option<OfficeId>,
			/// The box.
			mailbox: BoxId,
			/// When.
			at: Seconds,
		},
		/// A notice was dispatched, or posted by a pilot.
		NoticeDispatched {
			/// The dispatching office; nothing where a pilot's signer holds none.
			office: Option<OfficeId>,
			/// The organisation in whose name it goes.
			org: OrgId,
			/// The notice.
			id: NoticeId,
			/// By what the sender knows it.
			reference: Reference,
			/// To whom it was addressed.
			to: Recipient,
			/// The box it goes to; nothing = on paper only.
			mailbox: Option<BoxId>,
			/// Its class.
			class: NoticeClass,
			/// What is recorded of it.
			proof: Proof,
			/// What it says, or where.
			content: Content,
			/// Days to answer.
			term_days: u16,
			/// Days unread before paper.
			paper_days: u8,
			/// The notice that it follows.
			previous: Option<NoticeId>,
			/// How it follows it.
			follow: Option<Follow>,
			/// When.
			at: Seconds,
		},
		/// A notice entered the box, and the addressee was told: the carrier attests both.
		NoticeArrived {
			/// The acting office.
			office: OfficeId,
			/// Its organisation.
			org: OrgId,
			/// The notice.
			id: NoticeId,
			/// The box.
			mailbox: BoxId,
			/// When.
			at: Seconds,
		},
		/// A confirmation came for a notice that was not on its way to an open box any more.
		ArrivalSkipped {
			/// The acting office.
			office: OfficeId,
			/// Its organisation.
			org: OrgId,
			/// The notice.
			id: NoticeId,
			/// The stage in which it stays.
			stage: Stage,
		},
		/// A notice was read.
		NoticeRead {
			/// Who read it.
			by: Holder,
			/// The acting office, for an organisation.
			office: Option<OfficeId>,
			/// The notice.
			id: NoticeId,
			/// The box.
			mailbox: BoxId,
			/// When.
			at: Seconds,
		},
		/// A guide was refused.
		NoticeRefused {
			/// Who refused it.
			by: Holder,
			/// The acting office, for an organisation.
			office: Option<OfficeId>,
			/// The notice.
			id: NoticeId,
			/// On what ground.
			ground: Ground,
			/// The stage before.
			old: Stage,
			/// The stage now.
			new: Stage,
		},
		/// A reader objected: the electronic copy does not count until that is decided.
		ObjectionRaised {
			/// Who objects.
			by: Holder,
			/// The acting office, for an organisation.
			office: Option<OfficeId>,
			/// The notice.
			id: NoticeId,
			/// On what ground.
			ground: Ground,
			/// The stage before.
			old: Stage,
			/// The stage now.
			new: Stage,
		},
		/// An objection was decided.
		ObjectionDecided {
			/// The acting office.
			office: OfficeId,
			/// Its organisation.
			org: OrgId,
			/// The notice.
			id: NoticeId,
			/// How.
			ruling: ObjectionRuling,
			/// The stage before.
			old: Stage,
			/// The stage now.
			new: Stage,
		},
		/// A notice was recalled before it took effect.
		NoticeRecalled {
			/// The acting office; nothing where a pilot recalls.
			office: Option<OfficeId>,
			/// The organisation in whose name it went.
			org: OrgId,
			/// The notice.
			id: NoticeId,
			/// Why.
			reason: RecallReason,
			/// The stage before.
			old: Stage,
		},
		/// A notice went on paper.
		PaperStarted {
			/// The acting office.
			office: OfficeId,
			/// Its organisation.
			org: OrgId,
			/// The notice.
			id: NoticeId,
			/// How it goes.
			kind: PaperKind,
			/// Its registered number.
			number: Option<RegisteredNumber>,
			/// Letters of the box that went on paper unread, this one included; nothing where it was not unread.
			streak: Option<u8>,
			/// When.
			at: Seconds,
		},
		/// A letter was delivered.
		PaperDelivered {
			/// The acting office.
			office: OfficeId,
			/// Its organisation.
			org: OrgId,
			/// The notice.
			id: NoticeId,
			/// When.
			at: Seconds,
			/// Who took it.
			to: ReceivedBy,
		},
		/// A letter came back.
		PaperReturned {
			/// The acting office.
			office: OfficeId,
			/// Its organisation.
			org: OrgId,
			/// The notice.
			id: NoticeId,
			/// When.
			at: Seconds,
			/// Why.
			reason: ReturnReason,
		},
		/// A notice was published.
		NoticePublished {
			/// The acting office.
			office: OfficeId,
			/// Its organisation.
			org: OrgId,
			/// The notice.
			id: NoticeId,
			/// Digest of the gazette.
			gazette: DocumentDigest,
			/// When.
			at: Seconds,
		},
		/// A month's postage was paid.
		PostageSettled {
			/// The acting office.
			office: OfficeId,
			/// Its organisation, which paid.
			org: OrgId,
			/// The month.
			month: Month,
			/// To whom.
			to: OrgId,
			/// Postage in won.
			charge: Won,
			/// Late charge in won.
			late: Won,
		},
		/// The letters of a month went to the archives.
		MonthArchived {
			/// The acting office.
			office: OfficeId,
			/// Its organisation, which answers for the file.
			org: OrgId,
			/// Whose letters.
			sender: OrgId,
			/// The month.
			month: Month,
			/// The digest tree over them.
			tree: Tree,
			/// The file; nothing when nothing archives.
			file: Option<FileId>,
		},
		/// A notice was erased; a tombstone stays.
		NoticeErased {
			/// The holder who asked; nothing after the retention term.
			by: Option<Holder>,
			/// The acting office; nothing for a person, and for a signer without office.
			office: Option<OfficeId>,
			/// The organisation in whose name it went.
			org: OrgId,
			/// The notice.
			id: NoticeId,
			/// On which basis.
			basis: Basis,
			/// When.
			at: Seconds,
		},
		/// A tariff was appended.
		TariffSet {
			/// The acting office.
			office: OfficeId,
			/// Its organisation.
			org: OrgId,
			/// The last one before.
			old: Option<Tariff>,
			/// The new one.
			new: Tariff,
		},
		/// A regime was appended.
		RegimeSet {
			/// The acting office.
			office: OfficeId,
			/// Its organisation.
			org: OrgId,
			/// The class.
			class: NoticeClass,
			/// The last one before.
			old: Option<Regime>,
			/// The new one.
			new: Regime,
		},
		/// Terms were appended by the council.
		TermsSet {
			/// The last ones before.
			old: Option<Terms>,
			/// The new ones.
			new: Terms,
		},
	}
}
