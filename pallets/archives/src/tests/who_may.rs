//! Every call refuses every office without its role, before it looks at anything else.

use super::journey::*;
use crate::{mock::*, *};
use frame_support::assert_noop;
use minwon_primitives::{Access, AppraisalId, FileId, FileKind, HashAlg, HoldId, RetentionClass};
use sp_runtime::{traits::Dispatchable, DispatchError::BadOrigin};

/// Each signed call with an office's role, with arguments of which none exists, and who may make it.
fn calls() -> Vec<(Call<Test>, Vec<u64>)> {
	let (file, case, hold) = (FileId(9), AppraisalId(9), HoldId(9));
	let (reference, year, retention) = (bounded([1]), 2020, RetentionClass::Y1);
	let (access, grounds, kind, tree) = (Access::Open, 0, FileKind::Text, tree());
	let archivists = [CENTRE, PERMANENT].concat();
	let committee = [&[MEMBER], &EXPERTS[..]].concat();
	vec![
		(
			Call::register_file {
				reference: reference.clone(),
				task: task("T"),
				year,
				retention,
				access,
				grounds,
				kind,
				tree,
			},
			vec![OFFICER],
		),
		(
			Call::amend_file {
				old: file,
				reason: Reason::Tree,
				reference,
				task: task("T"),
				year,
				retention,
				access,
				grounds,
				kind,
				tree,
			},
			vec![OFFICER],
		),
		(Call::offer_files { files: files([9]), to: centre() }, [&archivists[..], &[OFFICER]].concat()),
		(
			Call::decide_offer { files: files([9]), decision: OfferDecision::Accept },
			[&archivists[..], &[OFFICER]].concat(),
		),
		(Call::add_layer { file, purpose: Purpose::Original, tree }, archivists.clone()),
		(Call::verify_layer { file, check: Check::Confirm }, archivists.clone()),
		(Call::classify { file, access, grounds, closed_until: None, basis: BASIS }, archivists.clone()),
		(Call::open_appraisal { items: bounded([(file, Outcome::Dispose)]), opinion: OPINION }, vec![APPRAISER]),
		(Call::vote { case, ballot: Ballot::Approve }, committee),
		(Call::sign_destruction { case, certificate: CERTIFICATE }, DISPOSERS.to_vec()),
		(
			Call::place_hold {
				orgs: bounded([]),
				from_year: 0,
				to_year: 0,
				tasks: bounded([]),
				requester: AGENCY,
				notice: BASIS,
				until: None,
			},
			AUTHORITY.to_vec(),
		),
		(Call::move_file { file, movement: Movement::Returned(Condition::Sound) }, archivists),
		(Call::attest_copy { file, site: 1, attestation: Attestation::Lost }, VAULTS.to_vec()),
		(Call::expunge { file, order: ORDER }, AUTHORITY.to_vec()),
		(
			Call::set_schedule { org: AGENCY, task: task("a-1"), class: retention, from: day(2026, 11, 23) },
			AUTHORITY.to_vec(),
		),
		(Call::set_algorithm { alg: HashAlg::Sha2_256, weak_from: Some(day(2000, 1, 1)) }, AUTHORITY.to_vec()),
		(Call::lift_hold { hold, basis: BASIS }, [&OFFICES[..], &[STRANGER]].concat()),
		(Call::close_appraisal { case }, [&OFFICES[..], &[STRANGER]].concat()),
	]
}

#[test]
fn the_role_comes_first() {
	run(|| {
		for (call, allowed) in calls() {
			let call = RuntimeCall::Archives(call);
			for who in OFFICES.into_iter().chain([STRANGER]) {
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
			assert_noop!(call.dispatch(root()), BadOrigin);
		}
	});
}

#[test]
fn a_suspended_organisation_acts_no_more() {
	run_scheduled(|| {
		minwon_testkit::Roles::suspend(AGENCY.0);
		assert_noop!(paper("A").register(), BadOrigin);
	});
}

#[test]
fn a_hold_in_force_is_lifted_by_the_authority_alone() {
	run_scheduled(|| {
		frame_support::assert_ok!(freeze(None));
		for who in OFFICES.into_iter().chain([STRANGER]).filter(|who| !AUTHORITY.contains(who)) {
			assert_noop!(lift(who), BadOrigin);
		}
	});
}
