//! Of the model: freezes, schedules, algorithms, parameters.

use super::{
	law,
	model::{demand, refuse, Answer, Hold, Model},
	COUNCIL,
};
use crate::*;
use minwon_primitives::{CivilDate, HashAlg, HoldId, OrgId, RetentionClass, Role, TaskCode};
use sp_runtime::DispatchError;
use std::collections::BTreeSet;

impl Model {
	/// The lowest hold in force that covers such records; without a task, every task is meant.
	pub fn covering(&self, producer: u32, task: Option<&TaskCode>, year: u16) -> Option<u64> {
		let covers = |hold: &Hold| {
			hold.until.is_none_or(|until| self.today <= until)
				&& hold.orgs.contains(&producer)
				&& (hold.years.0..=hold.years.1).contains(&year)
				&& (hold.tasks.is_empty() || task.is_none_or(|task| hold.tasks.contains(task)))
		};
		self.holds.iter().find(|(_, hold)| covers(hold)).map(|(id, _)| *id)
	}

	/// How often an organisation is held.
	fn holds_on(&self, org: u32) -> usize {
		self.holds.values().filter(|hold| hold.orgs.contains(&org)).count()
	}

	pub fn freeze(&mut self, hold: Hold) -> Answer {
		self.role(hold.by, &[Role::ArchivesAuthority])?;
		let distinct = hold.orgs.iter().collect::<BTreeSet<_>>().len() == hold.orgs.len();
		let codes = hold.tasks.iter().all(|task| law::is_code(&task.0));
		let ahead = hold.until.is_none_or(|until| until > self.today);
		let ordered = hold.years.0 <= hold.years.1;
		demand(!hold.orgs.is_empty() && distinct && ordered && codes && ahead, Error::BadScope)?;
		demand(hold.orgs.iter().all(|org| self.holds_on(*org) < 16), Error::TooMany)?;
		self.holds.insert(self.next_hold, hold);
		self.next_hold += 1;
		Ok(())
	}

	pub fn lift(&mut self, who: u64, id: HoldId) -> Answer {
		let Some(hold) = self.holds.get(&id.0) else { return refuse(Error::NotFound) };
		if hold.until.is_none_or(|until| self.today <= until) {
			self.role(who, &[Role::ArchivesAuthority])?;
			demand(hold.by != who, Error::SameOffice)?;
		}
		self.holds.remove(&id.0);
		Ok(())
	}

	pub fn set_schedule(
		&mut self,
		who: u64,
		org: OrgId,
		task: &TaskCode,
		class: RetentionClass,
		from: CivilDate,
	) -> Answer {
		self.role(who, &[Role::ArchivesAuthority])?;
		demand(law::is_code(&task.0), Error::BadTask)?;
		let key = (org.0, task.0.to_vec());
		let mut entries = self.schedules.get(&key).cloned().unwrap_or_default();
		demand(from >= self.today && entries.iter().all(|(other, _)| *other < from), Error::TooLate)?;
		// What the entry in force has replaced is forgotten.
		let in_force = entries.iter().map(|(other, _)| *other).filter(|other| *other <= self.today).max();
		entries.retain(|(other, _)| in_force.is_none_or(|in_force| *other >= in_force));
		demand(entries.len() < 8, Error::TooMany)?;
		entries.push((from, class));
		self.schedules.insert(key, entries);
		Ok(())
	}

	pub fn weaken(&mut self, who: u64, alg: HashAlg, from: Option<CivilDate>) -> Answer {
		self.role(who, &[Role::ArchivesAuthority])?;
		demand(!self.is_weak(alg) && from.is_none_or(|from| from >= self.today), Error::TooLate)?;
		let others = self.weak.keys().filter(|other| **other != alg).count();
		demand(from.is_none() || others < 2, Error::LastAlgorithm)?;
		match from {
			Some(from) => self.weak.insert(alg, from),
			None => self.weak.remove(&alg),
		};
		Ok(())
	}

	pub fn set_parameters(&mut self, who: u64, terms: Parameters) -> Answer {
		if who != COUNCIL {
			return Err(DispatchError::BadOrigin);
		}
		demand(law::is_in_range(&terms), Error::OutOfRange)?;
		self.terms = terms;
		Ok(())
	}
}
