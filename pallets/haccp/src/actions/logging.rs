//! Logs of control points (notice 6, 8). `record_log` is the everyday call.

use crate::{
	pallet::Acting, rules, Certificates, Config, Error, Event, Log, LogEntry, LogState, LogVerdict, Logs, Pallet,
	Reference, WeightInfo,
};
use frame_support::{ensure, pallet_prelude::Weight};
use minwon_primitives::{CertId, CivilDate, DocumentRef, Seconds, SiteId};
use minwon_support::now;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// What a log costs: the everyday one, or a correction.
	pub(crate) fn logging_weight(corrects: &Option<Reference>) -> Weight {
		match corrects {
			None => T::WeightInfo::record_log(),
			Some(_) => T::WeightInfo::record_log_correcting(),
		}
	}

	pub(crate) fn do_record_log(
		by: Acting<T>,
		id: CertId,
		reference: Reference,
		entry: LogEntry,
		corrects: Option<Reference>,
	) -> DispatchResult {
		let cert = Certificates::<T>::get(id).ok_or(Error::<T>::NotFound)?;
		let site = cert.site;
		let target = match &corrects {
			Some(target) => Some(Logs::<T>::get(site, target).ok_or(Error::<T>::NotFound)?),
			None => None,
		};
		Self::ensure_own(&by, cert.operator)?;
		ensure!(rules::valid_on(&cert, CivilDate::of(entry.to)), Error::<T>::NotCovered);
		let ccp = cert.ccps.iter().find(|ccp| ccp.no == entry.ccp).ok_or(Error::<T>::NotFound)?;
		let at = now::<T::Time>();
		ensure!(rules::readings_are_legal(&entry, at), Error::<T>::OutOfRange);
		match &target {
			Some(target) => Self::ensure_replaceable(target, id, &entry, at)?,
			None => ensure!(at.since(entry.to) <= u64::from(Self::figures().log_lag), Error::<T>::TooLate),
		}
		ensure!(!reference.is_empty(), Error::<T>::BadCode);
		ensure!(!Logs::<T>::contains_key(site, &reference), Error::<T>::AlreadyExists);

		let verdict = rules::log_verdict(&entry, ccp);
		if let (Some(old), Some(target)) = (&corrects, target) {
			Logs::<T>::insert(site, old, Log { state: LogState::Replaced(reference.clone()), ..target });
		}
		let log = Log { cert: id, entry, at, verdict, action: None, state: LogState::Current };
		Logs::<T>::insert(site, &reference, log);
		let (office, org) = (by.office, by.org);
		Self::deposit_event(Event::Logged { office, org, site, cert: id, reference, log: entry, verdict, corrects });
		Ok(())
	}

	/// A log is corrected while it is the newest of its chain, by one of the same control point and day, and not long after.
	fn ensure_replaceable(target: &Log, cert: CertId, entry: &LogEntry, at: Seconds) -> Result<(), Error<T>> {
		ensure!(target.state == LogState::Current, Error::<T>::Superseded);
		let same_day = CivilDate::of(target.entry.to) == CivilDate::of(entry.to);
		let same = target.cert == cert && target.entry.ccp == entry.ccp && same_day;
		ensure!(same, Error::<T>::OutOfRange);
		let in_time = at.since(target.at) <= u64::from(Self::figures().correction_lag);
		ensure!(in_time, Error::<T>::TooLate);
		Ok(())
	}

	pub(crate) fn do_record_action(
		by: Acting<T>,
		site: SiteId,
		reference: Reference,
		action: DocumentRef,
	) -> DispatchResult {
		let place = Self::site_of(site)?;
		let mut log = Logs::<T>::get(site, &reference).ok_or(Error::<T>::NotFound)?;
		Self::ensure_own(&by, place.operator)?;
		let deviates = log.state == LogState::Current && log.verdict == LogVerdict::Deviated;
		ensure!(deviates, Error::<T>::NotOpen);
		ensure!(log.action.is_none(), Error::<T>::AlreadyExists);

		log.action = Some(action);
		Logs::<T>::insert(site, &reference, log);
		Self::deposit_event(Event::DeviationCorrected { office: by.office, org: by.org, site, reference, action });
		Ok(())
	}
}
