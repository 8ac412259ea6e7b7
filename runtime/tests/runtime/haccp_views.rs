//! What tills, agencies and holders ask about food, and what they are told: views and notices on the chain as it is.

use crate::{
	chain::{events, org},
	haccp_fixture::*,
};
use frame_support::assert_ok;
use minwon_primitives::{CertId, LotId, NoticeClass, NoticeId, OrgId, RecordRef, SiteId};
use minwon_runtime::{Haccp, Runtime, RuntimeEvent};

#[test]
fn a_till_is_told_what_it_may_not_sell() {
	run_in_march(|| {
		to_shops();
		assert_eq!(may_sell(), Saleability::Sellable);
		assert_eq!(Haccp::may_sell(gtin(3), text("C-2"), R), Saleability::Unknown);
		assert_eq!(Haccp::may_sell(gtin(3), text("C-1"), SiteId(99)), Saleability::Unknown);
		assert_ok!(impose(Measure::Close { site: R }));
		assert_eq!(may_sell(), Saleability::Closed);
	});
}

#[test]
fn a_family_is_traced_both_ways() {
	run_in_march(|| {
		to_shops();
		let edge = |input, output, quantity| Edge { input, output, quantity };
		let forward = [edge(L2, L3, 60_000), edge(L3, L5, 100_000)];
		let found = Haccp::trace_forward(L2, None, 64);
		assert_eq!((&found.edges[..], found.cut), (&forward[..], None));
		let first = Haccp::trace_forward(L2, None, 1);
		assert_eq!((&first.edges[..], first.cut), (&forward[..1], Some((L3, None))));
		assert!(first.waiting.is_empty());
		let back = Haccp::trace_back(L5, 6, 64);
		let expected = [edge(L3, L5, 100_000), edge(L1, L3, 1_700_000), edge(L2, L3, 60_000)];
		assert_eq!((&back.edges[..], back.cut), (&expected[..], None));
	});
}

#[test]
fn an_agency_reads_sites_and_sanctions() {
	run_in_march(|| {
		to_may();
		assert_eq!(Haccp::site_by_gln(gln(3)), Some((K, site(K))));
		assert_eq!(Haccp::days_left(SEVEN), Some(1_047));
		// A day before the first entry takes the first.
		for from in [day(2026, 8, 31), day(2026, 9, 1), day(2100, 1, 1)] {
			assert_eq!(Haccp::rules_on(from), Some(Rules::default()));
		}
		assert_ok!(impose(Measure::CorrectiveOrder { cert: SEVEN, due: day(2027, 6, 3) }));
		assert_ok!(impose(Measure::Suspend { site: K, from: monday(), months: 0, days: 7 }));
		let sanctions = Haccp::sanctions(K).unwrap();
		assert_eq!(sanctions.suspension, Some((monday(), day(2027, 5, 9))));
		let [sanction] = sanctions.certificates[..] else { panic!("one certificate") };
		assert_eq!((sanction.cert, sanction.conduct), (SEVEN, Conduct::Sanctioned));
		assert_eq!(sanction.order.map(|order| order.due), Some(day(2027, 6, 3)));
		assert_eq!(Haccp::sanctions(SiteId(99)), None);
	});
}

#[test]
fn a_certificate_is_handed_back() {
	run_in_march(|| {
		to_may();
		assert_ok!(does(of(K), Act::return_certificate { cert: SEVEN }));
		let status = |day| Haccp::certificate(text("7"), day).map(|found| found.status);
		assert_eq!((status(day(2027, 5, 2)), status(monday())), (Some(CertStatus::Valid), Some(CertStatus::Returned)));
		assert!(CertsOfSite::<Runtime>::get(K).is_empty());
		assert_eq!((Haccp::days_left(SEVEN), Haccp::next_inspection(SEVEN)), (None, None));
		assert_eq!(log_for(K, SEVEN, "k1", readings(monday(), 1, 180, 240)), no(Fault::NotCovered));
		assert_eq!(does(of(K), Act::return_certificate { cert: SEVEN }), no(Fault::NotOpen));
	});
}

/// The notice of the newest event of the pallet that names one.
fn notice() -> Option<NoticeId> {
	let of = |event| match event {
		RuntimeEvent::Haccp(
			Event::ApplicationDecided { notice, .. }
			| Event::RecallOpened { notice, .. }
			| Event::HolderNotified { notice, .. }
			| Event::Reminded { notice, .. },
		) => Some(notice),
		_ => None,
	};
	events().into_iter().rev().find_map(of).unwrap()
}

/// What a notice of the mailbox says: sender, class, the record that it is about.
fn said(notice: Option<NoticeId>) -> (OrgId, NoticeClass, RecordRef) {
	let record = pallet_mailbox::Notices::<Runtime>::get(notice.unwrap()).unwrap();
	let pallet_mailbox::Content::Record(about) = record.content else { panic!("a record") };
	(record.sender, record.class, about)
}

#[test]
fn who_is_concerned_is_told() {
	run_in_march(|| {
		to_shops();
		assert_ok!(open(AUTHORITY[0], L2, 100_000));
		let ministry = org(AUTHORITY[0]);
		let of_recall = RecordRef { pilot: 51, kind: RECALL_KIND, id: 1 };
		assert_eq!(said(notice()), (ministry, NoticeClass::Safety, of_recall));
		let tell = |lot, site| does(STRANGER, Act::trace_recall { recall: FIRST, step: Step::Notify { lot, site } });
		assert_ok!(tell(L3, W));
		assert_eq!(said(notice()), (ministry, NoticeClass::Safety, of_recall));
		assert_eq!(tell(L3, W), no(Fault::AlreadyExists));
		assert_eq!(tell(L3, D), no(Fault::NotFound)); // used up
		on(2029, 12, 15);
		let remind = || does(STRANGER, Act::housekeep { task: Task::Remind(SEVEN) });
		assert_ok!(remind());
		let of_seven = RecordRef { pilot: 51, kind: CERTIFICATE_KIND, id: 1 };
		assert_eq!(said(notice()), (org(CERTIFIER), NoticeClass::Disposition, of_seven));
		assert_eq!(remind(), no(Fault::AlreadyExists));
		assert_eq!(does(STRANGER, Act::housekeep { task: Task::Remind(CertId(99)) }), no(Fault::NotFound));
		assert_eq!(NextNotice::<Runtime>::get(), 2 + 3); // two grants before
	});
}

#[test]
fn who_ships_what_is_seen_by_number_alone() {
	run_in_march(|| {
		to_shops();
		// A site names its operator by number; names stand in the registry alone.
		assert_eq!(site(K).operator, org(FIRMS[0]));
		assert_eq!(Haccp::lot(LotId(3)).map(|view| view.flow.used), Some(100_000));
	});
}
