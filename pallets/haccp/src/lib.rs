#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(test, allow(clippy::arithmetic_side_effects))] // A test may stop at once.

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

/// The record type of an application, as archives and mailbox name it.
pub const APPLICATION_KIND: u8 = 0;
/// The record type of a certificate.
pub const CERTIFICATE_KIND: u8 = 1;
/// The record type of a site.
pub const SITE_KIND: u8 = 2;
/// The record type of a recall.
pub const RECALL_KIND: u8 = 3;

#[import_section(events::events)]
#[import_section(errors::errors)]
#[import_section(calls::calls)]
#[frame_support::pallet]
pub mod pallet {
	// The prelude has a trait of the same name.
	use super::Task;
	use super::*;
	use alloc::{vec, vec::Vec};
	use core::marker::PhantomData;
	use frame_support::{
		pallet_prelude::*,
		traits::{StorageVersion, UnixTime},
	};
	use frame_system::pallet_prelude::*;
	use minwon_primitives::{
		ActingOffice, ApplicationId, Calendar, CertId, CivilDate, DocumentRef, FileId, LotId, NoticeId, OfficeId,
		OrgId, RecallId, SiteId, TaskCode,
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
		/// Who registers sites. Role `FoodLicensor`.
		type LicenseOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = ActingOffice<Self::AccountId>>;

		/// Who runs a site: applies, logs, makes, ships, receives, retires, appeals. Role `FoodOperator`.
		type OperatorOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = ActingOffice<Self::AccountId>>;

		/// Who assesses applications. Role `HaccpAssessor`.
		type AssessOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = ActingOffice<Self::AccountId>>;

		/// Who grants or refuses certificates. Role `HaccpCertifier`.
		type CertifyOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = ActingOffice<Self::AccountId>>;

		/// Who inspects. Role `HaccpInspector`.
		type InspectOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = ActingOffice<Self::AccountId>>;

		/// Who imposes measures and settles recalls. Role `FoodAuthority`.
		type AuthorityOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = ActingOffice<Self::AccountId>>;

		/// Who decides appeals. Role `FoodAppeals`.
		type AppealOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = ActingOffice<Self::AccountId>>;

		/// Who opens recalls. Role `FoodAuthority`, which orders, or `FoodOperator`, which recalls by itself.
		type RecallOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = ActingOffice<Self::AccountId>>;

		/// Who appends rules. Role `FoodRuleKeeper`.
		type RulesOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = ActingOffice<Self::AccountId>>;

		/// Who is who: asked whether an operator exists.
		type Roles: RoleInspect<AccountId = Self::AccountId>;

		/// Working days.
		type Calendar: Calendar;

		/// Keeps closed recalls, and says what may not be erased.
		type Archivist: Archivist;

		/// Delivers notices to operators.
		type Postmaster: Postmaster<Self::AccountId>;

		/// The time of the block.
		type Time: UnixTime;

		/// The unit task under which closed recalls are archived.
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
		/// The most Active certificates of one site.
		#[pallet::constant_name(MaxCerts)]
		fn max_certs() -> u32 {
			MAX_CERTS
		}

		/// The most kinds of food of one certificate.
		#[pallet::constant_name(MaxFoods)]
		fn max_foods() -> u32 {
			MAX_FOODS
		}

		/// The most critical control points of one certificate.
		#[pallet::constant_name(MaxCcps)]
		fn max_ccps() -> u32 {
			MAX_CCPS
		}

		/// The most major breaches of one inspection.
		#[pallet::constant_name(MaxMajors)]
		fn max_majors() -> u32 {
			MAX_MAJORS
		}

		/// The most inputs of one lot.
		#[pallet::constant_name(MaxInputs)]
		fn max_inputs() -> u32 {
			MAX_INPUTS
		}

		/// The most logs that a lot names.
		#[pallet::constant_name(MaxLogs)]
		fn max_logs() -> u32 {
			MAX_LOGS
		}

		/// The most recalls with work left.
		#[pallet::constant_name(MaxSpreading)]
		fn max_spreading() -> u32 {
			MAX_SPREADING
		}

		/// The most entries of the table of rules.
		#[pallet::constant_name(MaxRules)]
		fn max_rules() -> u32 {
			MAX_RULES
		}

		/// Steps of a recall that its opening does itself, and the most of one call.
		#[pallet::constant_name(MaxSteps)]
		fn max_steps() -> u32 {
			u32::from(MAX_STEPS)
		}
	}

