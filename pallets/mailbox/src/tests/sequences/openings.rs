//! Steps that begin something: boxes, dispatch, posting. Sensible ones more often than any.

use super::{
	choose::Choose,
	model::{org_of, Model, MAIL_OFFICE},
	sending::is_voluntary,
	step::Step,
};
use crate::{mock::*, rules::testing::content, tests::journey::record, *};
use minwon_primitives::{
	BoxId, CivilDate, Commitment, DocumentDigest, Follow, Holder, NoticeClass, NoticeDraft, NoticeId, OrgId, PersonId,
	RecordRef, Role,
};

/// Organisations that send.
const SENDING: [u32; 4] = [10, 20, 30, 40];
/// The classes, guides and private mail at both ends.
pub const CLASSES: [NoticeClass; 7] = [
	NoticeClass::Guide,
	NoticeClass::Disposition,
	NoticeClass::Tax,
	NoticeClass::Judicial,
	NoticeClass::Adjudication,
	NoticeClass::Safety,
	NoticeClass::Private,
];

impl Choose {
	fn settings(&mut self) -> Settings {
		let classes = match self.below(20) {
			0..=9 => 0b111_1111,
			10..=18 => 1 + self.below(127) as u8,
			_ => self.among(&[0, 0b1000_0000]).unwrap(),
		};
		let paper_days = match self.below(20) {
			0..=10 => 0,
			11..=18 => 1 + self.below(10) as u8,
			_ => self.among(&[30, 31]).unwrap(),
		};
		let carrier = match self.below(20) {
			0..=13 => 10,
			14..=18 => 11,
			_ => 20,
		};
		Settings { classes, sealing_key: [1 + self.below(4) as u8; 32], carrier: OrgId(carrier), paper_days }
	}

	pub fn open_box(&mut self, model: &Model) -> Step {
		let readers = model.roster.keys().filter(|who| model.holds(**who, Role::MailReader));
		let boxless: Vec<u64> = readers
			.chain(&model.persons)
			.copied()
			.filter(|who| model.party(*who).is_ok_and(|holder| model.open_box_of(holder).is_none()))
			.collect();
		let chosen = self.among(&boxless).filter(|_| self.percent(85));
		let who = chosen.unwrap_or_else(|| self.anybody(model));
		let one = if model.persons.contains(&who) { 70 } else { 8 };
		let scope = match (self.percent(one), self.percent(92)) {
			(true, true) => Scope::One(OrgId(self.among(&SENDING[1..]).unwrap())),
			(true, false) => Scope::One(OrgId(self.among(&[11, 90, 99]).unwrap())),
			_ => Scope::Official,
		};
		let Settings { classes, sealing_key, carrier, paper_days } = self.settings();
		Step::Call(who, Call::open_box { scope, classes, sealing_key, carrier, paper_days })
	}

	/// A box, mostly open, and who holds it.
	fn held(&mut self, model: &Model, fits: impl Fn(&MailBox) -> bool) -> (u64, BoxId) {
		let id = self.mailbox(model, |found| found.closed_at.is_none() && fits(found));
		let who = match model.boxes.get(&id) {
			Some(found) => self.holder(model, found.holder),
			None => self.anybody(model),
		};
		(who, BoxId(id))
	}

	pub fn set_box(&mut self, model: &Model) -> Step {
		let (who, mailbox) = self.held(model, |_| true);
		let Settings { classes, sealing_key, carrier, paper_days } = self.settings();
		Step::Call(who, Call::set_box { mailbox, classes, sealing_key, carrier, paper_days })
	}

