//! Prescriptions and medical certificates.

use crate::genesis::institution::{office, Institution, AGENCY, COMPANY, DEMONSTRATION};
use minwon_primitives::Role::*;
use pallet_registry::OrgKind;

pub(super) const INSTITUTIONS: [Institution; 5] = [
	Institution {
		slug: "mohw",
		code: "1352000",
		ko: "보건복지부",
		en: "Ministry of Health and Welfare",
		offices: &[office("//mohw//manager", &[OfficeManager]), office("//mohw//terms", &[HealthTermsKeeper])],
		..AGENCY
	},
	Institution {
		slug: "hira",
		code: "0000000091",
		ko: "건강보험심사평가원",
		en: "Health Insurance Review and Assessment Service",
		admits: &[Prescriber, StrictPrescriber, Dispenser, StrictDispenser, MedicalCertifier, MedicalRecordsClerk],
		offices: &[
			office("//hira//manager", &[OfficeManager, MemberRegistrar]),
			office("//hira//supervisor", &[HealthSupervisor]),
		],
		..COMPANY
	},
	Institution {
		slug: "smc",
		code: "00000019",
		kind: OrgKind::CareInstitution,
		ko: "서울특별시 서울의료원",
		en: "Seoul Medical Center",
		offices: &[
			office("//smc//manager", &[OfficeManager]),
			office("//smc//prescriber", &[Prescriber, StrictPrescriber]),
			office("//smc//certifier", &[MedicalCertifier]),
			office("//smc//records", &[MedicalRecordsClerk]),
		],
		..COMPANY
	},
	Institution {
		slug: "pharmacy",
		code: "00000027",
		kind: OrgKind::CareInstitution,
		ko: "가 약국(시연)",
		en: "Pharmacy (demonstration)",
		admitted_by: Some("hira"),
		offices: &[
			office("//pharmacy//manager", &[OfficeManager]),
			office("//pharmacy//dispenser", &[Dispenser, StrictDispenser]),
		],
		..DEMONSTRATION
	},
	Institution {
		slug: "insurer",
		code: "0000000107",
		ko: "가 보험(시연)",
		en: "Insurance company (demonstration)",
		offices: &[
			office("//insurer//manager", &[OfficeManager]),
			office("//insurer//reader", &[MedicalDocumentReader]),
		],
		..DEMONSTRATION
	},
];
