//! Scores: assessments (notice 11) and the schedule of inspections (notice 15).

use crate::{Certificate, Conduct, Logging, Rules, Score, WHOLE_BPS};

/// What a score is worth at an assessment.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Mark {
	/// It passes.
	Fit,
	/// It may be supplemented.
	Supplement,
	/// It fails.
	Unfit,
}

/// Whether `got` is at most `of` and `of` above 0.
pub(crate) fn score_is_legal(score: Score) -> bool {
	score.of > 0 && score.got <= score.of
}

/// Whether a score is at least `bps`, compared exactly.
pub(crate) fn reaches(score: Score, bps: u16) -> bool {
	let got = u64::from(score.got).saturating_mul(u64::from(WHOLE_BPS));
	got >= u64::from(bps).saturating_mul(u64::from(score.of))
}

/// What a score is worth at an assessment (notice 11(1)(2)).
pub(crate) fn verdict(score: Score, rules: &Rules) -> Mark {
	match score {
		score if reaches(score, rules.pass_bps) => Mark::Fit,
		score if reaches(score, rules.supplement_bps) => Mark::Supplement,
		_ => Mark::Unfit,
	}
}

/// The year of the next regular inspection, and technical visits per year until then (notice 15(1)(5)(6)). The first is in the year after the
/// grant or the last extension, whatever else holds.
pub(crate) fn next_inspection(cert: &Certificate, rules: &Rules) -> (u16, u8) {
	let [best, good, fair, poor] = rules.schedule_bps;
	let Some((year, score)) = cert.last else { return (cert.since.year().saturating_add(1), 0) };
	let (years, support) = match score {
		score if reaches(score, best) => (3, 0),
		score if reaches(score, good) => (2, 0),
		score if reaches(score, fair) => (1, 0),
		score if reaches(score, poor) => (1, 1),
		_ => (1, 2),
	};
	let years = match (cert.logging, cert.conduct) {
		(Logging::Automatic, Conduct::Clean) => 3,
		(_, Conduct::Sanctioned) => 1,
		_ if cert.foods.iter().any(|food| food.is_in(rules.yearly)) => 1,
		_ => years,
	};
	(year.saturating_add(years), support)
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::{rules::testing::*, FoodType};

	fn score(got: u16, of: u16) -> Score {
		Score { got, of }
	}

	#[test]
	fn legal_scores() {
		for (got, of, legal) in [(0, 0, false), (0, 1, true), (1, 1, true), (2, 1, false), (65_535, 65_535, true)] {
			assert_eq!(score_is_legal(score(got, of)), legal, "{got}/{of}");
		}
	}

	#[test]
	fn assessments() {
		let rules = Rules::default();
		let table = [
			(178, Mark::Fit),
			(170, Mark::Fit),
			(169, Mark::Supplement),
			(140, Mark::Supplement),
			(139, Mark::Unfit),
			(0, Mark::Unfit),
			(200, Mark::Fit),
		];
		for (got, expected) in table {
			assert_eq!(verdict(score(got, 200), &rules), expected, "{got}");
		}
		assert!(reaches(score(65_535, 65_535), 10_000) && !reaches(score(65_534, 65_535), 10_000));
		assert!(reaches(score(0, 200), 0));
	}

	/// (score of 2027, food, logging, conduct, year, support)
	#[test]
	fn schedule() {
		use Conduct::{Clean, Sanctioned};
		use FoodType::{Confectionery, FreshCut, Kimchi, ReadyToEat};
		use Logging::{Automatic, Manual};
		let table = [
			(200, Confectionery, Manual, Clean, 2030, 0),
			(190, Confectionery, Manual, Clean, 2030, 0),
			(189, Confectionery, Manual, Clean, 2029, 0),
			(180, Confectionery, Manual, Clean, 2029, 0),
			(179, Confectionery, Manual, Clean, 2028, 0),
			(170, Confectionery, Manual, Clean, 2028, 0),
			(169, Confectionery, Manual, Clean, 2028, 1),
			(140, Confectionery, Manual, Clean, 2028, 1),
			(139, Confectionery, Manual, Clean, 2028, 2),
			(190, Kimchi, Manual, Clean, 2028, 0),
			(190, ReadyToEat, Manual, Clean, 2028, 0),
			(190, FreshCut, Manual, Clean, 2028, 0),
			(190, Confectionery, Manual, Sanctioned, 2028, 0),
			(139, Confectionery, Automatic, Clean, 2030, 2),
			(139, Kimchi, Automatic, Clean, 2030, 2),
			(190, Confectionery, Automatic, Sanctioned, 2028, 0),
		];
		for (got, food, logging, conduct, year, support) in table {
			let last = Some((2027, score(got, 200)));
			let cert = Certificate { last, logging, conduct, foods: vec![food].try_into().unwrap(), ..certificate() };
			assert_eq!(next_inspection(&cert, &Rules::default()), (year, support), "{got} {food:?} {logging:?}");
		}
	}

	#[test]
	fn without_an_inspection_the_grant_counts() {
		let cert = certificate();
		assert_eq!(next_inspection(&cert, &Rules::default()), (2028, 0));
		let automatic = Certificate { logging: Logging::Automatic, ..cert };
		assert_eq!(next_inspection(&automatic, &Rules::default()), (2028, 0));
	}
}
