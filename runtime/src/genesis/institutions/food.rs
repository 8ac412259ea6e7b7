//! HACCP and food distribution.

use crate::genesis::institution::{office, Institution, AGENCY, COMPANY, DEMONSTRATION};
use minwon_primitives::Role::*;

pub(super) const INSTITUTIONS: [Institution; 4] = [
	Institution {
		slug: "mfds",
		code: "1471000",
		ko: "식품의약품안전처",
		en: "Ministry of Food and Drug Safety",
		admits: &[FoodOperator],
		offices: &[
			office("//mfds//manager", &[OfficeManager, MemberRegistrar]),
			office("//mfds//licensor", &[FoodLicensor]),
			office("//mfds//inspector", &[HaccpInspector]),
			office("//mfds//authority", &[FoodAuthority]),
			office("//mfds//authority1", &[FoodAuthority]),
			office("//mfds//appeals", &[FoodAppeals]),
			office("//mfds//rules", &[FoodRuleKeeper]),
		],
		..AGENCY
	},
	Institution {
		slug: "haccp",
		code: "0000000067",
		ko: "한국식품안전관리인증원",
		en: "Korea Agency of HACCP Accreditation and Services",
		offices: &[
			office("//haccp//manager", &[OfficeManager]),
			office("//haccp//assessor", &[HaccpAssessor]),
			office("//haccp//certifier", &[HaccpCertifier]),
		],
		..COMPANY
	},
	Institution {
		slug: "fooda",
		code: "0000000072",
		ko: "가 식품(시연)",
		en: "Food company A (demonstration)",
		admitted_by: Some("mfds"),
		offices: &[office("//fooda//manager", &[OfficeManager]), office("//fooda//operator", &[FoodOperator])],
		..DEMONSTRATION
	},
	Institution {
		slug: "foodb",
		code: "0000000086",
		ko: "나 식품(시연)",
		en: "Food company B (demonstration)",
		admitted_by: Some("mfds"),
		offices: &[office("//foodb//manager", &[OfficeManager]), office("//foodb//operator", &[FoodOperator])],
		..DEMONSTRATION
	},
];