	pub fn set_delegate(&mut self, model: &Model) -> Step {
		let crowded = self.percent(50);
		let (by, mailbox) = self.held(model, |found| !crowded || found.delegates.len() > 1);
		let party = self.party();
		let named = model.boxes.get(&mailbox.0).and_then(|found| found.delegates.first()).map(|delegate| delegate.who);
		let scope = model.boxes.get(&mailbox.0).map(|found| found.scope);
		let until = match self.below(20) {
			0..=13 => Some(self.ahead(model, 1_097)),
			14..=16 => Some(self.ahead(model, 5)),
			17 => Some(CivilDate(model.today() - 1)),
			_ => None,
		};
		let who = match (named, scope, self.below(20)) {
			(Some(named), _, _) if until.is_none() => named,
			(_, Some(Scope::One(sender)), 0) => Holder::Organisation(sender),
			_ => party,
		};
		Step::Call(by, Call::set_delegate { mailbox, who, until })
	}

	fn party(&mut self) -> Holder {
		match self.percent(55) {
			true => Holder::Person(PersonId(self.among(&PERSONS).unwrap())),
			false => Holder::Organisation(OrgId(self.among(&[20, 30, 40, 80]).unwrap())),
		}
	}

	pub fn close_box(&mut self, model: &Model) -> Step {
		let (who, mailbox) = self.held(model, |_| true);
		Step::Call(who, Call::close_box { mailbox })
	}

	/// Mostly a box whose holder sleeps though it agreed to voluntary mail, if there is one, and for whom it is open.
	fn asleep(&mut self, model: &Model) -> Option<(BoxId, Scope)> {
		let limit = model.terms(model.today()).dormant_after;
		let sleeps = |found: &MailBox| {
			let agreed = found.classes & 0b100_0001 == 0b100_0001;
			found.streak >= limit && agreed && found.closed_at.is_none()
		};
		let found = model.boxes.iter().filter(|(_, found)| sleeps(found));
		let all: Vec<(BoxId, Scope)> = found.map(|(id, found)| (BoxId(*id), found.scope)).collect();
		self.among(&all).filter(|_| self.percent(80))
	}

	/// The letter of an office.
	pub fn dispatch(&mut self, model: &Model) -> Step {
		let asleep = self.asleep(model);
		let class = match (asleep, self.below(20)) {
			(None, 0..=3) | (Some(_), 0..=9) => NoticeClass::Guide,
			(None, 4..=7) | (Some(_), _) => NoticeClass::Private,
			_ => self.among(&CLASSES[1..6]).unwrap(),
		};
		let who = match asleep {
			Some((_, Scope::One(org))) => {
				self.office_of(model, org.0, &[Role::OfficialMailSender, Role::MailSender], None)
			}
			None if is_voluntary(class) && self.percent(70) => self.who(model, &[Role::MailSender]),
			Some((_, Scope::Official)) | None => self.who(model, &[Role::OfficialMailSender]),
		};
		let reference = self.reference();
		let to = match asleep {
			Some((id, _)) => Recipient::Box(id),
			None => self.recipient(model, OrgId(org_of(who)), class),
		};
		let proof = match self.below(20) {
			0..=14 => Proof::Read,
			15..=17 => Proof::Arrived,
			_ => Proof::Sent,
		};
		let content = self.content();
		let term_days = self.term_days(class);
		let follows = self.follows(model, org_of(who), class);
		Step::Call(who, Call::dispatch { reference, to, class, proof, content, term_days, follows })
	}

	fn reference(&mut self) -> OwnReference {
		self.references += u32::from(self.percent(95));
		let text = if self.percent(98) { format!("N-{}", self.references) } else { String::new() };
		text.into_bytes().try_into().unwrap()
	}

	fn content(&mut self) -> Content {
		let (commitment, digest) = (Commitment([1; 32]), DocumentDigest([2; 32]));
		match self.below(20) {
			0..=15 => content(),
			16..=17 => Content::Record(record(self.below(9))),
			18 => {
				let kib = self.among(&[0, 2, 4, 60, 16_384, 32_768]).unwrap();
				Content::Sealed { commitment, digest, kib }
			}
			_ => Content::Record(RecordRef { pilot: self.among(&[49, 50, 69, 70]).unwrap(), kind: 0, id: 1 }),
		}
	}

