//! Dispatch by an office, and posting by a pilot (E-Documents Act 6(1), Administrative Procedures Act 14(3)).

use super::Books;
use crate::{
	pallet::Acting, rules, BoxByHolder, Boxes, Config, Content, Error, Event, MailBox, Notice, Notices, Objected,
	OwnReference, Pallet, PaperLeg, PaperOutcome, Proof, Recipient, Reference, References, Sender, Stage, WeightInfo,
};
use frame_support::{ensure, pallet_prelude::Weight};
use minwon_primitives::{
	BoxId, Channel, CivilDate, Follow, Holder, NoticeClass, NoticeDraft, NoticeId, OfficeId, OrgId, Posted, Role,
};
use minwon_support::{now, today, RoleInspect};
use rules::{Law, Manner, RouteFault, Sending, Standing};
use sp_runtime::{DispatchError, DispatchResult};

/// What an office dispatches.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Letter {
	/// The office's own number.
	pub reference: OwnReference,
	/// To whom.
	pub to: Recipient,
	/// Legal class.
	pub class: NoticeClass,
	/// What is recorded.
	pub proof: Proof,
	/// What it says, or where.
	pub content: Content,
	/// Days to answer.
	pub term_days: u16,
	/// The notice that it follows, and how.
	pub follows: Option<(NoticeId, Follow)>,
}

/// A notice on whose way everything but its number is decided.
struct Decided {
	office: Option<OfficeId>,
	reference: Reference,
	to: Recipient,
	mailbox: Option<(BoxId, MailBox)>,
	class: NoticeClass,
	proof: Proof,
	content: Content,
	term_days: u16,
	law: Law,
	/// The notice that it follows, and how.
	follows: Option<(NoticeId, Notice, Follow)>,
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_dispatch(by: Acting<T>, letter: Letter) -> DispatchResult {
		let Letter { reference, to, class, proof, content, term_days, follows } = letter;
		ensure!(!reference.is_empty(), Error::<T>::BadReference);
		let reference = Reference::Desk(reference);
		ensure!(!References::<T>::contains_key(by.org, &reference), Error::<T>::AlreadyExists);
		let follows = Self::followed(by.org, class, follows)?;
		Self::ensure_face(class, &content, term_days)?;
		let today = today::<T::Time>();
		let law = Self::law_on(class, today);
		ensure!(rules::proof_suffices(proof, &law.regime), Error::<T>::ProofTooLow);
		let mut books = Self::books_or_new(by.org);
		let manner = match rules::is_voluntary(class) {
			true => {
				Self::take_voluntary(&mut books.sender, today, law.terms.voluntary_daily)?;
				Manner::Voluntary
			}
			false => Manner::Official,
		};
		let standing = match by.role == Role::OfficialMailSender {
			true => Standing::Official,
			false => Self::standing_of(by.org),
		};
		let mailbox =
			Self::way_to(&to, &Sending { sender: by.org, class, standing, manner }, &law).map_err(Error::<T>::from)?;
		let office = Some(by.office);
		let decided = Decided { office, reference, to, mailbox, class, proof, content, term_days, law, follows };
		Self::send(books, decided)?;
		Ok(())
	}

	/// Posts for a pilot: no role, no quota, no arrears, and whatever the class, paper where no box takes it. Nothing is written before the last
	/// refusal.
	pub(crate) fn do_post(
		sender: OrgId,
		office: Option<OfficeId>,
		draft: NoticeDraft,
	) -> Result<Posted, DispatchError> {
		let NoticeDraft { record, step, part, to, class, term_days, follows } = draft;
		let (reference, content) = (Reference::Pilot { record, step, part }, Content::Record(record));
		ensure!(!References::<T>::contains_key(sender, &reference), Error::<T>::AlreadyExists);
		ensure!(class != NoticeClass::Guide, Error::<T>::BadClass);
		let follows = Self::followed(sender, class, follows)?;
		Self::ensure_face(class, &content, term_days)?;
		let law = Self::law_on(class, today::<T::Time>());
		let to = Recipient::from(to);
		let mailbox = Self::way_to(&to, &Self::posting(sender, class), &law).map_err(Error::<T>::from)?;
		let books = Self::books_or_new(sender);
		let proof = Proof::Read;
		let decided = Decided { office, reference, to, mailbox, class, proof, content, term_days, law, follows };
		Self::send(books, decided)
	}

	/// What a dispatch costs: more for a notice that follows another.
	pub(crate) fn dispatch_weight(follows: &Option<(NoticeId, Follow)>) -> Weight {
		match follows {
			None => T::WeightInfo::dispatch(),
			Some(_) => T::WeightInfo::dispatch_following(),
		}
	}

	/// How a pilot sends.
	pub(crate) fn posting(sender: OrgId, class: NoticeClass) -> Sending {
		Sending { sender, class, standing: Standing::Official, manner: Manner::Official }
	}

	/// Whether boxes of the scope `Official` are open to an organisation.
	pub(crate) fn standing_of(org: OrgId) -> Standing {
		match T::Roles::entitled(org, Role::OfficialMailSender) {
			true => Standing::Official,
			false => Standing::Other,
		}
	}