	/// Sites. Entries stay.
	// Sequential ids, assigned here, hence the cheap hasher; so for everything under them.
	#[pallet::storage]
	pub type Sites<T: Config> = StorageMap<_, Twox64Concat, SiteId, Site, OptionQuery>;

	/// Site by its place number.
	// The number is chosen by its user, hence the strong hasher; so for licences, numbers, codes and references.
	#[pallet::storage]
	pub type SiteByGln<T: Config> = StorageMap<_, Blake2_128Concat, Gln, SiteId, OptionQuery>;

	/// Site by its licence.
	#[pallet::storage]
	pub type SiteByLicence<T: Config> = StorageMap<_, Blake2_128Concat, Licence, SiteId, OptionQuery>;

	/// Active certificates of a site, at most 8.
	#[pallet::storage]
	pub type CertsOfSite<T: Config> = StorageMap<_, Twox64Concat, SiteId, Certs, ValueQuery>;

	/// Applications. Entries stay.
	#[pallet::storage]
	pub type Applications<T: Config> = StorageMap<_, Twox64Concat, ApplicationId, Application, OptionQuery>;

	/// Certificates. Entries stay.
	#[pallet::storage]
	pub type Certificates<T: Config> = StorageMap<_, Twox64Concat, CertId, Certificate, OptionQuery>;

	/// Certificate by its number; a number is used once.
	#[pallet::storage]
	pub type CertByNumber<T: Config> = StorageMap<_, Blake2_128Concat, CertNumber, CertId, OptionQuery>;

	/// Inspections by the first certificate of a chain and their order, from 0. Entries stay.
	#[pallet::storage]
	pub type Inspections<T: Config> =
		StorageDoubleMap<_, Twox64Concat, CertId, Twox64Concat, u32, Inspection, OptionQuery>;

	/// The newest appeal of a certificate.
	#[pallet::storage]
	pub type Appeals<T: Config> = StorageMap<_, Twox64Concat, CertId, Appeal, OptionQuery>;

	/// Logs by site and reference; removed by erasure.
	#[pallet::storage]
	pub type Logs<T: Config> = StorageDoubleMap<_, Twox64Concat, SiteId, Blake2_128Concat, Reference, Log, OptionQuery>;

	/// Lots. Entries stay.
	#[pallet::storage]
	pub type Lots<T: Config> = StorageMap<_, Twox64Concat, LotId, Lot, OptionQuery>;

	/// Live lot by product and code.
	#[pallet::storage]
	pub type LotByCode<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, Gtin, Blake2_128Concat, LotCode, LotId, OptionQuery>;

	/// How much of a lot is at a site, in the unit of the lot; never 0.
	#[pallet::storage]
	pub type Stock<T: Config> = StorageDoubleMap<_, Twox64Concat, LotId, Twox64Concat, SiteId, u64, ValueQuery>;

	/// Where the rest of a lot is.
	#[pallet::storage]
	pub type Flows<T: Config> = StorageMap<_, Twox64Concat, LotId, Flow, ValueQuery>;

	/// How much of a lot is in another: input, output.
	#[pallet::storage]
	pub type Outputs<T: Config> = StorageDoubleMap<_, Twox64Concat, LotId, Twox64Concat, LotId, u64, OptionQuery>;

	/// Shipments by the site that ships and its reference; removed by erasure.
	#[pallet::storage]
	pub type Shipments<T: Config> =
		StorageDoubleMap<_, Twox64Concat, SiteId, Blake2_128Concat, Reference, Shipment, OptionQuery>;

