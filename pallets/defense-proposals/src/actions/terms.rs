//! New figures of the guideline.

use crate::{pallet::Acting, rules, Config, Error, Event, Pallet, Terms, TermsTable};
use frame_support::ensure;
use minwon_primitives::CivilDate;
use minwon_support::today;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_append_terms(by: Acting<T>, from: CivilDate, terms: Terms) -> DispatchResult {
		let mut table = TermsTable::<T>::get();
		let later = from > today::<T::Time>() && table.last().is_none_or(|(last, _)| from > *last);
		ensure!(later && rules::terms_in_range(&terms), Error::<T>::OutOfRange);
		table.try_push((from, terms)).map_err(|_| Error::<T>::TooMany)?;

		TermsTable::<T>::put(table);
		Self::deposit_event(Event::TermsAppended { office: by.office, org: by.org, from, terms });
		Ok(())
	}
}
