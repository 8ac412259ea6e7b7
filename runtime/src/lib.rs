//! The runtime of Minwon Chain: the registry, the support pallets and the SDK pallets that they stand on.
//!
//! Who may do what stands in `authority.rs`; what each pallet is told, in `configs/`; who pays, in `fees.rs`.

#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(test, allow(clippy::arithmetic_side_effects))] // A test may stop at once.
#![recursion_limit = "256"]
#![allow(missing_docs)] // The macro at the end writes types of its own, without documentation.

extern crate alloc;

mod apis;
pub mod authority;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarks;
pub mod configs;
mod council;
pub mod fees;
pub mod genesis;
mod proxies;
mod weights;
#[cfg(feature = "std")]
mod wasm {
	#![allow(dead_code)] // The build script writes a path besides.
	include!(concat!(env!("OUT_DIR"), "/wasm_binary.rs"));
}

pub use apis::{api, RuntimeApi};
pub use proxies::ProxyType;
#[cfg(feature = "std")]
pub use wasm::{WASM_BINARY, WASM_BINARY_BLOATY};

use alloc::{borrow::Cow, vec::Vec};
use sp_runtime::{
	generic, impl_opaque_keys,
	traits::{BlakeTwo256, IdentifyAccount, Verify},
	MultiAddress, MultiSignature,
};
use sp_version::RuntimeVersion;

/// Number of a block.
pub type BlockNumber = u32;
/// Signatures of transactions.
pub type Signature = MultiSignature;
/// Accounts, the public key or its hash.
pub type AccountId = <<Signature as Verify>::Signer as IdentifyAccount>::AccountId;
/// Units of service credit, 10^-6 MWC.
pub type Balance = u128;
/// Transactions sent by an account.
pub type Nonce = u32;
/// Hashes of blocks and transactions.
pub type Hash = sp_core::H256;
/// How an account is named in a call.
pub type Address = MultiAddress<AccountId, ()>;
/// Header of a block.
pub type Header = generic::Header<BlockNumber, BlakeTwo256>;
/// Block.
pub type Block = generic::Block<Header, UncheckedExtrinsic>;
/// A transaction or an inherent.
pub type UncheckedExtrinsic = generic::UncheckedExtrinsic<Address, RuntimeCall, Signature, TxExtension>;
/// What is signed.
pub type SignedPayload = generic::SignedPayload<RuntimeCall, TxExtension>;

/// The extensions of a transaction, in order. None carries data of ours, so that every standard client signs.
pub type TxExtension = (
	frame_system::AuthorizeCall<Runtime>,
	frame_system::CheckNonZeroSender<Runtime>,
	frame_system::CheckSpecVersion<Runtime>,
	frame_system::CheckTxVersion<Runtime>,
	frame_system::CheckGenesis<Runtime>,
	frame_system::CheckEra<Runtime>,
	frame_system::CheckNonce<Runtime>,
	frame_system::CheckWeight<Runtime>,
	pallet_transaction_payment::ChargeTransactionPayment<Runtime>,
	frame_metadata_hash_extension::CheckMetadataHash<Runtime>,
	frame_system::WeightReclaim<Runtime>,
);

/// Executes blocks.
pub type Executive =
	frame_executive::Executive<Runtime, Block, frame_system::ChainContext<Runtime>, Runtime, AllPalletsWithSystem>;

/// Where the GRANDPA authorities stand in the state.
#[cfg(feature = "std")]
pub fn grandpa_authorities_key() -> [u8; 32] {
	pallet_grandpa::Authorities::<Runtime>::hashed_key()
}

/// Types that know nothing of calls, for the node.
pub mod opaque {
	use super::{generic, BlakeTwo256, BlockNumber};
	pub use sp_runtime::OpaqueExtrinsic as UncheckedExtrinsic;

	/// Header of a block.
	pub type Header = generic::Header<BlockNumber, BlakeTwo256>;
	/// Block.
	pub type Block = generic::Block<Header, UncheckedExtrinsic>;
}

