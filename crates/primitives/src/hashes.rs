//! What a hash stands for, as types, so that one kind is never taken for another. In JSON each is `0x` and 64 hex digits.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sp_core::H256;

macro_rules! hash {
	($(#[$doc:meta])+ $name:ident) => {
		$(#[$doc])+
		#[derive(Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo)]
		#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
		pub struct $name(pub [u8; 32]);

		impl Serialize for $name {
			fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
				H256(self.0).serialize(serializer)
			}
		}

		impl<'de> Deserialize<'de> for $name {
			fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
				H256::deserialize(deserializer).map(|hash| Self(hash.0))
			}
		}
	};
}

hash!(
	/// The digest of a document's bytes.
	DocumentDigest
);
hash!(
	/// A salted commitment, see [`commit`](crate::commit).
	Commitment
);
hash!(
	/// A keyed uniqueness tag: equal tags are the same person within one scope.
	Tag
);
hash!(
	/// The root of a tree of documents.
	Root
);

#[cfg(test)]
mod tests {
	use super::*;
	use alloc::format;

	#[test]
	fn json_is_hex() {
		let text = format!("\"0x{}\"", "07".repeat(32));
		assert_eq!(serde_json::to_string(&Commitment([7; 32])).unwrap(), text);
		assert_eq!(serde_json::from_str::<Commitment>(&text).unwrap(), Commitment([7; 32]));
		assert!(serde_json::from_str::<Commitment>("\"0x07\"").is_err());
	}

	#[test]
	fn scale_is_the_bare_bytes() {
		assert_eq!(DocumentDigest([7; 32]).encode(), [7; 32]);
		assert_eq!(Root::max_encoded_len(), 32);
	}
}
