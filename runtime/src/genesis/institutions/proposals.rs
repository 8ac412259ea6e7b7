//! Defence proposals and their evaluation.

use crate::genesis::institution::{office, Institution, AGENCY, COMPANY, DEMONSTRATION};
use minwon_primitives::Role::*;

pub(super) const INSTITUTIONS: [Institution; 7] = [
	Institution {
		slug: "dapa",
		code: "1690000",
		ko: "방위사업청",
		en: "Defense Acquisition Program Administration",
		admits: &[DefenseBidder, DefenseEvaluator],
		won: 100_000_000_000,
		offices: &[
			office("//dapa//manager", &[OfficeManager, MemberRegistrar]),
			office("//dapa//program", &[DefenseProgramManager]),
			office("//dapa//audit", &[DefenseAuditor]),
			office("//dapa//panel", &[DefensePanelManager]),
			office("//dapa//policy", &[DefenseRuleKeeper]),
			office("//dapa//reception", &[DefenseReception]),
			office("//dapa//records", &[RecordsOfficer]),
			office("//dapa//centre", &[RecordsArchivist]),
			office("//dapa//centre1", &[RecordsArchivist]),
			office("//dapa//appraiser", &[Appraiser]),
			office("//dapa//member", &[CommitteeMember]),
			office("//dapa//expert0", &[CommitteeExpert]),
			office("//dapa//expert1", &[CommitteeExpert]),
			office("//dapa//disposal0", &[DisposalOfficer]),
			office("//dapa//disposal1", &[DisposalOfficer]),
		],
		..AGENCY
	},
	Institution {
		slug: "mnd",
		code: "1290000",
		ko: "국방부",
		en: "Ministry of National Defense",
		offices: &[office("//mnd//manager", &[OfficeManager]), office("//mnd//verifier", &[DefenseVerifier])],
		..AGENCY
	},
	Institution {
		slug: "add",
		code: "0000000015",
		ko: "국방과학연구소",
		en: "Agency for Defense Development",
		offices: &[
			office("//add//manager", &[OfficeManager]),
			office("//add//program", &[DefenseProgramManager]),
			office("//add//evaluator", &[DefenseEvaluator]),
		],
		..COMPANY
	},
	Institution {
		slug: "pool",
		code: "0000000029",
		ko: "방위사업 평가위원 인력풀(시연)",
		en: "Pool of defence evaluators (demonstration)",
		offices: &[
			office("//pool//manager", &[OfficeManager]),
			office("//pool//evaluator0", &[DefenseEvaluator]),
			office("//pool//evaluator1", &[DefenseEvaluator]),
			office("//pool//evaluator2", &[DefenseEvaluator]),
			office("//pool//evaluator3", &[DefenseEvaluator]),
			office("//pool//evaluator4", &[DefenseEvaluator]),
			office("//pool//evaluator5", &[DefenseEvaluator]),
			office("//pool//evaluator6", &[DefenseEvaluator]),
			office("//pool//evaluator7", &[DefenseEvaluator]),
			office("//pool//evaluator8", &[DefenseEvaluator]),
			office("//pool//evaluator9", &[DefenseEvaluator]),
			office("//pool//evaluator10", &[DefenseEvaluator]),
			office("//pool//evaluator11", &[DefenseEvaluator]),
		],
		..DEMONSTRATION
	},
	Institution {
		slug: "firma",
		code: "0000000034",
		ko: "가 방산(시연)",
		en: "Defence company A (demonstration)",
		admitted_by: Some("dapa"),
		won: 1_000_000_000,
		offices: &[office("//firma//manager", &[OfficeManager]), office("//firma//bid", &[DefenseBidder])],
		..DEMONSTRATION
	},
	Institution {
		slug: "firmb",
		code: "0000000048",
		ko: "나 방산(시연)",
		en: "Defence company B (demonstration)",
		admitted_by: Some("dapa"),
		won: 1_000_000_000,
		offices: &[office("//firmb//manager", &[OfficeManager]), office("//firmb//bid", &[DefenseBidder])],
		..DEMONSTRATION
	},
	Institution {
		slug: "firmc",
		code: "0000000053",
		ko: "다 방산(시연)",
		en: "Defence company C (demonstration)",
		admitted_by: Some("dapa"),
		won: 1_000_000_000,
		offices: &[office("//firmc//manager", &[OfficeManager]), office("//firmc//bid", &[DefenseBidder])],
		..DEMONSTRATION
	},
];
