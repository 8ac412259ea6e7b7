//! The first organisations, checked by the rules of the calls. A wrong genesis must not start a chain, so it panics with the cause.
#![allow(clippy::panic)]

use crate::{rules, Config, CreditOf, Error, Name, OfficeRoles, OrgKind, Organisations, Pallet, Profile, RoleSet};
use alloc::{collections::BTreeSet, string::String, vec::Vec};
use frame_support::traits::{fungible::Mutate, Get};
use minwon_primitives::{CivilDate, OfficialCode, OrgId, Role};
use minwon_support::RoleInspect;
use serde::{Deserialize, Serialize};
use sp_runtime::traits::Zero;

/// An organisation of the first block.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct GenesisOrganisation<AccountId, Credit> {
	/// Official code: the digits.
	pub code: OfficialCode,
	/// Which says what kind of code it is.
	pub kind: OrgKind,
	/// Name in Korean.
	pub name_ko: String,
	/// Name in English.
	pub name_en: String,
	/// Roles that it may give its offices; `OfficeManager` is added.
	pub entitlement: Vec<Role>,
	/// Roles that it may give organisations that it admits.
	pub admits: Vec<Role>,
	/// Which organisation of this list admitted it; nothing = the council.
	pub admitted_by: Option<OrgId>,
	/// Service credit to begin with.
	pub credit: Credit,
	/// Its offices; at least one manages offices and has no last day.
	pub offices: Vec<GenesisOffice<AccountId>>,
}

/// An office of the first block.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct GenesisOffice<AccountId> {
	/// Its key.
	pub account: AccountId,
	/// Its roles.
	pub roles: Vec<Role>,
	/// Its last day, in days since 1970-01-01; nothing = until dismissed.
	pub last_day: Option<CivilDate>,
}

/// A public holiday of the first block.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct GenesisHoliday {
	/// Civil year.
	pub year: u16,
	/// Month, 1 to 12.
	pub month: u8,
	/// Day of the month.
	pub day: u8,
	/// Its name, in Korean.
	pub name: String,
}

pub(crate) fn build<T: Config>(
	organisations: &[GenesisOrganisation<T::AccountId, CreditOf<T>>],
	holidays: &[GenesisHoliday],
) {
	for organisation in organisations {
		admit::<T>(organisation);
	}
	for holiday in holidays {
		let date = CivilDate::from_ymd(holiday.year, holiday.month, holiday.day).expect("a genesis holiday is no date");
		Pallet::<T>::do_declare_holiday(date, name(&holiday.name))
			.expect("a genesis holiday is nameless or stands twice");
	}
	if !crate::Seats::<T>::get().is_empty() {
		Pallet::<T>::tell_seats();
	}
}

fn admit<T: Config>(genesis: &GenesisOrganisation<T::AccountId, CreditOf<T>>) {
	let who = &genesis.name_en;
	let entitlement: RoleSet = roles(&genesis.entitlement);
	let admits: RoleSet = roles(&genesis.admits);
	let granted =
		match genesis.admitted_by.map(|org| Organisations::<T>::get(org).expect("a genesis admitter is unknown")) {
			None => rules::check_admits(&admits),
			Some(admitter) => rules::check_member(&entitlement, &admits, &admitter.admits),
		};
	assert!(granted.is_ok(), "genesis organisation {who} has more than it can be granted");
	let profile = Profile {
		code: genesis.code,
		kind: genesis.kind,
		name_ko: name(&genesis.name_ko),
		name_en: name(&genesis.name_en),
	};
	let org = Pallet::<T>::insert_organisation(genesis.admitted_by, None, profile, entitlement, admits)
		.unwrap_or_else(|error| panic!("genesis organisation {who}: {error:?}"));
	for office in &genesis.offices {
		let roles: OfficeRoles = roles(&office.roles);
		Pallet::<T>::do_appoint(org, None, office.account.clone(), roles, office.last_day)
			.unwrap_or_else(|error| panic!("genesis office of {who}: {error:?}"));
	}
	let managers = Organisations::<T>::get(org).map(|organisation| organisation.managers).unwrap_or_default();
	assert!(
		managers > 0,
		"genesis organisation {who} has no office that manages its offices: {:?}",
		Error::<T>::LastManager
	);
	if !genesis.credit.is_zero() {
		T::Credit::mint_into(&<Pallet<T> as RoleInspect>::organisation_account(org), genesis.credit)
			.expect("genesis credit is below the existential deposit or overflows");
	}
}

fn name(text: &str) -> Name {
	text.as_bytes().to_vec().try_into().expect("a genesis name is longer than 96 bytes")
}

fn roles<Bound: Get<u32>>(roles: &[Role]) -> frame_support::BoundedBTreeSet<Role, Bound> {
	roles.iter().copied().collect::<BTreeSet<_>>().try_into().expect("a genesis role set is too large")
}
