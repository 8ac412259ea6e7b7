//! `key generate-session-keys`: what an operator needs for `session.set_keys`, made off line.

use minwon_runtime::{AccountId, SessionKeys};
use sc_cli::{CliConfiguration, KeystoreParams, SharedParams, SubstrateCli};
use sc_keystore::LocalKeystore;
use sc_service::config::{BasePath, KeystoreConfig};
use sp_core::{crypto::Ss58Codec, hexdisplay::HexDisplay, Encode};
use sp_keystore::{KeystoreExt, KeystorePtr};
use std::sync::Arc;

/// Makes an Aura and a GRANDPA key, keeps them in the node's keystore and prints their public part and the ownership proof.
#[derive(Debug, Clone, clap::Parser)]
pub struct GenerateSessionKeysCmd {
	/// Account of the validator that will call `session.set_keys`, in SS58 form.
	#[arg(long, value_parser = parse_account)]
	pub owner: AccountId,

	#[clap(flatten)]
	pub shared_params: SharedParams,

	#[clap(flatten)]
	pub keystore_params: KeystoreParams,
}

impl CliConfiguration for GenerateSessionKeysCmd {
	fn shared_params(&self) -> &SharedParams {
		&self.shared_params
	}

	fn keystore_params(&self) -> Option<&KeystoreParams> {
		Some(&self.keystore_params)
	}
}

impl GenerateSessionKeysCmd {
	/// Makes the keys and prints the two arguments of the call.
	pub fn run<C: SubstrateCli>(&self, cli: &C) -> sc_cli::Result<()> {
		let chain = cli.load_spec(&self.chain_id(self.is_dev()?)?)?;
		let base = self.base_path()?.unwrap_or_else(|| BasePath::from_project("", "", &C::executable_name()));
		let keystore = match self.keystore_config(&base.config_dir(chain.id()))? {
			KeystoreConfig::Path { path, password } => LocalKeystore::open(path, password)?,
			KeystoreConfig::InMemory => return Err("session keys need a keystore on disk".into()),
		};
		let (keys, proof) = generate(Arc::new(keystore), &self.owner.encode(), None);
		println!("keys:  0x{}", HexDisplay::from(&keys));
		println!("proof: 0x{}", HexDisplay::from(&proof));
		Ok(())
	}
}

/// Puts the session keys of a development seed, such as `//Alice`, into the keystore. The service would ask the runtime for them, which
/// must be compiled first: seconds before a node with such keys answers anything.
pub fn insert(keystore: KeystorePtr, seed: &str) {
	generate(keystore, &[], Some(seed));
}

/// SCALE-encoded session keys and proof, made by the runtime's own code on this keystore.
fn generate(keystore: KeystorePtr, owner: &[u8], seed: Option<&str>) -> (Vec<u8>, Vec<u8>) {
	let mut externalities = sp_io::TestExternalities::default();
	externalities.register_extension(KeystoreExt::from(keystore));
	let seed = seed.map(|seed| seed.as_bytes().to_vec());
	let generated = externalities.execute_with(|| SessionKeys::generate(owner, seed));
	(generated.keys.encode(), generated.proof.encode())
}

fn parse_account(text: &str) -> Result<AccountId, String> {
	AccountId::from_ss58check(text).map_err(|error| format!("not an account: {error}"))
}

#[cfg(test)]
mod tests {
	use super::*;
	use sp_core::{crypto::key_types, ed25519, sr25519, Pair};
	use sp_runtime::traits::OpaqueKeys;

	#[test]
	fn the_proof_holds_for_the_owner_alone() {
		let owner = AccountId::new([7; 32]);
		let (keys, proof) = generate(Arc::new(LocalKeystore::in_memory()), &owner.encode(), None);
		let keys: SessionKeys = codec::DecodeAll::decode_all(&mut &keys[..]).unwrap();
		assert!(keys.ownership_proof_is_valid(&owner.encode(), &proof));
		assert!(!keys.ownership_proof_is_valid(&[8; 32], &proof));
	}

	#[test]
	fn the_keys_of_a_seed_are_those_of_the_genesis() {
		let keystore: KeystorePtr = Arc::new(LocalKeystore::in_memory());
		insert(keystore.clone(), "//Alice");
		let aura = sr25519::Pair::from_string("//Alice", None).unwrap().public();
		let grandpa = ed25519::Pair::from_string("//Alice", None).unwrap().public();
		assert_eq!(keystore.sr25519_public_keys(key_types::AURA), [aura]);
		assert_eq!(keystore.ed25519_public_keys(key_types::GRANDPA), [grandpa]);
	}
}
