//! Renewable energy certificates. The ministry in charge stands in `carbon.rs`.

use crate::genesis::institution::{office, Institution, COMPANY, DEMONSTRATION};
use minwon_primitives::Role::*;

pub(super) const INSTITUTIONS: [Institution; 6] = [
	Institution {
		slug: "kospo",
		code: "0000000276",
		ko: "한국남부발전",
		en: "Korea Southern Power",
		won: 50_000_000_000,
		offices: &[
			office("//kospo//manager", &[OfficeManager]),
			office("//kospo//generator", &[RecGenerator]),
			office("//kospo//obligor", &[RecObligor]),
			office("//kospo//treasurer", &[Treasurer]),
		],
		..COMPANY
	},
	Institution {
		slug: "kea",
		code: "0000000280",
		ko: "한국에너지공단",
		en: "Korea Energy Agency",
		admits: &[RecGenerator, RecAgent, RecConsumer],
		offices: &[office("//kea//manager", &[OfficeManager, MemberRegistrar]), office("//kea//issuer", &[RecIssuer])],
		..COMPANY
	},
	Institution {
		slug: "kpx",
		code: "0000000295",
		ko: "한국전력거래소",
		en: "Korea Power Exchange",
		offices: &[
			office("//kpx//manager", &[OfficeManager]),
			office("//kpx//meter", &[RecMeterReader]),
			office("//kpx//market", &[RecMarketOperator]),
		],
		..COMPANY
	},
	Institution {
		slug: "solar",
		code: "0000000301",
		ko: "가 태양광(시연)",
		en: "Solar plant (demonstration)",
		admitted_by: Some("kea"),
		won: 100_000_000,
		offices: &[office("//solar//manager", &[OfficeManager]), office("//solar//generator", &[RecGenerator])],
		..DEMONSTRATION
	},
	Institution {
		slug: "aggregator",
		code: "0000000316",
		ko: "가 중개(시연)",
		en: "Aggregator of small plants (demonstration)",
		admitted_by: Some("kea"),
		won: 100_000_000,
		offices: &[office("//aggregator//manager", &[OfficeManager]), office("//aggregator//agent", &[RecAgent])],
		..DEMONSTRATION
	},
	Institution {
		slug: "consumer",
		code: "0000000320",
		ko: "가 전력소비(시연)",
		en: "Consumer of renewable power (demonstration)",
		admitted_by: Some("kea"),
		won: 10_000_000_000,
		offices: &[office("//consumer//manager", &[OfficeManager]), office("//consumer//buyer", &[RecConsumer])],
		..DEMONSTRATION
	},
];
