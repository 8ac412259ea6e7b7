//! The search for escalation. Knows nothing of the rules: it writes down what was given by whom, cut down to what the giver had, and then
//! looks whether anybody acts beyond that.

use crate::mock::{Registry, Test};
use minwon_primitives::{OfficeId, OrgId, Role};
use minwon_support::RoleInspect;
use std::collections::{BTreeMap, BTreeSet};

type Roles = BTreeSet<Role>;

/// Given by the council alone.
const SOVEREIGN: [Role; 4] = [Role::MemberRegistrar, Role::CouncilSeat, Role::ValidatorOperator, Role::Treasury];

#[derive(Default)]
pub struct Warrants {
	/// What each organisation was entitled to by somebody who could, and whether that was the council.
	entitled: BTreeMap<u32, (Roles, bool)>,
	/// What the council let each organisation pass on.
	admits: BTreeMap<u32, Roles>,
	/// Organisations that somebody stopped.
	stopped: BTreeSet<u32>,
	/// Those that the council stopped, until it reinstates them.
	barred: BTreeSet<u32>,
}

impl Warrants {
	/// `by`: the organisation that gave; nobody = the council.
	pub fn given(&mut self, by: Option<u32>, org: u32, entitlement: &Roles, admits: &Roles) {
		let mut given = entitlement.clone();
		match by {
			None => {
				self.admits.insert(org, admits.clone());
			}
			Some(by) => {
				let may = self.admits.get(&by).cloned().unwrap_or_default();
				given.retain(|role| may.contains(role));
				self.admits.remove(&org);
			}
		}
		given.insert(Role::OfficeManager);
		self.entitled.insert(org, (given, by.is_none()));
	}

	/// `to`: 0 active, 1 suspended, 2 closed.
	pub fn status(&mut self, by: Option<u32>, org: u32, to: u8) {
		if to == 0 {
			assert!(by.is_none() || !self.barred.contains(&org), "{by:?} overruled the council on {org}");
			self.stopped.remove(&org);
			self.barred.remove(&org);
			return;
		}
		self.stopped.insert(org);
		if by.is_none() {
			self.barred.insert(org);
		}
	}

	/// A manager appointed, moved or dismissed an office that manages.
	pub fn reached(&self, own: Option<u32>, other: Option<u32>) {
		let within = own.is_none_or(|own| other.is_some_and(|other| other <= own));
		assert!(within, "a manager until {own:?} reached one until {other:?}");
	}

	/// Nobody acts beyond what the organisation was given.
	pub fn check(&self, accounts: impl Iterator<Item = u128>, roles: &[Role]) {
		for account in accounts {
			for role in roles.iter().copied() {
				let Some(acting) = Registry::acting(&account, role) else { continue };
				let (given, by_council) = self.entitled.get(&acting.org.0).cloned().unwrap_or_default();
				assert!(given.contains(&role), "{account} acts as {role:?}, which nobody gave to {:?}", acting.org);
				assert!(by_council || !SOVEREIGN.contains(&role), "{account} acts as {role:?} without the council");
				assert!(!self.stopped.contains(&acting.org.0), "{account} acts for {:?}, which is stopped", acting.org);
			}
		}
		for (org, standing) in crate::Standings::<Test>::iter() {
			let (given, _) = self.entitled.get(&org.0).cloned().unwrap_or_default();
			assert!(standing.entitlement.iter().all(|role| given.contains(role)), "{org:?} has more than it was given");
		}
	}
}

/// The organisation for which `account` holds an office, as the chain says.
pub fn organisation_of(account: u128) -> Option<u32> {
	Registry::office_of(&account).and_then(Registry::organisation_of).map(|OrgId(org)| org)
}

/// The last day of an office, as the chain says; nothing when it does not manage or does not exist.
pub fn managing_until(office: u32) -> Option<Option<u32>> {
	let office = crate::Offices::<Test>::get(OfficeId(office))?;
	office.roles.contains(&Role::OfficeManager).then(|| office.last_day.map(|day| day.0))
}
