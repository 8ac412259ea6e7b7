//! How the chain is finalised. The numbers and what was measured for them: `docs/decisions/0010-finality.md`.

use super::{Backend, Client, Pool, VoterLink};
use minwon_runtime::opaque::Block;
use sc_consensus_grandpa::{
	BeforeBestBlockBy, Config, GrandpaParams, SharedVoterState, ThreeQuartersOfTheUnfinalizedChain, VotingRulesBuilder,
};
use sc_network::{config::NotificationService, service::traits::NetworkService, types::ProtocolName};
use sc_network_sync::SyncingService;
use sc_service::{config::Role, error::Error, TaskManager};
use sc_telemetry::TelemetryHandle;
use sc_transaction_pool_api::OffchainTransactionPoolFactory;
use sp_keystore::KeystorePtr;
use std::{sync::Arc, time::Duration};

/// A justification is kept for every so many blocks at least: about each minute and a half.
pub const JUSTIFICATION_PERIOD: u32 = 32;

/// How long a vote may travel.
const GOSSIP_DURATION: Duration = Duration::from_millis(250);

/// What the voter needs.
pub struct Voter {
	pub link: VoterLink,
	pub role: Role,
	pub name: String,
	pub keystore: Option<KeystorePtr>,
	pub protocol_name: ProtocolName,
	pub network: Arc<dyn NetworkService>,
	pub sync: Arc<SyncingService<Block>>,
	pub notifications: Box<dyn NotificationService>,
	pub voter_state: SharedVoterState,
	pub pool: Arc<Pool>,
	pub registry: Option<substrate_prometheus_endpoint::Registry>,
	pub telemetry: Option<TelemetryHandle>,
	/// Whether the best block itself is voted for: on a development chain no second block may follow.
	pub up_to_best: bool,
}

/// Starts to vote, or to follow the votes.
pub fn spawn(voter: Voter, tasks: &TaskManager) -> Result<(), Error> {
	let mut rules = VotingRulesBuilder::<Block, Client>::new().add(ThreeQuartersOfTheUnfinalizedChain);
	if !voter.up_to_best {
		rules = rules.add(BeforeBestBlockBy(1));
	}
	let config = Config {
		gossip_duration: GOSSIP_DURATION,
		justification_generation_period: JUSTIFICATION_PERIOD,
		name: Some(voter.name),
		observer_enabled: false,
		keystore: voter.keystore,
		local_role: voter.role,
		telemetry: voter.telemetry.clone(),
		protocol_name: voter.protocol_name,
	};
	let voting = sc_consensus_grandpa::run_grandpa_voter::<Block, Backend, _, _, _, _, _>(GrandpaParams {
		config,
		link: voter.link,
		network: voter.network,
		sync: voter.sync,
		notification_service: voter.notifications,
		voting_rule: rules.build(),
		prometheus_registry: voter.registry,
		shared_voter_state: voter.voter_state,
		telemetry: voter.telemetry,
		// Reports of equivocations enter the pool here.
		offchain_tx_pool_factory: OffchainTransactionPoolFactory::new(voter.pool),
	})?;
	tasks.spawn_essential_handle().spawn_blocking("grandpa-voter", None, voting);
	Ok(())
}
