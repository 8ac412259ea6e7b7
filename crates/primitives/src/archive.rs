//! What a pilot hands to the archives when it closes a case.

use crate::{OrgId, Root};
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_core::ConstU32;
use sp_runtime::{
	traits::{BlakeTwo256, Hash},
	BoundedVec,
};

/// A public record of a pilot.
#[derive(
	Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug,
)]
pub struct RecordRef {
	/// Index of the pilot's pallet.
	pub pilot: u8,
	/// The pilot's constant for the type of record.
	pub kind: u8,
	/// The record's id.
	pub id: u64,
}

/// How long a file is kept, from 1 January after the year of completion (decree to the Public Records Act, article 26).
#[derive(
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Clone,
	Copy,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Debug,
	Serialize,
	Deserialize,
)]
pub enum RetentionClass {
	/// One year.
	#[codec(index = 0)]
	Y1,
	/// Three years.
	#[codec(index = 1)]
	Y3,
	/// Five years.
	#[codec(index = 2)]
	Y5,
	/// Ten years.
	#[codec(index = 3)]
	Y10,
	/// Thirty years.
	#[codec(index = 4)]
	Y30,
	/// Semi-permanent.
	#[codec(index = 5)]
	SemiPermanent,
	/// Permanent.
	#[codec(index = 6)]
	Permanent,
}

/// Access to a file.
#[derive(
	Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug,
)]
pub enum Access {
	/// Open.
	#[codec(index = 0)]
	Open,
	/// Open in part.
	#[codec(index = 1)]
	Partial,
	/// Closed.
	#[codec(index = 2)]
	Closed,
}

/// What a file consists of.
#[derive(
	Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug,
)]
pub enum FileKind {
	/// Text.
	#[codec(index = 0)]
	Text,
	/// Sound and pictures.
	#[codec(index = 1)]
	Audiovisual,
	/// Data set.
	#[codec(index = 2)]
	Dataset,
	/// Web.
	#[codec(index = 3)]
	Web,
	/// Object.
	#[codec(index = 4)]
	Object,
}

/// Hash function of a tree.
#[derive(
	Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug,
)]
pub enum HashAlg {
	/// SHA-256.
	#[codec(index = 0)]
	Sha2_256,
	/// BLAKE2b-256.
	#[codec(index = 1)]
	Blake2b256,
	/// Keccak-256.
	#[codec(index = 2)]
	Keccak256,
}

/// A digest tree over the documents of a file.
#[derive(
	Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug,
)]
pub struct Tree {
	/// Hash function of leaves and nodes.
	pub alg: HashAlg,
	/// Root.
	pub root: Root,
	/// Number of documents, from 1.
	pub leaves: u32,
}

impl Tree {
	/// The tree of one document without salt: leaf = H(0x00, item 0 as u32, digest, 32 zero bytes).
	pub fn single(digest: [u8; 32]) -> Self {
		let mut leaf: Vec<u8> = Vec::with_capacity(69);
		leaf.push(0);
		leaf.extend(0u32.to_le_bytes());
		leaf.extend(digest);
		leaf.extend([0u8; 32]);
		Self { alg: HashAlg::Blake2b256, root: Root(BlakeTwo256::hash(&leaf).0), leaves: 1 }
	}
}

/// Unit task of the records schedule: 1 to 24 of `[0-9A-Z]`.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct TaskCode(pub BoundedVec<u8, ConstU32<24>>);

impl TaskCode {
	/// Whether length and characters are those of a task code.
	pub fn is_valid(&self) -> bool {
		!self.0.is_empty() && self.0.iter().all(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase())
	}
}

/// A closed case on its way to the archives.
#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct Dossier {
	/// The record that was closed.
	pub source: RecordRef,
	/// The organisation answerable for the case.
	pub producer: OrgId,
	/// Unit task.
	pub task: TaskCode,
	/// Civil year of completion.
	pub year: u16,
	/// Retention; `None` = as the schedule says.
	pub retention: Option<RetentionClass>,
	/// Access.
	pub access: Access,
	/// Grounds for closing, bit n-1 = item n of Information Disclosure Act 9(1); 0 iff open.
	pub grounds: u8,
	/// What the file consists of.
	pub kind: FileKind,
	/// Digest tree.
	pub tree: Tree,
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn single_tree() {
		let root = "c0ff59ccf2118e0b1dd41f68432e307bed8be7381153e5da9bf52a835636d4bb";
		assert_eq!(sp_core::hexdisplay::HexDisplay::from(&Tree::single([0x77; 32]).root.0).to_string(), root);
	}

	#[test]
	fn task_codes() {
		let code = |text: &[u8]| TaskCode(text.to_vec().try_into().unwrap());
		assert!(code(b"1741000A0012").is_valid());
		assert!(!code(b"a-1").is_valid());
		assert!(!code(b"").is_valid());
	}
}
