//! Who reaches Root: the council by two thirds, for the calls of the mandate's list, and nobody else.

use crate::chain::*;
use codec::{Decode, Encode};
use frame_support::{
	assert_ok,
	dispatch::DispatchResult,
	traits::{Contains, UnfilteredDispatchable},
	weights::Weight,
};
use minwon_primitives::Role;
use minwon_runtime::{authority::Mandated, *};
use minwon_support::RoleInspect;
use pallet_collective::{Instance1, Members, Voting};
use pallet_registry::{Actors, Organisations};
use sp_runtime::DispatchError;

/// What nobody but Root may do, and what shows whether it was done.
pub fn upgrade() -> RuntimeCall {
	RuntimeCall::System(frame_system::Call::authorize_upgrade { code_hash: Hash::repeat_byte(7) })
}

fn is_upgraded() -> bool {
	System::authorized_upgrade().is_some_and(|upgrade| *upgrade.code_hash() == Hash::repeat_byte(7))
}

pub fn enact(call: RuntimeCall) -> RuntimeCall {
	RuntimeCall::Mandate(pallet_mandate::Call::enact { call: Box::new(call) })
}

/// The council enacts; the answer is that of the mandate, or of the call under it.
pub fn mandate(call: RuntimeCall) -> DispatchResult {
	decide(enact(call))?;
	let mut answers = events().into_iter().filter_map(|event| match event {
		RuntimeEvent::Mandate(pallet_mandate::Event::Enacted { result }) => Some(result),
		_ => None,
	});
	answers.next_back().unwrap()
}

fn root() -> Box<OriginCaller> {
	Box::new(OriginCaller::system(frame_system::RawOrigin::Root))
}

/// Every way of the runtime to carry a call inside another.
fn smuggle(call: RuntimeCall) -> Vec<RuntimeCall> {
	let inner = || Box::new(call.clone());
	let calls = || vec![call.clone()];
	let others = || vec![account("//nobody"), account("//dapa//audit")];
	let organisation = Registry::organisation_account(org("//Alice"));
	let mut sorted = others();
	sorted.sort();
	vec![
		RuntimeCall::Utility(pallet_utility::Call::batch { calls: calls() }),
		RuntimeCall::Utility(pallet_utility::Call::batch_all { calls: calls() }),
		RuntimeCall::Utility(pallet_utility::Call::force_batch { calls: calls() }),
		RuntimeCall::Utility(pallet_utility::Call::if_else { main: inner(), fallback: inner() }),
		RuntimeCall::Utility(pallet_utility::Call::as_derivative { index: 0, call: inner() }),
		RuntimeCall::Utility(pallet_utility::Call::with_weight { call: inner(), weight: Weight::zero() }),
		RuntimeCall::Utility(pallet_utility::Call::dispatch_as { as_origin: root(), call: inner() }),
		RuntimeCall::Utility(pallet_utility::Call::dispatch_as_fallible { as_origin: root(), call: inner() }),
		RuntimeCall::Proxy(pallet_proxy::Call::proxy {
			real: organisation.clone().into(),
			force_proxy_type: None,
			call: inner(),
		}),
		RuntimeCall::Proxy(pallet_proxy::Call::proxy_announced {
			delegate: account("//nobody").into(),
			real: organisation.into(),
			force_proxy_type: None,
			call: inner(),
		}),
		RuntimeCall::Multisig(pallet_multisig::Call::as_multi_threshold_1 {
			other_signatories: sorted.clone(),
			call: inner(),
		}),
		RuntimeCall::Multisig(pallet_multisig::Call::as_multi {
			threshold: 2,
			other_signatories: sorted,
			maybe_timepoint: None,
			call: inner(),
			max_weight: Weight::MAX,
		}),
		RuntimeCall::Council(pallet_collective::Call::execute { proposal: inner(), length_bound: 10_000 }),
	]
}

/// Everybody who stands in the registry, all other development accounts and the keyless accounts of organisations.
fn everybody() -> Vec<AccountId> {
	let named = ["//Alice", "//Bob", "//Charlie", "//Dave", "//Eve", "//Ferdie", "//nobody"].map(account);
	let citizens = (0..9).map(|number| account(&format!("//citizen{number}")));
	let organisations = Organisations::<Runtime>::iter_keys().map(Registry::organisation_account);
	Actors::<Runtime>::iter_keys().chain(named).chain(citizens).chain(organisations).collect()
}

fn signed_by(who: &AccountId, call: RuntimeCall) -> DispatchResult {
	let result = call.dispatch_bypass_filter(RuntimeOrigin::signed(who.clone()));
	result.map(|_| ()).map_err(|failed| failed.error)
}

#[test]
fn the_council_authorises_an_upgrade_through_the_mandate() {
	run(|| {
		assert_ok!(mandate(upgrade()));
		assert!(is_upgraded());
	});
}

