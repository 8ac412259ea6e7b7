//! Digest trees over the documents of a file, in the shape of RFC 6962: leaf = H(0x00, item as u32 little endian, document digest, salt),
//! node = H(0x01, left, right), split at the largest power of two below the number of leaves. Items count from 0.
//!
//! The crate `binary-merkle-tree` has the same shape (it promotes an odd node) but neither prefix, so that a node could pass for a leaf; it
//! takes its hash function as a type, where a [`Tree`] says it in its data. Hence these functions.

use crate::{DocumentDigest, HashAlg, Root, Tree};
use alloc::vec::Vec;
use sp_io::hashing::{blake2_256, keccak_256, sha2_256};

/// The most leaves of a tree, 2^24.
pub const MAX_LEAVES: u32 = 16_777_216;
/// The longest path from a leaf to the root.
pub const MAX_PATH: u32 = 24;

/// The hash of `data` by the function named.
pub fn hash(alg: HashAlg, data: &[u8]) -> [u8; 32] {
	match alg {
		HashAlg::Sha2_256 => sha2_256(data),
		HashAlg::Blake2b256 => blake2_256(data),
		HashAlg::Keccak256 => keccak_256(data),
	}
}

/// The leaf of an item: its document's digest, salted.
pub fn leaf(alg: HashAlg, item: u32, document: &DocumentDigest, salt: &[u8; 32]) -> [u8; 32] {
	let mut preimage = Vec::with_capacity(69);
	preimage.push(0);
	preimage.extend(item.to_le_bytes());
	preimage.extend(document.0);
	preimage.extend(salt);
	hash(alg, &preimage)
}

/// The node over two others.
pub fn node(alg: HashAlg, left: &[u8; 32], right: &[u8; 32]) -> [u8; 32] {
	let mut preimage = Vec::with_capacity(65);
	preimage.push(1);
	preimage.extend(left);
	preimage.extend(right);
	hash(alg, &preimage)
}

/// The root over leaves; `None` without leaves.
pub fn root(alg: HashAlg, leaves: &[[u8; 32]]) -> Option<Root> {
	let mut row = leaves.to_vec();
	while row.len() > 1 {
		row = row
			.chunks(2)
			.filter_map(|pair| match pair {
				[left, right] => Some(node(alg, left, right)),
				[odd] => Some(*odd),
				_ => None,
			})
			.collect();
	}
	row.first().copied().map(Root)
}

/// Whether `leaf` is that of `item` in the tree. `path` leads from the leaf upwards and has exactly the length that item and leaves give.
pub fn verify(tree: &Tree, item: u32, leaf: [u8; 32], path: &[[u8; 32]]) -> bool {
	let Some(mut last) = tree.leaves.checked_sub(1).filter(|last| item <= *last) else { return false };
	let (mut place, mut hash, mut path) = (item, leaf, path.iter());
	while last > 0 {
		let is_right = place % 2 == 1;
		// The last node of an odd row has no sibling and moves up as it is.
		if is_right || place < last {
			let Some(sibling) = path.next() else { return false };
			hash = if is_right { node(tree.alg, sibling, &hash) } else { node(tree.alg, &hash, sibling) };
		}
		place /= 2;
		last /= 2;
	}
	path.next().is_none() && Root(hash) == tree.root
}

#[cfg(test)]
mod tests {
	use super::*;
	use alloc::{format, string::String, vec};

	const ALL: [HashAlg; 3] = [HashAlg::Sha2_256, HashAlg::Blake2b256, HashAlg::Keccak256];

	fn hex(bytes: &[u8; 32]) -> String {
		bytes.iter().map(|byte| format!("{byte:02x}")).collect()
	}

	fn leaves(alg: HashAlg, count: u32) -> Vec<[u8; 32]> {
		(0..count)
			.map(|item| leaf(alg, item, &DocumentDigest([0x11 + item as u8; 32]), &[0xa0 + item as u8; 32]))
			.collect()
	}

	/// The definition of RFC 6962, by recursion.
	fn by_definition(alg: HashAlg, leaves: &[[u8; 32]]) -> [u8; 32] {
		match leaves {
			[only] => *only,
			_ => {
				let split = leaves.len().next_power_of_two() / 2;
				let (left, right) = leaves.split_at(split);
				node(alg, &by_definition(alg, left), &by_definition(alg, right))
			}
		}
	}

