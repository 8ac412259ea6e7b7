//! The command line.

use crate::{sealing::Sealing, session_keys::GenerateSessionKeysCmd};

/// Node of Minwon Chain.
#[derive(Debug, clap::Parser)]
pub struct Cli {
	#[command(subcommand)]
	pub subcommand: Option<Subcommand>,

	#[clap(flatten)]
	pub run: sc_cli::RunCmd,

	/// What makes a block; development chains only.
	#[arg(long, value_enum)]
	pub sealing: Option<Sealing>,
}

/// What the binary does besides running a node.
#[derive(Debug, clap::Subcommand)]
#[cfg_attr(feature = "benchmark", allow(clippy::large_enum_variant))] // One is parsed, once.
pub enum Subcommand {
	/// Keys of validators, accounts and the network.
	#[command(subcommand)]
	Key(KeyCmd),
	/// Export a chain specification.
	ExportChainSpec(sc_cli::ExportChainSpecCmd),
	/// Build a chain specification, with this node as boot node where it has none.
	BuildSpec(sc_cli::BuildSpecCmd),
	/// Validate blocks.
	CheckBlock(sc_cli::CheckBlockCmd),
	/// Export blocks.
	ExportBlocks(sc_cli::ExportBlocksCmd),
	/// Export the state of a block as a chain specification.
	ExportState(sc_cli::ExportStateCmd),
	/// Import blocks.
	ImportBlocks(sc_cli::ImportBlocksCmd),
	/// Remove the whole chain.
	PurgeChain(sc_cli::PurgeChainCmd),
	/// Revert the chain to a previous state.
	Revert(sc_cli::RevertCmd),
	/// Print the heights and hashes of the database.
	ChainInfo(sc_cli::ChainInfoCmd),
	/// Measure pallets, blocks, storage and the machine.
	#[cfg(feature = "benchmark")]
	#[command(subcommand)]
	Benchmark(frame_benchmarking_cli::BenchmarkCmd),
}

/// Commands about keys.
#[derive(Debug, clap::Subcommand)]
pub enum KeyCmd {
	#[command(flatten)]
	Standard(sc_cli::KeySubcommand),
	/// Make session keys and the proof of their ownership that `session.set_keys` demands.
	GenerateSessionKeys(GenerateSessionKeysCmd),
}
