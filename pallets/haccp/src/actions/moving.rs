//! Shipments, receipts, retirements (Food Sanitation Act 44(1)3, 45, 49). What leaves a stock arrives somewhere.

use crate::{
	pallet::Acting, Config, Error, Event, Flow, Flows, How, LotState, Pallet, RecallOfRoot, Recalls, Reference,
	Retirement, Retirements, Shipment, ShipmentState, Shipments, SiteState, Stock, WeightInfo,
};
use frame_support::{ensure, pallet_prelude::Weight};
use minwon_primitives::{DocumentRef, LotId, SiteId};
use minwon_support::{now, today};
use sp_runtime::{ArithmeticError, DispatchResult};

impl<T: Config> Pallet<T> {
	/// What a retirement costs: a sale asks whether it may be, a destruction counts for a recall.
	pub(crate) fn retiring_weight(how: &How) -> Weight {
		match how {
			How::Sold | How::Served => T::WeightInfo::retire_sold(),
			How::Destroyed => T::WeightInfo::retire(),
		}
	}

	/// Takes a quantity out of a stock.
	pub(super) fn take_stock(lot: LotId, site: SiteId, quantity: u64) -> Result<(), Error<T>> {
		let left = Stock::<T>::get(lot, site).checked_sub(quantity).ok_or(Error::<T>::Short)?;
		match left {
			0 => Stock::<T>::remove(lot, site),
			_ => Stock::<T>::insert(lot, site, left),
		}
		Ok(())
	}

	/// Puts a quantity into a stock; nothing leaves no entry behind.
	fn add_stock(lot: LotId, site: SiteId, quantity: u64) -> DispatchResult {
		if quantity > 0 {
			let sum = Stock::<T>::get(lot, site).checked_add(quantity).ok_or(ArithmeticError::Overflow)?;
			Stock::<T>::insert(lot, site, sum);
		}
		Ok(())
	}

	/// Changes what is outside the stocks of a lot. No part of it exceeds what was made of the lot.
	pub(super) fn change_flow(lot: LotId, change: impl FnOnce(Flow) -> Option<Flow>) -> DispatchResult {
		let flow = change(Flows::<T>::get(lot)).ok_or(ArithmeticError::Overflow)?;
		Flows::<T>::insert(lot, flow);
		Ok(())
	}

	pub(crate) fn do_ship(
		by: Acting<T>,
		from: SiteId,
		reference: Reference,
		lot: LotId,
		to: SiteId,
		quantity: u64,
	) -> DispatchResult {
		let (site, target, record) = (Self::site_of(from)?, Self::site_of(to)?, Self::lot_of(lot)?);
		Self::ensure_own(&by, site.operator)?;
		ensure!(!reference.is_empty(), Error::<T>::BadCode);
		ensure!(!Shipments::<T>::contains_key(from, &reference), Error::<T>::AlreadyExists);
		let possible = record.state == LotState::Live && target.state == SiteState::Open && to != from;
		ensure!(possible, Error::<T>::NotOpen);
		ensure!(quantity > 0, Error::<T>::OutOfRange);
		// What goes back to where it was made is not sold.
		if to != record.site {
			Self::may_trade(&record, from, &site, today::<T::Time>()).map_err(Error::<T>::from)?;
		}
		Self::take_stock(lot, from, quantity)?;

		Self::change_flow(lot, |flow| Some(Flow { moving: flow.moving.checked_add(quantity)?, ..flow }))?;
		let shipment = Shipment { lot, to, quantity, sent_at: now::<T::Time>(), state: ShipmentState::Moving };
		Shipments::<T>::insert(from, &reference, shipment);
		let (office, org) = (by.office, by.org);
		Self::deposit_event(Event::Shipped { office, org, from, reference, lot, to, quantity });
		Ok(())
	}

	pub(crate) fn do_receive(by: Acting<T>, from: SiteId, reference: Reference, accepted: u64) -> DispatchResult {
		let mut shipment = Shipments::<T>::get(from, &reference).ok_or(Error::<T>::NotFound)?;
		let Shipment { lot, to, quantity, .. } = shipment;
		Self::ensure_own(&by, Self::site_of(to)?.operator)?;
		ensure!(shipment.state == ShipmentState::Moving, Error::<T>::NotOpen);
		let refused = quantity.checked_sub(accepted).ok_or(Error::<T>::OutOfRange)?;

		Self::add_stock(lot, to, accepted)?;
		Self::add_stock(lot, from, refused)?;
		Self::change_flow(lot, |flow| Some(Flow { moving: flow.moving.checked_sub(quantity)?, ..flow }))?;
		shipment.state = ShipmentState::Received { accepted };
		Shipments::<T>::insert(from, &reference, shipment);
		let (office, org) = (by.office, by.org);
		Self::deposit_event(Event::Received { office, org, from, reference, lot, to, accepted, refused });
		Ok(())
	}

	pub(crate) fn do_retire(
		by: Acting<T>,
		site: SiteId,
		reference: Reference,
		lot: LotId,
		quantity: u64,
		how: How,
		evidence: Option<DocumentRef>,
	) -> DispatchResult {
		let (place, record) = (Self::site_of(site)?, Self::lot_of(lot)?);
		Self::ensure_own(&by, place.operator)?;
		ensure!(!reference.is_empty(), Error::<T>::BadCode);
		ensure!(!Retirements::<T>::contains_key(site, &reference), Error::<T>::AlreadyExists);
		let shown = how != How::Destroyed || evidence.is_some();
		ensure!(quantity > 0 && shown, Error::<T>::OutOfRange);
		if how != How::Destroyed {
			Self::may_trade(&record, site, &place, today::<T::Time>()).map_err(Error::<T>::from)?;
		}
		Self::take_stock(lot, site, quantity)?;

		Self::change_flow(lot, |flow| match how {
			How::Sold | How::Served => Some(Flow { sold: flow.sold.checked_add(quantity)?, ..flow }),
			How::Destroyed => Some(Flow { destroyed: flow.destroyed.checked_add(quantity)?, ..flow }),
		})?;
		let recall = RecallOfRoot::<T>::get(lot).filter(|_| how == How::Destroyed);
		if let Some(id) = recall {
			let mut open = Recalls::<T>::get(id).ok_or(Error::<T>::NotFound)?;
			open.recovered = open.recovered.checked_add(quantity).ok_or(ArithmeticError::Overflow)?;
			Recalls::<T>::insert(id, open);
		}
		let retirement = Retirement { lot, quantity, how, evidence, at: now::<T::Time>() };
		Retirements::<T>::insert(site, &reference, retirement);
		let (office, org) = (by.office, by.org);
		Self::deposit_event(Event::Retired { office, org, site, reference, lot, quantity, how, evidence, recall });
		Ok(())
	}
}
