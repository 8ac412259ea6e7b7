//! Accounts and keys that nobody has: readable text in place of a public key, so that a forgotten one is seen in the hexadecimal.

use crate::AccountId;

/// With which every placeholder begins.
pub const MARK: &[u8] = b"REPLACE ";

/// A placeholder for an account: `REPLACE <institution> <what>`, cut or filled with spaces to 32 bytes.
pub fn account(institution: &str, what: &str) -> AccountId {
	AccountId::new(key(institution, what))
}

/// The same as bytes of a session key.
pub fn key(institution: &str, what: &str) -> [u8; 32] {
	let mut bytes = [b' '; 32];
	let text = MARK.iter().chain(institution.as_bytes()).chain(b" ").chain(what.as_bytes());
	for (to, from) in bytes.iter_mut().zip(text) {
		*to = *from;
	}
	bytes
}

/// Whether an account is a placeholder.
pub fn is_placeholder(account: &AccountId) -> bool {
	AsRef::<[u8]>::as_ref(account).starts_with(MARK)
}
