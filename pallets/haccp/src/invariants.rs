//! What must hold of every record after every block.

use crate::{
	rules, Applications, CertByNumber, CertState, Certificates, CertsOfSite, Config, Covered, Flow, Flows, Inspections,
	Log, Logs, Lot, LotByCode, LotState, Lots, NextApplicationId, NextCertId, NextLotId, NextRecallId, NextSiteId,
	Outputs, Pallet, Queue, Recall, RecallOfRoot, RecallState, Recalls, RuleTable, ShipmentState, Shipments, SiteByGln,
	SiteByLicence, Sites, Spreading, Stock,
};
use alloc::{
	collections::{BTreeMap, BTreeSet},
	vec::Vec,
};
use minwon_primitives::{CertId, LotId, RecallId};
use minwon_support::invariants::ensure_that;
use sp_runtime::TryRuntimeError;

type Check = Result<(), TryRuntimeError>;

impl<T: Config> Pallet<T> {
	/// Checks every invariant.
	pub fn do_try_state() -> Check {
		Self::i1_indices()?;
		Self::i2_balance()?;
		Self::i3_flows()?;
		Self::i4_links()?;
		Self::i5_codes()?;
		Self::i6_holds()?;
		Self::i7_queues()?;
		Self::i8_spreading()?;
		Self::i9_verdicts()?;
		Self::i10_changes()?;
		Self::i11_recovered()?;
		Self::i12_roots()?;
		Self::i13_rules_and_ids()
	}

	fn i1_indices() -> Check {
		let sites = Sites::<T>::iter().all(|(id, site)| {
			SiteByGln::<T>::get(site.gln) == Some(id) && SiteByLicence::<T>::get(&site.licence) == Some(id)
		});
		let count = Sites::<T>::iter_keys().count();
		let counts = count == SiteByGln::<T>::iter_keys().count() && count == SiteByLicence::<T>::iter_keys().count();
		let numbers = Certificates::<T>::iter().all(|(id, cert)| CertByNumber::<T>::get(&cert.number) == Some(id))
			&& Certificates::<T>::iter_keys().count() == CertByNumber::<T>::iter_keys().count();
		ensure_that(sites && counts && numbers, "I1: sites or certificates and their numbers disagree")?;

		let listed = CertsOfSite::<T>::iter().all(|(site, certs)| {
			let distinct: BTreeSet<_> = certs.iter().collect();
			let active =
				|id: &CertId| Certificates::<T>::get(id).is_some_and(|cert| cert.is_active() && cert.site == site);
			distinct.len() == certs.len() && certs.iter().all(active)
		});
		let lists = Certificates::<T>::iter().filter(|(_, cert)| cert.is_active()).all(|(id, cert)| {
			let operator = Sites::<T>::get(cert.site).map(|site| site.operator);
			CertsOfSite::<T>::get(cert.site).contains(&id) && operator == Some(cert.operator)
		});
		ensure_that(listed && lists, "I1: a site's Active certificates or their operators disagree")
	}

	fn stock_of(lot: LotId) -> u128 {
		Stock::<T>::iter_prefix_values(lot).map(u128::from).fold(0, u128::saturating_add)
	}

	fn i2_balance() -> Check {
		let each = Lots::<T>::iter().all(|(id, lot)| match lot.state {
			LotState::Live => {
				let Flow { moving, used, sold, destroyed } = Flows::<T>::get(id);
				let rest = [moving, used, sold, destroyed].into_iter().map(u128::from).fold(0, u128::saturating_add);
				u128::from(lot.entry.produced) == Self::stock_of(id).saturating_add(rest)
			}
			LotState::Replaced(_) => {
				Stock::<T>::iter_prefix_values(id).next().is_none()
					&& !Flows::<T>::contains_key(id)
					&& Self::next_output(id, None).is_none()
			}
		});
		let nonzero = Stock::<T>::iter_values().all(|stock| stock > 0);
		let of_records = Stock::<T>::iter_keys()
			.all(|(lot, site)| Lots::<T>::contains_key(lot) && Sites::<T>::contains_key(site))
			&& Flows::<T>::iter_keys().all(Lots::<T>::contains_key);
		ensure_that(each && nonzero && of_records, "I2: a lot does not balance, or a replaced one has something left")
	}

