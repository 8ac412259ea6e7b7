//! System and this pallet, on the shared clock, calendar and roles, with archives and a mailbox that record what they are told.

use crate as pallet_haccp;
use frame_support::{derive_impl, parameter_types, traits::EitherOf};
use frame_system::{mocking::MockBlockU32, RawOrigin};
use minwon_primitives::{CivilDate, OfficeId, OrgId, Role, Seconds, TaskCode};
use minwon_support::EnsureOffice;
pub use minwon_testkit::neighbours::{ArchivesRefuse, Dossiers, Frozen, Letters, MailboxRefuses};
use minwon_testkit::{
	neighbours::{Archive, Mail},
	Clock, Holidays, Roles,
};
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
	#[runtime::pallet_index(51)]
	pub type Haccp = pallet_haccp;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = MockBlockU32<Self>;
}

parameter_types! {
	/// The task code of the recalls.
	pub RecallTask: TaskCode = TaskCode(b"1471000A01".to_vec().try_into().unwrap());
}

type Office<const ROLE: u8> = EnsureOffice<Roles, ROLE>;

impl pallet_haccp::Config for Test {
	type LicenseOrigin = Office<{ Role::FoodLicensor.index() }>;
	type OperatorOrigin = Office<{ Role::FoodOperator.index() }>;
	type AssessOrigin = Office<{ Role::HaccpAssessor.index() }>;
	type CertifyOrigin = Office<{ Role::HaccpCertifier.index() }>;
	type InspectOrigin = Office<{ Role::HaccpInspector.index() }>;
	type AuthorityOrigin = Office<{ Role::FoodAuthority.index() }>;
	type AppealOrigin = Office<{ Role::FoodAppeals.index() }>;
	type RecallOrigin = EitherOf<Office<{ Role::FoodAuthority.index() }>, Office<{ Role::FoodOperator.index() }>>;
	type RulesOrigin = Office<{ Role::FoodRuleKeeper.index() }>;
	type Roles = Roles;
	type Calendar = Holidays;
	type Archivist = Archive;
	type Postmaster = Mail;
	type Time = Clock;
	type ArchiveTask = RecallTask;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = ();
}

/// The account of an office is the number of the office; the hundreds are its organisation.
pub const LICENSOR: u64 = 101;
/// Assesses applications.
pub const ASSESSOR: u64 = 201;
/// Grants and refuses.
pub const CERTIFIER: u64 = 202;
/// Inspects.
pub const INSPECTOR: u64 = 301;
/// Imposes measures, orders recalls.
pub const AUTHORITY: u64 = 302;
/// Another office of the same kind.
pub const PROVINCE: u64 = 401;
/// Decides appeals.
pub const APPEALS: u64 = 501;
/// Appends rules.
pub const KEEPER: u64 = 601;
/// Operators of the farm F, the makers S, K and D, the wholesaler W and the shop R; site 1 is F's, site 6 R's.
pub const OPERATORS: [u64; 6] = [701, 801, 901, 1_001, 1_101, 1_201];
/// An operator without a site.
pub const NEWCOMER: u64 = 1_301;
/// Holds no office.
pub const STRANGER: u64 = 99;

/// Every account of the mock.
pub const EVERYONE: [u64; 16] = [
	LICENSOR, ASSESSOR, CERTIFIER, INSPECTOR, AUTHORITY, PROVINCE, APPEALS, KEEPER, 701, 801, 901, 1_001, 1_101, 1_201,
	NEWCOMER, STRANGER,
];

/// The organisation of an account of this mock.
pub fn org(account: u64) -> OrgId {
	OrgId((account / 100) as u32)
}

/// The office of an account of this mock.
pub fn office(account: u64) -> OfficeId {
	OfficeId(account as u32)
}

/// Gives an account its office.
pub fn appoint(account: u64, roles: &[Role]) {
	Roles::appoint(account, org(account).0, account as u32, roles);
}

pub fn signed(who: u64) -> RuntimeOrigin {
	RawOrigin::Signed(who).into()
}

pub fn date(year: u16, month: u8, day: u8) -> CivilDate {
	CivilDate::from_ymd(year, month, day).unwrap()
}

/// A moment in Korea.
pub fn at(year: u16, month: u8, day: u8, hour: u64, minute: u64) -> Seconds {
	date(year, month, day).start().saturating_add(hour * 3_600 + minute * 60)
}

/// Sets the time to 10:00 of a day.
pub fn on(year: u16, month: u8, day: u8) {
	Clock::set(at(year, month, day, 10, 0));
}

/// Starts on 2027-03-15 10:00 in Korea with the offices of the acceptance scenarios.
pub fn run(body: impl FnOnce()) {
	run_then(Haccp::do_try_state, body);
}

/// The same, for a body that leaves the state broken.
pub fn run_unchecked(body: impl FnOnce()) {
	run_then(|| Ok(()), body);
}

/// The offices of the acceptance scenarios.
pub fn roster() -> Vec<(u64, Vec<Role>)> {
	let mut roster = vec![
		(LICENSOR, vec![Role::FoodLicensor]),
		(ASSESSOR, vec![Role::HaccpAssessor]),
		(CERTIFIER, vec![Role::HaccpCertifier]),
		(INSPECTOR, vec![Role::HaccpInspector]),
		(AUTHORITY, vec![Role::FoodAuthority]),
		(PROVINCE, vec![Role::FoodAuthority]),
		(APPEALS, vec![Role::FoodAppeals]),
		(KEEPER, vec![Role::FoodRuleKeeper]),
		(NEWCOMER, vec![Role::FoodOperator]),
	];
	roster.extend(OPERATORS.map(|operator| (operator, vec![Role::FoodOperator])));
	roster
}

fn run_then(check: fn() -> Result<(), TryRuntimeError>, body: impl FnOnce()) {
	minwon_testkit::reset();
	on(2027, 3, 15);
	Holidays::set([date(2027, 5, 5), date(2027, 5, 13), date(2027, 8, 16)]);
	for (account, roles) in roster() {
		appoint(account, &roles);
	}
	let storage = RuntimeGenesisConfig::default().build_storage().unwrap();
	minwon_testkit::run::<Test>(storage, check, body);
}
