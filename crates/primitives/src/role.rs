//! Roles: capabilities that an organisation gives its offices. Never names of ministries, which are renamed and merged.

#[cfg(test)]
mod golden;

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// Writes the table below once as variants, indices and list, so that the three cannot differ.
macro_rules! roles {
	($($(#[$doc:meta])+ $name:ident = $index:tt,)+) => {
		/// What an office may do.
		///
		/// The codec index is the discriminant and never changes. Each pilot has its own tens, so that the roles of one stand together.
		#[derive(
			Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, PartialOrd, Ord,
			Debug, Serialize, Deserialize,
		)]
		#[repr(u8)]
		pub enum Role {
			$($(#[$doc])+ #[codec(index = $index)] $name = $index,)+
		}

		impl Role {
			/// Every role, in the order of its index.
			pub const ALL: [Role; [$($index),+].len()] = [$(Role::$name),+];

			/// The index by which the role is encoded and by which origins name it.
			pub const fn index(self) -> u8 {
				match self {
					$(Role::$name => $index,)+
				}
			}

			/// The role with this index; `None` when there is none.
			pub const fn from_index(index: u8) -> Option<Role> {
				match index {
					$($index => Some(Role::$name),)+
					_ => None,
				}
			}
		}
	};
}

roles! {
	// 0-9: the chain itself.
	/// Any organisation: appoints, dismisses and re-keys its own offices.
	OfficeManager = 0,
	/// Organisation that admits others: admits, suspends and closes its members.
	MemberRegistrar = 1,
	/// Institution of the council: its one seat.
	CouncilSeat = 2,
	/// Agency that runs a validator: keeps its session keys.
	ValidatorOperator = 3,
	/// Treasury: issues and redeems won against deposit records.
	Treasury = 4,
	/// Any organisation: pays won out of its own account.
	Treasurer = 5,
	/// Agency that verified who a citizen is: enrols for petitions.
	PetitionEnroller = 6,
	/// Agency that verified who a citizen is: enrols for a mailbox.
	MailboxEnroller = 7,
	/// Agency that verified who a worker is: enrols for one employment.
	EmploymentEnroller = 8,

	// 10-19: defence proposals.
	/// Project team: publishes notices, records merits, opens prices, hears and negotiates.
	DefenseProgramManager = 10,
	/// Acquisition inspector: countersigns notices, draws panels, excludes evaluators.
	DefenseAuditor = 11,
	/// Contract policy division: nominates evaluators and erases them.
	DefensePanelManager = 12,
	/// Expert, by an office new for each case: declares interests, commits and reveals a sheet.
	DefenseEvaluator = 13,
	/// Company: lodges, opens and prices its bid, contests a result.
	DefenseBidder = 14,
	/// E-bid desk: lodges seals for companies, and decoys.
	DefenseReception = 15,
	/// Another division than the project team's: rules on a contested result.
	DefenseVerifier = 16,
	/// Policy bureau: appends terms.
	DefenseRuleKeeper = 17,

	// 20-29: HACCP.
	/// City or regional office that licenses: registers food sites.
	FoodLicensor = 20,
	/// Food company: applies, logs, ships, receives and recalls for its own sites.
	FoodOperator = 21,
	/// Certification body: assesses sites.
	HaccpAssessor = 22,
	/// Certification body: grants or refuses certificates.
	HaccpCertifier = 23,
	/// Regional food office: inspects sites.
	HaccpInspector = 24,
	/// Regional food office, city or province: imposes measures, orders and settles recalls.
	FoodAuthority = 25,
	/// Appeals commission: decides appeals.
	FoodAppeals = 26,
	/// Food ministry: appends rules.
	FoodRuleKeeper = 27,

	// 30-39: prescriptions and medical certificates.
	/// Desk of a hospital: issues, corrects and cancels standard prescriptions.
	Prescriber = 30,
	/// Desk of a hospital licensed for narcotics: issues strict prescriptions also.
	StrictPrescriber = 31,
	/// Pharmacy: dispenses standard prescriptions.
	Dispenser = 32,
	/// Pharmacy licensed for narcotics: dispenses strict prescriptions also.
	StrictDispenser = 33,
	/// Hospital: issues certificates of diagnosis.
	MedicalCertifier = 34,
	/// Hospital: issues administrative certificates, revokes, posts fees.
	MedicalRecordsClerk = 35,
	/// Insurer, agency, school or employer: records that it was shown a document.
	MedicalDocumentReader = 36,
	/// Health centre or narcotics control: freezes, lifts, erases by order.
	HealthSupervisor = 37,
	/// Health ministry: appends parameters.
	HealthTermsKeeper = 38,

	// 40-49: manpower administration and alternative service.
	/// Regional manpower office: asks for more, extends and answers petitions.
	MinwonOfficer = 40,
	/// Regional manpower office: issues certificates of military records.
	MilitaryRecordCertifier = 41,
	/// Regional manpower office: opens and transfers services.
	ServicePlacer = 42,
	/// Regional manpower office: inspects duty, seals in place of a late institution.
	DutyInspector = 43,
	/// Regional manpower office: sets the term of a service month.
	TermKeeper = 44,
	/// Regional manpower office: releases from service and closes.
	ServiceReleaser = 45,
	/// Institution, company, laboratory or prison of alternative duty: seals its months.
	DutyRecorder = 46,
	/// Manpower administration: decides objections, reopens services.
	ServiceAppealOfficer = 47,
	/// Manpower headquarters: sets quotas, withdraws places.
	ServicePlaceDesignator = 48,
	/// Manpower headquarters: appends parameters, erases by order.
	ServiceRulesKeeper = 49,

	// 50-69: disaster response and relief.
	/// City disaster headquarters: leads a response.
	DisasterCommander = 50,
	/// Competent ministry or weather service: issues alerts.
	AlertIssuer = 51,
	/// Interior ministry or central headquarters: decides for the State.
	CentralHq = 52,
	/// The State: allots subsidies.
	SubsidyManager = 53,
	/// City, district, fire, coast guard, police or weather service: reports from the field.
	DisasterReporter = 54,
	/// City or district: keeps its disaster fund.
	DisasterFundManager = 55,
	/// District: takes claims in.
	DisasterIntake = 56,
	/// District: surveys damage.
	DisasterSurveyor = 57,
	/// District: approves claims.
	DisasterApprover = 58,
	/// District: writes payment orders.
	DisasterPaymentClerk = 59,
	/// District: releases payment orders.
	DisasterPaymentController = 60,
	/// Relief association, never a State body: pays out donations.
	DonationManager = 61,

	// 70-79: electronic mailbox.
	/// Agency or court: dispatches every class of notice, publishes.
	OfficialMailSender = 70,
	/// Admitted company: dispatches guides and private mail.
	MailSender = 71,
	/// Any organisation: keeps and reads its own box.
	MailReader = 72,
	/// Post or another certified intermediary: confirms arrival, carries paper, archives months.
	MailCarrier = 73,
	/// Ministry in charge of posts: appends tariffs and regimes.
	MailPolicy = 74,

	// 80-89: national archives.
	/// Producing office: registers and offers files.
	RecordsOfficer = 80,
	/// Records centre of an agency: keeps files.
	RecordsArchivist = 81,
	/// Permanent archives: keeps files for good.
	PermanentArchivist = 82,
	/// Records specialist: opens appraisals.
	Appraiser = 83,
	/// Appraisal committee, member: votes.
	CommitteeMember = 84,
	/// Appraisal committee, outside expert: votes.
	CommitteeExpert = 85,
	/// Custodian: signs destruction.
	DisposalOfficer = 86,
	/// Any storage site: attests copies.
	VaultKeeper = 87,
	/// Central archives: places and lifts holds, sets schedules.
	ArchivesAuthority = 88,

	// 90-99: greenhouse gases.
	/// Ministry of the emissions trading system: decides and sets parameters.
	CarbonRegulator = 90,
	/// Sector ministry: examines and decides projects.
	CarbonAuthority = 91,
	/// Secretariat of the certification committee: prepares its decisions.
	CarbonCommittee = 92,
	/// Project owner or programme manager: runs a project.
	CarbonOperator = 93,
	/// Recorder named per meter: records readings.
	CarbonMeterAgent = 94,
	/// Designated verification body: verifies reductions.
	CarbonVerifier = 95,
	/// Account holder or broker: holds and transfers credits.
	CarbonHolder = 96,
	/// Allocated entity: surrenders against its duty.
	CarbonEntity = 97,
	/// Keeper of the registers: carries credits in and out.
	CarbonRegistrar = 98,

	// 100-119: electric vehicle batteries.
	/// Ministries and province: parameters, stores, incidents, erasure.
	BatteryAuthority = 100,
	/// Local government that paid the subsidy: contests and sells the units returned to it.
	BatteryProvider = 101,
	/// Technopark or hub centre: takes in, keeps, disassembles, sells for a provider.
	BatteryCentre = 102,
	/// Dismantler or workshop: takes in.
	BatteryCollector = 103,
	/// Licensed haulier: carries consignments.
	BatteryCarrier = 104,
	/// Test body: grades performance.
	BatteryAssessor = 105,
	/// Test body: grades safety, reports incidents.
	BatteryInspector = 106,
	/// Maker of storage systems or remanufacturer: disassembles, assembles, bids, reports use.
	BatteryRemaker = 107,
	/// Holder of a recycling permit: disassembles, recycles, bids, claims.
	BatteryRecycler = 108,
	/// Second-life operator: reports use.
	BatteryOperator = 109,
	/// Battery or car maker: registers models, holds them, bids for metal, claims.
	BatteryMaker = 110,

	// 120-129: tourism.
	/// Province or town: lists and suspends venues, products, policy, disruptions.
	TourismRegulator = 120,
	/// Venue: redeems passes and tickets.
	VenueGate = 121,
	/// Tourism foundation: opens cohorts of passes.
	PassIssuer = 122,
	/// Shop, portal or kiosk: sells and refunds passes.
	PassSeller = 123,
	/// Registered travel agency: offers, changes and cancels trips.
	TripOperator = 124,
	/// Consumer agency: awards in disputes.
	TourismMediator = 125,
	/// Province: runs campaigns, grants rewards.
	RewardManager = 126,
	/// Registered small merchant: takes vouchers.
	RewardMerchant = 127,

	// 130-139: part-time work.
	/// Labour ministry: appends parameters.
	LabourRegulator = 130,
	/// Shop or company: contracts, weeks, pay, end.
	LabourEmployer = 131,
	/// City centre, school or district: verifies documents.
	LabourVerifier = 132,
	/// Labour office: takes cases.
	LabourInspector = 133,
	/// Youth labour centre: files for a worker.
	LabourAdvocate = 134,
	/// City: awards badges to employers.
	LabourBadge = 135,

	// 140-149: renewable energy certificates.
	/// Ministry: parameters, obligations, surcharges; lifts suspensions.
	RecRegulator = 140,
	/// Issuing agency: confirms facilities, issues ex officio.
	RecIssuer = 141,
	/// Market operator or grid company: records and corrects generation.
	RecMeterReader = 142,
	/// Market operator: sessions, prices, affiliations.
	RecMarketOperator = 143,
	/// Plant company: issues, sells, contracts.
	RecGenerator = 144,
	/// Aggregator: does the same for small owners.
	RecAgent = 145,
	/// Company obliged to supply: buys, contracts, retires, pays surcharges.
	RecObligor = 146,
	/// Company that consumes renewable power: buys by contract, retires for its own use.
	RecConsumer = 147,
}