	fn i3_flows() -> Check {
		let mut moving = BTreeMap::<LotId, u128>::new();
		for shipment in Shipments::<T>::iter_values().filter(|shipment| shipment.state == ShipmentState::Moving) {
			let sum = moving.entry(shipment.lot).or_default();
			*sum = sum.saturating_add(u128::from(shipment.quantity));
		}
		let each = Lots::<T>::iter_keys().all(|id| {
			let flow = Flows::<T>::get(id);
			let used = Outputs::<T>::iter_prefix_values(id).map(u128::from).fold(0, u128::saturating_add);
			u128::from(flow.moving) == moving.get(&id).copied().unwrap_or_default() && u128::from(flow.used) == used
		});
		let of_lots = moving.keys().all(Lots::<T>::contains_key);
		ensure_that(each && of_lots, "I3: what moves or is used is not the sum of its shipments or products")
	}

	fn i4_links() -> Check {
		let forth = Outputs::<T>::iter().all(|(input, output, quantity)| {
			let named = |lot: &Lot| lot.state == LotState::Live && lot.entry.inputs.contains(&(input, quantity));
			input < output && Lots::<T>::contains_key(input) && Lots::<T>::get(output).as_ref().is_some_and(named)
		});
		let back = Lots::<T>::iter().filter(|(_, lot)| lot.state == LotState::Live).all(|(output, lot)| {
			lot.entry.inputs.iter().all(|(input, quantity)| Outputs::<T>::get(input, output) == Some(*quantity))
		});
		ensure_that(forth && back, "I4: lots and the lots in them disagree")
	}

	fn i5_codes() -> Check {
		let live: Vec<(LotId, Lot)> = Lots::<T>::iter().filter(|(_, lot)| lot.state == LotState::Live).collect();
		let each = live.iter().all(|(id, lot)| LotByCode::<T>::get(lot.entry.gtin, &lot.entry.code) == Some(*id));
		let counts = live.len() == LotByCode::<T>::iter_keys().count();
		ensure_that(each && counts, "I5: codes and live lots disagree")
	}

	fn i6_holds() -> Check {
		let each = Lots::<T>::iter().all(|(id, lot)| {
			usize::try_from(lot.holds).is_ok_and(|holds| holds == Covered::<T>::iter_key_prefix(id).count())
		});
		let of_lots = Covered::<T>::iter_keys()
			.all(|(lot, recall)| Lots::<T>::contains_key(lot) && Recalls::<T>::contains_key(recall));
		ensure_that(each && of_lots, "I6: the holds of a lot are not the recalls that cover it")
	}

	/// The queue of a recall is its covered lots, each once, without a gap.
	fn queue_holds(id: RecallId, recall: &Recall, covered: &BTreeSet<LotId>) -> bool {
		let places = 0..recall.covered;
		let queued: Vec<LotId> = places.filter_map(|place| Queue::<T>::get(id, place)).collect();
		let distinct: BTreeSet<LotId> = queued.iter().copied().collect();
		let length = usize::try_from(recall.covered).unwrap_or(usize::MAX);
		queued.len() == length
			&& distinct.len() == length
			&& distinct == *covered
			&& Queue::<T>::iter_prefix_values(id).count() == length
	}

	/// Every product of a passed lot is covered.
	fn passed_are_whole(id: RecallId, recall: &Recall, covered: &BTreeSet<LotId>) -> bool {
		let mut passed = (0..recall.head).filter_map(|place| Queue::<T>::get(id, place));
		recall.head <= recall.covered
			&& passed.all(|lot| Outputs::<T>::iter_key_prefix(lot).all(|output| covered.contains(&output)))
	}