	fn path_by_definition(alg: HashAlg, item: usize, leaves: &[[u8; 32]]) -> Vec<[u8; 32]> {
		if leaves.len() == 1 {
			return vec![];
		}
		let split = leaves.len().next_power_of_two() / 2;
		let (left, right) = leaves.split_at(split);
		let (mut path, other) = match item < split {
			true => (path_by_definition(alg, item, left), right),
			false => (path_by_definition(alg, item - split, right), left),
		};
		path.push(by_definition(alg, other));
		path
	}

	#[test]
	fn known_answers() {
		let sha = leaves(HashAlg::Sha2_256, 3);
		let root_of = |alg| hex(&root(alg, &leaves(alg, 3)).unwrap().0);
		assert_eq!(root_of(HashAlg::Sha2_256), "160c922adaa5035c9824493a9388a7ad46f9a48056a3c80a3f2d61056e9ac898");
		assert_eq!(root_of(HashAlg::Blake2b256), "22aad8c4111d5ae70cfdd3e240ed28f1f009ee6d472b0e6ce6125f4c72428770");
		let path = path_by_definition(HashAlg::Sha2_256, 2, &sha);
		assert_eq!(path.len(), 1);
		assert_eq!(hex(&path[0]), "9f60a46e9a98344668e00ac8171e9dcd58399d25b6a44a9802b1d14471584204");
		assert_eq!(root(HashAlg::Sha2_256, &[]), None);
	}

	#[test]
	fn one_document_without_salt_is_the_single_tree() {
		let only = leaf(HashAlg::Blake2b256, 0, &DocumentDigest([0x77; 32]), &[0; 32]);
		let single = Tree::single([0x77; 32]);
		assert_eq!(root(HashAlg::Blake2b256, &[only]), Some(single.root));
		assert!(verify(&single, 0, only, &[]));
	}

	#[test]
	fn shape_and_paths_are_those_of_the_definition() {
		for alg in ALL {
			for count in 1..=20u32 {
				let leaves = leaves(alg, count);
				let root = root(alg, &leaves).unwrap();
				assert_eq!(root.0, by_definition(alg, &leaves), "{alg:?} {count}");
				let tree = Tree { alg, root, leaves: count };
				for item in 0..count {
					let path = path_by_definition(alg, item as usize, &leaves);
					let own = leaves[item as usize];
					assert!(verify(&tree, item, own, &path), "{alg:?} {count} {item}");
					// Another item, another leaf, a path too long or too short.
					assert!(!verify(&tree, (item + 1) % count, own, &path) || count == 1);
					assert!(!verify(&tree, count, own, &path));
					assert!(!verify(&tree, item, [9; 32], &path));
					assert!(!verify(&tree, item, own, &[path.clone(), vec![[0; 32]]].concat()));
					assert!(path.is_empty() || !verify(&tree, item, own, &path[1..]));
				}
			}
		}
	}

	#[test]
	fn the_longest_path_fits() {
		let tree = |leaves| Tree { alg: HashAlg::Blake2b256, root: Root([0; 32]), leaves };
		// Against a tree of 2^24 leaves, 24 siblings are what is asked for.
		let mut hash = [1; 32];
		for _ in 0..MAX_PATH {
			hash = node(HashAlg::Blake2b256, &hash, &[2; 32]);
		}
		let full = Tree { root: Root(hash), ..tree(MAX_LEAVES) };
		assert!(verify(&full, 0, [1; 32], &[[2; 32]; 24]));
		assert!(!verify(&full, 0, [1; 32], &[[2; 32]; 23]));
		assert!(!verify(&tree(0), 0, [1; 32], &[]));
	}

	#[test]
	fn a_node_is_no_leaf() {
		let all = leaves(HashAlg::Sha2_256, 4);
		let inner = root(HashAlg::Sha2_256, &all[..2]).unwrap();
		let other = root(HashAlg::Sha2_256, &all[2..]).unwrap();
		let tree = Tree { alg: HashAlg::Sha2_256, root: root(HashAlg::Sha2_256, &all).unwrap(), leaves: 4 };
		assert!(!verify(&tree, 0, inner.0, &[other.0]));
	}
}
