//! System, assets and this pallet, on the shared clock, calendar and roles, with archives that record what they are told.

use crate as pallet_mailbox;
use frame_support::{
	derive_impl, parameter_types,
	traits::{AsEnsureOriginWithArg, ConstU32, EitherOf, EitherOfDiverse},
};
use frame_system::{mocking::MockBlockU32, RawOrigin};
use minwon_primitives::{CivilDate, Holder, OfficeId, OrgId, PersonId, Purpose, Role, Seconds, TaskCode, WON_ASSET};
use minwon_support::{EnsureOffice, EnsurePerson, RoleInspect};
pub use minwon_testkit::neighbours::{ArchivesRefuse, Dossiers, Frozen};
use minwon_testkit::{neighbours::Archive, Clock, Holidays, Roles};
use sp_runtime::{BuildStorage, TryRuntimeError};

#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeTask,
		RuntimeViewFunction,
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
	#[runtime::pallet_index(55)]
	pub type Mailbox = pallet_mailbox;
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

parameter_types! {
	/// The task code of the months.
	pub MonthTask: TaskCode = TaskCode(b"1721000A01".to_vec().try_into().unwrap());
}

type Office<const ROLE: u8> = EnsureOffice<Roles, ROLE>;
type Official = Office<{ Role::OfficialMailSender.index() }>;
type Sending = EitherOf<Official, Office<{ Role::MailSender.index() }>>;
type Reader = Office<{ Role::MailReader.index() }>;

impl pallet_mailbox::Config for Test {
	type OfficialOrigin = Official;
	type SenderOrigin = Sending;
	type MailOrigin = EitherOf<Sending, Reader>;
	type HolderOrigin = EitherOfDiverse<EnsurePerson<Roles, { Purpose::Mailbox.index() }>, Reader>;
	type CarrierOrigin = Office<{ Role::MailCarrier.index() }>;
	type PolicyOrigin = Office<{ Role::MailPolicy.index() }>;
	type CouncilOrigin = frame_system::EnsureRoot<u64>;
	type Roles = Roles;
	type Calendar = Holidays;
	type Archivist = Archive;
	type Ledger = Assets;
	type Asset = ConstU32<WON_ASSET>;
	type Time = Clock;
	type ArchiveTask = MonthTask;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = ();
}

/// The account of an office is the number of the office; the hundreds are its organisation. Office a of Korea Post.
pub const POST_A: u64 = 1_001;
/// Its office b.
pub const POST_B: u64 = 1_002;
/// Another carrier.
pub const OTHER: u64 = 1_101;
/// Office a of the tax office.
pub const TAX_A: u64 = 2_001;
/// Its office b.
pub const TAX_B: u64 = 2_002;
/// Office a of the court.
pub const COURT_A: u64 = 3_001;
/// Its office b.
pub const COURT_B: u64 = 3_002;
/// A company.
pub const COMPANY: u64 = 4_001;
/// A hospital.
pub const HOSPITAL: u64 = 8_001;
/// The ministry in charge of posts.
pub const POLICY: u64 = 9_001;
/// Persons, each with the enrolment of the same number.
pub const PERSONS: [u64; 6] = [1, 2, 3, 4, 5, 9];
/// Holds no office and no enrolment.
pub const STRANGER: u64 = 99;

/// Every account of the mock.
pub const EVERYONE: [u64; 17] =
	[POST_A, POST_B, OTHER, TAX_A, TAX_B, COURT_A, COURT_B, COMPANY, HOSPITAL, POLICY, 1, 2, 3, 4, 5, 9, STRANGER];

/// The organisation of an account of this mock.
pub fn org(account: u64) -> OrgId {
	OrgId((account / 100) as u32)
}

/// The office of an account of this mock.
pub fn office(account: u64) -> OfficeId {
	OfficeId(account as u32)
}

/// A person of this mock.
pub fn person(number: u64) -> Holder {
	Holder::Person(PersonId(number))
}

/// The organisation of an account as a holder.
pub fn organisation(account: u64) -> Holder {
	Holder::Organisation(org(account))
}

/// Gives an account its office.
pub fn appoint(account: u64, roles: &[Role]) {
	Roles::appoint(account, org(account).0, account as u32, roles);
}

pub fn signed(who: u64) -> RuntimeOrigin {
	RawOrigin::Signed(who).into()
}

/// Won of the organisation of an account.
pub fn won(account: u64) -> u128 {
	Assets::balance(WON_ASSET, Roles::organisation_account(org(account)))
}

pub fn date(year: u16, month: u8, day: u8) -> CivilDate {
	CivilDate::from_ymd(year, month, day).unwrap()
}

/// A moment in Korea.
pub fn at(year: u16, month: u8, day: u8, hour: u64, minute: u64) -> Seconds {
	date(year, month, day).start().saturating_add(hour * 3_600 + minute * 60)
}

/// The offices of the acceptance scenarios.
pub fn roster() -> [(u64, Role); 10] {
	[
		(POST_A, Role::MailCarrier),
		(POST_B, Role::MailCarrier),
		(OTHER, Role::MailCarrier),
		(TAX_A, Role::OfficialMailSender),
		(TAX_B, Role::OfficialMailSender),
		(COURT_A, Role::OfficialMailSender),
		(COURT_B, Role::OfficialMailSender),
		(COMPANY, Role::MailSender),
		(HOSPITAL, Role::MailReader),
		(POLICY, Role::MailPolicy),
	]
}

/// The first block: Korea Post is the post; tax office, company and hospital have 10,000 won each.
pub fn genesis() -> RuntimeGenesisConfig {
	let terms = vec![crate::Terms { post_org: Some(org(POST_A)), ..Default::default() }];
	let purse = |account: u64| (WON_ASSET, Roles::organisation_account(org(account)), 10_000);
	RuntimeGenesisConfig {
		assets: pallet_assets::GenesisConfig {
			assets: vec![(WON_ASSET, 77, true, 1)],
			accounts: [TAX_A, COMPANY, HOSPITAL].map(purse).to_vec(),
			..Default::default()
		},
		mailbox: pallet_mailbox::GenesisConfig { terms, ..Default::default() },
		..Default::default()
	}
}

/// Forgets what was before and appoints the offices of the acceptance scenarios, on 2026-11-02 at 09:00 in Korea.
pub fn prepare() {
	minwon_testkit::reset();
	Clock::set(at(2026, 11, 2, 9, 0));
	Holidays::set([date(2026, 12, 25), date(2027, 1, 1)]);
	for (account, role) in roster() {
		appoint(account, &[role]);
	}
	for number in PERSONS {
		Roles::enrol(number, number, 10, Purpose::Mailbox);
	}
}

/// Starts on 2026-11-02 at 09:00 in Korea with the offices of the acceptance scenarios.
pub fn run(body: impl FnOnce()) {
	run_then(Mailbox::do_try_state, body);
}

/// The same, for a body that leaves the state broken.
pub fn run_unchecked(body: impl FnOnce()) {
	run_then(|| Ok(()), body);
}

fn run_then(check: fn() -> Result<(), TryRuntimeError>, body: impl FnOnce()) {
	prepare();
	let storage = genesis().build_storage().unwrap();
	minwon_testkit::run::<Test>(storage, check, body);
}
