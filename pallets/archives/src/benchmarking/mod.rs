//! Worst cases: files with twelve layers, four copies and three corrections behind them, full lists, sixteen holds that do not bite.

#![allow(clippy::arithmetic_side_effects)]

mod fixture;

use super::*;
use alloc::vec;
use frame_benchmarking::v2::*;
use frame_support::{traits::EnsureOrigin, BoundedVec};
use frame_system::RawOrigin;
use minwon_primitives::{
	Access, AppraisalId, CivilDate, DocumentDigest, Dossier, FileId, FileKind, HashAlg, HoldId, OfficeId, OrgId,
	RecordRef, RetentionClass, Role, Root, Seconds, TaskCode, Tree,
};
use minwon_support::{Archivist, BenchmarkHelper, RoleInspect};

#[benchmarks]
mod benches {
	use super::{fixture::*, *};

	#[benchmark]
	fn register_file() -> Result<(), BenchmarkError> {
		let (account, _, org) = office::<T>(Role::RecordsOfficer, AGENCY)?;
		schedule::<T>(org);
		#[extrinsic_call]
		_(
			RawOrigin::Signed(account),
			reference(1),
			task(0),
			2_020,
			RetentionClass::Permanent,
			Access::Closed,
			0b10_0000,
			FileKind::Text,
			tree(),
		);
		assert!(Files::<T>::contains_key(FileId(1)));
		Ok(())
	}

	#[benchmark]
	fn amend_file() -> Result<(), BenchmarkError> {
		let (account, _, org) = office::<T>(Role::RecordsOfficer, AGENCY)?;
		schedule::<T>(org);
		let old = row::<T>(org, MAX_CORRECTIONS - 1, |file| file.custody.level = Level::Department);
		#[extrinsic_call]
		_(
			RawOrigin::Signed(account),
			old,
			Reason::Tree,
			reference(99),
			task(0),
			2_020,
			RetentionClass::Permanent,
			Access::Closed,
			0b10_0000,
			FileKind::Text,
			tree(),
		);
		assert!(matches!(Files::<T>::get(old).map(|file| file.state), Some(FileState::Superseded { .. })));
		Ok(())
	}

	#[benchmark]
	fn offer_files(f: Linear<1, MAX_FILES>) -> Result<(), BenchmarkError> {
		let (account, _, org) = office::<T>(Role::RecordsArchivist, AGENCY)?;
		let (_, _, archives) = office::<T>(Role::PermanentArchivist, ARCHIVES)?;
		let list = list::<T>(org, f, |_| ());
		let to = Custody { org: archives, level: Level::Permanent };
		#[extrinsic_call]
		_(RawOrigin::Signed(account), list, to);
		assert!(matches!(Files::<T>::get(FileId(1)).map(|file| file.state), Some(FileState::Offered { .. })));
		Ok(())
	}

	#[benchmark]
	fn decide_offer(f: Linear<1, MAX_FILES>) -> Result<(), BenchmarkError> {
		let (_, by, org) = office::<T>(Role::RecordsArchivist, AGENCY)?;
		let (account, _, archives) = office::<T>(Role::PermanentArchivist, ARCHIVES)?;
		let to = Custody { org: archives, level: Level::Permanent };
		let list = list::<T>(org, f, |file| file.state = FileState::Offered { to, office: by });
		#[extrinsic_call]
		_(RawOrigin::Signed(account), list, OfferDecision::Accept);
		assert_eq!(Files::<T>::get(FileId(1)).map(|file| file.custody), Some(to));
		Ok(())
	}

	#[benchmark]
	fn add_layer() -> Result<(), BenchmarkError> {
		let (account, _, org) = office::<T>(Role::RecordsArchivist, AGENCY)?;
		let file = one::<T>(org, |file| drop(file.layers.pop()));
		let other = Tree { alg: HashAlg::Keccak256, ..tree() };
		#[extrinsic_call]
		_(RawOrigin::Signed(account), file, Purpose::Renewal { of: 0 }, other);
		assert_eq!(Files::<T>::get(file).map(|file| file.layers.len()), Some(12));
		Ok(())
	}

	#[benchmark]
	fn verify_layer() -> Result<(), BenchmarkError> {
		let (account, _, org) = office::<T>(Role::RecordsArchivist, AGENCY)?;
		let file = one::<T>(org, |file| {
			if let Some(last) = file.layers.last_mut() {
				last.verified = false;
			}
		});
		#[extrinsic_call]
		_(RawOrigin::Signed(account), file, Check::Confirm);
		assert!(Files::<T>::get(file).is_some_and(|file| file.layers.iter().all(|layer| layer.verified)));
		Ok(())
	}

