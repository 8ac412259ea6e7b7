//! Acceptance scenarios A3 to A5: the notice, the seal, conflicts of interest.

use crate::{chain::*, defense_fixture::*};
use frame_support::{assert_ok, dispatch::DispatchResult};
use minwon_primitives::{CaseId, Role, Seconds};
use minwon_runtime::*;
use pallet_registry::{Organisations, Standings};
use sp_runtime::DispatchError;
use std::collections::BTreeSet;

/// Publishes and countersigns case `number` with this deadline.
fn notify(number: u32, urgency: Urgency, submit_until: Seconds) -> DispatchResult {
	let reference: Reference = format!("2026-GAD-{number}").into_bytes().try_into().unwrap();
	publish(Notice { reference, urgency, submit_until, ..notice() })?;
	does(AUDITOR, Act::countersign_notice { case: CaseId(number), draw_lock: lock() })
}

#[test]
fn a3_days_of_notice() {
	run(|| {
		assert_ok!(notify(1, Urgency::Ordinary, at(2027, 1, 10, 10, 0)));
		assert_eq!(notify(2, Urgency::Ordinary, at(2027, 1, 9, 10, 0)), no(Fault::NoticeTooShort));
		assert_ok!(notify(3, Urgency::Urgent, at(2026, 12, 12, 10, 0)));
		assert_eq!(notify(4, Urgency::Urgent, at(2026, 12, 11, 10, 0)), no(Fault::NoticeTooShort));
		let stage = |number| Cases::<Runtime>::get(CaseId(number)).unwrap().stage;
		assert_eq!([1, 2, 3, 4].map(stage), [Stage::Open, Stage::Draft, Stage::Open, Stage::Draft]);

		let extend = |submit_until| {
			let change = Change::Extend { submit_until };
			does(PROGRAM, Act::amend_notice { case: CaseId(1), change })
		};
		assert_eq!(extend(before(at(2027, 1, 10, 10, 0))), no(Fault::OutOfRange));
		assert_ok!(extend(at(2027, 1, 20, 10, 0)));
		assert_eq!(extend(at(2027, 1, 10, 10, 0)), no(Fault::OutOfRange));
	});
}

#[test]
fn a3_a_reference_is_used_once() {
	run(|| {
		assert_ok!(publish(notice()));
		assert_eq!(publish(notice()), no(Fault::AlreadyExists));
		// Another organisation counts its own notices.
		assert_ok!(does("//add//program", Act::publish_notice { notice: notice(), criteria: criteria() }));
	});
}

#[test]
fn a4_a_seal_is_one_and_is_whose_it_is() {
	run(|| {
		let plan = Plan::new();
		plan.to_bidding();
		let lodge =
			|firm: usize, of: usize| does(FIRMS[firm], Act::lodge_seal { case: CASE, seal: plan.offers[of].seal() });
		assert_ok!(lodge(0, 0));
		assert_eq!(lodge(1, 0), no(Fault::AlreadyExists));
		assert_ok!(lodge(1, 1));
		assert_eq!(plan.offers[0].open(), no(Fault::TooEarly));

		jump(before(plan.notice.submit_until));
		assert_eq!(plan.offers[0].open(), no(Fault::TooEarly));
		jump(plan.notice.submit_until);
		let longer = Offer { pages: plan.offers[1].pages + 1, ..plan.offers[1].clone() };
		assert_eq!(longer.open(), no(Fault::BadOpening));
		// A's envelope in B's hands is worth nothing.
		let stolen = Act::open_bid { case: CASE, form: plan.offers[0].form(), salt: plan.offers[0].seal_salt() };
		assert_eq!(does(FIRMS[1], stolen), no(Fault::BadOpening));
		assert_ok!(plan.offers[1].open());
		assert_eq!(plan.offers[1].open(), no(Fault::AlreadyExists));
		assert_eq!(lodge(2, 2), no(Fault::TooLate));

		jump(before(plan.notice.open_until()));
		assert_eq!(plan.offers[2].open(), no(Fault::BadOpening));
		jump(at(2027, 1, 12, 10, 0));
		assert_eq!(plan.offers[0].open(), no(Fault::TooLate));
		assert_eq!(lodge(0, 2), no(Fault::TooLate));
	});
}

