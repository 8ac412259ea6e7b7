//! Refusal of guides, objections, and what is decided on them.

use super::Party;
use crate::{pallet::Acting, rules, Config, Error, Event, Ground, Objected, ObjectionRuling, Pallet, Stage};
use frame_support::ensure;
use minwon_primitives::{NoticeClass, NoticeId};
use minwon_support::now;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_object(by: Party, id: NoticeId, ground: Ground) -> DispatchResult {
		match ground {
			Ground::Unwanted => Self::refuse(by, id),
			Ground::WrongAddressee | Ground::Unreadable | Ground::Incomplete => Self::dispute(by, id, ground),
		}
	}

	fn refuse(by: Party, id: NoticeId) -> DispatchResult {
		let (mut notice, ..) = Self::readable(&by, id)?;
		ensure!(notice.class == NoticeClass::Guide, Error::<T>::NotRefusable);
		ensure!(notice.stage == Stage::Arrived, Error::<T>::NotOpen);

		let (old, new) = (notice.stage, Stage::Refused { at: now::<T::Time>() });
		notice.stage = new;
		Self::put(id, &notice);
		let Party { who: by, office } = by;
		Self::deposit_event(Event::NoticeRefused { by, office, id, ground: Ground::Unwanted, old, new });
		Ok(())
	}

	fn dispute(by: Party, id: NoticeId, ground: Ground) -> DispatchResult {
		let (mut notice, ..) = Self::readable(&by, id)?;
		let (now, old) = (now::<T::Time>(), notice.stage);
		ensure!(matches!(old, Stage::Arrived | Stage::Read), Error::<T>::NotOpen);
		ensure!(notice.objected == Objected::No, Error::<T>::AlreadyExists);
		let days = Self::law_of(&notice).terms.objection_days;
		let over = notice.arrived_at.is_some_and(|arrived| rules::has_passed::<T::Calendar>(arrived, days, now));
		ensure!(!over, Error::<T>::TooLate);

		let new = Stage::Disputed { since: now, ground };
		notice.stage = new;
		notice.objected = Objected::Once;
		Self::put(id, &notice);
		let Party { who: by, office } = by;
		Self::deposit_event(Event::ObjectionRaised { by, office, id, ground, old, new });
		Ok(())
	}

	pub(crate) fn do_decide_objection(by: Acting<T>, id: NoticeId, ruling: ObjectionRuling) -> DispatchResult {
		let mut notice = Self::own_notice(by.org, id)?;
		let old = notice.stage;
		let Stage::Disputed { since, .. } = old else { return Err(Error::<T>::NotOpen.into()) };
		ensure!(notice.office != Some(by.office), Error::<T>::SameOffice);
		let days = Self::law_of(&notice).terms.decision_days;
		let over = rules::has_passed::<T::Calendar>(since, days, now::<T::Time>());
		ensure!(!over, Error::<T>::TooLate);

		let new = match (ruling, notice.read_at) {
			(ObjectionRuling::Uphold, _) => Stage::Void,
			(ObjectionRuling::Dismiss, Some(_)) => Stage::Read,
			(ObjectionRuling::Dismiss, None) => Stage::Arrived,
		};
		notice.stage = new;
		Self::put(id, &notice);
		Self::deposit_event(Event::ObjectionDecided { office: by.office, org: by.org, id, ruling, old, new });
		Ok(())
	}
}
