//! A running node.

use super::{
	authoring::{self, Author},
	finality::{self, Voter},
	new_parts, Parts,
};
use crate::{
	rpc::{self, Dev, DevDeps, GrandpaDeps},
	sealing::Sealing,
	session_keys,
};
use minwon_runtime::opaque::Block;
use sc_consensus_grandpa::{warp_proof::NetworkProvider, FinalityProofProvider, SharedVoterState};
use sc_network::{config::FullNetworkConfiguration, NetworkBackend};
use sc_service::{
	build_network, error::Error, spawn_tasks, BuildNetworkParams, ChainType, Configuration, SpawnTasksParams,
	TaskManager, WarpSyncConfig,
};
use sp_blockchain::HeaderBackend;
use std::sync::Arc;

/// Whether time makes the blocks, or something that only a development chain has.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mode {
	/// Any chain: Aura.
	Network,
	/// A development chain.
	Development(Sealing),
}

impl Mode {
	/// The mode for this chain; an error when sealing is chosen for one that is not a development chain.
	pub fn of(chain: ChainType, sealing: Option<Sealing>) -> Result<Self, Error> {
		match (chain, sealing) {
			(ChainType::Development, sealing) => Ok(Self::Development(sealing.unwrap_or_default())),
			(_, None) => Ok(Self::Network),
			(_, Some(_)) => Err(Error::Other("--sealing is for development chains only".into())),
		}
	}
}

/// Builds and starts a node.
pub fn new_full<N: NetworkBackend<Block, minwon_runtime::Hash>>(
	mut config: Configuration,
	mode: Mode,
) -> Result<TaskManager, Error> {
	let Parts {
		client,
		backend,
		pool,
		select_chain,
		block_import,
		import_queue,
		voter_link,
		keystore,
		mut tasks,
		clock,
		mut telemetry,
	} = new_parts(&config)?;
	if let Some(seed) = config.dev_key_seed.take() {
		session_keys::insert(keystore.keystore(), &seed);
	}

	let registry = config.prometheus_registry().cloned();
	let mut network_config =
		FullNetworkConfiguration::<Block, minwon_runtime::Hash, N>::new(&config.network, registry.clone());
	let metrics = N::register_notification_metrics(registry.as_ref());
	let protocol_name = sc_consensus_grandpa::protocol_standard_name(&client.info().genesis_hash, &config.chain_spec);
	let (protocol, notifications) = sc_consensus_grandpa::grandpa_peers_set_config::<Block, N>(
		protocol_name.clone(),
		metrics.clone(),
		network_config.peer_store_handle(),
	);
	network_config.add_notification_protocol(protocol);

	let authority_set = voter_link.shared_authority_set().clone();
	let warp = Arc::new(NetworkProvider::new(backend.clone(), authority_set.clone(), Vec::new()));
	let (network, system_rpc_tx, tx_handler_controller, sync, _) = build_network(BuildNetworkParams {
		config: &config,
		net_config: network_config,
		client: client.clone(),
		transaction_pool: pool.clone(),
		spawn_handle: tasks.spawn_handle(),
		spawn_essential_handle: tasks.spawn_essential_handle(),
		import_queue,
		block_announce_validator_builder: None,
		warp_sync_config: Some(WarpSyncConfig::WithProvider(warp)),
		block_relay: None,
		metrics,
		gap_sync_body_policy: None,
	})?;

	let (role, votes, chain) = (config.role, !config.disable_grandpa, config.chain_spec.chain_type());
	let name = config.network.node_name.clone();
	let handle = telemetry.as_ref().map(|telemetry| telemetry.handle());
	let author = Author {
		client: client.clone(),
		pool: pool.clone(),
		select_chain,
		block_import,
		clock: clock.clone(),
		keystore: keystore.keystore(),
		sync: sync.clone(),
		force: config.force_authoring,
		registry: registry.clone(),
		telemetry: handle.clone(),
	};
	let seal = match mode {
		Mode::Development(sealing) if sealing != Sealing::Slots => {
			Some(authoring::spawn_sealing(author, sealing, &tasks))
		}
		_ if role.is_authority() => {
			authoring::spawn_slots(author, &tasks)?;
			None
		}
		_ => None,
	};

	let voter_state = SharedVoterState::empty();
	let grandpa = GrandpaDeps {
		authority_set: authority_set.clone(),
		voter_state: voter_state.clone(),
		justifications: voter_link.justification_stream(),
		proofs: FinalityProofProvider::new_for_service(backend.clone(), Some(authority_set)),
	};
	let dev = matches!(mode, Mode::Development(_))
		.then(|| DevDeps { dev: Dev::new(client.clone(), clock, seal.clone()), seal });
	let rpc_builder = {
		let (client, pool) = (client.clone(), pool.clone());
		Box::new(move |executor| {
			rpc::create(client.clone(), pool.clone(), grandpa.clone(), dev.clone(), executor).map_err(Into::into)
		})
	};
	spawn_tasks(SpawnTasksParams {
		config,
		client,
		backend,
		task_manager: &mut tasks,
		keystore: keystore.keystore(),
		transaction_pool: pool.clone(),
		rpc_builder,
		network: network.clone(),
		system_rpc_tx,
		tx_handler_controller,
		sync_service: sync.clone(),
		telemetry: telemetry.as_mut(),
		tracing_execute_block: None,
	})?;

	let voter = Voter {
		link: voter_link,
		role,
		name,
		keystore: role.is_authority().then(|| keystore.keystore()),
		protocol_name,
		network,
		sync: sync.clone(),
		notifications,
		voter_state,
		pool,
		registry,
		telemetry: handle,
		chain,
	};
	if votes {
		finality::spawn(voter, &tasks)?;
	}
	Ok(tasks)
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn only_a_development_chain_is_sealed() {
		for sealing in [Sealing::Slots, Sealing::Instant, Sealing::Manual] {
			assert_eq!(Mode::of(ChainType::Development, Some(sealing)).unwrap(), Mode::Development(sealing));
			for chain in [ChainType::Local, ChainType::Live, ChainType::Custom("other".into())] {
				assert!(Mode::of(chain, Some(sealing)).is_err());
			}
		}
		assert_eq!(Mode::of(ChainType::Live, None).unwrap(), Mode::Network);
	}
}
