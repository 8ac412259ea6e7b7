//! One office, one role per case.

use super::journey::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use minwon_primitives::{BidNo, OfficeId, Role};
use minwon_testkit::Roles;

fn add_role(account: u64, role: Role) {
	Roles::appoint(account, org(account).0, account as u32, &[role]);
}

#[test]
fn an_auditor_does_not_nominate() {
	run(|| {
		to_bidding();
		add_role(AUDITOR, Role::DefensePanelManager);
		assert_noop!(Proposals::nominate(signed(AUDITOR), CASE, Nominated::new()), Error::<Test>::SelfReview);
	});
}

#[test]
fn a_manager_does_not_countersign_its_own_notice() {
	run(|| {
		assert_ok!(publish());
		add_role(PROGRAM, Role::DefenseAuditor);
		let countersign = Proposals::countersign_notice(signed(PROGRAM), CASE, lock());
		assert_noop!(countersign, Error::<Test>::SelfReview);
	});
}

#[test]
fn nobody_nominates_itself_or_a_hand_in_the_case() {
	run(|| {
		to_bidding();
		Roles::appoint(POOL, 3, POOL as u32, &[Role::DefensePanelManager, Role::DefenseEvaluator]);
		assert_noop!(nominate(&[POOL]), Error::<Test>::SelfReview);
		Roles::appoint(AUDITOR, 2, AUDITOR as u32, &[Role::DefenseAuditor, Role::DefenseEvaluator]);
		assert_noop!(nominate(&[AUDITOR]), Error::<Test>::SelfReview);
	});
}

#[test]
fn a_nominee_has_no_other_part() {
	run(|| {
		to_ranked();
		let account = EVALUATORS[0];
		for role in [
			Role::DefenseProgramManager,
			Role::DefenseAuditor,
			Role::DefensePanelManager,
			Role::DefenseVerifier,
			Role::DefenseBidder,
		] {
			let of = match role {
				Role::DefenseProgramManager => PROGRAM,
				Role::DefenseAuditor => AUDITOR,
				_ => POOL,
			};
			Roles::appoint(account, org(of).0, account as u32, &[role]);
			let refused = match role {
				Role::DefenseProgramManager => Proposals::hold_debrief(signed(account), CASE, BidNo(0), document()),
				Role::DefenseAuditor => Proposals::draw_panel(signed(account), CASE, seed(2)),
				Role::DefensePanelManager => Proposals::erase_nominee(signed(account), CASE, OfficeId(1), Basis::Order),
				Role::DefenseVerifier => {
					Proposals::rule_on_result(signed(account), CASE, 1, None, Ruling::Reevaluate, document())
				}
				_ => Proposals::contest(signed(account), CASE, Step::AskDebrief),
			};
			assert_noop!(refused, Error::<Test>::SelfReview);
		}
	});
}

#[test]
fn a_verifier_had_no_hand_before() {
	run(|| {
		to_ranked();
		for account in [PROGRAM, AUDITOR, POOL] {
			add_role(account, Role::DefenseVerifier);
			let ruling = Proposals::rule_on_result(signed(account), CASE, 1, None, Ruling::Reevaluate, document());
			assert_noop!(ruling, Error::<Test>::SelfReview);
		}
	});
}

#[test]
fn hands_are_kept_per_role() {
	run(|| {
		to_ranked();
		assert_ok!(rule(1, None, Ruling::VoidBid { bid: BidNo(2) }));
		let mut hands: Vec<(u32, Role)> =
			Hands::<Test>::iter_prefix(CASE).map(|(office, role)| (office.0, role)).collect();
		hands.sort();
		let expected = [
			(PROGRAM as u32, Role::DefenseProgramManager),
			(AUDITOR as u32, Role::DefenseAuditor),
			(POOL as u32, Role::DefensePanelManager),
			(VERIFIER as u32, Role::DefenseVerifier),
		];
		assert_eq!(hands, expected);
	});
}
