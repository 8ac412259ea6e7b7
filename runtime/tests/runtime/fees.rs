//! Who pays, how much, and who is refused before anything is executed.

use crate::chain::{account, next_block, remark, run, send, signed, validate};
use codec::Encode;
use frame_support::{assert_ok, traits::Currency};
use minwon_primitives::{Commitment, OrgId, Purpose, Tag};
use minwon_runtime::{configs::MWC, *};
use minwon_support::RoleInspect;
use pallet_registry::{Actor, Actors, Status};
use sp_runtime::transaction_validity::InvalidTransaction;

const OFFICE: &str = "//dapa//program";
const CITIZEN: &str = "//citizen0";

fn org_of(path: &str) -> OrgId {
	match Actors::<Runtime>::get(account(path)).unwrap() {
		Actor::Office { org, .. } | Actor::Person { org, .. } => org,
	}
}

fn credit(org: OrgId) -> Balance {
	Balances::free_balance(Registry::organisation_account(org))
}

fn council() -> RuntimeOrigin {
	pallet_collective::RawOrigin::<AccountId, pallet_collective::Instance1>::Members(1, 1).into()
}

fn enrol() {
	let call = pallet_registry::Call::enrol_person {
		account: account(CITIZEN),
		purpose: Purpose::Petitions,
		commitment: Commitment([1; 32]),
		tag: Tag([2; 32]),
	};
	assert_ok!(send("//mma//enroller", RuntimeCall::Registry(call)).unwrap());
}

#[test]
fn the_organisation_of_the_signer_pays_what_was_announced() {
	run(|| {
		let org = org_of(OFFICE);
		let before = credit(org);
		let transaction = signed(OFFICE, remark(), 0);
		let length = u32::try_from(transaction.encoded_size()).unwrap();
		let announced = TransactionPayment::query_info(transaction.clone(), length).partial_fee;
		assert_ok!(Executive::apply_extrinsic(transaction).unwrap());
		assert_eq!(before - credit(org), announced);
		// A remark of 100 bytes: base weight and extensions at 20 units a microsecond, 5 units a byte.
		assert_eq!(announced, REMARK_FEE);
		assert_eq!(Balances::total_balance(&account(OFFICE)), 0);
	});
}

/// A little more than one cent.
const REMARK_FEE: Balance = 11_674;

#[test]
fn an_account_that_is_nobody_is_refused() {
	run(|| {
		assert_eq!(validate(signed("//nobody", remark(), 0)), Err(InvalidTransaction::Payment.into()));
		assert_eq!(send("//nobody", remark()), Err(InvalidTransaction::Payment.into()));
	});
}

#[test]
fn offices_of_a_suspended_organisation_are_refused_at_once() {
	run(|| {
		let org = org_of(OFFICE);
		assert_ok!(send(OFFICE, remark()).unwrap());
		assert_ok!(Registry::set_status(council(), org, Status::Suspended));
		let refusal = InvalidTransaction::Custom(1);
		assert_eq!(validate(signed(OFFICE, remark(), 0)), Err(refusal.into()));
		assert_eq!(send(OFFICE, remark()), Err(refusal.into()));
		assert_ok!(Registry::set_status(council(), org, Status::Active));
		assert_ok!(send(OFFICE, remark()).unwrap());
	});
}

#[test]
fn a_citizen_has_a_daily_cap() {
	run(|| {
		enrol();
		let most = 6 * MWC / 10;
		let before = credit(org_of(CITIZEN));
		assert_ok!(Executive::apply_extrinsic(signed(CITIZEN, remark(), most)).unwrap());
		assert!(before - credit(org_of(CITIZEN)) > most);
		// A second one in the same block is beyond the cap, in the pool as in the block.
		let refusal = InvalidTransaction::Custom(2);
		assert_eq!(validate(signed(CITIZEN, remark(), most)), Err(refusal.into()));
		assert_eq!(Executive::apply_extrinsic(signed(CITIZEN, remark(), most)), Err(refusal.into()));
		// A small one still fits, and tomorrow is another day.
		assert_ok!(send(CITIZEN, remark()).unwrap());
		next_block(28_800);
		assert_ok!(Executive::apply_extrinsic(signed(CITIZEN, remark(), most)).unwrap());
	});
}

#[test]
fn the_last_existential_deposit_pays_nothing() {
	run(|| {
		let org = org_of(OFFICE);
		let purse = Registry::organisation_account(org);
		Balances::make_free_balance_be(&purse, configs::CENT + 10);
		assert_eq!(send(OFFICE, remark()), Err(InvalidTransaction::Payment.into()));
	});
}
