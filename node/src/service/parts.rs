//! What every command that opens the database needs.

use super::{
	executor, finality, genesis_block::GenesisBlock, Backend, BlockImport, Client, Pool, SelectChain, VoterLink,
};
use crate::clock::Clock;
use minwon_runtime::{
	opaque::{Block, Header},
	RuntimeApi, SLOT_DURATION,
};
use sc_consensus::DefaultImportQueue;
use sc_consensus_aura::{CheckForEquivocation, ImportQueueParams};
use sc_service::{error::Error, ChainType, Configuration, KeystoreContainer, TaskManager};
use sc_telemetry::{Telemetry, TelemetryWorker};
use sp_blockchain::HeaderBackend;
use sp_consensus_aura::{sr25519::AuthorityPair, SlotDuration};
use std::sync::Arc;

/// The parts of a node before it joins a network.
pub struct Parts {
	pub client: Arc<Client>,
	pub backend: Arc<Backend>,
	pub pool: Arc<Pool>,
	pub select_chain: SelectChain,
	pub block_import: BlockImport,
	pub import_queue: DefaultImportQueue<Block>,
	pub voter_link: VoterLink,
	pub keystore: KeystoreContainer,
	pub tasks: TaskManager,
	pub clock: Clock,
	pub telemetry: Option<Telemetry>,
}

/// Opens the database and builds the parts.
pub fn new_parts(config: &Configuration) -> Result<Parts, Error> {
	let telemetry = new_telemetry(config)?;
	let handle = telemetry.as_ref().map(|(_, telemetry)| telemetry.handle());
	let executor = executor::new(&config.executor);
	let backend = sc_service::new_db_backend::<Block>(config.db_config())?;
	let genesis = GenesisBlock::new(config, backend.clone(), executor.clone())?;
	let (client, backend, keystore, tasks) = sc_service::new_full_parts_with_genesis_builder::<Block, RuntimeApi, _, _>(
		config,
		handle.clone(),
		executor,
		backend,
		genesis,
		false,
	)?;
	let client = Arc::new(client);
	let telemetry = telemetry.map(|(worker, telemetry)| {
		tasks.spawn_handle().spawn("telemetry", None, worker.run());
		telemetry
	});

	let select_chain = SelectChain::new(backend.clone());
	let pool = Arc::from(
		sc_transaction_pool::Builder::new(
			tasks.spawn_essential_handle(),
			client.clone(),
			config.role.is_authority().into(),
		)
		.with_options(config.transaction_pool.clone())
		.with_prometheus(config.prometheus_registry())
		.build(),
	);
	let (block_import, voter_link) = sc_consensus_grandpa::block_import(
		client.clone(),
		finality::justification_period(&config.chain_spec.chain_type()),
		&finality::GenesisAuthorities(&client),
		select_chain.clone(),
		handle.clone(),
	)?;
	let clock = new_clock(config, &client)?;
	let import_queue = new_import_queue(config, &client, &block_import, &clock, &tasks, handle)?;
	Ok(Parts {
		client,
		backend,
		pool,
		select_chain,
		block_import,
		import_queue,
		voter_link,
		keystore,
		tasks,
		clock,
		telemetry,
	})
}

fn new_telemetry(config: &Configuration) -> Result<Option<(TelemetryWorker, Telemetry)>, Error> {
	let Some(endpoints) = config.telemetry_endpoints.clone().filter(|endpoints| !endpoints.is_empty()) else {
		return Ok(None);
	};
	let worker = TelemetryWorker::new(16)?;
	let telemetry = worker.handle().new_telemetry(endpoints);
	Ok(Some((worker, telemetry)))
}

fn new_clock(config: &Configuration, client: &Client) -> Result<Clock, Error> {
	let slot_duration = SlotDuration::from_millis(SLOT_DURATION);
	if config.chain_spec.chain_type() != ChainType::Development {
		return Ok(Clock::system(slot_duration));
	}
	let best: Header = client.expect_header(client.info().best_hash)?;
	Ok(Clock::movable(slot_duration, &best))
}

fn new_import_queue(
	config: &Configuration,
	client: &Arc<Client>,
	block_import: &BlockImport,
	clock: &Clock,
	tasks: &TaskManager,
	telemetry: Option<sc_telemetry::TelemetryHandle>,
) -> Result<DefaultImportQueue<Block>, Error> {
	let (clock, clock_client) = (clock.clone(), client.clone());
	let queue = sc_consensus_aura::import_queue::<AuthorityPair, _, _, _, _, _>(ImportQueueParams {
		block_import: block_import.clone(),
		justification_import: Some(Box::new(block_import.clone())),
		client: client.clone(),
		create_inherent_data_providers: move |parent, ()| {
			let inherents = clock.inherents(&*clock_client, parent);
			async move { Ok(inherents?) }
		},
		spawner: &tasks.spawn_essential_handle(),
		registry: config.prometheus_registry(),
		check_for_equivocation: CheckForEquivocation::Yes,
		telemetry,
		compatibility_mode: Default::default(),
	})?;
	Ok(queue)
}
