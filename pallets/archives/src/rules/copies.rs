//! Copies before a file enters the permanent archives (Public Records Act 21).

use crate::{CopyStatus, Parameters, VaultCopy};
use alloc::collections::BTreeSet;
use minwon_primitives::{CivilDate, RetentionClass};

/// Whether the intact copies of the newest verified layer, attested not longer than `copy_fresh_days` ago, come from as many different offices as
/// the class wants.
pub(crate) fn enough_copies(
	copies: &[VaultCopy],
	newest: u8,
	class: RetentionClass,
	today: CivilDate,
	terms: &Parameters,
) -> bool {
	let oldest = CivilDate(today.0.saturating_sub(u32::from(terms.copy_fresh_days)));
	let counts = |copy: &&VaultCopy| copy.status == CopyStatus::Intact && copy.layer == newest && copy.on >= oldest;
	let offices: BTreeSet<_> = copies.iter().filter(counts).map(|copy| copy.office).collect();
	offices.len() >= usize::from(required(class, terms))
}

/// How many copies a class wants.
fn required(class: RetentionClass, terms: &Parameters) -> u8 {
	let [y1, y3, y5, y10, y30, semi, permanent] = terms.copies_required;
	match class {
		RetentionClass::Y1 => y1,
		RetentionClass::Y3 => y3,
		RetentionClass::Y5 => y5,
		RetentionClass::Y10 => y10,
		RetentionClass::Y30 => y30,
		RetentionClass::SemiPermanent => semi,
		RetentionClass::Permanent => permanent,
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::rules::testing::copy;
	use RetentionClass::*;

	fn enough(copies: &[VaultCopy], class: RetentionClass) -> bool {
		enough_copies(copies, 1, class, CivilDate(1_000), &Parameters::default())
	}

	#[test]
	fn each_class_wants_its_number() {
		let wanted = [(Y1, 0), (Y3, 0), (Y5, 0), (Y10, 0), (Y30, 1), (SemiPermanent, 1), (Permanent, 2)];
		for (class, count) in wanted {
			assert_eq!(required(class, &Parameters::default()), count, "{class:?}");
		}
		let other = Parameters { copies_required: [1, 2, 3, 4, 0, 4, 3], ..Parameters::default() };
		assert_eq!(
			[Y1, Y3, Y5, Y10, Y30, SemiPermanent, Permanent].map(|class| required(class, &other)),
			other.copies_required
		);
	}

	#[test]
	fn fresh_intact_newest_and_of_different_offices() {
		let good = [copy(1, 301, 1_000), copy(2, 302, 970)];
		assert!(enough(&good, Permanent));
		assert!(!enough(&good[..1], Permanent) && enough(&good[..1], Y30));
		assert!(!enough(&[], Y30) && enough(&[], Y10));
		assert!(!enough(&[copy(1, 301, 1_000), copy(2, 301, 1_000)], Permanent), "one office");
		assert!(!enough(&[good[0], copy(2, 302, 969)], Permanent), "the thirty-first day");
		let with = |change: fn(&mut VaultCopy)| {
			let mut changed = good;
			change(&mut changed[1]);
			enough(&changed, Permanent)
		};
		assert!(with(|_| ()));
		assert!(!with(|copy| copy.status = CopyStatus::Damaged));
		assert!(!with(|copy| copy.status = CopyStatus::Lost));
		assert!(!with(|copy| copy.layer = 0));
	}
}
