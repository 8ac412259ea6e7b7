//! What a proxy of each kind may do, and that it gets no power beyond.

use crate::{chain::*, power::enact};
use frame_support::{assert_ok, dispatch::DispatchResult, traits::InstanceFilter};
use minwon_primitives::{CaseId, Commitment, OrgId};
use minwon_runtime::*;
use pallet_won::Payee;
use ProxyType as Kind;

const KINDS: [Kind; 9] = [
	Kind::Any,
	Kind::Registry,
	Kind::Treasury,
	Kind::Council,
	Kind::Validator,
	Kind::DefenseProposals,
	Kind::Archives,
	Kind::Mailbox,
	Kind::Haccp,
];

/// A call of each pallet that has calls, and the narrow kinds that let it through.
fn calls() -> Vec<(RuntimeCall, Vec<Kind>)> {
	let who = || account("//nobody");
	let case = CaseId(1);
	let motion = Hash::zero();
	vec![
		(remark(), vec![]),
		(RuntimeCall::Utility(pallet_utility::Call::batch { calls: vec![] }), vec![]),
		(
			RuntimeCall::Multisig(pallet_multisig::Call::as_multi_threshold_1 {
				other_signatories: vec![],
				call: Box::new(remark()),
			}),
			vec![],
		),
		(RuntimeCall::Proxy(pallet_proxy::Call::remove_proxies {}), vec![]),
		(RuntimeCall::SafeMode(pallet_safe_mode::Call::enter {}), vec![]),
		(RuntimeCall::Preimage(pallet_preimage::Call::note_preimage { bytes: vec![] }), vec![]),
		(RuntimeCall::Balances(pallet_balances::Call::transfer_all { dest: who().into(), keep_alive: false }), vec![]),
		(
			RuntimeCall::Assets(pallet_assets::Call::transfer_all { id: 410, dest: who().into(), keep_alive: false }),
			vec![],
		),
		(
			RuntimeCall::Won(pallet_won::Call::pay { to: Payee::Organisation(OrgId(1)), amount: 1, memo: None }),
			vec![Kind::Treasury],
		),
		(RuntimeCall::Validators(pallet_validators::Call::remove_validator { validator: who() }), vec![]),
		(RuntimeCall::Session(pallet_session::Call::purge_keys {}), vec![Kind::Validator]),
		(enact(remark()), vec![]),
		(
			RuntimeCall::Council(pallet_collective::Call::vote { proposal: motion, index: 0, approve: true }),
			vec![Kind::Council],
		),
		(RuntimeCall::Registry(pallet_registry::Call::veto_person_key {}), vec![Kind::Registry]),
		(RuntimeCall::DefenseProposals(pallet_defense_proposals::Call::tally { case }), vec![Kind::DefenseProposals]),
		(
			RuntimeCall::Archives(pallet_archives::Call::close_appraisal { case: minwon_primitives::AppraisalId(1) }),
			vec![Kind::Archives],
		),
		(
			RuntimeCall::Haccp(pallet_haccp::Call::return_certificate { cert: minwon_primitives::CertId(1) }),
			vec![Kind::Haccp],
		),
		(
			RuntimeCall::Mailbox(pallet_mailbox::Call::close_box { mailbox: minwon_primitives::BoxId(1) }),
			vec![Kind::Mailbox],
		),
	]
}

#[test]
fn a_kind_lets_through_its_own_pallet() {
	for (call, kinds) in calls() {
		for kind in KINDS {
			assert_eq!(kind.filter(&call), kind == Kind::Any || kinds.contains(&kind), "{kind:?} {call:?}");
		}
	}
}

#[test]
fn only_any_stands_above_another_kind() {
	for kind in KINDS {
		for other in KINDS {
			assert_eq!(kind.is_superset(&other), kind == Kind::Any || kind == other);
		}
	}
}

fn add(path: &str, delegate: &str, proxy_type: Kind) -> DispatchResult {
	let delegate = account(delegate).into();
	act(path, RuntimeCall::Proxy(pallet_proxy::Call::add_proxy { delegate, proxy_type, delay: 0 }))
}

