//! Chain and model side by side.

use super::{
	law,
	model::{Batch, Cert, Hunt, Key, Model, Place, Record, Seen, Standing, Trip, Wish},
};
use crate::{mock::*, *};
use minwon_primitives::{CertId, LotId, RecallId, SiteId};
use sp_runtime::DispatchError;
use std::collections::{BTreeMap, BTreeSet};

/// Holds every record of the chain against the model's, asks the views, and checks the invariants.
pub fn all(model: &Model) {
	sites_and_wishes(model);
	certificates(model);
	logs_and_marks(model);
	goods(model);
	recalls(model);
	views(model);
	Haccp::do_try_state().unwrap();
}

fn key(site: SiteId, reference: Reference) -> Key {
	(site.0, reference.into_inner())
}

fn sites_and_wishes(model: &Model) {
	let told = |site: Site| Place {
		operator: site.operator.0,
		kind: site.kind,
		scale: site.scale,
		open: site.state == SiteState::Open,
		suspended: site.suspended.map(|(from, to)| (from.0, to.0)),
	};
	let sites: BTreeMap<u32, Place> = Sites::<Test>::iter().map(|(id, site)| (id.0, told(site))).collect();
	assert_eq!(sites, model.sites);
	let wishes: BTreeMap<u32, Wish> =
		Applications::<Test>::iter().map(|(id, wish)| (id.0, wish_as_told(wish))).collect();
	// Who assessed is forgotten by the chain once it is decided.
	let expected = model.wishes.iter().map(|(id, wish)| {
		let assessed = wish.assessed.filter(|_| wish.state < 4);
		(*id, Wish { assessed, ..wish.clone() })
	});
	assert_eq!(wishes, expected.collect::<BTreeMap<_, _>>());
}

fn wish_as_told(wish: Application) -> Wish {
	let (state, assessed) = match wish.state {
		ApplicationState::Filed => (0, None),
		ApplicationState::Assessed { office, verdict, .. } => {
			let who = u64::from(office.0);
			match verdict {
				Verdict::Fit => (1, Some((who, None))),
				Verdict::Supplement { until } => (2, Some((who, Some(until.0)))),
				Verdict::Unfit => (3, Some((who, None))),
			}
		}
		ApplicationState::Granted(_) => (4, None),
		ApplicationState::Refused(_) => (5, None),
	};
	Wish {
		site: wish.site.0,
		kind: wish.kind,
		foods: wish.foods.into_inner(),
		ccps: wish.ccps.into_inner(),
		logging: wish.logging,
		filed: law::day_of(wish.filed_at.0),
		state,
		assessed,
	}
}

fn certificates(model: &Model) {
	let told = |cert: Certificate| Cert {
		site: cert.site.0,
		operator: cert.operator.0,
		chain: cert.chain.0,
		number: cert.number.into_inner(),
		foods: cert.foods.into_inner(),
		ccps: cert.ccps.into_inner(),
		from: cert.valid_from.0,
		to: cert.valid_to.0,
		since: cert.since.0,
		state: cert.state,
		order: cert.order.map(|order| order.due.0),
		last: cert.last.map(|(year, score)| (year, score.got)),
		newest: cert.newest,
		conduct: cert.conduct,
		logging: cert.logging,
		inspections: cert.inspections,
		reminded: cert.reminded.map(|day| day.0),
	};
	let certs: BTreeMap<u32, Cert> = Certificates::<Test>::iter().map(|(id, cert)| (id.0, told(cert))).collect();
	assert_eq!(certs, model.certs);
	let seen = Inspections::<Test>::iter().map(|(chain, number, seen)| {
		let (kind, got, major, by) = (seen.kind, seen.score.got, !seen.majors.is_empty(), seen.office.0.into());
		((chain.0, number), Seen { kind, got, major, by })
	});
	assert_eq!(seen.collect::<BTreeMap<_, _>>(), model.seen);
	let appeals = Appeals::<Test>::iter().map(|(id, appeal)| (id.0, appeal.state));
	assert_eq!(appeals.collect::<BTreeMap<_, _>>(), model.appeals);
}

fn logs_and_marks(model: &Model) {
	let told = |log: Log| Record {
		cert: log.cert.0,
		entry: log.entry,
		at: log.at.0,
		deviated: log.verdict == LogVerdict::Deviated,
		acted: log.action.is_some(),
		replaced: match log.state {
			LogState::Current => None,
			LogState::Replaced(by) => Some(by.into_inner()),
		},
	};
	let logs = Logs::<Test>::iter().map(|(site, reference, log)| (key(site, reference), told(log)));
	assert_eq!(logs.collect::<BTreeMap<_, _>>(), model.logs);
	let stones = Tombstones::<Test>::iter_keys().map(|(site, reference)| key(site, reference));
	assert_eq!(stones.collect::<BTreeSet<_>>(), model.stones);
	let gone = Erased::<Test>::iter().map(|(site, kind, erasure)| ((site.0, kind), erasure.count));
	assert_eq!(gone.collect::<BTreeMap<_, _>>(), model.gone);
	assert_eq!(Bans::<Test>::iter_keys().collect::<BTreeSet<_>>(), model.bans);
	assert_eq!(NextNotice::<Test>::get(), model.letters);
}

