//! Each clause of each invariant can fail: storage is broken by hand, and the check names the invariant.

use super::journey::*;
use crate::{mock::*, *};
use frame_support::assert_ok;
use minwon_primitives::{CertId, LotId, OrgId, RecallId, SiteId};
use sp_runtime::TryRuntimeError;

/// Takes the chain somewhere, breaks the state, and expects this invariant to be the first that does not hold.
#[track_caller]
fn breaks_after(number: &str, reach: fn(), sabotage: impl FnOnce()) {
	run_unchecked(|| {
		reach();
		assert_ok!(Haccp::do_try_state());
		sabotage();
		match Haccp::do_try_state() {
			Err(TryRuntimeError::Other(text)) => assert!(text.starts_with(&format!("{number}:")), "{text}"),
			other => panic!("{number} holds: {other:?}"),
		}
	});
}

/// Lots at every site, a shipment on the road, a log, and a recall of L2 that is done.
fn full() {
	to_recalled();
	assert_ok!(ship(W, "home", L3, K, 5));
}

#[track_caller]
fn breaks(number: &str, sabotage: impl FnOnce()) {
	breaks_after(number, full, sabotage);
}

fn change_lot(id: LotId, change: impl FnOnce(&mut Lot)) {
	Lots::<Test>::mutate_extant(id, change);
}

fn change_recall(change: impl FnOnce(&mut Recall)) {
	Recalls::<Test>::mutate_extant(FIRST, change);
}

fn change_cert(change: impl FnOnce(&mut Certificate)) {
	Certificates::<Test>::mutate_extant(SEVEN, change);
}

#[test]
fn i1_sites() {
	breaks("I1", || SiteByGln::<Test>::remove(gln(3)));
	breaks("I1", || SiteByLicence::<Test>::insert(licence(3), F));
	breaks("I1", || SiteByGln::<Test>::insert(gln(9), K));
	breaks("I1", || SiteByLicence::<Test>::insert(licence(9), K));
}

#[test]
fn i1_certificates() {
	breaks("I1", || CertByNumber::<Test>::remove(number("7")));
	breaks("I1", || CertByNumber::<Test>::insert(number("9"), SEVEN));
	breaks("I1", || CertsOfSite::<Test>::remove(K));
	breaks("I1", || CertsOfSite::<Test>::insert(F, Certs::truncate_from(vec![SEVEN])));
	breaks("I1", || CertsOfSite::<Test>::insert(K, Certs::truncate_from(vec![SEVEN, SEVEN])));
	breaks("I1", || change_cert(|cert| cert.state = CertState::Returned { at: cert_end() }));
	breaks("I1", || change_cert(|cert| cert.operator = OrgId(99)));
	breaks("I1", || change_cert(|cert| cert.site = F));
}

fn cert_end() -> minwon_primitives::Seconds {
	at(2027, 5, 3, 10, 0)
}

/// L1 of F corrected by L2 of F: a lot that was replaced.
fn corrected() {
	to_may();
	assert_ok!(make(F, entry(1, "A", FoodType::Produce, 10)));
	assert_ok!(Haccp::register_lot(signed(of(F)), F, entry(1, "A", FoodType::Produce, 9), Some(L1)));
}

#[test]
fn i2_balance() {
	breaks("I2", || Stock::<Test>::mutate(L3, W, |stock| *stock -= 1));
	breaks("I2", || Stock::<Test>::insert(L3, F, 1));
	breaks("I2", || Stock::<Test>::insert(L3, F, 0));
	breaks("I2", || Stock::<Test>::insert(LotId(99), F, 1));
	breaks("I2", || Flows::<Test>::mutate(L3, |flow| flow.sold = 1));
	breaks("I2", || Flows::<Test>::mutate(L3, |flow| flow.destroyed = 1));
	breaks("I2", || Flows::<Test>::insert(LotId(99), Flow::default()));
	breaks("I2", || change_lot(L3, |lot| lot.entry.produced += 1));
	breaks_after("I2", corrected, || Stock::<Test>::insert(L1, F, 1));
	breaks_after("I2", corrected, || Flows::<Test>::insert(L1, Flow::default()));
	breaks_after("I2", corrected, || Outputs::<Test>::insert(L1, L2, 1));
	breaks_after("I2", corrected, || {
		Stock::<Test>::mutate(L2, F, |stock| *stock -= 1);
		Stock::<Test>::insert(L2, SiteId(99), 1);
	});
}