/// What the call answered when the delegate dispatched it for `real`.
fn act_for(delegate: &str, real: &str, call: RuntimeCall) -> DispatchResult {
	let proxy = pallet_proxy::Call::proxy { real: account(real).into(), force_proxy_type: None, call: Box::new(call) };
	act(delegate, RuntimeCall::Proxy(proxy))?;
	let mut answers = events().into_iter().filter_map(|event| match event {
		RuntimeEvent::Proxy(pallet_proxy::Event::ProxyExecuted { result }) => Some(result),
		_ => None,
	});
	answers.next_back().unwrap()
}

fn lodge() -> RuntimeCall {
	let seal = Commitment([7; 32]);
	RuntimeCall::DefenseProposals(pallet_defense_proposals::Call::lodge_seal { case: CaseId(1), seal })
}

#[test]
fn a_proxy_acts_for_its_office_within_its_kind() {
	run(|| {
		let filtered = Err(frame_system::Error::<Runtime>::CallFiltered.into());
		assert_ok!(add("//dapa//reception", "//dapa//records", Kind::DefenseProposals));
		// The role is there: what fails is that no such case exists.
		let not_found = Err(pallet_defense_proposals::Error::<Runtime>::NotFound.into());
		assert_eq!(act_for("//dapa//records", "//dapa//reception", lodge()), not_found);
		for call in [remark(), RuntimeCall::Proxy(pallet_proxy::Call::remove_proxies {})] {
			assert_eq!(act_for("//dapa//records", "//dapa//reception", call), filtered);
		}
		// A batch would carry anything.
		let batch = RuntimeCall::Utility(pallet_utility::Call::batch { calls: vec![lodge()] });
		assert_eq!(act_for("//dapa//records", "//dapa//reception", batch), filtered);
	});
}

#[test]
fn a_proxy_gives_no_more_than_its_office_has() {
	run(|| {
		assert_ok!(add("//dapa//reception", "//dapa//records", Kind::Any));
		let admit = RuntimeCall::Registry(pallet_registry::Call::dismiss_office { office: office("//dapa//audit") });
		let refused = Err(sp_runtime::DispatchError::BadOrigin);
		assert_eq!(act_for("//dapa//records", "//dapa//reception", admit), refused);
		// Any carries batches, and inside them each call is still the office's.
		let batch = RuntimeCall::Utility(pallet_utility::Call::batch_all { calls: vec![enact(remark())] });
		assert_eq!(act_for("//dapa//records", "//dapa//reception", batch), refused);
	});
}

#[test]
fn a_proxy_ends_with_its_office() {
	run(|| {
		assert_ok!(add("//dapa//reception", "//dapa//records", Kind::DefenseProposals));
		let dismiss = pallet_registry::Call::dismiss_office { office: office("//dapa//reception") };
		assert_ok!(act("//dapa//manager", RuntimeCall::Registry(dismiss)));
		let refused = Err(sp_runtime::DispatchError::BadOrigin);
		assert_eq!(act_for("//dapa//records", "//dapa//reception", lodge()), refused);
	});
}

#[test]
fn a_treasurer_delegates_payment_and_nothing_else() {
	run(|| {
		assert_ok!(add("//moef//treasury", "//moef//manager", Kind::Treasury));
		let pay = |amount| {
			RuntimeCall::Won(pallet_won::Call::pay {
				to: Payee::Organisation(org("//dapa//program")),
				amount,
				memo: None,
			})
		};
		assert_ok!(act_for("//moef//manager", "//moef//treasury", pay(5)));
		assert_eq!(act("//moef//manager", pay(5)), Err(sp_runtime::DispatchError::BadOrigin));
		let filtered = Err(frame_system::Error::<Runtime>::CallFiltered.into());
		assert_eq!(act_for("//moef//manager", "//moef//treasury", lodge()), filtered);
	});
}
