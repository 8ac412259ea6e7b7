//! Greenhouse gases and offset credits.

use crate::genesis::institution::{office, Institution, AGENCY, DEMONSTRATION};
use minwon_primitives::Role::*;

pub(super) const INSTITUTIONS: [Institution; 4] = [
	Institution {
		slug: "environment",
		code: "1480000",
		ko: "기후에너지환경부",
		en: "Ministry of Climate, Energy and Environment",
		admits: &[CarbonOperator, CarbonMeterAgent, CarbonVerifier, CarbonHolder, CarbonEntity],
		offices: &[
			office("//environment//manager", &[OfficeManager, MemberRegistrar]),
			office("//environment//regulator", &[CarbonRegulator]),
			office("//environment//authority", &[CarbonAuthority]),
			office("//environment//examiner", &[CarbonAuthority]),
			office("//environment//committee", &[CarbonCommittee]),
			office("//environment//registrar", &[CarbonRegistrar]),
			office("//environment//batteries", &[BatteryAuthority]),
			office("//environment//rec", &[RecRegulator]),
		],
		..AGENCY
	},
	Institution {
		slug: "carbonowner",
		code: "0000000145",
		ko: "가 감축사업(시연)",
		en: "Owner of a reduction project (demonstration)",
		admitted_by: Some("environment"),
		offices: &[
			office("//carbonowner//manager", &[OfficeManager]),
			office("//carbonowner//operator", &[CarbonOperator, CarbonHolder]),
			office("//carbonowner//meter", &[CarbonMeterAgent]),
		],
		..DEMONSTRATION
	},
	Institution {
		slug: "carbonverifier",
		code: "0000000150",
		ko: "가 검증기관(시연)",
		en: "Verification body (demonstration)",
		admitted_by: Some("environment"),
		offices: &[
			office("//carbonverifier//manager", &[OfficeManager]),
			office("//carbonverifier//verifier", &[CarbonVerifier]),
		],
		..DEMONSTRATION
	},
	Institution {
		slug: "emitter",
		code: "0000000164",
		ko: "가 할당업체(시연)",
		en: "Allocated entity (demonstration)",
		admitted_by: Some("environment"),
		offices: &[
			office("//emitter//manager", &[OfficeManager]),
			office("//emitter//entity", &[CarbonEntity, CarbonHolder]),
		],
		..DEMONSTRATION
	},
];
