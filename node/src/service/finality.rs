//! How the chain is finalised. The numbers and what was measured for them: `docs/decisions/0010-finality.md`.

use super::{Backend, Client, Pool, VoterLink};
use crate::genesis::grandpa_authorities_key;
use codec::DecodeAll;
use minwon_runtime::opaque::Block;
use sc_client_api::StorageProvider;
use sc_consensus_grandpa::{
	BeforeBestBlockBy, Config, GenesisAuthoritySetProvider, GrandpaParams, SharedVoterState,
	ThreeQuartersOfTheUnfinalizedChain, VotingRulesBuilder,
};
use sc_network::{config::NotificationService, service::traits::NetworkService, types::ProtocolName};
use sc_network_sync::SyncingService;
use sc_service::{config::Role, error::Error, ChainType, TaskManager};
use sc_telemetry::TelemetryHandle;
use sc_transaction_pool_api::OffchainTransactionPoolFactory;
use sp_blockchain::HeaderBackend;
use sp_consensus_grandpa::AuthorityList;
use sp_keystore::KeystorePtr;
use std::{sync::Arc, time::Duration};

/// A justification is kept for every so many blocks at least: about each minute and a half. On a development chain, with every block
/// that is finalised by itself, so that a proof is at hand at once.
pub fn justification_period(chain: &ChainType) -> u32 {
	match chain {
		ChainType::Development => 1,
		_ => 32,
	}
}

/// How long a vote may travel.
const GOSSIP_DURATION: Duration = Duration::from_millis(250);

/// The first authorities, read from the state: asking the runtime would compile it before the node answers anything.
pub struct GenesisAuthorities<'a>(pub &'a Client);

impl GenesisAuthoritySetProvider<Block> for GenesisAuthorities<'_> {
	fn get(&self) -> Result<AuthorityList, sp_blockchain::Error> {
		let genesis = self.0.info().genesis_hash;
		let list = self.0.storage(genesis, &grandpa_authorities_key())?;
		let list = list.ok_or_else(|| sp_blockchain::Error::Backend("no GRANDPA authorities at genesis".into()))?;
		AuthorityList::decode_all(&mut &list.0[..])
			.map_err(|error| sp_blockchain::Error::Backend(format!("GRANDPA authorities at genesis: {error}")))
	}
}

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
	pub chain: ChainType,
}

/// Starts to vote, or to follow the votes.
pub fn spawn(voter: Voter, tasks: &TaskManager) -> Result<(), Error> {
	let mut rules = VotingRulesBuilder::<Block, Client>::new().add(ThreeQuartersOfTheUnfinalizedChain);
	// On a development chain no second block may follow.
	if voter.chain != ChainType::Development {
		rules = rules.add(BeforeBestBlockBy(1));
	}
	let config = Config {
		gossip_duration: GOSSIP_DURATION,
		justification_generation_period: justification_period(&voter.chain),
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
