//! Who pays, how much, and who is refused before anything is executed.

use crate::chain::*;
use codec::Encode;
use frame_support::{
	assert_ok,
	dispatch::{DispatchResult, GetDispatchInfo},
	traits::Currency,
};
use minwon_primitives::{
	Access, BoxId, CaseId, Commitment, DocumentDigest, FileKind, NoticeClass, OfficeId, Purpose, RetentionClass, Role,
	Tag, TaskCode, Tree,
};
use minwon_runtime::{configs::MWC, *};
use minwon_support::RoleInspect;
use pallet_registry::Status;
use sp_runtime::transaction_validity::InvalidTransaction;
use std::collections::BTreeSet;

const OFFICE: &str = "//dapa//program";
const CITIZEN: &str = "//citizen0";

/// What the everyday call costs, in 10^-6 MWC. These figures follow `runtime/src/weights`: measure again, and they change.
const SEAL_FEE: Balance = 9_991;
/// What a transfer of service credit costs.
const TRANSFER_FEE: Balance = 9_426;
/// A remark of 100 bytes: base weight and extensions at 12 units a microsecond, 5 units a byte.
const REMARK_FEE: Balance = 8_573;

fn enrol() {
	let call = pallet_registry::Call::enrol_person {
		account: account(CITIZEN),
		purpose: Purpose::Petitions,
		commitment: Commitment([1; 32]),
		tag: Tag([2; 32]),
	};
	assert_ok!(act("//mma//enroller", RuntimeCall::Registry(call)));
}

fn set_status(path: &str, status: Status) -> DispatchResult {
	decide(RuntimeCall::Registry(pallet_registry::Call::set_status { org: org(path), status }))
}

fn announced(transaction: &UncheckedExtrinsic) -> Balance {
	let length = u32::try_from(transaction.encoded_size()).unwrap();
	TransactionPayment::query_info(transaction.clone(), length).partial_fee
}

/// What the last transaction of the block paid, as the chain told.
fn told() -> (AccountId, Balance) {
	let paid = events().into_iter().rev().find_map(|event| match event {
		RuntimeEvent::TransactionPayment(pallet_transaction_payment::Event::TransactionFeePaid {
			who,
			actual_fee,
			..
		}) => Some((who, actual_fee)),
		_ => None,
	});
	paid.unwrap()
}

fn register() -> RuntimeCall {
	RuntimeCall::Archives(pallet_archives::Call::register_file {
		reference: b"2026-1".to_vec().try_into().unwrap(),
		task: TaskCode(b"1690000A01".to_vec().try_into().unwrap()),
		year: 2026,
		retention: RetentionClass::Y10,
		access: Access::Open,
		grounds: 0,
		kind: FileKind::Text,
		tree: Tree::single([7; 32]),
	})
}

fn dispatch_notice() -> RuntimeCall {
	use pallet_mailbox::{Content, Proof, Recipient};
	RuntimeCall::Mailbox(pallet_mailbox::Call::dispatch {
		reference: b"2026-1".to_vec().try_into().unwrap(),
		to: Recipient::Box(BoxId(1)),
		class: NoticeClass::Tax,
		proof: Proof::Read,
		content: Content::Sealed { commitment: Commitment([7; 32]), digest: DocumentDigest([7; 32]), kib: 64 },
		term_days: 90,
		follows: None,
	})
}

fn record_log() -> RuntimeCall {
	let now = now().0;
	RuntimeCall::Haccp(pallet_haccp::Call::record_log {
		cert: minwon_primitives::CertId(1),
		reference: b"20261201-0001".to_vec().try_into().unwrap(),
		log: pallet_haccp::LogEntry {
			ccp: 1,
			from: minwon_primitives::Seconds(now - 3_600),
			to: minwon_primitives::Seconds(now),
			low: 180,
			high: 240,
			readings: 60,
			file: crate::defense_fixture::document("series"),
		},
		corrects: None,
	})
}

fn lodge() -> RuntimeCall {
	let seal = Commitment([7; 32]);
	RuntimeCall::DefenseProposals(pallet_defense_proposals::Call::lodge_seal { case: CaseId(1), seal })
}

fn transfer() -> RuntimeCall {
	RuntimeCall::Balances(pallet_balances::Call::transfer_keep_alive {
		dest: account("//dapa//audit").into(),
		value: 1,
	})
}

