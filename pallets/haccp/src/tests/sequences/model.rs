//! The pilot as the specification tells it, in plain records: predicts the answer to each call and what is left after it.

use super::law;
use crate::{mock::Test, *};
use minwon_primitives::{CivilDate, Role};
use sp_runtime::DispatchError;
use std::collections::{BTreeMap, BTreeSet};

pub type Answer = Result<(), DispatchError>;

/// A site and a reference, or a product and a code.
pub type Key = (u32, Vec<u8>);

#[derive(Clone, PartialEq, Debug)]
pub struct Place {
	pub operator: u32,
	pub kind: SiteKind,
	pub scale: Scale,
	pub open: bool,
	pub suspended: Option<(u32, u32)>,
}

impl Place {
	pub fn rests(&self, day: u32) -> bool {
		self.suspended.is_some_and(|(from, to)| (from..=to).contains(&day))
	}
}

#[derive(Clone, PartialEq, Debug)]
pub struct Wish {
	pub site: u32,
	pub kind: ApplicationKind,
	pub foods: Vec<FoodType>,
	pub ccps: Vec<Ccp>,
	pub logging: Logging,
	pub filed: u32,
	/// 0 filed, 1 fit, 2 to be supplemented, 3 unfit, 4 granted, 5 refused.
	pub state: u8,
	/// Who assessed, and until when a supplement is allowed.
	pub assessed: Option<(u64, Option<u32>)>,
}

#[derive(Clone, PartialEq, Debug)]
pub struct Cert {
	pub site: u32,
	pub operator: u32,
	pub chain: u32,
	pub number: Vec<u8>,
	pub foods: Vec<FoodType>,
	pub ccps: Vec<Ccp>,
	pub from: u32,
	pub to: u32,
	pub since: u32,
	pub state: CertState,
	pub order: Option<u32>,
	pub last: Option<(u16, u16)>,
	pub newest: Option<u32>,
	pub conduct: Conduct,
	pub logging: Logging,
	pub inspections: u32,
	pub reminded: Option<u32>,
}

impl Cert {
	pub fn is_active(&self) -> bool {
		self.state == CertState::Active
	}

	/// Whether it counts on a day: until the eve of its end.
	pub fn counts(&self, day: u32) -> bool {
		let ended = match self.state {
			CertState::Active => None,
			CertState::Revoked { at, .. } | CertState::Returned { at } | CertState::Superseded { at, .. } => Some(at.0),
		};
		self.from <= day && day <= self.to && ended.is_none_or(|at| day < law::day_of(at))
	}
}

#[derive(Clone, PartialEq, Debug)]
pub struct Seen {
	pub kind: InspectionKind,
	pub got: u16,
	pub major: bool,
	pub by: u64,
}

#[derive(Clone, PartialEq, Debug)]
pub struct Record {
	pub cert: u32,
	pub entry: LogEntry,
	pub at: u64,
	pub deviated: bool,
	pub acted: bool,
	pub replaced: Option<Vec<u8>>,
}

#[derive(Clone, PartialEq, Debug)]
pub struct Batch {
	pub site: u32,
	pub entry: LotEntry,
	pub replaced: Option<u64>,
	pub sold: u64,
	pub destroyed: u64,
}

#[derive(Clone, PartialEq, Debug)]
pub struct Trip {
	pub lot: u64,
	pub to: u32,
	pub quantity: u64,
	pub sent: u32,
	pub accepted: Option<u64>,
}

/// How a recall stands: open, closed with its relief, being lifted, lifted.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Standing {
	Open,
	Closed(Relief),
	Lifting,
	Lifted,
}

#[derive(Clone, PartialEq, Debug)]
pub struct Hunt {
	pub root: u64,
	pub by: u64,
	pub planned: u64,
	pub recovered: u64,
	pub due: u64,
	pub queue: Vec<u64>,
	pub head: usize,
	pub cursor: Option<u64>,
	pub standing: Standing,
}

impl Hunt {
	pub fn has_work(&self) -> bool {
		match self.standing {
			Standing::Open => self.head < self.queue.len(),
			Standing::Lifting => true,
			Standing::Closed(_) | Standing::Lifted => false,
		}
	}
}

