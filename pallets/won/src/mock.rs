//! System, assets and this pallet, on the shared clock and roles.

use crate as pallet_won;
use frame_support::{
	derive_impl,
	traits::{AsEnsureOriginWithArg, ConstU32, EitherOf},
};
use frame_system::mocking::MockBlockU32;
use minwon_primitives::{DocumentDigest, DocumentRef, MediaType, OrgId, Role, WON_ASSET};
use minwon_support::EnsureOffice;
use minwon_testkit::{Clock, Roles};
use sp_runtime::BuildStorage;

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
	#[runtime::pallet_index(11)]
	pub type Assets = pallet_assets;
	#[runtime::pallet_index(15)]
	pub type Won = pallet_won;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = MockBlockU32<Self>;
	type AccountData = pallet_balances::AccountData<u64>;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type AccountStore = System;
}

#[derive_impl(pallet_assets::config_preludes::TestDefaultConfig)]
impl pallet_assets::Config for Test {
	type Balance = u128;
	type Currency = Balances;
	type CreateOrigin = AsEnsureOriginWithArg<frame_system::EnsureSigned<u64>>;
	type ForceOrigin = frame_system::EnsureRoot<u64>;
	type Holder = ();
	type Freezer = ();
}

impl pallet_won::Config for Test {
	type TreasuryOrigin = EnsureOffice<Roles, { Role::Treasury.index() }>;
	type PaymentOrigin =
		EitherOf<EnsureOffice<Roles, { Role::Treasurer.index() }>, EnsureOffice<Roles, { Role::Treasury.index() }>>;
	type Registry = Roles;
	type Ledger = Assets;
	type Asset = ConstU32<WON_ASSET>;
	type Time = Clock;
	type WeightInfo = ();
}

/// The office of the treasury, of organisation 1.
pub const TREASURY: u64 = 1;
/// The treasurer of organisation 2.
pub const TREASURER: u64 = 2;
/// Holds no office.
pub const STRANGER: u64 = 9;

pub fn document() -> DocumentRef {
	DocumentRef { digest: DocumentDigest([7; 32]), bytes: 1_000, media: MediaType::Pdf }
}

pub fn genesis(deposits: Vec<pallet_won::GenesisDeposit>) -> RuntimeGenesisConfig {
	RuntimeGenesisConfig {
		assets: pallet_assets::GenesisConfig { assets: vec![(WON_ASSET, 77, true, 1)], ..Default::default() },
		won: pallet_won::GenesisConfig { deposits, ..Default::default() },
		..Default::default()
	}
}

pub fn deposit(org: u32, amount: u128, reference: &str) -> pallet_won::GenesisDeposit {
	pallet_won::GenesisDeposit { org: OrgId(org), amount, reference: reference.into(), document: document() }
}

/// Starts with 1,000 won of organisation 2, against the reference `G-1`.
pub fn run(body: impl FnOnce()) {
	minwon_testkit::reset();
	Roles::appoint(TREASURY, 1, 1, &[Role::Treasury]);
	Roles::appoint(TREASURER, 2, 2, &[Role::Treasurer]);
	let storage = genesis(vec![deposit(2, 1_000, "G-1")]).build_storage().unwrap();
	minwon_testkit::run::<Test>(storage, pallet_won::Pallet::<Test>::do_try_state, body);
}
