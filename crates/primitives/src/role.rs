//! Roles: capabilities that an organisation gives its offices. Never names of ministries, which are renamed and merged.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// What an office may do. The codec index is the discriminant and never changes; blocks of ten belong to one pilot.
#[derive(
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Clone,
	Copy,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Debug,
	Serialize,
	Deserialize,
)]
#[repr(u8)]
pub enum Role {
	/// Appoints, dismisses and re-keys offices of its own organisation.
	#[codec(index = 0)]
	OfficeManager = 0,
	/// Admits, suspends and closes organisations that its organisation may admit.
	#[codec(index = 1)]
	MemberRegistrar = 1,
	/// The one seat of its institution in the council.
	#[codec(index = 2)]
	CouncilSeat = 2,
	/// Keeps the session keys of the agency's validator.
	#[codec(index = 3)]
	ValidatorOperator = 3,
	/// Issues and redeems won against deposit records.
	#[codec(index = 4)]
	Treasury = 4,
	/// Pays won out of the account of its own organisation.
	#[codec(index = 5)]
	Treasurer = 5,
	/// Enrols citizens for petitions.
	#[codec(index = 6)]
	PetitionEnroller = 6,
	/// Enrols citizens for a mailbox.
	#[codec(index = 7)]
	MailboxEnroller = 7,
	/// Enrols workers for one employment.
	#[codec(index = 8)]
	EmploymentEnroller = 8,
	/// Project team: publishes, records merits, negotiates.
	#[codec(index = 10)]
	DefenseProgramManager = 10,
	/// Acquisition inspector: countersigns, draws the panel, excludes evaluators.
	#[codec(index = 11)]
	DefenseAuditor = 11,
	/// Contract policy division: nominates evaluators and erases them.
	#[codec(index = 12)]
	DefensePanelManager = 12,
	/// An expert, appointed anew for each case.
	#[codec(index = 13)]
	DefenseEvaluator = 13,
	/// A company that bids.
	#[codec(index = 14)]
	DefenseBidder = 14,
	/// The e-bid desk: lodges seals and decoys.
	#[codec(index = 15)]
	DefenseReception = 15,
	/// Another division: rules on a result.
	#[codec(index = 16)]
	DefenseVerifier = 16,
	/// Policy bureau: appends terms.
	#[codec(index = 17)]
	DefenseRuleKeeper = 17,
	/// City or regional office that licenses food sites.
	#[codec(index = 20)]
	FoodLicensor = 20,
	/// Food company, for its own sites.
	#[codec(index = 21)]
	FoodOperator = 21,
	/// Certification body: assesses.
	#[codec(index = 22)]
	HaccpAssessor = 22,
	/// Certification body: grants or refuses.
	#[codec(index = 23)]
	HaccpCertifier = 23,
	/// Regional food office: inspects.
	#[codec(index = 24)]
	HaccpInspector = 24,
	/// Measures, ordered recalls, settlement of recalls.
	#[codec(index = 25)]
	FoodAuthority = 25,
	/// Appeals commission.
	#[codec(index = 26)]
	FoodAppeals = 26,
	/// Food ministry: appends rules.
	#[codec(index = 27)]
	FoodRuleKeeper = 27,
	/// Hospital desk: issues prescriptions.
	#[codec(index = 30)]
	Prescriber = 30,
	/// Hospital desk licensed for narcotics.
	#[codec(index = 31)]
	StrictPrescriber = 31,
	/// Pharmacy.
	#[codec(index = 32)]
	Dispenser = 32,
	/// Pharmacy licensed for narcotics.
	#[codec(index = 33)]
	StrictDispenser = 33,
	/// Hospital: certificates of diagnosis.
	#[codec(index = 34)]
	MedicalCertifier = 34,
	/// Hospital: administrative certificates.
	#[codec(index = 35)]
	MedicalRecordsClerk = 35,
	/// Insurer, agency, school or employer that is shown a document.
	#[codec(index = 36)]
	MedicalDocumentReader = 36,
	/// Health centre or narcotics control: freezes and lifts.
	#[codec(index = 37)]
	HealthSupervisor = 37,
	/// Ministry of health: parameters.
	#[codec(index = 38)]
	HealthTermsKeeper = 38,
	/// Regional manpower office: answers petitions.
	#[codec(index = 40)]
	MinwonOfficer = 40,
	/// Regional manpower office: certificates.
	#[codec(index = 41)]
	MilitaryRecordCertifier = 41,
	/// Opens and transfers service.
	#[codec(index = 42)]
	ServicePlacer = 42,
	/// Inspects duty; seals in place of a late institution.
	#[codec(index = 43)]
	DutyInspector = 43,
	/// Sets the term of a service month.
	#[codec(index = 44)]
	TermKeeper = 44,
	/// Releases from service and closes.
	#[codec(index = 45)]
	ServiceReleaser = 45,
	/// Institution of alternative duty: seals its months.
	#[codec(index = 46)]
	DutyRecorder = 46,
	/// Decides objections.
	#[codec(index = 47)]
	ServiceAppealOfficer = 47,
	/// Headquarters: quotas and withdrawal of places.
	#[codec(index = 48)]
	ServicePlaceDesignator = 48,
	/// Headquarters: parameters.
	#[codec(index = 49)]
	ServiceRulesKeeper = 49,
	/// City disaster headquarters.
	#[codec(index = 50)]
	DisasterCommander = 50,
	/// Competent ministry or weather service.
	#[codec(index = 51)]
	AlertIssuer = 51,
	/// Central disaster headquarters.
	#[codec(index = 52)]
	CentralHq = 52,
	/// The State: subsidies.
	#[codec(index = 53)]
	SubsidyManager = 53,
	/// City, district, fire, coast guard, police, weather service.
	#[codec(index = 54)]
	DisasterReporter = 54,
	/// City or district: disaster fund.
	#[codec(index = 55)]
	DisasterFundManager = 55,
	/// District: takes claims in.
	#[codec(index = 56)]
	DisasterIntake = 56,
	/// District: surveys damage.
	#[codec(index = 57)]
	DisasterSurveyor = 57,
	/// District: approves claims.
	#[codec(index = 58)]
	DisasterApprover = 58,
	/// District: writes payment orders.
	#[codec(index = 59)]
	DisasterPaymentClerk = 59,
	/// District: releases payment orders.
	#[codec(index = 60)]
	DisasterPaymentController = 60,
	/// Relief association.
	#[codec(index = 61)]
	DonationManager = 61,
	/// Agency or court: dispatches every class of mail.
	#[codec(index = 70)]
	OfficialMailSender = 70,
	/// Company: dispatches guides and private mail.
	#[codec(index = 71)]
	MailSender = 71,
	/// Any organisation, for its own box.
	#[codec(index = 72)]
	MailReader = 72,
	/// Korea Post and other certified intermediaries.
	#[codec(index = 73)]
	MailCarrier = 73,
	/// Ministry in charge of posts: tariffs and regimes.
	#[codec(index = 74)]
	MailPolicy = 74,
	/// Producing office: registers files.
	#[codec(index = 80)]
	RecordsOfficer = 80,
	/// Records centre of an agency.
	#[codec(index = 81)]
	RecordsArchivist = 81,
	/// Permanent archives.
	#[codec(index = 82)]
	PermanentArchivist = 82,
	/// Records specialist.
	#[codec(index = 83)]
	Appraiser = 83,
	/// Appraisal committee, member.
	#[codec(index = 84)]
	CommitteeMember = 84,
	/// Appraisal committee, outside expert.
	#[codec(index = 85)]
	CommitteeExpert = 85,
	/// Signs destruction.
	#[codec(index = 86)]
	DisposalOfficer = 86,
	/// Keeper of a storage site.
	#[codec(index = 87)]
	VaultKeeper = 87,
	/// Central archives.
	#[codec(index = 88)]
	ArchivesAuthority = 88,
	/// Ministry of the emissions trading system.
	#[codec(index = 90)]
	CarbonRegulator = 90,
	/// Sector ministry.
	#[codec(index = 91)]
	CarbonAuthority = 91,
	/// Secretariat of the certification committee.
	#[codec(index = 92)]
	CarbonCommittee = 92,
	/// Project owner or programme manager.
	#[codec(index = 93)]
	CarbonOperator = 93,
	/// Recorder named per meter.
	#[codec(index = 94)]
	CarbonMeterAgent = 94,
	/// Designated verification body.
	#[codec(index = 95)]
	CarbonVerifier = 95,
	/// Account holder or broker.
	#[codec(index = 96)]
	CarbonHolder = 96,
	/// Allocated entity.
	#[codec(index = 97)]
	CarbonEntity = 97,
	/// Keeper of the registers.
	#[codec(index = 98)]
	CarbonRegistrar = 98,
	/// Ministries and province: parameters, stores, incidents.
	#[codec(index = 100)]
	BatteryAuthority = 100,
	/// Local government: returned units.
	#[codec(index = 101)]
	BatteryProvider = 101,
	/// Technopark or hub centre.
	#[codec(index = 102)]
	BatteryCentre = 102,
	/// Dismantler or workshop.
	#[codec(index = 103)]
	BatteryCollector = 103,
	/// Licensed haulier.
	#[codec(index = 104)]
	BatteryCarrier = 104,
	/// Test body: performance.
	#[codec(index = 105)]
	BatteryAssessor = 105,
	/// Test body: safety.
	#[codec(index = 106)]
	BatteryInspector = 106,
	/// Maker of storage systems, remanufacturer.
	#[codec(index = 107)]
	BatteryRemaker = 107,
	/// Holder of a recycling permit.
	#[codec(index = 108)]
	BatteryRecycler = 108,
	/// Second-life operator.
	#[codec(index = 109)]
	BatteryOperator = 109,
	/// Battery or car maker.
	#[codec(index = 110)]
	BatteryMaker = 110,
	/// Province and towns.
	#[codec(index = 120)]
	TourismRegulator = 120,
	/// Venue: redeems.
	#[codec(index = 121)]
	VenueGate = 121,
	/// Tourism foundation: opens cohorts.
	#[codec(index = 122)]
	PassIssuer = 122,
	/// Shop, portal or kiosk.
	#[codec(index = 123)]
	PassSeller = 123,
	/// Registered travel agency.
	#[codec(index = 124)]
	TripOperator = 124,
	/// Consumer agency.
	#[codec(index = 125)]
	TourismMediator = 125,
	/// Province: campaigns and grants.
	#[codec(index = 126)]
	RewardManager = 126,
	/// Registered small merchant.
	#[codec(index = 127)]
	RewardMerchant = 127,
	/// Labour ministry: parameters.
	#[codec(index = 130)]
	LabourRegulator = 130,
	/// Shop or company.
	#[codec(index = 131)]
	LabourEmployer = 131,
	/// City centre, school or district: documents.
	#[codec(index = 132)]
	LabourVerifier = 132,
	/// Labour office: cases.
	#[codec(index = 133)]
	LabourInspector = 133,
	/// Youth labour centre: files for a worker.
	#[codec(index = 134)]
	LabourAdvocate = 134,
	/// City: badges.
	#[codec(index = 135)]
	LabourBadge = 135,
	/// Ministry: parameters, obligations.
	#[codec(index = 140)]
	RecRegulator = 140,
	/// Issuing agency.
	#[codec(index = 141)]
	RecIssuer = 141,
	/// Market operator and grid company: generation.
	#[codec(index = 142)]
	RecMeterReader = 142,
	/// Market operator: sessions and prices.
	#[codec(index = 143)]
	RecMarketOperator = 143,
	/// Plant company.
	#[codec(index = 144)]
	RecGenerator = 144,
	/// Aggregator for small owners.
	#[codec(index = 145)]
	RecAgent = 145,
	/// Company obliged to supply.
	#[codec(index = 146)]
	RecObligor = 146,
	/// Company that retires for its own use.
	#[codec(index = 147)]
	RecConsumer = 147,
}

