//! The first validators and seats: which agencies run a validator and sit on the council.

use super::{accounts, placeholders, Network};
use crate::{AccountId, SessionKeys};
use alloc::vec::Vec;
use minwon_primitives::Role;
use pallet_registry::GenesisOffice;
use sp_consensus_aura::sr25519::AuthorityId as AuraId;
use sp_consensus_grandpa::AuthorityId as GrandpaId;
use sp_core::{ed25519, hex2array, sr25519};

/// Roles of the office that sits on the council and keeps a validator.
pub const SEAT: [Role; 2] = [Role::CouncilSeat, Role::ValidatorOperator];

/// A validator of the development networks. Its Aura key is its account's (sr25519), its GRANDPA key the ed25519 key of the same path.
struct Validator {
	institution: &'static str,
	path: &'static str,
	grandpa: [u8; 32],
}

const VALIDATORS: [Validator; 4] = [
	Validator {
		institution: "msit",
		path: "//Alice",
		grandpa: hex2array!("88dc3417d5058ec4b4503e0c12ea1a0a89be200fe98922423d4334014fa6b0ee"),
	},
	Validator {
		institution: "mois",
		path: "//Bob",
		grandpa: hex2array!("d17c2d7823ebf260fd138f2d7e27d114c0145d968b5ff5006125f2414fadae69"),
	},
	Validator {
		institution: "moef",
		path: "//Charlie",
		grandpa: hex2array!("439660b36c6c03afafca027b910b4fecf99801834c62a5e6006f27d978de234f"),
	},
	Validator {
		institution: "dapa",
		path: "//Dave",
		grandpa: hex2array!("5e639b43e0052c47447dac87d6fd2b6ec50bdd4d0f614e4299c665249bbd09d9"),
	},
];

/// An account and its session keys.
pub type Keys = (AccountId, SessionKeys);

/// The validators of a network.
pub fn of(network: Network) -> Option<Vec<Keys>> {
	VALIDATORS.iter().take(count(network)).map(|validator| validator.keys(network)).collect()
}

/// The fewest validators that the network may ever have.
pub const fn floor(network: Network) -> u32 {
	match network {
		Network::Development => 1,
		Network::Local | Network::Pilot => 4,
	}
}

/// The office of an institution that sits on the council; nothing when it has no seat, and no office when its table names it already.
pub fn seat_of(slug: &str, network: Network) -> Option<Option<GenesisOffice<AccountId>>> {
	let validator = VALIDATORS.iter().take(count(network)).find(|validator| validator.institution == slug)?;
	// Alice stands in the table of her institution, since there she manages its offices too.
	if network != Network::Pilot && validator.path == "//Alice" {
		return Some(None);
	}
	let account = validator.account(network)?;
	Some(Some(GenesisOffice { account, roles: SEAT.to_vec(), last_day: None }))
}

const fn count(network: Network) -> usize {
	match network {
		Network::Development => 1,
		Network::Local | Network::Pilot => 4,
	}
}

impl Validator {
	fn account(&self, network: Network) -> Option<AccountId> {
		match network {
			Network::Pilot => Some(placeholders::account(self.institution, "validator")),
			Network::Development | Network::Local => accounts::account(self.path),
		}
	}

	fn keys(&self, network: Network) -> Option<Keys> {
		let account = self.account(network)?;
		let (aura, grandpa) = match network {
			Network::Pilot => {
				(placeholders::key(self.institution, "aura"), placeholders::key(self.institution, "grandpa"))
			}
			Network::Development | Network::Local => (account.clone().into(), self.grandpa),
		};
		let aura = AuraId::from(sr25519::Public::from_raw(aura));
		let grandpa = GrandpaId::from(ed25519::Public::from_raw(grandpa));
		Some((account, SessionKeys { aura, grandpa }))
	}
}
