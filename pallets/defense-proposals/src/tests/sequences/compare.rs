//! Chain and model, record by record.

use super::model::{File, Model, Work};
use crate::{
	mock::{Dossiers, Letters, Test},
	BidsOf, Case, Cases, Contests, Duty, Erasures, Hands, NextCaseId, Nominees, Results, Seal, Seals, Sheets,
	TermsTable,
};
use minwon_primitives::{BidNo, CaseId, CivilDate, OfficeId, OrgId, Seconds};
use std::collections::BTreeMap;

/// What a call can have changed in a case.
pub fn case(model: &Model, id: u32) {
	let file = &model.cases[&id];
	let case = Cases::<Test>::get(CaseId(id)).unwrap();
	let counted = case.counted() as usize;
	let found = (case.stage, case.version, case.front, counted, case.erased as usize, case.outcome);
	let expected = (file.stage, file.version(), file.front, file.counted().len(), file.stones.len(), file.outcome);
	assert_eq!(found, expected, "case {id}: stage, version, front, counted, erased, outcome");
	let result = Results::<Test>::get(CaseId(id), case.version);
	assert_eq!(result.is_some(), !file.results.is_empty(), "case {id}: a result");
	if let (Some(result), Some(published)) = (result, file.results.last()) {
		assert_eq!(result.lines.into_inner(), published.lines, "case {id}: lines");
		let ranking: Vec<u8> = result.ranking.iter().map(|bid| bid.0).collect();
		assert_eq!(ranking, published.ranking, "case {id}: ranking");
		assert_eq!((result.round, result.published_at), (published.round, Seconds(published.at)), "case {id}");
		assert_eq!(result.corrects, case.version.checked_sub(1).filter(|old| *old > 0), "case {id}: corrects");
		assert_eq!(result.ground.is_some(), published.ruled, "case {id}: ground");
	}
}

/// Every record.
pub fn all(model: &Model) {
	assert_eq!(Cases::<Test>::iter_keys().count(), model.cases.len());
	assert_eq!(NextCaseId::<Test>::get().0 as usize, model.cases.len() + 1);
	let table: Vec<_> = model.table.iter().map(|(from, terms)| (CivilDate(*from), *terms)).collect();
	assert_eq!(TermsTable::<Test>::get().into_inner(), table);
	assert_eq!((Letters::get().len(), Dossiers::get().len() as u64), (model.letters, model.dossiers));
	for (id, file) in &model.cases {
		case(model, *id);
		fields(file, &Cases::<Test>::get(CaseId(*id)).unwrap());
		envelopes(*id, file);
		evaluators(*id, file);
		contests(*id, file);
	}
}

fn fields(file: &File, case: &Case) {
	assert_eq!(case.notice, file.notice);
	let orgs = (case.program, case.audit, case.pool);
	assert_eq!(orgs, (OrgId(file.program), file.audit.map(OrgId), file.pool.map(OrgId)));
	assert_eq!((case.draw_from, case.draw_lock), (Seconds(file.draw_from), file.lock));
	assert_eq!(case.panel.is_some(), file.sitting.is_some());
	if let (Some(panel), Some(sitting)) = (case.panel, file.sitting) {
		assert_eq!((panel.round, panel.entropy), (sitting.round, sitting.entropy));
		let until = [panel.commit_until, panel.reveal_until, panel.price_until].map(|moment| moment.0);
		assert_eq!(until, [sitting.commit_until, sitting.reveal_until, sitting.price_until]);
	}
	assert_eq!(case.nominees as usize, file.experts.len() + file.stones.len());
	assert_eq!((case.closed_at, case.terms as usize), (file.closed_at.map(Seconds), file.terms));
	assert_eq!(case.file.map(|file| file.0), file.archived);
}

fn envelopes(id: u32, file: &File) {
	let seals: BTreeMap<_, _> = Seals::<Test>::iter_prefix(CaseId(id)).collect();
	let as_seal = |bid: &Option<u8>| bid.map_or(Seal::Sealed, |bid| Seal::Opened(BidNo(bid)));
	let expected: BTreeMap<_, _> = file.seals.iter().map(|(seal, bid)| (*seal, as_seal(bid))).collect();
	assert_eq!(seals, expected, "case {id}: seals");
	let bids = BidsOf::<Test>::get(CaseId(id));
	assert_eq!(bids.len(), file.offers.len(), "case {id}: bids");
	for (bid, offer) in bids.iter().zip(&file.offers) {
		assert_eq!((bid.bidder, &bid.form), (OrgId(offer.org), &offer.form), "case {id}");
		assert_eq!((bid.price, &bid.merits, bid.void), (offer.price, &offer.merits, offer.void), "case {id}");
	}
}

fn evaluators(id: u32, file: &File) {
	assert_eq!(Nominees::<Test>::iter_prefix(CaseId(id)).count(), file.experts.len(), "case {id}: nominees");
	for (office, expert) in &file.experts {
		let nominee = Nominees::<Test>::get(CaseId(id), OfficeId(*office)).unwrap();
		assert_eq!((nominee.side, nominee.tag, nominee.stance), (expert.side, expert.tag, expert.stance), "{office}");
		assert_eq!(nominee.org, expert.org.map(OrgId), "case {id}: organisation of {office}");
		assert_eq!(nominee.seat.map(|place| (place.round, place.seat)), expert.seat, "case {id}: seat of {office}");
		let duty = match expert.work {
			Work::Nothing => Duty::None,
			Work::Committed(commitment) => Duty::Committed(commitment),
			Work::Revealed => Duty::Revealed,
			Work::Excluded(cause) => Duty::Excluded(cause),
		};
		assert_eq!(nominee.duty, duty, "case {id}: duty of {office}");
	}
	let hands: BTreeMap<_, _> = Hands::<Test>::iter_prefix(CaseId(id)).map(|(office, role)| (office.0, role)).collect();
	assert_eq!(hands, file.hands, "case {id}: hands");
	let sheets: BTreeMap<_, _> = Sheets::<Test>::iter_prefix(CaseId(id))
		.map(|(place, sheet)| ((place.round, place.seat), (sheet.scores.into_inner(), sheet.excluded.is_some())))
		.collect();
	assert_eq!(sheets, file.sheets, "case {id}: sheets");
	let stones: BTreeMap<_, _> = Erasures::<Test>::iter_prefix(CaseId(id)).collect();
	assert_eq!(stones.len(), file.stones.len(), "case {id}: tombstones");
	for ((index, stone), (seat, basis)) in stones.iter().zip(&file.stones) {
		let found = (stone.seat.map(|place| (place.round, place.seat)), stone.basis);
		assert_eq!(found, (*seat, *basis), "case {id}: tombstone {index}");
	}
}

fn contests(id: u32, file: &File) {
	let count = Contests::<Test>::iter_prefix(CaseId(id)).count();
	assert_eq!(count, file.disputes.len(), "case {id}: contests");
	for ((version, bid), dispute) in &file.disputes {
		let contest = Contests::<Test>::get(CaseId(id), (*version, BidNo(*bid))).unwrap();
		let found = [Some(contest.asked_at), contest.held_at, contest.objected_at, contest.ruled_at];
		let expected = [Some(dispute.asked), dispute.held, dispute.objected, dispute.ruled];
		assert_eq!(found, expected.map(|moment| moment.map(Seconds)), "case {id}: contest {version} {bid}");
	}
}
