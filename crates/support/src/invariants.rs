//! Helpers for `try_state`: each answers with the text of the invariant that is broken.

use sp_runtime::TryRuntimeError;

/// Fails with `text` unless `holds`.
pub fn ensure_that(holds: bool, text: &'static str) -> Result<(), TryRuntimeError> {
	match holds {
		true => Ok(()),
		false => Err(TryRuntimeError::Other(text)),
	}
}
