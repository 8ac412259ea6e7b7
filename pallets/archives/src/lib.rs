#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(test, allow(clippy::arithmetic_side_effects))] // A test may stop at once.

extern crate alloc;

mod actions;
mod archivist;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod calls;
mod errors;
mod events;
mod genesis;
mod integrity;
#[cfg(any(test, feature = "try-runtime"))]
mod invariants;
#[cfg(test)]
mod mock;
mod rules;
#[cfg(test)]
mod tests;
mod types;
mod views;
pub mod weights;

#[cfg(feature = "runtime-benchmarks")]
pub use minwon_support::BenchmarkHelper;
pub use pallet::*;
pub use types::*;
pub use weights::WeightInfo;

use frame_support::pallet_macros::import_section;

#[import_section(events::events)]
#[import_section(errors::errors)]
#[import_section(calls::calls)]
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use crate::actions::Details;
	use core::marker::PhantomData;
	use frame_support::{
		pallet_prelude::*,
		traits::{StorageVersion, UnixTime},
	};
	use frame_system::pallet_prelude::*;
	use minwon_primitives::{
		merkle::MAX_PATH, Access, ActingOffice, AppraisalId, CivilDate, DocumentDigest, FileId, FileKind, HashAlg,
		HoldId, OfficeId, OrgId, RecordRef, RetentionClass, TaskCode, Tree,
	};
	use minwon_support::RoleInspect;

	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	/// An office that acts.
	pub(crate) type Acting<T> = ActingOffice<<T as frame_system::Config>::AccountId>;

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What the pallet needs of the runtime. Each origin says which office acts, and in which role.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// Who registers and corrects files. Role `RecordsOfficer`.
		type RegistrationOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = ActingOffice<Self::AccountId>>;

		/// Who offers files and decides on offers. Role `RecordsOfficer`, `RecordsArchivist` or `PermanentArchivist`; which of them a file asks for
		/// depends on who keeps it.
		type OfferOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = ActingOffice<Self::AccountId>>;

		/// Who keeps files: layers, access, loans. Role `RecordsArchivist` or `PermanentArchivist`; which of them, says the file.
		type KeepingOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = ActingOffice<Self::AccountId>>;

		/// Who opens appraisals. Role `Appraiser`.
		type AppraisalOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = ActingOffice<Self::AccountId>>;

		/// Who votes. Role `CommitteeMember` or `CommitteeExpert`, in this order.
		type VoteOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = ActingOffice<Self::AccountId>>;

		/// Who signs destruction. Role `DisposalOfficer`.
		type DestructionOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = ActingOffice<Self::AccountId>>;

		/// Who attests copies. Role `VaultKeeper`.
		type VaultOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = ActingOffice<Self::AccountId>>;

		/// Who freezes, expunges, and sets schedules and algorithms. Role `ArchivesAuthority`.
		type AuthorityOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = ActingOffice<Self::AccountId>>;

		/// Who sets the parameters: the council.
		type CouncilOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// Who is who: asked for the role that a file's keeper needs, and whether an organisation may keep permanent records.
		type Roles: RoleInspect<AccountId = Self::AccountId>;

		/// The time of the block.
		type Time: UnixTime;

		/// Measured weights of the calls.
		type WeightInfo: WeightInfo;

		/// Sets the time for benchmarks.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: BenchmarkHelper;
	}

	/// The bounds of every collection.
	#[pallet::extra_constants]
	impl<T: Config> Pallet<T> {
		/// The longest reference, in bytes.
		#[pallet::constant_name(MaxReference)]
		fn max_reference() -> u32 {
			MAX_REFERENCE
		}

		/// The longest name of a format, in bytes.
		#[pallet::constant_name(MaxFormat)]
		fn max_format() -> u32 {
			MAX_FORMAT
		}

		/// The most layers of a file.
		#[pallet::constant_name(MaxLayers)]
		fn max_layers() -> u32 {
			MAX_LAYERS
		}

		/// The most copies of a file.
		#[pallet::constant_name(MaxCopies)]
		fn max_copies() -> u32 {
			MAX_COPIES
		}

		/// The most files that one call names, and that one appraisal decides on.
		#[pallet::constant_name(MaxFiles)]
		fn max_files() -> u32 {
			MAX_FILES
		}

		/// The most votes of an appraisal.
		#[pallet::constant_name(MaxVotes)]
		fn max_votes() -> u32 {
			MAX_VOTES
		}

		/// The most organisations of a hold.
		#[pallet::constant_name(MaxHeldOrgs)]
		fn max_held_orgs() -> u32 {
			MAX_HELD_ORGS
		}

		/// The most unit tasks of a hold.
		#[pallet::constant_name(MaxHeldTasks)]
		fn max_held_tasks() -> u32 {
			MAX_HELD_TASKS
		}

		/// The most holds on one organisation.
		#[pallet::constant_name(MaxHolds)]
		fn max_holds() -> u32 {
			MAX_HOLDS
		}

		/// The most entries of a unit task's schedule.
		#[pallet::constant_name(MaxEntries)]
		fn max_entries() -> u32 {
			MAX_ENTRIES
		}

		/// The most corrections in a row.
		#[pallet::constant_name(MaxCorrections)]
		fn max_corrections() -> u32 {
			MAX_CORRECTIONS
		}

		/// The longest path from an item to a root.
		#[pallet::constant_name(MaxPath)]
		fn max_path() -> u32 {
			MAX_PATH
		}
	}

	/// Files. Removed by destruction and by order; a tombstone takes their place.
	// Sequential ids, assigned here, hence the cheap hasher; so for cases, holds and tombstones.
	#[pallet::storage]
	pub type Files<T: Config> = StorageMap<_, Twox64Concat, FileId, File, OptionQuery>;

	/// File by the digest of what it is known by; outlives the file and holds none of its bytes. Entries stay: a reference is used once.
	// The key is a digest under a domain tag, which nobody steers.
	#[pallet::storage]
	pub type References<T: Config> = StorageMap<_, Identity, [u8; 32], FileId, OptionQuery>;

	/// Appraisals. Entries stay: who decided is public for ever.
	#[pallet::storage]
	pub type Cases<T: Config> = StorageMap<_, Twox64Concat, AppraisalId, Case, OptionQuery>;

	/// Freezes; removed when they are lifted.
	#[pallet::storage]
	pub type Holds<T: Config> = StorageMap<_, Twox64Concat, HoldId, Hold, OptionQuery>;

	/// Freezes by organisation, ascending, 1 to 16.
	#[pallet::storage]
	pub type HoldsByOrg<T: Config> = StorageMap<_, Twox64Concat, OrgId, HoldIds, ValueQuery>;

	/// Retention schedule of an organisation's unit task: day from which a class holds, ascending, at most 8.
	// The code is chosen by its user, hence the strong hasher.
	#[pallet::storage]
	pub type Schedules<T: Config> =
		StorageDoubleMap<_, Twox64Concat, OrgId, Blake2_128Concat, TaskCode, Entries, ValueQuery>;

	/// The day from which an algorithm is weak. At least one algorithm stands without.
	#[pallet::storage]
	pub type Algorithms<T: Config> = StorageMap<_, Twox64Concat, HashAlg, CivilDate, OptionQuery>;

	/// What is left of files that ended. Entries stay: a public register.
	#[pallet::storage]
	pub type Tombstones<T: Config> = StorageMap<_, Twox64Concat, FileId, Tombstone, OptionQuery>;

	/// The parameters in force.
	#[pallet::storage]
	pub type Params<T: Config> = StorageValue<_, Parameters, ValueQuery>;

	/// The id of the next file.
	#[pallet::storage]
	pub type NextFileId<T: Config> = StorageValue<_, FileId, ValueQuery, FirstFile>;

	/// The id of the next appraisal.
	#[pallet::storage]
	pub type NextCaseId<T: Config> = StorageValue<_, AppraisalId, ValueQuery, FirstCase>;

	/// The id of the next freeze.
	#[pallet::storage]
	pub type NextHoldId<T: Config> = StorageValue<_, HoldId, ValueQuery, FirstHold>;

	/// Ids begin at 1.
	#[pallet::type_value]
	pub fn FirstFile() -> FileId {
		FileId(1)
	}

	/// Ids begin at 1.
	#[pallet::type_value]
	pub fn FirstCase() -> AppraisalId {
		AppraisalId(1)
	}

	/// Ids begin at 1.
	#[pallet::type_value]
	pub fn FirstHold() -> HoldId {
		HoldId(1)
	}

	/// The parameters in the first block. Schedules and algorithms start empty.
	#[pallet::genesis_config]
	pub struct GenesisConfig<T: Config> {
		/// Each within its range.
		pub params: Parameters,
		/// Nothing: ties the type to the runtime.
		#[serde(skip)]
		pub marker: PhantomData<T>,
	}

	impl<T: Config> Default for GenesisConfig<T> {
		fn default() -> Self {
			Self { params: Parameters::default(), marker: PhantomData }
		}
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			genesis::build::<T>(&self.params);
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			integrity::check::<T>();
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// A file as it stands; nothing once it has ended.
		pub fn file(file: FileId) -> Option<File> {
			Files::<T>::get(file)
		}

		/// The file that an organisation registered under this number, also after its end.
		pub fn by_reference(org: OrgId, reference: OwnReference) -> Option<FileId> {
			Self::view_by_reference(org, reference)
		}

		/// The file that another pilot deposited for this record, also after its end.
		pub fn by_source(record: RecordRef) -> Option<FileId> {
			Self::view_by_source(record)
		}

		/// Who may see a file today, and when that is reviewed.
		pub fn access(file: FileId) -> Option<AccessStatus> {
			Self::view_access(file)
		}

		/// From when a file may be disposed of, and what freezes it.
		pub fn disposal(file: FileId) -> Option<DisposalStatus> {
			Self::view_disposal(file)
		}

		/// The last day of a file's next transfer; nothing where none is due.
		pub fn transfer_due(file: FileId) -> Option<CivilDate> {
			Self::view_transfer_due(file)
		}

		/// The evidence of a file, and whether it still proves something.
		pub fn evidence(file: FileId) -> Option<Evidence> {
			Self::view_evidence(file)
		}

		/// The copies of a file, and whether they are enough for the permanent archives.
		pub fn copies(file: FileId) -> Option<CopiesStatus> {
			Self::view_copies(file)
		}

		/// Whether a document with this digest and salt is this item of a file, by a checked layer; the path leads from the leaf upwards.
		pub fn proves(
			file: FileId,
			layer: u8,
			item: u32,
			digest: DocumentDigest,
			salt: [u8; 32],
			path: BoundedVec<[u8; 32], ConstU32<MAX_PATH>>,
		) -> Membership {
			Self::view_proves(file, layer, item, digest, salt, &path)
		}

		/// An appraisal.
		pub fn case(case: AppraisalId) -> Option<Case> {
			Cases::<T>::get(case)
		}

		/// A freeze.
		pub fn hold(hold: HoldId) -> Option<Hold> {
			Holds::<T>::get(hold)
		}

		/// The freezes on an organisation, ended ones included until somebody removes them.
		pub fn holds_of(org: OrgId) -> HoldIds {
			HoldsByOrg::<T>::get(org)
		}

		/// What is left of a file that ended.
		pub fn tombstone(file: FileId) -> Option<Tombstone> {
			Tombstones::<T>::get(file)
		}

		/// Whether a file is lent, and whether it is overdue.
		pub fn loan(file: FileId) -> Option<LoanStatus> {
			Self::view_loan(file)
		}

		/// The schedule of an organisation's unit task, and the class in force today.
		pub fn schedule(org: OrgId, task: TaskCode) -> ScheduleStatus {
			Self::view_schedule(org, task)
		}
	}
}
