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
mod postmaster;
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

/// The record type of a month of a sender, as the archives name it.
pub const MONTH_KIND: u8 = 1;

#[import_section(events::events)]
#[import_section(errors::errors)]
#[import_section(calls::calls)]
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use crate::actions::Letter;
	use alloc::{vec, vec::Vec};
	use core::marker::PhantomData;
	use frame_support::{
		pallet_prelude::*,
		traits::{
			fungibles::{Inspect, Mutate},
			StorageVersion, UnixTime,
		},
	};
	use frame_system::pallet_prelude::*;
	use minwon_primitives::{
		ActingOffice, ActingPerson, BoxId, Calendar, CivilDate, DocumentDigest, FileId, Follow, Holder, NoticeClass,
		NoticeId, OfficeId, OrgId, RecallReason, Seconds, Service, TaskCode, Tree, Won,
	};
	use minwon_support::{Archivist, RoleInspect};
	use sp_runtime::Either;

	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	/// An office that acts.
	pub(crate) type Acting<T> = ActingOffice<<T as frame_system::Config>::AccountId>;

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What the pallet needs of the runtime. Each origin says which office or person acts, and an office in which role.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// Who dispatches every class and publishes. Role `OfficialMailSender`.
		type OfficialOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = ActingOffice<Self::AccountId>>;

		/// Who dispatches guides and private mail. Role `OfficialMailSender` or `MailSender`.
		type SenderOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = ActingOffice<Self::AccountId>>;

		/// Who recalls, decides objections and pays for its organisation. Role `OfficialMailSender`, `MailSender` or `MailReader`.
		type MailOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = ActingOffice<Self::AccountId>>;

		/// Who has a box: a person enrolled for a mailbox, or an office for its organisation. Role `MailReader`.
		type HolderOrigin: EnsureOrigin<
			Self::RuntimeOrigin,
			Success = Either<ActingPerson<Self::AccountId>, ActingOffice<Self::AccountId>>,
		>;

		/// Who keeps letters, carries paper and archives months. Role `MailCarrier`.
		type CarrierOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = ActingOffice<Self::AccountId>>;

		/// Who sets tariffs and regimes. Role `MailPolicy`.
		type PolicyOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = ActingOffice<Self::AccountId>>;

		/// Who sets the terms: the council.
		type CouncilOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// Who is who: asked what an organisation may do, which office signed, and where its won are.
		type Roles: RoleInspect<AccountId = Self::AccountId>;

		/// Working days.
		type Calendar: Calendar;

		/// Keeps the letters of a month, and says what must not be erased.
		type Archivist: Archivist;

		/// The ledger of won.
		type Ledger: Inspect<Self::AccountId, AssetId = u32, Balance = Won> + Mutate<Self::AccountId>;

		/// The asset that is the won.
		#[pallet::constant]
		type Asset: Get<u32>;

		/// The time of the block.
		type Time: UnixTime;

		/// The unit task under which months are archived.
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
		/// The longest reference of an office, in bytes.
		#[pallet::constant_name(MaxReference)]
		fn max_reference() -> u32 {
			MAX_REFERENCE
		}

		/// The most delegates of a box.
		#[pallet::constant_name(MaxDelegates)]
		fn max_delegates() -> u32 {
			MAX_DELEGATES
		}

		/// The most notices of one confirmation of arrival.
		#[pallet::constant_name(MaxArrivals)]
		fn max_arrivals() -> u32 {
			MAX_ARRIVALS
		}

		/// The most unpaid months of a sender.
		#[pallet::constant_name(MaxUnpaid)]
		fn max_unpaid() -> u32 {
			MAX_UNPAID
		}

		/// The most entries of the regimes of a class.
		#[pallet::constant_name(MaxRegimes)]
		fn max_regimes() -> u32 {
			MAX_REGIMES
		}

		/// The most entries of the table of tariffs.
		#[pallet::constant_name(MaxTariffs)]
		fn max_tariffs() -> u32 {
			MAX_TARIFFS
		}

		/// The most entries of the table of terms.
		#[pallet::constant_name(MaxTerms)]
		fn max_terms() -> u32 {
			MAX_TERMS
		}
	}

	/// Boxes. Entries stay: a closed box says by whom its letters may still be read.
	// Sequential ids, assigned here, hence the cheap hasher; so for everything under a box, a notice or an organisation.
	#[pallet::storage]
	pub type Boxes<T: Config> = StorageMap<_, Twox64Concat, BoxId, MailBox, OptionQuery>;

	/// The open box of a holder; removed when it closes.
	#[pallet::storage]
	pub type BoxByHolder<T: Config> = StorageMap<_, Twox64Concat, Holder, BoxId, OptionQuery>;

	/// Notices. Removed by erasure; a tombstone takes their place.
	#[pallet::storage]
	pub type Notices<T: Config> = StorageMap<_, Twox64Concat, NoticeId, Notice, OptionQuery>;

	/// Notice by sender and the reference that it gave, used once while the notice lives. Removed by erasure.
	// The reference is chosen by its user, hence the strong hasher.
	#[pallet::storage]
	pub type References<T: Config> =
		StorageDoubleMap<_, Twox64Concat, OrgId, Blake2_128Concat, Reference, NoticeId, OptionQuery>;

	/// What waits in a box: arrived, or disputed. Removed by reading, refusal, recall, a ruling and erasure.
	#[pallet::storage]
	pub type Inbox<T: Config> = StorageDoubleMap<_, Twox64Concat, BoxId, Twox64Concat, NoticeId, (), OptionQuery>;

	/// Notice by registered number. Removed by erasure.
	// The number is chosen by its user, hence the strong hasher.
	#[pallet::storage]
	pub type PaperNumbers<T: Config> = StorageMap<_, Blake2_128Concat, RegisteredNumber, NoticeId, OptionQuery>;

	/// The books of senders, from the first notice on. Entries stay.
	#[pallet::storage]
	pub type Senders<T: Config> = StorageMap<_, Twox64Concat, OrgId, Sender, OptionQuery>;

	/// Closed months of a sender. Entries stay: they are what was billed.
	#[pallet::storage]
	pub type Statements<T: Config> =
		StorageDoubleMap<_, Twox64Concat, OrgId, Twox64Concat, Month, Statement, OptionQuery>;

	/// The regimes of a class by the day from which they hold, ascending, 1 to 16. A day before the first takes the first.
	#[pallet::storage]
	pub type Regimes<T: Config> =
		StorageMap<_, Twox64Concat, NoticeClass, BoundedVec<Regime, ConstU32<MAX_REGIMES>>, ValueQuery>;

	/// Prices by the month from which they hold, ascending, 1 to 120. A month before the first takes the first.
	#[pallet::storage]
	pub type Tariffs<T: Config> = StorageValue<_, BoundedVec<Tariff, ConstU32<MAX_TARIFFS>>, ValueQuery>;

	/// The other figures by the day from which they hold, ascending, 1 to 32. A day before the first takes the first.
	#[pallet::storage]
	pub type TermsTable<T: Config> = StorageValue<_, BoundedVec<Terms, ConstU32<MAX_TERMS>>, ValueQuery>;

	/// What is left of erased notices. Entries stay: a number is used once.
	#[pallet::storage]
	pub type Tombstones<T: Config> = StorageMap<_, Twox64Concat, NoticeId, Tombstone, OptionQuery>;

	/// The id of the next box.
	#[pallet::storage]
	pub type NextBoxId<T: Config> = StorageValue<_, BoxId, ValueQuery, FirstBox>;

	/// Ids begin at 1.
	#[pallet::type_value]
	pub fn FirstBox() -> BoxId {
		BoxId(1)
	}

	/// The tables in the first block. Without a post nothing goes on paper that has no box, and nothing is settled, until the council names one.
	#[pallet::genesis_config]
	pub struct GenesisConfig<T: Config> {
		/// The first regime of each class, in the order of the classes.
		pub regimes: [Regime; CLASSES],
		/// Tariffs, ascending; at least one.
		pub tariffs: Vec<Tariff>,
		/// Terms, ascending; at least one. A post that they name may carry mail.
		pub terms: Vec<Terms>,
		/// Nothing: ties the type to the runtime.
		#[serde(skip)]
		pub marker: PhantomData<T>,
	}

	impl<T: Config> Default for GenesisConfig<T> {
		fn default() -> Self {
			let (tariffs, terms) = (vec![Tariff::default()], vec![Terms::default()]);
			Self { regimes: REGIMES, tariffs, terms, marker: PhantomData }
		}
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			genesis::build::<T>(&self.regimes, &self.tariffs, &self.terms);
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
		/// A notice as it stands; nothing once erased.
		pub fn notice(id: NoticeId) -> Option<Notice> {
			Notices::<T>::get(id)
		}

		/// Whether and when a notice took effect, seen from now.
		pub fn service_of(id: NoticeId) -> Service {
			Self::view_service(id)
		}

		/// The last day to answer a notice; nothing before service, and without a term.
		pub fn answer_by(id: NoticeId) -> Option<CivilDate> {
			Self::view_answer_by(id)
		}

		/// How a notice stands, in one word.
		pub fn status(id: NoticeId) -> Option<Status> {
			Self::view_status(id)
		}

		/// What waits in a box and how it stands, at most 50 notices; `after` the last one of the page before.
		pub fn inbox(mailbox: BoxId, after: Option<NoticeId>, limit: u8) -> InboxPage {
			Self::view_inbox(mailbox, after, limit)
		}

		/// The open box of a holder.
		pub fn box_of(holder: Holder) -> Option<(BoxId, MailBox)> {
			Self::view_box_of(holder)
		}

		/// How a notice that `sender` dispatched now would travel.
		pub fn reachable(to: Recipient, sender: OrgId, class: NoticeClass) -> Reach {
			Self::view_reachable(to, sender, class)
		}

		/// A closed month of a sender: what it counts and costs, and when it was paid.
		pub fn statement(sender: OrgId, month: Month) -> Option<StatementStatus> {
			Self::view_statement(sender, month)
		}

		/// What proves the way of a notice, in the order of time.
		pub fn evidence(id: NoticeId) -> EvidenceList {
			Self::view_evidence(id)
		}
	}
}