#[test]
fn it_takes_two_thirds_of_the_council() {
	run_on("local_testnet", || {
		// One seat of four, two of four: the motion passes as a motion, and its call is refused.
		let motion = enact(upgrade());
		let hash = propose("//Alice", 1, motion.clone()).unwrap();
		assert_eq!(executed(hash), Some(Err(DispatchError::BadOrigin)));
		let hash = propose("//Alice", 2, motion.clone()).unwrap();
		assert_ok!(vote("//Alice", hash, 0));
		assert_ok!(vote("//Bob", hash, 0));
		assert_ok!(close("//dapa//program", &motion, 0));
		assert_eq!(executed(hash), Some(Err(DispatchError::BadOrigin)));
		assert!(!is_upgraded());
		// Three of four.
		next_block(1);
		let hash = propose("//Alice", 3, motion.clone()).unwrap();
		for path in ["//Alice", "//Bob"] {
			assert_ok!(vote(path, hash, 1));
		}
		assert!(close("//dapa//program", &motion, 1).is_err(), "two are not enough to close early");
		assert_ok!(vote("//Charlie", hash, 1));
		assert_ok!(close("//dapa//program", &motion, 1));
		assert_eq!(executed(hash), Some(Ok(())));
		assert!(is_upgraded());
	});
}

#[test]
fn nobody_reaches_root_alone() {
	run(|| {
		for who in everybody() {
			for call in [upgrade(), enact(upgrade())] {
				assert_eq!(signed_by(&who, call), Err(DispatchError::BadOrigin));
			}
		}
		assert!(!is_upgraded());
	});
}

#[test]
fn nobody_smuggles_a_call_to_root() {
	run(|| {
		for who in everybody() {
			for call in smuggle(upgrade()).into_iter().chain(smuggle(enact(upgrade()))) {
				// Some answer with success and tell of the failure by an event: what counts is what was done.
				let _ = signed_by(&who, call);
			}
		}
		assert!(!is_upgraded());
		for call in smuggle(upgrade()) {
			let _ = send("//Alice", call);
		}
		assert!(!is_upgraded());
	});
}

/// Calls that the SDK keeps for Root or for nobody at all.
fn kept_calls() -> Vec<RuntimeCall> {
	let somebody = || account("//Alice");
	vec![
		RuntimeCall::System(frame_system::Call::set_code { code: vec![] }),
		RuntimeCall::System(frame_system::Call::set_code_without_checks { code: vec![] }),
		RuntimeCall::System(frame_system::Call::set_heap_pages { pages: 1 }),
		RuntimeCall::System(frame_system::Call::set_storage { items: vec![] }),
		RuntimeCall::System(frame_system::Call::kill_storage { keys: vec![] }),
		RuntimeCall::System(frame_system::Call::kill_prefix { prefix: vec![], subkeys: 1 }),
		RuntimeCall::System(frame_system::Call::authorize_upgrade_without_checks { code_hash: Hash::zero() }),
		RuntimeCall::Timestamp(pallet_timestamp::Call::set { now: 0 }),
		RuntimeCall::Balances(pallet_balances::Call::force_set_balance { who: somebody().into(), new_free: 1 }),
		RuntimeCall::Balances(pallet_balances::Call::force_transfer {
			source: somebody().into(),
			dest: somebody().into(),
			value: 1,
		}),
		RuntimeCall::Balances(pallet_balances::Call::force_unreserve { who: somebody().into(), amount: 1 }),
		RuntimeCall::Assets(pallet_assets::Call::force_create {
			id: 1,
			owner: somebody().into(),
			is_sufficient: true,
			min_balance: 1,
		}),
		RuntimeCall::Assets(pallet_assets::Call::create { id: 1, admin: somebody().into(), min_balance: 1 }),
		RuntimeCall::Council(pallet_collective::Call::set_members { new_members: vec![], prime: None, old_count: 1 }),
		RuntimeCall::SafeMode(pallet_safe_mode::Call::force_enter {}),
		RuntimeCall::SafeMode(pallet_safe_mode::Call::force_exit {}),
		RuntimeCall::TxPause(pallet_tx_pause::Call::pause { full_name: pause_name("System", "remark") }),
		RuntimeCall::Grandpa(pallet_grandpa::Call::note_stalled { delay: 1, best_finalized_block_number: 1 }),
		RuntimeCall::Migrations(pallet_migrations::Call::force_set_cursor { cursor: None }),
		RuntimeCall::Migrations(pallet_migrations::Call::force_onboard_mbms {}),
	]
}

/// A call as `pallet-tx-pause` names it.
pub fn pause_name(pallet: &str, call: &str) -> pallet_tx_pause::RuntimeCallNameOf<Runtime> {
	let bounded = |text: &str| text.as_bytes().to_vec().try_into().unwrap();
	(bounded(pallet), bounded(call))
}