impl_opaque_keys! {
	/// The session keys of a validator.
	pub struct SessionKeys {
		/// Authors blocks.
		pub aura: Aura,
		/// Finalises blocks.
		pub grandpa: Grandpa,
	}
}

/// Milliseconds of a slot.
pub const SLOT_DURATION: u64 = 3_000;
/// Blocks of an hour.
pub const HOURS: BlockNumber = 1_200;
/// Blocks of a day.
pub const DAYS: BlockNumber = 28_800;

/// What the code is.
#[sp_version::runtime_version]
pub const VERSION: RuntimeVersion = RuntimeVersion {
	spec_name: Cow::Borrowed("minwon"),
	impl_name: Cow::Borrowed("minwon"),
	authoring_version: 1,
	spec_version: 1,
	impl_version: 1,
	apis: apis::RUNTIME_API_VERSIONS,
	transaction_version: 1,
	system_version: 1,
};

// Pallets run in this order, at genesis and in hooks. An index never changes its meaning.
#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeFreezeReason,
		RuntimeHoldReason,
		RuntimeSlashReason,
		RuntimeLockId,
		RuntimeTask,
		RuntimeViewFunction
	)]
	/// The runtime.
	pub struct Runtime;

	// 0-9 system
	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(1)]
	pub type Timestamp = pallet_timestamp;
	#[runtime::pallet_index(2)]
	pub type Utility = pallet_utility;
	#[runtime::pallet_index(3)]
	pub type Multisig = pallet_multisig;
	#[runtime::pallet_index(4)]
	pub type Proxy = pallet_proxy;
	#[runtime::pallet_index(5)]
	pub type Migrations = pallet_migrations;
	#[runtime::pallet_index(6)]
	pub type SafeMode = pallet_safe_mode;
	#[runtime::pallet_index(7)]
	pub type TxPause = pallet_tx_pause;
	#[runtime::pallet_index(8)]
	pub type Preimage = pallet_preimage;

	// 10-19 money
	#[runtime::pallet_index(10)]
	pub type Balances = pallet_balances;
	#[runtime::pallet_index(11)]
	pub type TransactionPayment = pallet_transaction_payment;
	#[runtime::pallet_index(12)]
	pub type Assets = pallet_assets;
	#[runtime::pallet_index(13)]
	pub type AssetsHolder = pallet_assets_holder;
	#[runtime::pallet_index(15)]
	pub type Won = pallet_won;

	// 20-29 consensus: the set, before the author who is looked up in it, before the session that rotates it.
	#[runtime::pallet_index(20)]
	pub type Validators = pallet_validators;
	#[runtime::pallet_index(21)]
	pub type Authorship = pallet_authorship;
	#[runtime::pallet_index(22)]
	pub type Historical = pallet_session::historical;
	#[runtime::pallet_index(23)]
	pub type Session = pallet_session;
	#[runtime::pallet_index(24)]
	pub type Offences = pallet_offences;
	#[runtime::pallet_index(25)]
	pub type Aura = pallet_aura;
	#[runtime::pallet_index(26)]
	pub type Grandpa = pallet_grandpa;

	// 30-39 governance
	#[runtime::pallet_index(30)]
	pub type Mandate = pallet_mandate;
	#[runtime::pallet_index(31)]
	pub type Council = pallet_collective<Instance1>;

	// 40-49 registry
	#[runtime::pallet_index(40)]
	pub type Registry = pallet_registry;
	#[runtime::pallet_index(41)]
	pub type Claims = pallet_claims;

	// 50-61 pilots
	#[runtime::pallet_index(50)]
	pub type DefenseProposals = pallet_defense_proposals;
	#[runtime::pallet_index(51)]
	pub type Haccp = pallet_haccp;
	#[runtime::pallet_index(55)]
	pub type Mailbox = pallet_mailbox;
	#[runtime::pallet_index(56)]
	pub type Archives = pallet_archives;
}
