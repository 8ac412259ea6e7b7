use super::journey::*;
use crate::{mock::*, *};
use frame_support::assert_ok;
use minwon_primitives::{CertId, CivilDate, LotId, RecallId, SiteId};

fn may_sell(site: SiteId) -> Saleability {
	Haccp::may_sell(gtin(3), code("C-1"), site)
}

fn edge(input: LotId, output: LotId, quantity: u64) -> Edge {
	Edge { input, output, quantity }
}

#[test]
fn a_till_asks_one_question() {
	run(|| {
		to_shops();
		assert_eq!(may_sell(R), Saleability::Sellable);
		assert_eq!(Haccp::may_sell(gtin(3), code("C-9"), R), Saleability::Unknown);
		assert_eq!(Haccp::may_sell(gtin(4), code("C-1"), R), Saleability::Unknown);
		assert_eq!(may_sell(SiteId(99)), Saleability::Unknown);
		assert_ok!(impose(Measure::Suspend { site: R, from: date(2027, 5, 3), months: 0, days: 1 }));
		assert_eq!((may_sell(R), may_sell(W)), (Saleability::Closed, Saleability::Sellable));
		assert_ok!(impose(Measure::Ban { scope: Scope::Site(R), ground: document() }));
		assert_eq!((may_sell(R), may_sell(W)), (Saleability::Banned, Saleability::Sellable));
		on(2028, 1, 1);
		assert_eq!((may_sell(R), may_sell(W)), (Saleability::Expired, Saleability::Expired));
		assert_ok!(open(AUTHORITY, L3, 1));
		assert_eq!((may_sell(R), may_sell(W)), (Saleability::Held(FIRST), Saleability::Held(FIRST)));
	});
	run(|| {
		to_shops();
		assert_ok!(impose(Measure::Close { site: R }));
		assert_eq!(may_sell(R), Saleability::Closed);
	});
}

#[test]
fn a_lot_reads_as_corrected() {
	run(|| {
		to_may();
		for produced in [10, 20, 30] {
			let old = NextLotId::<Test>::get().0 - 1;
			let corrects = (old > 0).then_some(LotId(old));
			let entry = entry(1, "A", FoodType::Produce, produced);
			assert_ok!(Haccp::register_lot(signed(of(F)), F, entry, corrects));
		}
		assert_ok!(retire(F, "r", LotId(3), 4, How::Sold));
		for id in 1..=3 {
			let view = Haccp::lot(LotId(id)).unwrap();
			assert_eq!((view.id, view.lot, view.flow.sold), (LotId(3), lot(LotId(3)), 4));
		}
		assert_eq!(Haccp::lot_by_code(gtin(1), code("A")), Haccp::lot(LotId(3)));
		assert_eq!(Haccp::lot(LotId(4)), None);
		assert_eq!(Haccp::lot_by_code(gtin(1), code("B")), None);
		assert_eq!((Haccp::stock(LotId(3), F), Haccp::stock(LotId(2), F)), (26, 0));
	});
}

#[test]
fn traces_go_both_ways() {
	run(|| {
		to_shops();
		let all = [edge(L2, L3, 60_000), edge(L3, L5, 100_000)];
		let forward = Haccp::trace_forward(L2, None, 64);
		assert_eq!((forward.edges.into_inner(), forward.cut), (all.to_vec(), None));
		let one = Haccp::trace_forward(L2, None, 1);
		assert_eq!((one.edges.into_inner(), one.cut), (vec![all[0]], Some((L3, None))));
		let nothing = Haccp::trace_forward(L2, None, 0);
		assert_eq!((nothing.edges.len(), nothing.cut), (0, Some((L2, None))));
		let leaf = Haccp::trace_forward(L5, None, 64);
		assert_eq!((leaf.edges.len(), leaf.cut), (0, None));

		let back = Haccp::trace_back(L5, 6, 64);
		let inputs = vec![edge(L3, L5, 100_000), edge(L1, L3, 1_700_000), edge(L2, L3, 60_000)];
		assert_eq!((back.edges.into_inner(), back.cut), (inputs.clone(), None));
		let shallow = Haccp::trace_back(L5, 1, 64);
		assert_eq!((shallow.edges.into_inner(), shallow.cut), (inputs[..1].to_vec(), Some((L3, None))));
		let short = Haccp::trace_back(L5, 6, 2);
		assert_eq!((short.edges.into_inner(), short.cut), (inputs[..2].to_vec(), Some((L3, None))));
	});
}

