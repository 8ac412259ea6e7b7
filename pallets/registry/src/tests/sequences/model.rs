//! What the registry promises, written again in plain Rust: maps, and for each operation the outcome that it predicts.

use crate::{mock::WAITING, Error};
use minwon_primitives::Role;
use sp_runtime::DispatchError;
use std::collections::{BTreeMap, BTreeSet};
use Role::{CouncilSeat, MemberRegistrar, OfficeManager, PetitionEnroller, Treasury, ValidatorOperator};

type Test = crate::mock::Test;
pub type Outcome = Result<(), DispatchError>;
pub type Roles = BTreeSet<Role>;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Phase {
	Active,
	/// True: by the council.
	Suspended(bool),
	Closed,
}

#[derive(Clone)]
pub struct Org {
	pub phase: Phase,
	pub entitlement: Roles,
	pub admits: Roles,
	pub admitted_by: Option<u32>,
}

#[derive(Clone)]
pub struct Office {
	pub org: u32,
	pub account: u128,
	pub roles: Roles,
	pub last: Option<u32>,
}

#[derive(Clone)]
pub struct Person {
	pub org: u32,
	pub account: u128,
	pub tag: u8,
}

pub struct Model {
	pub now: u64,
	pub orgs: BTreeMap<u32, Org>,
	pub codes: BTreeSet<u32>,
	pub offices: BTreeMap<u32, Office>,
	pub next_office: u32,
	pub persons: BTreeMap<u64, Person>,
	pub next_person: u64,
	/// Person to new key, due time, proposing organisation.
	pub pending: BTreeMap<u64, (u128, u64, u32)>,
}

fn refuse_if(refused: bool, error: Error<Test>) -> Outcome {
	if refused {
		return Err(error.into());
	}
	Ok(())
}

fn lasting(office: &Office) -> bool {
	office.roles.contains(&OfficeManager) && office.last.is_none()
}

impl Model {
	pub fn today(&self) -> u32 {
		u32::try_from((self.now + 9 * 3_600) / 86_400).unwrap()
	}

	pub fn used(&self, account: u128) -> bool {
		self.offices.values().any(|office| office.account == account)
			|| self.persons.values().any(|person| person.account == account)
	}

	fn grants(&self, org: u32, role: Role) -> bool {
		self.orgs.get(&org).is_some_and(|org| org.phase == Phase::Active && org.entitlement.contains(&role))
	}

	pub fn office_of(&self, account: u128) -> Option<(u32, &Office)> {
		self.offices.iter().find(|(_, office)| office.account == account).map(|(id, office)| (*id, office))
	}

	pub fn person_of(&self, account: u128) -> Option<u64> {
		self.persons.iter().find(|(_, person)| person.account == account).map(|(id, _)| *id)
	}

	pub fn effective(&self, office: &Office) -> Roles {
		let in_term = office.last.is_none_or(|last| self.today() <= last);
		office.roles.iter().copied().filter(|role| in_term && self.grants(office.org, *role)).collect()
	}

	/// The office by which `account` acts in `role`.
	pub fn acts(&self, account: u128, role: Role) -> Result<Office, DispatchError> {
		let office = self.office_of(account).map(|(_, office)| office.clone());
		office.filter(|office| self.effective(office).contains(&role)).ok_or(DispatchError::BadOrigin)
	}

	fn has_seat(&self, org: u32) -> bool {
		self.orgs[&org].phase != Phase::Closed
			&& self.offices.values().any(|office| office.org == org && office.roles.contains(&CouncilSeat))
	}

	fn votes(&self, org: u32) -> bool {
		self.has_seat(org) && self.grants(org, CouncilSeat)
	}

	pub fn voters(&self) -> Vec<u128> {
		let voting =
			self.offices.values().filter(|office| office.roles.contains(&CouncilSeat) && self.votes(office.org));
		voting.map(|office| office.account).collect::<BTreeSet<_>>().into_iter().collect()
	}

	/// The seat of `org` is the last that votes.
	fn is_last_vote(&self, org: u32) -> bool {
		self.votes(org) && !self.orgs.keys().any(|other| *other != org && self.votes(*other))
	}

	fn insert_office(&mut self, office: Office) {
		self.offices.insert(self.next_office, office);
		self.next_office += 1;
	}

