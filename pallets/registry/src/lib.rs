#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(test, allow(clippy::arithmetic_side_effects))] // A test may stop at once.

extern crate alloc;

mod actions;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod errors;
mod events;
mod genesis;
mod inspect;
mod integrity;
#[cfg(any(test, feature = "try-runtime"))]
mod invariants;
#[cfg(test)]
mod mock;
mod payer;
mod rules;
#[cfg(test)]
mod tests;
mod types;
pub mod weights;

pub use genesis::{GenesisHoliday, GenesisOffice, GenesisOrganisation};
pub use pallet::*;
pub use payer::Payer;
pub use types::*;
pub use weights::WeightInfo;

use frame_support::pallet_macros::import_section;

#[import_section(errors::errors)]
#[import_section(events::events)]
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use alloc::vec::Vec;
	use frame_support::{
		pallet_prelude::*,
		traits::{
			fungible::{Inspect, Mutate},
			StorageVersion, UnixTime,
		},
		DefaultNoBound,
	};
	use frame_system::pallet_prelude::*;
	use minwon_primitives::{CivilDate, Commitment, OfficeId, OfficialCode, OrgId, PersonId, Purpose, Seconds, Tag};
	use minwon_support::{today, RoleInspect, SeatsChanged};

	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	/// Service credit.
	pub type CreditOf<T> = <<T as Config>::Credit as Inspect<<T as frame_system::Config>::AccountId>>::Balance;

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What the pallet needs of the runtime.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// Who admits top-level organisations, declares holidays and grants credit.
		type CouncilOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// Service credit, in which fees are paid.
		type Credit: Inspect<Self::AccountId> + Mutate<Self::AccountId>;

		/// Takes the member list of the council.
		type SeatsChanged: SeatsChanged<Self::AccountId>;

		/// The time of the block.
		type Time: UnixTime;

		/// Seconds during which the old key of a person can veto its replacement.
		#[pallet::constant]
		type KeyWaitingPeriod: Get<u64>;

		/// Fees that the enrolling organisation pays for one person on one day.
		#[pallet::constant]
		type DailyCap: Get<CreditOf<Self>>;

		/// The most seats the council may have.
		#[pallet::constant]
		type MaxSeats: Get<u32>;

		/// Measured weights of the calls.
		type WeightInfo: WeightInfo;
	}

	/// Organisations. Entries stay for ever: records name them.
	// Sequential ids, assigned here, hence the cheap hasher; so for offices and persons.
	#[pallet::storage]
	pub type Organisations<T: Config> = StorageMap<_, Twox64Concat, OrgId, Organisation, OptionQuery>;

	/// Whether an organisation may act and which roles it may give: the second read of every call.
	#[pallet::storage]
	pub type Standings<T: Config> = StorageMap<_, Twox64Concat, OrgId, Standing, OptionQuery>;

	/// Organisation by official code; a code is used once.
	#[pallet::storage]
	pub type OrganisationByCode<T: Config> = StorageMap<_, Blake2_128Concat, OfficialCode, OrgId, OptionQuery>;

	/// Offices in being; removed at dismissal.
	#[pallet::storage]
	pub type Offices<T: Config> = StorageMap<_, Twox64Concat, OfficeId, Office<T::AccountId>, OptionQuery>;

	/// Who an account is: the first read of every call.
	#[pallet::storage]
	pub type Actors<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, Actor, OptionQuery>;

	/// Enrolled persons; removed at erasure.
	#[pallet::storage]
	pub type Persons<T: Config> = StorageMap<_, Twox64Concat, PersonId, Person<T::AccountId>, OptionQuery>;

	/// Who is enrolled for a purpose under a uniqueness tag; removed at erasure.
	#[pallet::storage]
	pub type PersonByTag<T: Config> =
		StorageDoubleMap<_, Twox64Concat, Purpose, Blake2_128Concat, Tag, PersonId, OptionQuery>;

	/// What is left of an erased enrolment.
	#[pallet::storage]
	pub type Tombstones<T: Config> = StorageMap<_, Twox64Concat, PersonId, Tombstone, OptionQuery>;

	/// Replacements of lost keys that wait for a veto.
	#[pallet::storage]
	pub type KeyReplacements<T: Config> =
		StorageMap<_, Twox64Concat, PersonId, KeyReplacement<T::AccountId>, OptionQuery>;

	/// Fees paid for a person on the day named; an older day counts as nothing.
	#[pallet::storage]
	pub type SpentToday<T: Config> = StorageMap<_, Twox64Concat, PersonId, (CivilDate, CreditOf<T>), OptionQuery>;

	/// Offices with the role `CouncilSeat` of organisations that are not closed, ascending by organisation; one each.
	#[pallet::storage]
	pub type Seats<T: Config> = StorageValue<_, BoundedVec<(OrgId, OfficeId), T::MaxSeats>, ValueQuery>;

	/// Public holidays and their names.
	#[pallet::storage]
	pub type Holidays<T: Config> = StorageMap<_, Twox64Concat, CivilDate, Name, OptionQuery>;

	/// The id of the next organisation.
	#[pallet::storage]
	pub type NextOrgId<T: Config> = StorageValue<_, OrgId, ValueQuery, FirstOrg>;

	/// The id of the next office.
	#[pallet::storage]
	pub type NextOfficeId<T: Config> = StorageValue<_, OfficeId, ValueQuery, FirstOffice>;

	/// The id of the next person.
	#[pallet::storage]
	pub type NextPersonId<T: Config> = StorageValue<_, PersonId, ValueQuery, FirstPerson>;

	/// Ids begin at 1.
	#[pallet::type_value]
	pub fn FirstOrg() -> OrgId {
		OrgId(1)
	}

	/// Ids begin at 1.
	#[pallet::type_value]
	pub fn FirstOffice() -> OfficeId {
		OfficeId(1)
	}

	/// Ids begin at 1.
	#[pallet::type_value]
	pub fn FirstPerson() -> PersonId {
		PersonId(1)
	}

	/// The first organisations and the calendar.
	#[pallet::genesis_config]
	#[derive(DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// Organisations in the order of their ids, from 1, with their offices.
		pub organisations: Vec<GenesisOrganisation<T::AccountId, CreditOf<T>>>,
		/// Public holidays.
		pub holidays: Vec<GenesisHoliday>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			genesis::build::<T>(&self.organisations, &self.holidays);
		}
	}

	#[pallet::call(weight(<T as Config>::WeightInfo))]
	impl<T: Config> Pallet<T> {
		/// Admit a top-level organisation with its first office, which manages its offices.
		///
		/// Origin: [`Config::CouncilOrigin`].
		/// - `profile`: official code, kind, names.
		/// - `entitlement`: the roles it may give its offices; `OfficeManager` is added.
		/// - `admits`: the roles it may give organisations that it admits.
		/// - `manager`: the key of the first office, which no other office or person uses.
		///
		/// Emits [`Event::OrganisationAdmitted`], [`Event::OfficeAppointed`]. Errors: [`Error::InvalidCode`], [`Error::InvalidName`],
		/// [`Error::AlreadyExists`], [`Error::BeyondGrant`] (a role that never passes on stands in `admits`), [`Error::AccountInUse`].
		#[pallet::call_index(0)]
		pub fn admit_organisation(
			origin: OriginFor<T>,
			profile: Profile,
			entitlement: RoleSet,
			admits: RoleSet,
			manager: T::AccountId,
		) -> DispatchResult {
			T::CouncilOrigin::ensure_origin(origin)?;
			Self::do_admit(Admitter::Council, profile, entitlement, admits, manager)
		}

		/// Admit an organisation by right of one's own.
		///
		/// Origin: an office with the role `MemberRegistrar`.
		/// - `profile`: official code, kind, names.
		/// - `entitlement`: within what the acting organisation `admits`; `OfficeManager` is added.
		/// - `manager`: the key of the first office.
		///
		/// Emits and errors as call 0.
		#[pallet::call_index(1)]
		pub fn admit_member(
			origin: OriginFor<T>,
			profile: Profile,
			entitlement: RoleSet,
			manager: T::AccountId,
		) -> DispatchResult {
			let by = Self::ensure_registrar(origin)?;
			Self::do_admit(Admitter::Office(by), profile, entitlement, RoleSet::new(), manager)
		}

		/// Change what an organisation may give. Roles that it loses stop at once in all its offices.
		///
		/// Origin: the council, or an office with the role `MemberRegistrar` of the organisation that admitted it, unless the council gave it a seat or
		/// the right to admit.
		/// - `org`: the organisation.
		/// - `entitlement`, `admits`: as at admission; an admitting organisation leaves `admits` empty.
		///
		/// Emits [`Event::EntitlementChanged`]. Errors: [`Error::NotFound`], [`Error::NotYours`], [`Error::NotOpen`],
		/// [`Error::BeyondGrant`], [`Error::LastSeat`].
		#[pallet::call_index(2)]
		pub fn set_entitlement(
			origin: OriginFor<T>,
			org: OrgId,
			entitlement: RoleSet,
			admits: RoleSet,
		) -> DispatchResult {
			let by = Self::ensure_admitter(origin)?;
			Self::do_set_entitlement(by, org, entitlement, admits)
		}

		/// Suspend, reinstate or close an organisation. Its offices stop or act again at once; citizens it enrolled go on.
		///
		/// Origin: the council, or an office with the role `MemberRegistrar` of the organisation that admitted it, unless the council gave it a seat or
		/// the right to admit.
		/// - `org`: the organisation.
		/// - `status`: another than now. A closed organisation stays closed and its council seat is free; what the council suspended, it alone
		///   reinstates; it may suspend what the admitter suspended already, and so make the suspension its own.
		///
		/// Emits [`Event::StatusChanged`]. Errors: [`Error::NotFound`], [`Error::NotYours`], [`Error::NotOpen`], [`Error::LastSeat`].
		#[pallet::call_index(3)]
		pub fn set_status(origin: OriginFor<T>, org: OrgId, status: Status) -> DispatchResult {
			let by = Self::ensure_admitter(origin)?;
			Self::do_set_status(by, org, status)
		}

		/// Appoint an office of one's own organisation.
		///
		/// Origin: an office with the role `OfficeManager`.
		/// - `account`: a key that no other office or person uses.
		/// - `roles`: at least one, within the organisation's entitlement; managing offices at most until the acting office's own last day.
		/// - `last_day`: today or later; nothing = until dismissed.
		///
		/// Emits [`Event::OfficeAppointed`]. Errors: [`Error::BeyondGrant`], [`Error::TooLate`], [`Error::SeatHasNoEnd`],
		/// [`Error::SeatTaken`], [`Error::AccountInUse`], [`Error::TooMany`].
		#[pallet::call_index(4)]
		pub fn appoint_office(
			origin: OriginFor<T>,
			account: T::AccountId,
			roles: OfficeRoles,
			last_day: Option<CivilDate>,
		) -> DispatchResult {
			let by = Self::ensure_manager(origin)?;
			Self::do_appoint_as(by, account, roles, last_day)
		}

		/// Dismiss an office of one's own organisation, at once.
		///
		/// Origin: an office with the role `OfficeManager`.
		/// - `office`: the office; the last lasting manager stays, and whoever manages for a term dismisses no manager of a longer one.
		///
		/// Emits [`Event::OfficeDismissed`]. Errors: [`Error::NotFound`], [`Error::NotYours`], [`Error::BeyondGrant`], [`Error::LastManager`],
		/// [`Error::LastSeat`].
		#[pallet::call_index(5)]
		pub fn dismiss_office(origin: OriginFor<T>, office: OfficeId) -> DispatchResult {
			let by = Self::ensure_manager(origin)?;
			Self::do_dismiss(by, office)
		}

		/// Move an office of one's own organisation to another key. Id, roles and term stay.
		///
		/// Origin: an office with the role `OfficeManager`, or the council (an organisation whose managers lost their keys).
		/// - `office`: the office; whoever manages for a term moves no manager of a longer one.
		/// - `new`: a key that no other office or person uses.
		///
		/// Emits [`Event::OfficeKeyReplaced`]. Errors: [`Error::NotFound`], [`Error::NotYours`], [`Error::BeyondGrant`], [`Error::AccountInUse`].
		#[pallet::call_index(6)]
		pub fn replace_office_key(origin: OriginFor<T>, office: OfficeId, new: T::AccountId) -> DispatchResult {
			let by = match T::CouncilOrigin::try_origin(origin) {
				Ok(_) => None,
				Err(origin) => Some(Self::ensure_manager(origin)?),
			};
			Self::do_replace_office_key(by, office, new)
		}

		/// Enrol a citizen whose identity the institution verified, for one purpose, under an account of its own.
		///
		/// Origin: an office with the enrolling role of `purpose`.
		/// - `account`: a key that no other office or person uses.
		/// - `purpose`: for what.
		/// - `commitment`: salted commitment to the identity; the citizen keeps the salt.
		/// - `tag`: keyed uniqueness tag; equal for one citizen within purpose and counterpart.
		///
		/// Emits [`Event::PersonEnrolled`]. Errors: [`Error::AlreadyExists`] (the tag), [`Error::AccountInUse`], [`Error::TooMany`].
		#[pallet::call_index(7)]
		pub fn enrol_person(
			origin: OriginFor<T>,
			account: T::AccountId,
			purpose: Purpose,
			commitment: Commitment,
			tag: Tag,
		) -> DispatchResult {
			let by = Self::ensure_enroller(origin, purpose)?;
			Self::do_enrol(by, account, purpose, commitment, tag)
		}

		/// Begin to replace a lost key. The old key can veto during [`Config::KeyWaitingPeriod`] and until the replacement is completed. A new
		/// proposal takes the place of one that waits, and the period begins again.
		///
		/// Origin: an office of the enrolling organisation with the enrolling role of the purpose; of any organisation when that one is closed.
		/// - `person`: the enrolment.
		/// - `new`: a key that no other office or person uses.
		///
		/// Emits [`Event::KeyReplacementProposed`]. Errors: [`Error::NotFound`], [`Error::NotYours`], [`Error::AccountInUse`].
		#[pallet::call_index(8)]
		pub fn propose_person_key(origin: OriginFor<T>, person: PersonId, new: T::AccountId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_propose_person_key(who, person, new)
		}

		/// Veto the replacement of one's own key.
		///
		/// Origin: the person's present key.
		///
		/// Emits [`Event::KeyReplacementVetoed`]. Errors: [`Error::NotFound`].
		#[pallet::call_index(9)]
		pub fn veto_person_key(origin: OriginFor<T>) -> DispatchResult {
			let person = Self::ensure_person(origin)?;
			KeyReplacements::<T>::take(person).ok_or(Error::<T>::NotFound)?;
			Self::deposit_event(Event::KeyReplacementVetoed { person });
			Ok(())
		}

		/// Complete the replacement of a lost key after the waiting period.
		///
		/// Origin: anyone signed.
		/// - `person`: the enrolment. The organisation that proposed the replacement is still active and entitled to enrol.
		///
		/// Emits [`Event::KeyReplaced`]. Errors: [`Error::NotFound`], [`Error::NotOpen`], [`Error::TooEarly`], [`Error::AccountInUse`].
		#[pallet::call_index(10)]
		pub fn complete_person_key(origin: OriginFor<T>, person: PersonId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_complete_person_key(person)
		}

		/// Erase an enrolment: commitment, tag and key go, a tombstone stays (Personal Information Protection Act 36).
		///
		/// Origin: the person's key, or an office of the enrolling organisation with the enrolling role of the purpose (of any organisation when
		/// that one is closed).
		/// - `person`: the enrolment.
		/// - `basis`: on which the institution erases; from the person's own key it is always `PersonRequest`.
		///
		/// Emits [`Event::PersonErased`]. Errors: [`Error::NotFound`], [`Error::NotYours`].
		#[pallet::call_index(11)]
		pub fn erase_person(origin: OriginFor<T>, person: PersonId, basis: ErasureBasis) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_erase_person(who, person, basis)
		}

		/// Grant service credit to an organisation, out of which the fees of its offices and enrolled citizens are paid.
		///
		/// Origin: [`Config::CouncilOrigin`].
		/// - `org`: an organisation; a closed one too, since the citizens that it enrolled go on.
		/// - `amount`: units of service credit.
		///
		/// Emits [`Event::CreditGranted`]. Errors: [`Error::NotFound`]; the ledger's own, when the account would stay below the existential
		/// deposit.
		#[pallet::call_index(12)]
		pub fn grant_credit(origin: OriginFor<T>, org: OrgId, amount: CreditOf<T>) -> DispatchResult {
			T::CouncilOrigin::ensure_origin(origin)?;
			ensure!(Standings::<T>::contains_key(org), Error::<T>::NotFound);
			T::Credit::mint_into(&<Self as RoleInspect>::organisation_account(org), amount)?;
			Self::deposit_event(Event::CreditGranted { org, amount });
			Ok(())
		}

		/// Declare a public holiday: terms that end on it move on (Civil Act 161).
		///
		/// Origin: [`Config::CouncilOrigin`].
		/// - `date`: after today, so that no running day changes its nature.
		/// - `name`: its name, in Korean.
		///
		/// Emits [`Event::HolidayDeclared`]. Errors: [`Error::TooLate`], [`Error::InvalidName`], [`Error::AlreadyExists`].
		#[pallet::call_index(13)]
		pub fn declare_holiday(origin: OriginFor<T>, date: CivilDate, name: Name) -> DispatchResult {
			T::CouncilOrigin::ensure_origin(origin)?;
			ensure!(date > today::<T::Time>(), Error::<T>::TooLate);
			Self::do_declare_holiday(date, name)
		}

		/// Withdraw the declaration of a public holiday.
		///
		/// Origin: [`Config::CouncilOrigin`].
		/// - `date`: after today.
		///
		/// Emits [`Event::HolidayWithdrawn`]. Errors: [`Error::TooLate`], [`Error::NotFound`].
		#[pallet::call_index(14)]
		pub fn withdraw_holiday(origin: OriginFor<T>, date: CivilDate) -> DispatchResult {
			T::CouncilOrigin::ensure_origin(origin)?;
			ensure!(date > today::<T::Time>(), Error::<T>::TooLate);
			Holidays::<T>::take(date).ok_or(Error::<T>::NotFound)?;
			Self::deposit_event(Event::HolidayWithdrawn { date });
			Ok(())
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
		/// Who this account is, for whom it acts, in which roles and until when; nothing when it is nobody.
		pub fn who(account: T::AccountId) -> Option<crate::Identity> {
			Self::identity(&account)
		}

		/// An organisation with its standing.
		pub fn organisation(org: OrgId) -> Option<(Organisation, Standing)> {
			Organisations::<T>::get(org).zip(Standings::<T>::get(org))
		}

		/// The account that holds an organisation's service credit and won.
		pub fn account_of(org: OrgId) -> T::AccountId {
			<Self as RoleInspect>::organisation_account(org)
		}

		/// Whether the date is neither a Saturday, a Sunday nor a public holiday.
		pub fn is_working_day(date: CivilDate) -> bool {
			!<Self as minwon_primitives::Calendar>::is_holiday(date)
		}

		/// The last day of a term of `days` days that begins at `start` (Civil Act 157, 159, 161).
		pub fn term_end(start: Seconds, days: u16) -> Option<CivilDate> {
			minwon_primitives::term_end::<Self>(start, days)
		}
	}
}
