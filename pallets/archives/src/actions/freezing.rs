//! Freezes on disposal (Public Records Act 27-3, decree 54-2).

use crate::{
	pallet::Acting, rules, Config, Error, Event, Hold, HoldIds, Holds, HoldsByOrg, NextHoldId, Pallet, MAX_HOLDS,
};
use frame_support::{defensive_assert, ensure, traits::EnsureOrigin};
use frame_system::pallet_prelude::OriginFor;
use minwon_primitives::{DocumentDigest, HoldId, OrgId, TaskCode};
use minwon_support::{ids, today};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_place_hold(by: Acting<T>, scope: Hold) -> DispatchResult {
		ensure!(rules::scope_fits(&scope, today::<T::Time>()), Error::<T>::BadScope);
		let room = |org: &OrgId| Self::count(&HoldsByOrg::<T>::get(org)) < MAX_HOLDS;
		ensure!(scope.orgs.iter().all(room), Error::<T>::TooMany);
		let hold = ids::take::<NextHoldId<T>, _>(HoldId::next).ok_or(Error::<T>::TooMany)?;

		for org in &scope.orgs {
			HoldsByOrg::<T>::mutate(org, |holds| {
				// The newest id is the largest.
				defensive_assert!(holds.try_push(hold).is_ok(), "there is room, as asked above");
			});
		}
		Holds::<T>::insert(hold, &scope);
		Self::deposit_event(Event::HoldPlaced { office: by.office, org: by.org, hold, scope });
		Ok(())
	}

	/// A freeze that has ended is removed by anyone; one in force is lifted by another office than placed it.
	pub(crate) fn do_lift_hold(
		origin: OriginFor<T>,
		who: T::AccountId,
		hold: HoldId,
		basis: DocumentDigest,
	) -> DispatchResult {
		let record = Holds::<T>::get(hold).ok_or(Error::<T>::NotFound)?;
		let (office, org) = match rules::hold_in_force(record.until, today::<T::Time>()) {
			true => {
				let by = T::AuthorityOrigin::ensure_origin(origin)?;
				ensure!(by.office != record.office, Error::<T>::SameOffice);
				(Some(by.office), Some(by.org))
			}
			false => Self::hand_of(&who),
		};

		for org in &record.orgs {
			Self::unlist(*org, hold);
		}
		Holds::<T>::remove(hold);
		Self::deposit_event(Event::HoldLifted { office, org, hold, basis });
		Ok(())
	}

	fn unlist(org: OrgId, hold: HoldId) {
		let mut holds: HoldIds = HoldsByOrg::<T>::get(org);
		holds.retain(|other| *other != hold);
		match holds.is_empty() {
			true => HoldsByOrg::<T>::remove(org),
			false => HoldsByOrg::<T>::insert(org, holds),
		}
	}

	/// The lowest hold in force today that covers (producer, task, year).
	pub(crate) fn freeze_of(producer: OrgId, task: Option<&TaskCode>, year: u16) -> Option<HoldId> {
		let today = today::<T::Time>();
		let covers = |hold: &Hold| rules::covers(hold, producer, task, year, today);
		HoldsByOrg::<T>::get(producer).into_iter().find(|id| Holds::<T>::get(id).is_some_and(|hold| covers(&hold)))
	}
}
