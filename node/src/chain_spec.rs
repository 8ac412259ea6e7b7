//! The chains that the node knows by name. Their genesis stands in the runtime's presets.

use minwon_runtime::WASM_BINARY;
use sc_network::config::{ed25519::SecretKey, MultiaddrWithPeerId, NodeKeyConfig, Secret};
use sc_service::{ChainType, GenericChainSpec, Properties};

/// Specification of a chain.
pub type ChainSpec = GenericChainSpec;

/// Validators of the local chain. Validator n has the network key n.
const LOCAL_VALIDATORS: u8 = 4;
/// Ports of the first local validator; each of the others has the next.
const LOCAL_TCP: u16 = 30_333;
const LOCAL_WS: u16 = 30_433;

/// The chain with this name, or in this file.
pub fn load(id: &str) -> Result<ChainSpec, String> {
	match id {
		"" | "dev" | "development" => development(),
		"local" => local(),
		"pilot" => pilot(),
		path => ChainSpec::from_json_file(path.into()),
	}
}

/// The runtime's preset of a chain that is known by name.
pub fn preset_of(id: &str) -> Option<&'static str> {
	match id {
		"" | "dev" | "development" => Some("development"),
		"local" => Some("local_testnet"),
		"pilot" => Some("pilot"),
		_ => None,
	}
}

fn development() -> Result<ChainSpec, String> {
	Ok(builder()?
		.with_name("Minwon Development")
		.with_id("minwon_development")
		.with_chain_type(ChainType::Development)
		.with_genesis_config_preset_name("development")
		.build())
}

fn local() -> Result<ChainSpec, String> {
	Ok(builder()?
		.with_name("Minwon Local")
		.with_id("minwon_local")
		.with_chain_type(ChainType::Local)
		.with_genesis_config_preset_name("local_testnet")
		.with_boot_nodes(local_boot_nodes()?)
		.build())
}

fn pilot() -> Result<ChainSpec, String> {
	Ok(builder()?
		.with_name("Minwon Pilot")
		.with_id("minwon_pilot")
		.with_chain_type(ChainType::Live)
		.with_genesis_config_preset_name("pilot")
		.build())
}

fn builder() -> Result<sc_chain_spec::ChainSpecBuilder<sc_chain_spec::NoExtension>, String> {
	let code = WASM_BINARY.ok_or("the node was built without the runtime's wasm")?;
	Ok(ChainSpec::builder(code, Default::default()).with_protocol_id("minwon").with_properties(properties()))
}

fn properties() -> Properties {
	let mut properties = Properties::new();
	properties.insert("tokenSymbol".into(), "MWC".into());
	properties.insert("tokenDecimals".into(), 6.into());
	properties.insert("ss58Format".into(), minwon_runtime::configs::SS58_PREFIX.into());
	properties
}

/// Each local validator by TCP for the others and by WebSocket for light clients.
fn local_boot_nodes() -> Result<Vec<MultiaddrWithPeerId>, String> {
	let mut addresses = Vec::new();
	for validator in 1..=LOCAL_VALIDATORS {
		let peer = local_peer_id(validator)?;
		let step = u16::from(validator).saturating_sub(1);
		let (tcp, ws) = (LOCAL_TCP.saturating_add(step), LOCAL_WS.saturating_add(step));
		for address in [format!("/ip4/127.0.0.1/tcp/{tcp}"), format!("/ip4/127.0.0.1/tcp/{ws}/ws")] {
			addresses.push(format!("{address}/p2p/{peer}").parse().map_err(|error| format!("{address}: {error}"))?);
		}
	}
	Ok(addresses)
}

fn local_peer_id(validator: u8) -> Result<String, String> {
	let mut secret = [0; 32];
	if let Some(last) = secret.last_mut() {
		*last = validator;
	}
	let secret = SecretKey::try_from_bytes(&mut secret).map_err(|error| error.to_string())?;
	let pair = NodeKeyConfig::Ed25519(Secret::Input(secret)).into_keypair().map_err(|error| error.to_string())?;
	Ok(pair.public().to_peer_id().to_base58())
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::genesis;
	use sc_service::ChainSpec as _;

	#[test]
	fn names_lead_to_chains() {
		for (name, id, kind) in [
			("development", "minwon_development", ChainType::Development),
			("local", "minwon_local", ChainType::Local),
			("pilot", "minwon_pilot", ChainType::Live),
		] {
			let spec = load(name).unwrap();
			assert_eq!((spec.id(), spec.chain_type()), (id, kind));
			assert_eq!(spec.protocol_id(), Some("minwon"));
			assert_eq!(spec.properties()["tokenSymbol"], "MWC");
		}
		assert!(load("no-such-file.json").is_err());
	}

	#[test]
	fn every_local_validator_is_a_boot_node_twice() {
		let nodes: Vec<String> = local_boot_nodes().unwrap().iter().map(ToString::to_string).collect();
		assert_eq!(nodes.len(), 8);
		assert_eq!(nodes[0], "/ip4/127.0.0.1/tcp/30333/p2p/12D3KooWEyoppNCUx8Yx66oV9fJnriXwCcXwDDUA2kj6vnc6iDEp");
		assert_eq!(nodes.iter().filter(|node| node.contains("/ws/")).count(), 4);
	}

	#[test]
	fn genesis_is_reproducible() {
		// Natively: `genesis.rs` proves that the wasm gives the same state.
		for name in ["development", "local", "pilot"] {
			assert_eq!(load(name).unwrap().as_json(false).unwrap(), load(name).unwrap().as_json(false).unwrap());
			let preset = preset_of(name).unwrap();
			assert_eq!(genesis::state(preset).unwrap().top, genesis::state(preset).unwrap().top);
		}
	}
}
