//! The first terms, checked by the rules of the call. Wrong terms must not start a chain, so they panic with the cause.
#![allow(clippy::panic)]

use crate::{rules, Config, TermsEntry, TermsTable};

pub(crate) fn build<T: Config>(entries: &[TermsEntry]) {
	assert!(!entries.is_empty(), "genesis has no terms");
	assert!(entries.iter().all(|(_, terms)| rules::terms_in_range(terms)), "genesis terms are out of range");
	let ascending = entries.iter().zip(entries.iter().skip(1)).all(|((earlier, _), (later, _))| earlier < later);
	assert!(ascending, "genesis terms do not ascend");
	TermsTable::<T>::put(
		frame_support::BoundedVec::try_from(entries.to_vec()).expect("genesis has more than 32 entries of terms"),
	);
}