/// A wide family is read in pages, a deep one in levels.
#[test]
fn traces_go_on_where_they_were_cut() {
	run(|| {
		to_products(100);
		let (mut found, mut after) = (Vec::new(), None);
		loop {
			let page = Haccp::trace_forward(L1, after, 200);
			assert!(page.edges.len() <= 64);
			found.extend(page.edges.iter().map(|edge| edge.output));
			match page.cut {
				Some((L1, last)) => after = last,
				_ => break,
			}
		}
		found.sort_unstable();
		assert_eq!(found, (2..=101).map(LotId).collect::<Vec<_>>());
	});
	run(|| {
		to_may();
		assert_ok!(make(S, entry(2, "0", FoodType::Seasoning, 1_000)));
		for link in 1..=15u64 {
			let inputs = vec![(LotId(link), 1)].try_into().unwrap();
			assert_ok!(make(S, LotEntry { inputs, ..entry(2, &link.to_string(), FoodType::Seasoning, 1_000) }));
		}
		let page = Haccp::trace_back(LotId(16), 200, 200);
		assert_eq!((page.edges.len(), page.cut), (6, Some((LotId(10), None))));
		let page = Haccp::trace_back(LotId(10), 6, 64);
		assert_eq!((page.edges.len(), page.cut), (6, Some((LotId(4), None))));
		let page = Haccp::trace_back(LotId(4), 6, 64);
		assert_eq!((page.edges.len(), page.cut), (3, None));
		let page = Haccp::trace_forward(LotId(1), None, 64);
		assert_eq!((page.edges.len(), page.cut), (15, None));
	});
}

/// Lot 1 is in 2, 3 and 4, each of which is in another: what was found waits, whatever the order of the map.
#[test]
fn traces_name_what_waits() {
	run(|| {
		to_may();
		assert_ok!(make(S, entry(2, "0", FoodType::Seasoning, 1_000)));
		for (code, used) in [("1", 1), ("2", 1), ("3", 1), ("4", 2), ("5", 3), ("6", 4)] {
			let inputs = vec![(LotId(used), 1)].try_into().unwrap();
			assert_ok!(make(S, LotEntry { inputs, ..entry(2, code, FoodType::Seasoning, 1_000) }));
		}
		let page = Haccp::trace_forward(LotId(1), None, 2);
		let found: Vec<LotId> = page.edges.iter().map(|edge| edge.output).collect();
		assert_eq!((found.len(), page.cut), (2, Some((LotId(1), found.last().copied()))));
		assert_eq!(page.waiting.into_inner(), found);
		// The third and its product; nothing waits.
		let page = Haccp::trace_forward(LotId(1), found.last().copied(), 64);
		assert_eq!((page.edges.len(), page.cut, page.waiting.len()), (2, None, 0));
		assert!(page.edges.iter().all(|edge| !found.contains(&edge.output)));

		// Backwards in the order of the inputs; the farm's lot has none and does not wait.
		assert_ok!(make(F, entry(1, "7", FoodType::Produce, 1_000)));
		assert_ok!(ship(F, "r", LotId(8), S, 10));
		assert_ok!(receive(F, "r", 10));
		let both = vec![(LotId(8), 1), (LotId(5), 1), (LotId(2), 1)].try_into().unwrap();
		assert_ok!(make(S, LotEntry { inputs: both, ..entry(2, "8", FoodType::Seasoning, 1_000) }));
		let page = Haccp::trace_back(LotId(9), 6, 2);
		assert_eq!((page.edges.len(), page.cut), (2, Some((LotId(9), None))));
		assert_eq!(page.waiting.into_inner(), [LotId(5)]);
	});
}

