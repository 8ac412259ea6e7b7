//! A chain without a node: blocks, time, signers and the council.

use crate::sound;
use codec::Encode;
use frame_support::{
	dispatch::{DispatchResult, GetDispatchInfo},
	unsigned::TransactionValidityError,
};
use minwon_primitives::{CivilDate, OfficeId, OrgId, Seconds};
use minwon_runtime::*;
use minwon_support::RoleInspect;
use pallet_collective::Instance1;
use pallet_registry::{Actor, Actors};
use sp_core::{sr25519, Pair};
use sp_runtime::{
	generic::Era,
	traits::{Dispatchable, Hash as _, Header as _},
	transaction_validity::{TransactionSource, TransactionValidity},
	BuildStorage, Digest, DigestItem, MultiSignature,
};

/// Time of the first block: 2026-12-01 09:00 in Korea.
const START: Seconds = Seconds(1_796_083_200);

/// RFC 7386, as chain specifications merge a preset into the default.
fn merge(base: &mut serde_json::Value, patch: serde_json::Value) {
	match (base, patch) {
		(serde_json::Value::Object(base), serde_json::Value::Object(patch)) => {
			for (key, value) in patch {
				merge(base.entry(key).or_insert(serde_json::Value::Null), value);
			}
		}
		(base, patch) => *base = patch,
	}
}

/// Runs `body` in the first block of a fresh development chain, then checks that the state is sound.
pub fn run(body: impl FnOnce()) {
	run_on("development", body);
}

/// The same on another preset.
pub fn run_on(preset: &str, body: impl FnOnce()) {
	run_from(preset, START, body);
}

/// The same with the first block at another time.
pub fn run_from(preset: &str, start: Seconds, body: impl FnOnce()) {
	let patch = genesis::get_preset(&Some(preset.into())).unwrap();
	let mut json = serde_json::to_value(RuntimeGenesisConfig::default()).unwrap();
	merge(&mut json, serde_json::from_slice(&patch).unwrap());
	let config: RuntimeGenesisConfig = serde_json::from_str(&json.to_string()).unwrap();
	let mut ext: sp_io::TestExternalities = config.build_storage().unwrap().into();
	ext.execute_with(|| {
		begin(1, Default::default(), start);
		body();
		Executive::finalize_block();
		sound::check();
	});
}

/// Ends the block and begins the next, `slots` later.
pub fn next_block(slots: u64) {
	jump(Seconds(now().0 + slots * SLOT_DURATION / 1_000));
}

/// Ends the block and begins the next at this second.
pub fn jump(to: Seconds) {
	let header = Executive::finalize_block();
	begin(header.number + 1, header.hash(), to);
}

/// The time of the block.
pub fn now() -> Seconds {
	Seconds(pallet_timestamp::Now::<Runtime>::get() / 1_000)
}

/// A moment in Korea.
pub fn at(year: u16, month: u8, day: u8, hour: u64, minute: u64) -> Seconds {
	Seconds(CivilDate::from_ymd(year, month, day).unwrap().start().0 + hour * 3_600 + minute * 60)
}

/// One second before.
pub fn before(moment: Seconds) -> Seconds {
	Seconds(moment.0 - 1)
}

fn begin(number: BlockNumber, parent: Hash, time: Seconds) {
	let milliseconds = time.0 * 1_000;
	let slot = (milliseconds / SLOT_DURATION).encode();
	let digest = Digest { logs: vec![DigestItem::PreRuntime(*b"aura", slot)] };
	Executive::initialize_block(&Header::new(number, Default::default(), Default::default(), parent, digest));
	let set = RuntimeCall::Timestamp(pallet_timestamp::Call::set { now: milliseconds });
	Executive::apply_extrinsic(UncheckedExtrinsic::new_bare(set)).unwrap().unwrap();
}

/// The account of a development path.
pub fn account(path: &str) -> AccountId {
	pair(path).public().into()
}

fn pair(path: &str) -> sr25519::Pair {
	sr25519::Pair::from_string(path, None).unwrap()
}

/// The office of a path.
pub fn office(path: &str) -> OfficeId {
	Registry::office_of(&account(path)).unwrap()
}

/// The organisation of a path's office or enrolment.
pub fn org(path: &str) -> OrgId {
	match Actors::<Runtime>::get(account(path)).unwrap() {
		Actor::Office { org, .. } | Actor::Person { org, .. } => org,
	}
}

