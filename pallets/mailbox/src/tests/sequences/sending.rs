//! The second part of the model: dispatch by an office, and posting by a pilot.

use super::{
	law,
	model::{demand, office_of, org_of, Answer, Model},
};
use crate::{mock::*, *};
use minwon_primitives::{
	BoxId, Channel, CivilDate, Follow, Holder, NoticeClass, NoticeDraft, NoticeId, OfficeId, OrgId, Posted, Role,
};
use sp_runtime::DispatchError;

/// Who sends guides and private mail; the first of them every class.
const SENDERS: [Role; 2] = [Role::OfficialMailSender, Role::MailSender];

pub fn is_voluntary(class: NoticeClass) -> bool {
	class == NoticeClass::Guide || class == NoticeClass::Private
}

/// What a letter says on its face.
pub struct Face {
	pub reference: Reference,
	pub to: Recipient,
	pub class: NoticeClass,
	pub proof: Proof,
	pub content: Content,
	pub term_days: u16,
	pub follows: Option<(NoticeId, Follow)>,
}

impl Model {
	/// Where a notice goes: a box, or paper. `refusable`: voluntary mail, which is refused where official mail goes on paper.
	pub fn route(
		&self,
		to: &Recipient,
		sender: OrgId,
		class: NoticeClass,
		refusable: bool,
		official: bool,
	) -> Result<Option<BoxId>, Error<Test>> {
		let paper = |error| if refusable { Err(error) } else { Ok(None) };
		let fits = |found: &MailBox| match found.scope {
			Scope::One(only) => only == sender,
			Scope::Official => official,
		};
		let holder = match to {
			Recipient::Box(_) | Recipient::Paper => None,
			Recipient::Person(person) => Some(Holder::Person(*person)),
			Recipient::Organisation(org) => Some(Holder::Organisation(*org)),
		};
		let id = match to {
			Recipient::Box(id) => {
				let found = self.boxes.get(&id.0).ok_or(Error::NotFound)?;
				if !fits(found) {
					return Err(Error::NotYourBox);
				}
				id.0
			}
			_ => match holder.and_then(|holder| self.open_box_of(holder)) {
				Some(id) if fits(&self.boxes[&id]) => id,
				_ => return paper(Error::NoConsent),
			},
		};
		let found = &self.boxes[&id];
		let consents =
			found.classes & (1 << class as u8) != 0 || self.regime(class, self.today()).consent == Consent::NotRequired;
		if found.closed_at.is_some() || !consents {
			return paper(Error::NoConsent);
		}
		if found.streak >= self.terms(self.today()).dormant_after {
			return paper(Error::BoxDormant);
		}
		Ok(Some(BoxId(id)))
	}

	fn is_known(&self, org: u32, reference: &Reference) -> bool {
		self.notices.values().any(|notice| notice.sender.0 == org && notice.reference == *reference)
	}

	fn follows(&self, org: u32, face: &Face) -> Answer {
		let Some((id, how)) = face.follows else { return Ok(()) };
		let old = self.own(org, id)?;
		demand(old.next.is_none(), Error::AlreadyCorrected)?;
		demand(old.class == face.class, Error::BadClass)?;
		let came_back = old.paper.is_some_and(|leg| matches!(leg.outcome, PaperOutcome::Returned { .. }));
		let failed = matches!(self.stage(old), Stage::Recalled | Stage::Void) || came_back;
		demand(how == Follow::Correction || failed, Error::NotOpen)
	}

	fn face(face: &Face) -> Answer {
		let fits = match face.content {
			Content::Sealed { kib, .. } => (2..=14).any(|step| kib == 1 << step),
			Content::Record(record) => (50..=69).contains(&record.pilot),
		};
		demand(fits, Error::BadContent)?;
		demand(face.term_days <= 3_650, Error::BadTerm)?;
		demand(face.class != NoticeClass::Guide || face.term_days == 0, Error::NoEffect)
	}