	/// The notice that a new one follows: of the same sender and class, followed by none; to be delivered again, its way failed.
	fn followed(
		sender: OrgId,
		class: NoticeClass,
		follows: Option<(NoticeId, Follow)>,
	) -> Result<Option<(NoticeId, Notice, Follow)>, DispatchError> {
		let Some((id, how)) = follows else { return Ok(None) };
		let old = Self::own_notice(sender, id)?;
		ensure!(old.next.is_none(), Error::<T>::AlreadyCorrected);
		ensure!(old.class == class, Error::<T>::BadClass);
		if how == Follow::Redelivery {
			let returned = matches!(old.paper, Some(PaperLeg { outcome: PaperOutcome::Returned { .. }, .. }));
			let failed = matches!(Self::stage_of(&old, now::<T::Time>()), Stage::Recalled | Stage::Void);
			ensure!(failed || returned, Error::<T>::NotOpen);
		}
		Ok(Some((id, old, how)))
	}

	/// What stands on the face of a notice is in its range.
	fn ensure_face(class: NoticeClass, content: &Content, term_days: u16) -> DispatchResult {
		ensure!(rules::content_fits(content), Error::<T>::BadContent);
		ensure!(rules::term_fits(term_days), Error::<T>::BadTerm);
		ensure!(class != NoticeClass::Guide || term_days == 0, Error::<T>::NoEffect);
		Ok(())
	}

	/// Counts a voluntary notice of today in books that are in hand.
	fn take_voluntary(sender: &mut Sender, today: CivilDate, daily: u32) -> DispatchResult {
		ensure!(!rules::in_arrears::<T::Calendar>(sender, today), Error::<T>::PostageInArrears);
		let counted = rules::voluntary_on(sender, today);
		ensure!(counted < daily, Error::<T>::TooMany);
		sender.day = today;
		sender.voluntary_today = counted.saturating_add(1);
		Ok(())
	}

	/// The box that takes a notice; nothing = on paper.
	pub(crate) fn way_to(to: &Recipient, sending: &Sending, law: &Law) -> Result<Option<(BoxId, MailBox)>, RouteFault> {
		let id = match to {
			Recipient::Box(id) => Some(*id),
			Recipient::Person(person) => BoxByHolder::<T>::get(Holder::Person(*person)),
			Recipient::Organisation(org) => BoxByHolder::<T>::get(Holder::Organisation(*org)),
			Recipient::Paper => None,
		};
		let found = id.and_then(|id| Boxes::<T>::get(id).map(|mailbox| (id, mailbox)));
		let mailbox = found.as_ref().map(|(_, mailbox)| mailbox);
		let channel = rules::route(to, mailbox, sending, law.regime.consent, law.terms.dormant_after)?;
		Ok(found.filter(|_| channel == Channel::Electronic))
	}

	/// Numbers a notice, writes and tells it: the last guard and everything after it.
	fn send(mut books: Books, decided: Decided) -> Result<Posted, DispatchError> {
		let seq = books.sender.next_seq;
		books.sender.next_seq = seq.checked_add(1).ok_or(Error::<T>::TooMany)?;

		let Decided { office, reference, to, mailbox, class, proof, content, term_days, law, follows } = decided;
		let (org, at) = (books.org, now::<T::Time>());
		let id = rules::notice_id(org, seq);
		// As many as numbers, hence within the range.
		books.sender.meter.dispatched = books.sender.meter.dispatched.saturating_add(1);
		Self::keep_books(books);
		let own_days = mailbox.as_ref().map(|(_, mailbox)| mailbox.paper_days).unwrap_or_default();
		let (previous, follow) = match follows {
			Some((previous, mut old, how)) => {
				old.next = Some(id);
				Notices::<T>::insert(previous, old);
				(Some(previous), Some(how))
			}
			None => (None, None),
		};
		let notice = Notice {
			sender: org,
			office,
			reference: reference.clone(),
			to: mailbox.map(|(to, _)| to),
			class,
			proof,
			content,
			term_days,
			paper_days: rules::paper_days(law.regime.paper_days, own_days),
			sent_at: at,
			arrived_at: None,
			read_at: None,
			stage: Stage::Sent,
			objected: Objected::No,
			paper: None,
			published: None,
			previous,
			next: None,
		};
		References::<T>::insert(org, &reference, id);
		Notices::<T>::insert(id, &notice);
		let (mailbox, paper_days) = (notice.to, notice.paper_days);
		Self::deposit_event(Event::NoticeDispatched {
			office,
			org,
			id,
			reference,
			to,
			mailbox,
			class,
			proof,
			content,
			term_days,
			paper_days,
			previous,
			follow,
			at,
		});
		let channel = if mailbox.is_some() { Channel::Electronic } else { Channel::Paper };
		Ok(Posted { id, channel })
	}
}

impl<T> From<RouteFault> for Error<T> {
	fn from(fault: RouteFault) -> Self {
		match fault {
			RouteFault::NotFound => Self::NotFound,
			RouteFault::NotYourBox => Self::NotYourBox,
			RouteFault::NoConsent => Self::NoConsent,
			RouteFault::Dormant => Self::BoxDormant,
		}
	}
}
