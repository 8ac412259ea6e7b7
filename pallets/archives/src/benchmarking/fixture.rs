//! Files, appraisals and freezes as full as they get.

use super::*;

/// 2026-11-23 12:00 in Korea.
pub(super) const NOW: Seconds = Seconds(1_795_402_800);
pub(super) const DAY: u64 = 86_400;
pub(super) const CASE: AppraisalId = AppraisalId(1);
pub(super) const DIGEST: DocumentDigest = DocumentDigest([1; 32]);
/// Seeds of the agency's and the archives' offices.
pub(super) const AGENCY: u32 = 20;
pub(super) const ARCHIVES: u32 = 30;

pub(super) type Signer<T> = (<T as frame_system::Config>::AccountId, OfficeId, OrgId);

pub(super) fn office<T: Config>(role: Role, seed: u32) -> Result<Signer<T>, BenchmarkError> {
	T::BenchmarkHelper::set_time(NOW);
	let account = T::Roles::appoint_for_benchmark(role, seed);
	let acting = T::Roles::acting(&account, role).ok_or("the office does not act")?;
	Ok((account, acting.office, acting.org))
}

pub(super) fn task(number: u8) -> TaskCode {
	let mut code = vec![b'A'; 24];
	if let Some(last) = code.last_mut() {
		*last = b'A' + number;
	}
	TaskCode(BoundedVec::truncate_from(code))
}

pub(super) fn tree() -> Tree {
	Tree { alg: HashAlg::Sha2_256, root: Root([1; 32]), leaves: 3 }
}

pub(super) fn reference(number: u8) -> OwnReference {
	BoundedVec::truncate_from(vec![number; 32])
}

/// Eight entries for the task, the last of them in force.
pub(super) fn schedule<T: Config>(org: OrgId) {
	let entries = (1..=8).map(|day| (CivilDate(day), RetentionClass::Y5)).collect();
	Schedules::<T>::insert(org, task(0), Entries::truncate_from(entries));
}

/// A hold with a full scope that covers none of these files.
pub(super) fn hold(org: OrgId) -> Hold {
	let others = (900_000..).map(OrgId).take(31);
	Hold {
		orgs: BoundedVec::truncate_from(core::iter::once(org).chain(others).collect()),
		from_year: 1_948,
		to_year: 2_026,
		tasks: BoundedVec::truncate_from((1..9).map(task).collect()),
		requester: OrgId(1),
		notice: DIGEST,
		until: None,
		office: OfficeId(u32::MAX),
	}
}

/// Sixteen of them.
pub(super) fn holds<T: Config>(org: OrgId) {
	for id in 1..=MAX_HOLDS {
		Holds::<T>::insert(HoldId(id.into()), hold(org));
	}
	HoldsByOrg::<T>::insert(org, HoldIds::truncate_from((1..=MAX_HOLDS).map(|id| HoldId(id.into())).collect()));
}

/// A file of 2020 at the records centre with twelve layers and four copies.
fn file<T: Config>(org: OrgId) -> File {
	let on = minwon_support::today::<T::Time>();
	let format = Format::truncate_from(b"x-fmt/99999".to_vec());
	let layer = |purpose| Layer { purpose, tree: tree(), at: on, by: Some(OfficeId(u32::MAX)), verified: true };
	let migrations = (1..MAX_LAYERS).map(|_| layer(Purpose::Migration { format: format.clone() }));
	let copies = (0u16..).zip(1..=MAX_COPIES).map(|(site, office)| VaultCopy {
		org: OrgId(u32::MAX),
		site,
		office: OfficeId(office),
		on,
		layer: 11,
		status: CopyStatus::Intact,
	});
	File {
		producer: org,
		reference: Reference::Own(reference(1)),
		task: task(0),
		year: 2_020,
		retention: RetentionClass::Y30,
		deferred_until: Some(2_000),
		access: Access::Closed,
		grounds: 1,
		classified_on: on,
		closed_until: None,
		kind: FileKind::Text,
		custody: Custody { org, level: Level::RecordsCentre },
		state: FileState::Kept,
		layers: BoundedVec::truncate_from(core::iter::once(layer(Purpose::Original)).chain(migrations).collect()),
		copies: BoundedVec::truncate_from(copies.collect()),
		loan: None,
		corrects: None,
		expunge: None,
		chain: [7; 32],
		entries: 30,
	}
}

/// One such file.
pub(super) fn one<T: Config>(org: OrgId, change: impl Fn(&mut File)) -> FileId {
	row::<T>(org, 0, change)
}

/// One such file, short-lived, with so many corrections behind it. Its id is the last one given out.
pub(super) fn row<T: Config>(org: OrgId, corrections: u32, change: impl Fn(&mut File)) -> FileId {
	let mut last = None;
	for _ in 0..=corrections {
		let id = NextFileId::<T>::get();
		let mut record = file::<T>(org);
		record.corrects = last;
		change(&mut record);
		Files::<T>::insert(id, record);
		if let Some(older) = last {
			Files::<T>::mutate_extant(older, |file: &mut File| file.state = FileState::Superseded { by: id });
		}
		NextFileId::<T>::put(FileId(id.0 + 1));
		last = Some(id);
	}
	last.unwrap_or_default()
}

/// So many such files.
pub(super) fn list<T: Config>(org: OrgId, count: u32, change: impl Fn(&mut File)) -> FileList {
	BoundedVec::truncate_from((0..count).map(|_| one::<T>(org, &change)).collect())
}

/// So many files with three corrections each, disposable, and sixteen holds to look at: as items to dispose of.
pub(super) fn rows<T: Config>(org: OrgId, count: u32, change: impl Fn(&mut File)) -> Items {
	holds::<T>(org);
	let short = |file: &mut File| {
		(file.year, file.retention) = (1_990, RetentionClass::Y1);
		change(file);
	};
	let items = (0..count).map(|_| (row::<T>(org, MAX_CORRECTIONS, short), Outcome::Dispose));
	BoundedVec::truncate_from(items.collect())
}

/// An appraisal of so many files in this state, with so many votes, most of them for it.
pub(super) fn case<T: Config>(org: OrgId, files: u32, state: CaseState, votes: u32) {
	T::BenchmarkHelper::set_time(NOW);
	let of_files = match state {
		CaseState::Open => FileState::Appraised { case: CASE },
		_ => FileState::Condemned { case: CASE },
	};
	let items = rows::<T>(org, files, |file| file.state = of_files);
	let vote_until = CivilDate(minwon_support::today::<T::Time>().0 + 7);
	let ballots = (1..=votes).map(|office| (OfficeId(office), Seat::Expert, Ballot::Approve));
	let record = Case {
		org,
		appraiser: OfficeId(u32::MAX - 1),
		items,
		opinion: DIGEST,
		vote_until,
		votes: Votes::truncate_from(ballots.collect()),
		state,
		signed: None,
	};
	Cases::<T>::insert(CASE, record);
	NextCaseId::<T>::put(AppraisalId(2));
}
