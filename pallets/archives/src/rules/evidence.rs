//! What digest trees still prove (decree 36, RFC 4998).

use crate::{Layer, Purpose};
use minwon_primitives::HashAlg;

/// Index of the newest verified layer; the original is born verified, so there is one.
pub(crate) fn newest_verified(layers: &[Layer]) -> u8 {
	let newest = layers.iter().rposition(|layer| layer.verified).unwrap_or_default();
	u8::try_from(newest).unwrap_or(u8::MAX)
}

/// The newest verified layer for `index`: itself, or its last renewal.
pub(crate) fn newest_for(layers: &[Layer], index: u8) -> Option<&Layer> {
	let renews = |layer: &&Layer| layer.verified && layer.purpose == Purpose::Renewal { of: index };
	let own = layers.get(usize::from(index)).filter(|layer| layer.verified);
	layers.iter().rev().find(renews).or(own)
}

/// Whether some layer, itself or renewed, stands on a weak algorithm. Renewals are looked at through what they renew.
pub(crate) fn is_weak_evidence(layers: &[Layer], weak: impl Fn(HashAlg) -> bool) -> bool {
	(0u8..).zip(layers).any(|(index, layer)| {
		layer.verified
			&& !matches!(layer.purpose, Purpose::Renewal { .. })
			&& newest_for(layers, index).is_some_and(|newest| weak(newest.tree.alg))
	})
}

/// Whether the items are there in a preservation format, checked.
pub(crate) fn migrated(layers: &[Layer]) -> bool {
	layers.iter().any(|layer| layer.verified && matches!(layer.purpose, Purpose::Migration { .. }))
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::rules::testing::{format, layer};
	use HashAlg::*;

	fn original(alg: HashAlg) -> Layer {
		layer(Purpose::Original, alg, true)
	}

	fn renewal(of: u8, alg: HashAlg, verified: bool) -> Layer {
		layer(Purpose::Renewal { of }, alg, verified)
	}

	fn migration(alg: HashAlg, verified: bool) -> Layer {
		layer(Purpose::Migration { format: format("fmt/354") }, alg, verified)
	}

	#[test]
	fn the_newest_layers() {
		let layers =
			[original(Sha2_256), migration(Sha2_256, true), renewal(0, Blake2b256, true), renewal(0, Keccak256, false)];
		assert_eq!(newest_verified(&layers), 2);
		assert_eq!(newest_verified(&layers[..1]), 0);
		assert_eq!(newest_for(&layers, 0), Some(&layers[2]));
		assert_eq!(newest_for(&layers, 1), Some(&layers[1]));
		assert_eq!(newest_for(&layers, 9), None);
	}

	#[test]
	fn every_layer_stands_on_something_strong() {
		let weak = |alg| alg == Sha2_256;
		assert!(is_weak_evidence(&[original(Sha2_256)], weak));
		assert!(!is_weak_evidence(&[original(Blake2b256)], weak));
		assert!(!is_weak_evidence(&[original(Sha2_256), renewal(0, Blake2b256, true)], weak));
		assert!(is_weak_evidence(&[original(Sha2_256), renewal(0, Blake2b256, false)], weak), "not checked");
		assert!(is_weak_evidence(&[original(Blake2b256), renewal(0, Sha2_256, true)], weak), "the newest counts");
		let both = [original(Sha2_256), migration(Sha2_256, true), renewal(0, Keccak256, true)];
		assert!(is_weak_evidence(&both, weak), "the migration was not renewed");
		assert!(!is_weak_evidence(&[&both[..], &[renewal(1, Keccak256, true)]].concat(), weak));
		assert!(
			!is_weak_evidence(&[original(Keccak256), migration(Sha2_256, false)], weak),
			"not checked, not counted"
		);
	}

	#[test]
	fn a_migration_counts_once_checked() {
		assert!(!migrated(&[original(Sha2_256)]));
		assert!(!migrated(&[original(Sha2_256), migration(Sha2_256, false)]));
		assert!(migrated(&[original(Sha2_256), migration(Sha2_256, true)]));
	}
}
