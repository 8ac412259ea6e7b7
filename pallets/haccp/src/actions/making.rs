//! Lots: released by their logs, drawn from their inputs, corrected while untouched (Food Sanitation Act 44(1)3, 48(2), 49).

use crate::{
	pallet::Acting, rules, Certificate, Certificates, Config, Error, Event, Flow, Flows, Log, LogState, LogVerdict,
	Logs, Lot, LotByCode, LotEntry, LotState, Lots, NextLotId, Outputs, Pallet, Site, SiteState, Stock, WeightInfo,
};
use alloc::vec::Vec;
use frame_support::{ensure, pallet_prelude::Weight};
use minwon_primitives::{CertId, CivilDate, LotId, SiteId};
use minwon_support::{ids, today};
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	/// What a lot costs: by its inputs and logs, new or a correction.
	pub(crate) fn registering_weight(lot: &LotEntry, corrects: &Option<LotId>) -> Weight {
		let count = |len: usize| u32::try_from(len).unwrap_or(u32::MAX);
		let (inputs, logs) = (count(lot.inputs.len()), count(lot.logs.len()));
		match corrects {
			None => T::WeightInfo::register_lot(inputs, logs),
			Some(_) => T::WeightInfo::register_lot_correcting(inputs, logs),
		}
	}

	pub(crate) fn do_register_lot(
		by: Acting<T>,
		site: SiteId,
		entry: LotEntry,
		corrects: Option<LotId>,
	) -> DispatchResult {
		let place = Self::site_of(site)?;
		let inputs = entry.inputs.iter().map(|(id, _)| Self::lot_of(*id)).collect::<Result<Vec<_>, _>>()?;
		let cert = entry.certificate.map(|id| Certificates::<T>::get(id).ok_or(Error::<T>::NotFound)).transpose()?;
		let old = corrects.map(|id| Self::lot_of(id).map(|old| (id, old))).transpose()?;
		Self::ensure_own(&by, place.operator)?;
		Self::ensure_place(site, &place, &entry)?;
		Self::ensure_entry(&entry)?;
		if let Some((id, old)) = &old {
			Self::ensure_untouched(*id, old, site, &entry)?;
		}
		let holder = LotByCode::<T>::get(entry.gtin, &entry.code);
		ensure!(holder.is_none() || holder == corrects, Error::<T>::AlreadyExists);
		Self::ensure_certified(site, &place, &entry, cert.as_ref())?;
		Self::ensure_released(site, &entry, cert.as_ref())?;
		for ((id, quantity), input) in entry.inputs.iter().zip(&inputs) {
			Self::may_trade(input, site, &place, entry.made_on).map_err(Error::<T>::from)?;
			let enough = old.is_some() || Stock::<T>::get(id, site) >= *quantity;
			ensure!(enough, Error::<T>::Short);
		}
		let id = ids::take::<NextLotId<T>, _>(LotId::next).ok_or(Error::<T>::TooMany)?;

		match old {
			Some((old_id, old)) => Self::replace(old_id, old, id),
			None => Self::draw(site, id, &entry)?,
		}
		LotByCode::<T>::insert(entry.gtin, &entry.code, id);
		Stock::<T>::insert(id, site, entry.produced);
		Lots::<T>::insert(id, Lot { site, entry: entry.clone(), holds: 0, state: LotState::Live });
		Self::deposit_event(Event::LotRegistered { office: by.office, org: by.org, id, site, lot: entry, corrects });
		Ok(())
	}

	/// A lot that exists.
	pub(crate) fn lot_of(id: LotId) -> Result<Lot, DispatchError> {
		Lots::<T>::get(id).ok_or(Error::<T>::NotFound.into())
	}

	/// The site works today and worked on the day, and neither it nor the product is banned.
	fn ensure_place(id: SiteId, site: &Site, entry: &LotEntry) -> Result<(), Error<T>> {
		let suspended = rules::is_suspended(site.suspended, today::<T::Time>())
			|| rules::is_suspended(site.suspended, entry.made_on);
		ensure!(site.state == SiteState::Open && !suspended, Error::<T>::NotOpen);
		ensure!(!Self::is_banned(entry.gtin, id, id), Error::<T>::Banned);
		Ok(())
	}

	/// Numbers, dates and quantities hold by themselves.
	fn ensure_entry(entry: &LotEntry) -> Result<(), Error<T>> {
		let codes = rules::gtin_is_valid(entry.gtin) && rules::lot_code_is_valid(entry.food, &entry.code);
		ensure!(codes, Error::<T>::BadCode);
		let dates = entry.made_on <= entry.use_by && entry.made_on <= today::<T::Time>();
		let quantities = entry.produced > 0 && rules::inputs_are_legal(&entry.inputs);
		ensure!(dates && quantities, Error::<T>::OutOfRange);
		Ok(())
	}

	/// Nobody relied on the lot yet, and its correction draws on the same.
	fn ensure_untouched(id: LotId, old: &Lot, site: SiteId, entry: &LotEntry) -> Result<(), Error<T>> {
		let whole = Stock::<T>::get(id, site) == old.entry.produced;
		let untouched = old.site == site && old.state == LotState::Live && whole && old.holds == 0;
		ensure!(untouched, Error::<T>::NotOpen);
		ensure!(rules::same_inputs(&old.entry.inputs, &entry.inputs), Error::<T>::OutOfRange);
		Ok(())
	}

	/// A certificate of the site covers the food on the day, or none is needed.
	fn ensure_certified(id: SiteId, site: &Site, entry: &LotEntry, cert: Option<&Certificate>) -> Result<(), Error<T>> {
		match cert {
			Some(cert) => {
				let covers =
					cert.site == id && rules::valid_on(cert, entry.made_on) && cert.foods.contains(&entry.food);
				ensure!(covers, Error::<T>::NotCovered);
			}
			None => {
				let needed = rules::certificate_needed(entry.food, site, &Self::figures_on(entry.made_on));
				ensure!(!needed, Error::<T>::CertificateRequired);
			}
		}
		Ok(())
	}

	/// Every control point has a log of the day, and every deviation an action.
	fn ensure_released(site: SiteId, entry: &LotEntry, cert: Option<&Certificate>) -> Result<(), Error<T>> {
		let (Some(cert), Some(id)) = (cert, entry.certificate) else {
			ensure!(entry.logs.is_empty(), Error::<T>::LogMissing);
			return Ok(());
		};
		let logs: Vec<Log> = entry.logs.iter().filter_map(|reference| Logs::<T>::get(site, reference)).collect();
		let counts = |log: &Log| Self::log_counts(log, id, entry.made_on);
		let complete = cert.ccps.iter().all(|ccp| logs.iter().any(|log| log.entry.ccp == ccp.no));
		let all = logs.len() == entry.logs.len() && logs.iter().all(counts);
		ensure!(all && complete, Error::<T>::LogMissing);
		let open = |log: &Log| log.verdict == LogVerdict::Deviated && log.action.is_none();
		ensure!(!logs.iter().any(open), Error::<T>::OpenDeviation);
		Ok(())
	}

	fn log_counts(log: &Log, cert: CertId, made_on: CivilDate) -> bool {
		log.cert == cert && log.state == LogState::Current && rules::covers_day(&log.entry, made_on)
	}

	/// Takes the inputs out of the stock of the site.
	fn draw(site: SiteId, output: LotId, entry: &LotEntry) -> DispatchResult {
		for (input, quantity) in &entry.inputs {
			Self::take_stock(*input, site, *quantity)?;
			Self::change_flow(*input, |flow| Some(Flow { used: flow.used.checked_add(*quantity)?, ..flow }))?;
			Outputs::<T>::insert(input, output, quantity);
		}
		Ok(())
	}

	/// Moves the inputs of a lot to the one that takes its place. None of them is held, so no recall reads the links that move.
	fn replace(old_id: LotId, old: Lot, new: LotId) {
		for (input, quantity) in &old.entry.inputs {
			Outputs::<T>::remove(input, old_id);
			Outputs::<T>::insert(input, new, quantity);
		}
		LotByCode::<T>::remove(old.entry.gtin, &old.entry.code);
		Stock::<T>::remove(old_id, old.site);
		Flows::<T>::remove(old_id);
		Lots::<T>::insert(old_id, Lot { state: LotState::Replaced(new), ..old });
	}
}