	fn i7_queues() -> Check {
		let mut covered = BTreeMap::<RecallId, BTreeSet<LotId>>::new();
		for (lot, recall) in Covered::<T>::iter_keys() {
			covered.entry(recall).or_default().insert(lot);
		}
		let none = BTreeSet::new();
		let each = Recalls::<T>::iter().all(|(id, recall)| {
			let lots = covered.get(&id).unwrap_or(&none);
			let spread = match recall.state {
				RecallState::Open => Self::passed_are_whole(id, &recall, lots),
				RecallState::Closed { .. } => {
					recall.head == recall.covered && Self::passed_are_whole(id, &recall, lots)
				}
				RecallState::Lifting => recall.covered > 0,
				RecallState::Lifted => recall.covered == 0,
			};
			Self::queue_holds(id, &recall, lots) && spread
		});
		let of_recalls = Queue::<T>::iter_keys().all(|(recall, _)| Recalls::<T>::contains_key(recall));
		ensure_that(
			each && of_recalls,
			"I7: a recall's queue is not its covered lots, or a passed lot has products left",
		)
	}

	fn i8_spreading() -> Check {
		let waiting = Spreading::<T>::get();
		let listed: BTreeSet<RecallId> = waiting.iter().copied().collect();
		let working: BTreeSet<RecallId> =
			Recalls::<T>::iter().filter(|(_, recall)| recall.has_work()).map(|(id, _)| id).collect();
		ensure_that(
			listed == working && listed.len() == waiting.len(),
			"I8: recalls with work left and their list disagree",
		)
	}

	fn i9_verdicts() -> Check {
		let holds = |log: &Log| {
			Certificates::<T>::get(log.cert).is_some_and(|cert| {
				let ccp = cert.ccps.iter().find(|ccp| ccp.no == log.entry.ccp);
				ccp.is_some_and(|ccp| rules::log_verdict(&log.entry, ccp) == log.verdict)
			})
		};
		ensure_that(Logs::<T>::iter_values().all(|log| holds(&log)), "I9: a log's verdict is not that of its readings")
	}

	fn i10_changes() -> Check {
		let each = Certificates::<T>::iter_values().all(|cert| match cert.state {
			CertState::Superseded { by, .. } => {
				Certificates::<T>::get(by).is_some_and(|new| new.site == cert.site && new.valid_to >= cert.valid_to)
			}
			_ => true,
		});
		ensure_that(each, "I10: a certificate is superseded by one of another site or with an earlier end")
	}

	fn i11_recovered() -> Check {
		let each = Recalls::<T>::iter_values().all(|recall| recall.recovered <= Flows::<T>::get(recall.root).destroyed);
		ensure_that(each, "I11: more was recovered than destroyed")
	}

	fn i12_roots() -> Check {
		let forth = RecallOfRoot::<T>::iter().all(|(lot, id)| {
			Recalls::<T>::get(id).is_some_and(|recall| recall.root == lot && recall.state == RecallState::Open)
		});
		let back = Recalls::<T>::iter()
			.filter(|(_, recall)| recall.state == RecallState::Open)
			.all(|(id, recall)| RecallOfRoot::<T>::get(recall.root) == Some(id));
		ensure_that(forth && back, "I12: open recalls and their roots disagree")
	}

	fn i13_rules_and_ids() -> Check {
		let table = RuleTable::<T>::get();
		let ascends = table.iter().zip(table.iter().skip(1)).all(|((earlier, _), (later, _))| earlier < later);
		let in_range = !table.is_empty() && table.iter().all(|(_, figures)| rules::rules_in_range(figures));
		ensure_that(ascends && in_range, "I13: the table of rules does not ascend, or is out of range")?;

		let below = Sites::<T>::iter_keys().all(|id| id < NextSiteId::<T>::get())
			&& Applications::<T>::iter_keys().all(|id| id < NextApplicationId::<T>::get())
			&& Certificates::<T>::iter_keys().all(|id| id < NextCertId::<T>::get())
			&& Lots::<T>::iter_keys().all(|id| id < NextLotId::<T>::get())
			&& Recalls::<T>::iter_keys().all(|id| id < NextRecallId::<T>::get());
		let counted = Certificates::<T>::iter_values().filter(|cert| cert.is_active()).all(|cert| {
			let count = Inspections::<T>::iter_key_prefix(cert.chain).count();
			usize::try_from(cert.inspections).is_ok_and(|inspections| inspections == count)
		});
		ensure_that(below && counted, "I13: an id is not below the next, or inspections are not counted")
	}
}
