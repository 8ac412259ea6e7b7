//! What anyone may do when it is time (rule 68-2; notice 8; Food Sanitation Act 49-2).

use crate::{
	rules, Certificates, Config, Erased, Erasure, Error, Event, Kind, Logs, Pallet, Reference, Retirements,
	ShipmentState, Shipments, Task, WeightInfo, CERTIFICATE_KIND,
};
use frame_support::{ensure, pallet_prelude::Weight};
use minwon_primitives::{CertId, LotId, NoticeClass, Seconds, SiteId};
use minwon_support::{now, today, Archivist, Postmaster};
use rules::Reminder;
use sp_runtime::{ArithmeticError, DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	/// What a task costs: a notice, or a question to the archives.
	pub(crate) fn housekeeping_weight(task: &Task) -> Weight {
		match task {
			Task::Remind(_) => T::WeightInfo::housekeep_remind().saturating_add(T::Postmaster::post_weight()),
			_ => T::WeightInfo::housekeep().saturating_add(T::Archivist::frozen_weight()),
		}
	}

	pub(crate) fn do_housekeep(who: T::AccountId, task: Task) -> DispatchResult {
		match task {
			Task::Remind(cert) => Self::remind(who, cert),
			Task::EraseLog(site, reference) => Self::erase_log(site, reference),
			Task::EraseShipment(from, reference) => Self::erase_shipment(from, reference),
			Task::EraseRetirement(site, reference) => Self::erase_retirement(site, reference),
		}
	}

	fn remind(who: T::AccountId, id: CertId) -> DispatchResult {
		let mut cert = Certificates::<T>::get(id).ok_or(Error::<T>::NotFound)?;
		ensure!(cert.is_active(), Error::<T>::NotOpen);
		match rules::reminder(&cert, today::<T::Time>(), &Self::figures()) {
			Reminder::Early => return Err(Error::<T>::TooEarly.into()),
			Reminder::Late => return Err(Error::<T>::TooLate.into()),
			Reminder::Due => (),
		}
		ensure!(cert.reminded != Some(cert.valid_to), Error::<T>::AlreadyExists);
		let about = (CERTIFICATE_KIND, u64::from(id.0));
		let notice = Self::post(cert.issuer, &who, about, cert.operator, NoticeClass::Disposition)?;

		let valid_to = cert.valid_to;
		cert.reminded = Some(valid_to);
		Certificates::<T>::insert(id, cert);
		Self::deposit_event(Event::Reminded { cert: id, valid_to, notice });
		Ok(())
	}

	fn erase_log(site: SiteId, reference: Reference) -> DispatchResult {
		let log = Logs::<T>::get(site, &reference).ok_or(Error::<T>::NotFound)?;
		let due = rules::log_is_due(log.entry.to, now::<T::Time>(), &Self::figures());
		ensure!(due, Error::<T>::TooEarly);
		Self::ensure_unfrozen(site, log.entry.to)?;

		Logs::<T>::remove(site, &reference);
		Self::note_erasure(site, reference, Kind::Log)
	}

	fn erase_shipment(from: SiteId, reference: Reference) -> DispatchResult {
		let shipment = Shipments::<T>::get(from, &reference).ok_or(Error::<T>::NotFound)?;
		ensure!(shipment.state != ShipmentState::Moving, Error::<T>::NotOpen);
		Self::ensure_trace_is_due(shipment.lot)?;
		Self::ensure_unfrozen(from, shipment.sent_at)?;

		Shipments::<T>::remove(from, &reference);
		Self::note_erasure(from, reference, Kind::Shipment)
	}

	fn erase_retirement(site: SiteId, reference: Reference) -> DispatchResult {
		let retirement = Retirements::<T>::get(site, &reference).ok_or(Error::<T>::NotFound)?;
		Self::ensure_trace_is_due(retirement.lot)?;
		Self::ensure_unfrozen(site, retirement.at)?;

		Retirements::<T>::remove(site, &reference);
		Self::note_erasure(site, reference, Kind::Retirement)
	}

	fn ensure_trace_is_due(lot: LotId) -> Result<(), DispatchError> {
		let use_by = Self::lot_of(lot)?.entry.use_by;
		let due = rules::trace_is_due(use_by, today::<T::Time>(), &Self::figures());
		ensure!(due, Error::<T>::TooEarly);
		Ok(())
	}

	fn ensure_unfrozen(site: SiteId, moment: Seconds) -> Result<(), DispatchError> {
		let operator = Self::site_of(site)?.operator;
		ensure!(!Self::is_frozen(operator, moment), Error::<T>::OnHold);
		Ok(())
	}

	/// Counts an erased record: that there was one stays known.
	fn note_erasure(site: SiteId, reference: Reference, kind: Kind) -> DispatchResult {
		let count = Erased::<T>::get(site, kind).count.checked_add(1).ok_or(ArithmeticError::Overflow)?;
		Erased::<T>::insert(site, kind, Erasure { count, last_at: now::<T::Time>() });
		Self::deposit_event(Event::RecordErased { office: None, org: None, site, reference, kind, basis: None });
		Ok(())
	}
}