#[test]
fn i3_flows() {
	let home = || reference("home");
	let change = |change: fn(&mut Shipment)| {
		let mut shipment = Shipments::<Test>::get(W, home()).unwrap();
		change(&mut shipment);
		Shipments::<Test>::insert(W, home(), shipment);
	};
	breaks("I3", || Shipments::<Test>::remove(W, home()));
	breaks("I3", || change(|shipment| shipment.quantity = 6));
	breaks("I3", || change(|shipment| shipment.state = ShipmentState::Received { accepted: 5 }));
	breaks("I3", || {
		Flows::<Test>::mutate(L3, |flow| flow.moving -= 1);
		Stock::<Test>::mutate(L3, W, |stock| *stock += 1);
	});
	breaks("I3", || {
		Flows::<Test>::mutate(L3, |flow| flow.used -= 1);
		Stock::<Test>::mutate(L3, W, |stock| *stock += 1);
	});
	breaks("I3", || {
		let shipment = Shipments::<Test>::get(W, home()).unwrap();
		Shipments::<Test>::insert(W, reference("of nothing"), Shipment { lot: LotId(99), ..shipment });
	});
}

#[test]
fn i4_links() {
	// A gram of L1 is moved from L3 to L5, which do not say so.
	breaks("I4", || {
		Outputs::<Test>::insert(L1, L3, 1_699_999);
		Outputs::<Test>::insert(L1, L5, 1);
	});
	breaks("I4", || {
		change_lot(L5, |lot| lot.entry.inputs = Inputs::default());
	});
	breaks("I4", || {
		change_lot(L5, |lot| lot.entry.inputs.try_push((L1, 1)).unwrap());
	});
	breaks_after("I4", corrected, || {
		// A lot that is made of itself, in balance.
		Outputs::<Test>::insert(L2, L2, 1);
		Flows::<Test>::insert(L2, Flow { used: 1, ..Flow::default() });
		Stock::<Test>::mutate(L2, F, |stock| *stock -= 1);
		change_lot(L2, |lot| lot.entry.inputs.try_push((L2, 1)).unwrap());
	});
	breaks_after("I4", corrected, || {
		Outputs::<Test>::insert(LotId(0), L2, 1);
		change_lot(L2, |lot| lot.entry.inputs.try_push((LotId(0), 1)).unwrap());
	});
}

#[test]
fn i5_codes() {
	breaks("I5", || LotByCode::<Test>::remove(gtin(3), code("C-1")));
	breaks("I5", || LotByCode::<Test>::insert(gtin(3), code("C-1"), L5));
	breaks("I5", || LotByCode::<Test>::insert(gtin(3), code("C-9"), L3));
}

#[test]
fn i6_holds() {
	breaks("I6", || change_lot(L3, |lot| lot.holds = 0));
	breaks("I6", || change_lot(L1, |lot| lot.holds = 1));
	breaks("I6", || Covered::<Test>::remove(L3, FIRST));
	breaks("I6", || Covered::<Test>::insert(LotId(99), FIRST, ()));
	breaks("I6", || {
		Covered::<Test>::insert(L1, RecallId(9), ());
		change_lot(L1, |lot| lot.holds = 1);
	});
}

