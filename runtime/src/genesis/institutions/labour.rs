//! Part-time work.

use crate::genesis::institution::{office, Institution, AGENCY, DEMONSTRATION};
use minwon_primitives::Role::*;

pub(super) const INSTITUTIONS: [Institution; 3] = [
	Institution {
		slug: "seoul",
		code: "6110000",
		ko: "서울특별시",
		en: "Seoul Metropolitan Government",
		admits: &[LabourEmployer],
		offices: &[
			office("//seoul//manager", &[OfficeManager, MemberRegistrar]),
			office("//seoul//enroller", &[EmploymentEnroller]),
			office("//seoul//verifier", &[LabourVerifier]),
			office("//seoul//advocate", &[LabourAdvocate]),
			office("//seoul//badge", &[LabourBadge]),
		],
		..AGENCY
	},
	Institution {
		slug: "moel",
		code: "1492000",
		ko: "고용노동부",
		en: "Ministry of Employment and Labor",
		offices: &[
			office("//moel//manager", &[OfficeManager]),
			office("//moel//regulator", &[LabourRegulator]),
			office("//moel//inspector", &[LabourInspector]),
		],
		..AGENCY
	},
	Institution {
		slug: "shop",
		code: "0000000261",
		ko: "가 편의점(시연)",
		en: "Shop (demonstration)",
		admitted_by: Some("seoul"),
		won: 100_000_000,
		offices: &[office("//shop//manager", &[OfficeManager]), office("//shop//employer", &[LabourEmployer])],
		..DEMONSTRATION
	},
];
