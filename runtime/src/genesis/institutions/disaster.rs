//! Disaster response and relief. The central headquarters is the interior ministry of `chain.rs`.

use crate::genesis::institution::{office, Institution, AGENCY, COMPANY};
use minwon_primitives::Role::*;

pub(super) const INSTITUTIONS: [Institution; 4] = [
	Institution {
		slug: "busan",
		code: "6260000",
		ko: "부산광역시",
		en: "Busan Metropolitan City",
		won: 50_000_000_000,
		offices: &[
			office("//busan//manager", &[OfficeManager]),
			office("//busan//commander", &[DisasterCommander]),
			office("//busan//reporter", &[DisasterReporter]),
			office("//busan//fund", &[DisasterFundManager, Treasurer]),
		],
		..AGENCY
	},
	Institution {
		slug: "haeundae",
		code: "3330000",
		ko: "부산광역시 해운대구",
		en: "Haeundae-gu, Busan Metropolitan City",
		won: 10_000_000_000,
		offices: &[
			office("//haeundae//manager", &[OfficeManager]),
			office("//haeundae//reporter", &[DisasterReporter]),
			office("//haeundae//fund", &[DisasterFundManager, Treasurer]),
			office("//haeundae//intake", &[DisasterIntake]),
			office("//haeundae//surveyor", &[DisasterSurveyor]),
			office("//haeundae//approver", &[DisasterApprover]),
			office("//haeundae//clerk", &[DisasterPaymentClerk]),
			office("//haeundae//controller", &[DisasterPaymentController]),
		],
		..AGENCY
	},
	Institution {
		slug: "kma",
		code: "1360000",
		ko: "기상청",
		en: "Korea Meteorological Administration",
		offices: &[
			office("//kma//manager", &[OfficeManager]),
			office("//kma//alerts", &[AlertIssuer]),
			office("//kma//reporter", &[DisasterReporter]),
		],
		..AGENCY
	},
	Institution {
		slug: "relief",
		code: "0000000126",
		ko: "전국재해구호협회",
		en: "Korea Disaster Relief Association",
		won: 10_000_000_000,
		offices: &[office("//relief//manager", &[OfficeManager]), office("//relief//donations", &[DonationManager])],
		..COMPANY
	},
];
