//! Calls, borders, genesis, invariants, random sequences.

use crate::{mock::*, BankReference, DepositRecord, Deposits, Direction, Error, Event, Payee, Sums, Totals};
use frame_support::{assert_noop, assert_ok};
use frame_system::RawOrigin;
use minwon_primitives::{DocumentDigest, OfficeId, OrgId, Seconds, WON_ASSET};
use minwon_testkit::Roles;
use proptest::prelude::*;
use sp_runtime::{BuildStorage, DispatchError, DispatchError::BadOrigin, DispatchResult};
use std::collections::{BTreeMap, BTreeSet};

fn reference(text: &str) -> BankReference {
	text.as_bytes().to_vec().try_into().unwrap()
}

fn issue(by: u64, org: u32, amount: u128, text: &str) -> DispatchResult {
	Won::issue(RawOrigin::Signed(by).into(), OrgId(org), amount, reference(text), document())
}

fn redeem(by: u64, org: u32, amount: u128, text: &str) -> DispatchResult {
	Won::redeem(RawOrigin::Signed(by).into(), OrgId(org), amount, reference(text), document())
}

fn pay(by: u64, to: Payee<u64>, amount: u128) -> DispatchResult {
	Won::pay(RawOrigin::Signed(by).into(), to, amount, Some(DocumentDigest([3; 32])))
}

#[test]
fn genesis_issues_against_a_deposit() {
	run(|| {
		assert_eq!(Won::balance_of(OrgId(2)), 1_000);
		assert_eq!(Sums::<Test>::get(), Totals { issued: 1_000, redeemed: 0 });
		assert_eq!(Deposits::<Test>::get(reference("G-1")).unwrap().office, None);
	});
}

#[test]
#[should_panic(expected = "a genesis deposit breaks a rule")]
fn genesis_refuses_a_reference_twice() {
	let _ = genesis(vec![deposit(1, 5, "G"), deposit(2, 5, "G")]).build_storage();
}

#[test]
fn issue_mints_and_records() {
	run(|| {
		assert_ok!(issue(TREASURY, 2, 500, "B-1"));
		assert_eq!(Won::balance_of(OrgId(2)), 1_500);
		let record = DepositRecord {
			direction: Direction::Issued,
			org: OrgId(2),
			amount: 500,
			document: document(),
			at: Seconds(1_000_000_000),
			office: Some(OfficeId(1)),
		};
		assert_eq!(Deposits::<Test>::get(reference("B-1")), Some(record));
		let office = Some(OfficeId(1));
		System::assert_last_event(
			Event::Issued { office, org: OrgId(2), amount: 500, reference: reference("B-1"), document: document() }
				.into(),
		);
	});
}

#[test]
fn redeem_burns_and_records() {
	run(|| {
		assert_ok!(redeem(TREASURY, 2, 1_000, "B-1"));
		assert_eq!((Won::balance_of(OrgId(2)), Sums::<Test>::get()), (0, Totals { issued: 1_000, redeemed: 1_000 }));
		let office = Some(OfficeId(1));
		System::assert_last_event(
			Event::Redeemed { office, org: OrgId(2), amount: 1_000, reference: reference("B-1"), document: document() }
				.into(),
		);
	});
}

#[test]
fn pay_moves_won_of_the_own_organisation() {
	run(|| {
		assert_ok!(pay(TREASURER, Payee::Account(STRANGER), 400));
		assert_ok!(pay(TREASURER, Payee::Organisation(OrgId(1)), 600));
		assert_eq!(
			(Won::balance_of(OrgId(2)), Won::balance_of(OrgId(1)), Assets::balance(WON_ASSET, STRANGER)),
			(0, 600, 400)
		);
		let memo = Some(DocumentDigest([3; 32]));
		let to = Payee::Organisation(OrgId(1));
		System::assert_last_event(Event::Paid { office: OfficeId(2), org: OrgId(2), to, amount: 600, memo }.into());
	});
}

