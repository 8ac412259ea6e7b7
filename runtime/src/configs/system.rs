//! Blocks, transactions, batches, proxies, emergencies.

use crate::{authority, *};
use core::time::Duration;
use frame_support::{
	derive_impl,
	dispatch::DispatchClass,
	parameter_types,
	traits::{ConstU128, ConstU32, ConstU64, InsideBoth, UnixTime},
	weights::{
		constants::{ParityDbWeight, WEIGHT_REF_TIME_PER_MILLIS},
		Weight,
	},
};
use frame_system::limits::{BlockLength, BlockWeights};
use sp_runtime::Perbill;

/// What ordinary transactions may fill of a block; the rest is for operational ones.
const NORMAL: Perbill = Perbill::from_percent(80);

/// How addresses are written: the prefix of chains without one of their own.
pub const SS58_PREFIX: u16 = 42;

parameter_types! {
	pub const Version: sp_version::RuntimeVersion = VERSION;
	/// Half a slot of execution: the other half is for travel and import.
	pub Weights: BlockWeights = BlockWeights::with_sensible_defaults(
		Weight::from_parts(WEIGHT_REF_TIME_PER_MILLIS.saturating_mul(1_500), u64::MAX),
		NORMAL,
	);
	/// What the proposer puts into a block at most.
	pub Length: BlockLength = BlockLength::builder()
		.max_length(4 * 1024 * 1024)
		.modify_max_length_for_class(DispatchClass::Normal, |max| *max = NORMAL.mul_floor(*max))
		.build();
	pub const SS58Prefix: u16 = SS58_PREFIX;
	pub MigrationWeight: Weight = Weights::get().max_block.div(2);
}

#[derive_impl(frame_system::config_preludes::SolochainDefaultConfig)]
impl frame_system::Config for Runtime {
	type Block = Block;
	type BlockWeights = Weights;
	type BlockLength = Length;
	type AccountId = AccountId;
	type Nonce = Nonce;
	type Hash = Hash;
	type DbWeight = ParityDbWeight;
	type Version = Version;
	type AccountData = pallet_balances::AccountData<Balance>;
	type SS58Prefix = SS58Prefix;
	type BaseCallFilter = InsideBoth<SafeMode, TxPause>;
	type MultiBlockMigrator = Migrations;
	type MaxConsumers = ConstU32<16>;
}

impl pallet_timestamp::Config for Runtime {
	type Moment = u64;
	type OnTimestampSet = Aura;
	// Aura keeps blocks a slot apart; a second lets 23:59:59 and 00:00:00 be two blocks.
	type MinimumPeriod = ConstU64<1_000>;
	type WeightInfo = pallet_timestamp::weights::SubstrateWeight<Runtime>;
}

/// The time of the block; 0 at genesis, which the SDK's own clock takes for a fault.
pub struct BlockTime;

impl UnixTime for BlockTime {
	fn now() -> Duration {
		Duration::from_millis(pallet_timestamp::Now::<Runtime>::get())
	}
}

/// Sets the time for benchmarks.
#[cfg(feature = "runtime-benchmarks")]
pub struct SetTime;

#[cfg(feature = "runtime-benchmarks")]
impl minwon_support::BenchmarkHelper for SetTime {
	fn set_time(now: minwon_primitives::Seconds) {
		pallet_timestamp::Now::<Runtime>::put(now.0.saturating_mul(1_000));
	}
}

impl pallet_utility::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type PalletsOrigin = OriginCaller;
	type WeightInfo = pallet_utility::weights::SubstrateWeight<Runtime>;
}

// Deposits are zero: signers hold no tokens (decision 0006).
impl pallet_multisig::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type Currency = Balances;
	type DepositBase = ConstU128<0>;
	type DepositFactor = ConstU128<0>;
	type MaxSignatories = ConstU32<20>;
	type WeightInfo = pallet_multisig::weights::SubstrateWeight<Runtime>;
	type BlockNumberProvider = System;
}

impl pallet_proxy::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type Currency = Balances;
	type ProxyType = ProxyType;
	type ProxyDepositBase = ConstU128<0>;
	type ProxyDepositFactor = ConstU128<0>;
	type MaxProxies = ConstU32<16>;
	type MaxPending = ConstU32<16>;
	type CallHasher = BlakeTwo256;
	type AnnouncementDepositBase = ConstU128<0>;
	type AnnouncementDepositFactor = ConstU128<0>;
	type BlockNumberProvider = System;
	type WeightInfo = pallet_proxy::weights::SubstrateWeight<Runtime>;
}

impl pallet_preimage::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type Currency = Balances;
	type ManagerOrigin = authority::CouncilTwoThirds;
	type Consideration = ();
	type WeightInfo = pallet_preimage::weights::SubstrateWeight<Runtime>;
}

impl pallet_migrations::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	#[cfg(not(feature = "runtime-benchmarks"))]
	type Migrations = ();
	#[cfg(feature = "runtime-benchmarks")]
	type Migrations = pallet_migrations::mock_helpers::MockedMigrations;
	type CursorMaxLen = ConstU32<65_536>;
	type IdentifierMaxLen = ConstU32<256>;
	type MigrationStatusHandler = ();
	type FailedMigrationHandler = super::governance::SafeModeAndGoOn;
	type MaxServiceWeight = MigrationWeight;
	type WeightInfo = pallet_migrations::weights::SubstrateWeight<Runtime>;
}
