//! When the postman takes over (Framework Act on National Taxes 10(9)).

use super::deemed;
use crate::{Notice, RegisteredNumber, Stage, Terms};
use minwon_primitives::{Calendar, Seconds};

/// From when a notice may go on paper: at once without a box, `arrival_limit` after dispatch when it did not arrive, `paper_days` after arrival when
/// nobody read it. Nothing where it may not.
pub(crate) fn paper_from<C: Calendar>(notice: &Notice, terms: &Terms) -> Option<Seconds> {
	match notice.stage {
		Stage::Sent if notice.to.is_none() => Some(notice.sent_at),
		Stage::Sent => Some(notice.sent_at.saturating_add(u64::from(terms.arrival_limit))),
		Stage::Arrived if notice.paper_days > 0 => {
			let unread = notice.arrived_at.and_then(|arrived| deemed::<C>(arrived, notice.paper_days));
			// In a run of holidays longer than the calendar allows the term stays open.
			Some(unread.unwrap_or(Seconds(u64::MAX)))
		}
		_ => None,
	}
}

/// Days without reading after which a notice goes on paper: the regime's, or the box's when that is shorter. 0 = never.
pub(crate) fn paper_days(regime: u8, mailbox: u8) -> u8 {
	match mailbox > 0 {
		true => regime.min(mailbox),
		false => regime,
	}
}

/// Whether a registered number (등기번호) has 13 digits. It has no check digit.
pub(crate) fn number_fits(number: &RegisteredNumber) -> bool {
	number.iter().all(u8::is_ascii_digit)
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::rules::testing::{at, notice, Winter};

	#[test]
	fn paper_begins() {
		let sent = notice();
		let arrived = Notice { arrived_at: Some(at(2026, 11, 2, 10, 0)), stage: Stage::Arrived, ..notice() };
		let table = [
			(Notice { to: None, ..sent.clone() }, Some(at(2026, 11, 2, 9, 30))),
			(sent, Some(at(2026, 11, 3, 9, 30))),
			(arrived.clone(), Some(Seconds(1_794_236_400))),
			(Notice { paper_days: 2, ..arrived.clone() }, Some(at(2026, 11, 5, 0, 0))),
			(Notice { paper_days: 0, ..arrived.clone() }, None),
			(Notice { stage: Stage::Read, ..arrived.clone() }, None),
			(Notice { stage: Stage::Void, ..arrived }, None),
		];
		for (record, expected) in table {
			assert_eq!(paper_from::<Winter>(&record, &Terms::default()), expected, "{record:?}");
		}
	}

	#[test]
	fn a_box_only_shortens() {
		for (regime, mailbox, expected) in [(7, 0, 7), (7, 6, 6), (7, 7, 7), (7, 8, 7), (0, 0, 0), (0, 5, 0)] {
			assert_eq!(paper_days(regime, mailbox), expected, "{regime} {mailbox}");
		}
	}

	#[test]
	fn registered_numbers_have_thirteen_digits() {
		assert!(number_fits(b"1234501000017"));
		assert!(!number_fits(b"12345-0100-00"));
		assert!(!number_fits(b"12345010000A7"));
		assert!(!number_fits(&[0; 13]));
	}
}
