//! Every grant of power in the chain: who may do what. Nothing else in the runtime names a role or a majority.

use crate::{AccountId, Registry, Runtime, RuntimeCall};
use frame_support::traits::{Contains, EitherOf, EitherOfDiverse};
use minwon_primitives::{Purpose, Role};
use minwon_support::{EnsureOffice, EnsurePerson};
use pallet_collective::{EnsureProportionAtLeast, Instance1};

/// Two thirds of the council of institutions.
pub type CouncilTwoThirds = EnsureProportionAtLeast<AccountId, Instance1, 2, 3>;

/// Issues and redeems won: the treasury.
pub type IssueWon = Office<{ Role::Treasury.index() }>;
/// Pays won out of its own organisation's account: a treasurer.
pub type PayWon = Office<{ Role::Treasurer.index() }>;

/// Signed by an office in this role.
type Office<const ROLE: u8> = EnsureOffice<Registry, ROLE>;

/// Leads a defence case: the project team.
pub type LeadDefenseCase = Office<{ Role::DefenseProgramManager.index() }>;
/// Countersigns, draws, excludes evaluators: the inspector.
pub type WatchDefenseCase = Office<{ Role::DefenseAuditor.index() }>;
/// Nominates and erases experts: the keeper of the pool.
pub type KeepDefensePool = Office<{ Role::DefensePanelManager.index() }>;
/// Declares interests, commits and reveals sheets: an expert.
pub type EvaluateDefenseBids = Office<{ Role::DefenseEvaluator.index() }>;
/// Opens its bid and contests: a company.
pub type BidForDefense = Office<{ Role::DefenseBidder.index() }>;
/// Lodges envelopes: a company, or the desk that does it for companies.
pub type LodgeDefenseSeals = EitherOf<BidForDefense, Office<{ Role::DefenseReception.index() }>>;
/// Opens prices: a company, or the project team.
pub type OpenDefensePrices = EitherOf<BidForDefense, LeadDefenseCase>;
/// Rules on results: another division than the project team's.
pub type RuleOnDefenseResults = Office<{ Role::DefenseVerifier.index() }>;
/// Appends terms: the policy bureau.
pub type SetDefenseTerms = Office<{ Role::DefenseRuleKeeper.index() }>;

/// Registers and corrects files: the producing office.
pub type RegisterRecords = Office<{ Role::RecordsOfficer.index() }>;
/// Keeps files: the records centre of an agency, or the permanent archives.
pub type KeepRecords =
	EitherOf<Office<{ Role::RecordsArchivist.index() }>, Office<{ Role::PermanentArchivist.index() }>>;
/// Offers files and decides on offers: the producing office, or who keeps files.
pub type OfferRecords = EitherOf<RegisterRecords, KeepRecords>;
/// Opens appraisals: a records specialist.
pub type AppraiseRecords = Office<{ Role::Appraiser.index() }>;
/// Votes in the appraisal committee: a member, or an expert from outside. Who is both votes as member.
pub type VoteOnRecords = EitherOf<Office<{ Role::CommitteeMember.index() }>, Office<{ Role::CommitteeExpert.index() }>>;
/// Signs destructions: the custodian.
pub type DestroyRecords = Office<{ Role::DisposalOfficer.index() }>;
/// Attests copies: any vault.
pub type AttestRecords = Office<{ Role::VaultKeeper.index() }>;
/// Freezes, expunges, sets schedules and algorithms: the central archives.
pub type RuleArchives = Office<{ Role::ArchivesAuthority.index() }>;

/// Dispatches mail of every class, and publishes what came back: an agency or a court.
pub type SendOfficialMail = Office<{ Role::OfficialMailSender.index() }>;
/// Dispatches guides and private mail: these, or an admitted company.
pub type SendMail = EitherOf<SendOfficialMail, Office<{ Role::MailSender.index() }>>;
/// Recalls, decides objections and pays postage for its organisation: who sends, or who reads its mail.
pub type AnswerForMail = EitherOf<SendMail, Office<{ Role::MailReader.index() }>>;
/// Has a box: a citizen enrolled for one, or an office that reads its organisation's mail.
pub type HoldMailbox =
	EitherOfDiverse<EnsurePerson<Registry, { Purpose::Mailbox.index() }>, Office<{ Role::MailReader.index() }>>;