#[test]
fn each_refusal_names_its_fact() {
	run(|| {
		assert_noop!(issue(TREASURY, 2, 1, "G-1"), Error::<Test>::AlreadyExists);
		assert_noop!(redeem(TREASURY, 2, 1, "G-1"), Error::<Test>::AlreadyExists);
		assert_noop!(issue(TREASURY, 3, 1, "B-1"), Error::<Test>::NotFound);
		assert_noop!(issue(TREASURY, 2, 0, "B-1"), Error::<Test>::OutOfRange);
		assert_noop!(issue(TREASURY, 2, 1, ""), Error::<Test>::OutOfRange);
		assert_noop!(issue(TREASURY, 2, 1, "a b"), Error::<Test>::OutOfRange);
		assert_noop!(redeem(TREASURY, 2, 1_001, "B-1"), Error::<Test>::InsufficientWon);
		assert_noop!(pay(TREASURER, Payee::Account(STRANGER), 0), Error::<Test>::OutOfRange);
		assert_noop!(pay(TREASURER, Payee::Account(STRANGER), 1_001), Error::<Test>::InsufficientWon);
		assert_noop!(pay(TREASURER, Payee::Organisation(OrgId(3)), 1), Error::<Test>::NotFound);
		assert_noop!(issue(TREASURY, 2, u128::MAX, "B-1"), sp_runtime::ArithmeticError::Overflow);
	});
}

#[test]
fn wrong_origins_are_refused() {
	run(|| {
		for who in [TREASURER, STRANGER] {
			assert_noop!(issue(who, 2, 1, "B-1"), BadOrigin);
			assert_noop!(redeem(who, 2, 1, "B-1"), BadOrigin);
		}
		assert_noop!(pay(STRANGER, Payee::Account(1), 1), BadOrigin);
		assert_noop!(Won::issue(RawOrigin::Root.into(), OrgId(2), 1, reference("B"), document()), BadOrigin);
		Roles::suspend(2);
		assert_noop!(pay(TREASURER, Payee::Account(STRANGER), 1), BadOrigin);
	});
}

#[test]
fn each_invariant_can_fail() {
	let sabotages: [(fn(), &str); 2] = [
		(|| Deposits::<Test>::remove(reference("G-1")), "I1"),
		(
			|| {
				use frame_support::traits::fungibles::Mutate;
				Assets::mint_into(WON_ASSET, &5, 1).unwrap();
			},
			"I2",
		),
	];
	for (sabotage, name) in sabotages {
		let failed = std::panic::catch_unwind(|| run(sabotage)).unwrap_err();
		let text = failed.downcast_ref::<String>().unwrap();
		assert!(text.contains(name), "{name}: {text}");
	}
}

/// The model: who has how much, and which references were used.
#[derive(Default)]
struct Model {
	balances: BTreeMap<u32, u128>,
	used: BTreeSet<u8>,
}

impl Model {
	fn apply(&mut self, op: u8, org: u32, amount: u128, reference: u8) -> Result<(), DispatchError> {
		let has = self.balances.get(&org).copied().unwrap_or(0);
		let own = self.balances.get(&2).copied().unwrap_or(0);
		match op {
			0 if org == 3 => Err(Error::<Test>::NotFound.into()),
			0 | 1 if amount == 0 => Err(Error::<Test>::OutOfRange.into()),
			0 | 1 if self.used.contains(&reference) => Err(Error::<Test>::AlreadyExists.into()),
			1 if has < amount => Err(Error::<Test>::InsufficientWon.into()),
			0 | 1 => {
				self.used.insert(reference);
				self.balances.insert(org, if op == 0 { has + amount } else { has - amount });
				Ok(())
			}
			_ if amount == 0 => Err(Error::<Test>::OutOfRange.into()),
			_ if org == 3 => Err(Error::<Test>::NotFound.into()),
			_ if own < amount => Err(Error::<Test>::InsufficientWon.into()),
			_ => {
				*self.balances.entry(2).or_default() -= amount;
				*self.balances.entry(org).or_default() += amount;
				Ok(())
			}
		}
	}
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(64))]
	#[test]
	fn sequences_agree_with_the_model(ops in prop::collection::vec((0u8..3, 1u32..4, 0u128..400, any::<u8>()), 50)) {
		run(|| {
			let mut model = Model { balances: [(2, 1_000)].into(), ..Default::default() };
			let mut successes = 0;
			for (op, org, amount, number) in &ops {
				let text = format!("R-{number}");
				let outcome = match op {
					0 => issue(TREASURY, *org, *amount, &text),
					1 => redeem(TREASURY, *org, *amount, &text),
					_ => pay(TREASURER, Payee::Organisation(OrgId(*org)), *amount),
				};
				assert_eq!(outcome, model.apply(*op, *org, *amount, *number), "{op} {org} {amount} {text}");
				successes += usize::from(outcome.is_ok());
				for org in 1..4 {
					assert_eq!(Won::balance_of(OrgId(org)), model.balances.get(&org).copied().unwrap_or(0));
				}
				crate::Pallet::<Test>::do_try_state().unwrap();
			}
			assert!(successes * 10 >= ops.len() * 3, "only {successes} of {} succeeded", ops.len());
		});
	}
}
