//! The mailbox as the specification tells it, in plain records: who is who, and what stands there.

use super::law;
use crate::{mock::*, *};
use minwon_primitives::{Holder, NoticeClass, NoticeId, OfficeId, OrgId, PersonId, Role, Seconds, Service};
use sp_runtime::DispatchError;
use std::collections::{BTreeMap, BTreeSet};

pub type Answer = Result<(), DispatchError>;

/// The council signs.
pub const COUNCIL: u64 = 0;
/// The roles of a mail office.
pub const MAIL_OFFICE: [Role; 3] = [Role::OfficialMailSender, Role::MailSender, Role::MailReader];

#[derive(Default)]
pub struct Model {
	pub now: u64,
	pub roster: BTreeMap<u64, Vec<Role>>,
	pub entitled: BTreeSet<(u32, Role)>,
	pub suspended: BTreeSet<u32>,
	/// Persons enrolled for a mailbox.
	pub persons: BTreeSet<u64>,
	pub boxes: BTreeMap<u64, MailBox>,
	pub notices: BTreeMap<NoticeId, Notice>,
	pub stones: BTreeMap<NoticeId, Tombstone>,
	pub senders: BTreeMap<u32, Sender>,
	pub statements: BTreeMap<(u32, u16), Statement>,
	/// By the index of the class.
	pub regimes: Vec<Vec<Regime>>,
	pub tariffs: Vec<Tariff>,
	pub terms: Vec<Terms>,
	pub won: BTreeMap<u32, u128>,
	/// What the archives hold, and whether they refuse.
	pub frozen: Option<(u32, u16)>,
	pub refusing: bool,
	pub files: u64,
}

pub fn org_of(who: u64) -> u32 {
	(who / 100) as u32
}

pub fn office_of(who: u64) -> OfficeId {
	OfficeId(who as u32)
}

pub fn refuse<T>(error: Error<Test>) -> Result<T, DispatchError> {
	Err(error.into())
}

pub fn demand(holds: bool, error: Error<Test>) -> Answer {
	match holds {
		true => Ok(()),
		false => refuse(error),
	}
}

// Who is who.
impl Model {
	pub fn today(&self) -> u32 {
		law::day(self.now)
	}

	pub fn at(&self) -> Seconds {
		Seconds(self.now)
	}

	pub fn holds(&self, who: u64, role: Role) -> bool {
		let appointed = self.roster.get(&who).is_some_and(|roles| roles.contains(&role));
		appointed && !self.suspended.contains(&org_of(who))
	}

	pub fn is_entitled(&self, org: OrgId, role: Role) -> bool {
		!self.suspended.contains(&org.0) && self.entitled.contains(&(org.0, role))
	}

	pub fn role(&self, who: u64, roles: &[Role]) -> Answer {
		match roles.iter().any(|role| self.holds(who, *role)) {
			true => Ok(()),
			false => Err(DispatchError::BadOrigin),
		}
	}

	/// As whom somebody has a box.
	pub fn party(&self, who: u64) -> Result<Holder, DispatchError> {
		match self.persons.contains(&who) {
			true => Ok(Holder::Person(PersonId(who))),
			false => self.role(who, &[Role::MailReader]).map(|()| Holder::Organisation(OrgId(org_of(who)))),
		}
	}
}

// What stands there.
impl Model {
	pub fn regime(&self, class: NoticeClass, day: u32) -> Regime {
		let table = &self.regimes[class as usize];
		*table.iter().rfind(|regime| regime.from.0 <= day).unwrap()
	}

	pub fn terms(&self, day: u32) -> Terms {
		*self.terms.iter().rfind(|terms| terms.from.0 <= day).unwrap()
	}

	pub fn prices(&self, month: u16) -> Meter {
		self.tariffs.iter().rfind(|tariff| tariff.from.0 <= month).unwrap().prices
	}

	pub fn regime_of(&self, notice: &Notice) -> Regime {
		self.regime(notice.class, law::day(notice.sent_at.0))
	}

	pub fn terms_of(&self, notice: &Notice) -> Terms {
		self.terms(law::day(notice.sent_at.0))
	}

	pub fn stage(&self, notice: &Notice) -> Stage {
		law::stage(notice, &self.terms_of(notice), self.now)
	}

	pub fn service(&self, notice: &Notice) -> Service {
		law::service(notice, &self.regime_of(notice), &self.terms_of(notice), self.now)
	}

	pub fn is_served(&self, notice: &Notice) -> bool {
		matches!(self.service(notice), Service::Served { .. })
	}

	pub fn get(&self, id: NoticeId) -> Result<&Notice, DispatchError> {
		self.notices.get(&id).ok_or(Error::<Test>::NotFound.into())
	}

	/// A notice of this organisation.
	pub fn own(&self, org: u32, id: NoticeId) -> Result<&Notice, DispatchError> {
		let notice = self.get(id)?;
		demand(notice.sender.0 == org, Error::NotYours)?;
		Ok(notice)
	}

	pub fn box_of(&self, notice: &Notice) -> Option<&MailBox> {
		self.boxes.get(&notice.to?.0)
	}

	pub fn open_box_of(&self, holder: Holder) -> Option<u64> {
		let mut open = self.boxes.iter().filter(|(_, found)| found.holder == holder && found.closed_at.is_none());
		open.next().map(|(id, _)| *id)
	}

	pub fn change(&mut self, id: NoticeId, change: impl FnOnce(&mut Notice)) {
		change(self.notices.get_mut(&id).unwrap());
	}

	/// The books of a sender in this month, and the statement of the one that closes with them.
	pub fn rolled(&self, org: u32) -> Option<(Sender, Option<(u16, Meter)>)> {
		let mut books = self.senders.get(&org)?.clone();
		let mut closed = None;
		if books.month.0 < law::month(self.today()) {
			if books.meter != Meter::default() && books.unpaid.len() < 24 {
				closed = Some((books.month.0, books.meter));
				books.unpaid.try_push(books.month).unwrap();
				books.meter = Meter::default();
			}
			books.month = Month(law::month(self.today()));
		}
		Some((books, closed))
	}

	/// Rolls the books of a sender for good, and counts.
	pub fn count(&mut self, org: u32, count: impl FnOnce(&mut Sender)) {
		let (mut books, closed) = self.rolled(org).unwrap();
		if let Some((month, meter)) = closed {
			self.statements.insert((org, month), Statement { meter, settled: None, evidence: None });
		}
		count(&mut books);
		self.senders.insert(org, books);
	}

	/// A statement, that of a month which closes now included.
	pub fn statement(&self, org: u32, month: u16) -> Option<Statement> {
		let (_, closed) = self.rolled(org)?;
		match closed {
			Some((last, meter)) if last == month => Some(Statement { meter, settled: None, evidence: None }),
			_ => self.statements.get(&(org, month)).copied(),
		}
	}
}
