//! Who pays a transaction fee: signers hold no tokens.

use crate::{Actor, Actors, Config, CreditOf, Pallet, SpentToday, Standings, Status};
use frame_support::traits::Get;
use minwon_primitives::{OrgId, PersonId};
use minwon_support::{today, RoleInspect};
use sp_runtime::traits::{Saturating, Zero};

/// Who pays the fee of an account.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Payer<AccountId> {
	/// The organisation for which the office acts.
	Organisation {
		/// The organisation.
		org: OrgId,
		/// Its account.
		account: AccountId,
	},
	/// The organisation that enrolled the person, up to the person's daily cap. Suspension does not touch citizens.
	Person {
		/// The organisation.
		org: OrgId,
		/// The organisation's account.
		account: AccountId,
		/// Whose cap it is.
		person: PersonId,
	},
	/// The account itself: nobody's office and nobody's enrolment.
	Own,
	/// Nobody: an office of an organisation that is not active.
	Refused,
}

impl<T: Config> Pallet<T> {
	/// Who pays for `account` now. Two reads at most.
	pub fn payer_of(account: &T::AccountId) -> Payer<T::AccountId> {
		match Actors::<T>::get(account) {
			Some(Actor::Person { person, org, .. }) => {
				Payer::Person { org, account: Self::organisation_account(org), person }
			}
			Some(Actor::Office { org, last_day, .. }) if Self::in_term(last_day) => {
				match Standings::<T>::get(org).map(|standing| standing.status) {
					Some(Status::Active) => Payer::Organisation { org, account: Self::organisation_account(org) },
					_ => Payer::Refused,
				}
			}
			_ => Payer::Own,
		}
	}

	/// Whether `amount` more stays within the person's cap for today.
	pub fn can_spend(person: PersonId, amount: CreditOf<T>) -> bool {
		Self::spent_today(person).saturating_add(amount) <= T::DailyCap::get()
	}

	/// Counts `amount` against the person's cap for today.
	pub fn note_spent(person: PersonId, amount: CreditOf<T>) {
		let spent = Self::spent_today(person).saturating_add(amount);
		SpentToday::<T>::insert(person, (today::<T::Time>(), spent));
	}

	fn spent_today(person: PersonId) -> CreditOf<T> {
		match SpentToday::<T>::get(person) {
			Some((day, spent)) if day == today::<T::Time>() => spent,
			_ => Zero::zero(),
		}
	}
}
