//! The first rules, checked by the rules of the call. Wrong rules must not start a chain, so they panic with the cause.
#![allow(clippy::panic)]

use crate::{rules, Config, RuleTable, RulesEntry};

pub(crate) fn build<T: Config>(entries: &[RulesEntry]) {
	assert!(!entries.is_empty(), "genesis has no rules");
	assert!(entries.iter().all(|(_, figures)| rules::rules_in_range(figures)), "genesis rules are out of range");
	let ascending = entries.iter().zip(entries.iter().skip(1)).all(|((earlier, _), (later, _))| earlier < later);
	assert!(ascending, "genesis rules do not ascend");
	RuleTable::<T>::put(
		frame_support::BoundedVec::try_from(entries.to_vec()).expect("genesis has more than 32 entries of rules"),
	);
}
