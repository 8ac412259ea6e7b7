//! Grounds of revocation (Food Sanitation Act 48(8), rule annex 20).

use super::reaches;
use crate::{Certificate, Ground, Inspection, InspectionKind, Rules};
use minwon_primitives::CivilDate;

/// Whether a certificate may be revoked on `ground` today. `shown` is the inspection named, with its number; `rules` those of its day.
///
/// An inspection is named for a breach or a low score and for nothing else. Long suspension and closure act by themselves.
pub(crate) fn may_revoke(
	cert: &Certificate,
	ground: Ground,
	shown: Option<(u32, &Inspection)>,
	rules: &Rules,
	today: CivilDate,
) -> bool {
	match (ground, shown) {
		(Ground::Fraud, None) => true,
		(Ground::MajorBreach, Some((_, inspection))) => {
			inspection.kind != InspectionKind::SelfReported && !inspection.majors.is_empty()
		}
		(Ground::LowScore, Some((number, inspection))) => {
			cert.newest == Some(number) && !reaches(inspection.score, rules.revoke_bps)
		}
		(Ground::OrderIgnored | Ground::Outsourced | Ground::ChangeUnfiled, None) => {
			cert.order.is_some_and(|order| today > order.due)
		}
		_ => false,
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::{rules::testing::*, Major, Majors, Order, Score};
	use minwon_primitives::OfficeId;

	const GROUNDS: [Ground; 8] = [
		Ground::Fraud,
		Ground::LongSuspension,
		Ground::MajorBreach,
		Ground::LowScore,
		Ground::OrderIgnored,
		Ground::Outsourced,
		Ground::ChangeUnfiled,
		Ground::SiteClosed,
	];

	/// Grounds that hold.
	fn holding(cert: &Certificate, shown: Option<(u32, &Inspection)>, today: CivilDate) -> Vec<Ground> {
		let holds = |ground: &Ground| may_revoke(cert, *ground, shown, &Rules::default(), today);
		GROUNDS.into_iter().filter(holds).collect()
	}

	#[test]
	fn without_an_inspection() {
		let due = day(2027, 6, 4);
		let cert = Certificate { order: Some(Order { due, office: OfficeId(1) }), ..certificate() };
		assert_eq!(holding(&certificate(), None, due), [Ground::Fraud]);
		assert_eq!(holding(&cert, None, due), [Ground::Fraud]);
		let expected = [Ground::Fraud, Ground::OrderIgnored, Ground::Outsourced, Ground::ChangeUnfiled];
		assert_eq!(holding(&cert, None, CivilDate(due.0 + 1)), expected);
		// Named where none belongs.
		assert!(holding(&cert, Some((0, &inspection(120))), CivilDate(due.0 + 1)).is_empty());
	}

	#[test]
	fn a_low_score_counts_only_in_the_newest_inspection() {
		let cert = Certificate { newest: Some(3), ..certificate() };
		for (number, got, expected) in [(3, 119, true), (3, 120, false), (2, 119, false), (4, 119, false)] {
			let found = holding(&cert, Some((number, &inspection(got))), day(2027, 5, 4));
			assert_eq!(found.contains(&Ground::LowScore), expected, "{number} {got}");
		}
	}

	#[test]
	fn a_breach_is_not_shown_by_the_holder_itself() {
		let kinds = [
			(InspectionKind::Regular, true),
			(InspectionKind::Unannounced, true),
			(InspectionKind::FollowUp, true),
			(InspectionKind::SelfReported, false),
		];
		for (kind, expected) in kinds {
			let majors: Majors = vec![Major::Monitoring].try_into().unwrap();
			let shown = Inspection { kind, majors, score: Score { got: 200, of: 200 }, ..inspection(0) };
			let found = holding(&certificate(), Some((0, &shown)), day(2027, 5, 4));
			assert_eq!(found == [Ground::MajorBreach], expected, "{kind:?}");
			assert!(expected || found.is_empty());
		}
	}
}