impl Role {
	/// Every role, in the order of its index.
	pub const ALL: [Role; 112] = [
		Role::OfficeManager,
		Role::MemberRegistrar,
		Role::CouncilSeat,
		Role::ValidatorOperator,
		Role::Treasury,
		Role::Treasurer,
		Role::PetitionEnroller,
		Role::MailboxEnroller,
		Role::EmploymentEnroller,
		Role::DefenseProgramManager,
		Role::DefenseAuditor,
		Role::DefensePanelManager,
		Role::DefenseEvaluator,
		Role::DefenseBidder,
		Role::DefenseReception,
		Role::DefenseVerifier,
		Role::DefenseRuleKeeper,
		Role::FoodLicensor,
		Role::FoodOperator,
		Role::HaccpAssessor,
		Role::HaccpCertifier,
		Role::HaccpInspector,
		Role::FoodAuthority,
		Role::FoodAppeals,
		Role::FoodRuleKeeper,
		Role::Prescriber,
		Role::StrictPrescriber,
		Role::Dispenser,
		Role::StrictDispenser,
		Role::MedicalCertifier,
		Role::MedicalRecordsClerk,
		Role::MedicalDocumentReader,
		Role::HealthSupervisor,
		Role::HealthTermsKeeper,
		Role::MinwonOfficer,
		Role::MilitaryRecordCertifier,
		Role::ServicePlacer,
		Role::DutyInspector,
		Role::TermKeeper,
		Role::ServiceReleaser,
		Role::DutyRecorder,
		Role::ServiceAppealOfficer,
		Role::ServicePlaceDesignator,
		Role::ServiceRulesKeeper,
		Role::DisasterCommander,
		Role::AlertIssuer,
		Role::CentralHq,
		Role::SubsidyManager,
		Role::DisasterReporter,
		Role::DisasterFundManager,
		Role::DisasterIntake,
		Role::DisasterSurveyor,
		Role::DisasterApprover,
		Role::DisasterPaymentClerk,
		Role::DisasterPaymentController,
		Role::DonationManager,
		Role::OfficialMailSender,
		Role::MailSender,
		Role::MailReader,
		Role::MailCarrier,
		Role::MailPolicy,
		Role::RecordsOfficer,
		Role::RecordsArchivist,
		Role::PermanentArchivist,
		Role::Appraiser,
		Role::CommitteeMember,
		Role::CommitteeExpert,
		Role::DisposalOfficer,
		Role::VaultKeeper,
		Role::ArchivesAuthority,
		Role::CarbonRegulator,
		Role::CarbonAuthority,
		Role::CarbonCommittee,
		Role::CarbonOperator,
		Role::CarbonMeterAgent,
		Role::CarbonVerifier,
		Role::CarbonHolder,
		Role::CarbonEntity,
		Role::CarbonRegistrar,
		Role::BatteryAuthority,
		Role::BatteryProvider,
		Role::BatteryCentre,
		Role::BatteryCollector,
		Role::BatteryCarrier,
		Role::BatteryAssessor,
		Role::BatteryInspector,
		Role::BatteryRemaker,
		Role::BatteryRecycler,
		Role::BatteryOperator,
		Role::BatteryMaker,
		Role::TourismRegulator,
		Role::VenueGate,
		Role::PassIssuer,
		Role::PassSeller,
		Role::TripOperator,
		Role::TourismMediator,
		Role::RewardManager,
		Role::RewardMerchant,
		Role::LabourRegulator,
		Role::LabourEmployer,
		Role::LabourVerifier,
		Role::LabourInspector,
		Role::LabourAdvocate,
		Role::LabourBadge,
		Role::RecRegulator,
		Role::RecIssuer,
		Role::RecMeterReader,
		Role::RecMarketOperator,
		Role::RecGenerator,
		Role::RecAgent,
		Role::RecObligor,
		Role::RecConsumer,
	];