	#[benchmark]
	fn classify() -> Result<(), BenchmarkError> {
		let (account, _, org) = office::<T>(Role::RecordsArchivist, AGENCY)?;
		let file = one::<T>(org, |_| ());
		#[extrinsic_call]
		_(RawOrigin::Signed(account), file, Access::Partial, 1, None, DIGEST);
		assert_eq!(Files::<T>::get(file).map(|file| file.access), Some(Access::Partial));
		Ok(())
	}

	// Each file has three corrections behind it and sixteen holds that are looked at.
	#[benchmark]
	fn open_appraisal(f: Linear<1, MAX_FILES>) -> Result<(), BenchmarkError> {
		let (account, _, org) = office::<T>(Role::Appraiser, AGENCY)?;
		let items = rows::<T>(org, f, |_| ());
		#[extrinsic_call]
		_(RawOrigin::Signed(account), items, DIGEST);
		assert!(Cases::<T>::contains_key(CASE));
		Ok(())
	}

	#[benchmark]
	fn vote() -> Result<(), BenchmarkError> {
		let (account, _, org) = office::<T>(Role::CommitteeExpert, AGENCY)?;
		case::<T>(org, MAX_FILES, CaseState::Open, 8);
		#[extrinsic_call]
		_(RawOrigin::Signed(account), CASE, Ballot::Approve);
		assert_eq!(Cases::<T>::get(CASE).map(|case| case.votes.len()), Some(9));
		Ok(())
	}

	// Fifty files of which each is condemned; the holds are looked at for each.
	#[benchmark]
	fn close_appraisal() -> Result<(), BenchmarkError> {
		let (account, _, org) = office::<T>(Role::Appraiser, AGENCY)?;
		case::<T>(org, MAX_FILES, CaseState::Open, 9);
		T::BenchmarkHelper::set_time(Seconds(NOW.0 + 8 * DAY));
		#[extrinsic_call]
		_(RawOrigin::Signed(account), CASE);
		assert!(matches!(Cases::<T>::get(CASE).map(|case| case.state), Some(CaseState::Approved { .. })));
		Ok(())
	}

	// Two hundred tombstones: fifty files with three corrections behind each.
	#[benchmark]
	fn sign_destruction() -> Result<(), BenchmarkError> {
		let (account, _, org) = office::<T>(Role::DisposalOfficer, AGENCY)?;
		case::<T>(org, MAX_FILES, CaseState::Approved { destroy_from: CivilDate(1) }, 9);
		Cases::<T>::mutate_extant(CASE, |case| case.signed = Some((OfficeId(u32::MAX), DIGEST)));
		#[extrinsic_call]
		_(RawOrigin::Signed(account), CASE, DIGEST);
		assert_eq!(Cases::<T>::get(CASE).map(|case| case.state), Some(CaseState::Done));
		assert_eq!(Tombstones::<T>::iter_keys().count(), 200);
		Ok(())
	}

	#[benchmark]
	fn place_hold() -> Result<(), BenchmarkError> {
		let (account, ..) = office::<T>(Role::ArchivesAuthority, ARCHIVES)?;
		let orgs: HeldOrgs = BoundedVec::truncate_from((1..=MAX_HELD_ORGS).map(OrgId).collect());
		for org in &orgs {
			HoldsByOrg::<T>::insert(org, HoldIds::truncate_from((101..=115).map(HoldId).collect()));
		}
		NextHoldId::<T>::put(HoldId(200));
		let tasks: HeldTasks = BoundedVec::truncate_from((0..8).map(task).collect());
		#[extrinsic_call]
		_(RawOrigin::Signed(account), orgs, 2_018, 2_022, tasks, OrgId(1), DIGEST, None);
		assert!(Holds::<T>::contains_key(HoldId(200)));
		Ok(())
	}

	#[benchmark]
	fn lift_hold() -> Result<(), BenchmarkError> {
		let (account, ..) = office::<T>(Role::ArchivesAuthority, ARCHIVES)?;
		T::BenchmarkHelper::set_time(NOW);
		let orgs: HeldOrgs = BoundedVec::truncate_from((1..=MAX_HELD_ORGS).map(OrgId).collect());
		for org in &orgs {
			HoldsByOrg::<T>::insert(org, HoldIds::truncate_from((101..=116).map(HoldId).collect()));
		}
		Holds::<T>::insert(HoldId(101), Hold { orgs, ..hold(OrgId(1)) });
		#[extrinsic_call]
		_(RawOrigin::Signed(account), HoldId(101), DIGEST);
		assert!(!Holds::<T>::contains_key(HoldId(101)));
		Ok(())
	}