#[test]
fn i7_queues() {
	breaks("I7", || Queue::<Test>::remove(FIRST, 1));
	breaks("I7", || Queue::<Test>::insert(FIRST, 1, L2));
	breaks("I7", || Queue::<Test>::insert(FIRST, 1, L1));
	breaks("I7", || Queue::<Test>::insert(FIRST, 3, L1));
	breaks("I7", || Queue::<Test>::insert(RecallId(9), 0, L1));
	breaks("I7", || change_recall(|recall| (recall.head, recall.covered) = (4, 3)));
	// L5 was passed over: its link to L3 is not followed.
	breaks("I7", || {
		Covered::<Test>::remove(L5, FIRST);
		Queue::<Test>::remove(FIRST, 2);
		change_lot(L5, |lot| lot.holds = 0);
		change_recall(|recall| (recall.head, recall.covered) = (2, 2));
	});
	breaks("I7", || {
		let (at, relief) = (at(2027, 5, 3, 10, 0), Relief::None);
		change_recall(|recall| {
			(recall.head, recall.state) = (2, RecallState::Closed { at, relief, file: None });
		});
	});
	breaks("I7", || change_recall(|recall| recall.state = RecallState::Lifted));
	let lifted = || {
		to_recalled();
		assert_ok!(lift(AUTHORITY, FIRST));
		assert_ok!(spread(FIRST, 3));
	};
	breaks_after("I7", lifted, || change_recall(|recall| recall.state = RecallState::Lifting));
}

#[test]
fn i8_spreading() {
	breaks("I8", || Spreading::<Test>::put(Waiting::truncate_from(vec![FIRST])));
	breaks("I8", || Spreading::<Test>::put(Waiting::truncate_from(vec![RecallId(9)])));
	breaks("I8", || change_recall(|recall| recall.head = 2));
	let lifting = || {
		to_recalled();
		assert_ok!(lift(AUTHORITY, FIRST));
	};
	breaks_after("I8", lifting, Spreading::<Test>::kill);
	breaks_after("I8", lifting, || Spreading::<Test>::put(Waiting::truncate_from(vec![FIRST, FIRST])));
}

#[test]
fn i9_verdicts() {
	let change = |change: fn(&mut Log)| {
		let mut log = Logs::<Test>::get(K, reference("k1")).unwrap();
		change(&mut log);
		Logs::<Test>::insert(K, reference("k1"), log);
	};
	breaks("I9", || change(|log| log.verdict = LogVerdict::Deviated));
	breaks("I9", || change(|log| log.entry.low = 179));
	breaks("I9", || change(|log| log.entry.ccp = 9));
	breaks("I9", || change(|log| log.cert = CertId(9)));
	breaks("I9", || change_cert(|cert| cert.ccps[0].low = Some(181)));
}

/// No. 7 took a change.
fn changed() {
	to_may();
	certify_as(K, ApplicationKind::Change(SEVEN), "9", FoodType::Kimchi, kimchi_ccps(), Logging::Manual);
}

#[test]
fn i10_changes() {
	breaks_after("I10", changed, || change_cert(|cert| cert.valid_to = date(2030, 3, 16)));
	breaks_after("I10", changed, || change_cert(|cert| cert.site = F));
	breaks_after("I10", changed, || {
		change_cert(|cert| cert.state = CertState::Superseded { at: cert_end(), by: CertId(9) });
	});
}

#[test]
fn i11_recovered() {
	breaks("I11", || change_recall(|recall| recall.recovered = 1));
}

#[test]
fn i12_roots() {
	breaks("I12", || RecallOfRoot::<Test>::remove(L2));
	breaks("I12", || RecallOfRoot::<Test>::insert(L3, FIRST));
	breaks("I12", || RecallOfRoot::<Test>::insert(L3, RecallId(9)));
	breaks_after("I12", closed, || RecallOfRoot::<Test>::insert(L2, FIRST));
}

fn closed() {
	to_recalled();
	assert_ok!(close(AUTHORITY, FIRST));
}

#[test]
fn i13_rules_and_ids() {
	breaks("I13", RuleTable::<Test>::kill);
	breaks("I13", || RuleTable::<Test>::mutate(|table| table.try_push(table[0]).unwrap()));
	breaks("I13", || RuleTable::<Test>::mutate(|table| table[0].1.term_years = 0));
	breaks("I13", || NextSiteId::<Test>::put(R));
	breaks("I13", || NextApplicationId::<Test>::put(minwon_primitives::ApplicationId(2)));
	breaks("I13", || NextCertId::<Test>::put(EIGHT));
	breaks("I13", || NextLotId::<Test>::put(L5));
	breaks("I13", || NextRecallId::<Test>::put(FIRST));
	breaks("I13", || change_cert(|cert| cert.inspections = 1));
}
