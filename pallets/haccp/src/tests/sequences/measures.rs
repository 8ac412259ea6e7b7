//! The second part of the model: inspections, measures, appeals, what anyone may do in time.

use super::{
	law,
	model::{demand, refuse, Answer, Model, Seen},
};
use crate::{mock::Test, *};
use minwon_primitives::{OfficeId, Role, Seconds};

impl Model {
	pub fn inspect(&mut self, who: u64, id: u32, kind: InspectionKind, got: u16, major: bool, met: OrderMet) -> Answer {
		let by_itself = kind == InspectionKind::SelfReported;
		self.role(who, if by_itself { Role::FoodOperator } else { Role::HaccpInspector })?;
		let cert = self.cert(id)?;
		if by_itself {
			self.own(who, self.site(cert.site)?.operator)?;
		}
		demand(cert.is_active(), Error::NotOpen)?;
		let year = minwon_primitives::CivilDate(self.today()).year();
		let regular = kind == InspectionKind::Regular;
		demand(!regular || cert.last.is_none_or(|(last, _)| last != year), Error::AlreadyExists)?;
		let fits = match met {
			OrderMet::NoOrder => cert.order.is_none(),
			OrderMet::Met => cert.order.is_some() && !by_itself,
			OrderMet::NotMet => cert.order.is_some(),
		};
		demand(fits && got <= 200, Error::OutOfRange)?;
		self.seen.insert((cert.chain, cert.inspections), Seen { kind, got, major, by: who });
		self.change(id, |cert| {
			if regular {
				cert.last = Some((year, got));
			}
			if regular || kind == InspectionKind::Unannounced {
				cert.newest = Some(cert.inspections);
			}
			if met == OrderMet::Met {
				cert.order = None;
			}
			cert.inspections += 1;
		});
		Ok(())
	}

	pub fn impose(&mut self, who: u64, measure: &Measure) -> Answer {
		self.role(who, Role::FoodAuthority)?;
		let today = self.today();
		match measure {
			Measure::CorrectiveOrder { cert, due } => {
				let record = self.cert(cert.0)?;
				demand(record.is_active(), Error::NotOpen)?;
				demand(record.order.is_none(), Error::AlreadyExists)?;
				demand(today < due.0 && due.0 <= law::term_of_months(today, 1), Error::OutOfRange)?;
				self.change(cert.0, |record| (record.order, record.conduct) = (Some(due.0), Conduct::Sanctioned));
			}
			Measure::Revoke { cert, ground, inspection, .. } => {
				let record = self.cert(cert.0)?;
				demand(record.is_active(), Error::NotOpen)?;
				let shown = inspection.and_then(|number| self.seen.get(&(record.chain, number)));
				let late = record.order.is_some_and(|due| today > due);
				let holds = match ground {
					Ground::Fraud => inspection.is_none(),
					Ground::MajorBreach => {
						shown.is_some_and(|seen| seen.major && seen.kind != InspectionKind::SelfReported)
					}
					Ground::LowScore => shown.is_some_and(|seen| seen.got < 120) && record.newest == *inspection,
					Ground::OrderIgnored | Ground::Outsourced | Ground::ChangeUnfiled => inspection.is_none() && late,
					Ground::LongSuspension | Ground::SiteClosed => false,
				};
				demand(holds, Error::NoGround)?;
				demand(shown.is_none_or(|seen| seen.by != who), Error::SelfReview)?;
				self.revoke(who, cert.0, *ground);
			}
			Measure::Suspend { site, from, months, days } => {
				let place = self.site(site.0)?;
				demand(place.open, Error::NotOpen)?;
				demand(place.suspended.is_none_or(|(_, to)| to < today), Error::AlreadyExists)?;
				let long = *months > 0 || *days > 0;
				demand(from.0 >= today && *months <= 12 && *days <= 30 && long, Error::OutOfRange)?;
				let to = law::suspension_end(from.0, *months, *days);
				self.sites.get_mut(&site.0).unwrap().suspended = Some((from.0, to));
				for cert in self.active(site.0) {
					self.change(cert, |record| record.conduct = Conduct::Sanctioned);
					if *months >= 2 {
						self.revoke(who, cert, Ground::LongSuspension);
					}
				}
			}
			Measure::Close { site } => {
				demand(self.site(site.0)?.open, Error::NotOpen)?;
				self.sites.get_mut(&site.0).unwrap().open = false;
				for cert in self.active(site.0) {
					self.revoke(who, cert, Ground::SiteClosed);
				}
			}
			Measure::Ban { scope, .. } => {
				if let Scope::Site(site) = scope {
					self.site(site.0)?;
				}
				return demand(self.bans.insert(*scope), Error::AlreadyExists);
			}
			Measure::LiftBan { scope } => return demand(self.bans.remove(scope), Error::NotFound),
			Measure::EraseLog { site, reference, .. } => {
				let key = (site.0, reference.to_vec());
				let log = self.logs.get(&key).ok_or(Error::<Test>::NotFound)?;
				let frozen = self.is_frozen(self.site(site.0)?.operator, law::day_of(log.entry.to.0));
				demand(!frozen, Error::OnHold)?;
				self.logs.remove(&key);
				self.stones.insert(key);
				return Ok(());
			}
		}
		self.letters += 1;
		Ok(())
	}

