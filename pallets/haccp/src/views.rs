//! What the view functions answer. Nothing is written, and every answer is bounded.

use crate::{
	rules, CertByNumber, CertNumber, Certificate, CertificateStatus, Certificates, CertsOfSite, Config, Covered, Edge,
	Flows, Gln, Gtin, Log, LogState, Logs, Lot, LotByCode, LotCode, LotState, LotView, Lots, Outputs, Pallet, Recall,
	RecallState, RecallStatus, Recalls, Reference, Relief, Saleability, Sanction, Sanctions, Site, SiteByGln, Sites,
	Trace, MAX_CORRECTIONS, MAX_DEPTH, MAX_EDGES,
};
use alloc::{collections::VecDeque, vec::Vec};
use minwon_primitives::{CertId, CivilDate, LotId, RecallId, SiteId};
use minwon_support::{now, today};
use rules::TradeFault;
use sp_runtime::BoundedVec;

impl<T: Config> Pallet<T> {
	pub(crate) fn view_may_sell(gtin: Gtin, code: LotCode, site: SiteId) -> Saleability {
		let found = LotByCode::<T>::get(gtin, code).and_then(|id| Lots::<T>::get(id).map(|lot| (id, lot)));
		let (Some((id, lot)), Some(place)) = (found, Sites::<T>::get(site)) else { return Saleability::Unknown };
		match Self::may_trade(&lot, site, &place, today::<T::Time>()) {
			Ok(()) => Saleability::Sellable,
			// A held lot is covered by a recall.
			Err(TradeFault::Held) => {
				Covered::<T>::iter_key_prefix(id).next().map_or(Saleability::Unknown, Saleability::Held)
			}
			Err(TradeFault::Expired) => Saleability::Expired,
			Err(TradeFault::Banned) => Saleability::Banned,
			Err(TradeFault::NotOpen) => Saleability::Closed,
		}
	}

	pub(crate) fn view_lot(id: LotId) -> Option<LotView> {
		let (mut id, mut lot): (LotId, Lot) = (id, Lots::<T>::get(id)?);
		for _ in 0..MAX_CORRECTIONS {
			let LotState::Replaced(newer) = lot.state else { break };
			(id, lot) = (newer, Lots::<T>::get(newer)?);
		}
		Some(LotView { id, lot, flow: Flows::<T>::get(id) })
	}

	pub(crate) fn view_lot_by_code(gtin: Gtin, code: LotCode) -> Option<LotView> {
		LotByCode::<T>::get(gtin, code).and_then(Self::view_lot)
	}

	pub(crate) fn view_trace_forward(root: LotId, after: Option<LotId>, limit: u8) -> Trace {
		let limit = edges_at_most(limit);
		let mut edges: Vec<Edge> = Vec::new();
		let mut queue = VecDeque::from([root]);
		let mut last = after;
		while let Some(input) = queue.pop_front() {
			while let Some(output) = Self::next_output(input, last) {
				if edges.len() >= limit {
					return Trace::cut(edges, (input, last), queue, |lot| Self::next_output(lot, None).is_some());
				}
				// A lot is looked at once, by whichever way it is found first.
				if output != root && edges.iter().all(|edge| edge.output != output) {
					queue.push_back(output);
				}
				let quantity = Outputs::<T>::get(input, output).unwrap_or_default();
				edges.push(Edge { input, output, quantity });
				last = Some(output);
			}
			last = None;
		}
		Trace::whole(edges)
	}

	pub(crate) fn view_trace_back(root: LotId, depth: u8, limit: u8) -> Trace {
		let (depth, limit) = (depth.min(MAX_DEPTH), edges_at_most(limit));
		let inputs_of = |lot| Lots::<T>::get(lot).map(|lot| lot.entry.inputs).unwrap_or_default();
		let mut edges: Vec<Edge> = Vec::new();
		let mut queue = VecDeque::from([(root, 0u8)]);
		while let Some((output, level)) = queue.pop_front() {
			for (input, quantity) in inputs_of(output) {
				if level >= depth || edges.len() >= limit {
					let waiting = queue.into_iter().map(|(lot, _)| lot);
					return Trace::cut(edges, (output, None), waiting, |lot| !inputs_of(lot).is_empty());
				}
				if edges.iter().all(|edge| edge.input != input) {
					queue.push_back((input, level.saturating_add(1)));
				}
				edges.push(Edge { input, output, quantity });
			}
		}
		Trace::whole(edges)
	}

	pub(crate) fn view_certificate(number: CertNumber, date: CivilDate) -> Option<CertificateStatus> {
		let id = CertByNumber::<T>::get(number)?;
		let status = rules::status_on(&Certificates::<T>::get(id)?, date);
		Some(CertificateStatus { id, status })
	}

	fn active(cert: CertId) -> Option<Certificate> {
		Certificates::<T>::get(cert).filter(Certificate::is_active)
	}

	pub(crate) fn view_next_inspection(cert: CertId) -> Option<(u16, u8)> {
		Self::active(cert).map(|cert| rules::next_inspection(&cert, &Self::figures()))
	}

	pub(crate) fn view_days_left(cert: CertId) -> Option<u32> {
		rules::days_left(&Self::active(cert)?, today::<T::Time>())
	}

	pub(crate) fn view_recall(id: RecallId) -> Option<RecallStatus> {
		let recall: Recall = Recalls::<T>::get(id)?;
		let rate_bps = rules::rate_bps(recall.recovered, recall.planned);
		let (relief, late) = match recall.state {
			RecallState::Open => (Self::relief_of(&recall), now::<T::Time>() >= recall.due),
			RecallState::Closed { at, relief, .. } => (relief, at >= recall.due),
			RecallState::Lifting | RecallState::Lifted => (Relief::None, false),
		};
		Some(RecallStatus { rate_bps, relief, late, queue: recall.covered.saturating_sub(recall.head) })
	}

	pub(crate) fn view_log(site: SiteId, reference: Reference) -> Option<Log> {
		let mut log = Logs::<T>::get(site, reference)?;
		for _ in 0..MAX_CORRECTIONS {
			let LogState::Replaced(newer) = &log.state else { break };
			log = Logs::<T>::get(site, newer)?;
		}
		Some(log)
	}

	pub(crate) fn view_site_by_gln(gln: Gln) -> Option<(SiteId, Site)> {
		let id = SiteByGln::<T>::get(gln)?;
		Some((id, Sites::<T>::get(id)?))
	}

	pub(crate) fn view_sanctions(id: SiteId) -> Option<Sanctions> {
		let suspension = Sites::<T>::get(id)?.suspended;
		let sanction = |cert: CertId| {
			Certificates::<T>::get(cert).map(|record| Sanction { cert, order: record.order, conduct: record.conduct })
		};
		let certificates = CertsOfSite::<T>::get(id).into_iter().filter_map(sanction).collect();
		Some(Sanctions { suspension, certificates: BoundedVec::truncate_from(certificates) })
	}
}

/// So many edges go into an answer.
fn edges_at_most(limit: u8) -> usize {
	usize::try_from(u32::from(limit).min(MAX_EDGES)).unwrap_or_default()
}