	fn term_days(&mut self, class: NoticeClass) -> u16 {
		match (class, self.below(20)) {
			(NoticeClass::Guide, 1..) => 0,
			(_, 0) => self.among(&[1, 3_650, 3_651]).unwrap(),
			_ => self.among(&[0, 14, 30, 90]).unwrap(),
		}
	}

	/// The notice that another one of this class follows: one that failed, or any.
	fn follows(&mut self, model: &Model, org: u32, class: NoticeClass) -> Option<(NoticeId, Follow)> {
		if !self.percent(20) {
			return None;
		}
		let (again, taken) = (self.percent(50), self.percent(12));
		let failed = |notice: &Notice| {
			let returned = notice.paper.is_some_and(|leg| matches!(leg.outcome, PaperOutcome::Returned { .. }));
			returned || matches!(model.stage(notice), Stage::Recalled | Stage::Void)
		};
		let id = self.notice(model, |notice| {
			let mine = notice.sender.0 == org && (notice.class == class || taken);
			mine && notice.next.is_some() == taken && (!again || taken || failed(notice))
		});
		Some((id, if again { Follow::Redelivery } else { Follow::Correction }))
	}

	/// Mostly somebody whose box takes it; often one whose holder sleeps, or begins to.
	fn recipient(&mut self, model: &Model, sender: OrgId, class: NoticeClass) -> Recipient {
		let sleeps = |found: &MailBox| if is_voluntary(class) { found.streak > 1 } else { found.streak == 1 };
		let sleeping = model.boxes.values().any(sleeps) && self.percent(40);
		let agreed = self.percent(85);
		let official = model.is_entitled(sender, Role::OfficialMailSender);
		let id = self.mailbox(model, |found| {
			let fits = match found.scope {
				Scope::One(only) => only == sender,
				Scope::Official => official,
			};
			let takes = found.classes & (1 << class as u8) != 0 || !agreed;
			fits && takes && found.closed_at.is_none() && (!sleeping || sleeps(found))
		});
		let holder = model.boxes.get(&id).map(|found| found.holder);
		match (self.below(20), holder) {
			(0..=1, _) => Recipient::Paper,
			(2..=5, Some(Holder::Person(person))) => Recipient::Person(person),
			(2..=5, Some(Holder::Organisation(org))) => Recipient::Organisation(org),
			(6, _) => Recipient::Person(PersonId(self.below(10))),
			_ => Recipient::Box(BoxId(id)),
		}
	}

	/// What a pilot posts, or takes back.
	pub fn post(&mut self, model: &Model) -> Step {
		if self.percent(25) {
			let id = self.notice(model, |notice| {
				let open = matches!(notice.stage, Stage::Sent | Stage::Arrived) && notice.paper.is_none();
				open && matches!(notice.reference, Reference::Pilot { .. })
			});
			let sender = model.notices.get(&id).map(|notice| notice.sender).filter(|_| self.percent(90));
			return Step::Withdraw(sender.unwrap_or(OrgId(80)), id);
		}
		let org = OrgId(self.among(&[20, 30, 40, 80]).unwrap());
		let class = if self.percent(95) { self.among(&CLASSES[1..]).unwrap() } else { NoticeClass::Guide };
		let to = match self.percent(85) {
			true => Some(self.party()),
			false => None,
		};
		let (term_days, follows) = (self.term_days(class), self.follows(model, org.0, class));
		let pilot = if self.percent(95) { 50 } else { 70 };
		let record = RecordRef { pilot, kind: 0, id: self.below(6) };
		let (step, part) = (self.below(4) as u8, self.below(3));
		let clerk = match self.percent(50) {
			true => self.who(model, &MAIL_OFFICE),
			false => self.anybody(model),
		};
		Step::Post(org, clerk, NoticeDraft { record, step, part, to, class, term_days, follows })
	}
}
