//! Enrolment, replacement of a lost key, erasure.

use crate::{
	Actor, Actors, Config, ErasureBasis, Error, Event, KeyReplacement, KeyReplacements, NextPersonId, Pallet, Person,
	PersonByTag, Persons, SpentToday, Standings, Status, Tombstone, Tombstones,
};
use frame_support::{ensure, traits::Get};
use frame_system::pallet_prelude::OriginFor;
use minwon_primitives::{ActingOffice, Commitment, PersonId, Purpose, Tag};
use minwon_support::{ids, now, RoleInspect};
use sp_runtime::{DispatchError, DispatchError::BadOrigin, DispatchResult};

impl<T: Config> Pallet<T> {
	/// An office that enrols for `purpose`.
	pub(crate) fn ensure_enroller(
		origin: OriginFor<T>,
		purpose: Purpose,
	) -> Result<ActingOffice<T::AccountId>, DispatchError> {
		let who = frame_system::ensure_signed(origin)?;
		<Self as RoleInspect>::acting(&who, purpose.enroller()).ok_or(BadOrigin)
	}

	/// A person by its own key, whatever it is enrolled for.
	pub(crate) fn ensure_person(origin: OriginFor<T>) -> Result<PersonId, DispatchError> {
		let who = frame_system::ensure_signed(origin)?;
		<Self as RoleInspect>::person_of(&who).ok_or(BadOrigin)
	}

	pub(crate) fn do_enrol(
		by: ActingOffice<T::AccountId>,
		account: T::AccountId,
		purpose: Purpose,
		commitment: Commitment,
		tag: Tag,
	) -> DispatchResult {
		ensure!(!PersonByTag::<T>::contains_key(purpose, tag), Error::<T>::AlreadyExists);
		Self::ensure_unused(&account)?;
		let person = ids::take::<NextPersonId<T>, _>(PersonId::next).ok_or(Error::<T>::TooMany)?;

		let org = by.org;
		let enrolled_at = now::<T::Time>();
		Persons::<T>::insert(person, Person { org, purpose, account: account.clone(), commitment, tag, enrolled_at });
		PersonByTag::<T>::insert(purpose, tag, person);
		Actors::<T>::insert(&account, Actor::Person { person, org, purpose });
		Self::let_sign(&account);
		Self::deposit_event(Event::PersonEnrolled { person, org, by: by.office, purpose, account });
		Ok(())
	}

	pub(crate) fn do_propose_person_key(who: T::AccountId, person: PersonId, new: T::AccountId) -> DispatchResult {
		let (_, by) = Self::load_as_enroller(&who, person)?;
		Self::ensure_unused(&new)?;

		let due = now::<T::Time>().saturating_add(T::KeyWaitingPeriod::get());
		KeyReplacements::<T>::insert(person, KeyReplacement { new: new.clone(), due, org: by.org });
		Self::deposit_event(Event::KeyReplacementProposed { person, by: by.office, new, due });
		Ok(())
	}

	pub(crate) fn do_complete_person_key(person: PersonId) -> DispatchResult {
		let KeyReplacement { new, due, org } = KeyReplacements::<T>::get(person).ok_or(Error::<T>::NotFound)?;
		let mut record = Persons::<T>::get(person).ok_or(Error::<T>::NotFound)?;
		ensure!(<Self as RoleInspect>::entitled(org, record.purpose.enroller()), Error::<T>::NotOpen);
		ensure!(now::<T::Time>() >= due, Error::<T>::TooEarly);
		Self::ensure_unused(&new)?;

		KeyReplacements::<T>::remove(person);
		let old = core::mem::replace(&mut record.account, new.clone());
		Actors::<T>::remove(&old);
		Actors::<T>::insert(&new, Actor::Person { person, org: record.org, purpose: record.purpose });
		Persons::<T>::insert(person, record);
		Self::let_sign(&new);
		Self::deposit_event(Event::KeyReplaced { person, old, new });
		Ok(())
	}

	pub(crate) fn do_erase_person(who: T::AccountId, person: PersonId, basis: ErasureBasis) -> DispatchResult {
		let own = <Self as RoleInspect>::person_of(&who) == Some(person);
		let (record, by) = match own {
			true => (Persons::<T>::get(person).ok_or(Error::<T>::NotFound)?, None),
			false => Self::load_as_enroller(&who, person).map(|(record, by)| (record, Some(by.office)))?,
		};
		// By its own key a person asks for itself, whatever basis it names.
		let basis = if own { ErasureBasis::PersonRequest } else { basis };

		let Person { org, purpose, account, tag, .. } = record;
		Persons::<T>::remove(person);
		PersonByTag::<T>::remove(purpose, tag);
		Actors::<T>::remove(account);
		KeyReplacements::<T>::remove(person);
		SpentToday::<T>::remove(person);
		Tombstones::<T>::insert(person, Tombstone { purpose, org, at: now::<T::Time>(), by, basis });
		Self::deposit_event(Event::PersonErased { person, org, by, basis });
		Ok(())
	}

	/// The enrolment, for an office of the enrolling organisation that may enrol for its purpose. Where that organisation is closed or no longer
	/// entitled to enrol for it, another enroller of the purpose stands in: nobody's enrolment is left without an institution that can re-key
	/// or erase it. A suspension ends, so nobody stands in meanwhile.
	fn load_as_enroller(
		who: &T::AccountId,
		person: PersonId,
	) -> Result<(Person<T::AccountId>, ActingOffice<T::AccountId>), DispatchError> {
		ensure!(<Self as RoleInspect>::office_of(who).is_some(), BadOrigin);
		let record = Persons::<T>::get(person).ok_or(Error::<T>::NotFound)?;
		let by = <Self as RoleInspect>::acting(who, record.purpose.enroller()).ok_or(BadOrigin)?;
		let stands_in = Standings::<T>::get(record.org).is_none_or(|standing| {
			standing.status == Status::Closed || !standing.entitlement.contains(&record.purpose.enroller())
		});
		ensure!(by.org == record.org || stands_in, Error::<T>::NotYours);
		Ok((record, by))
	}
}
