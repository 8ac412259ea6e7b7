//! The indices and names of the roles, written out. Whoever changes a line here changes what stands on the chain and in genesis files.

use super::*;
use alloc::format;

const GOLDEN: [(u8, &str); 112] = [
	(0, "OfficeManager"),
	(1, "MemberRegistrar"),
	(2, "CouncilSeat"),
	(3, "ValidatorOperator"),
	(4, "Treasury"),
	(5, "Treasurer"),
	(6, "PetitionEnroller"),
	(7, "MailboxEnroller"),
	(8, "EmploymentEnroller"),
	(10, "DefenseProgramManager"),
	(11, "DefenseAuditor"),
	(12, "DefensePanelManager"),
	(13, "DefenseEvaluator"),
	(14, "DefenseBidder"),
	(15, "DefenseReception"),
	(16, "DefenseVerifier"),
	(17, "DefenseRuleKeeper"),
	(20, "FoodLicensor"),
	(21, "FoodOperator"),
	(22, "HaccpAssessor"),
	(23, "HaccpCertifier"),
	(24, "HaccpInspector"),
	(25, "FoodAuthority"),
	(26, "FoodAppeals"),
	(27, "FoodRuleKeeper"),
	(30, "Prescriber"),
	(31, "StrictPrescriber"),
	(32, "Dispenser"),
	(33, "StrictDispenser"),
	(34, "MedicalCertifier"),
	(35, "MedicalRecordsClerk"),
	(36, "MedicalDocumentReader"),
	(37, "HealthSupervisor"),
	(38, "HealthTermsKeeper"),
	(40, "MinwonOfficer"),
	(41, "MilitaryRecordCertifier"),
	(42, "ServicePlacer"),
	(43, "DutyInspector"),
	(44, "TermKeeper"),
	(45, "ServiceReleaser"),
	(46, "DutyRecorder"),
	(47, "ServiceAppealOfficer"),
	(48, "ServicePlaceDesignator"),
	(49, "ServiceRulesKeeper"),
	(50, "DisasterCommander"),
	(51, "AlertIssuer"),
	(52, "CentralHq"),
	(53, "SubsidyManager"),
	(54, "DisasterReporter"),
	(55, "DisasterFundManager"),
	(56, "DisasterIntake"),
	(57, "DisasterSurveyor"),
	(58, "DisasterApprover"),
	(59, "DisasterPaymentClerk"),
	(60, "DisasterPaymentController"),
	(61, "DonationManager"),
	(70, "OfficialMailSender"),
	(71, "MailSender"),
	(72, "MailReader"),
	(73, "MailCarrier"),
	(74, "MailPolicy"),
	(80, "RecordsOfficer"),
	(81, "RecordsArchivist"),
	(82, "PermanentArchivist"),
	(83, "Appraiser"),
	(84, "CommitteeMember"),
	(85, "CommitteeExpert"),
	(86, "DisposalOfficer"),
	(87, "VaultKeeper"),
	(88, "ArchivesAuthority"),
	(90, "CarbonRegulator"),
	(91, "CarbonAuthority"),
	(92, "CarbonCommittee"),
	(93, "CarbonOperator"),
	(94, "CarbonMeterAgent"),
	(95, "CarbonVerifier"),
	(96, "CarbonHolder"),
	(97, "CarbonEntity"),
	(98, "CarbonRegistrar"),
	(100, "BatteryAuthority"),
	(101, "BatteryProvider"),
	(102, "BatteryCentre"),
	(103, "BatteryCollector"),
	(104, "BatteryCarrier"),
	(105, "BatteryAssessor"),
	(106, "BatteryInspector"),
	(107, "BatteryRemaker"),
	(108, "BatteryRecycler"),
	(109, "BatteryOperator"),
	(110, "BatteryMaker"),
	(120, "TourismRegulator"),
	(121, "VenueGate"),
	(122, "PassIssuer"),
	(123, "PassSeller"),
	(124, "TripOperator"),
	(125, "TourismMediator"),
	(126, "RewardManager"),
	(127, "RewardMerchant"),
	(130, "LabourRegulator"),
	(131, "LabourEmployer"),
	(132, "LabourVerifier"),
	(133, "LabourInspector"),
	(134, "LabourAdvocate"),
	(135, "LabourBadge"),
	(140, "RecRegulator"),
	(141, "RecIssuer"),
	(142, "RecMeterReader"),
	(143, "RecMarketOperator"),
	(144, "RecGenerator"),
	(145, "RecAgent"),
	(146, "RecObligor"),
	(147, "RecConsumer"),
];

#[test]
fn index_and_name_are_frozen() {
	assert_eq!(Role::ALL.len(), GOLDEN.len());
	for (role, (index, name)) in Role::ALL.into_iter().zip(GOLDEN) {
		assert_eq!((role.index(), format!("{role:?}").as_str()), (index, name));
		assert_eq!(role.encode(), [index]);
		assert_eq!(serde_json::to_string(&role).unwrap(), format!("\"{name}\""));
	}
}

#[test]
fn every_index_has_its_role_or_none() {
	for index in 0..=u8::MAX {
		let golden = GOLDEN.iter().any(|(golden, _)| *golden == index);
		assert_eq!(Role::from_index(index).map(Role::index), golden.then_some(index));
		assert_eq!(Role::decode(&mut &[index][..]).is_ok(), golden);
	}
}

#[test]
fn the_list_ascends() {
	assert!(Role::ALL.windows(2).all(|pair| pair[0] < pair[1] && pair[0].index() < pair[1].index()));
}

#[test]
fn a_role_can_be_a_constant_of_a_type() {
	const AUDITOR: u8 = Role::DefenseAuditor.index();
	const ROLE: Option<Role> = Role::from_index(AUDITOR);
	assert_eq!(ROLE, Some(Role::DefenseAuditor));
}