/// Service credit of the organisation of a path.
pub fn credit(path: &str) -> Balance {
	Balances::free_balance(Registry::organisation_account(org(path)))
}

/// A transaction as a wallet signs it, with a tip.
pub fn signed(path: &str, call: impl Into<RuntimeCall>, tip: Balance) -> UncheckedExtrinsic {
	let (pair, call) = (pair(path), call.into());
	let who = AccountId::from(pair.public());
	let extension: TxExtension = (
		frame_system::AuthorizeCall::new(),
		frame_system::CheckNonZeroSender::new(),
		frame_system::CheckSpecVersion::new(),
		frame_system::CheckTxVersion::new(),
		frame_system::CheckGenesis::new(),
		frame_system::CheckEra::from(Era::Immortal),
		frame_system::CheckNonce::from(System::account_nonce(&who)),
		frame_system::CheckWeight::new(),
		pallet_transaction_payment::ChargeTransactionPayment::from(tip),
		frame_metadata_hash_extension::CheckMetadataHash::new(false),
		frame_system::WeightReclaim::new(),
	);
	let payload = SignedPayload::new(call.clone(), extension.clone()).unwrap();
	let signature = payload.using_encoded(|bytes| pair.sign(bytes));
	UncheckedExtrinsic::new_signed(call, who.into(), MultiSignature::Sr25519(signature), extension)
}

/// Signs and puts into the block.
pub fn send(path: &str, call: impl Into<RuntimeCall>) -> Result<DispatchResult, TransactionValidityError> {
	Executive::apply_extrinsic(signed(path, call, 0))
}

/// The same, for a signer whose transaction is valid.
pub fn act(path: &str, call: impl Into<RuntimeCall>) -> DispatchResult {
	send(path, call).unwrap()
}

/// Whether the pool would take it.
pub fn validate(transaction: UncheckedExtrinsic) -> TransactionValidity {
	Executive::validate_transaction(TransactionSource::External, transaction, Default::default())
}

/// Dispatches without block, fee and signature: for questions of who may.
pub fn dispatch(path: &str, call: RuntimeCall) -> DispatchResult {
	let result = call.dispatch(RuntimeOrigin::signed(account(path)));
	result.map(|_| ()).map_err(|failed| failed.error)
}

/// The one seat of the development chain decides, which executes the call at once.
pub fn decide(call: RuntimeCall) -> DispatchResult {
	let hash = propose("//Alice", 1, call)?;
	executed(hash).unwrap()
}

/// Puts a motion to the council.
pub fn propose(path: &str, threshold: u32, call: RuntimeCall) -> Result<Hash, sp_runtime::DispatchError> {
	let hash = sp_runtime::traits::BlakeTwo256::hash_of(&call);
	let length_bound = u32::try_from(call.encoded_size()).unwrap() + 100;
	let proposal = Box::new(call);
	let propose = pallet_collective::Call::<Runtime, Instance1>::propose { threshold, proposal, length_bound };
	act(path, RuntimeCall::Council(propose)).map(|()| hash)
}

/// Votes for a motion.
pub fn vote(path: &str, proposal: Hash, index: u32) -> DispatchResult {
	let vote = pallet_collective::Call::<Runtime, Instance1>::vote { proposal, index, approve: true };
	act(path, RuntimeCall::Council(vote))
}

/// Closes a motion.
pub fn close(path: &str, motion: &RuntimeCall, index: u32) -> DispatchResult {
	let close = pallet_collective::Call::<Runtime, Instance1>::close {
		proposal_hash: sp_runtime::traits::BlakeTwo256::hash_of(motion),
		index,
		proposal_weight_bound: motion.get_dispatch_info().call_weight,
		length_bound: u32::try_from(motion.encoded_size()).unwrap(),
	};
	act(path, RuntimeCall::Council(close))
}

/// What the newest execution of a motion in this block answered.
pub fn executed(motion: Hash) -> Option<DispatchResult> {
	events().into_iter().rev().find_map(|event| match event {
		RuntimeEvent::Council(pallet_collective::Event::Executed { proposal_hash, result })
			if proposal_hash == motion =>
		{
			Some(result)
		}
		_ => None,
	})
}

/// The events of the block.
pub fn events() -> Vec<RuntimeEvent> {
	System::read_events_no_consensus().map(|record| record.event).collect()
}

/// A call that does nothing.
pub fn remark() -> RuntimeCall {
	RuntimeCall::System(frame_system::Call::remark { remark: vec![0; 100] })
}
