//! Worst cases: full role sets, a full council, the longest names.

use super::*;
use alloc::{collections::BTreeSet, vec};
use frame_benchmarking::v2::*;
use frame_support::traits::EnsureOrigin;
use frame_system::RawOrigin;
use minwon_primitives::{CivilDate, Commitment, OfficialCode, OrgId, PersonId, Purpose, Role, Tag};
use minwon_support::RoleInspect;

/// What benchmarks of other pallets need: offices and persons on demand.
pub(crate) mod helper {
	use super::*;
	use frame_support::traits::fungible::Mutate;
	use sp_runtime::traits::Bounded;

	/// The profile of an organisation with this number.
	pub(crate) fn profile(number: u32) -> Profile {
		let mut digits = [b'0'; 7];
		let mut rest = number;
		for digit in digits.iter_mut().rev() {
			*digit = b'0'.saturating_add(u8::try_from(rest % 10).unwrap_or_default());
			rest /= 10;
		}
		let name = Name::truncate_from(vec![b'x'; 96]);
		let code = OfficialCode::Administrative(digits);
		Profile { code, kind: OrgKind::Agency, name_ko: name.clone(), name_en: name }
	}

	/// An office that may act as `role`, of an organisation of its own for each seed.
	pub(crate) fn appoint<T: Config>(role: Role, seed: u32) -> T::AccountId {
		let office: T::AccountId = account("office", u32::from(role.index()), seed);
		if Actors::<T>::contains_key(&office) {
			return office;
		}
		let number = 9_000_000u32.saturating_sub(u32::from(role.index()) * 1_000).saturating_sub(seed);
		let entitlement = RoleSet::try_from(BTreeSet::from([role])).unwrap_or_default();
		let manager = account("manager", u32::from(role.index()), seed);
		let org = NextOrgId::<T>::get();
		let _ = Pallet::<T>::do_admit(Admitter::Council, profile(number), entitlement, RoleSet::new(), manager);
		let roles = OfficeRoles::try_from(BTreeSet::from([role])).unwrap_or_default();
		let _ = Pallet::<T>::do_appoint(org, None, office.clone(), roles, None);
		let credit = CreditOf::<T>::max_value() / 1_000_000u32.into();
		let _ = T::Credit::mint_into(&Pallet::<T>::organisation_account(org), credit);
		office
	}

	/// An enrolled person.
	pub(crate) fn enrol<T: Config>(purpose: Purpose, seed: u32) -> T::AccountId {
		let person: T::AccountId = account("person", seed, 0);
		if !Actors::<T>::contains_key(&person) {
			let enroller = appoint::<T>(purpose.enroller(), 0);
			let mut tag = [0; 32];
			tag[..4].copy_from_slice(&seed.to_le_bytes());
			let origin = RawOrigin::Signed(enroller).into();
			let _ = Pallet::<T>::enrol_person(origin, person.clone(), purpose, Commitment([1; 32]), Tag(tag));
		}
		person
	}
}

#[benchmarks]
mod benches {
	use super::helper::{appoint, enrol, profile};
	use super::*;

