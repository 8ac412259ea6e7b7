//! Every call refuses every office without its role, before it looks at anything else.

use super::journey::*;
use crate::{mock::*, *};
use frame_support::assert_noop;
use minwon_primitives::{ApplicationId, CertId, LotId, RecallId, SiteId};
use sp_runtime::{traits::Dispatchable, DispatchError::BadOrigin};

/// Each call with arguments of which none exists, and who may make it.
fn calls() -> Vec<(Call<Test>, Vec<u64>)> {
	let (site, cert, lot, recall) = (SiteId(99), CertId(99), LotId(99), RecallId(99));
	let (application, text, document) = (ApplicationId(99), reference("a"), document());
	let operators: Vec<u64> = OPERATORS.into_iter().chain([NEWCOMER]).collect();
	let authorities = vec![AUTHORITY, PROVINCE];
	let anyone = EVERYONE.to_vec();
	let inspect = |kind| Call::inspect {
		cert,
		kind,
		score: score(1),
		majors: Majors::default(),
		order_met: OrderMet::NoOrder,
		report: document,
	};
	vec![
		(
			Call::register_site {
				operator: org(701),
				gln: Gln(1),
				licence: licence(1),
				kind: SiteKind::Farm,
				scale: Scale::Ordinary,
			},
			vec![LICENSOR],
		),
		(
			Call::apply {
				site,
				kind: ApplicationKind::New,
				foods: Foods::default(),
				ccps: Ccps::default(),
				plan: document,
				logging: Logging::Manual,
			},
			operators.clone(),
		),
		(Call::assess { application, score: score(1), report: document }, vec![ASSESSOR]),
		(Call::decide_application { application, decision: Decision::Refuse { reason: document } }, vec![CERTIFIER]),
		(inspect(InspectionKind::Regular), vec![INSPECTOR]),
		(inspect(InspectionKind::Unannounced), vec![INSPECTOR]),
		(inspect(InspectionKind::FollowUp), vec![INSPECTOR]),
		(inspect(InspectionKind::SelfReported), operators.clone()),
		(Call::impose { measure: Measure::Close { site } }, authorities.clone()),
		(Call::appeal { cert, grounds: document }, operators.clone()),
		(Call::decide_appeal { cert, ruling: AppealRuling::Annul, decision: document }, vec![APPEALS]),
		(Call::return_certificate { cert }, operators.clone()),
		(
			Call::record_log {
				cert,
				reference: text.clone(),
				log: readings(date(2027, 3, 15), 1, 1, 2),
				corrects: None,
			},
			operators.clone(),
		),
		(Call::record_action { site, reference: text.clone(), action: document }, operators.clone()),
		(Call::register_lot { site, lot: entry(1, "A", FoodType::Produce, 1), corrects: None }, operators.clone()),
		(Call::ship { from: site, reference: text.clone(), lot, to: site, quantity: 1 }, operators.clone()),
		(Call::receive { from: site, reference: text.clone(), accepted: 1 }, operators.clone()),
		(Call::retire { site, reference: text, lot, quantity: 1, how: How::Sold, evidence: None }, operators.clone()),
		(
			Call::open_recall { lot, grade: Grade::First, cause: Cause::Other, planned: 1, plan: document },
			[operators, authorities.clone()].concat(),
		),
		(Call::trace_recall { recall, step: Step::Spread { limit: 1 } }, anyone.clone()),
		(Call::settle_recall { recall, settlement: Settlement::Close { report: document } }, authorities),
		(Call::housekeep { task: Task::Remind(cert) }, anyone),
		(Call::append_rules { from: date(2027, 1, 1), rules: Rules::default() }, vec![KEEPER]),
	]
}

#[test]
fn the_role_comes_first() {
	run(|| {
		for (call, allowed) in calls() {
			let call = RuntimeCall::Haccp(call);
			for who in EVERYONE {
				match allowed.contains(&who) {
					true => {
						let error = call.clone().dispatch(signed(who)).unwrap_err().error;
						assert_ne!(error, BadOrigin, "{who} {call:?}");
					}
					false => {
						assert_noop!(call.clone().dispatch(signed(who)), BadOrigin);
					}
				}
			}
			assert_noop!(call.clone().dispatch(frame_system::RawOrigin::None.into()), BadOrigin);
			assert_noop!(call.dispatch(frame_system::RawOrigin::Root.into()), BadOrigin);
		}
	});
}

#[test]
fn a_suspended_organisation_acts_no_more() {
	run(|| {
		to_may();
		minwon_testkit::Roles::suspend(org(of(K)).0);
		let day = date(2027, 5, 3);
		assert_noop!(log_for(K, SEVEN, "a", readings(day, 1, 180, 240)), BadOrigin);
	});
}