#[test]
fn the_organisation_of_the_signer_pays_what_was_announced() {
	run(|| {
		for (call, fee) in [(remark(), REMARK_FEE), (lodge(), SEAL_FEE), (transfer(), TRANSFER_FEE)] {
			let before = credit(OFFICE);
			let transaction = signed(OFFICE, call, 0);
			assert_eq!(announced(&transaction), fee);
			// Refused or not, it is paid.
			let _ = Executive::apply_extrinsic(transaction).unwrap();
			assert_eq!(before - credit(OFFICE), fee);
			assert_eq!(told(), (account(OFFICE), fee));
			assert_eq!(Balances::total_balance(&account(OFFICE)), 0);
		}
	});
}

#[test]
fn the_price_of_work_is_the_same_in_every_block() {
	run(|| {
		for _ in 0..3 {
			assert_eq!(announced(&signed(OFFICE, remark(), 0)), REMARK_FEE);
			next_block(1);
		}
	});
}

#[test]
fn an_everyday_call_costs_little_more_than_a_transfer() {
	run(|| {
		let weight = |call: RuntimeCall| {
			let info = signed(OFFICE, call, 0).get_dispatch_info();
			let base = <Runtime as frame_system::Config>::BlockWeights::get().get(info.class).base_extrinsic;
			info.total_weight().saturating_add(base).ref_time()
		};
		let transfer = weight(transfer());
		for (name, call) in [
			("lodge_seal", lodge()),
			("register_file", register()),
			("dispatch", dispatch_notice()),
			("record_log", record_log()),
		] {
			let everyday = weight(call);
			assert!(everyday * 2 <= transfer * 3, "{name}: {everyday} is over 1.5 times {transfer}");
		}
	});
}

#[test]
fn fees_are_burned() {
	run(|| {
		let before = Balances::total_issuance();
		assert_ok!(act(OFFICE, remark()));
		assert_eq!(before - Balances::total_issuance(), REMARK_FEE);
	});
}

#[test]
fn an_account_that_is_nobody_is_refused() {
	run(|| {
		assert_eq!(validate(signed("//nobody", remark(), 0)), Err(InvalidTransaction::Payment.into()));
		assert_eq!(send("//nobody", remark()), Err(InvalidTransaction::Payment.into()));
		// With credit of its own it is like everybody on other chains.
		let _ = Balances::deposit_creating(&account("//nobody"), MWC);
		assert_ok!(act("//nobody", remark()));
		assert_eq!(Balances::free_balance(account("//nobody")), MWC - REMARK_FEE);
	});
}

#[test]
fn offices_of_a_suspended_organisation_are_refused_at_once() {
	run(|| {
		assert_ok!(act(OFFICE, remark()));
		assert_ok!(set_status(OFFICE, Status::Suspended));
		let refusal = InvalidTransaction::Custom(1);
		assert_eq!(validate(signed(OFFICE, remark(), 0)), Err(refusal.into()));
		assert_eq!(send(OFFICE, remark()), Err(refusal.into()));
		assert_ok!(set_status(OFFICE, Status::Active));
		assert_ok!(act(OFFICE, remark()));
	});
}

#[test]
fn citizens_of_a_suspended_organisation_go_on_at_its_expense() {
	run(|| {
		enrol();
		assert_ok!(set_status("//mma//enroller", Status::Suspended));
		let before = credit(CITIZEN);
		assert_ok!(act(CITIZEN, remark()));
		assert_eq!(before - credit(CITIZEN), REMARK_FEE);
		assert_eq!(send("//mma//enroller", remark()), Err(InvalidTransaction::Custom(1).into()));
	});
}

#[test]
fn a_dismissed_office_is_nobody() {
	run(|| {
		let call = pallet_registry::Call::dismiss_office { office: office("//dapa//records") };
		assert_ok!(act("//dapa//manager", RuntimeCall::Registry(call)));
		assert_eq!(send("//dapa//records", remark()), Err(InvalidTransaction::Payment.into()));
	});
}