	fn council<T: Config>() -> Result<T::RuntimeOrigin, BenchmarkError> {
		T::CouncilOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)
	}

	/// As many roles as a set holds, without those that the council alone gives.
	fn many() -> RoleSet {
		let roles = Role::ALL.into_iter().filter(|role| !rules::COUNCIL_GRANTS.contains(role)).take(63);
		roles.collect::<BTreeSet<_>>().try_into().unwrap_or_default()
	}

	fn office_roles() -> OfficeRoles {
		many().into_inner().into_iter().take(16).collect::<BTreeSet<_>>().try_into().unwrap_or_default()
	}

	/// An organisation with every role and its manager.
	fn organisation<T: Config>() -> Result<(OrgId, T::AccountId), BenchmarkError> {
		let org = NextOrgId::<T>::get();
		let manager: T::AccountId = account("head", 0, 0);
		Pallet::<T>::do_admit(Admitter::Council, profile(8_000_000), many(), many(), manager.clone())?;
		Ok((org, manager))
	}

	#[benchmark]
	fn admit_organisation() -> Result<(), BenchmarkError> {
		let origin = council::<T>()?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, profile(1), many(), many(), account("new", 0, 0));
		Ok(())
	}

	#[benchmark]
	fn admit_member() -> Result<(), BenchmarkError> {
		let registrar = appoint::<T>(Role::MemberRegistrar, 0);
		let org = Pallet::<T>::acting(&registrar, Role::MemberRegistrar).ok_or(BenchmarkError::Weightless)?.org;
		Organisations::<T>::mutate_extant(org, |organisation| organisation.admits = many());
		#[extrinsic_call]
		_(RawOrigin::Signed(registrar), profile(1), many(), account("new", 0, 0));
		Ok(())
	}

	#[benchmark]
	fn set_entitlement() -> Result<(), BenchmarkError> {
		let origin = council::<T>()?;
		let (org, _) = organisation::<T>()?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, org, many(), RoleSet::new());
		Ok(())
	}

	#[benchmark]
	fn set_status() -> Result<(), BenchmarkError> {
		let origin = council::<T>()?;
		for seed in 0..T::MaxSeats::get() {
			appoint::<T>(Role::CouncilSeat, seed);
		}
		let (org, _) = Seats::<T>::get().last().copied().ok_or(BenchmarkError::Weightless)?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, org, Status::Suspended);
		Ok(())
	}

	#[benchmark]
	fn appoint_office() -> Result<(), BenchmarkError> {
		let (_, manager) = organisation::<T>()?;
		#[extrinsic_call]
		_(RawOrigin::Signed(manager), account("new", 0, 0), office_roles(), None);
		Ok(())
	}

	#[benchmark]
	fn dismiss_office() -> Result<(), BenchmarkError> {
		let (org, manager) = organisation::<T>()?;
		let office = Pallet::<T>::do_appoint(org, None, account("new", 0, 0), office_roles(), None)?;
		#[extrinsic_call]
		_(RawOrigin::Signed(manager), office);
		Ok(())
	}

	#[benchmark]
	fn replace_office_key() -> Result<(), BenchmarkError> {
		let (org, manager) = organisation::<T>()?;
		let office = Pallet::<T>::do_appoint(org, None, account("new", 0, 0), office_roles(), None)?;
		#[extrinsic_call]
		_(RawOrigin::Signed(manager), office, account("newer", 0, 0));
		Ok(())
	}

	#[benchmark]
	fn enrol_person() {
		let enroller = appoint::<T>(Role::PetitionEnroller, 0);
		let new: T::AccountId = account("new", 0, 0);
		#[extrinsic_call]
		_(RawOrigin::Signed(enroller), new, Purpose::Petitions, Commitment([1; 32]), Tag([2; 32]));
	}

	#[benchmark]
	fn propose_person_key() -> Result<(), BenchmarkError> {
		let person = person::<T>()?;
		let enroller = appoint::<T>(Role::PetitionEnroller, 0);
		#[extrinsic_call]
		_(RawOrigin::Signed(enroller), person, account("new", 0, 0));
		Ok(())
	}

	#[benchmark]
	fn veto_person_key() -> Result<(), BenchmarkError> {
		let person = person::<T>()?;
		let due = minwon_primitives::Seconds(0);
		KeyReplacements::<T>::insert(person, KeyReplacement { new: account("new", 0, 0), due });
		#[extrinsic_call]
		_(RawOrigin::Signed(enrol::<T>(Purpose::Petitions, 0)));
		Ok(())
	}

	#[benchmark]
	fn complete_person_key() -> Result<(), BenchmarkError> {
		let person = person::<T>()?;
		let due = minwon_primitives::Seconds(0);
		KeyReplacements::<T>::insert(person, KeyReplacement { new: account("new", 0, 0), due });
		#[extrinsic_call]
		_(RawOrigin::Signed(account("anyone", 0, 0)), person);
		Ok(())
	}

	#[benchmark]
	fn erase_person() -> Result<(), BenchmarkError> {
		let person = person::<T>()?;
		let enroller = appoint::<T>(Role::PetitionEnroller, 0);
		#[extrinsic_call]
		_(RawOrigin::Signed(enroller), person, ErasureBasis::Order);
		Ok(())
	}

	#[benchmark]
	fn grant_credit() -> Result<(), BenchmarkError> {
		let origin = council::<T>()?;
		let (org, _) = organisation::<T>()?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, org, 1_000_000u32.into());
		Ok(())
	}

	#[benchmark]
	fn declare_holiday() -> Result<(), BenchmarkError> {
		let origin = council::<T>()?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, CivilDate(4_000_000), Name::truncate_from(vec![b'x'; 96]));
		Ok(())
	}

	#[benchmark]
	fn withdraw_holiday() -> Result<(), BenchmarkError> {
		let origin = council::<T>()?;
		Holidays::<T>::insert(CivilDate(4_000_000), Name::truncate_from(vec![b'x'; 96]));
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, CivilDate(4_000_000));
		Ok(())
	}

	fn person<T: Config>() -> Result<PersonId, BenchmarkError> {
		Pallet::<T>::person_of(&enrol::<T>(Purpose::Petitions, 0)).ok_or(BenchmarkError::Weightless)
	}
}