#[test]
fn a5_who_has_a_conflict_is_not_seated() {
	run(|| {
		let mut plan = Plan::new();
		// E3 works for an institute that helps C.
		plan.evaluators[3].0 = "//add//evaluator";
		plan.offers[2].partners = vec![org("//add//evaluator")];
		plan.to_declaring();
		for (path, _) in &plan.evaluators {
			let stance = if *path == EVALUATORS[4] { Stance::Conflicted } else { Stance::Clear };
			assert_ok!(declare(path, stance));
		}
		assert_eq!(declare(EVALUATORS[4], Stance::Clear), no(Fault::OutOfRange));
		for (number, offer) in plan.offers.iter().enumerate() {
			let (bid, merits) = (bid(number), offer.merits.clone());
			assert_ok!(does(PROGRAM, Act::record_merits { case: CASE, bid, merits }));
		}
		let pool = DefenseProposals::pool(CASE).unwrap();
		assert_eq!((pool.external.eligible, pool.external.needed), (4, 3));
		assert_eq!((pool.internal.eligible, pool.internal.needed), (4, 2));
		jump(at(2027, 1, 14, 11, 0));
		assert_ok!(draw(1));
		assert_eq!(nominee("//add//evaluator").unwrap().stance, Stance::Clear);
		for path in ["//add//evaluator", EVALUATORS[4]] {
			assert_eq!(nominee(path).unwrap().seat, None);
		}
	});
}

fn appoint(path: &str, roles: &[Role]) {
	let roles: BTreeSet<Role> = roles.iter().copied().collect();
	let appoint = pallet_registry::Call::appoint_office {
		account: account(path),
		roles: roles.try_into().unwrap(),
		last_day: None,
	};
	assert_ok!(act("//dapa//manager", RuntimeCall::Registry(appoint)));
}

#[test]
fn a5_nobody_checks_its_own_case() {
	run(|| {
		assert_ok!(publish(notice()));
		// An inspector who also keeps the pool.
		appoint("//dapa//both", &[Role::DefenseAuditor, Role::DefensePanelManager]);
		assert_ok!(does("//dapa//both", Act::countersign_notice { case: CASE, draw_lock: lock() }));
		let nominees = nominees(&Plan::new().evaluators);
		let nominate_as = |path: &str| does(path, Act::nominate { case: CASE, nominees: nominees.clone() });
		assert_eq!(nominate_as("//dapa//both"), no(Fault::SelfReview));
		assert_eq!(nominate_as(PROGRAM), Err(DispatchError::BadOrigin));
		assert_ok!(nominate_as(KEEPER));
	});
}

#[test]
fn a5_who_nominates_is_no_nominee() {
	run(|| {
		Plan::new().to_bidding();
		// The council lets the agency have evaluators of its own, and one of them keeps the pool.
		let agency = org(KEEPER);
		let mut entitlement = Standings::<Runtime>::get(agency).unwrap().entitlement;
		entitlement.try_insert(Role::DefenseEvaluator).unwrap();
		let admits = Organisations::<Runtime>::get(agency).unwrap().admits;
		let entitle = pallet_registry::Call::set_entitlement { org: agency, entitlement, admits };
		assert_ok!(decide(RuntimeCall::Registry(entitle)));
		appoint("//dapa//keeper", &[Role::DefensePanelManager, Role::DefenseEvaluator]);

		let own = nominees(&[("//dapa//keeper", Side::Internal)]);
		assert_eq!(does("//dapa//keeper", Act::nominate { case: CASE, nominees: own }), no(Fault::SelfReview));
		// Nor may anybody who had a hand in the case be one.
		let auditor = nominees(&[(AUDITOR, Side::Internal)]);
		assert_eq!(does(KEEPER, Act::nominate { case: CASE, nominees: auditor }), no(Fault::NotFound));
		// One person under two offices collides.
		let mut twice = nominees(&Plan::new().evaluators);
		twice[9].2 = twice[1].2;
		assert_eq!(does(KEEPER, Act::nominate { case: CASE, nominees: twice }), no(Fault::AlreadyExists));
		assert_ok!(nominate(&Plan::new().evaluators));
	});
}
