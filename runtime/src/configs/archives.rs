//! The archives. Who may what stands in `authority.rs`.

use super::system::BlockTime;
use crate::{authority, *};

impl pallet_archives::Config for Runtime {
	type RegistrationOrigin = authority::RegisterRecords;
	type OfferOrigin = authority::OfferRecords;
	type KeepingOrigin = authority::KeepRecords;
	type AppraisalOrigin = authority::AppraiseRecords;
	type VoteOrigin = authority::VoteOnRecords;
	type DestructionOrigin = authority::DestroyRecords;
	type VaultOrigin = authority::AttestRecords;
	type AuthorityOrigin = authority::RuleArchives;
	type CouncilOrigin = authority::CouncilTwoThirds;
	type Roles = Registry;
	type Time = BlockTime;
	type WeightInfo = crate::weights::archives::Measured<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = super::system::SetTime;
}
