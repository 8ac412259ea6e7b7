//! Every domain tag of the chain, in one table.

/// Says what a hash is for: `minwon/<pilot>/<what>`. Made here only, so that the table is complete.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct DomainTag(&'static str);

impl DomainTag {
	/// The text that is hashed.
	pub const fn as_str(self) -> &'static str {
		self.0
	}
}

/// Writes the table once as constants and list, so that no tag escapes the test that keeps them apart.
macro_rules! tags {
	($($(#[$doc:meta])+ $name:ident = $text:literal,)+) => {
		$($(#[$doc])+ pub const $name: DomainTag = DomainTag($text);)+

		/// The table.
		pub const ALL: [DomainTag; [$($text),+].len()] = [$($name),+];
	};
}

tags! {
	/// A bid's envelope, salted: case `u32`, bidder `u32`, `BidForm`.
	DEFENSE_SEAL = "minwon/defense/seal",
	/// A bid's price, salted: case `u32`, bidder `u32`, price `u128`.
	DEFENSE_PRICE = "minwon/defense/price",
	/// The secret base price, salted: reference (bytes), price `u128`.
	DEFENSE_BASE_PRICE = "minwon/defense/base-price",
	/// An evaluator's sheet, salted: case `u32`, round `u8`, seat `u8`, scores `Vec<u32>`.
	DEFENSE_SHEET = "minwon/defense/sheet",
	/// A nominee's identity, salted with the key of the case: identity digest `[u8; 32]`.
	DEFENSE_NOMINEE = "minwon/defense/nominee",
	/// The lock of a draw, a digest: case `u32`, seed `[u8; 32]`.
	DEFENSE_DRAW = "minwon/defense/draw",
	/// The entropy of a draw, a digest: case `u32`, round `u8`, seed `[u8; 32]`, nonces `Vec<[u8; 32]>` by bid.
	DEFENSE_LOT = "minwon/defense/lot",
	/// A ticket in a draw, a digest: entropy `[u8; 32]`, key (office `u32` or bid `u8`).
	DEFENSE_TICKET = "minwon/defense/ticket",
	/// The key of a file by the reference its producer gave, a digest: organisation `u32`, reference (bytes).
	ARCHIVES_KEY = "minwon/archives/key",
	/// The key of a file by the record it was deposited for, a digest: pilot `u8`, kind `u8`, id `u64`.
	ARCHIVES_SOURCE = "minwon/archives/source",
	/// The reference of a file with personal data, salted: file number (ASCII bytes).
	ARCHIVES_REFERENCE = "minwon/archives/reference",
	/// What a letter says, salted: SHA-256 of the document `[u8; 32]`, size `u64`, `MediaType`.
	MAILBOX_CONTENT = "minwon/mailbox/content",
	/// A month of a meter, a digest: point `[u8; 32]`, year `u16`, month `u8`.
	CLAIM_METER_MONTH = "minwon/claim/meter-month",
	/// Who an enrolled person is, salted: identity digest `[u8; 32]`.
	REGISTRY_PERSON = "minwon/registry/person",
	/// A person's uniqueness tag, salted with the key of the purpose: `Purpose`, counterpart `Option<OrgId>`, identity digest `[u8; 32]`.
	REGISTRY_PERSON_TAG = "minwon/registry/person-tag",
}

#[cfg(test)]
mod tests {
	use super::*;
	use codec::Encode;

	#[test]
	fn no_tag_equals_or_begins_another() {
		for (i, a) in ALL.iter().enumerate() {
			for (j, b) in ALL.iter().enumerate() {
				assert!(i == j || a != b, "{a:?} stands twice");
				assert!(i == j || !a.as_str().encode().starts_with(&b.as_str().encode()), "{b:?} begins {a:?}");
			}
		}
	}

	#[test]
	fn tags_have_three_plain_parts() {
		for tag in ALL {
			let parts: Vec<&str> = tag.as_str().split('/').collect();
			assert!(matches!(parts[..], ["minwon", pilot, what] if !pilot.is_empty() && !what.is_empty()), "{tag:?}");
			assert!(tag.as_str().bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'/' | b'-')), "{tag:?}");
		}
	}
}
