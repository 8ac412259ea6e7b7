//! Digests and commitments. One function builds each, with a domain tag first, so that a value made for one use is none for another.

use crate::{tags::DomainTag, Commitment};
use alloc::vec::Vec;
use codec::Encode;
use sp_runtime::traits::{BlakeTwo256, Hash};

/// BLAKE2b-256 over the SCALE encoding of the tag as a string, then of the fields in their order.
///
/// `fields` is a tuple: `(a,)` for one field. A tuple adds no bytes of its own, so the fields follow the tag directly.
pub fn digest<Fields: Encode>(tag: DomainTag, fields: &Fields) -> [u8; 32] {
	hash(tag, |preimage| fields.encode_to(preimage))
}

/// A salted commitment: [`digest`] with the salt as last field.
///
/// The holder keeps the salt, at least 128 bits of it random; erasing the salt makes the commitment meaningless.
pub fn commit<Fields: Encode>(tag: DomainTag, fields: &Fields, salt: &[u8; 32]) -> Commitment {
	Commitment(hash(tag, |preimage| {
		fields.encode_to(preimage);
		salt.encode_to(preimage);
	}))
}

fn hash(tag: DomainTag, fields: impl FnOnce(&mut Vec<u8>)) -> [u8; 32] {
	let mut preimage = tag.as_str().encode();
	fields(&mut preimage);
	BlakeTwo256::hash(&preimage).0
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::tags;

	const FIELDS: (u32, u32, u128) = (1, 2, 3);

	#[test]
	fn the_preimage_is_tag_fields_salt() {
		let mut preimage = vec![20 << 2];
		preimage.extend(b"minwon/defense/price");
		preimage.extend([1, 0, 0, 0, 2, 0, 0, 0, 3]);
		preimage.extend([0; 15]);
		assert_eq!(digest(tags::DEFENSE_PRICE, &FIELDS), BlakeTwo256::hash(&preimage).0);
		preimage.extend([7; 32]);
		assert_eq!(commit(tags::DEFENSE_PRICE, &FIELDS, &[7; 32]).0, BlakeTwo256::hash(&preimage).0);
	}

	#[test]
	fn the_salt_is_the_last_field() {
		let salt = [7; 32];
		assert_eq!(
			commit(tags::DEFENSE_PRICE, &FIELDS, &salt).0,
			digest(tags::DEFENSE_PRICE, &(1u32, 2u32, 3u128, salt))
		);
	}

	#[test]
	fn tag_field_and_salt_each_matter() {
		let value = commit(tags::DEFENSE_PRICE, &FIELDS, &[7; 32]);
		assert_ne!(commit(tags::DEFENSE_SEAL, &FIELDS, &[7; 32]), value);
		assert_ne!(commit(tags::DEFENSE_PRICE, &(1u32, 2u32, 4u128), &[7; 32]), value);
		assert_ne!(commit(tags::DEFENSE_PRICE, &FIELDS, &[8; 32]), value);
	}
}
