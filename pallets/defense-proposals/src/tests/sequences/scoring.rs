//! Lines and ranking, computed again from the specification in `i128`.

use super::{
	law,
	model::{File, Offer},
};
use crate::{CriterionKind, Line, Method, Notice, Terms, Verdict};

/// `a / b`, half upwards.
fn rounded(a: i128, b: i128) -> i128 {
	(2 * a + b) / (2 * b)
}

pub fn cost(price: i128, lowest: i128, notice: &Notice, terms: &Terms) -> i128 {
	let (budget, max) = (notice.budget as i128, i128::from(notice.cost_max));
	let f = budget * i128::from(terms.cost_floor_bps) / 10_000;
	let g = budget * i128::from(terms.cost_bottom_bps) / 10_000;
	let earned = if price >= f {
		rounded(max * lowest, price)
	} else {
		rounded(max * lowest, f) + rounded(i128::from(terms.cost_extra) * (f - price.max(g)), f - g)
	};
	earned.min(max)
}

/// The panel's score out of the sums of its sheets.
fn of_panel(sums: &[i128], method: Method, band: i128) -> i128 {
	let kept: Vec<i128> = match method {
		Method::TrimHighLow => {
			let mut sorted = sums.to_vec();
			sorted.sort();
			sorted[1..sorted.len() - 1].to_vec()
		}
		Method::DeviationBand => {
			let (n, sum): (i128, i128) = (sums.len() as i128, sums.iter().sum());
			let x = |s: i128| n * s - sum;
			let q: i128 = sums.iter().map(|s| x(*s) * x(*s)).sum();
			sums.iter().copied().filter(|s| x(*s) * x(*s) * n * 1_000_000 <= band * band * q).collect()
		}
	};
	rounded(kept.iter().sum(), kept.len() as i128)
}

/// What a sheet gives one bid, item by item.
fn row(file: &File, sheet: &[u32], bid: usize) -> Vec<i128> {
	let items = law::maxima(&file.criteria, CriterionKind::Qualitative).len();
	sheet[bid * items..(bid + 1) * items].iter().map(|score| i128::from(*score)).collect()
}

fn merits(offer: &Offer) -> (Vec<i128>, i128, i128) {
	let merits = offer.merits.clone().unwrap();
	let quantitative = merits.quantitative.iter().map(|score| i128::from(*score)).collect();
	(quantitative, merits.bonus.into(), merits.penalty.into())
}

fn for_pages(offer: &Offer, notice: &Notice, terms: &Terms) -> i128 {
	let over = i128::from(offer.form.pages) - i128::from(notice.page_limit);
	match over {
		1..=49 => terms.page_penalty_small.into(),
		50.. => terms.page_penalty_large.into(),
		_ => 0,
	}
}

fn line(file: &File, terms: &Terms, bid: usize, lowest: i128) -> Line {
	let offer = &file.offers[bid];
	let (quantitative, bonus, penalty) = merits(offer);
	let sums: Vec<i128> = file.counted().iter().map(|sheet| row(file, sheet, bid).iter().sum()).collect();
	let panel = of_panel(&sums, file.notice.method, terms.band_milli.into());
	let quantitative: i128 = quantitative.iter().sum();
	let technical = panel + quantitative;
	let cost = cost(offer.price.unwrap() as i128, lowest, &file.notice, terms);
	let penalty = i128::from(terms.penalty_max).min(penalty + for_pages(offer, &file.notice, terms));
	let enough = technical * 10_000 >= i128::from(terms.eligibility_bps) * i128::from(file.notice.tech_max);
	let alone = file.valid().len() == 1;
	let enough_alone = (technical + cost - penalty) * 10_000 >= i128::from(terms.sole_bps) * 1_000_000;
	Line {
		panel: panel as u32,
		quantitative: quantitative as u32,
		cost: cost as u32,
		bonus: bonus as u32,
		penalty: penalty as u32,
		total: (technical + cost + bonus - penalty) as i64,
		verdict: if enough && (!alone || enough_alone) { Verdict::Eligible } else { Verdict::BelowThreshold },
	}
}

/// A line for each bid.
pub fn lines(file: &File, terms: &Terms) -> Vec<Line> {
	let valid = file.valid();
	let lowest = valid.iter().map(|bid| file.offers[*bid].price.unwrap() as i128).min().unwrap_or(0);
	let void = Line { panel: 0, quantitative: 0, cost: 0, bonus: 0, penalty: 0, total: 0, verdict: Verdict::Void };
	let of = |bid: usize| if valid.contains(&bid) { line(file, terms, bid, lowest) } else { void };
	(0..file.offers.len()).map(of).collect()
}

/// A bid's points on the item with this index.
fn points(file: &File, bid: usize, item: usize) -> i128 {
	let kind = file.criteria[item].kind;
	let place = file.criteria[..item].iter().filter(|other| other.kind == kind).count();
	match kind {
		CriterionKind::Quantitative => merits(&file.offers[bid]).0[place],
		CriterionKind::Qualitative => file.counted().iter().map(|sheet| row(file, sheet, bid)[place]).sum(),
	}
}

/// Eligible bids: total, technical score, item by item, then the lot.
pub fn ranking(file: &File, lines: &[Line]) -> Vec<u8> {
	let mut items: Vec<usize> = (0..file.criteria.len()).collect();
	items.sort_by(|a, b| file.criteria[*b].max.cmp(&file.criteria[*a].max).then(a.cmp(b)));
	let entropy = file.sitting.unwrap().entropy;
	let mut bids: Vec<usize> = (0..lines.len()).filter(|bid| lines[*bid].verdict == Verdict::Eligible).collect();
	let key = |bid: usize| {
		let line = &lines[bid];
		let mut figures = vec![i128::from(line.total), i128::from(line.panel) + i128::from(line.quantitative)];
		figures.extend(items.iter().map(|item| points(file, bid, *item)));
		figures
	};
	bids.sort_by(|a, b| {
		let by_lot = law::bid_ticket(entropy, *a as u8).cmp(&law::bid_ticket(entropy, *b as u8));
		key(*b).cmp(&key(*a)).then(by_lot)
	});
	bids.into_iter().map(|bid| bid as u8).collect()
}