	pub fn dispatch(&mut self, who: u64, face: Face) -> Answer {
		let (org, voluntary, today) = (org_of(who), is_voluntary(face.class), self.today());
		self.role(who, if voluntary { &SENDERS[..] } else { &SENDERS[..1] })?;
		demand(face.reference != Reference::Desk(OwnReference::new()), Error::BadReference)?;
		demand(!self.is_known(org, &face.reference), Error::AlreadyExists)?;
		self.follows(org, &face)?;
		Self::face(&face)?;
		let regime = self.regime(face.class, today);
		let counts = matches!(regime.effect, Effect::OnReadingOrTerm(_)) || regime.paper_days > 0;
		demand(!counts || face.proof == Proof::Read, Error::ProofTooLow)?;
		let mut sent_today = 0;
		if voluntary {
			if let Some((books, _)) = self.rolled(org) {
				let overdue = books.unpaid.first().is_some_and(|month| law::due(month.0) < today);
				demand(!overdue, Error::PostageInArrears)?;
				sent_today = if books.day.0 == today { books.voluntary_today } else { 0 };
			}
			demand(sent_today < self.terms(today).voluntary_daily, Error::TooMany)?;
		}
		let official = self.is_entitled(OrgId(org), Role::OfficialMailSender);
		let to = self.route(&face.to, OrgId(org), face.class, voluntary, official)?;
		self.enter(org, Some(office_of(who)), face, to);
		if voluntary {
			let books = self.senders.get_mut(&org).unwrap();
			(books.day, books.voluntary_today) = (CivilDate(today), sent_today + 1);
		}
		Ok(())
	}

	pub fn post(&mut self, org: u32, clerk: u64, draft: NoticeDraft) -> Result<Posted, DispatchError> {
		let NoticeDraft { record, step, part, to, class, term_days, follows } = draft;
		let to = match to {
			Some(Holder::Person(person)) => Recipient::Person(person),
			Some(Holder::Organisation(org)) => Recipient::Organisation(org),
			None => Recipient::Paper,
		};
		let (reference, content) = (Reference::Pilot { record, step, part }, Content::Record(record));
		let face = Face { reference, to, class, proof: Proof::Read, content, term_days, follows };
		demand(!self.is_known(org, &face.reference), Error::AlreadyExists)?;
		demand(class != NoticeClass::Guide, Error::BadClass)?;
		self.follows(org, &face)?;
		Self::face(&face)?;
		let to = self.route(&face.to, OrgId(org), class, false, true)?;
		let channel = if to.is_some() { Channel::Electronic } else { Channel::Paper };
		let id = self.enter(org, self.roster.contains_key(&clerk).then(|| office_of(clerk)), face, to);
		Ok(Posted { id, channel })
	}

	/// Nothing stops it any more.
	fn enter(&mut self, org: u32, office: Option<OfficeId>, face: Face, to: Option<BoxId>) -> NoticeId {
		let (today, now) = (self.today(), self.at());
		let days = self.regime(face.class, today).paper_days;
		let own = to.map_or(0, |to| self.boxes[&to.0].paper_days);
		let month = Month(law::month(today));
		self.senders.entry(org).or_insert_with(|| Sender {
			next_seq: 1,
			day: CivilDate(today),
			voluntary_today: 0,
			month,
			meter: Meter::default(),
			unpaid: Unpaid::new(),
		});
		let id = NoticeId((u64::from(org) << 32) + u64::from(self.senders[&org].next_seq));
		self.count(org, |books| {
			books.next_seq += 1;
			books.meter.dispatched += 1;
		});
		if let Some((old, _)) = face.follows {
			self.change(old, |old| old.next = Some(id));
		}
		let new = Notice {
			sender: OrgId(org),
			office,
			reference: face.reference,
			to,
			class: face.class,
			proof: face.proof,
			content: face.content,
			term_days: face.term_days,
			paper_days: if own > 0 && own < days { own } else { days },
			sent_at: now,
			arrived_at: None,
			read_at: None,
			stage: Stage::Sent,
			objected: Objected::No,
			paper: None,
			published: None,
			previous: face.follows.map(|(old, _)| old),
			next: None,
		};
		self.notices.insert(id, new);
		id
	}
}
