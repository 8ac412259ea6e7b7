//! The offices of the acceptance scenarios of `docs/pilots/archives.md`, and what takes files where a scenario needs them: signed transactions only.
//!
//! The agency is that for defence acquisition, the investigators are the ministry of defence. Task T1 of the agency is kept five years, T9 for good.

use crate::chain::*;
use frame_support::{assert_ok, dispatch::DispatchResult, traits::ConstU32, BoundedVec};
use minwon_primitives::{
	Access, AppraisalId, CivilDate, DocumentDigest, FileId, FileKind, HashAlg, HoldId, OrgId, RetentionClass, Role,
	Root, TaskCode, Tree,
};
use minwon_runtime::{Archives, Runtime, RuntimeCall, RuntimeEvent};
pub use pallet_archives::*;
use sp_core::hex2array;
use std::collections::BTreeSet;

pub type Act = pallet_archives::Call<Runtime>;
pub type Fault = pallet_archives::Error<Runtime>;
pub type Told = pallet_archives::Event<Runtime>;

/// The day on which the scenarios begin.
pub const TODAY: (u16, u8, u8) = (2026, 11, 23);
pub const OFFICER: &str = "//dapa//records";
pub const CENTRE: [&str; 2] = ["//dapa//centre", "//dapa//centre1"];
pub const APPRAISER: &str = "//dapa//appraiser";
pub const MEMBER: &str = "//dapa//member";
pub const EXPERTS: [&str; 2] = ["//dapa//expert0", "//dapa//expert1"];
pub const DISPOSERS: [&str; 2] = ["//dapa//disposal0", "//dapa//disposal1"];
pub const PERMANENT: &str = "//archives//permanent";
pub const VAULTS: [&str; 2] = ["//archives//vault0", "//archives//vault1"];
pub const AUTHORITY: [&str; 2] = ["//archives//authority", "//archives//authority1"];
pub const INVESTIGATOR: &str = "//mnd//manager";
pub const STRANGER: &str = "//moef//manager";

pub const BASIS: DocumentDigest = DocumentDigest([7; 32]);
pub const CERTIFICATE: DocumentDigest = DocumentDigest([9; 32]);
pub const OTHER: DocumentDigest = DocumentDigest([1; 32]);
pub const CASE: AppraisalId = AppraisalId(1);
pub const HOLD: HoldId = HoldId(1);

/// Three items, digest (0x11 + item) and salt (0xa0 + item) in each byte: figures that the specification gives.
const BY_SHA2: Root = Root(hex2array!("160c922adaa5035c9824493a9388a7ad46f9a48056a3c80a3f2d61056e9ac898"));
const BY_BLAKE2: Root = Root(hex2array!("22aad8c4111d5ae70cfdd3e240ed28f1f009ee6d472b0e6ce6125f4c72428770"));

/// Begins on this day at nine, with the schedules.
pub fn run_from((year, month, of_month): (u16, u8, u8), body: impl FnOnce()) {
	run(|| {
		// The tests' first block is of a later day: the clock forgets it and is set by the next block.
		pallet_timestamp::Now::<Runtime>::kill();
		pallet_aura::CurrentSlot::<Runtime>::kill();
		on(year, month, of_month);
		for (code, class) in [("T1", RetentionClass::Y5), ("T9", RetentionClass::Permanent)] {
			let (org, task, from) = (org(OFFICER), task(code), CivilDate::of(now()));
			assert_ok!(does(AUTHORITY[0], Act::set_schedule { org, task, class, from }));
		}
		body();
	});
}

/// Ends the block and begins the next on this day at nine.
pub fn on(year: u16, month: u8, of_month: u8) {
	jump(at(year, month, of_month, 9, 0));
}

/// The last block of a day: the next second is another day's.
pub fn at_end_of(year: u16, month: u8, of_month: u8) {
	jump(before(day(year, month, of_month).end()));
}

pub fn day(year: u16, month: u8, of_month: u8) -> CivilDate {
	CivilDate::from_ymd(year, month, of_month).unwrap()
}

/// Signs a call of the pallet and puts it into the block.
pub fn does(path: &str, call: Act) -> DispatchResult {
	act(path, RuntimeCall::Archives(call))
}

/// A refusal of the pallet.
pub fn no(fault: Fault) -> DispatchResult {
	Err(fault.into())
}