fn goods(model: &Model) {
	let told = |(id, lot): (LotId, Lot)| {
		let flow = Flows::<Test>::get(id);
		let replaced = match lot.state {
			LotState::Live => None,
			LotState::Replaced(by) => Some(by.0),
		};
		let (sold, destroyed) = (flow.sold, flow.destroyed);
		(id.0, Batch { site: lot.site.0, entry: lot.entry, replaced, sold, destroyed })
	};
	assert_eq!(Lots::<Test>::iter().map(told).collect::<BTreeMap<_, _>>(), model.lots);
	for id in model.lots.keys() {
		assert_eq!(Flows::<Test>::get(LotId(*id)), model.flow(*id), "flow of {id}");
		assert_eq!(Lots::<Test>::get(LotId(*id)).unwrap().holds as usize, model.holds_on(*id), "holds of {id}");
	}
	let stock = Stock::<Test>::iter().map(|(lot, site, quantity)| ((lot.0, site.0), quantity));
	assert_eq!(stock.collect::<BTreeMap<_, _>>(), model.stock);
	let trips = Shipments::<Test>::iter().map(|(from, reference, shipment)| {
		let accepted = match shipment.state {
			ShipmentState::Moving => None,
			ShipmentState::Received { accepted } => Some(accepted),
		};
		let (lot, to, quantity) = (shipment.lot.0, shipment.to.0, shipment.quantity);
		(key(from, reference), Trip { lot, to, quantity, sent: law::day_of(shipment.sent_at.0), accepted })
	});
	assert_eq!(trips.collect::<BTreeMap<_, _>>(), model.trips);
	let retired = Retirements::<Test>::iter()
		.map(|(site, reference, record)| (key(site, reference), (record.lot.0, law::day_of(record.at.0))));
	assert_eq!(retired.collect::<BTreeMap<_, _>>(), model.retired);
}

fn recalls(model: &Model) {
	let told = |(id, recall): (RecallId, Recall)| {
		let queue = (0..recall.covered).map(|place| Queue::<Test>::get(id, place).unwrap().0).collect();
		let standing = match recall.state {
			RecallState::Open => Standing::Open,
			RecallState::Closed { relief, .. } => Standing::Closed(relief),
			RecallState::Lifting => Standing::Lifting,
			RecallState::Lifted => Standing::Lifted,
		};
		let hunt = Hunt {
			root: recall.root.0,
			by: recall.office.0.into(),
			planned: recall.planned,
			recovered: recall.recovered,
			due: recall.due.0,
			queue,
			head: recall.head as usize,
			cursor: recall.cursor.map(|lot| lot.0),
			standing,
		};
		(id.0, hunt)
	};
	assert_eq!(Recalls::<Test>::iter().map(told).collect::<BTreeMap<_, _>>(), model.hunts);
	let waiting: Vec<u32> = Spreading::<Test>::get().into_iter().map(|id| id.0).collect();
	assert_eq!(waiting, model.waiting);
	let told = Notified::<Test>::iter_keys().map(|(recall, (lot, site))| (recall.0, lot.0, site.0));
	assert_eq!(told.collect::<BTreeSet<_>>(), model.told);
}

/// What a till hears of every lot where it is, and when inspectors come.
fn views(model: &Model) {
	for (lot, site) in model.stock.keys() {
		let entry = &model.lots[lot].entry;
		let said = Haccp::may_sell(entry.gtin, entry.code.clone(), SiteId(*site));
		let expected = match model.trade(*lot, *site, &model.sites[site], model.today()) {
			Ok(()) => said == Saleability::Sellable,
			Err(error) if error == DispatchError::from(Error::<Test>::Held) => match said {
				Saleability::Held(recall) => model.hunts[&recall.0].queue.contains(lot),
				_ => false,
			},
			Err(error) if error == DispatchError::from(Error::<Test>::Expired) => said == Saleability::Expired,
			Err(error) if error == DispatchError::from(Error::<Test>::Banned) => said == Saleability::Banned,
			Err(_) => said == Saleability::Closed,
		};
		assert!(expected, "lot {lot} at {site}: {said:?}");
	}
	for (id, cert) in model.certs.iter().filter(|(_, cert)| cert.is_active()) {
		let next = law::next_inspection(cert.since, cert.last, cert.logging, cert.conduct, &cert.foods);
		assert_eq!(Haccp::next_inspection(CertId(*id)), Some(next), "{cert:?}");
		assert_eq!(Haccp::days_left(CertId(*id)), cert.to.checked_sub(model.today()));
	}
}
