//! Takes files where a test needs them. The agency is organisation 20: task T1 is kept five years, T9 for good.

use crate::{mock::*, *};
use frame_support::{assert_ok, traits::ConstU32, BoundedVec};
use minwon_primitives::{
	merkle, Access, AppraisalId, CivilDate, DocumentDigest, FileId, FileKind, HashAlg, HoldId, OrgId, RetentionClass,
	Root, TaskCode, Tree,
};
use sp_runtime::DispatchResult;

pub const BASIS: DocumentDigest = DocumentDigest([7; 32]);
pub const OPINION: DocumentDigest = DocumentDigest([8; 32]);
pub const CERTIFICATE: DocumentDigest = DocumentDigest([9; 32]);
pub const ORDER: DocumentDigest = DocumentDigest([10; 32]);
pub const CASE: AppraisalId = AppraisalId(1);
pub const HOLD: HoldId = HoldId(1);

pub fn bounded<Item, const MOST: u32>(items: impl IntoIterator<Item = Item>) -> BoundedVec<Item, ConstU32<MOST>> {
	items.into_iter().collect::<Vec<_>>().try_into().ok().unwrap()
}

pub fn task(code: &str) -> TaskCode {
	TaskCode(bounded(code.bytes()))
}

/// The tree of the specification: three items, digest (0x11 + item), salt (0xa0 + item).
pub fn tree_by(alg: HashAlg) -> Tree {
	let leaf = |item: u8| merkle::leaf(alg, item.into(), &DocumentDigest([0x11 + item; 32]), &[0xa0 + item; 32]);
	Tree { alg, root: merkle::root(alg, &[leaf(0), leaf(1), leaf(2)]).unwrap(), leaves: 3 }
}

pub fn tree() -> Tree {
	tree_by(HashAlg::Sha2_256)
}

/// The tree of the same items in another format.
pub fn migrated_tree() -> Tree {
	Tree { root: Root([0x54; 32]), ..tree() }
}

/// A file as the agency's office registers it, of task T1.
#[derive(Clone)]
pub struct Paper {
	pub reference: &'static str,
	pub task: &'static str,
	pub year: u16,
	pub retention: RetentionClass,
	pub access: Access,
	pub grounds: u8,
	pub kind: FileKind,
	pub tree: Tree,
}

