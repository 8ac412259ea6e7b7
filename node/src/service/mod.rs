//! The parts of a node and how they are put together.

mod authoring;
mod executor;
mod finality;
mod full;
mod genesis_block;
mod parts;

pub use full::{new_full, Mode};
pub use parts::{new_parts, Parts};

use minwon_runtime::{opaque::Block, RuntimeApi};
use sc_executor::WasmExecutor;

#[cfg(not(feature = "benchmark"))]
type HostFunctions = sp_io::SubstrateHostFunctions;
#[cfg(feature = "benchmark")]
type HostFunctions = (sp_io::SubstrateHostFunctions, frame_benchmarking::benchmarking::HostFunctions);

/// Executes the runtime's wasm.
pub type Executor = WasmExecutor<HostFunctions>;
/// The client: database, executor, runtime API.
pub type Client = sc_service::TFullClient<Block, RuntimeApi, Executor>;
/// The database.
pub type Backend = sc_service::TFullBackend<Block>;
/// The transaction pool.
pub type Pool = sc_transaction_pool::TransactionPoolHandle<Block, Client>;
/// The longest chain is the best.
pub type SelectChain = sc_consensus::LongestChain<Backend, Block>;
/// Imports blocks and keeps GRANDPA's view of them.
pub type BlockImport = sc_consensus_grandpa::GrandpaBlockImport<Backend, Block, Client, SelectChain>;
/// What the voter gets from the import.
pub type VoterLink = sc_consensus_grandpa::LinkHalf<Block, Client, SelectChain>;
