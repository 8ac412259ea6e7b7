//! Manpower administration and alternative service.

use crate::genesis::institution::{office, Institution, AGENCY, DEMONSTRATION};
use minwon_primitives::Role::*;

pub(super) const INSTITUTIONS: [Institution; 2] = [
	Institution {
		slug: "mma",
		code: "1300000",
		ko: "병무청",
		en: "Military Manpower Administration",
		admits: &[DutyRecorder],
		won: 1_000_000,
		offices: &[
			office("//mma//manager", &[OfficeManager, MemberRegistrar]),
			office("//mma//enroller", &[PetitionEnroller]),
			office("//mma//minwon", &[MinwonOfficer]),
			office("//mma//certifier", &[MilitaryRecordCertifier]),
			office("//mma//placer", &[ServicePlacer]),
			office("//mma//inspector", &[DutyInspector]),
			office("//mma//terms", &[TermKeeper]),
			office("//mma//releaser", &[ServiceReleaser]),
			office("//mma//appeals", &[ServiceAppealOfficer]),
			office("//mma//places", &[ServicePlaceDesignator]),
			office("//mma//rules", &[ServiceRulesKeeper]),
		],
		..AGENCY
	},
	Institution {
		slug: "dutyplace",
		code: "0000000112",
		ko: "가 복무기관(시연)",
		en: "Place of alternative service (demonstration)",
		admitted_by: Some("mma"),
		offices: &[office("//dutyplace//manager", &[OfficeManager]), office("//dutyplace//recorder", &[DutyRecorder])],
		..DEMONSTRATION
	},
];