#[test]
fn what_is_kept_for_root_is_refused_to_everybody() {
	run(|| {
		for who in everybody() {
			for call in kept_calls() {
				assert_eq!(signed_by(&who, call.clone()), Err(DispatchError::BadOrigin), "{call:?}");
			}
		}
	});
}

#[test]
fn the_list_holds_no_call_that_carries_another() {
	run(|| {
		let outside = smuggle(upgrade()).into_iter().chain([enact(upgrade()), remark()]);
		let harmful = kept_calls().into_iter().filter(|call| {
			!matches!(
				call,
				RuntimeCall::SafeMode(_)
					| RuntimeCall::TxPause(_)
					| RuntimeCall::Grandpa(_)
					| RuntimeCall::Migrations(_)
			)
		});
		for call in outside.chain(harmful) {
			assert!(!Mandated::contains(&call), "{call:?}");
			let council = pallet_collective::RawOrigin::<AccountId, Instance1>::Members(1, 1);
			let refused =
				Mandate::enact(council.into(), Box::new(call.clone())).map(|_| ()).map_err(|failed| failed.error);
			assert_eq!(refused, Err(pallet_mandate::Error::<Runtime>::NotPermitted.into()), "{call:?}");
		}
		assert!(!is_upgraded());
		assert!(Mandated::contains(&upgrade()));
	});
}

/// Who voted for an open motion. The SDK keeps the record's fields to itself: index, threshold, ayes, nays, end.
fn ayes(motion: Hash) -> Vec<AccountId> {
	let votes = Voting::<Runtime, Instance1>::get(motion).unwrap().encode();
	<(u32, u32, Vec<AccountId>)>::decode(&mut &votes[..]).unwrap().2
}

#[test]
fn a_dismissed_seat_loses_its_vote_at_once() {
	run_on("local_testnet", || {
		let motion = enact(upgrade());
		let hash = propose("//Alice", 3, motion.clone()).unwrap();
		for path in ["//Alice", "//Bob"] {
			assert_ok!(vote(path, hash, 0));
		}
		let dismiss = pallet_registry::Call::dismiss_office { office: office("//Bob") };
		assert_ok!(act("//mois//manager", RuntimeCall::Registry(dismiss)));
		// Its vote is gone from the open motion, it is no member, and nobody pays for it.
		assert_eq!(ayes(hash), [account("//Alice")]);
		assert!(!Members::<Runtime, Instance1>::get().contains(&account("//Bob")));
		assert!(send("//Bob", remark()).is_err());
		let vote_again = pallet_collective::Call::vote { proposal: hash, index: 0, approve: true };
		assert_eq!(
			dispatch("//Bob", RuntimeCall::Council(vote_again)),
			Err(pallet_collective::Error::<Runtime, Instance1>::NotMember.into())
		);
		assert_ok!(vote("//Charlie", hash, 0));
		assert!(close("//Alice", &motion, 0).is_err());
		assert!(!is_upgraded());
	});
}

#[test]
fn a_seat_with_a_new_key_votes_with_the_new_one() {
	run_on("local_testnet", || {
		let replace = pallet_registry::Call::replace_office_key { office: office("//Bob"), new: account("//Eve") };
		assert_ok!(act("//mois//manager", RuntimeCall::Registry(replace)));
		let members = Members::<Runtime, Instance1>::get();
		assert!(members.contains(&account("//Eve")) && !members.contains(&account("//Bob")));
		let hash = propose("//Eve", 3, enact(upgrade())).unwrap();
		assert_ok!(vote("//Eve", hash, 0));
		assert!(Registry::acting(&account("//Bob"), Role::CouncilSeat).is_none());
	});
}

#[test]
fn a_suspended_seat_does_not_vote() {
	run_on("local_testnet", || {
		let status = pallet_registry::Status::Suspended;
		let motion = RuntimeCall::Registry(pallet_registry::Call::set_status { org: org("//Bob"), status });
		let hash = propose("//Alice", 3, motion.clone()).unwrap();
		for path in ["//Alice", "//Charlie", "//Dave"] {
			assert_ok!(vote(path, hash, 0));
		}
		assert_ok!(close("//Alice", &motion, 0));
		assert_eq!(executed(hash), Some(Ok(())));
		assert_eq!(Members::<Runtime, Instance1>::get().len(), 3);
		// Two thirds of three are two.
		next_block(1);
		let motion = enact(upgrade());
		let hash = propose("//Alice", 2, motion.clone()).unwrap();
		for path in ["//Alice", "//Charlie"] {
			assert_ok!(vote(path, hash, 1));
		}
		assert_ok!(close("//Dave", &motion, 1));
		assert!(is_upgraded());
	});
}
