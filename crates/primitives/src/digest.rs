//! Digests and commitments. One function builds each, with a domain tag first, so that a value made for one use is none for another.

use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_runtime::traits::{BlakeTwo256, Hash};

/// Says what a hash is for: `minwon/<pilot>/<what>`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct DomainTag(&'static str);

impl DomainTag {
	/// The text that is hashed.
	pub const fn as_str(&self) -> &'static str {
		self.0
	}
}

/// Every domain tag of the chain.
pub mod tags {
	use super::DomainTag;

	/// A bid's envelope: case, bidder, form.
	pub const DEFENSE_SEAL: DomainTag = DomainTag("minwon/defense/seal");
	/// A bid's price: case, bidder, price.
	pub const DEFENSE_PRICE: DomainTag = DomainTag("minwon/defense/price");
	/// The secret base price: reference, price.
	pub const DEFENSE_BASE_PRICE: DomainTag = DomainTag("minwon/defense/base-price");
	/// An evaluator's sheet: case, round, seat, scores.
	pub const DEFENSE_SHEET: DomainTag = DomainTag("minwon/defense/sheet");
	/// A nominee's identity: digest; the salt is the case key.
	pub const DEFENSE_NOMINEE: DomainTag = DomainTag("minwon/defense/nominee");
	/// The lock of a draw: case, seed.
	pub const DEFENSE_DRAW: DomainTag = DomainTag("minwon/defense/draw");
	/// The entropy of a draw: case, round, seed, nonces.
	pub const DEFENSE_LOT: DomainTag = DomainTag("minwon/defense/lot");
	/// A ticket in a draw: entropy, key.
	pub const DEFENSE_TICKET: DomainTag = DomainTag("minwon/defense/ticket");
	/// A month of a meter: point, year, month.
	pub const CLAIM_METER_MONTH: DomainTag = DomainTag("minwon/claim/meter-month");
	/// A person's identity at enrolment.
	pub const REGISTRY_PERSON: DomainTag = DomainTag("minwon/registry/person");
	/// A person's uniqueness tag: purpose, counterpart, identity; the salt is the key of the purpose.
	pub const REGISTRY_TAG: DomainTag = DomainTag("minwon/registry/tag");

	/// The table.
	pub const ALL: [DomainTag; 11] = [
		DEFENSE_SEAL,
		DEFENSE_PRICE,
		DEFENSE_BASE_PRICE,
		DEFENSE_SHEET,
		DEFENSE_NOMINEE,
		DEFENSE_DRAW,
		DEFENSE_LOT,
		DEFENSE_TICKET,
		CLAIM_METER_MONTH,
		REGISTRY_PERSON,
		REGISTRY_TAG,
	];
}

/// BLAKE2-256 over the SCALE encoding of the tag as a string and then of the fields (a tuple).
pub fn digest<Fields: Encode>(tag: DomainTag, fields: &Fields) -> [u8; 32] {
	let mut preimage: Vec<u8> = tag.as_str().encode();
	fields.encode_to(&mut preimage);
	BlakeTwo256::hash(&preimage).0
}

/// A salted commitment: [`digest`] with the salt as last field. The holder keeps the salt; erasing it makes the commitment meaningless.
pub fn commit<Fields: Encode>(tag: DomainTag, fields: &Fields, salt: &[u8; 32]) -> Commitment {
	let mut preimage: Vec<u8> = tag.as_str().encode();
	fields.encode_to(&mut preimage);
	salt.encode_to(&mut preimage);
	Commitment(BlakeTwo256::hash(&preimage).0)
}

macro_rules! hash {
	($(#[$doc:meta])* $name:ident) => {
		$(#[$doc])*
		#[derive(
			Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, Copy, PartialEq, Eq, PartialOrd, Ord,
			Debug, Default, Serialize, Deserialize,
		)]
		pub struct $name(pub [u8; 32]);
	};
}

hash!(/// The digest of a document's bytes.
	DocumentDigest);
hash!(/// A salted commitment, see [`commit`].
	Commitment);
hash!(/// A keyed uniqueness tag: equal tags are the same person within one scope.
	Tag);
hash!(/// The root of a tree of documents.
	Root);

/// A document that stays off chain: what it hashes to, how long it is and what it is.
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
	Debug,
	Serialize,
	Deserialize,
)]
pub struct DocumentRef {
	/// Digest of the bytes.
	pub digest: DocumentDigest,
	/// Length in bytes.
	pub bytes: u64,
	/// Media type.
	pub media: MediaType,
}

/// Media types of public documents.
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
	Debug,
	Serialize,
	Deserialize,
)]
pub enum MediaType {
	/// PDF.
	#[codec(index = 0)]
	Pdf,
	/// PDF/A, the preservation format.
	#[codec(index = 1)]
	PdfA,
	/// HWPX, the open Korean word processor format.
	#[codec(index = 2)]
	Hwpx,
	/// HWP.
	#[codec(index = 3)]
	Hwp,
	/// Office Open XML text.
	#[codec(index = 4)]
	Docx,
	/// Office Open XML spreadsheet.
	#[codec(index = 5)]
	Xlsx,
	/// JSON.
	#[codec(index = 6)]
	Json,
	/// XML.
	#[codec(index = 7)]
	Xml,
	/// PNG.
	#[codec(index = 8)]
	Png,
	/// JPEG.
	#[codec(index = 9)]
	Jpeg,
	/// ZIP.
	#[codec(index = 10)]
	Zip,
	/// Plain text.
	#[codec(index = 11)]
	PlainText,
	/// Anything else.
	#[codec(index = 12)]
	Other,
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn tags_are_distinct_and_none_begins_another() {
		for (i, a) in tags::ALL.iter().enumerate() {
			for (j, b) in tags::ALL.iter().enumerate() {
				assert!(i == j || !a.as_str().encode().starts_with(&b.as_str().encode()), "{a:?} {b:?}");
			}
		}
	}

	#[test]
	fn the_salt_is_the_last_field() {
		let salt = [7; 32];
		assert_eq!(
			commit(tags::DEFENSE_PRICE, &(1u32, 2u32, 3u128), &salt).0,
			digest(tags::DEFENSE_PRICE, &(1u32, 2u32, 3u128, salt))
		);
		assert_ne!(digest(tags::DEFENSE_PRICE, &(1u32,)), digest(tags::DEFENSE_SEAL, &(1u32,)));
	}
}
