//! Boxes: opened, settled, delegated, closed by their holders (Administrative Procedures Act 14(3)).

use super::Party;
use crate::{
	rules, BoxByHolder, Boxes, Config, Delegate, Delegates, Error, Event, MailBox, NextBoxId, Pallet, Scope, Settings,
};
use frame_support::ensure;
use minwon_primitives::{BoxId, CivilDate, Holder, OrgId, Role};
use minwon_support::{ids, now, today, RoleInspect};
use sp_runtime::{DispatchError, DispatchResult};

/// The roles of a mail office.
const MAIL_ROLES: [Role; 3] = [Role::OfficialMailSender, Role::MailSender, Role::MailReader];

impl<T: Config> Pallet<T> {
	pub(crate) fn do_open_box(by: Party, scope: Scope, settings: Settings) -> DispatchResult {
		ensure!(!BoxByHolder::<T>::contains_key(by.who), Error::<T>::AlreadyExists);
		Self::ensure_scope(&by.who, scope)?;
		Self::ensure_settings(&settings)?;
		let id = ids::take::<NextBoxId<T>, _>(BoxId::next).ok_or(Error::<T>::TooMany)?;

		let mut mailbox = MailBox {
			holder: by.who,
			scope,
			classes: 0,
			carrier: settings.carrier,
			sealing_key: [0; 32],
			paper_days: 0,
			delegates: Delegates::new(),
			streak: 0,
			closed_at: None,
		};
		mailbox.settle(&settings);
		Boxes::<T>::insert(id, mailbox);
		BoxByHolder::<T>::insert(by.who, id);
		let Party { who: by, office } = by;
		Self::deposit_event(Event::BoxOpened { by, office, mailbox: id, scope, settings });
		Ok(())
	}

	/// A box of an organisation is for officials; a box for one sender names one that has a mail role.
	fn ensure_scope(holder: &Holder, scope: Scope) -> DispatchResult {
		match (holder, scope) {
			(Holder::Organisation(_), Scope::One(_)) => Err(Error::<T>::BadScope.into()),
			(Holder::Person(_), Scope::One(sender)) => {
				let entitled = MAIL_ROLES.iter().any(|role| T::Roles::entitled(sender, *role));
				ensure!(entitled, Error::<T>::NotASender);
				Ok(())
			}
			(_, Scope::Official) => Ok(()),
		}
	}

	fn ensure_settings(settings: &Settings) -> DispatchResult {
		Self::ensure_carrier(settings.carrier)?;
		ensure!(rules::classes_fit(settings.classes), Error::<T>::BadClass);
		ensure!(rules::paper_days_fit(settings.paper_days), Error::<T>::BadTerm);
		Ok(())
	}

	/// Whether an organisation may carry mail.
	pub(super) fn ensure_carrier(org: OrgId) -> DispatchResult {
		ensure!(T::Roles::entitled(org, Role::MailCarrier), Error::<T>::NotACarrier);
		Ok(())
	}

	/// An open box of the acting holder: the first guards of every call on a box.
	fn open_box_of(by: &Party, id: BoxId) -> Result<MailBox, DispatchError> {
		let mailbox = Boxes::<T>::get(id).ok_or(Error::<T>::NotFound)?;
		ensure!(mailbox.holder == by.who, Error::<T>::NotYourBox);
		ensure!(mailbox.closed_at.is_none(), Error::<T>::BoxClosed);
		Ok(mailbox)
	}

	pub(crate) fn do_set_box(by: Party, id: BoxId, new: Settings) -> DispatchResult {
		let mut mailbox = Self::open_box_of(&by, id)?;
		Self::ensure_settings(&new)?;

		let (old, old_streak) = (mailbox.settings(), mailbox.streak);
		mailbox.settle(&new);
		mailbox.streak = 0;
		Boxes::<T>::insert(id, mailbox);
		let Party { who: by, office } = by;
		Self::deposit_event(Event::BoxChanged { by, office, mailbox: id, old, new, old_streak });
		Ok(())
	}

	pub(crate) fn do_set_delegate(by: Party, id: BoxId, who: Holder, until: Option<CivilDate>) -> DispatchResult {
		let mut mailbox = Self::open_box_of(&by, id)?;
		ensure!(who != mailbox.holder, Error::<T>::AlreadyExists);
		let is_sender = matches!(mailbox.scope, Scope::One(sender) if who == Holder::Organisation(sender));
		ensure!(!is_sender, Error::<T>::SenderCannotRead);
		let today = today::<T::Time>();
		let mut delegates = rules::live_delegates(&mailbox.delegates, today);
		let old = delegates.iter().find(|delegate| delegate.who == who).map(|delegate| delegate.until);
		delegates.retain(|delegate| delegate.who != who);
		match until {
			Some(until) => {
				ensure!(rules::until_fits(until, today), Error::<T>::BadTerm);
				delegates.try_push(Delegate { who, until }).map_err(|_| Error::<T>::TooMany)?;
			}
			None => ensure!(old.is_some(), Error::<T>::NotFound),
		}

		mailbox.delegates = delegates;
		Boxes::<T>::insert(id, mailbox);
		let Party { who: by, office } = by;
		Self::deposit_event(Event::DelegateSet { by, office, mailbox: id, who, old, until });
		Ok(())
	}

	pub(crate) fn do_close_box(by: Party, id: BoxId) -> DispatchResult {
		let mut mailbox = Self::open_box_of(&by, id)?;
		let at = now::<T::Time>();

		mailbox.closed_at = Some(at);
		mailbox.sealing_key = [0; 32];
		mailbox.delegates = Delegates::new();
		Boxes::<T>::insert(id, mailbox);
		BoxByHolder::<T>::remove(by.who);
		let Party { who: by, office } = by;
		Self::deposit_event(Event::BoxClosed { by, office, mailbox: id, at });
		Ok(())
	}
}