	/// `by`: the registrar's account; nobody = the council.
	pub fn admit(
		&mut self,
		by: Option<u128>,
		code: u32,
		mut entitlement: Roles,
		admits: Roles,
		account: u128,
	) -> Outcome {
		let admitted_by = by.map(|by| self.acts(by, MemberRegistrar)).transpose()?.map(|office| office.org);
		self.granted(admitted_by, &entitlement, &admits)?;
		refuse_if(self.used(account), Error::AccountInUse)?;
		refuse_if(!self.codes.insert(code), Error::AlreadyExists)?;
		entitlement.insert(OfficeManager);
		let org = u32::try_from(self.orgs.len()).unwrap() + 1;
		self.orgs.insert(org, Org { phase: Phase::Active, entitlement, admits, admitted_by });
		self.insert_office(Office { org, account, roles: Roles::from([OfficeManager]), last: None });
		Ok(())
	}

	fn granted(&self, by: Option<u32>, entitlement: &Roles, admits: &Roles) -> Outcome {
		let beyond = match by {
			None => {
				[MemberRegistrar, CouncilSeat, ValidatorOperator, Treasury].iter().any(|role| admits.contains(role))
			}
			Some(by) => {
				let mut may = self.orgs[&by].admits.clone();
				may.insert(OfficeManager);
				!admits.is_empty() || !entitlement.is_subset(&may)
			}
		};
		refuse_if(beyond, Error::BeyondGrant)
	}

	/// The acting organisation, if it may decide on `org`.
	fn decides(&self, by: Option<u128>, org: u32) -> Result<Option<u32>, DispatchError> {
		let by = by.map(|by| self.acts(by, MemberRegistrar)).transpose()?.map(|office| office.org);
		let record = self.orgs.get(&org).ok_or(Error::<Test>::NotFound)?;
		let raised = record.entitlement.contains(&CouncilSeat) || !record.admits.is_empty();
		refuse_if(by.is_some() && (record.admitted_by != by || raised), Error::NotYours)?;
		Ok(by)
	}

	pub fn entitle(&mut self, by: Option<u128>, org: u32, mut entitlement: Roles, admits: Roles) -> Outcome {
		let by = self.decides(by, org)?;
		refuse_if(self.orgs[&org].phase == Phase::Closed, Error::NotOpen)?;
		self.granted(by, &entitlement, &admits)?;
		entitlement.insert(OfficeManager);
		refuse_if(!entitlement.contains(&CouncilSeat) && self.is_last_vote(org), Error::LastSeat)?;
		let record = self.orgs.get_mut(&org).unwrap();
		(record.entitlement, record.admits) = (entitlement, admits);
		Ok(())
	}

	/// `to`: 0 active, 1 suspended, 2 closed.
	pub fn set_phase(&mut self, by: Option<u128>, org: u32, to: u8) -> Outcome {
		let by = self.decides(by, org)?;
		let council = by.is_none();
		let phase = match (self.orgs[&org].phase, to) {
			(Phase::Active, 1) => Phase::Suspended(council),
			(Phase::Active, 2) | (Phase::Suspended(_), 2) => Phase::Closed,
			(Phase::Suspended(true), 0) if !council => return Err(Error::<Test>::NotYours.into()),
			(Phase::Suspended(_), 0) => Phase::Active,
			(Phase::Suspended(false), 1) if council => Phase::Suspended(true),
			_ => return Err(Error::<Test>::NotOpen.into()),
		};
		refuse_if(phase != Phase::Active && self.is_last_vote(org), Error::LastSeat)?;
		self.orgs.get_mut(&org).unwrap().phase = phase;
		Ok(())
	}

	/// Whoever manages for a term reaches no manager beyond it.
	fn reaches(by: &Office, roles: &Roles, last: Option<u32>) -> Outcome {
		let longer = by.last.is_some_and(|own| last.is_none_or(|last| last > own));
		refuse_if(roles.contains(&OfficeManager) && longer, Error::BeyondGrant)
	}

