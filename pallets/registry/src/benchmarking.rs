//! Worst cases: full role sets, the longest names, a full council whose list changes, records that are replaced or removed in full.

use super::*;
use alloc::{collections::BTreeSet, vec};
use frame_benchmarking::v2::*;
use frame_support::traits::{EnsureOrigin, Get};
use frame_system::RawOrigin;
use minwon_primitives::{CivilDate, Commitment, OfficeId, OfficialCode, OrgId, PersonId, Purpose, Role, Seconds, Tag};
use minwon_support::RoleInspect;

/// What benchmarks of other pallets need: offices and persons on demand.
pub(crate) mod helper {
	use super::*;
	use frame_support::traits::fungible::Mutate;
	use minwon_primitives::{digest, tags};
	use sp_runtime::traits::{Bounded, CheckedDiv};

	/// The profile of an agency with this number, under the longest names.
	pub(crate) fn profile(number: u32) -> Profile {
		let mut digits = [b'0'; 7];
		let mut rest = number;
		for digit in digits.iter_mut().rev() {
			*digit = b'0'.saturating_add(u8::try_from(rest.checked_rem(10).unwrap_or_default()).unwrap_or_default());
			rest = rest.checked_div(10).unwrap_or_default();
		}
		let name = Name::truncate_from(vec![b'x'; 96]);
		let code = OfficialCode::Administrative(digits);
		Profile { code, kind: OrgKind::Agency, name_ko: name.clone(), name_en: name }
	}

	/// An office that may act as `role`, of an organisation of its own for each role and seed below 10,000.
	pub(crate) fn appoint<T: Config>(role: Role, seed: u32) -> T::AccountId {
		let index = u32::from(role.index());
		let office: T::AccountId = account("office", index, seed);
		if Actors::<T>::contains_key(&office) {
			return office;
		}
		let number = index.saturating_mul(10_000).saturating_add(seed).saturating_add(5_000_000);
		let entitlement = RoleSet::try_from(BTreeSet::from([role])).unwrap_or_default();
		let org = NextOrgId::<T>::get();
		let manager = account("manager", index, seed);
		let admitted = Pallet::<T>::do_admit(Admitter::Council, profile(number), entitlement, RoleSet::new(), manager);
		assert!(admitted.is_ok(), "a benchmark's organisation is refused");
		let roles = OfficeRoles::try_from(BTreeSet::from([role])).unwrap_or_default();
		let appointed = Pallet::<T>::do_appoint(org, None, office.clone(), roles, None);
		assert!(appointed.is_ok(), "a benchmark's office is refused");
		// Far above any fee, far below what would overflow the issuance.
		let credit = CreditOf::<T>::max_value().checked_div(&1_000_000_000u32.into()).unwrap_or_default();
		let granted = T::Credit::mint_into(&Pallet::<T>::organisation_account(org), credit);
		assert!(granted.is_ok(), "a benchmark's credit is refused");
		office
	}

	/// A person, enrolled by one institution for each purpose.
	pub(crate) fn enrol<T: Config>(purpose: Purpose, seed: u32) -> T::AccountId {
		let role = u32::from(purpose.enroller().index());
		let person: T::AccountId = account("person", role, seed);
		enrol_account::<T>(&person, purpose, seed);
		person
	}

	/// Enrols this account; `seed` makes the tag.
	pub(crate) fn enrol_account<T: Config>(person: &T::AccountId, purpose: Purpose, seed: u32) {
		if Actors::<T>::contains_key(person) {
			return;
		}
		let enroller = appoint::<T>(purpose.enroller(), 0);
		let tag = Tag(digest(tags::REGISTRY_PERSON_TAG, &seed));
		let commitment = Commitment(digest(tags::REGISTRY_PERSON, &seed));
		let origin = RawOrigin::Signed(enroller).into();
		let enrolled = Pallet::<T>::enrol_person(origin, person.clone(), purpose, commitment, tag);
		assert!(enrolled.is_ok(), "a benchmark's person is refused");
	}
}

impl<T: Config> Pallet<T> {
	/// Makes `account` a citizen for whom an organisation with credit pays: what charging a fee costs at most.
	pub fn enrol_payer_for_benchmark(account: &T::AccountId) {
		helper::enrol_account::<T>(account, Purpose::Petitions, 1_000_000);
	}
}

#[benchmarks]
mod benches {
	use super::helper::{appoint, enrol, profile};
	use super::*;

