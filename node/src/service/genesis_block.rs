//! The genesis block, made without compiling the runtime where that can be avoided.

use super::{Backend, Executor};
use minwon_runtime::{opaque::Block, VERSION, WASM_BINARY};
use sc_chain_spec::{construct_genesis_block, resolve_state_version_from_wasm, BuildGenesisBlock};
use sc_client_api::{Backend as _, BlockImportOperation as _};
use sc_service::Configuration;
use sp_blockchain::{Error, Result};
use sp_core::storage::{well_known_keys::CODE, StateVersion, Storage};
use sp_runtime::traits::BlakeTwo256;
use std::sync::Arc;

/// Builds the genesis block of the configured chain.
pub struct GenesisBlock {
	storage: Storage,
	commit: bool,
	backend: Arc<Backend>,
	executor: Executor,
}

impl GenesisBlock {
	/// Takes the first state from the specification.
	pub fn new(config: &Configuration, backend: Arc<Backend>, executor: Executor) -> Result<Self> {
		let storage = config.chain_spec.as_storage_builder().build_storage().map_err(Error::Storage)?;
		Ok(Self { storage, commit: !config.no_genesis(), backend, executor })
	}
}

impl BuildGenesisBlock<Block> for GenesisBlock {
	type BlockImportOperation = <Backend as sc_client_api::Backend<Block>>::BlockImportOperation;

	fn build_genesis_block(self) -> Result<(Block, Self::BlockImportOperation)> {
		let version = state_version(&self.storage, &self.executor)?;
		let mut operation = self.backend.begin_operation()?;
		let root = operation.set_genesis_state(self.storage, self.commit, version)?;
		Ok((construct_genesis_block(root, version), operation))
	}
}

/// How the state is laid out: known for the runtime that the node was built with; any other code is compiled and asked.
fn state_version(storage: &Storage, executor: &Executor) -> Result<StateVersion> {
	match storage.top.get(CODE) {
		Some(code) if WASM_BINARY == Some(code.as_slice()) => Ok(VERSION.state_version()),
		_ => resolve_state_version_from_wasm::<_, BlakeTwo256>(storage, executor),
	}
}
