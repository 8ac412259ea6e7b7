//! The council, its mandate, emergencies.

use crate::{authority, *};
use frame_support::{
	migrations::{FailedMigrationHandler, FailedMigrationHandling},
	parameter_types,
	traits::{ConstU32, NeverEnsureOrigin},
	weights::Weight,
};
use frame_system::{EnsureRoot, EnsureRootWithSuccess};
use pallet_collective::{Instance1, PrimeDefaultVote};

parameter_types! {
	pub const MotionDuration: BlockNumber = 7 * DAYS;
	pub const EmergencyDuration: BlockNumber = 14 * DAYS;
	pub MaxProposalWeight: Weight = super::system::Weights::get().max_block.div(2);
	pub const NoDeposit: Option<Balance> = None;
	pub const NoDelay: Option<BlockNumber> = None;
}

impl pallet_collective::Config<Instance1> for Runtime {
	type RuntimeOrigin = RuntimeOrigin;
	type Proposal = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type MotionDuration = MotionDuration;
	type MaxProposals = ConstU32<50>;
	type MaxMembers = ConstU32<32>;
	type DefaultVote = PrimeDefaultVote;
	// The registry alone says who sits.
	type SetMembersOrigin = NeverEnsureOrigin<()>;
	type MaxProposalWeight = MaxProposalWeight;
	type DisapproveOrigin = authority::CouncilTwoThirds;
	type KillOrigin = authority::CouncilTwoThirds;
	type Consideration = ();
	type WeightInfo = pallet_collective::weights::SubstrateWeight<Runtime>;
}

impl pallet_mandate::Config for Runtime {
	type Call = RuntimeCall;
	type CouncilOrigin = authority::CouncilTwoThirds;
	type Permitted = authority::Mandated;
	type WeightInfo = crate::weights::mandate::Measured<Runtime>;
}

impl pallet_safe_mode::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type Currency = Balances;
	type RuntimeHoldReason = RuntimeHoldReason;
	type WhitelistedCalls = authority::InSafeMode;
	type EnterDuration = EmergencyDuration;
	type ExtendDuration = EmergencyDuration;
	// Nobody buys an emergency.
	type EnterDepositAmount = NoDeposit;
	type ExtendDepositAmount = NoDeposit;
	type ForceEnterOrigin = EnsureRootWithSuccess<AccountId, EmergencyDuration>;
	type ForceExtendOrigin = EnsureRootWithSuccess<AccountId, EmergencyDuration>;
	type ForceExitOrigin = EnsureRoot<AccountId>;
	type ForceDepositOrigin = EnsureRoot<AccountId>;
	type Notify = ();
	type ReleaseDelay = NoDelay;
	type WeightInfo = pallet_safe_mode::weights::SubstrateWeight<Runtime>;
}

impl pallet_tx_pause::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type PauseOrigin = EnsureRoot<AccountId>;
	type UnpauseOrigin = EnsureRoot<AccountId>;
	type WhitelistedCalls = authority::NeverPaused;
	type MaxNameLen = ConstU32<256>;
	type WeightInfo = pallet_tx_pause::weights::SubstrateWeight<Runtime>;
}

/// A failed migration enters safe mode and frees its cursor: with a stuck one the council could never act again (decision 0005).
pub struct SafeModeAndGoOn;

impl FailedMigrationHandler for SafeModeAndGoOn {
	fn failed(migration: Option<u32>) -> FailedMigrationHandling {
		// Entering fails only when safe mode is on already, which serves as well.
		let _ = pallet_safe_mode::Pallet::<Runtime>::force_enter(RuntimeOrigin::root());
		log::error!(target: "runtime", "a migration failed, safe mode is on: {migration:?}");
		FailedMigrationHandling::ForceUnstuck
	}
}
