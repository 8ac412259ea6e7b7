//! Institutions of the chain itself: its operator, the interior ministry, the treasury.

use crate::genesis::institution::{office, Institution, AGENCY};
use minwon_primitives::Role::*;

pub(super) const INSTITUTIONS: [Institution; 3] = [
	Institution {
		slug: "msit",
		code: "1721000",
		ko: "과학기술정보통신부",
		en: "Ministry of Science and ICT",
		offices: &[
			office("//Alice", &[OfficeManager, CouncilSeat, ValidatorOperator]),
			office("//msit//posts", &[MailPolicy]),
		],
		..AGENCY
	},
	Institution {
		slug: "moef",
		code: "1051000",
		ko: "재정경제부",
		en: "Ministry of Finance and Economy",
		won: 1_000_000_000_000,
		offices: &[office("//moef//manager", &[OfficeManager]), office("//moef//treasury", &[Treasury, Treasurer])],
		..AGENCY
	},
	Institution {
		slug: "mois",
		code: "1741000",
		ko: "행정안전부",
		en: "Ministry of the Interior and Safety",
		won: 100_000_000_000,
		offices: &[
			office("//mois//manager", &[OfficeManager]),
			office("//mois//hq", &[CentralHq, AlertIssuer]),
			office("//mois//subsidy", &[SubsidyManager]),
		],
		..AGENCY
	},
];
