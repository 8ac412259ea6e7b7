//! System and this pallet, on the shared clock, calendar and roles, with archives and a mailbox that record what they are told.

use crate as pallet_haccp;
use frame_support::{derive_impl, parameter_types, traits::EitherOf, weights::Weight};
use frame_system::{mocking::MockBlockU32, RawOrigin};
use minwon_primitives::{
	Channel, CivilDate, Dossier, FileId, HoldId, Holder, NoticeClass, NoticeDraft, NoticeId, OfficeId, OrgId, Posted,
	RecallReason, Role, Seconds, Service, TaskCode,
};
use minwon_support::{Archivist, EnsureOffice, Postmaster};
use minwon_testkit::{Clock, Holidays, Roles};
use sp_runtime::{BuildStorage, DispatchError, DispatchResult, TryRuntimeError};

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
	/// Every dossier deposited.
	pub static Dossiers: Vec<Dossier> = Vec::new();
	/// Every notice posted: sender, clerk, draft.
	pub static Letters: Vec<(OrgId, u64, NoticeDraft)> = Vec::new();
	/// Whether archives and mailbox refuse.
	pub static Refusing: bool = false;
	/// The hold on (producer, year).
	pub static Frozen: Option<(OrgId, u16)> = None;
	/// The task code of the recalls.
	pub RecallTask: TaskCode = TaskCode(b"1471000A01".to_vec().try_into().unwrap());
}

/// Archives that number what they get from 1.
pub struct Archive;
impl Archivist for Archive {
	fn deposit(dossier: Dossier) -> Result<Option<FileId>, DispatchError> {
		if Refusing::get() {
			return Err(DispatchError::Other("archives refuse"));
		}
		Dossiers::mutate(|all| all.push(dossier));
		Ok(Some(FileId(Dossiers::get().len() as u64)))
	}

	fn frozen(producer: OrgId, task: Option<&TaskCode>, year: u16) -> Option<HoldId> {
		// Records of operators have no task.
		Frozen::get().filter(|hold| task.is_none() && *hold == (producer, year)).map(|_| HoldId(1))
	}

	fn deposit_weight() -> Weight {
		Weight::from_parts(1_000, 0)
	}

	fn frozen_weight() -> Weight {
		Weight::from_parts(100, 0)
	}
}

/// A mailbox that numbers what it gets from 1.
pub struct Mailbox;
impl Postmaster<u64> for Mailbox {
	fn post(sender: OrgId, clerk: &u64, draft: NoticeDraft) -> Result<Option<Posted>, DispatchError> {
		if Refusing::get() {
			return Err(DispatchError::Other("the mailbox refuses"));
		}
		Letters::mutate(|all| all.push((sender, *clerk, draft)));
		Ok(Some(Posted { id: NoticeId(Letters::get().len() as u64), channel: Channel::Electronic }))
	}

	fn service(_: NoticeId) -> Service {
		Service::None
	}

	fn answer_by(_: NoticeId) -> Option<CivilDate> {
		None
	}

	fn recall(_: OrgId, _: NoticeId, _: RecallReason) -> DispatchResult {
		Ok(())
	}

	fn reachable(_: &Holder, _: OrgId, _: NoticeClass) -> Channel {
		Channel::Paper
	}

	fn post_weight() -> Weight {
		Weight::from_parts(10, 0)
	}

	fn ask_weight() -> Weight {
		Weight::from_parts(1, 0)
	}
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
	type Postmaster = Mailbox;
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
	Dossiers::set(Vec::new());
	Letters::set(Vec::new());
	Refusing::set(false);
	Frozen::set(None);
	on(2027, 3, 15);
	Holidays::set([date(2027, 5, 5), date(2027, 5, 13), date(2027, 8, 16)]);
	for (account, roles) in roster() {
		appoint(account, &roles);
	}
	let storage = RuntimeGenesisConfig::default().build_storage().unwrap();
	minwon_testkit::run::<Test>(storage, check, body);
}
