//! System, balances and the registry, on the shared clock.

use crate as pallet_registry;
use frame_support::{
	derive_impl, parameter_types,
	traits::{ConstU32, ConstU64},
};
use frame_system::{mocking::MockBlockU32, EnsureRoot, RawOrigin};
use minwon_primitives::{CivilDate, Commitment, OfficialCode, OrgId, Purpose, Role, Tag};
use minwon_support::SeatsChanged;
use minwon_testkit::Clock;
use pallet_registry::{GenesisOffice, GenesisOrganisation, Name, OfficeRoles, OrgKind, Profile, RoleSet};
use sp_runtime::{BuildStorage, DispatchResult};
use std::collections::BTreeSet;

#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeTask,
		RuntimeHoldReason,
		RuntimeFreezeReason
	)]
	pub struct Test;

	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(10)]
	pub type Balances = pallet_balances;
	#[runtime::pallet_index(40)]
	pub type Registry = pallet_registry;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = MockBlockU32<Self>;
	// Wide enough for the derived accounts of organisations to differ.
	type AccountId = u128;
	type Lookup = sp_runtime::traits::IdentityLookup<u128>;
	type AccountData = pallet_balances::AccountData<u64>;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type AccountStore = System;
}

parameter_types! {
	/// The last list that the council was told.
	pub static Council: Vec<u128> = Vec::new();
}

pub struct TellCouncil;
impl SeatsChanged<u128> for TellCouncil {
	fn seats_changed(seats: &[u128]) {
		Council::set(seats.to_vec());
	}
}

/// Seconds of the waiting period.
pub const WAITING: u64 = 604_800;

impl pallet_registry::Config for Test {
	type CouncilOrigin = EnsureRoot<u128>;
	type Credit = Balances;
	type SeatsChanged = TellCouncil;
	type Time = Clock;
	type KeyWaitingPeriod = ConstU64<WAITING>;
	type DailyCap = ConstU64<100>;
	type MaxSeats = ConstU32<2>;
	type WeightInfo = ();
}

/// Manager and seat of organisation 1, a ministry.
pub const MINISTER: u128 = 11;
/// Manager and registrar of organisation 2, an agency that admits food companies.
pub const AGENT: u128 = 21;
/// Enrols petitioners for organisation 2.
pub const ENROLLER: u128 = 22;
/// Holds no office.
pub const STRANGER: u128 = 99;

pub fn roles(list: &[Role]) -> OfficeRoles {
	list.iter().copied().collect::<BTreeSet<_>>().try_into().unwrap()
}

pub fn set(list: &[Role]) -> RoleSet {
	list.iter().copied().collect::<BTreeSet<_>>().try_into().unwrap()
}

pub fn name(text: &str) -> Name {
	text.as_bytes().to_vec().try_into().unwrap()
}

/// A profile of an agency with this number in its code.
pub fn profile(number: u32) -> Profile {
	let code = OfficialCode::from_digits(format!("{number:07}").as_bytes()).unwrap();
	Profile { code, kind: OrgKind::Agency, name_ko: name("기관"), name_en: name("Agency") }
}

pub fn signed(who: u128) -> RuntimeOrigin {
	RawOrigin::Signed(who).into()
}

pub fn admit(number: u32, entitlement: &[Role], admits: &[Role], manager: u128) -> DispatchResult {
	Registry::admit_organisation(RawOrigin::Root.into(), profile(number), set(entitlement), set(admits), manager)
}

pub fn appoint(by: u128, account: u128, list: &[Role], last_day: Option<CivilDate>) -> DispatchResult {
	Registry::appoint_office(signed(by), account, roles(list), last_day)
}

pub fn commitment(number: u8) -> Commitment {
	Commitment([number.wrapping_add(100); 32])
}

pub fn tag(number: u8) -> Tag {
	Tag([number; 32])
}

/// Enrols `account` for petitions under the tag with this number.
pub fn enrol(by: u128, account: u128, number: u8) -> DispatchResult {
	Registry::enrol_person(signed(by), account, Purpose::Petitions, commitment(number), tag(number))
}

fn office(account: u128, list: &[Role]) -> GenesisOffice<u128> {
	GenesisOffice { account, roles: list.to_vec(), last_day: None }
}

pub fn genesis() -> Vec<GenesisOrganisation<u128, u64>> {
	let organisation = |code: &[u8], entitlement: &[Role], admits: &[Role], offices| GenesisOrganisation {
		code: OfficialCode::from_digits(code).unwrap(),
		kind: OrgKind::Agency,
		name_ko: "기관".into(),
		name_en: "Agency".into(),
		entitlement: entitlement.to_vec(),
		admits: admits.to_vec(),
		admitted_by: None::<OrgId>,
		credit: 1_000,
		offices,
	};
	let ministry = [Role::CouncilSeat, Role::Treasury];
	let agency = [Role::MemberRegistrar, Role::PetitionEnroller, Role::FoodAuthority];
	vec![
		organisation(b"0000001", &ministry, &[], vec![office(MINISTER, &[Role::OfficeManager, Role::CouncilSeat])]),
		organisation(
			b"0000002",
			&agency,
			&[Role::FoodOperator, Role::MailReader],
			vec![
				office(AGENT, &[Role::OfficeManager, Role::MemberRegistrar]),
				office(ENROLLER, &[Role::PetitionEnroller]),
			],
		),
	]
}

pub fn storage(organisations: Vec<GenesisOrganisation<u128, u64>>) -> sp_runtime::Storage {
	let registry = pallet_registry::GenesisConfig { organisations, holidays: vec![] };
	RuntimeGenesisConfig { registry, ..Default::default() }.build_storage().unwrap()
}

/// Starts with the two organisations of `genesis`.
pub fn run(body: impl FnOnce()) {
	minwon_testkit::reset();
	minwon_testkit::run::<Test>(storage(genesis()), Registry::do_try_state, body);
}
