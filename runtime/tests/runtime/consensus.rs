//! The validator set: an equivocator is disabled at once and leaves, never below the floor; keys prove that they are one's own.

use crate::chain::*;
use codec::{Decode, Encode};
use frame_support::{
	assert_ok,
	traits::{DisabledValidators, KeyOwnerProofSystem},
};
use minwon_runtime::*;
use pallet_validators::{Offenders, Validators as Approved};
use sp_consensus_grandpa::{AuthorityId, EquivocationProof, KEY_TYPE};
use sp_core::{ed25519, proof_of_possession::statement_of_ownership, sr25519, Pair};
use sp_runtime::DispatchResult;

fn approved() -> Vec<AccountId> {
	Approved::<Runtime>::get().into_inner()
}

fn in_session(path: &str) -> bool {
	pallet_session::Validators::<Runtime>::get().contains(&account(path))
}

fn disabled(path: &str) -> bool {
	let place = pallet_session::Validators::<Runtime>::get().iter().position(|who| *who == account(path));
	place.is_some_and(|place| <Session as DisabledValidators>::is_disabled(u32::try_from(place).unwrap()))
}

/// A motion of three of four, executed.
fn three_decide(motion: RuntimeCall, index: u32) -> DispatchResult {
	let hash = propose("//Alice", 3, motion.clone())?;
	for path in ["//Alice", "//Bob", "//Charlie"] {
		vote(path, hash, index)?;
	}
	close("//Alice", &motion, index)?;
	executed(hash).unwrap()
}

/// Ends the session as its length would, and the block; a validator that may author makes the next.
fn rotate() {
	pallet_session::Pallet::<Runtime>::rotate_session();
	let slot = u64::from(pallet_aura::CurrentSlot::<Runtime>::get());
	let count = u64::try_from(pallet_aura::Authorities::<Runtime>::get().len()).unwrap();
	let off = pallet_session::Pallet::<Runtime>::disabled_validators();
	let author = |ahead: u64| u32::try_from((slot + ahead) % count).unwrap();
	next_block((1..=count).find(|ahead| !off.contains(&author(*ahead))).unwrap());
}

/// Sets the keys of a path as session keys, with a proof made for `owner`.
fn set_keys(path: &str, owner: &str) -> DispatchResult {
	let aura = sr25519::Pair::from_string(path, None).unwrap();
	let grandpa = ed25519::Pair::from_string(path, None).unwrap();
	let statement = statement_of_ownership(&account(owner).encode());
	let proof = (aura.sign(&statement), grandpa.sign(&statement)).encode();
	let keys = SessionKeys { aura: aura.public().into(), grandpa: grandpa.public().into() };
	act(path, RuntimeCall::Session(pallet_session::Call::set_keys { keys, proof }))
}

fn appoint(path: &str) {
	let roles = std::collections::BTreeSet::from([minwon_primitives::Role::ValidatorOperator]).try_into().unwrap();
	let appoint = pallet_registry::Call::appoint_office { account: account(path), roles, last_day: None };
	assert_ok!(act("//mois//manager", RuntimeCall::Registry(appoint)));
}

/// The report of two prevotes of one validator in one round, as any node's operator sends it.
fn report(path: &str, round: u64) -> RuntimeCall {
	let pair = ed25519::Pair::from_string(path, None).unwrap();
	let authority = AuthorityId::from(pair.public());
	let set: u64 = pallet_grandpa::CurrentSetId::<Runtime>::get();
	let vote = |byte: u8| {
		let target = (Hash::repeat_byte(byte), 7u32);
		// What a validator signs: a prevote (0), the round, the set.
		let signature = (0u8, target, round, set).using_encoded(|message| pair.sign(message));
		(target, signature)
	};
	let encoded = (set, 0u8, round, authority.clone(), vote(1), vote(2)).encode();
	let proof = EquivocationProof::decode(&mut &encoded[..]).unwrap();
	let key_owner_proof = Historical::prove((KEY_TYPE, authority)).unwrap();
	RuntimeCall::Grandpa(pallet_grandpa::Call::report_equivocation {
		equivocation_proof: Box::new(proof),
		key_owner_proof,
	})
}