/// What the pallet told in this block.
pub fn told() -> Vec<Told> {
	let own = |event: RuntimeEvent| match event {
		RuntimeEvent::Archives(event) => Some(event),
		_ => None,
	};
	events().into_iter().filter_map(own).collect()
}

pub fn last() -> Told {
	told().pop().unwrap()
}

/// The agency gives an account an office that the preset does not have.
pub fn appoint(path: &str, roles: &[Role]) {
	let roles: BTreeSet<Role> = roles.iter().copied().collect();
	let roles = roles.try_into().unwrap();
	let appoint = pallet_registry::Call::appoint_office { account: account(path), roles, last_day: None };
	assert_ok!(act("//dapa//manager", RuntimeCall::Registry(appoint)));
}

pub fn bounded<Item, const MOST: u32>(items: impl IntoIterator<Item = Item>) -> BoundedVec<Item, ConstU32<MOST>> {
	items.into_iter().collect::<Vec<_>>().try_into().ok().unwrap()
}

pub fn task(code: &str) -> TaskCode {
	TaskCode(bounded(code.bytes()))
}

pub fn tree() -> Tree {
	Tree { alg: HashAlg::Sha2_256, root: BY_SHA2, leaves: 3 }
}

/// The same items by another algorithm.
pub fn renewed() -> Tree {
	Tree { alg: HashAlg::Blake2b256, root: BY_BLAKE2, leaves: 3 }
}

/// The same items in another format.
pub fn migrated() -> Tree {
	Tree { root: Root([0x54; 32]), ..tree() }
}

/// What the agency's office registers.
pub struct Paper {
	pub reference: Vec<u8>,
	pub task: &'static str,
	pub year: u16,
	pub retention: RetentionClass,
	pub access: Access,
	pub grounds: u8,
	pub kind: FileKind,
	pub tree: Tree,
}

/// An open file of 2020, of task T1.
pub fn paper(reference: &str) -> Paper {
	Paper {
		reference: reference.into(),
		task: "T1",
		year: 2020,
		retention: RetentionClass::Y5,
		access: Access::Open,
		grounds: 0,
		kind: FileKind::Text,
		tree: tree(),
	}
}

impl Paper {
	/// The file of scenario A1.
	pub fn permanent(reference: &str) -> Self {
		Self { task: "T9", year: 2015, retention: RetentionClass::Permanent, ..Self::closed(reference) }
	}

	pub fn closed(reference: &str) -> Self {
		Self { access: Access::Closed, grounds: 0b1, ..paper(reference) }
	}

	pub fn register_by(self, path: &str) -> DispatchResult {
		let Self { reference, task: code, year, retention, access, grounds, kind, tree } = self;
		let (reference, task) = (bounded(reference), task(code));
		does(path, Act::register_file { reference, task, year, retention, access, grounds, kind, tree })
	}

	pub fn register(self) -> DispatchResult {
		self.register_by(OFFICER)
	}

	pub fn amend(self, old: u64, reason: Reason) -> DispatchResult {
		let Self { reference, task: code, year, retention, access, grounds, kind, tree } = self;
		let (old, reference, task) = (FileId(old), bounded(reference), task(code));
		does(OFFICER, Act::amend_file { old, reason, reference, task, year, retention, access, grounds, kind, tree })
	}
}

pub fn centre() -> Custody {
	Custody { org: org(OFFICER), level: Level::RecordsCentre }
}

pub fn permanent() -> Custody {
	Custody { org: org(PERMANENT), level: Level::Permanent }
}

pub fn offer(path: &str, file: u64, to: Custody) -> DispatchResult {
	does(path, Act::offer_files { files: bounded([FileId(file)]), to })
}

pub fn decide_on(path: &str, file: u64, decision: OfferDecision) -> DispatchResult {
	does(path, Act::decide_offer { files: bounded([FileId(file)]), decision })
}

pub fn accept(path: &str, file: u64) -> DispatchResult {
	decide_on(path, file, OfferDecision::Accept)
}

/// Registers a file and hands it to the records centre.
pub fn at_centre(paper: Paper) -> u64 {
	assert_ok!(paper.register());
	let file = NextFileId::<Runtime>::get().0 - 1;
	to_centre(file);
	file
}

pub fn to_centre(file: u64) {
	assert_ok!(offer(OFFICER, file, centre()));
	assert_ok!(accept(CENTRE[0], file));
}