#[test]
fn certificates_read_by_their_number() {
	run(|| {
		to_may();
		let status = |day| Haccp::certificate(number("7"), day).map(|found| (found.id, found.status));
		assert_eq!(status(date(2027, 3, 14)), Some((SEVEN, CertStatus::NotYet)));
		assert_eq!(status(date(2027, 5, 3)), Some((SEVEN, CertStatus::Valid)));
		assert_eq!(Haccp::certificate(number("none"), date(2027, 5, 3)), None);
		assert_eq!((Haccp::days_left(SEVEN), Haccp::next_inspection(SEVEN)), (Some(1_047), Some((2028, 0))));
		on(2030, 3, 16);
		assert_eq!(Haccp::days_left(SEVEN), None);
		assert_ok!(Haccp::return_certificate(signed(of(K)), SEVEN));
		assert_eq!(status(date(2030, 3, 15)), Some((SEVEN, CertStatus::Valid)));
		assert_eq!(status(date(2030, 3, 16)), Some((SEVEN, CertStatus::Returned)));
		assert_eq!((Haccp::days_left(SEVEN), Haccp::next_inspection(SEVEN)), (None, None));
		assert_eq!(Haccp::days_left(CertId(9)), None);
	});
}

#[test]
fn a_log_reads_as_corrected() {
	run(|| {
		to_may();
		log_kimchi();
		let better = readings(date(2027, 5, 3), 1, 200, 240);
		assert_ok!(Haccp::record_log(signed(of(K)), SEVEN, reference("k9"), better, Some(reference("k1"))));
		assert_eq!(Haccp::log(K, reference("k1")), Logs::<Test>::get(K, reference("k9")));
		assert_eq!(Haccp::log(K, reference("k1")).unwrap().entry, better);
		assert_eq!(Haccp::log(K, reference("none")), None);
		// What took its place was erased.
		let (reference, basis) = (reference("k9"), Basis::Order);
		assert_ok!(impose(Measure::EraseLog { site: K, reference, basis }));
		assert_eq!(Haccp::log(K, super::journey::reference("k1")), None);
	});
}

#[test]
fn sites_and_sanctions() {
	run(|| {
		to_may();
		assert_eq!(Haccp::site_by_gln(gln(3)), Some((K, site(K))));
		assert_eq!(Haccp::site_by_gln(gln(9)), None);
		assert_eq!(Haccp::sanctions(SiteId(99)), None);
		let clean = Sanction { cert: SEVEN, order: None, conduct: Conduct::Clean };
		let of_site = |site| Haccp::sanctions(site).map(|all| (all.suspension, all.certificates.into_inner()));
		assert_eq!(of_site(K), Some((None, vec![clean])));
		assert_eq!(of_site(F), Some((None, vec![])));
		let due = date(2027, 6, 3);
		assert_ok!(impose(Measure::CorrectiveOrder { cert: SEVEN, due }));
		assert_ok!(impose(Measure::Suspend { site: K, from: date(2027, 5, 3), months: 1, days: 0 }));
		let order = Some(Order { due, office: office(AUTHORITY) });
		let stained = Sanction { cert: SEVEN, order, conduct: Conduct::Sanctioned };
		assert_eq!(of_site(K), Some((Some((date(2027, 5, 3), date(2027, 6, 2))), vec![stained])));
	});
}

#[test]
fn rules_and_recalls() {
	run(|| {
		assert_eq!(Haccp::rules_on(CivilDate(0)), Some(Rules::default()));
		to_products(70);
		assert_eq!(Haccp::recall(FIRST), None);
		assert_ok!(open(AUTHORITY, L1, 1_000));
		let status = RecallStatus { rate_bps: 0, relief: Relief::None, late: false, queue: 65 };
		assert_eq!(Haccp::recall(FIRST), Some(status));
		assert_ok!(lift(PROVINCE, FIRST));
		assert_eq!(Haccp::recall(FIRST), Some(status));
		assert_ok!(spread(FIRST, 64));
		assert_eq!(Haccp::recall(FIRST), Some(RecallStatus { queue: 1, ..status }));
		assert_ok!(spread(FIRST, 1));
		assert_eq!(Haccp::recall(FIRST), Some(RecallStatus { queue: 0, ..status }));
		assert_eq!(Haccp::recall(RecallId(2)), None);
	});
}
