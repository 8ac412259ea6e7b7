//! System and this pallet, on the shared clock and roles.

use crate as pallet_archives;
use frame_support::{derive_impl, traits::EitherOf};
use frame_system::{mocking::MockBlockU32, EnsureRoot, RawOrigin};
use minwon_primitives::{CivilDate, OrgId, Role, Seconds};
use minwon_support::EnsureOffice;
use minwon_testkit::{Clock, Roles};
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
	#[runtime::pallet_index(56)]
	pub type Archives = pallet_archives;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = MockBlockU32<Self>;
}

type Office<const ROLE: u8> = EnsureOffice<Roles, ROLE>;
type Archivists = EitherOf<Office<{ Role::RecordsArchivist.index() }>, Office<{ Role::PermanentArchivist.index() }>>;

impl pallet_archives::Config for Test {
	type RegistrationOrigin = Office<{ Role::RecordsOfficer.index() }>;
	type OfferOrigin = EitherOf<Self::RegistrationOrigin, Archivists>;
	type KeepingOrigin = Archivists;
	type AppraisalOrigin = Office<{ Role::Appraiser.index() }>;
	type VoteOrigin = EitherOf<Office<{ Role::CommitteeMember.index() }>, Office<{ Role::CommitteeExpert.index() }>>;
	type DestructionOrigin = Office<{ Role::DisposalOfficer.index() }>;
	type VaultOrigin = Office<{ Role::VaultKeeper.index() }>;
	type AuthorityOrigin = Office<{ Role::ArchivesAuthority.index() }>;
	type CouncilOrigin = EnsureRoot<u64>;
	type Roles = Roles;
	type Time = Clock;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = ();
}

/// The account of an office is the number of the office; the hundreds are its organisation.
pub const OFFICER: u64 = 2_001;
/// Records centre of the agency.
pub const CENTRE: [u64; 2] = [2_011, 2_012];
/// Records specialist.
pub const APPRAISER: u64 = 2_021;
/// Member of the committee.
pub const MEMBER: u64 = 2_031;
/// Experts from outside.
pub const EXPERTS: [u64; 2] = [2_041, 2_042];
/// Sign destructions.
pub const DISPOSERS: [u64; 2] = [2_051, 2_052];
/// The national archives.
pub const PERMANENT: [u64; 2] = [3_001, 3_002];
/// Its vaults.
pub const VAULTS: [u64; 2] = [3_011, 3_012];
/// Its authority over everybody's records.
pub const AUTHORITY: [u64; 2] = [3_021, 3_022];
/// Investigators: an office with nothing to do here.
pub const INVESTIGATOR: u64 = 4_001;
/// Holds no office.
pub const STRANGER: u64 = 99;
/// The agency, the national archives, the investigators.
pub const AGENCY: OrgId = OrgId(20);
pub const ARCHIVES: OrgId = OrgId(30);
pub const INVESTIGATORS: OrgId = OrgId(40);

/// Every account with an office.
pub const OFFICES: [u64; 16] = [
	OFFICER,
	CENTRE[0],
	CENTRE[1],
	APPRAISER,
	MEMBER,
	EXPERTS[0],
	EXPERTS[1],
	DISPOSERS[0],
	DISPOSERS[1],
	PERMANENT[0],
	PERMANENT[1],
	VAULTS[0],
	VAULTS[1],
	AUTHORITY[0],
	AUTHORITY[1],
	INVESTIGATOR,
];

/// Gives an account its office.
pub fn appoint(account: u64, roles: &[Role]) {
	Roles::appoint(account, (account / 100) as u32, account as u32, roles);
}

pub fn signed(who: u64) -> RuntimeOrigin {
	RawOrigin::Signed(who).into()
}

pub fn root() -> RuntimeOrigin {
	RawOrigin::Root.into()
}

pub fn day(year: u16, month: u8, day: u8) -> CivilDate {
	CivilDate::from_ymd(year, month, day).unwrap()
}

/// Moves the clock to a day, nine o'clock in Korea.
pub fn on(year: u16, month: u8, of_month: u8) {
	Clock::set(day(year, month, of_month).start().saturating_add(9 * 3_600));
}

/// The last and the first second of a day in Korea are one second apart from its neighbours'.
pub fn at_end_of(date: CivilDate) {
	Clock::set(Seconds(date.start().0 + 86_399));
}

/// Starts on 2026-11-23 with the offices of the acceptance scenarios.
pub fn run(body: impl FnOnce()) {
	run_then(Archives::do_try_state, body);
}

/// The same, for a body that leaves the state broken.
pub fn run_unchecked(body: impl FnOnce()) {
	run_then(|| Ok(()), body);
}

fn run_then(check: fn() -> Result<(), TryRuntimeError>, body: impl FnOnce()) {
	minwon_testkit::reset();
	on(2026, 11, 23);
	appoint(OFFICER, &[Role::RecordsOfficer]);
	for archivist in CENTRE {
		appoint(archivist, &[Role::RecordsArchivist]);
	}
	appoint(APPRAISER, &[Role::Appraiser]);
	appoint(MEMBER, &[Role::CommitteeMember]);
	for expert in EXPERTS {
		appoint(expert, &[Role::CommitteeExpert]);
	}
	for officer in DISPOSERS {
		appoint(officer, &[Role::DisposalOfficer]);
	}
	for archivist in PERMANENT {
		appoint(archivist, &[Role::PermanentArchivist]);
	}
	for keeper in VAULTS {
		appoint(keeper, &[Role::VaultKeeper]);
	}
	for authority in AUTHORITY {
		appoint(authority, &[Role::ArchivesAuthority]);
	}
	appoint(INVESTIGATOR, &[Role::DefenseVerifier]);
	let storage = RuntimeGenesisConfig::default().build_storage().unwrap();
	minwon_testkit::run::<Test>(storage, check, body);
}