#[test]
fn an_equivocator_stays_disabled_for_the_floor_until_another_is_approved() {
	run_on("local_testnet", || {
		assert_ok!(act("//dapa//program", report("//Dave", 1)));
		assert!(disabled("//Dave"));
		assert_eq!(Offenders::<Runtime>::get().into_inner(), [account("//Dave")]);
		assert!(approved().contains(&account("//Dave")), "four are the floor");
		// The same report twice is refused.
		assert!(act("//dapa//program", report("//Dave", 1)).is_err());

		// A change of session does not forgive.
		rotate();
		assert!(disabled("//Dave"));

		appoint("//Eve");
		assert_ok!(set_keys("//Eve", "//Eve"));
		let approve = pallet_validators::Call::approve_validator { validator: account("//Eve") };
		assert_ok!(three_decide(RuntimeCall::Validators(approve), 0));
		assert!(!approved().contains(&account("//Dave")) && approved().contains(&account("//Eve")));
		assert!(Offenders::<Runtime>::get().is_empty());

		// It acts two sessions later.
		assert!(!in_session("//Eve") && in_session("//Dave"));
		rotate();
		assert!(!in_session("//Eve") && in_session("//Dave"));
		rotate();
		assert!(in_session("//Eve") && !in_session("//Dave"));
		assert_eq!(pallet_aura::Authorities::<Runtime>::get().len(), 4);
		let eve = AuthorityId::from(ed25519::Pair::from_string("//Eve", None).unwrap().public());
		let finalisers: Vec<AuthorityId> = Grandpa::grandpa_authorities().into_iter().map(|(id, _)| id).collect();
		assert!(finalisers.len() == 4 && finalisers.contains(&eve));
		assert!(pallet_session::Pallet::<Runtime>::disabled_validators().is_empty());
	});
}

#[test]
fn an_equivocator_above_the_floor_leaves() {
	run_on("local_testnet", || {
		appoint("//Eve");
		assert_ok!(set_keys("//Eve", "//Eve"));
		let approve = pallet_validators::Call::approve_validator { validator: account("//Eve") };
		assert_ok!(three_decide(RuntimeCall::Validators(approve), 0));
		assert_eq!(approved().len(), 5);
		assert_ok!(act("//dapa//program", report("//Dave", 1)));
		assert!(disabled("//Dave"));
		assert!(!approved().contains(&account("//Dave")));
		assert!(Offenders::<Runtime>::get().is_empty());
	});
}

#[test]
fn at_most_a_third_is_disabled() {
	run_on("local_testnet", || {
		for path in ["//Dave", "//Charlie"] {
			assert_ok!(act("//dapa//program", report(path, 1)));
		}
		// One of four: with two silent, GRANDPA could not finalise.
		assert_eq!(pallet_session::Pallet::<Runtime>::disabled_validators().len(), 1);
		assert_eq!(approved().len(), 4);
	});
}

#[test]
fn a_report_without_an_offence_is_refused() {
	run_on("local_testnet", || {
		let RuntimeCall::Grandpa(pallet_grandpa::Call::report_equivocation { equivocation_proof, .. }) =
			report("//Dave", 1)
		else {
			panic!("a report")
		};
		// Somebody else's key.
		let alice = ed25519::Pair::from_string("//Alice", None).unwrap().public();
		let key_owner_proof = Historical::prove((KEY_TYPE, AuthorityId::from(alice))).unwrap();
		let wrong = pallet_grandpa::Call::report_equivocation { equivocation_proof, key_owner_proof };
		assert!(act("//dapa//program", RuntimeCall::Grandpa(wrong)).is_err());
		assert!(!disabled("//Dave") && !disabled("//Alice"));
	});
}

#[test]
fn the_floor_holds_against_the_council() {
	run_on("local_testnet", || {
		let remove = pallet_validators::Call::remove_validator { validator: account("//Dave") };
		let refusal = pallet_validators::Error::<Runtime>::FloorReached;
		assert_eq!(three_decide(RuntimeCall::Validators(remove), 0), Err(refusal.into()));
		let approve = pallet_validators::Call::approve_validator { validator: account("//Eve") };
		let refusal = pallet_validators::Error::<Runtime>::NoKeys;
		assert_eq!(three_decide(RuntimeCall::Validators(approve), 1), Err(refusal.into()));
	});
}

#[test]
fn session_keys_prove_who_owns_them() {
	run_on("local_testnet", || {
		appoint("//Eve");
		let refusal = pallet_session::Error::<Runtime>::InvalidProof;
		assert_eq!(set_keys("//Eve", "//Ferdie"), Err(refusal.into()));
		assert_ok!(set_keys("//Eve", "//Eve"));
	});
}

#[test]
fn a_validator_that_lost_its_seat_still_validates() {
	run_on("local_testnet", || {
		let dismiss = pallet_registry::Call::dismiss_office { office: office("//Bob") };
		assert_ok!(act("//mois//manager", RuntimeCall::Registry(dismiss)));
		assert!(approved().contains(&account("//Bob")) && in_session("//Bob"));
	});
}
