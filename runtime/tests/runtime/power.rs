//! Who reaches Root: the council, for the calls of the mandate's list, and nobody else.

use crate::chain::{account, remark, run, send};
use codec::Encode;
use frame_support::{
	assert_ok,
	migrations::{FailedMigrationHandler, FailedMigrationHandling},
	traits::{Contains, InstanceFilter},
	weights::Weight,
};
use minwon_runtime::{authority::Mandated, configs::SafeModeAndGoOn, *};
use pallet_collective::Instance1;
use sp_runtime::{traits::Hash as _, DispatchError};

fn upgrade() -> RuntimeCall {
	RuntimeCall::System(frame_system::Call::authorize_upgrade { code_hash: Hash::repeat_byte(7) })
}

fn enact(call: RuntimeCall) -> RuntimeCall {
	RuntimeCall::Mandate(pallet_mandate::Call::enact { call: Box::new(call) })
}

/// The one seat of the development chain proposes, and with threshold 1 the call is executed at once.
fn decide(call: RuntimeCall) -> frame_support::dispatch::DispatchResult {
	let length_bound = u32::try_from(call.encoded_size()).unwrap() + 100;
	let propose =
		pallet_collective::Call::<Runtime, Instance1>::propose { threshold: 1, proposal: Box::new(call), length_bound };
	send("//Alice", RuntimeCall::Council(propose)).unwrap()
}

#[test]
fn the_council_authorises_an_upgrade_through_the_mandate() {
	run(|| {
		assert_ok!(decide(enact(upgrade())));
		assert_eq!(System::authorized_upgrade().map(|upgrade| *upgrade.code_hash()), Some(Hash::repeat_byte(7)));
	});
}

#[test]
fn nobody_reaches_root_alone() {
	run(|| {
		for path in ["//Alice", "//dapa//manager", "//moef//treasury", "//mnd//verifier"] {
			for call in [upgrade(), enact(upgrade())] {
				assert_eq!(send(path, call).unwrap(), Err(DispatchError::BadOrigin), "{path}");
			}
			let batch = RuntimeCall::Utility(pallet_utility::Call::batch_all { calls: vec![upgrade()] });
			assert!(send(path, batch).unwrap().is_err());
			let as_root = RuntimeCall::Utility(pallet_utility::Call::dispatch_as {
				as_origin: Box::new(OriginCaller::system(frame_system::RawOrigin::Root)),
				call: Box::new(upgrade()),
			});
			assert_eq!(send(path, as_root).unwrap(), Err(DispatchError::BadOrigin));
		}
		assert!(System::authorized_upgrade().is_none());
	});
}

#[test]
fn the_list_holds_no_call_that_carries_another() {
	let inner = || Box::new(upgrade());
	for call in [
		RuntimeCall::Utility(pallet_utility::Call::batch_all { calls: vec![upgrade()] }),
		RuntimeCall::Utility(pallet_utility::Call::with_weight { call: inner(), weight: Weight::zero() }),
		RuntimeCall::Proxy(pallet_proxy::Call::proxy {
			real: account("//Alice").into(),
			force_proxy_type: None,
			call: inner(),
		}),
		enact(upgrade()),
		RuntimeCall::System(frame_system::Call::set_code { code: vec![] }),
		RuntimeCall::System(frame_system::Call::kill_storage { keys: vec![] }),
		RuntimeCall::Balances(pallet_balances::Call::force_set_balance { who: account("//Alice").into(), new_free: 1 }),
		remark(),
	] {
		assert!(!Mandated::contains(&call), "{call:?}");
	}
	assert!(Mandated::contains(&upgrade()));
}

#[test]
fn a_call_outside_the_list_is_not_enacted() {
	run(|| {
		let motion = enact(RuntimeCall::System(frame_system::Call::kill_storage { keys: vec![b":code".to_vec()] }));
		// The motion passes, its content fails: the council learns it by event.
		assert_ok!(decide(motion.clone()));
		let failed = System::events().into_iter().any(|record| {
			let RuntimeEvent::Council(pallet_collective::Event::Executed { proposal_hash, result }) = record.event
			else {
				return false;
			};
			let refusal = pallet_mandate::Error::<Runtime>::NotPermitted.into();
			proposal_hash == sp_runtime::traits::BlakeTwo256::hash_of(&motion) && result == Err(refusal)
		});
		assert!(failed);
	});
}

#[test]
fn after_a_failed_migration_the_council_can_act() {
	run(|| {
		assert_eq!(SafeModeAndGoOn::failed(Some(0)), FailedMigrationHandling::ForceUnstuck);
		assert!(SafeMode::is_entered());
		// Ordinary work stands still, the council works.
		assert_eq!(
			send("//dapa//program", remark()).unwrap(),
			Err(frame_system::Error::<Runtime>::CallFiltered.into())
		);
		assert_ok!(decide(enact(RuntimeCall::SafeMode(pallet_safe_mode::Call::force_exit {}))));
		assert!(!SafeMode::is_entered());
		assert_ok!(send("//dapa//program", remark()).unwrap());
	});
}

#[test]
fn a_proxy_does_the_work_that_its_kind_names() {
	let case = minwon_primitives::CaseId(1);
	let calls = [
		(ProxyType::Registry, RuntimeCall::Registry(pallet_registry::Call::veto_person_key {})),
		(ProxyType::Validator, RuntimeCall::Session(pallet_session::Call::purge_keys {})),
		(ProxyType::DefenseProposals, RuntimeCall::DefenseProposals(pallet_defense_proposals::Call::tally { case })),
	];
	for (kind, call) in &calls {
		for (other, _) in &calls {
			assert_eq!(other.filter(call), other == kind, "{other:?} {call:?}");
		}
		assert!(ProxyType::Any.filter(call) && ProxyType::Any.is_superset(kind) && !kind.is_superset(&ProxyType::Any));
	}
}
