use super::*;
use crate::{
	rules::testing::{bid, criteria, merits, notice, SHEETS},
	Method,
};

const BN: Won = 1_000_000_000;

fn sheets(rows: &[Vec<Score>]) -> Vec<Scores> {
	rows.iter().map(|row| row.clone().try_into().unwrap()).collect()
}

fn bid_of(merit: Score, bonus: Score, pages: u16, price: Won) -> Bid {
	let mut bid = bid();
	bid.merits = Some(merits(&[merit], bonus, 0));
	bid.price = Some(price);
	bid.form.pages = pages;
	bid
}

/// Bids A, B, C of the acceptance scenarios.
fn bids() -> Vec<Bid> {
	vec![
		bid_of(76_000, 12_000, 612, 47_500_000_000),
		bid_of(72_000, 0, 600, 42 * BN),
		bid_of(80_000, 36_000, 655, 39 * BN),
	]
}

fn score(notice: &Notice, criteria: &[Criterion], bids: &[Bid], rows: &[Vec<Score>]) -> (Vec<Line>, Vec<BidNo>) {
	let sheets = sheets(rows);
	let terms = Terms::default();
	let scoring = Scoring { notice, criteria, terms: &terms, bids, sheets: &sheets, entropy: &[7; 32] };
	let lines = scoring.lines();
	let ranking = scoring.ranking(&lines);
	(lines, ranking)
}

fn rows() -> Vec<Vec<Score>> {
	SHEETS.map(|row| row.to_vec()).to_vec()
}

fn line(
	panel: Score,
	quantitative: Score,
	cost: Score,
	bonus: Score,
	penalty: Score,
	total: i64,
	verdict: Verdict,
) -> Line {
	Line { panel, quantitative, cost, bonus, penalty, total, verdict }
}

#[test]
fn the_main_job() {
	let (lines, ranking) = score(&notice(), &criteria(), &bids(), &rows());
	assert_eq!(
		lines,
		vec![
			line(636_333, 76_000, 164_211, 12_000, 1_000, 887_544, Verdict::Eligible),
			line(608_000, 72_000, 185_714, 0, 0, 865_714, Verdict::Eligible), // exactly 85 % of 80 points
			line(599_999, 80_000, 197_000, 36_000, 2_000, 910_999, Verdict::BelowThreshold),
		]
	);
	assert_eq!(ranking, [BidNo(0), BidNo(1)]);
}

#[test]
fn without_the_fifth_sheet() {
	let (lines, ranking) = score(&notice(), &criteria(), &bids(), &rows()[..4]);
	let totals: Vec<(Score, i64)> = lines.iter().map(|line| (line.panel, line.total)).collect();
	assert_eq!(totals, [(638_500, 889_711), (608_000, 865_714), (600_000, 911_000)]);
	assert_eq!(ranking, [BidNo(2), BidNo(0), BidNo(1)]);
}

#[test]
fn the_band_scores_too() {
	let mut notice = notice();
	notice.method = Method::DeviationBand;
	assert_eq!(score(&notice, &criteria(), &bids(), &rows()).0[0].panel, 642_250);
}

#[test]
fn a_void_bid_has_no_line_and_sets_no_price() {
	let mut bids = bids();
	bids[2].void = true;
	let (lines, ranking) = score(&notice(), &criteria(), &bids, &rows());
	assert_eq!(lines[2], Line::VOID);
	assert_eq!(lines[1].cost, 200_000); // 42 bn is the lowest of the valid
	assert_eq!(lines[0].total, 900_175); // 176,842 for 47.5 bn
	assert_eq!(ranking, [BidNo(0), BidNo(1)]);
	bids[0].void = true;
	bids[1].void = true;
	let (lines, ranking) = score(&notice(), &criteria(), &bids, &rows());
	assert_eq!(lines, [Line::VOID; 3]);
	assert!(ranking.is_empty());
}

#[test]
fn a_sole_bid_must_reach_more() {
	// Technical 680,000; 30 bn of 50 bn earn 170,000.
	let row: Vec<Score> = vec![228_000, 240_000, 60_000, 80_000];
	for (pages, total, verdict) in [
		(600, 850_000, Verdict::Eligible),
		(601, 849_000, Verdict::BelowThreshold),
		(649, 849_000, Verdict::BelowThreshold),
		(650, 848_000, Verdict::BelowThreshold),
	] {
		let bids = [bid_of(72_000, 0, pages, 30 * BN)];
		let (lines, ranking) = score(&notice(), &criteria(), &bids, &vec![row.clone(); 5]);
		assert_eq!(
			(lines[0].panel, lines[0].cost, lines[0].total, lines[0].verdict),
			(608_000, 170_000, total, verdict)
		);
		assert_eq!(ranking.len(), usize::from(verdict == Verdict::Eligible));
	}
	// A bonus does not help over the threshold.
	let bids = [bid_of(72_000, 36_000, 601, 30 * BN)];
	assert_eq!(score(&notice(), &criteria(), &bids, &vec![row; 5]).0[0].verdict, Verdict::BelowThreshold);
}

