//! What an institution of the presets is, and how it becomes an organisation of the first block.

use super::{accounts, institutions, placeholders, validators, Network};
use crate::{configs::MWC, AccountId, Balance};
use alloc::{string::ToString, vec::Vec};
use minwon_primitives::{OfficialCode, OrgId, Role, Won};
use pallet_registry::{GenesisOffice, GenesisOrganisation, OrgKind};

/// Roles that every organisation may give: it reads its own mail and pays its own won.
pub const EVERYBODY: [Role; 2] = [Role::Treasurer, Role::MailReader];
/// Roles that every agency may give besides: it sends notices and keeps records.
pub const EVERY_AGENCY: [Role; 3] = [Role::OfficialMailSender, Role::RecordsOfficer, Role::RecordsArchivist];

/// A row of the tables in `institutions/`.
#[derive(Clone, Copy)]
pub struct Institution {
	/// Short name, first part of its accounts' paths.
	pub slug: &'static str,
	/// Digits of its official code.
	pub code: &'static str,
	/// Which says what code it is.
	pub kind: OrgKind,
	/// Name in Korean.
	pub ko: &'static str,
	/// Name in English.
	pub en: &'static str,
	/// Roles that it may give organisations that it admits.
	pub admits: &'static [Role],
	/// Which institution admitted it, by slug; nothing = the council.
	pub admitted_by: Option<&'static str>,
	/// Won that it has from the first block.
	pub won: Won,
	/// Made up for demonstrations: never in a network that serves anybody.
	pub demonstration: bool,
	/// Its offices, the manager first.
	pub offices: &'static [Office],
}

/// An office of an institution.
#[derive(Clone, Copy)]
pub struct Office {
	/// Path of its key in the development accounts.
	pub path: &'static str,
	/// Its roles.
	pub roles: &'static [Role],
}

/// An office with these roles.
pub const fn office(path: &'static str, roles: &'static [Role]) -> Office {
	Office { path, roles }
}

/// An agency that the council admits.
pub const AGENCY: Institution = Institution {
	slug: "",
	code: "",
	kind: OrgKind::Agency,
	ko: "",
	en: "",
	admits: &[],
	admitted_by: None,
	won: 0,
	demonstration: false,
	offices: &[],
};

/// A company, public corporation or association that the council admits.
pub const COMPANY: Institution = Institution { kind: OrgKind::Company, ..AGENCY };

/// A company that stands for its kind in demonstrations.
pub const DEMONSTRATION: Institution = Institution { demonstration: true, ..COMPANY };

impl Institution {
	/// What its offices have, and what every organisation of its kind may give.
	fn entitlement(&self) -> Vec<Role> {
		let mut roles: Vec<Role> = self.offices.iter().flat_map(|office| office.roles).copied().collect();
		roles.extend(EVERYBODY);
		if self.kind == OrgKind::Agency {
			roles.extend(EVERY_AGENCY);
		}
		if !self.admits.is_empty() {
			roles.push(Role::MemberRegistrar);
		}
		sorted(roles)
	}

	fn admits(&self) -> Vec<Role> {
		match self.admits.is_empty() {
			true => Vec::new(),
			false => sorted(self.admits.iter().chain(&EVERYBODY).copied().collect()),
		}
	}

	/// Service credit to begin with: about ten million everyday calls, a tenth of that for a demonstration company.
	fn credit(&self) -> Balance {
		match self.demonstration {
			true => MWC.saturating_mul(10_000),
			false => MWC.saturating_mul(100_000),
		}
	}

	/// The organisation of the first block. Nothing when a path or code of the tables is wrong, which a test excludes.
	fn organisation(&self, network: Network) -> Option<GenesisOrganisation<AccountId, Balance>> {
		let mut entitlement = self.entitlement();
		let mut offices = match network {
			Network::Pilot => Vec::from([self.placeholder_manager()]),
			Network::Development | Network::Local => self.development_offices()?,
		};
		if let Some(seat) = validators::seat_of(self.slug, network) {
			entitlement = sorted([&entitlement[..], &validators::SEAT].concat());
			offices.extend(seat);
		}
		Some(GenesisOrganisation {
			code: OfficialCode::from_digits(self.code.as_bytes())?,
			kind: self.kind,
			name_ko: self.ko.to_string(),
			name_en: self.en.to_string(),
			entitlement,
			admits: self.admits(),
			admitted_by: match self.admitted_by {
				Some(slug) => Some(id_of(slug, network)?),
				None => None,
			},
			credit: self.credit(),
			offices,
		})
	}

	fn development_offices(&self) -> Option<Vec<GenesisOffice<AccountId>>> {
		let appoint = |office: &Office| {
			Some(GenesisOffice {
				account: accounts::account(office.path)?,
				roles: office.roles.to_vec(),
				last_day: None,
			})
		};
		self.offices.iter().map(appoint).collect()
	}

	/// The one office that a template needs: it appoints all others by calls.
	fn placeholder_manager(&self) -> GenesisOffice<AccountId> {
		let mut roles = Vec::from([Role::OfficeManager]);
		if !self.admits.is_empty() {
			roles.push(Role::MemberRegistrar);
		}
		GenesisOffice { account: placeholders::account(self.slug, "manager"), roles, last_day: None }
	}
}

/// The institutions of a network in the order of their ids.
pub fn of(network: Network) -> impl Iterator<Item = &'static Institution> {
	institutions::all().filter(move |institution| network != Network::Pilot || !institution.demonstration)
}

/// The organisations of a network.
pub fn organisations(network: Network) -> Option<Vec<GenesisOrganisation<AccountId, Balance>>> {
	of(network).map(|institution| institution.organisation(network)).collect()
}

/// The id that the institution with this slug gets: its place, from 1.
pub fn id_of(slug: &str, network: Network) -> Option<OrgId> {
	let place = of(network).position(|institution| institution.slug == slug)?;
	u32::try_from(place.checked_add(1)?).ok().map(OrgId)
}

fn sorted(mut roles: Vec<Role>) -> Vec<Role> {
	roles.sort();
	roles.dedup();
	roles
}
