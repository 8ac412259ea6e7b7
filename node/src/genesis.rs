//! The first state of the chains that the node knows by name, built by the native runtime.
//!
//! A chain specification builds it by executing the runtime's wasm, which must be compiled first: seconds at every start. The native
//! runtime gives the same state at once.

use minwon_runtime::{genesis, RuntimeGenesisConfig, WASM_BINARY};
use sc_client_api::StorageKey;
use sp_core::storage::{well_known_keys::CODE, Storage};
use sp_runtime::BuildStorage;

/// The first state of a preset.
pub fn state(preset: &str) -> Result<Storage, String> {
	let patch = genesis::get_preset(&Some(preset.into())).ok_or_else(|| format!("no preset {preset}"))?;
	let patch = serde_json::from_slice(&patch).map_err(|error| error.to_string())?;
	let mut json = serde_json::to_value(RuntimeGenesisConfig::default()).map_err(|error| error.to_string())?;
	sc_chain_spec::json_merge(&mut json, patch);
	let config: RuntimeGenesisConfig = serde_json::from_str(&json.to_string()).map_err(|error| error.to_string())?;
	let mut storage = config.build_storage()?;
	let code = WASM_BINARY.ok_or("the node was built without the runtime's wasm")?;
	storage.top.insert(CODE.to_vec(), code.to_vec());
	Ok(storage)
}

/// Where the first GRANDPA authorities stand.
pub fn grandpa_authorities_key() -> StorageKey {
	StorageKey(minwon_runtime::grandpa_authorities_key().to_vec())
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::chain_spec;
	use sc_service::ChainSpec as _;

	#[test]
	fn the_native_state_is_that_of_the_wasm() {
		for chain in ["development", "local", "pilot"] {
			let spec = chain_spec::load(chain).unwrap();
			let wasm = spec.as_storage_builder().build_storage().unwrap();
			let native = state(chain_spec::preset_of(chain).unwrap()).unwrap();
			assert_eq!(native.top, wasm.top, "{chain}");
			assert!(native.children_default.is_empty() && wasm.children_default.is_empty());
		}
	}
}
