//! Chain and model, record by record.

use super::model::{self, Model};
use crate::{mock::*, tests::custody_chain::Replay, *};
use minwon_primitives::{CivilDate, HashAlg, RetentionClass};
use std::collections::BTreeMap;

/// A stored file in the words of the model.
fn as_told(file: File) -> model::File {
	let layers = file.layers.into_iter();
	let copies = file.copies.into_iter();
	model::File {
		producer: file.producer.0,
		reference: file.reference,
		task: file.task,
		year: file.year,
		class: file.retention,
		deferred: file.deferred_until,
		access: file.access,
		grounds: file.grounds,
		classified: file.classified_on,
		closed_until: file.closed_until,
		kind: file.kind,
		custody: (file.custody.org.0, file.custody.level),
		state: file.state,
		layers: layers
			.map(|layer| {
				(layer.purpose, layer.tree, layer.by.map(|office| u64::from(office.0)), layer.verified, layer.at)
			})
			.collect(),
		copies: copies
			.map(|copy| {
				((copy.org.0, copy.site), u64::from(copy.office.0), copy.on, usize::from(copy.layer), copy.status)
			})
			.collect(),
		loan: file.loan,
		corrects: file.corrects.map(|old| old.0),
		order: file.expunge.map(|(office, order)| (u64::from(office.0), order)),
		entries: file.entries,
	}
}

fn files(model: &Model) {
	let files: BTreeMap<u64, model::File> = Files::<Test>::iter().map(|(id, file)| (id.0, as_told(file))).collect();
	assert_eq!(files, model.files);
	assert_eq!(NextFileId::<Test>::get().0, model.next_file);
	assert_eq!(References::<Test>::iter_keys().count(), model.references.len() + model.sources.len());
}

fn stones(model: &Model) {
	let stones: BTreeMap<u64, model::Stone> = Tombstones::<Test>::iter()
		.map(|(id, stone)| {
			let told = model::Stone {
				producer: stone.producer.0,
				task: stone.task,
				year: stone.year,
				class: stone.retention,
				ended: stone.ended_on,
				how: stone.how,
				offices: (stone.offices.0 .0.into(), stone.offices.1 .0.into()),
				entries: stone.entries,
			};
			(id.0, told)
		})
		.collect();
	assert_eq!(stones, model.stones);
}

fn cases(model: &Model) {
	let cases: BTreeMap<u64, model::Case> = Cases::<Test>::iter()
		.map(|(id, case)| {
			let items = case.items.into_iter().map(|(file, outcome)| (file.0, outcome)).collect();
			let votes = case
				.votes
				.into_iter()
				.map(|(office, seat, ballot)| (office.0.into(), (seat == Seat::Expert, ballot == Ballot::Approve)))
				.collect();
			let told = model::Case {
				org: case.org.0,
				appraiser: case.appraiser.0.into(),
				items,
				until: case.vote_until,
				votes,
				state: case.state,
				signed: case.signed.map(|(office, document)| (office.0.into(), document)),
			};
			(id.0, told)
		})
		.collect();
	assert_eq!(cases, model.cases);
}

fn holds(model: &Model) {
	let holds: BTreeMap<u64, model::Hold> = Holds::<Test>::iter()
		.map(|(id, hold)| {
			let told = model::Hold {
				orgs: hold.orgs.iter().map(|org| org.0).collect(),
				years: (hold.from_year, hold.to_year),
				tasks: hold.tasks.into_inner(),
				until: hold.until,
				requester: hold.requester.0,
				notice: hold.notice,
				by: hold.office.0.into(),
			};
			(id.0, told)
		})
		.collect();
	assert_eq!(holds, model.holds);
}

fn settings(model: &Model) {
	let schedules: BTreeMap<(u32, Vec<u8>), Vec<(CivilDate, RetentionClass)>> = Schedules::<Test>::iter()
		.map(|(org, task, entries)| ((org.0, task.0.into_inner()), entries.into_inner()))
		.collect();
	assert_eq!(schedules, model.schedules);
	let weak: BTreeMap<HashAlg, CivilDate> = Algorithms::<Test>::iter().collect();
	assert_eq!(weak, model.weak);
	assert_eq!(Params::<Test>::get(), model.terms);
}

/// The custody chain of every file, also after its end, as a stranger replayed it.
fn chains(replay: &Replay) {
	let files = Files::<Test>::iter().map(|(id, file)| (id.0, (file.chain, file.entries)));
	let stones = Tombstones::<Test>::iter().map(|(id, stone)| (id.0, (stone.chain, stone.entries)));
	let stored: BTreeMap<u64, ([u8; 32], u32)> = files.chain(stones).collect();
	assert_eq!(stored, replay.chains);
}

/// Every record, every chain, every invariant.
pub fn all(model: &Model, replay: &Replay) {
	files(model);
	stones(model);
	cases(model);
	holds(model);
	settings(model);
	chains(replay);
	Archives::do_try_state().unwrap();
}