#[test]
fn a_citizen_has_a_daily_cap() {
	run(|| {
		enrol();
		let most = 6 * MWC / 10;
		let before = credit(CITIZEN);
		assert_ok!(Executive::apply_extrinsic(signed(CITIZEN, remark(), most)).unwrap());
		// The tip takes three bytes more than none.
		assert_eq!(before - credit(CITIZEN), most + REMARK_FEE + 15);
		// A second one in the same block is beyond the cap, in the pool as in the block.
		let refusal = InvalidTransaction::Custom(2);
		assert_eq!(validate(signed(CITIZEN, remark(), most)), Err(refusal.into()));
		assert_eq!(Executive::apply_extrinsic(signed(CITIZEN, remark(), most)), Err(refusal.into()));
		// A small one still fits, and tomorrow is another day.
		assert_ok!(act(CITIZEN, remark()));
		next_block(28_800);
		assert_ok!(Executive::apply_extrinsic(signed(CITIZEN, remark(), most)).unwrap());
	});
}

#[test]
fn a_citizen_spends_the_cap_to_the_last_unit_and_no_more() {
	run(|| {
		enrol();
		let times = MWC / REMARK_FEE;
		for _ in 0..times {
			assert_ok!(act(CITIZEN, remark()));
		}
		let left = MWC - times * REMARK_FEE;
		assert!(left < REMARK_FEE);
		assert_eq!(send(CITIZEN, remark()), Err(InvalidTransaction::Custom(2).into()));
		assert_eq!(validate(signed(CITIZEN, remark(), 0)), Err(InvalidTransaction::Custom(2).into()));
		// What others of the same organisation do is not counted.
		assert_ok!(act("//mma//enroller", remark()));
	});
}

#[test]
fn a_tip_beyond_the_most_or_the_cap_is_refused() {
	run(|| {
		enrol();
		let all = credit(OFFICE);
		for tip in [fees::MAX_TIP + 1, all, Balance::MAX] {
			let refusal = Err(InvalidTransaction::Custom(3).into());
			assert_eq!(validate(signed(OFFICE, remark(), tip)), refusal);
			assert_eq!(Executive::apply_extrinsic(signed(OFFICE, remark(), tip)).map(|_| ()), refusal.map(|_| ()));
		}
		for tip in [MWC, Balance::MAX] {
			let refusal = InvalidTransaction::Custom(2);
			assert_eq!(Executive::apply_extrinsic(signed(CITIZEN, remark(), tip)), Err(refusal.into()));
		}
		assert_eq!(credit(OFFICE), all);
		assert_ok!(Executive::apply_extrinsic(signed(OFFICE, remark(), fees::MAX_TIP)).unwrap());
		assert!(all - credit(OFFICE) > fees::MAX_TIP);
	});
}

#[test]
fn the_last_existential_deposit_pays_nothing() {
	run(|| {
		let purse = Registry::organisation_account(org(OFFICE));
		Balances::make_free_balance_be(&purse, configs::CENT + REMARK_FEE - 1);
		assert_eq!(validate(signed(OFFICE, remark(), 0)), Err(InvalidTransaction::Payment.into()));
		assert_eq!(send(OFFICE, remark()), Err(InvalidTransaction::Payment.into()));
		Balances::make_free_balance_be(&purse, configs::CENT + REMARK_FEE);
		assert_ok!(act(OFFICE, remark()));
		assert_eq!(Balances::free_balance(&purse), configs::CENT);
	});
}

/// A batch that stops at its second call gives back the weight of the others: to the organisation, even when the first call dismissed the signer.
#[test]
fn a_refund_goes_to_who_paid() {
	run(|| {
		let second = "//dapa//deputy";
		let roles: BTreeSet<Role> = [Role::OfficeManager].into();
		let appoint = pallet_registry::Call::appoint_office {
			account: account(second),
			roles: roles.try_into().unwrap(),
			last_day: None,
		};
		assert_ok!(act("//dapa//manager", RuntimeCall::Registry(appoint)));

		let dismiss = |office: OfficeId| RuntimeCall::Registry(pallet_registry::Call::dismiss_office { office });
		let mut calls = vec![dismiss(office(second)), dismiss(OfficeId(u32::MAX))];
		calls.extend(vec![dismiss(OfficeId(u32::MAX)); 20]);
		let transaction = signed(second, RuntimeCall::Utility(pallet_utility::Call::batch { calls }), 0);
		let (announced, before) = (announced(&transaction), credit(OFFICE));
		assert_ok!(Executive::apply_extrinsic(transaction).unwrap());
		assert!(Registry::office_of(&account(second)).is_none());

		let paid = before - credit(OFFICE);
		assert_eq!(told(), (account(second), paid));
		assert!(paid < announced, "{paid} of {announced}");
		assert_eq!(Balances::total_balance(&account(second)), 0);
	});
}