	fn council<T: Config>() -> Result<T::RuntimeOrigin, BenchmarkError> {
		T::CouncilOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)
	}

	/// As many roles as a set holds beside `OfficeManager`, without those that the council alone gives.
	fn many() -> RoleSet {
		let others = |role: &Role| *role != Role::OfficeManager && !rules::COUNCIL_GRANTS.contains(role);
		let roles = Role::ALL.into_iter().filter(others).take(63);
		roles.collect::<BTreeSet<_>>().try_into().unwrap_or_default()
	}

	/// The same number of roles, a council seat among them.
	fn many_with_seat() -> RoleSet {
		let roles = many().into_iter().take(62).chain([Role::CouncilSeat]);
		roles.collect::<BTreeSet<_>>().try_into().unwrap_or_default()
	}

	/// As many roles as an office holds: it manages offices and has a seat.
	fn most_of_an_office() -> OfficeRoles {
		let roles = many().into_iter().take(14).chain([Role::OfficeManager, Role::CouncilSeat]);
		roles.collect::<BTreeSet<_>>().try_into().unwrap_or_default()
	}

	/// Fills the council up to `free` seats.
	fn fill_council<T: Config>(free: u32) -> Result<(), BenchmarkError> {
		let taken = u32::try_from(Seats::<T>::decode_len().unwrap_or_default()).map_err(|_| "too many seats")?;
		for seed in taken..T::MaxSeats::get().saturating_sub(free) {
			appoint::<T>(Role::CouncilSeat, seed);
		}
		Ok(())
	}

	/// An organisation with a full entitlement, and its manager.
	fn organisation<T: Config>() -> Result<(OrgId, T::AccountId), BenchmarkError> {
		let org = NextOrgId::<T>::get();
		let manager: T::AccountId = account("head", 0, 0);
		Pallet::<T>::do_admit(Admitter::Council, profile(8_000_000), many_with_seat(), many(), manager.clone())?;
		Ok((org, manager))
	}

	/// The same with an office that manages offices and has a seat of a full council.
	fn organisation_with_seat<T: Config>() -> Result<(OrgId, T::AccountId, OfficeId), BenchmarkError> {
		fill_council::<T>(1)?;
		let (org, manager) = organisation::<T>()?;
		let office = Pallet::<T>::do_appoint(org, None, account("seat", 0, 0), most_of_an_office(), None)?;
		Ok((org, manager, office))
	}

	/// An enrolled person among others of the purpose, with everything that can belong to her.
	fn person<T: Config>() -> Result<PersonId, BenchmarkError> {
		for seed in 1..10 {
			enrol::<T>(Purpose::Petitions, seed);
		}
		let person = Pallet::<T>::person_of(&enrol::<T>(Purpose::Petitions, 0)).ok_or("nobody is enrolled")?;
		Pallet::<T>::note_spent(person, 1u32.into());
		let org = Persons::<T>::get(person).ok_or("nobody is enrolled")?.org;
		KeyReplacements::<T>::insert(person, KeyReplacement { new: account("lost", 0, 0), due: Seconds(0), org });
		Ok(person)
	}

	/// An office of the institution that enrols for petitions.
	fn enroller<T: Config>() -> T::AccountId {
		appoint::<T>(Role::PetitionEnroller, 0)
	}

	#[benchmark]
	fn admit_organisation() -> Result<(), BenchmarkError> {
		let origin = council::<T>()?;
		let org = NextOrgId::<T>::get();
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, profile(9_000_000), many_with_seat(), many(), account("new", 0, 0));
		assert!(Organisations::<T>::contains_key(org));
		Ok(())
	}

	#[benchmark]
	fn admit_member() -> Result<(), BenchmarkError> {
		let registrar = appoint::<T>(Role::MemberRegistrar, 0);
		let own = Pallet::<T>::acting(&registrar, Role::MemberRegistrar).ok_or("the registrar does not act")?.org;
		Organisations::<T>::mutate_extant(own, |organisation| organisation.admits = many());
		let org = NextOrgId::<T>::get();
		#[extrinsic_call]
		_(RawOrigin::Signed(registrar), profile(9_000_000), many(), account("new", 0, 0));
		assert!(Organisations::<T>::contains_key(org));
		Ok(())
	}

	// The organisation loses its vote: each seat is read, and the council is told.
	#[benchmark]
	fn set_entitlement() -> Result<(), BenchmarkError> {
		let origin = council::<T>()?;
		let (org, ..) = organisation_with_seat::<T>()?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, org, many(), many());
		assert!(!Pallet::<T>::entitled(org, Role::CouncilSeat));
		Ok(())
	}

	// Closing frees the seat: each seat is read and written, and the council is told.
	#[benchmark]
	fn set_status() -> Result<(), BenchmarkError> {
		let origin = council::<T>()?;
		let (org, ..) = organisation_with_seat::<T>()?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, org, Status::Closed);
		assert!(!Pallet::<T>::is_organisation(org));
		Ok(())
	}

	// The last free seat is taken.
	#[benchmark]
	fn appoint_office() -> Result<(), BenchmarkError> {
		fill_council::<T>(1)?;
		let (_, manager) = organisation::<T>()?;
		let office = NextOfficeId::<T>::get();
		#[extrinsic_call]
		_(RawOrigin::Signed(manager), account("new", 0, 0), most_of_an_office(), None);
		assert!(Pallet::<T>::holds(office, Role::CouncilSeat));
		Ok(())
	}

	// A seat of a full council that manages offices.
	#[benchmark]
	fn dismiss_office() -> Result<(), BenchmarkError> {
		let (_, manager, office) = organisation_with_seat::<T>()?;
		#[extrinsic_call]
		_(RawOrigin::Signed(manager), office);
		assert!(!Offices::<T>::contains_key(office));
		Ok(())
	}

	// The same, by an office of the organisation, which costs more reads than the council's own origin.
	#[benchmark]
	fn replace_office_key() -> Result<(), BenchmarkError> {
		let (_, manager, office) = organisation_with_seat::<T>()?;
		let new: T::AccountId = account("newer", 0, 0);
		#[extrinsic_call]
		_(RawOrigin::Signed(manager), office, new.clone());
		assert_eq!(Pallet::<T>::office_of(&new), Some(office));
		Ok(())
	}

	#[benchmark]
	fn enrol_person() -> Result<(), BenchmarkError> {
		person::<T>()?;
		let new: T::AccountId = account("new", 0, 0);
		#[extrinsic_call]
		_(RawOrigin::Signed(enroller::<T>()), new.clone(), Purpose::Petitions, Commitment([1; 32]), Tag([2; 32]));
		assert!(Pallet::<T>::person_of(&new).is_some());
		Ok(())
	}

	#[benchmark]
	fn propose_person_key() -> Result<(), BenchmarkError> {
		let person = person::<T>()?;
		let new: T::AccountId = account("new", 0, 0);
		#[extrinsic_call]
		_(RawOrigin::Signed(enroller::<T>()), person, new.clone());
		assert_eq!(KeyReplacements::<T>::get(person).map(|replacement| replacement.new), Some(new));
		Ok(())
	}

	#[benchmark]
	fn veto_person_key() -> Result<(), BenchmarkError> {
		let person = person::<T>()?;
		#[extrinsic_call]
		_(RawOrigin::Signed(enrol::<T>(Purpose::Petitions, 0)));
		assert!(!KeyReplacements::<T>::contains_key(person));
		Ok(())
	}

	#[benchmark]
	fn complete_person_key() -> Result<(), BenchmarkError> {
		let person = person::<T>()?;
		#[extrinsic_call]
		_(RawOrigin::Signed(account("anyone", 0, 0)), person);
		assert!(!KeyReplacements::<T>::contains_key(person));
		Ok(())
	}

	// By the institution, which costs more reads than the person's own key.
	#[benchmark]
	fn erase_person() -> Result<(), BenchmarkError> {
		let person = person::<T>()?;
		#[extrinsic_call]
		_(RawOrigin::Signed(enroller::<T>()), person, ErasureBasis::Order);
		assert!(Tombstones::<T>::contains_key(person));
		Ok(())
	}

	#[benchmark]
	fn grant_credit() -> Result<(), BenchmarkError> {
		let origin = council::<T>()?;
		let (org, _) = organisation::<T>()?;
		let amount: CreditOf<T> = 1_000_000_000u32.into();
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, org, amount);
		Ok(())
	}

	#[benchmark]
	fn declare_holiday() -> Result<(), BenchmarkError> {
		let origin = council::<T>()?;
		let date = CivilDate(4_000_000);
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, date, Name::truncate_from(vec![b'x'; 96]));
		assert!(Holidays::<T>::contains_key(date));
		Ok(())
	}

	#[benchmark]
	fn withdraw_holiday() -> Result<(), BenchmarkError> {
		let origin = council::<T>()?;
		let date = CivilDate(4_000_000);
		Holidays::<T>::insert(date, Name::truncate_from(vec![b'x'; 96]));
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, date);
		assert!(!Holidays::<T>::contains_key(date));
		Ok(())
	}
}
