//! Public holidays.

use crate::{rules, Config, Error, Event, Holidays, Name, Pallet};
use frame_support::ensure;
use minwon_primitives::CivilDate;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_declare_holiday(date: CivilDate, name: Name) -> DispatchResult {
		rules::check_name(&name).map_err(Error::<T>::from)?;
		ensure!(!Holidays::<T>::contains_key(date), Error::<T>::AlreadyExists);

		Holidays::<T>::insert(date, &name);
		Self::deposit_event(Event::HolidayDeclared { date, name });
		Ok(())
	}
}
