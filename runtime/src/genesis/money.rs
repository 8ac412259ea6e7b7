//! Won of the first block: the asset, and the deposits that back what the institutions have.

use super::{institution, Network};
use crate::{AccountId, Registry};
use alloc::{format, vec::Vec};
use minwon_primitives::{DocumentDigest, DocumentRef, MediaType, Won, WON_ASSET};
use minwon_support::RoleInspect;
use pallet_won::GenesisDeposit;

/// The institution that stands as owner and issuer of the asset. Its account has no key: won come into being through `pallet-won` alone.
const ISSUER: &str = "moef";

/// An asset of the SDK's genesis: id, owner, whether an account lives by it alone, smallest balance.
pub type Asset = (u32, AccountId, bool, Won);
/// Id, name, symbol, decimals.
pub type Metadata = (u32, Vec<u8>, Vec<u8>, u8);

/// The won.
pub fn asset(network: Network) -> Option<Vec<Asset>> {
	let issuer = Registry::organisation_account(institution::id_of(ISSUER, network)?);
	Some(Vec::from([(WON_ASSET, issuer, true, 1)]))
}

/// Its name, without decimals.
pub fn metadata() -> Vec<Metadata> {
	Vec::from([(WON_ASSET, b"Korean won".to_vec(), b"KRW".to_vec(), 0)])
}

/// What each institution has, with a deposit made up for the demonstration; nothing in a template.
pub fn deposits(network: Network) -> Option<Vec<GenesisDeposit>> {
	if network == Network::Pilot {
		return Some(Vec::new());
	}
	institution::of(network)
		.filter(|institution| institution.won > 0)
		.map(|institution| {
			let reference = format!("DEMO-{}", institution.slug.to_ascii_uppercase());
			let document = demonstration_document(&reference);
			let org = institution::id_of(institution.slug, network)?;
			Some(GenesisDeposit { org, amount: institution.won, reference, document })
		})
		.collect()
}

/// A bank's confirmation that says nothing but its reference, so that anybody can recompute the digest.
fn demonstration_document(reference: &str) -> DocumentRef {
	DocumentRef {
		digest: DocumentDigest(sp_io::hashing::blake2_256(reference.as_bytes())),
		bytes: u64::try_from(reference.len()).unwrap_or_default(),
		media: MediaType::PlainText,
	}
}
