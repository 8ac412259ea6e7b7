//! Tariffs, regimes, terms: appended, never changed for the past.

use crate::{
	pallet::Acting, rules, Config, Error, Event, Month, Pallet, Regime, Regimes, Tariff, Tariffs, Terms, TermsTable,
};
use frame_support::ensure;
use minwon_primitives::NoticeClass;
use minwon_support::today;
use rules::RegimeFault;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_set_tariff(by: Acting<T>, new: Tariff) -> DispatchResult {
		let mut table = Tariffs::<T>::get();
		let old = table.last().copied();
		let later = rules::comes_later(new.from, Month::of(today::<T::Time>()), old.map(|old| old.from));
		ensure!(later, Error::<T>::TooLate);
		table.try_push(new).map_err(|_| Error::<T>::TooMany)?;

		Tariffs::<T>::put(table);
		Self::deposit_event(Event::TariffSet { office: by.office, org: by.org, old, new });
		Ok(())
	}

	pub(crate) fn do_set_regime(by: Acting<T>, class: NoticeClass, new: Regime) -> DispatchResult {
		let mut table = Regimes::<T>::get(class);
		let old = table.last().copied();
		let later = rules::comes_later(new.from, today::<T::Time>(), old.map(|old| old.from));
		ensure!(later, Error::<T>::TooLate);
		rules::regime_fits(class, &new).map_err(Error::<T>::from)?;
		table.try_push(new).map_err(|_| Error::<T>::TooMany)?;

		Regimes::<T>::insert(class, table);
		Self::deposit_event(Event::RegimeSet { office: by.office, org: by.org, class, old, new });
		Ok(())
	}

	pub(crate) fn do_set_terms(new: Terms) -> DispatchResult {
		let mut table = TermsTable::<T>::get();
		let old = table.last().copied();
		let later = rules::comes_later(new.from, today::<T::Time>(), old.map(|old| old.from));
		ensure!(later, Error::<T>::TooLate);
		ensure!(rules::terms_in_range(&new), Error::<T>::BadTerm);
		Self::ensure_carrier(new.post_org.ok_or(Error::<T>::NotACarrier)?)?;
		table.try_push(new).map_err(|_| Error::<T>::TooMany)?;

		TermsTable::<T>::put(table);
		Self::deposit_event(Event::TermsSet { old, new });
		Ok(())
	}
}

impl<T> From<RegimeFault> for Error<T> {
	fn from(fault: RegimeFault) -> Self {
		match fault {
			RegimeFault::Effect => Self::NoEffect,
			RegimeFault::Figure => Self::BadTerm,
		}
	}
}
