//! Bespoke tourism.

use crate::genesis::institution::{office, Institution, AGENCY, COMPANY, DEMONSTRATION};
use minwon_primitives::Role::*;

pub(super) const INSTITUTIONS: [Institution; 5] = [
	Institution {
		slug: "jeonbuk",
		code: "6540000",
		ko: "전북특별자치도",
		en: "Jeonbuk State",
		admits: &[VenueGate, PassIssuer, PassSeller, TripOperator, RewardMerchant],
		won: 10_000_000_000,
		offices: &[
			office("//jeonbuk//manager", &[OfficeManager, MemberRegistrar]),
			office("//jeonbuk//regulator", &[TourismRegulator]),
			office("//jeonbuk//rewards", &[RewardManager, Treasurer]),
		],
		..AGENCY
	},
	Institution {
		slug: "jbtour",
		code: "0000000223",
		ko: "전북특별자치도 문화관광재단",
		en: "Jeonbuk Culture and Tourism Foundation",
		admitted_by: Some("jeonbuk"),
		won: 1_000_000_000,
		offices: &[
			office("//jbtour//manager", &[OfficeManager]),
			office("//jbtour//issuer", &[PassIssuer]),
			office("//jbtour//seller", &[PassSeller]),
		],
		..COMPANY
	},
	Institution {
		slug: "kca",
		code: "0000000238",
		ko: "한국소비자원",
		en: "Korea Consumer Agency",
		offices: &[office("//kca//manager", &[OfficeManager]), office("//kca//mediator", &[TourismMediator])],
		..COMPANY
	},
	Institution {
		slug: "venue",
		code: "0000000242",
		ko: "가 관광지(시연)",
		en: "Venue and merchant (demonstration)",
		admitted_by: Some("jeonbuk"),
		offices: &[
			office("//venue//manager", &[OfficeManager]),
			office("//venue//gate", &[VenueGate]),
			office("//venue//merchant", &[RewardMerchant]),
		],
		..DEMONSTRATION
	},
	Institution {
		slug: "agency",
		code: "0000000257",
		ko: "가 여행사(시연)",
		en: "Travel agency (demonstration)",
		admitted_by: Some("jeonbuk"),
		won: 1_000_000_000,
		offices: &[
			office("//agency//manager", &[OfficeManager]),
			office("//agency//operator", &[TripOperator]),
			office("//agency//seller", &[PassSeller]),
		],
		..DEMONSTRATION
	},
];
