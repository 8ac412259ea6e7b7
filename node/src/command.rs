//! Runs what the command line asks for.

use crate::{
	chain_spec,
	cli::{Cli, KeyCmd, Subcommand},
	genesis,
	service::{self, Mode, Parts},
};
use minwon_runtime::{opaque::Block, Hash};
use sc_cli::{CliConfiguration, SubstrateCli};
use sc_consensus::DefaultImportQueue;
use sc_network::{config::NetworkBackendType, Litep2pNetworkBackend, NetworkWorker};
use sc_service::{Configuration, TaskManager};
use std::sync::Arc;

impl SubstrateCli for Cli {
	fn impl_name() -> String {
		"Minwon Node".into()
	}

	fn impl_version() -> String {
		env!("SUBSTRATE_CLI_IMPL_VERSION").into()
	}

	fn description() -> String {
		env!("CARGO_PKG_DESCRIPTION").into()
	}

	fn author() -> String {
		env!("CARGO_PKG_AUTHORS").into()
	}

	fn support_url() -> String {
		"README.md of the project".into()
	}

	fn copyright_start_year() -> i32 {
		2026
	}

	fn load_spec(&self, id: &str) -> Result<Box<dyn sc_service::ChainSpec>, String> {
		Ok(Box::new(chain_spec::load(id)?))
	}
}

/// Runs the command.
pub fn run() -> sc_cli::Result<()> {
	let cli = Cli::from_args();
	match &cli.subcommand {
		None => run_node(&cli),
		Some(Subcommand::Key(KeyCmd::Standard(cmd))) => cmd.run(&cli),
		Some(Subcommand::Key(KeyCmd::GenerateSessionKeys(cmd))) => cmd.run(&cli),
		Some(Subcommand::ExportChainSpec(cmd)) => cmd.run(cli.load_spec(&cmd.chain)?),
		Some(Subcommand::BuildSpec(cmd)) => {
			cli.create_runner(cmd)?.sync_run(|config| cmd.run(config.chain_spec, config.network))
		}
		Some(Subcommand::CheckBlock(cmd)) => {
			cli.create_runner(cmd)?.async_run(|config| with_queue(&config, |client, queue| cmd.run(client, queue)))
		}
		Some(Subcommand::ExportBlocks(cmd)) => cli.create_runner(cmd)?.async_run(|config| {
			let database = config.database.clone();
			with_client(&config, |client, _| cmd.run(client, database))
		}),
		Some(Subcommand::ExportState(cmd)) => cli.create_runner(cmd)?.async_run(|config| {
			let chain = config.chain_spec.cloned_box();
			with_client(&config, |client, _| cmd.run::<Block, service::Backend, _>(client, chain))
		}),
		Some(Subcommand::ImportBlocks(cmd)) => {
			cli.create_runner(cmd)?.async_run(|config| with_queue(&config, |client, queue| cmd.run(client, queue)))
		}
		Some(Subcommand::PurgeChain(cmd)) => cli.create_runner(cmd)?.sync_run(|config| cmd.run(config.database)),
		Some(Subcommand::Revert(cmd)) => cli.create_runner(cmd)?.async_run(|config| {
			with_client(&config, |client, backend| {
				let finality = Box::new(|client: Arc<service::Client>, _, blocks| {
					sc_consensus_grandpa::revert(client, blocks).map_err(Into::into)
				});
				cmd.run(client, backend, Some(finality))
			})
		}),
		Some(Subcommand::ChainInfo(cmd)) => cli.create_runner(cmd)?.sync_run(|config| cmd.run::<Block>(&config)),
		#[cfg(feature = "benchmark")]
		Some(Subcommand::Benchmark(cmd)) => crate::benchmark::run(&cli, cmd),
	}
}

fn run_node(cli: &Cli) -> sc_cli::Result<()> {
	let chain = cli.run.chain_id(cli.run.is_dev()?)?;
	let preset = chain_spec::preset_of(&chain);
	cli.create_runner(&cli.run)?.run_node_until_exit(|mut config| async move {
		if let Some(preset) = preset {
			config.chain_spec.set_storage(genesis::state(preset)?);
		}
		let mode = Mode::of(config.chain_spec.chain_type(), cli.sealing)?;
		let start = match config.network.network_backend {
			NetworkBackendType::Libp2p => service::new_full::<NetworkWorker<Block, Hash>>,
			NetworkBackendType::Litep2p => service::new_full::<Litep2pNetworkBackend>,
		};
		start(config, mode).map_err(sc_cli::Error::Service)
	})
}

/// Starts a command that reads or rewinds the database.
fn with_client<F>(
	config: &Configuration,
	command: impl FnOnce(Arc<service::Client>, Arc<service::Backend>) -> F,
) -> sc_cli::Result<(F, TaskManager)> {
	let Parts { client, backend, pool, import_queue, mut tasks, .. } = service::new_parts(config)?;
	// Their tasks are essential: dropped before the command is done, they would announce a failure.
	tasks.keep_alive((pool, import_queue));
	Ok((command(client, backend), tasks))
}

/// Starts a command that imports blocks.
fn with_queue<F>(
	config: &Configuration,
	command: impl FnOnce(Arc<service::Client>, DefaultImportQueue<Block>) -> F,
) -> sc_cli::Result<(F, TaskManager)> {
	let Parts { client, pool, import_queue, mut tasks, .. } = service::new_parts(config)?;
	tasks.keep_alive(pool);
	Ok((command(client, import_queue), tasks))
}
