//! System and this pallet, on the shared clock, calendar and roles, with archives and a mailbox that record what they are told.

use crate as pallet_defense_proposals;
use frame_support::{derive_impl, parameter_types, traits::EitherOf};
use frame_system::{mocking::MockBlockU32, RawOrigin};
use minwon_primitives::{CivilDate, OrgId, Role, Seconds, TaskCode};
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
	#[runtime::pallet_index(50)]
	pub type Proposals = pallet_defense_proposals;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = MockBlockU32<Self>;
}

parameter_types! {
	/// The task code of the cases.
	pub Task: TaskCode = TaskCode(b"1690000A01".to_vec().try_into().unwrap());
}

type Office<const ROLE: u8> = EnsureOffice<Roles, ROLE>;

impl pallet_defense_proposals::Config for Test {
	type ProgramOrigin = Office<{ Role::DefenseProgramManager.index() }>;
	type AuditOrigin = Office<{ Role::DefenseAuditor.index() }>;
	type NominationOrigin = Office<{ Role::DefensePanelManager.index() }>;
	type EvaluationOrigin = Office<{ Role::DefenseEvaluator.index() }>;
	type LodgingOrigin = EitherOf<Office<{ Role::DefenseBidder.index() }>, Office<{ Role::DefenseReception.index() }>>;
	type BiddingOrigin = Office<{ Role::DefenseBidder.index() }>;
	type PriceOrigin =
		EitherOf<Office<{ Role::DefenseBidder.index() }>, Office<{ Role::DefenseProgramManager.index() }>>;
	type RulingOrigin = Office<{ Role::DefenseVerifier.index() }>;
	type TermsOrigin = Office<{ Role::DefenseRuleKeeper.index() }>;
	type Roles = Roles;
	type Calendar = Holidays;
	type Archivist = Archive;
	type Postmaster = Mail;
	type Time = Clock;
	type ArchiveTask = Task;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = ();
}

/// The account of an office is the number of the office; the hundreds are its organisation.
pub const PROGRAM: u64 = 101;
/// Acquisition inspector.
pub const AUDITOR: u64 = 201;
/// Keeps the expert pool.
pub const POOL: u64 = 301;
/// Verifies results.
pub const VERIFIER: u64 = 401;
/// The e-bid desk.
pub const RECEPTION: u64 = 501;
/// Appends terms.
pub const KEEPER: u64 = 601;
/// Firms A, B, C.
pub const FIRMS: [u64; 3] = [701, 801, 901];
/// Evaluators E0 to E9, each an office of the pools' organisations; E0 to E5 external, E6 to E9 internal.
pub const EVALUATORS: [u64; 10] = [2_001, 2_101, 2_201, 2_301, 2_401, 2_501, 2_601, 2_701, 2_801, 2_901];
/// Holds no office.
pub const STRANGER: u64 = 99;

/// The organisation of an account of this mock.
pub fn org(account: u64) -> OrgId {
	OrgId((account / 100) as u32)
}

/// Gives an account its office.
pub fn appoint(account: u64, roles: &[Role]) {
	Roles::appoint(account, org(account).0, account as u32, roles);
}

pub fn signed(who: u64) -> RuntimeOrigin {
	RawOrigin::Signed(who).into()
}

/// A moment in Korea.
pub fn at(year: u16, month: u8, day: u8, hour: u64, minute: u64) -> Seconds {
	let date = CivilDate::from_ymd(year, month, day).unwrap();
	date.start().saturating_add(hour * 3_600 + minute * 60)
}

/// Starts on 2026-12-01 09:00 in Korea with the offices of the acceptance scenarios.
pub fn run(body: impl FnOnce()) {
	run_then(Proposals::do_try_state, body);
}

/// The same, for a body that leaves the state broken.
pub fn run_unchecked(body: impl FnOnce()) {
	run_then(|| Ok(()), body);
}

fn run_then(check: fn() -> Result<(), TryRuntimeError>, body: impl FnOnce()) {
	minwon_testkit::reset();
	Clock::set(at(2026, 12, 1, 9, 0));
	let holiday = |year, month, day| CivilDate::from_ymd(year, month, day).unwrap();
	Holidays::set([
		holiday(2026, 12, 25),
		holiday(2027, 1, 1),
		holiday(2027, 2, 8),
		holiday(2027, 2, 9),
		holiday(2027, 3, 1),
	]);
	appoint(PROGRAM, &[Role::DefenseProgramManager]);
	appoint(AUDITOR, &[Role::DefenseAuditor]);
	appoint(POOL, &[Role::DefensePanelManager]);
	appoint(VERIFIER, &[Role::DefenseVerifier]);
	appoint(RECEPTION, &[Role::DefenseReception]);
	appoint(KEEPER, &[Role::DefenseRuleKeeper]);
	for firm in FIRMS {
		appoint(firm, &[Role::DefenseBidder]);
	}
	for evaluator in EVALUATORS {
		appoint(evaluator, &[Role::DefenseEvaluator]);
	}
	let storage = RuntimeGenesisConfig::default().build_storage().unwrap();
	minwon_testkit::run::<Test>(storage, check, body);
}
