//! What executes the runtime.

use super::{Executor, HostFunctions};
use directories::ProjectDirs;
use sc_executor::{HeapAllocStrategy, WasmExecutor, DEFAULT_HEAP_ALLOC_STRATEGY};
use sc_service::config::ExecutorConfiguration;

/// An executor that keeps compiled runtimes in the user's cache: compiling takes seconds, loading milliseconds, and the node of a
/// development chain begins anew at every start. Where there is no such directory, each start compiles.
pub fn new(config: &ExecutorConfiguration) -> Executor {
	let strategy = config
		.default_heap_pages
		.and_then(|pages| u32::try_from(pages).ok())
		.map_or(DEFAULT_HEAP_ALLOC_STRATEGY, |extra_pages| HeapAllocStrategy::Static { extra_pages });
	let executor = WasmExecutor::<HostFunctions>::builder()
		.with_execution_method(config.wasm_method)
		.with_onchain_heap_alloc_strategy(strategy)
		.with_offchain_heap_alloc_strategy(strategy)
		.with_max_runtime_instances(config.max_runtime_instances)
		.with_runtime_cache_size(config.runtime_cache_size);
	match ProjectDirs::from("", "", "minwon-node") {
		Some(directories) => executor.with_cache_path(directories.cache_dir()),
		None => executor,
	}
	.build()
}