#[test]
fn penalties_have_a_ceiling() {
	let mut heavy = bid_of(72_000, 0, 700, 40 * BN);
	for (penalty, expected) in [(51_000, 53_000), (50_999, 52_999), (53_000, 53_000)] {
		heavy.merits = Some(merits(&[72_000], 0, penalty));
		let rows = vec![vec![228_000, 240_000, 60_000, 80_000]; 5];
		assert_eq!(score(&notice(), &criteria(), &[heavy.clone()], &rows).0[0].penalty, expected, "{penalty}");
	}
}

#[test]
fn the_technical_threshold() {
	// 85 % of 800,000 are 680,000: merit 72,000 and the panel's 608,000 make it.
	for (first, verdict) in
		[(228_000, Verdict::Eligible), (227_999, Verdict::BelowThreshold), (228_001, Verdict::Eligible)]
	{
		let rows = vec![vec![first, 240_000, 60_000, 80_000, 235_000, 300_000, 80_000, 105_000]; 5];
		let bids = [bid_of(72_000, 0, 600, 40 * BN), bid_of(72_000, 0, 600, 40 * BN)];
		assert_eq!(score(&notice(), &criteria(), &bids, &rows).0[0].verdict, verdict, "{first}");
	}
}

#[test]
fn ties_are_broken_in_order() {
	let equal = |merit| bid_of(merit, 0, 600, 40 * BN);
	let pair = |a: [Score; 4], b: [Score; 4]| vec![[a, b].concat(); 5];
	let full = [235_000, 300_000, 80_000, 105_000];
	// Equal totals: the higher technical score.
	let mut cheap = bid_of(80_000, 10_000, 600, 40 * BN);
	cheap.merits = Some(merits(&[70_000], 10_000, 0));
	let (lines, ranking) = score(&notice(), &criteria(), &[cheap, equal(80_000)], &pair(full, full));
	assert_eq!(lines[0].total, lines[1].total);
	assert_eq!(ranking, [BidNo(1), BidNo(0)]);
	// Equal technical scores: the item of 30 points decides before that of 23.5.
	let (_, ranking) = score(
		&notice(),
		&criteria(),
		&[equal(80_000), equal(80_000)],
		&pair([235_000, 290_000, 80_000, 105_000], [225_000, 300_000, 80_000, 105_000]),
	);
	assert_eq!(ranking, [BidNo(1), BidNo(0)]);
	// Q2 and N4 have equal maxima: the lower index decides first.
	let (lines, ranking) = score(
		&notice(),
		&criteria(),
		&[equal(80_000), equal(70_000)],
		&pair([235_000, 300_000, 70_000, 105_000], [235_000, 300_000, 80_000, 105_000]),
	);
	assert_eq!(lines[0].technical(), lines[1].technical());
	assert_eq!(ranking, [BidNo(1), BidNo(0)]);
	// All equal: the lot.
	let (_, ranking) = score(&notice(), &criteria(), &[equal(80_000), equal(80_000)], &pair(full, full));
	let by_lot = ticket(&[7; 32], BidNo(0)) < ticket(&[7; 32], BidNo(1));
	assert_eq!(ranking, if by_lot { [BidNo(0), BidNo(1)] } else { [BidNo(1), BidNo(0)] });
}

#[test]
fn a_tie_on_an_item_counts_every_sheet() {
	// Trimmed means agree, the sums over all sheets do not: bid 1 has the higher outlier on Q1.
	let even = [200_000, 250_000, 70_000, 100_000];
	let mut rows = vec![[even, even].concat(); 5];
	rows[0][5] = 290_000;
	let items = criteria();
	let bids = [bid_of(80_000, 0, 600, 40 * BN), bid_of(80_000, 0, 600, 40 * BN)];
	let (lines, ranking) = score(&notice(), &items, &bids, &rows);
	assert_eq!(lines[0].panel, lines[1].panel);
	assert_eq!(ranking, [BidNo(1), BidNo(0)]);
}
