//! A development chain without a node: blocks, time and signers.

use codec::Encode;
use frame_support::{dispatch::DispatchResult, unsigned::TransactionValidityError};
use minwon_runtime::*;
use sp_core::{sr25519, Pair};
use sp_runtime::{
	generic::Era,
	traits::Header as _,
	transaction_validity::{TransactionSource, TransactionValidity},
	BuildStorage, Digest, DigestItem, MultiSignature,
};

/// Slot of the first block: 2026-12-01 09:00 in Korea.
const FIRST_SLOT: u64 = 1_796_083_200 / 3;

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

/// Runs `body` in the first block of a fresh development chain, its time set.
pub fn run(body: impl FnOnce()) {
	let patch = genesis::get_preset(&Some("development".into())).unwrap();
	let mut json = serde_json::to_value(RuntimeGenesisConfig::default()).unwrap();
	merge(&mut json, serde_json::from_slice(&patch).unwrap());
	let config: RuntimeGenesisConfig = serde_json::from_str(&json.to_string()).unwrap();
	let mut ext: sp_io::TestExternalities = config.build_storage().unwrap().into();
	ext.execute_with(|| {
		begin(1, Default::default(), FIRST_SLOT);
		body();
		Executive::finalize_block();
	});
}

/// Ends the block and begins the next, `slots` later.
pub fn next_block(slots: u64) {
	let header = Executive::finalize_block();
	let slot = pallet_aura::CurrentSlot::<Runtime>::get();
	begin(header.number + 1, header.hash(), u64::from(slot) + slots);
}

fn begin(number: BlockNumber, parent: Hash, slot: u64) {
	let digest = Digest { logs: vec![DigestItem::PreRuntime(*b"aura", slot.encode())] };
	Executive::initialize_block(&Header::new(number, Default::default(), Default::default(), parent, digest));
	let now = RuntimeCall::Timestamp(pallet_timestamp::Call::set { now: slot * SLOT_DURATION });
	Executive::apply_extrinsic(UncheckedExtrinsic::new_bare(now)).unwrap().unwrap();
}

/// The account of a development path.
pub fn account(path: &str) -> AccountId {
	pair(path).public().into()
}

fn pair(path: &str) -> sr25519::Pair {
	sr25519::Pair::from_string(path, None).unwrap()
}

/// A transaction as a wallet signs it.
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

/// Whether the pool would take it.
pub fn validate(transaction: UncheckedExtrinsic) -> TransactionValidity {
	Executive::validate_transaction(TransactionSource::External, transaction, Default::default())
}

/// A call that does nothing.
pub fn remark() -> RuntimeCall {
	RuntimeCall::System(frame_system::Call::remark { remark: vec![0; 100] })
}
