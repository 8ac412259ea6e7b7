//! The first tables, checked by the rules of the calls. Wrong ones must not start a chain, so they panic with the cause.

use crate::{rules, Config, Regime, Regimes, Tariff, Tariffs, Terms, TermsTable, CLASSES};
use frame_support::BoundedVec;
use minwon_primitives::Role;
use minwon_support::RoleInspect;

pub(crate) fn build<T: Config>(regimes: &[Regime; CLASSES], tariffs: &[Tariff], terms: &[Terms]) {
	assert!(!tariffs.is_empty(), "genesis has no tariff");
	assert!(ascends(tariffs, |tariff| tariff.from), "genesis tariffs do not ascend");
	assert!(!terms.is_empty(), "genesis has no terms");
	assert!(ascends(terms, |terms| terms.from), "genesis terms do not ascend");
	assert!(terms.iter().all(rules::terms_in_range), "genesis terms are out of range");
	let mut posts = terms.iter().filter_map(|terms| terms.post_org);
	assert!(
		posts.all(|post| T::Roles::entitled(post, Role::MailCarrier)),
		"genesis names a post that may not carry mail"
	);
	for (class, regime) in rules::CLASS_ORDER.into_iter().zip(regimes) {
		assert!(rules::regime_fits(class, regime).is_ok(), "a genesis regime does not fit its class");
		Regimes::<T>::insert(class, BoundedVec::truncate_from(alloc::vec![*regime]));
	}
	Tariffs::<T>::put(BoundedVec::try_from(tariffs.to_vec()).expect("genesis has more than 120 entries of tariffs"));
	TermsTable::<T>::put(BoundedVec::try_from(terms.to_vec()).expect("genesis has more than 32 entries of terms"));
}

/// Whether each entry begins after the one before.
fn ascends<Entry, Point: Ord>(table: &[Entry], from: impl Fn(&Entry) -> Point) -> bool {
	table.iter().zip(table.iter().skip(1)).all(|(earlier, later)| from(earlier) < from(later))
}