	fn revoke(&mut self, who: u64, cert: u32, ground: Ground) {
		let state = CertState::Revoked { at: Seconds(self.now), ground, office: OfficeId(who as u32) };
		self.change(cert, |record| record.state = state);
	}

	pub fn appeal(&mut self, who: u64, id: u32) -> Answer {
		self.role(who, Role::FoodOperator)?;
		let cert = self.cert(id)?;
		self.own(who, self.site(cert.site)?.operator)?;
		let CertState::Revoked { at, .. } = cert.state else { return refuse(Error::NotOpen) };
		let free = self.appeals.get(&id).is_none_or(|state| *state == AppealState::Annulled);
		demand(free, Error::AlreadyExists)?;
		demand(self.today() <= law::working(law::day_of(at.0) + 90), Error::TooLate)?;
		self.appeals.insert(id, AppealState::Filed);
		Ok(())
	}

	pub fn rule(&mut self, who: u64, id: u32, annul: bool) -> Answer {
		self.role(who, Role::FoodAppeals)?;
		let cert = self.cert(id)?;
		demand(self.appeals.get(&id) == Some(&AppealState::Filed), Error::NotOpen)?;
		let CertState::Revoked { office, .. } = cert.state else { panic!("appealed, not revoked") };
		demand(u64::from(office.0) != who, Error::SelfReview)?;
		demand(!annul || self.active(cert.site).len() < 8, Error::TooMany)?;
		let operator = self.site(cert.site)?.operator;
		if annul {
			self.change(id, |cert| (cert.state, cert.operator) = (CertState::Active, operator));
		}
		self.appeals.insert(id, if annul { AppealState::Annulled } else { AppealState::Upheld });
		self.letters += 1;
		Ok(())
	}

	pub fn give_back(&mut self, who: u64, id: u32) -> Answer {
		self.role(who, Role::FoodOperator)?;
		let cert = self.cert(id)?;
		self.own(who, self.site(cert.site)?.operator)?;
		demand(cert.is_active(), Error::NotOpen)?;
		let state = CertState::Returned { at: Seconds(self.now) };
		self.change(id, |cert| cert.state = state);
		Ok(())
	}

	pub fn keep(&mut self, task: &Task) -> Answer {
		match task {
			Task::Remind(id) => {
				let cert = self.cert(id.0)?;
				demand(cert.is_active(), Error::NotOpen)?;
				let today = self.today();
				demand(cert.to <= today + 120, Error::TooEarly)?;
				demand(cert.to >= today + 90, Error::TooLate)?;
				demand(cert.reminded != Some(cert.to), Error::AlreadyExists)?;
				self.change(id.0, |cert| cert.reminded = Some(cert.to));
				self.letters += 1;
			}
			Task::EraseLog(site, reference) => {
				let key = (site.0, reference.to_vec());
				let log = self.logs.get(&key).ok_or(Error::<Test>::NotFound)?;
				demand(self.now >= log.entry.to.0 + 730 * 86_400, Error::TooEarly)?;
				self.unfrozen(site.0, law::day_of(log.entry.to.0))?;
				self.logs.remove(&key);
				self.erase(site.0, Kind::Log);
			}
			Task::EraseShipment(from, reference) => {
				let key = (from.0, reference.to_vec());
				let trip = self.trips.get(&key).ok_or(Error::<Test>::NotFound)?;
				demand(trip.accepted.is_some(), Error::NotOpen)?;
				self.over(trip.lot)?;
				self.unfrozen(from.0, trip.sent)?;
				self.trips.remove(&key);
				self.erase(from.0, Kind::Shipment);
			}
			Task::EraseRetirement(site, reference) => {
				let key = (site.0, reference.to_vec());
				let (lot, on) = *self.retired.get(&key).ok_or(Error::<Test>::NotFound)?;
				self.over(lot)?;
				self.unfrozen(site.0, on)?;
				self.retired.remove(&key);
				self.erase(site.0, Kind::Retirement);
			}
		}
		Ok(())
	}

	/// Two years have passed since the use-by date of a lot.
	fn over(&self, lot: u64) -> Answer {
		demand(self.today() > self.lots[&lot].entry.use_by.0 + 730, Error::TooEarly)
	}

	fn unfrozen(&self, site: u32, day: u32) -> Answer {
		demand(!self.is_frozen(self.sites[&site].operator, day), Error::OnHold)
	}

	fn erase(&mut self, site: u32, kind: Kind) {
		*self.gone.entry((site, kind)).or_default() += 1;
	}
}