pub fn migration() -> Purpose {
	Purpose::Migration { format: bounded("fmt/354".bytes()) }
}

pub fn add_layer(path: &str, file: u64, purpose: Purpose, tree: Tree) -> DispatchResult {
	does(path, Act::add_layer { file: FileId(file), purpose, tree })
}

pub fn verify(path: &str, file: u64) -> DispatchResult {
	does(path, Act::verify_layer { file: FileId(file), check: Check::Confirm })
}

/// Adds a checked migration to a file at the records centre.
pub fn migrate(file: u64) {
	assert_ok!(add_layer(CENTRE[0], file, migration(), migrated()));
	assert_ok!(verify(CENTRE[1], file));
}

pub fn attest(path: &str, file: u64, site: u16, attestation: Attestation) -> DispatchResult {
	does(path, Act::attest_copy { file: FileId(file), site, attestation })
}

/// Each vault attests a copy with this root.
pub fn attest_both(file: u64, root: Root) {
	for (site, vault) in (1..).zip(VAULTS) {
		assert_ok!(attest(vault, file, site, Attestation::Root(root)));
	}
}

pub fn classify(path: &str, file: u64, access: Access, grounds: u8, closed_until: Option<u16>) -> DispatchResult {
	does(path, Act::classify { file: FileId(file), access, grounds, closed_until, basis: BASIS })
}

pub fn weaken(alg: HashAlg, weak_from: Option<CivilDate>) -> DispatchResult {
	does(AUTHORITY[0], Act::set_algorithm { alg, weak_from })
}

pub fn appraise(items: impl IntoIterator<Item = (u64, Outcome)>) -> DispatchResult {
	let items = bounded(items.into_iter().map(|(file, outcome)| (FileId(file), outcome)));
	does(APPRAISER, Act::open_appraisal { items, opinion: BASIS })
}

pub fn dispose(file: u64) -> DispatchResult {
	appraise([(file, Outcome::Dispose)])
}

pub fn vote(path: &str, ballot: Ballot) -> DispatchResult {
	does(path, Act::vote { case: CASE, ballot })
}

/// Two for, one against.
pub fn votes() {
	assert_ok!(vote(MEMBER, Ballot::Approve));
	assert_ok!(vote(EXPERTS[0], Ballot::Approve));
	assert_ok!(vote(EXPERTS[1], Ballot::Reject));
}

pub fn close() -> DispatchResult {
	does(STRANGER, Act::close_appraisal { case: CASE })
}

pub fn sign(path: &str, certificate: DocumentDigest) -> DispatchResult {
	does(path, Act::sign_destruction { case: CASE, certificate })
}

/// Three files of 2020 before the committee: 2 to dispose of, 3 to extend, 4 to defer.
pub fn to_case() {
	assert_ok!(Paper::permanent("R-1").register());
	for reference in ["D-2", "D-3", "D-4"] {
		at_centre(paper(reference));
	}
	let outcomes = [Outcome::Dispose, Outcome::Extend(RetentionClass::Y10), Outcome::Defer(2028)];
	assert_ok!(appraise((2..).zip(outcomes)));
}

/// The committee approves on 2026-12-01.
pub fn to_approved() {
	to_case();
	votes();
	on(2026, 12, 1);
	assert_ok!(close());
}

pub fn freeze_of(producer: OrgId, (from_year, to_year): (u16, u16), until: Option<CivilDate>) -> DispatchResult {
	let place = Act::place_hold {
		orgs: bounded([producer]),
		from_year,
		to_year,
		tasks: bounded([]),
		requester: org(INVESTIGATOR),
		notice: BASIS,
		until,
	};
	does(AUTHORITY[0], place)
}

/// The freeze of scenario A4.
pub fn freeze(until: Option<CivilDate>) -> DispatchResult {
	freeze_of(org(OFFICER), (2018, 2022), until)
}

pub fn lift(path: &str) -> DispatchResult {
	does(path, Act::lift_hold { hold: HOLD, basis: BASIS })
}

pub fn file(file: u64) -> File {
	Archives::file(FileId(file)).unwrap()
}

pub fn case() -> Case {
	Archives::case(CASE).unwrap()
}

pub fn stone(file: u64) -> Option<Tombstone> {
	Archives::tombstone(FileId(file))
}