pub fn paper(reference: &'static str) -> Paper {
	Paper {
		reference,
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
	/// The file of scenario A1: closed, of 2015, to be kept for good.
	pub fn permanent(reference: &'static str) -> Self {
		let retention = RetentionClass::Permanent;
		Self { task: "T9", year: 2015, retention, access: Access::Closed, grounds: 1, ..paper(reference) }
	}

	pub fn register_by(self, who: u64) -> DispatchResult {
		let Self { reference, task: code, year, retention, access, grounds, kind, tree } = self;
		let reference = bounded(reference.bytes());
		Archives::register_file(signed(who), reference, task(code), year, retention, access, grounds, kind, tree)
	}

	pub fn register(self) -> DispatchResult {
		self.register_by(OFFICER)
	}

	pub fn amend(self, old: u64, reason: Reason) -> DispatchResult {
		let Self { reference, task: code, year, retention, access, grounds, kind, tree } = self;
		let (who, old, reference, code) = (signed(OFFICER), FileId(old), bounded(reference.bytes()), task(code));
		Archives::amend_file(who, old, reason, reference, code, year, retention, access, grounds, kind, tree)
	}
}

pub fn set_schedule(code: &str, class: RetentionClass, from: CivilDate) -> DispatchResult {
	Archives::set_schedule(signed(AUTHORITY[0]), AGENCY, task(code), class, from)
}

/// Schedules of the agency from today on.
pub fn schedules() {
	let today = minwon_support::today::<minwon_testkit::Clock>();
	assert_ok!(set_schedule("T1", RetentionClass::Y5, today));
	assert_ok!(set_schedule("T9", RetentionClass::Permanent, today));
}

/// Starts on another day than 2026-11-23.
pub fn run_on((year, month, of_month): (u16, u8, u8), body: impl FnOnce()) {
	run(|| {
		on(year, month, of_month);
		schedules();
		body();
	});
}

/// Starts with the schedules.
pub fn run_scheduled(body: impl FnOnce()) {
	run_on((2026, 11, 23), body);
}

pub fn centre() -> Custody {
	Custody { org: AGENCY, level: Level::RecordsCentre }
}

pub fn permanent() -> Custody {
	Custody { org: ARCHIVES, level: Level::Permanent }
}

pub fn files<const MOST: u32>(ids: impl IntoIterator<Item = u64>) -> BoundedVec<FileId, ConstU32<MOST>> {
	bounded(ids.into_iter().map(FileId))
}

pub fn offer(who: u64, ids: impl IntoIterator<Item = u64>, to: Custody) -> DispatchResult {
	Archives::offer_files(signed(who), files(ids), to)
}

pub fn accept(who: u64, ids: impl IntoIterator<Item = u64>) -> DispatchResult {
	Archives::decide_offer(signed(who), files(ids), OfferDecision::Accept)
}

pub fn give_back(who: u64, ids: impl IntoIterator<Item = u64>) -> DispatchResult {
	Archives::decide_offer(signed(who), files(ids), OfferDecision::Return { basis: BASIS })
}

/// Registers a file and hands it to the records centre.
pub fn at_centre(paper: Paper) -> u64 {
	assert_ok!(paper.register());
	let id = NextFileId::<Test>::get().0 - 1;
	to_centre(id);
	id
}

pub fn to_centre(id: u64) {
	assert_ok!(offer(OFFICER, [id], centre()));
	assert_ok!(accept(CENTRE[0], [id]));
}

pub fn migration() -> Purpose {
	Purpose::Migration { format: bounded("fmt/354".bytes()) }
}

pub fn add_layer(who: u64, id: u64, purpose: Purpose, tree: Tree) -> DispatchResult {
	Archives::add_layer(signed(who), FileId(id), purpose, tree)
}

pub fn verify(who: u64, id: u64, check: Check) -> DispatchResult {
	Archives::verify_layer(signed(who), FileId(id), check)
}

/// Adds a checked migration to a file at the records centre.
pub fn migrate(id: u64) {
	assert_ok!(add_layer(CENTRE[0], id, migration(), migrated_tree()));
	assert_ok!(verify(CENTRE[1], id, Check::Confirm));
}

pub fn attest(who: u64, id: u64, site: u16, attestation: Attestation) -> DispatchResult {
	Archives::attest_copy(signed(who), FileId(id), site, attestation)
}

/// Takes a permanent file to the permanent archives.
pub fn at_archives(paper: Paper) -> u64 {
	let id = at_centre(paper);
	migrate(id);
	for (site, keeper) in [(1, VAULTS[0]), (2, VAULTS[1])] {
		assert_ok!(attest(keeper, id, site, Attestation::Root(migrated_tree().root)));
	}
	assert_ok!(offer(CENTRE[0], [id], permanent()));
	assert_ok!(accept(PERMANENT[0], [id]));
	id
}

pub fn appraise(items: impl IntoIterator<Item = (u64, Outcome)>) -> DispatchResult {
	let items = bounded(items.into_iter().map(|(id, outcome)| (FileId(id), outcome)));
	Archives::open_appraisal(signed(APPRAISER), items, OPINION)
}

pub fn vote(who: u64, ballot: Ballot) -> DispatchResult {
	Archives::vote(signed(who), CASE, ballot)
}

/// Two for, one against: 2 x 2 > 3.
pub fn votes() {
	assert_ok!(vote(MEMBER, Ballot::Approve));
	assert_ok!(vote(EXPERTS[0], Ballot::Approve));
	assert_ok!(vote(EXPERTS[1], Ballot::Reject));
}

pub fn close() -> DispatchResult {
	Archives::close_appraisal(signed(STRANGER), CASE)
}

pub fn sign(who: u64, certificate: DocumentDigest) -> DispatchResult {
	Archives::sign_destruction(signed(who), CASE, certificate)
}

/// Three files of 2020 at the records centre, 1 to dispose of, 2 to extend, 3 to defer; the committee approves on 2026-12-01.
pub fn to_approved() {
	for reference in ["D-1", "D-2", "D-3"] {
		at_centre(paper(reference));
	}
	let outcomes = [Outcome::Dispose, Outcome::Extend(RetentionClass::Y10), Outcome::Defer(2028)];
	assert_ok!(appraise((1..).zip(outcomes)));
	votes();
	on(2026, 12, 1);
	assert_ok!(close());
}

/// The freeze of scenario A4: organisation 20, 2018 to 2022, every task.
pub fn freeze(until: Option<CivilDate>) -> DispatchResult {
	freeze_of([AGENCY], (2018, 2022), [], until)
}

pub fn freeze_of(
	orgs: impl IntoIterator<Item = OrgId>,
	(from, to): (u16, u16),
	tasks: impl IntoIterator<Item = TaskCode>,
	until: Option<CivilDate>,
) -> DispatchResult {
	let (who, orgs, tasks) = (signed(AUTHORITY[0]), bounded(orgs), bounded(tasks));
	Archives::place_hold(who, orgs, from, to, tasks, INVESTIGATORS, BASIS, until)
}

pub fn lift(who: u64) -> DispatchResult {
	Archives::lift_hold(signed(who), HOLD, BASIS)
}

pub fn file(id: u64) -> File {
	Files::<Test>::get(FileId(id)).unwrap()
}

pub fn state(id: u64) -> FileState {
	file(id).state
}

pub fn case() -> Case {
	Cases::<Test>::get(CASE).unwrap()
}

pub fn stone(id: u64) -> Option<Tombstone> {
	Tombstones::<Test>::get(FileId(id))
}

/// The events of this pallet so far.
pub fn events() -> Vec<Event<Test>> {
	System::events()
		.into_iter()
		.filter_map(|record| match record.event {
			RuntimeEvent::Archives(event) => Some(event),
			_ => None,
		})
		.collect()
}

pub fn last_event() -> Event<Test> {
	events().pop().unwrap()
}

/// How many entries of the pallet's raw storage hold these bytes, in the key or in the value.
pub fn found(needle: &[u8]) -> usize {
	let mut key = Vec::new();
	let mut hits = 0;
	while let Some(next) = sp_io::storage::next_key(&key) {
		key = next;
		let value = sp_io::storage::get(&key).unwrap_or_default();
		let holds = |hay: &[u8]| hay.windows(needle.len()).any(|part| part == needle);
		let of_pallet = key.starts_with(&sp_io::hashing::twox_128(b"Archives"));
		hits += usize::from(of_pallet && (holds(&key) || holds(&value)));
	}
	hits
}
