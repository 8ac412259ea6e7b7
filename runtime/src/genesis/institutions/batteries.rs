//! Electric vehicle batteries.

use crate::genesis::institution::{office, Institution, AGENCY, COMPANY, DEMONSTRATION};
use minwon_primitives::Role::*;

pub(super) const INSTITUTIONS: [Institution; 6] = [
	Institution {
		slug: "jeju",
		code: "6500000",
		ko: "제주특별자치도",
		en: "Jeju Special Self-Governing Province",
		admits: &[
			BatteryCentre,
			BatteryCollector,
			BatteryCarrier,
			BatteryAssessor,
			BatteryInspector,
			BatteryRemaker,
			BatteryRecycler,
			BatteryOperator,
			BatteryMaker,
		],
		won: 10_000_000_000,
		offices: &[
			office("//jeju//manager", &[OfficeManager, MemberRegistrar]),
			office("//jeju//authority", &[BatteryAuthority]),
			office("//jeju//provider", &[BatteryProvider]),
		],
		..AGENCY
	},
	Institution {
		slug: "jejutp",
		code: "0000000179",
		ko: "제주테크노파크",
		en: "Jeju Technopark",
		admitted_by: Some("jeju"),
		offices: &[
			office("//jejutp//manager", &[OfficeManager]),
			office("//jejutp//centre", &[BatteryCentre]),
			office("//jejutp//assessor", &[BatteryAssessor]),
		],
		..COMPANY
	},
	Institution {
		slug: "batterylab",
		code: "0000000183",
		ko: "가 시험기관(시연)",
		en: "Test body for batteries (demonstration)",
		admitted_by: Some("jeju"),
		offices: &[
			office("//batterylab//manager", &[OfficeManager]),
			office("//batterylab//assessor", &[BatteryAssessor]),
			office("//batterylab//inspector", &[BatteryInspector]),
		],
		..DEMONSTRATION
	},
	Institution {
		slug: "carrier",
		code: "0000000198",
		ko: "가 운송(시연)",
		en: "Dismantler and haulier (demonstration)",
		admitted_by: Some("jeju"),
		offices: &[
			office("//carrier//manager", &[OfficeManager]),
			office("//carrier//carrier", &[BatteryCarrier]),
			office("//carrier//collector", &[BatteryCollector]),
		],
		..DEMONSTRATION
	},
	Institution {
		slug: "remaker",
		code: "0000000204",
		ko: "가 재사용(시연)",
		en: "Remanufacturer and operator (demonstration)",
		admitted_by: Some("jeju"),
		won: 5_000_000_000,
		offices: &[
			office("//remaker//manager", &[OfficeManager]),
			office("//remaker//remaker", &[BatteryRemaker, BatteryOperator]),
		],
		..DEMONSTRATION
	},
	Institution {
		slug: "recycler",
		code: "0000000219",
		ko: "가 재활용(시연)",
		en: "Recycler and maker (demonstration)",
		admitted_by: Some("jeju"),
		won: 5_000_000_000,
		offices: &[
			office("//recycler//manager", &[OfficeManager]),
			office("//recycler//recycler", &[BatteryRecycler]),
			office("//recycler//maker", &[BatteryMaker]),
		],
		..DEMONSTRATION
	},
];