	/// The index by which the role is encoded and by which origins name it.
	#[allow(clippy::as_conversions)] // The one place where a fieldless enum becomes its own discriminant.
	pub const fn index(self) -> u8 {
		self as u8
	}

	/// The role with this index.
	pub fn from_index(index: u8) -> Option<Role> {
		Self::ALL.into_iter().find(|role| role.index() == index)
	}
}

/// What a citizen is enrolled for. Enrolments for different purposes cannot be joined.
#[derive(
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Clone,
	Copy,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Debug,
	Serialize,
	Deserialize,
)]
pub enum Purpose {
	/// Petitions to the manpower administration.
	#[codec(index = 0)]
	Petitions,
	/// A mailbox, one per sender.
	#[codec(index = 1)]
	Mailbox,
	/// An employment, one per employer.
	#[codec(index = 2)]
	Employment,
}

impl Purpose {
	/// The role of an office that may enrol for this purpose and holds the key of its uniqueness tags.
	pub const fn enroller(self) -> Role {
		match self {
			Purpose::Petitions => Role::PetitionEnroller,
			Purpose::Mailbox => Role::MailboxEnroller,
			Purpose::Employment => Role::EmploymentEnroller,
		}
	}

	/// Whether the purpose repeats by nature, so that its counterpart is part of what the uniqueness tag hashes.
	pub const fn has_counterpart(self) -> bool {
		matches!(self, Purpose::Mailbox | Purpose::Employment)
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn the_codec_index_is_the_discriminant() {
		for role in Role::ALL {
			assert_eq!(role.encode(), [role.index()]);
			assert_eq!(Role::from_index(role.index()), Some(role));
		}
		assert_eq!(Role::from_index(9), None);
	}

	#[test]
	fn indices_are_frozen() {
		assert_eq!(Role::OfficeManager.index(), 0);
		assert_eq!(Role::CouncilSeat.index(), 2);
		assert_eq!(Role::DefenseProgramManager.index(), 10);
		assert_eq!(Role::DefenseRuleKeeper.index(), 17);
		assert_eq!(Role::RecConsumer.index(), 147);
		assert!(Role::ALL.windows(2).all(|pair| pair[0] < pair[1]));
	}
}
