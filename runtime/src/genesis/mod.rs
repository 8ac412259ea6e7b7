//! Genesis presets: what stands in the first block of a network.
//!
//! | preset | validators | for |
//! |---|---|---|
//! | `development` | //Alice, floor 1 | one node on one machine; the council has one seat |
//! | `local_testnet` | //Alice, //Bob, //Charlie, //Dave, floor 4 | four nodes on one machine; four seats |
//! | `pilot` | four placeholders, floor 4 | a template, from which no network runs as it is |
//!
//! In the first two all secret keys are public (`accounts.rs`), deposits are made up and some organisations stand for their kind (`institutions/`).
//! Officials and citizens hold neither service credit nor won in any of them: the credit lies with the organisations.
//!
//! **From `pilot` to a network.** Its offices and session keys are placeholders that begin with `REPLACE ` in ASCII
//! (`0x5245504c41434520…`); nobody has a key for them, so that its blocks cannot even be authored. Export the preset as a plain chain specification, put the
//! accounts of the institutions and the session keys of the four validators in their places (registry, validators, session), compare each official
//! code with the directory, then make the raw specification. Each institution starts with the one office that appoints the others.

pub mod accounts;
#[cfg(feature = "std")]
pub mod citizens;
mod holidays;
mod institution;
mod institutions;
mod money;
pub mod placeholders;
#[cfg(test)]
mod tests;
mod validators;

use crate::{
	AssetsConfig, MailboxConfig, RegistryConfig, RuntimeGenesisConfig, SessionConfig, ValidatorsConfig, WonConfig,
};
use alloc::{vec, vec::Vec};
use frame_support::build_struct_json_patch;
use pallet_mailbox::Terms;
use sp_genesis_builder::{PresetId, DEV_RUNTIME_PRESET, LOCAL_TESTNET_RUNTIME_PRESET};

/// The name of the template.
pub const PILOT_PRESET: &str = "pilot";

/// For which network a genesis is made.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Network {
	/// One node on one machine.
	Development,
	/// Four nodes on one machine.
	Local,
	/// A template for institutions.
	Pilot,
}

impl Network {
	fn of(preset: &str) -> Option<Self> {
		match preset {
			DEV_RUNTIME_PRESET => Some(Self::Development),
			LOCAL_TESTNET_RUNTIME_PRESET => Some(Self::Local),
			PILOT_PRESET => Some(Self::Pilot),
			_ => None,
		}
	}
}

/// The preset with this name, as a JSON patch of the default genesis.
pub fn get_preset(id: &Option<PresetId>) -> Option<Vec<u8>> {
	let network = Network::of(id.as_ref()?)?;
	serde_json::to_vec(&patch(network)?).ok()
}

/// The names of the presets.
pub fn preset_names() -> Vec<PresetId> {
	vec![DEV_RUNTIME_PRESET.into(), LOCAL_TESTNET_RUNTIME_PRESET.into(), PILOT_PRESET.into()]
}

fn patch(network: Network) -> Option<serde_json::Value> {
	let organisations = institution::organisations(network)?;
	let (assets, deposits) = (money::asset(network)?, money::deposits(network)?);
	let (keys, terms) = (validators::of(network)?, Vec::from([mail_terms(network)?]));
	let accounts = keys.iter().map(|(account, _)| account.clone()).collect::<Vec<_>>();
	let keys = keys.into_iter().map(|(account, keys)| (account.clone(), account, keys)).collect::<Vec<_>>();
	Some(build_struct_json_patch!(RuntimeGenesisConfig {
		assets: AssetsConfig { assets, metadata: money::metadata() },
		won: WonConfig { deposits },
		validators: ValidatorsConfig { validators: accounts, floor: validators::floor(network) },
		session: SessionConfig { keys },
		registry: RegistryConfig { organisations, holidays: holidays::all() },
		mailbox: MailboxConfig { terms },
	}))
}

/// The terms of the mailbox, with Korea Post as the post.
fn mail_terms(network: Network) -> Option<Terms> {
	Some(Terms { post_org: Some(institution::id_of("koreapost", network)?), ..Terms::default() })
}
