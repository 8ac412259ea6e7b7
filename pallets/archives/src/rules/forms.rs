//! The form of what offices write.

use crate::{COMMITTED_REFERENCE, FIRST_YEAR};
use alloc::collections::BTreeSet;
use minwon_primitives::{merkle::MAX_LEAVES, CivilDate, Root, Tree};

/// Item 6 of Information Disclosure Act 9(1): personal data.
const PERSONAL: u8 = 0b10_0000;

/// Whether a reference has 1 to 32 bytes; with personal data exactly 32, a commitment.
pub(crate) fn reference_fits(reference: &[u8], grounds: u8) -> bool {
	match grounds & PERSONAL {
		0 => !reference.is_empty(),
		_ => reference.len() == COMMITTED_REFERENCE,
	}
}

/// Whether a file can be completed in `year`, seen from today.
pub(crate) fn year_fits(year: u16, today: CivilDate) -> bool {
	(FIRST_YEAR..=today.year()).contains(&year)
}

/// Whether a tree can be one: 1 to 2^24 leaves, a root that is not zero.
pub(crate) fn tree_holds(tree: &Tree) -> bool {
	(1..=MAX_LEAVES).contains(&tree.leaves) && tree.root != Root([0; 32])
}

/// Whether a format is a PRONOM id (`fmt/1` to `fmt/99999`, also with `x-` before it) or a version of the NEO package (`neo/1` to `neo/9`).
pub(crate) fn format_is_known(format: &[u8]) -> bool {
	let number = |digits: &[u8], most: usize| {
		digits.len() <= most
			&& digits.first().is_some_and(|first| *first != b'0')
			&& digits.iter().all(u8::is_ascii_digit)
	};
	match format.strip_prefix(b"neo/") {
		Some(version) => number(version, 1),
		None => {
			let plain = format.strip_prefix(b"x-").unwrap_or(format);
			plain.strip_prefix(b"fmt/").is_some_and(|id| number(id, 5))
		}
	}
}

/// Whether no item stands twice.
pub(crate) fn all_differ<T: Ord>(items: &[T]) -> bool {
	let distinct: BTreeSet<&T> = items.iter().collect();
	distinct.len() == items.len()
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::rules::testing::day;
	use minwon_primitives::HashAlg;

	#[test]
	fn references() {
		for (length, grounds, expected) in [
			(0, 0, false),
			(1, 0, true),
			(32, 0, true),
			(5, 0b1101_1111, true),
			(5, 0b10_0000, false),
			(31, 0b10_0001, false),
			(32, 0b10_0000, true),
		] {
			assert_eq!(reference_fits(&vec![b'R'; length], grounds), expected, "{length} {grounds}");
		}
	}

	#[test]
	fn years() {
		let today = day(2026, 11, 23);
		for (year, expected) in [(1947, false), (1948, true), (2026, true), (2027, false)] {
			assert_eq!(year_fits(year, today), expected, "{year}");
		}
	}

	#[test]
	fn trees() {
		let tree = |leaves, byte| Tree { alg: HashAlg::Sha2_256, root: Root([byte; 32]), leaves };
		for (leaves, byte, expected) in
			[(0, 1, false), (1, 1, true), (16_777_216, 1, true), (16_777_217, 1, false), (1, 0, false)]
		{
			assert_eq!(tree_holds(&tree(leaves, byte)), expected, "{leaves} {byte}");
		}
	}

	#[test]
	fn formats() {
		for known in ["fmt/354", "x-fmt/111", "fmt/1", "fmt/99999", "neo/2", "neo/9", "x-fmt/99999"] {
			assert!(format_is_known(known.as_bytes()), "{known}");
		}
		for other in [
			"",
			"fmt/",
			"fmt/0",
			"fmt/01",
			"fmt/100000",
			"pdf",
			"neo/0",
			"neo/10",
			"neo/",
			"x-neo/2",
			"x-x-fmt/1",
			"FMT/1",
			"fmt/1a",
			"fmt/1 ",
		] {
			assert!(!format_is_known(other.as_bytes()), "{other}");
		}
	}

	#[test]
	fn lists() {
		assert!(all_differ(&[1, 2, 3]) && all_differ::<u8>(&[]));
		assert!(!all_differ(&[1, 2, 1]));
	}
}
