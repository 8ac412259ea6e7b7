//! Schedules, algorithms, parameters.

use crate::{pallet::Acting, rules, Algorithms, Config, Entries, Error, Event, Pallet, Parameters, Params, Schedules};
use frame_support::ensure;
use minwon_primitives::{CivilDate, HashAlg, OrgId, RetentionClass, TaskCode};
use minwon_support::today;
use sp_runtime::DispatchResult;

/// Every algorithm.
pub(crate) const ALGORITHMS: [HashAlg; 3] = [HashAlg::Sha2_256, HashAlg::Blake2b256, HashAlg::Keccak256];

impl<T: Config> Pallet<T> {
	pub(crate) fn do_set_schedule(
		by: Acting<T>,
		of: OrgId,
		task: TaskCode,
		class: RetentionClass,
		from: CivilDate,
	) -> DispatchResult {
		ensure!(task.is_valid(), Error::<T>::BadTask);
		let today = today::<T::Time>();
		let entries = Schedules::<T>::get(of, &task);
		let later = from >= today && entries.last().is_none_or(|(last, _)| from > *last);
		ensure!(later, Error::<T>::TooLate);
		let old = rules::scheduled(&entries, today);
		// Entries older than the one in force are dropped: files are judged at their registration, never later.
		let begun = entries.iter().take_while(|(from, _)| *from <= today).count();
		let kept = entries.into_iter().skip(begun.saturating_sub(1)).collect();
		let mut entries = Entries::truncate_from(kept);
		entries.try_push((from, class)).map_err(|_| Error::<T>::TooMany)?;

		Schedules::<T>::insert(of, &task, entries);
		let (office, org) = (by.office, by.org);
		Self::deposit_event(Event::ScheduleSet { office, org, of, task, old, class, from });
		Ok(())
	}

	pub(crate) fn do_set_algorithm(by: Acting<T>, alg: HashAlg, weak_from: Option<CivilDate>) -> DispatchResult {
		let today = today::<T::Time>();
		let old = Algorithms::<T>::get(alg);
		let open = old.is_none_or(|from| from > today) && weak_from.is_none_or(|from| from >= today);
		ensure!(open, Error::<T>::TooLate);
		let stays = |other: &HashAlg| *other != alg && !Algorithms::<T>::contains_key(other);
		ensure!(weak_from.is_none() || ALGORITHMS.iter().any(stays), Error::<T>::LastAlgorithm);

		Algorithms::<T>::set(alg, weak_from);
		Self::deposit_event(Event::AlgorithmSet { office: by.office, org: by.org, alg, old, weak_from });
		Ok(())
	}

	pub(crate) fn do_set_parameters(new: Parameters) -> DispatchResult {
		ensure!(rules::parameters_in_range(&new), Error::<T>::OutOfRange);

		let old = Params::<T>::get();
		Params::<T>::put(new);
		Self::deposit_event(Event::ParametersSet { old, new });
		Ok(())
	}
}