#[derive(Default)]
pub struct Model {
	pub roster: BTreeMap<u64, Vec<Role>>,
	/// Organisations that exist; they outlive their offices.
	pub orgs: BTreeSet<u32>,
	pub now: u64,
	pub frozen: Option<(u32, u16)>,
	/// Place number and licence of a site are its number.
	pub sites: BTreeMap<u32, Place>,
	pub wishes: BTreeMap<u32, Wish>,
	pub certs: BTreeMap<u32, Cert>,
	pub seen: BTreeMap<(u32, u32), Seen>,
	pub appeals: BTreeMap<u32, AppealState>,
	pub logs: BTreeMap<Key, Record>,
	pub lots: BTreeMap<u64, Batch>,
	/// What is where; nothing is not kept.
	pub stock: BTreeMap<(u64, u32), u64>,
	pub trips: BTreeMap<Key, Trip>,
	/// Lot and day.
	pub retired: BTreeMap<Key, (u64, u32)>,
	pub hunts: BTreeMap<u32, Hunt>,
	pub waiting: Vec<u32>,
	pub told: BTreeSet<(u32, u64, u32)>,
	pub bans: BTreeSet<Scope>,
	/// Erased when their time came, by site and kind.
	pub gone: BTreeMap<(u32, Kind), u32>,
	pub stones: BTreeSet<Key>,
	pub letters: u64,
}

