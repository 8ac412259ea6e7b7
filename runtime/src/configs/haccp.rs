//! HACCP and food distribution. Who may what stands in `authority.rs`.

use super::{neighbours, system::BlockTime};
use crate::{authority, *};
use frame_support::parameter_types;
use minwon_primitives::TaskCode;

parameter_types! {
	/// Unit task of the records schedule under which settled recalls are kept.
	pub FoodRecallTask: TaskCode = TaskCode(frame_support::BoundedVec::truncate_from(b"FOOD01".to_vec()));
}

impl pallet_haccp::Config for Runtime {
	type LicenseOrigin = authority::LicenseFood;
	type OperatorOrigin = authority::OperateFood;
	type AssessOrigin = authority::AssessHaccp;
	type CertifyOrigin = authority::CertifyHaccp;
	type InspectOrigin = authority::InspectHaccp;
	type AuthorityOrigin = authority::RuleFood;
	type AppealOrigin = authority::HearFoodAppeals;
	type RecallOrigin = authority::RecallFood;
	type RulesOrigin = authority::KeepFoodRules;
	type Roles = Registry;
	type Calendar = Registry;
	type Archivist = neighbours::Archivist;
	type Postmaster = neighbours::Postmaster;
	type Time = BlockTime;
	type ArchiveTask = FoodRecallTask;
	type WeightInfo = crate::weights::haccp::Measured<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = super::system::SetTime;
}
