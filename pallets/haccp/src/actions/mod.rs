//! What the calls do: load, decide, write, tell. One file per phase.

mod appealing;
mod applying;
mod certifying;
mod figures;
mod imposing;
mod inspecting;
mod keeping;
mod logging;
mod making;
mod moving;
mod recalling;
mod sites;
mod spreading;

use crate::{
	pallet::Acting, rules, Bans, Config, Error, Gtin, Lot, NextNotice, Pallet, RuleTable, Rules, Scope, Site, Sites,
};
use frame_support::{ensure, traits::PalletInfoAccess};
use minwon_primitives::{CivilDate, Holder, NoticeClass, NoticeDraft, NoticeId, OrgId, RecordRef, Seconds, SiteId};
use minwon_support::{today, Archivist, Postmaster};
use rules::{Trade, TradeFault};
use sp_runtime::DispatchError;

impl<T: Config> From<TradeFault> for Error<T> {
	fn from(fault: TradeFault) -> Self {
		match fault {
			TradeFault::Held => Self::Held,
			TradeFault::Expired => Self::Expired,
			TradeFault::Banned => Self::Banned,
			TradeFault::NotOpen => Self::NotOpen,
		}
	}
}

impl<T: Config> Pallet<T> {
	/// The number by which archives and mailbox know this pilot: its index in the runtime.
	pub(crate) fn index_of_pilot() -> u8 {
		u8::try_from(<Self as PalletInfoAccess>::index()).unwrap_or_default()
	}

	/// The figures in force on a day.
	pub(crate) fn figures_on(day: CivilDate) -> Rules {
		rules::rules_in_force(&RuleTable::<T>::get(), day).unwrap_or_default()
	}

	/// The figures in force today.
	pub(crate) fn figures() -> Rules {
		Self::figures_on(today::<T::Time>())
	}

	/// A site that exists.
	pub(crate) fn site_of(id: SiteId) -> Result<Site, DispatchError> {
		Sites::<T>::get(id).ok_or(Error::<T>::NotFound.into())
	}

	/// An operator acts for its own sites only.
	pub(crate) fn ensure_own(by: &Acting<T>, operator: OrgId) -> Result<(), DispatchError> {
		ensure!(by.org == operator, DispatchError::BadOrigin);
		Ok(())
	}

	/// Whether a ban stands on a product or on one of two sites.
	pub(crate) fn is_banned(gtin: Gtin, made_at: SiteId, held_at: SiteId) -> bool {
		Bans::<T>::contains_key(Scope::Product(gtin))
			|| Bans::<T>::contains_key(Scope::Site(made_at))
			|| (made_at != held_at && Bans::<T>::contains_key(Scope::Site(held_at)))
	}

	/// Whether a lot at a site may be traded on `day`.
	pub(crate) fn may_trade(lot: &Lot, id: SiteId, site: &Site, day: CivilDate) -> Result<(), TradeFault> {
		let banned = Self::is_banned(lot.entry.gtin, lot.site, id);
		rules::may_trade(&Trade { lot, site, banned, today: today::<T::Time>() }, day)
	}

	/// Whether the archives forbid erasing a record of this operator and moment.
	pub(crate) fn is_frozen(operator: OrgId, moment: Seconds) -> bool {
		T::Archivist::frozen(operator, None, CivilDate::of(moment).year()).is_some()
	}

	/// Posts a notice to an operator. What the mailbox refuses is passed on.
	// The running number in `part` tells apart any two notices of this pilot, whatever record they are about.
	pub(crate) fn post(
		sender: OrgId,
		clerk: &T::AccountId,
		(kind, id): (u8, u64),
		to: OrgId,
		class: NoticeClass,
	) -> Result<Option<NoticeId>, DispatchError> {
		let part = NextNotice::<T>::get();
		let next = part.checked_add(1).ok_or(Error::<T>::TooMany)?;
		let draft = NoticeDraft {
			record: RecordRef { pilot: Self::index_of_pilot(), kind, id },
			step: 0,
			part,
			to: Some(Holder::Organisation(to)),
			class,
			term_days: 0,
			follows: None,
		};
		let posted = T::Postmaster::post(sender, clerk, draft)?;
		NextNotice::<T>::put(next);
		Ok(posted.map(|posted| posted.id))
	}
}
