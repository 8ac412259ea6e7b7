//! Who makes blocks, and when.

use super::{BlockImport, Client, Pool, SelectChain};
use crate::{clock::Clock, rpc::SealSink, sealing::Sealing};
use futures::{channel::mpsc, stream, Stream, StreamExt};
use minwon_runtime::{opaque::Block, Hash, SLOT_DURATION};
use sc_basic_authorship::ProposerFactory;
use sc_client_api::BlockchainEvents;
use sc_consensus_aura::{SlotProportion, StartAuraParams};
use sc_consensus_manual_seal::{
	consensus::aura::AuraConsensusDataProvider, run_manual_seal, EngineCommand, ManualSealParams,
};
use sc_network_sync::SyncingService;
use sc_service::{error::Error, TaskManager};
use sc_telemetry::TelemetryHandle;
use sc_transaction_pool_api::TransactionPool;
use sp_blockchain::HeaderBackend;
use sp_consensus_aura::{sr25519::AuthorityPair, SlotDuration};
use sp_keystore::KeystorePtr;
use std::{sync::Arc, time::Duration};

/// How long the pool may take to look at a new block before a sealer goes by what it knew.
const PATIENCE: Duration = Duration::from_secs(1);

/// What making blocks needs.
pub struct Author {
	pub client: Arc<Client>,
	pub pool: Arc<Pool>,
	pub select_chain: SelectChain,
	pub block_import: BlockImport,
	pub clock: Clock,
	pub keystore: KeystorePtr,
	pub sync: Arc<SyncingService<Block>>,
	pub force: bool,
	pub registry: Option<substrate_prometheus_endpoint::Registry>,
	pub telemetry: Option<TelemetryHandle>,
}

/// Makes a block in each slot of this validator.
pub fn spawn_slots(author: Author, tasks: &TaskManager) -> Result<(), Error> {
	let proposer = proposer(&author, tasks);
	let (clock, clock_client) = (author.clock, author.client.clone());
	let aura = sc_consensus_aura::start_aura::<AuthorityPair, _, _, _, _, _, _, _, _, _, _>(StartAuraParams {
		slot_duration: SlotDuration::from_millis(SLOT_DURATION),
		client: author.client,
		select_chain: author.select_chain,
		block_import: author.block_import,
		proposer_factory: proposer,
		create_inherent_data_providers: move |parent, ()| {
			let inherents = clock.inherents(&*clock_client, parent);
			async move { Ok(inherents?) }
		},
		force_authoring: author.force,
		backoff_authoring_blocks: None::<()>,
		keystore: author.keystore,
		sync_oracle: author.sync.clone(),
		justification_sync_link: author.sync,
		// Half of the slot executes the block, the rest is for its way to the others.
		block_proposal_slot_portion: SlotProportion::new(0.5),
		max_block_proposal_slot_portion: None,
		telemetry: author.telemetry,
		compatibility_mode: Default::default(),
	})?;
	tasks.spawn_essential_handle().spawn_blocking("aura", Some("block-authoring"), aura);
	Ok(())
}

/// Makes a block on request; with [`Sealing::Instant`] also whenever a transaction is ready.
pub fn spawn_sealing(author: Author, sealing: Sealing, tasks: &TaskManager) -> SealSink {
	let (sink, requests) = mpsc::channel(1_000);
	let on_work = match sealing {
		Sealing::Instant => work(&author).left_stream(),
		Sealing::Slots | Sealing::Manual => stream::pending().right_stream(),
	};
	let proposer = proposer(&author, tasks);
	let (clock, clock_client) = (author.clock, author.client.clone());
	let sealer = run_manual_seal(ManualSealParams {
		block_import: author.block_import,
		env: proposer,
		client: author.client,
		pool: author.pool,
		commands_stream: stream::select(requests, on_work),
		select_chain: author.select_chain,
		consensus_data_provider: Some(Box::new(AuraConsensusDataProvider::<Block>::new_with_slot_duration(
			SlotDuration::from_millis(SLOT_DURATION),
		))),
		create_inherent_data_providers: move |parent, ()| {
			// Manual seal takes each inherent for an extrinsic of the block. The slot is none, it stands in the digest: counted,
			// it would make a block with one transaction look empty.
			let time = clock.inherents(&*clock_client, parent).map(|(_slot, time)| time);
			async move { Ok(time?) }
		},
	});
	tasks.spawn_essential_handle().spawn_blocking("sealing", Some("block-authoring"), sealer);
	sink
}

/// Asks for a block when a transaction arrives, and after a block that left some behind.
fn work(author: &Author) -> impl Stream<Item = EngineCommand<Hash>> + Send + Unpin {
	let (client, pool) = (author.client.clone(), author.pool.clone());
	let arrived = pool.import_notification_stream().map(drop);
	let sealed = client.import_notification_stream().map(drop);
	let work = stream::select(arrived, sealed).filter_map(move |()| {
		let (client, pool) = (client.clone(), pool.clone());
		async move {
			let mut ready = pool.ready_at_with_timeout(client.info().best_hash, PATIENCE).await;
			ready.next().map(|_| seal_ready())
		}
	});
	work.boxed()
}

/// GRANDPA finalises; the sealer never does, so that every finalised block has its justification.
fn seal_ready() -> EngineCommand<Hash> {
	EngineCommand::SealNewBlock { create_empty: false, finalize: false, parent_hash: None, sender: None }
}

fn proposer(author: &Author, tasks: &TaskManager) -> ProposerFactory<Pool, Client> {
	ProposerFactory::new(
		tasks.spawn_handle(),
		author.client.clone(),
		author.pool.clone(),
		author.registry.as_ref(),
		author.telemetry.clone(),
	)
}
