#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(test, allow(clippy::arithmetic_side_effects, clippy::cast_possible_wrap, clippy::cast_sign_loss))] // A test may stop at once.

extern crate alloc;

mod actions;
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

/// The record type of a case, as archives and mailbox name it.
pub const CASE_KIND: u8 = 0;

#[import_section(events::events)]
#[import_section(errors::errors)]
#[import_section(calls::calls)]
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use alloc::{vec, vec::Vec};
	use core::marker::PhantomData;
	use frame_support::{
		pallet_prelude::*,
		traits::{StorageVersion, UnixTime},
	};
	use frame_system::pallet_prelude::*;
	use minwon_primitives::{
		ActingOffice, BidNo, Calendar, CaseId, CivilDate, Commitment, DocumentRef, OfficeId, OrgId, Role, Seconds,
		TaskCode, Won,
	};
	use minwon_support::{Archivist, Postmaster, RoleInspect};

	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	/// An office that acts.
	pub(crate) type Acting<T> = ActingOffice<<T as frame_system::Config>::AccountId>;

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What the pallet needs of the runtime. Each origin says which office acts, and in which role.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// Who leads a case: notice, merits, debriefs, negotiation. Role `DefenseProgramManager`.
		type ProgramOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = ActingOffice<Self::AccountId>>;

		/// Who watches a case: countersignature, draw, exclusion of evaluators. Role `DefenseAuditor`.
		type AuditOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = ActingOffice<Self::AccountId>>;

		/// Who keeps the pool of experts: nomination and erasure. Role `DefensePanelManager`.
		type NominationOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = ActingOffice<Self::AccountId>>;

		/// Who evaluates: interests, sheets. Role `DefenseEvaluator`.
		type EvaluationOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = ActingOffice<Self::AccountId>>;

		/// Who lodges seals. Role `DefenseBidder` or `DefenseReception`.
		type LodgingOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = ActingOffice<Self::AccountId>>;

		/// Who bids and contests. Role `DefenseBidder`.
		type BiddingOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = ActingOffice<Self::AccountId>>;

		/// Who opens prices. Role `DefenseBidder` or `DefenseProgramManager`.
		type PriceOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = ActingOffice<Self::AccountId>>;

		/// Who rules on results. Role `DefenseVerifier`.
		type RulingOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = ActingOffice<Self::AccountId>>;

		/// Who appends terms. Role `DefenseRuleKeeper`.
		type TermsOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = ActingOffice<Self::AccountId>>;

		/// Who is who: asked whether a nominee is an evaluator.
		type Roles: RoleInspect<AccountId = Self::AccountId>;

		/// Working days.
		type Calendar: Calendar;

		/// Keeps closed cases.
		type Archivist: Archivist;

		/// Delivers notices to bidders.
		type Postmaster: Postmaster<Self::AccountId>;

		/// The time of the block.
		type Time: UnixTime;

		/// The unit task under which closed cases are archived.
		type ArchiveTask: Get<TaskCode>;

		/// Measured weights of the calls.
		type WeightInfo: WeightInfo;

		/// Sets the time for benchmarks.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: BenchmarkHelper;
	}

	/// The bounds of every collection.
	#[pallet::extra_constants]
	impl<T: Config> Pallet<T> {
		/// The most bids of one case.
		#[pallet::constant_name(MaxBids)]
		fn max_bids() -> u32 {
			MAX_BIDS
		}

		/// The most items of a set of criteria.
		#[pallet::constant_name(MaxItems)]
		fn max_items() -> u32 {
			MAX_ITEMS
		}

		/// The most seats of a panel.
		#[pallet::constant_name(MaxSeats)]
		fn max_seats() -> u32 {
			MAX_SEATS
		}

		/// The most nominees of one case.
		#[pallet::constant_name(MaxNominees)]
		fn max_nominees() -> u32 {
			MAX_NOMINEES
		}

		/// The most partners and helpers that a bid names.
		#[pallet::constant_name(MaxPartners)]
		fn max_partners() -> u32 {
			MAX_PARTNERS
		}

		/// The most scores of one sheet: eight bids, twenty items.
		#[pallet::constant_name(MaxScores)]
		fn max_scores() -> u32 {
			MAX_SCORES
		}

		/// The most bytes of the number of a notice.
		#[pallet::constant_name(MaxReference)]
		fn max_reference() -> u32 {
			MAX_REFERENCE
		}

		/// The most entries of the table of terms.
		#[pallet::constant_name(MaxTerms)]
		fn max_terms() -> u32 {
			MAX_TERMS
		}
	}

	/// Cases. Entries stay: results are public for ever.
	// Sequential ids, assigned here, hence the cheap hasher; so for everything under a case.
	#[pallet::storage]
	pub type Cases<T: Config> = StorageMap<_, Twox64Concat, CaseId, Case, OptionQuery>;

	/// Case by the organisation that gives notice and the number it gave; a number is used once.
	// The number is chosen by its user, hence the strong hasher.
	#[pallet::storage]
	pub type CaseByReference<T: Config> =
		StorageDoubleMap<_, Twox64Concat, OrgId, Blake2_128Concat, Reference, CaseId, OptionQuery>;

	/// Criteria of a case, at most 20 items; fixed at the notice.
	#[pallet::storage]
	pub type CriteriaOf<T: Config> = StorageMap<_, Twox64Concat, CaseId, Criteria, ValueQuery>;

	/// Lodged seals. No organisation stands here.
	// The seal is chosen by its user, hence the strong hasher.
	#[pallet::storage]
	pub type Seals<T: Config> =
		StorageDoubleMap<_, Twox64Concat, CaseId, Blake2_128Concat, Commitment, Seal, OptionQuery>;

	/// The role in which an office first acted on a case as manager, auditor, pool keeper or verifier.
	#[pallet::storage]
	pub type Hands<T: Config> = StorageDoubleMap<_, Twox64Concat, CaseId, Twox64Concat, OfficeId, Role, OptionQuery>;

	/// Opened bids of a case, at most 8, by number.
	#[pallet::storage]
	pub type BidsOf<T: Config> = StorageMap<_, Twox64Concat, CaseId, Bids, ValueQuery>;

	/// Nominees of a case, at most 60; removed by erasure.
	#[pallet::storage]
	pub type Nominees<T: Config> =
		StorageDoubleMap<_, Twox64Concat, CaseId, Twox64Concat, OfficeId, Nominee, OptionQuery>;

	/// Tags of the nominees: one person is nominated once. Removed by erasure.
	// The tag is chosen by its user, hence the strong hasher.
	#[pallet::storage]
	pub type NomineeTags<T: Config> =
		StorageDoubleMap<_, Twox64Concat, CaseId, Blake2_128Concat, Commitment, (), OptionQuery>;

	/// Revealed sheets by seat.
	#[pallet::storage]
	pub type Sheets<T: Config> = StorageDoubleMap<_, Twox64Concat, CaseId, Twox64Concat, Place, Sheet, OptionQuery>;

	/// Results by version, from 1.
	#[pallet::storage]
	pub type Results<T: Config> = StorageDoubleMap<_, Twox64Concat, CaseId, Twox64Concat, u8, CaseResult, OptionQuery>;

	/// Debriefs and objections by version of the result and bid.
	#[pallet::storage]
	pub type Contests<T: Config> =
		StorageDoubleMap<_, Twox64Concat, CaseId, Twox64Concat, (u8, BidNo), Contest, OptionQuery>;

	/// What is left of erased nominees, by the order of erasure, from 0.
	#[pallet::storage]
	pub type Erasures<T: Config> = StorageDoubleMap<_, Twox64Concat, CaseId, Twox64Concat, u8, Tombstone, OptionQuery>;

	/// The figures of the guideline by the day from which they hold, ascending, at most 32. A day before the first takes the first.
	#[pallet::storage]
	pub type TermsTable<T: Config> = StorageValue<_, BoundedVec<TermsEntry, ConstU32<MAX_TERMS>>, ValueQuery>;

	/// The id of the next case.
	#[pallet::storage]
	pub type NextCaseId<T: Config> = StorageValue<_, CaseId, ValueQuery, FirstCase>;

	/// Ids begin at 1.
	#[pallet::type_value]
	pub fn FirstCase() -> CaseId {
		CaseId(1)
	}

	/// The figures of the guideline in the first block.
	#[pallet::genesis_config]
	pub struct GenesisConfig<T: Config> {
		/// Day from which they hold and figures, ascending; at least one.
		pub terms: Vec<TermsEntry>,
		/// Nothing: ties the type to the runtime.
		#[serde(skip)]
		pub marker: PhantomData<T>,
	}

	impl<T: Config> Default for GenesisConfig<T> {
		fn default() -> Self {
			let from = CivilDate::from_ymd(2024, 5, 1).unwrap_or_default();
			Self { terms: vec![(from, Terms::default())], marker: PhantomData }
		}
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			genesis::build::<T>(&self.terms);
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
		/// Where a case stands now and until when.
		pub fn case(case: CaseId) -> Option<CaseStatus> {
			Self::view_case(case)
		}

		/// Whether a seal was lodged, and which bid it became.
		pub fn seal_status(case: CaseId, seal: Commitment) -> Option<Seal> {
			Seals::<T>::get(case, seal)
		}

		/// What `reveal_sheet` would say of these scores now.
		pub fn check_sheet(case: CaseId, scores: Scores) -> Option<SheetCheck> {
			Self::view_check_sheet(case, scores)
		}

		/// The cost score of a price when `lowest` is the lowest; nothing for figures out of range.
		pub fn preview_cost(case: CaseId, price: Won, lowest: Won) -> Option<Score> {
			Self::view_preview_cost(case, price, lowest)
		}

		/// Nominees that could be drawn now, and seats to fill, per side.
		pub fn pool(case: CaseId) -> Option<PoolStatus> {
			Self::view_pool(case)
		}

		/// The order in which valid bids are presented to the newest panel.
		pub fn presentation_order(case: CaseId) -> Option<BidOrder> {
			Self::view_presentation_order(case)
		}

		/// A result; the newest when no version is named.
		pub fn result(case: CaseId, version: Option<u8>) -> Option<CaseResult> {
			Self::view_result(case, version)
		}

		/// How far a bid's contest of the newest result has come, and when the running term ends.
		pub fn contest_status(case: CaseId, bid: BidNo) -> Option<ContestStatus> {
			Self::view_contest(case, bid)
		}

		/// Until when no negotiation may end.
		pub fn standstill_until(case: CaseId) -> Option<Standstill> {
			Self::view_standstill(case)
		}

		/// What a bid got in the newest result.
		pub fn certificate(case: CaseId, bid: BidNo) -> Option<Certificate> {
			Self::view_certificate(case, bid)
		}
	}
}