	/// Retirements by site and reference; removed by erasure.
	#[pallet::storage]
	pub type Retirements<T: Config> =
		StorageDoubleMap<_, Twox64Concat, SiteId, Blake2_128Concat, Reference, Retirement, OptionQuery>;

	/// Recalls. Entries stay.
	#[pallet::storage]
	pub type Recalls<T: Config> = StorageMap<_, Twox64Concat, RecallId, Recall, OptionQuery>;

	/// The open recall of a lot.
	#[pallet::storage]
	pub type RecallOfRoot<T: Config> = StorageMap<_, Twox64Concat, LotId, RecallId, OptionQuery>;

	/// Covered lots of a recall in the order in which they were found, from 0; removed when released.
	#[pallet::storage]
	pub type Queue<T: Config> = StorageDoubleMap<_, Twox64Concat, RecallId, Twox64Concat, u32, LotId, OptionQuery>;

	/// The recalls that cover a lot; removed when released.
	#[pallet::storage]
	pub type Covered<T: Config> = StorageDoubleMap<_, Twox64Concat, LotId, Twox64Concat, RecallId, (), OptionQuery>;

	/// Holders who were told: recall, lot and site.
	#[pallet::storage]
	pub type Notified<T: Config> =
		StorageDoubleMap<_, Twox64Concat, RecallId, Twox64Concat, (LotId, SiteId), (), OptionQuery>;

	/// Recalls with work left, oldest first, at most 64.
	#[pallet::storage]
	pub type Spreading<T: Config> = StorageValue<_, Waiting, ValueQuery>;

	/// Bans; removed when lifted.
	#[pallet::storage]
	pub type Bans<T: Config> = StorageMap<_, Blake2_128Concat, Scope, Ban, OptionQuery>;

	/// How many records of a site and kind were erased when their retention ended.
	#[pallet::storage]
	pub type Erased<T: Config> = StorageDoubleMap<_, Twox64Concat, SiteId, Twox64Concat, Kind, Erasure, ValueQuery>;

	/// What is left of logs erased by order.
	#[pallet::storage]
	pub type Tombstones<T: Config> =
		StorageDoubleMap<_, Twox64Concat, SiteId, Blake2_128Concat, Reference, Tombstone, OptionQuery>;

	/// The figures of the law by the day from which they hold, ascending, at most 32. A day before the first takes the first.
	#[pallet::storage]
	pub type RuleTable<T: Config> = StorageValue<_, BoundedVec<RulesEntry, ConstU32<MAX_RULES>>, ValueQuery>;

	/// What tells the next notice from every other of this pilot.
	#[pallet::storage]
	pub type NextNotice<T: Config> = StorageValue<_, u64, ValueQuery>;

	/// The id of the next site.
	#[pallet::storage]
	pub type NextSiteId<T: Config> = StorageValue<_, SiteId, ValueQuery, FirstSite>;

	/// The id of the next application.
	#[pallet::storage]
	pub type NextApplicationId<T: Config> = StorageValue<_, ApplicationId, ValueQuery, FirstApplication>;

	/// The id of the next certificate.
	#[pallet::storage]
	pub type NextCertId<T: Config> = StorageValue<_, CertId, ValueQuery, FirstCert>;

	/// The id of the next lot.
	#[pallet::storage]
	pub type NextLotId<T: Config> = StorageValue<_, LotId, ValueQuery, FirstLot>;

	/// The id of the next recall.
	#[pallet::storage]
	pub type NextRecallId<T: Config> = StorageValue<_, RecallId, ValueQuery, FirstRecall>;

	/// Ids begin at 1.
	#[pallet::type_value]
	pub fn FirstSite() -> SiteId {
		SiteId(1)
	}

	/// Ids begin at 1.
	#[pallet::type_value]
	pub fn FirstApplication() -> ApplicationId {
		ApplicationId(1)
	}