/// Attests arrivals, carries paper and archives months: Korea Post or another intermediary.
pub type CarryMail = Office<{ Role::MailCarrier.index() }>;
/// Sets tariffs and regimes: the ministry in charge of posts.
pub type RuleMail = Office<{ Role::MailPolicy.index() }>;

/// Registers food sites: the office that licenses.
pub type LicenseFood = Office<{ Role::FoodLicensor.index() }>;
/// Runs food sites: a company, its own.
pub type OperateFood = Office<{ Role::FoodOperator.index() }>;
/// Assesses applications for HACCP: the certification body.
pub type AssessHaccp = Office<{ Role::HaccpAssessor.index() }>;
/// Grants or refuses certificates: another office of it.
pub type CertifyHaccp = Office<{ Role::HaccpCertifier.index() }>;
/// Inspects certified sites: a regional food office.
pub type InspectHaccp = Office<{ Role::HaccpInspector.index() }>;
/// Imposes measures and settles recalls: a regional food office, a city, a province.
pub type RuleFood = Office<{ Role::FoodAuthority.index() }>;
/// Decides appeals against revocations: the commission.
pub type HearFoodAppeals = Office<{ Role::FoodAppeals.index() }>;
/// Opens recalls: who rules orders, a company recalls by itself. Who is both orders.
pub type RecallFood = EitherOf<RuleFood, OperateFood>;
/// Appends the figures of food law: the ministry.
pub type KeepFoodRules = Office<{ Role::FoodRuleKeeper.index() }>;

/// The closed list of calls that the mandate dispatches as Root. None of them carries another call.
pub struct Mandated;

impl Contains<RuntimeCall> for Mandated {
	fn contains(call: &RuntimeCall) -> bool {
		matches!(
			call,
			// A runtime upgrade; anyone applies it, and its version is checked.
			RuntimeCall::System(frame_system::Call::authorize_upgrade { .. })
				// The last resort when finality stands still.
				| RuntimeCall::Grandpa(pallet_grandpa::Call::note_stalled { .. })
				// A migration that hangs.
				| RuntimeCall::Migrations(
					pallet_migrations::Call::force_set_cursor { .. }
						| pallet_migrations::Call::force_set_active_cursor { .. }
						| pallet_migrations::Call::force_onboard_mbms { .. }
						| pallet_migrations::Call::clear_historic { .. }
				)
				// Emergencies.
				| RuntimeCall::SafeMode(
					pallet_safe_mode::Call::force_enter { .. }
						| pallet_safe_mode::Call::force_extend { .. }
						| pallet_safe_mode::Call::force_exit { .. }
				) | RuntimeCall::TxPause(
					pallet_tx_pause::Call::pause { .. } | pallet_tx_pause::Call::unpause { .. }
				)
		)
	}
}

/// What safe mode lets through: what repair needs, and what protects the registry meanwhile.
pub struct InSafeMode;

impl Contains<RuntimeCall> for InSafeMode {
	fn contains(call: &RuntimeCall) -> bool {
		matches!(
			call,
			RuntimeCall::Timestamp(_)
				| RuntimeCall::Council(_)
				| RuntimeCall::Mandate(_)
				| RuntimeCall::Session(_)
				| RuntimeCall::Grandpa(_)
				| RuntimeCall::Validators(_)
				| RuntimeCall::System(frame_system::Call::apply_authorized_upgrade { .. })
				| RuntimeCall::Registry(
					pallet_registry::Call::dismiss_office { .. }
						| pallet_registry::Call::set_status { .. }
						| pallet_registry::Call::replace_office_key { .. }
				)
		)
	}
}

/// What no pause may touch: the way out.
pub struct NeverPaused;

impl Contains<pallet_tx_pause::RuntimeCallNameOf<Runtime>> for NeverPaused {
	fn contains((pallet, _): &pallet_tx_pause::RuntimeCallNameOf<Runtime>) -> bool {
		[&b"Timestamp"[..], b"Council", b"Mandate", b"TxPause", b"SafeMode"].contains(&pallet.as_slice())
	}
}
