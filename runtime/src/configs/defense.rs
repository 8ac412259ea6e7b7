//! Defence proposals. Who may what stands in `authority.rs`.

use super::{neighbours, system::BlockTime};
use crate::{authority, *};
use frame_support::parameter_types;
use minwon_primitives::TaskCode;

parameter_types! {
	/// Unit task of the records schedule under which closed cases are kept.
	pub Task: TaskCode = TaskCode(frame_support::BoundedVec::truncate_from(b"DEFENSE01".to_vec()));
}

impl pallet_defense_proposals::Config for Runtime {
	type ProgramOrigin = authority::LeadDefenseCase;
	type AuditOrigin = authority::WatchDefenseCase;
	type NominationOrigin = authority::KeepDefensePool;
	type EvaluationOrigin = authority::EvaluateDefenseBids;
	type LodgingOrigin = authority::LodgeDefenseSeals;
	type BiddingOrigin = authority::BidForDefense;
	type PriceOrigin = authority::OpenDefensePrices;
	type RulingOrigin = authority::RuleOnDefenseResults;
	type TermsOrigin = authority::SetDefenseTerms;
	type Roles = Registry;
	type Calendar = Registry;
	type Archivist = neighbours::Archivist;
	type Postmaster = neighbours::Postmaster;
	type Time = BlockTime;
	type ArchiveTask = Task;
	type WeightInfo = crate::weights::defense_proposals::Measured<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = super::system::SetTime;
}
