//! Runs what the command line asks for.

use crate::{
	chain_spec,
	cli::{Cli, KeyCmd, Subcommand},
	service::{self, Mode, Parts},
};
use minwon_runtime::{opaque::Block, Hash};
use sc_cli::SubstrateCli;
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
			cli.create_runner(cmd)?.async_run(|config| with_parts(&config, |p| cmd.run(p.client, p.import_queue)))
		}
		Some(Subcommand::ExportBlocks(cmd)) => cli.create_runner(cmd)?.async_run(|config| {
			let database = config.database.clone();
			with_parts(&config, |parts| cmd.run(parts.client, database))
		}),
		Some(Subcommand::ExportState(cmd)) => cli.create_runner(cmd)?.async_run(|config| {
			let Parts { client, tasks, .. } = service::new_parts(&config)?;
			Ok((cmd.run::<Block, service::Backend, _>(client, config.chain_spec), tasks))
		}),
		Some(Subcommand::ImportBlocks(cmd)) => {
			cli.create_runner(cmd)?.async_run(|config| with_parts(&config, |p| cmd.run(p.client, p.import_queue)))
		}
		Some(Subcommand::PurgeChain(cmd)) => cli.create_runner(cmd)?.sync_run(|config| cmd.run(config.database)),
		Some(Subcommand::Revert(cmd)) => cli.create_runner(cmd)?.async_run(|config| {
			with_parts(&config, |parts| {
				let finality = Box::new(|client: Arc<service::Client>, _, blocks| {
					sc_consensus_grandpa::revert(client, blocks).map_err(Into::into)
				});
				cmd.run(parts.client, parts.backend, Some(finality))
			})
		}),
		Some(Subcommand::ChainInfo(cmd)) => cli.create_runner(cmd)?.sync_run(|config| cmd.run::<Block>(&config)),
		#[cfg(feature = "runtime-benchmarks")]
		Some(Subcommand::Benchmark(cmd)) => crate::benchmark::run(&cli, cmd),
	}
}

fn run_node(cli: &Cli) -> sc_cli::Result<()> {
	cli.create_runner(&cli.run)?.run_node_until_exit(|config| async move {
		let mode = Mode::of(config.chain_spec.chain_type(), cli.sealing)?;
		let start = match config.network.network_backend {
			NetworkBackendType::Libp2p => service::new_full::<NetworkWorker<Block, Hash>>,
			NetworkBackendType::Litep2p => service::new_full::<Litep2pNetworkBackend>,
		};
		start(config, mode).map_err(sc_cli::Error::Service)
	})
}

/// Builds the parts of a node for a command, and keeps their tasks alive until it ends.
fn with_parts<F>(
	config: &Configuration,
	command: impl FnOnce(PartsOfCommand) -> F,
) -> sc_cli::Result<(F, TaskManager)> {
	let Parts { client, backend, import_queue, tasks, .. } = service::new_parts(config)?;
	Ok((command(PartsOfCommand { client, backend, import_queue }), tasks))
}

/// What commands take from the parts.
struct PartsOfCommand {
	client: Arc<service::Client>,
	backend: Arc<service::Backend>,
	import_queue: sc_consensus::DefaultImportQueue<Block>,
}
