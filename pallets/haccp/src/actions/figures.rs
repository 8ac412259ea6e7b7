//! New figures of the law.

use crate::{pallet::Acting, rules, Config, Error, Event, Pallet, RuleTable, Rules};
use frame_support::ensure;
use minwon_primitives::CivilDate;
use minwon_support::today;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_append_rules(by: Acting<T>, from: CivilDate, figures: Rules) -> DispatchResult {
		let mut table = RuleTable::<T>::get();
		let later = from > today::<T::Time>() && table.last().is_none_or(|(last, _)| from > *last);
		ensure!(later && rules::rules_in_range(&figures), Error::<T>::OutOfRange);
		table.try_push((from, figures)).map_err(|_| Error::<T>::TooMany)?;

		RuleTable::<T>::put(table);
		Self::deposit_event(Event::RulesAppended { office: by.office, org: by.org, from, rules: figures });
		Ok(())
	}
}
