//! `benchmark`: measures pallets, blocks, transactions, storage and the machine. Only with the feature `benchmark`;
//! that of the storage needs `runtime-benchmarks`, which compiles the SDK once more.

use crate::{cli::Cli, service};
use frame_benchmarking_cli::{BenchmarkCmd, ExtrinsicFactory, SubstrateRemarkBuilder, SUBSTRATE_REFERENCE_HARDWARE};
use minwon_runtime::opaque::Block;
use sc_cli::SubstrateCli;
use sp_inherents::{InherentData, InherentDataProvider};
use sp_runtime::traits::HashingFor;
use sp_timestamp::Timestamp;

/// Runs one of the measurements.
pub fn run(cli: &Cli, cmd: &BenchmarkCmd) -> sc_cli::Result<()> {
	cli.create_runner(cmd)?.sync_run(|config| match cmd {
		BenchmarkCmd::Pallet(cmd) => cmd.run_with_spec::<HashingFor<Block>, ()>(Some(config.chain_spec)),
		BenchmarkCmd::Overhead(cmd) => cmd.run_with_default_builder_and_spec::<Block, ()>(Some(config.chain_spec)),
		BenchmarkCmd::Machine(cmd) => cmd.run(&config, SUBSTRATE_REFERENCE_HARDWARE.clone()),
		BenchmarkCmd::Block(cmd) => cmd.run(service::new_parts(&config)?.client),
		#[cfg(not(feature = "runtime-benchmarks"))]
		BenchmarkCmd::Storage(_) => Err("build the node with the feature 'runtime-benchmarks' to measure the storage".into()),
		#[cfg(feature = "runtime-benchmarks")]
		BenchmarkCmd::Storage(cmd) => {
			let service::Parts { client, backend, .. } = service::new_parts(&config)?;
			let (database, storage) = (backend.expose_db(), backend.expose_storage());
			cmd.run(config, client, database, storage, backend.expose_shared_trie_cache())
		}
		BenchmarkCmd::Extrinsic(cmd) => {
			let client = service::new_parts(&config)?.client;
			let remark = SubstrateRemarkBuilder::new_from_client(client.clone())?;
			cmd.run(client, inherents()?, Vec::new(), &ExtrinsicFactory(vec![Box::new(remark)]))
		}
	})
}

/// The inherents of a block that has no slot: `timestamp.set` wants the time of the slot in the digest, which is then 0.
fn inherents() -> sc_cli::Result<InherentData> {
	let time = sp_timestamp::InherentDataProvider::new(Timestamp::default());
	let mut data = InherentData::new();
	futures::executor::block_on(time.provide_inherent_data(&mut data))
		.map_err(|error| sc_cli::Error::Application(Box::new(error)))?;
	Ok(data)
}