	/// Ids begin at 1.
	#[pallet::type_value]
	pub fn FirstCert() -> CertId {
		CertId(1)
	}

	/// Ids begin at 1.
	#[pallet::type_value]
	pub fn FirstLot() -> LotId {
		LotId(1)
	}

	/// Ids begin at 1.
	#[pallet::type_value]
	pub fn FirstRecall() -> RecallId {
		RecallId(1)
	}

	/// The figures of the law in the first block.
	#[pallet::genesis_config]
	pub struct GenesisConfig<T: Config> {
		/// Day from which they hold and figures, ascending; at least one.
		pub rules: Vec<RulesEntry>,
		/// Nothing: ties the type to the runtime.
		#[serde(skip)]
		pub marker: PhantomData<T>,
	}

	impl<T: Config> Default for GenesisConfig<T> {
		fn default() -> Self {
			let from = CivilDate::from_ymd(2026, 9, 1).unwrap_or_default();
			Self { rules: vec![(from, Rules::default())], marker: PhantomData }
		}
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			genesis::build::<T>(&self.rules);
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		/// Spreads and lifts recalls with what the block has left.
		fn on_idle(_: BlockNumberFor<T>, remaining: Weight) -> Weight {
			Self::spread_recalls(remaining)
		}

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
		/// "May I sell this lot?": what a till asks, by product and code as printed, and by its own site.
		pub fn may_sell(gtin: Gtin, code: LotCode, site: SiteId) -> Saleability {
			Self::view_may_sell(gtin, code, site)
		}

		/// A lot, or what took its place.
		pub fn lot(id: LotId) -> Option<LotView> {
			Self::view_lot(id)
		}

		/// The lot with this product and code.
		pub fn lot_by_code(gtin: Gtin, code: LotCode) -> Option<LotView> {
			Self::view_lot_by_code(gtin, code)
		}

		/// What was made of a lot, breadth first, at most 64 edges; `after` is the product of the lot at which an earlier answer was cut.
		pub fn trace_forward(lot: LotId, after: Option<LotId>, limit: u8) -> Trace {
			Self::view_trace_forward(lot, after, limit)
		}

		/// Of what a lot was made, breadth first, at most 6 levels and 64 edges.
		pub fn trace_back(lot: LotId, depth: u8, limit: u8) -> Trace {
			Self::view_trace_back(lot, depth, limit)
		}

		/// How much of a lot is at a site, in the unit of the lot.
		pub fn stock(lot: LotId, site: SiteId) -> u64 {
			Stock::<T>::get(lot, site)
		}

		/// What the certificate with this number is worth on a day.
		pub fn certificate(number: CertNumber, date: CivilDate) -> Option<CertificateStatus> {
			Self::view_certificate(number, date)
		}

		/// Year of the next regular inspection, technical visits per year until then.
		pub fn next_inspection(cert: CertId) -> Option<(u16, u8)> {
			Self::view_next_inspection(cert)
		}

		/// Days until the last day of a certificate; nothing once it is past, or the certificate is not Active.
		pub fn days_left(cert: CertId) -> Option<u32> {
			Self::view_days_left(cert)
		}

		/// How far a recall has come.
		pub fn recall(id: RecallId) -> Option<RecallStatus> {
			Self::view_recall(id)
		}

		/// A log, or what took its place.
		pub fn log(site: SiteId, reference: Reference) -> Option<Log> {
			Self::view_log(site, reference)
		}

		/// The site with this place number.
		pub fn site_by_gln(gln: Gln) -> Option<(SiteId, Site)> {
			Self::view_site_by_gln(gln)
		}

		/// What weighs on a site and its Active certificates.
		pub fn sanctions(site: SiteId) -> Option<Sanctions> {
			Self::view_sanctions(site)
		}

		/// The figures in force on a day.
		pub fn rules_on(date: CivilDate) -> Option<Rules> {
			rules::rules_in_force(&RuleTable::<T>::get(), date)
		}
	}
}