	#[benchmark]
	fn move_file() -> Result<(), BenchmarkError> {
		let (account, _, org) = office::<T>(Role::RecordsArchivist, AGENCY)?;
		let file = one::<T>(org, |_| ());
		let due = CivilDate(minwon_support::today::<T::Time>().0 + 1);
		let movement = Movement::Lent { to: org, purpose: LoanPurpose::Investigation, due };
		#[extrinsic_call]
		_(RawOrigin::Signed(account), file, movement);
		assert!(Files::<T>::get(file).is_some_and(|file| file.loan.is_some()));
		Ok(())
	}

	// A full list in which the last copy is lost, and a new site takes its place.
	#[benchmark]
	fn attest_copy() -> Result<(), BenchmarkError> {
		let (account, _, org) = office::<T>(Role::VaultKeeper, ARCHIVES)?;
		let file = one::<T>(org, |file| {
			if let Some(last) = file.copies.last_mut() {
				last.status = CopyStatus::Lost;
			}
		});
		#[extrinsic_call]
		_(RawOrigin::Signed(account), file, 900, Attestation::Root(tree().root));
		assert!(Files::<T>::get(file).is_some_and(|file| file.copies.iter().any(|copy| copy.site == 900)));
		Ok(())
	}

	// The second order, on a file in an appraisal, with three corrections behind it.
	#[benchmark]
	fn expunge() -> Result<(), BenchmarkError> {
		let (account, ..) = office::<T>(Role::ArchivesAuthority, ARCHIVES)?;
		let (_, _, org) = office::<T>(Role::Appraiser, AGENCY)?;
		case::<T>(org, MAX_FILES, CaseState::Open, 9);
		let file = FileId(4);
		Files::<T>::mutate_extant(file, |file| file.expunge = Some((OfficeId(u32::MAX), DIGEST)));
		#[extrinsic_call]
		_(RawOrigin::Signed(account), file, DIGEST);
		assert!(Tombstones::<T>::contains_key(file));
		Ok(())
	}

	#[benchmark]
	fn set_schedule() -> Result<(), BenchmarkError> {
		let (account, ..) = office::<T>(Role::ArchivesAuthority, ARCHIVES)?;
		T::BenchmarkHelper::set_time(NOW);
		let of = OrgId(1);
		Schedules::<T>::insert(
			of,
			task(0),
			Entries::truncate_from((1..=8).map(|day| (CivilDate(day), RetentionClass::Y5)).collect()),
		);
		let from = CivilDate(minwon_support::today::<T::Time>().0 + 1);
		#[extrinsic_call]
		_(RawOrigin::Signed(account), of, task(0), RetentionClass::Y10, from);
		assert_eq!(Schedules::<T>::get(of, task(0)).len(), 2);
		Ok(())
	}

	#[benchmark]
	fn set_algorithm() -> Result<(), BenchmarkError> {
		let (account, ..) = office::<T>(Role::ArchivesAuthority, ARCHIVES)?;
		T::BenchmarkHelper::set_time(NOW);
		Algorithms::<T>::insert(HashAlg::Sha2_256, CivilDate(1));
		let from = CivilDate(minwon_support::today::<T::Time>().0 + 1);
		#[extrinsic_call]
		_(RawOrigin::Signed(account), HashAlg::Blake2b256, Some(from));
		assert!(Algorithms::<T>::contains_key(HashAlg::Blake2b256));
		Ok(())
	}

	#[benchmark]
	fn set_parameters() -> Result<(), BenchmarkError> {
		let origin = T::CouncilOrigin::try_successful_origin().map_err(|()| "no origin of the council")?;
		let params = Parameters { loan_days: 1, ..Parameters::default() };
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, params);
		assert_eq!(Params::<T>::get(), params);
		Ok(())
	}

	// A full list of which no class is in force yet, so that the parameters are read besides.
	#[benchmark]
	fn deposit() -> Result<(), BenchmarkError> {
		T::BenchmarkHelper::set_time(NOW);
		let later = (100_001..=100_008).map(|day| (CivilDate(day), RetentionClass::Y5)).collect();
		Schedules::<T>::insert(OrgId(1), task(0), Entries::truncate_from(later));
		let dossier = Dossier {
			source: RecordRef { pilot: 50, kind: 1, id: 1 },
			producer: OrgId(1),
			task: task(0),
			year: 2_020,
			retention: None,
			access: Access::Closed,
			grounds: 1,
			kind: FileKind::Dataset,
			tree: tree(),
		};
		let file;
		#[block]
		{
			file = <Pallet<T> as Archivist>::deposit(dossier)?;
		}
		assert_eq!(file, Some(FileId(1)));
		Ok(())
	}

	#[benchmark]
	fn frozen() -> Result<(), BenchmarkError> {
		T::BenchmarkHelper::set_time(NOW);
		holds::<T>(OrgId(1));
		let found;
		#[block]
		{
			found = <Pallet<T> as Archivist>::frozen(OrgId(1), Some(&task(0)), 2_020);
		}
		assert_eq!(found, None);
		Ok(())
	}
}