pub fn org(who: u64) -> u32 {
	(who / 100) as u32
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

/// The number after the last.
pub fn next<Value>(all: &BTreeMap<u32, Value>) -> u32 {
	all.len() as u32 + 1
}

impl Model {
	pub fn today(&self) -> u32 {
		law::day_of(self.now)
	}

	pub fn holds(&self, who: u64, role: Role) -> bool {
		self.roster.get(&who).is_some_and(|roles| roles.contains(&role))
	}

	pub fn role(&self, who: u64, role: Role) -> Answer {
		match self.holds(who, role) {
			true => Ok(()),
			false => Err(DispatchError::BadOrigin),
		}
	}

	pub fn own(&self, who: u64, operator: u32) -> Answer {
		match org(who) == operator {
			true => Ok(()),
			false => Err(DispatchError::BadOrigin),
		}
	}

	pub fn site(&self, id: u32) -> Result<Place, DispatchError> {
		self.sites.get(&id).cloned().ok_or(Error::<Test>::NotFound.into())
	}

	pub fn cert(&self, id: u32) -> Result<Cert, DispatchError> {
		self.certs.get(&id).cloned().ok_or(Error::<Test>::NotFound.into())
	}

	pub fn lot(&self, id: u64) -> Result<Batch, DispatchError> {
		self.lots.get(&id).cloned().ok_or(Error::<Test>::NotFound.into())
	}

	pub fn change(&mut self, cert: u32, change: impl FnOnce(&mut Cert)) {
		change(self.certs.get_mut(&cert).unwrap());
	}

	/// The Active certificates of a site.
	pub fn active(&self, site: u32) -> Vec<u32> {
		self.certs.iter().filter(|(_, cert)| cert.site == site && cert.is_active()).map(|(id, _)| *id).collect()
	}

	/// A new site has the next number; a known one, open, gets another operator.
	pub fn register(&mut self, who: u64, operator: u32, number: u32, kind: SiteKind, scale: Scale) -> Answer {
		self.role(who, Role::FoodLicensor)?;
		demand(self.orgs.contains(&operator), Error::NotFound)?;
		match self.sites.get_mut(&number) {
			Some(place) => {
				demand(place.open, Error::AlreadyExists)?;
				(place.operator, place.kind, place.scale) = (operator, kind, scale);
				for id in self.active(number) {
					self.change(id, |cert| cert.operator = operator);
				}
			}
			None => {
				assert_eq!(number, next(&self.sites), "sequences register sites in order");
				self.sites.insert(number, Place { operator, kind, scale, open: true, suspended: None });
			}
		}
		Ok(())
	}

	pub fn apply(&mut self, who: u64, wish: Wish) -> Answer {
		self.role(who, Role::FoodOperator)?;
		let place = self.site(wish.site)?;
		let about = match wish.kind.certificate() {
			Some(id) => Some(self.cert(id.0)?),
			None => None,
		};
		self.own(who, place.operator)?;
		demand(place.open, Error::NotOpen)?;
		demand(!wish.foods.is_empty() && !wish.ccps.is_empty(), Error::OutOfRange)?;
		if let Some(cert) = about {
			let counts = cert.site == wish.site && cert.is_active() && cert.counts(self.today());
			demand(counts, Error::NotCovered)?;
			if matches!(wish.kind, ApplicationKind::Extension(_)) {
				demand(cert.foods == wish.foods && cert.ccps == wish.ccps, Error::OutOfRange)?;
				demand(self.today() + 60 <= cert.to, Error::TooLate)?;
			}
		}
		self.wishes.insert(next(&self.wishes), wish);
		Ok(())
	}

	pub fn assess(&mut self, who: u64, id: u32, got: u16) -> Answer {
		self.role(who, Role::HaccpAssessor)?;
		let today = self.today();
		let wish = self.wishes.get_mut(&id).ok_or(Error::<Test>::NotFound)?;
		let earlier = wish.assessed.and_then(|(_, until)| until);
		let may = wish.state == 0 || (wish.state == 2 && earlier.is_some_and(|until| today <= until));
		demand(may, Error::NotOpen)?;
		demand(got <= 200, Error::OutOfRange)?;
		let (state, until) = match got {
			170.. => (1, None),
			140.. => (2, Some(earlier.unwrap_or_else(|| law::term_of_months(today, 3)))),
			_ => (3, None),
		};
		(wish.state, wish.assessed) = (state, Some((who, until)));
		Ok(())
	}

	/// Grants under a number, or refuses.
	pub fn decide(&mut self, who: u64, id: u32, number: Option<&[u8]>) -> Answer {
		self.role(who, Role::HaccpCertifier)?;
		let wish = self.wishes.get(&id).cloned().ok_or(Error::<Test>::NotFound)?;
		demand((1..=3).contains(&wish.state), Error::NotOpen)?;
		demand(wish.assessed.is_some_and(|(by, _)| by != who), Error::SelfReview)?;
		if let Some(number) = number {
			self.grant(&wish, number)?;
		}
		self.letters += 1;
		self.wishes.get_mut(&id).unwrap().state = if number.is_some() { 4 } else { 5 };
		Ok(())
	}

	fn grant(&mut self, wish: &Wish, number: &[u8]) -> Answer {
		let (today, place) = (self.today(), self.site(wish.site)?);
		let about = wish.kind.certificate().map(|id| id.0);
		let old = about.map(|id| self.certs[&id].clone());
		let extends = matches!(wish.kind, ApplicationKind::Extension(_));
		let ready = wish.state == 1 && place.open && old.as_ref().is_none_or(Cert::is_active);
		let once = !extends || old.as_ref().is_some_and(|cert| cert.since < wish.filed);
		demand(ready && once, Error::NotOpen)?;
		let own = old.as_ref().is_some_and(|cert| cert.number == number);
		demand(!number.is_empty() && (own || !extends), Error::BadCode)?;
		demand(extends || self.certs.values().all(|cert| cert.number != number), Error::AlreadyExists)?;
		demand(old.is_some() || self.active(wish.site).len() < 8, Error::TooMany)?;
		let (foods, ccps, number) = (wish.foods.clone(), wish.ccps.clone(), number.to_vec());
		let new = next(&self.certs);
		match (about, old) {
			(Some(id), Some(cert)) if extends => {
				let to = law::months_later(cert.to, 36);
				let (last, conduct, since, logging) = (None, Conduct::Clean, today, wish.logging);
				self.certs.insert(id, Cert { to, since, last, conduct, logging, ..cert });
			}
			(Some(id), Some(cert)) => {
				let state = CertState::Superseded {
					at: minwon_primitives::Seconds(self.now),
					by: minwon_primitives::CertId(new),
				};
				self.change(id, |cert| cert.state = state);
				let (from, logging) = (today, wish.logging);
				self.certs.insert(new, Cert { number, foods, ccps, from, logging, ..cert });
			}
			_ => {
				let cert = Cert {
					site: wish.site,
					operator: place.operator,
					chain: new,
					number,
					foods,
					ccps,
					from: today,
					to: law::months_later(today, 36),
					since: today,
					state: CertState::Active,
					order: None,
					last: None,
					newest: None,
					conduct: Conduct::Clean,
					logging: wish.logging,
					inspections: 0,
					reminded: None,
				};
				self.certs.insert(new, cert);
			}
		}
		Ok(())
	}

	/// Whether the archives forbid erasing what an operator did in a year.
	pub fn is_frozen(&self, operator: u32, day: u32) -> bool {
		self.frozen == Some((operator, CivilDate(day).year()))
	}
}
