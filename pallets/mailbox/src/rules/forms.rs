//! The form of what people and offices write.

use crate::{Content, Effect, Proof, Regime, CLASSES, MAX_TERM_DAYS};
use minwon_primitives::{CivilDate, NoticeClass, RecordRef};

/// The classes in the order of their index.
pub(crate) const CLASS_ORDER: [NoticeClass; CLASSES] = [
	NoticeClass::Guide,
	NoticeClass::Disposition,
	NoticeClass::Tax,
	NoticeClass::Judicial,
	NoticeClass::Adjudication,
	NoticeClass::Safety,
	NoticeClass::Private,
];

/// Every class, one bit each.
const ALL_CLASSES: u8 = 0b111_1111;
/// The smallest padded size of a letter, in KiB.
const MIN_KIB: u16 = 4;
/// The largest.
const MAX_KIB: u16 = 16_384;
/// The longest stay of a letter before paper, in days.
const MAX_PAPER_DAYS: u8 = 30;
/// For how many days ahead a delegate may be named.
const MAX_DELEGATE_DAYS: u32 = 1_096;

/// The bit of a class in the consent of a box.
pub(crate) fn class_bit(class: NoticeClass) -> u8 {
	match class {
		NoticeClass::Guide => 0b1,
		NoticeClass::Disposition => 0b10,
		NoticeClass::Tax => 0b100,
		NoticeClass::Judicial => 0b1000,
		NoticeClass::Adjudication => 0b1_0000,
		NoticeClass::Safety => 0b10_0000,
		NoticeClass::Private => 0b100_0000,
	}
}

/// Whether a class is voluntary: nobody is obliged to take it. The others are official.
pub(crate) fn is_voluntary(class: NoticeClass) -> bool {
	matches!(class, NoticeClass::Guide | NoticeClass::Private)
}

/// Whether a consent names at least one class, and no bit beyond them.
pub(crate) fn classes_fit(classes: u8) -> bool {
	classes != 0 && classes & !ALL_CLASSES == 0
}

/// Whether a box may ask for paper after so many days; 0 = the regime decides.
pub(crate) fn paper_days_fit(days: u8) -> bool {
	days <= MAX_PAPER_DAYS
}

/// Whether a delegate may be named to this day: today to 1,096 days ahead.
pub(crate) fn until_fits(until: CivilDate, today: CivilDate) -> bool {
	today.days_until(until).is_some_and(|days| days <= MAX_DELEGATE_DAYS)
}

/// Whether content is a letter of a padded size, which hides its kind, or a record of a pilot.
pub(crate) fn content_fits(content: &Content) -> bool {
	match content {
		Content::Sealed { kib, .. } => kib.is_power_of_two() && (MIN_KIB..=MAX_KIB).contains(kib),
		Content::Record(record) => record_fits(record),
	}
}

/// Whether a record is one of a pilot of this runtime.
fn record_fits(record: &RecordRef) -> bool {
	(50..=69).contains(&record.pilot)
}

/// Whether a notice may give so many days to answer.
pub(crate) fn term_fits(days: u16) -> bool {
	days <= MAX_TERM_DAYS
}

/// Whether the contracted proof is enough: where reading, or its want, has an effect, it is recorded.
pub(crate) fn proof_suffices(proof: Proof, regime: &Regime) -> bool {
	let reading_counts = matches!(regime.effect, Effect::OnReadingOrTerm(_)) || regime.paper_days > 0;
	proof == Proof::Read || !reading_counts
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::rules::testing::{day, law};
	use codec::Encode;
	use minwon_primitives::{Commitment, DocumentDigest};

	#[test]
	fn classes_have_their_index_as_bit() {
		for (index, class) in CLASS_ORDER.into_iter().enumerate() {
			assert_eq!(class.encode(), [index as u8]);
			assert_eq!(class_bit(class), 1 << index);
			assert_eq!(is_voluntary(class), index == 0 || index == 6);
		}
		for (classes, expected) in
			[(0, false), (1, true), (0b111_1111, true), (0b1000_0000, false), (0b1000_0001, false)]
		{
			assert_eq!(classes_fit(classes), expected, "{classes:b}");
		}
	}

	#[test]
	fn sizes_and_pilots() {
		let sealed = |kib| Content::Sealed { commitment: Commitment([1; 32]), digest: DocumentDigest([2; 32]), kib };
		let sizes = [0, 1, 2, 3, 4, 5, 6, 8, 60, 64, 96, 16_384, 16_385, 32_768, u16::MAX];
		let good: Vec<u16> = sizes.into_iter().filter(|kib| content_fits(&sealed(*kib))).collect();
		assert_eq!(good, [4, 8, 64, 16_384]);
		for (pilot, expected) in [(0, false), (49, false), (50, true), (69, true), (70, false), (255, false)] {
			let record = RecordRef { pilot, kind: 0, id: 1 };
			assert_eq!(content_fits(&Content::Record(record)), expected, "{pilot}");
		}
	}

	#[test]
	fn days() {
		assert!(paper_days_fit(0) && paper_days_fit(30) && !paper_days_fit(31));
		assert!(term_fits(0) && term_fits(3_650) && !term_fits(3_651));
		let today = day(2026, 11, 2);
		let ahead = |days: u32| CivilDate(today.0 + days);
		assert!(until_fits(today, today) && until_fits(ahead(1_096), today));
		assert!(!until_fits(ahead(1_097), today) && !until_fits(CivilDate(today.0 - 1), today));
	}

	#[test]
	fn reading_is_recorded_where_it_counts() {
		use Effect::*;
		for (effect, paper_days, least) in [
			(None, 0, Proof::Sent),
			(OnArrival, 0, Proof::Sent),
			(OnArrival, 1, Proof::Read),
			(OnReadingOrTerm(7), 0, Proof::Read),
		] {
			let regime = Regime { paper_days, ..law(effect).regime };
			for proof in [Proof::Sent, Proof::Arrived, Proof::Read] {
				assert_eq!(proof_suffices(proof, &regime), proof >= least, "{effect:?} {paper_days} {proof:?}");
			}
		}
	}
}