	pub fn appoint(&mut self, by: u128, account: u128, roles: Roles, last: Option<u32>) -> Outcome {
		let by = self.acts(by, OfficeManager)?;
		Self::reaches(&by, &roles, last)?;
		refuse_if(roles.is_empty() || !roles.is_subset(&self.orgs[&by.org].entitlement), Error::BeyondGrant)?;
		refuse_if(last.is_some_and(|last| last < self.today()), Error::TooLate)?;
		if roles.contains(&CouncilSeat) {
			refuse_if(last.is_some(), Error::SeatHasNoEnd)?;
			refuse_if(self.has_seat(by.org), Error::SeatTaken)?;
			refuse_if(self.orgs.keys().filter(|org| self.has_seat(**org)).count() >= 2, Error::TooMany)?;
		}
		refuse_if(self.used(account), Error::AccountInUse)?;
		self.insert_office(Office { org: by.org, account, roles, last });
		Ok(())
	}

	fn managed(&self, by: &Office, office: u32) -> Result<Office, DispatchError> {
		let record = self.offices.get(&office).ok_or(Error::<Test>::NotFound)?;
		refuse_if(record.org != by.org, Error::NotYours)?;
		Self::reaches(by, &record.roles, record.last)?;
		Ok(record.clone())
	}

	pub fn dismiss(&mut self, by: u128, office: u32) -> Outcome {
		let by = self.acts(by, OfficeManager)?;
		let record = self.managed(&by, office)?;
		let managers = self.offices.values().filter(|other| other.org == by.org && lasting(other)).count();
		refuse_if(lasting(&record) && managers == 1, Error::LastManager)?;
		refuse_if(record.roles.contains(&CouncilSeat) && self.is_last_vote(by.org), Error::LastSeat)?;
		self.offices.remove(&office);
		Ok(())
	}

	pub fn re_key(&mut self, by: Option<u128>, office: u32, new: u128) -> Outcome {
		match by {
			Some(by) => self.managed(&self.acts(by, OfficeManager)?, office).map(|_| ())?,
			None => refuse_if(!self.offices.contains_key(&office), Error::NotFound)?,
		}
		refuse_if(self.used(new), Error::AccountInUse)?;
		self.offices.get_mut(&office).unwrap().account = new;
		Ok(())
	}

	pub fn enrol(&mut self, by: u128, account: u128, tag: u8) -> Outcome {
		let org = self.acts(by, PetitionEnroller)?.org;
		refuse_if(self.persons.values().any(|person| person.tag == tag), Error::AlreadyExists)?;
		refuse_if(self.used(account), Error::AccountInUse)?;
		self.persons.insert(self.next_person, Person { org, account, tag });
		self.next_person += 1;
		Ok(())
	}

	/// The organisation of `by`, if it cares for the person.
	fn cares_for(&self, by: u128, person: u64) -> Result<u32, DispatchError> {
		self.office_of(by).ok_or(DispatchError::BadOrigin)?;
		let enrolled_by = self.persons.get(&person).ok_or(Error::<Test>::NotFound)?.org;
		let own = self.acts(by, PetitionEnroller)?.org;
		let enroller = &self.orgs[&enrolled_by];
		let gone = enroller.phase == Phase::Closed || !enroller.entitlement.contains(&PetitionEnroller);
		refuse_if(own != enrolled_by && !gone, Error::NotYours)?;
		Ok(own)
	}

	pub fn propose(&mut self, by: u128, person: u64, new: u128) -> Outcome {
		let org = self.cares_for(by, person)?;
		refuse_if(self.used(new), Error::AccountInUse)?;
		self.pending.insert(person, (new, self.now + WAITING, org));
		Ok(())
	}

	pub fn veto(&mut self, by: u128) -> Outcome {
		let person = self.person_of(by).ok_or(DispatchError::BadOrigin)?;
		self.pending.remove(&person).map(|_| ()).ok_or(Error::<Test>::NotFound.into())
	}

	pub fn complete(&mut self, person: u64) -> Outcome {
		let (new, due, org) = *self.pending.get(&person).ok_or(Error::<Test>::NotFound)?;
		refuse_if(!self.grants(org, PetitionEnroller), Error::NotOpen)?;
		refuse_if(self.now < due, Error::TooEarly)?;
		refuse_if(self.used(new), Error::AccountInUse)?;
		self.pending.remove(&person);
		self.persons.get_mut(&person).unwrap().account = new;
		Ok(())
	}

	pub fn erase(&mut self, by: u128, person: u64) -> Outcome {
		if self.person_of(by) != Some(person) {
			self.cares_for(by, person)?;
		}
		self.persons.remove(&person);
		self.pending.remove(&person);
		Ok(())
	}
}
