//! Service credit, won, fees.

use crate::{authority, fees::OrganisationPays, *};
use frame_support::{
	parameter_types,
	traits::{AsEnsureOriginWithArg, ConstU128, ConstU32, NeverEnsureOrigin, VariantCountOf},
	weights::{ConstantMultiplier, WeightToFee},
};
use minwon_primitives::{Won as WonAmount, WON_ASSET};
use pallet_transaction_payment::{ConstFeeMultiplier, Multiplier};
use sp_runtime::traits::One;

/// One unit of service credit has six decimals.
pub const MWC: Balance = 1_000_000;
/// A hundredth: about what one everyday call costs.
pub const CENT: Balance = 10_000;

impl pallet_balances::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeHoldReason = RuntimeHoldReason;
	type RuntimeFreezeReason = RuntimeFreezeReason;
	type Balance = Balance;
	type DustRemoval = ();
	type ExistentialDeposit = ConstU128<CENT>;
	type AccountStore = System;
	type ReserveIdentifier = [u8; 8];
	type FreezeIdentifier = RuntimeFreezeReason;
	type MaxLocks = ConstU32<0>;
	type MaxReserves = ConstU32<0>;
	type MaxFreezes = VariantCountOf<RuntimeFreezeReason>;
	type DoneSlashHandler = ();
	type WeightInfo = crate::weights::balances::Measured<Runtime>;
}

parameter_types! {
	/// Units for a byte: a transaction of 200 bytes pays a tenth of a cent for its length.
	pub const ByteFee: Balance = 5;
	pub const Krw: u32 = WON_ASSET;
	/// Work has one price.
	pub UnitMultiplier: Multiplier = Multiplier::one();
}

/// 12 units for a microsecond of weight: an everyday call of about three quarters of a millisecond, extensions included, costs about one cent.
pub struct WeightFee;

impl WeightToFee for WeightFee {
	type Balance = Balance;

	fn weight_to_fee(weight: &frame_support::weights::Weight) -> Balance {
		Balance::from(weight.ref_time()).saturating_mul(12).saturating_div(1_000_000)
	}
}

impl pallet_transaction_payment::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type OnChargeTransaction = OrganisationPays;
	type WeightToFee = WeightFee;
	type LengthToFee = ConstantMultiplier<Balance, ByteFee>;
	// Fees are the price of work, the same today and tomorrow: budgets of agencies are annual.
	type FeeMultiplierUpdate = ConstFeeMultiplier<UnitMultiplier>;
	type OperationalFeeMultiplier = frame_support::traits::ConstU8<1>;
	type WeightInfo = crate::weights::transaction_payment::Measured<Runtime>;
}

impl pallet_assets::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type Balance = WonAmount;
	type RemoveItemsLimit = ConstU32<1_000>;
	type AssetId = u32;
	type AssetIdParameter = u32;
	type ReserveData = ();
	type Currency = Balances;
	// The won is the only asset, and it stands at genesis.
	type CreateOrigin = AsEnsureOriginWithArg<NeverEnsureOrigin<AccountId>>;
	type ForceOrigin = NeverEnsureOrigin<()>;
	type AssetDeposit = ConstU128<0>;
	type AssetAccountDeposit = ConstU128<0>;
	type MetadataDepositBase = ConstU128<0>;
	type MetadataDepositPerByte = ConstU128<0>;
	type ApprovalDeposit = ConstU128<0>;
	type StringLimit = ConstU32<32>;
	type Freezer = ();
	type Holder = AssetsHolder;
	type Extra = ();
	type CallbackHandle = ();
	type AssetIdAllocator = ();
	type WeightInfo = pallet_assets::weights::SubstrateWeight<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = ();
}

impl pallet_assets_holder::Config for Runtime {
	type RuntimeHoldReason = RuntimeHoldReason;
	type RuntimeEvent = RuntimeEvent;
}

impl pallet_won::Config for Runtime {
	type TreasuryOrigin = authority::IssueWon;
	type PaymentOrigin = authority::PayWon;
	type Registry = Registry;
	type Ledger = Assets;
	type Asset = Krw;
	type Time = super::system::BlockTime;
	type WeightInfo = crate::weights::won::Measured<Runtime>;
}
