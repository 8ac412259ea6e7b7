//! The node of Minwon Chain: Aura authors blocks, GRANDPA finalises them.

#[cfg(feature = "benchmark")]
mod benchmark;
mod chain_spec;
mod cli;
mod clock;
mod command;
mod genesis;
mod rpc;
mod sealing;
mod service;
mod session_keys;

fn main() -> sc_cli::Result<()> {
	command::run()
}
