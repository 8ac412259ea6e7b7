//! Random calls, times and changes of role against a model in plain Rust, written from the specification and not from the pallet.
//!
//! `model` with `preparing` and `judging` predicts each answer, `law` and `scoring` its figures; `world` knows the offices and their
//! secrets; `guide` and `pace` play sensible calls, `wild` any.

mod compare;
mod guide;
mod judging;
mod law;
mod model;
mod pace;
mod preparing;
mod scoring;
mod wild;
mod world;

use crate::{mock::*, Basis, Error, Outcome};
use frame_support::traits::{GetCallName, UnfilteredDispatchable};
use frame_system::RawOrigin;
use guide::Act;
use minwon_primitives::{OrgId, Role};
use minwon_testkit::sequences::{self, Tally};
use model::{Answer, Call, File, NOBODY, ROOT};
use scale_info::{TypeDef, TypeInfo};
use std::collections::{BTreeMap, BTreeSet};
use world::{roster, World, PALETTE};

/// Sequences, each with its own seed; `SEQUENCES` in the environment asks for more.
const SEQUENCES: u64 = 30;
/// Calls of a sequence.
const CALLS: u32 = 1_000;
/// From this call on it is years later: no new cases, records are erased.
const LATE: u32 = 880;
/// Chain and model are compared record by record, and the invariants checked, every so many calls.
const EVERY: u32 = 20;

/// What happened in all sequences.
#[derive(Default)]
struct Count {
	/// What calls were answered.
	tally: Tally,
	/// What cases came to.
	ends: BTreeMap<&'static str, u32>,
}

fn origin(by: u64) -> RuntimeOrigin {
	match by {
		NOBODY => RawOrigin::None.into(),
		ROOT => RawOrigin::Root.into(),
		by => signed(by),
	}
}

fn dispatch(by: u64, call: Call) -> Answer {
	call.dispatch_bypass_filter(origin(by)).map(|_| ()).map_err(|refusal| refusal.error)
}

/// Does one call on chain and in the model.
fn play(world: &mut World, number: u32, (by, call): Act, count: &mut Count) {
	let expected = world.model.predict(by, &call);
	let done = dispatch(by, call.clone());
	assert_eq!(done, expected, "sequence {}, call {number}: {by} {call:?}", world.seed);
	if done.is_ok() {
		world.model.cases.keys().for_each(|id| compare::case(&world.model, *id));
	}
	count.tally.note(call.get_call_name(), &done);
	world.refused = if done.is_ok() { 0 } else { world.refused + 1 };
}

/// The roles of an account.
fn held(world: &World, account: u64) -> BTreeSet<Role> {
	world.model.roles.get(&account).cloned().unwrap_or_default()
}

/// An office goes, gets another role or one more; more often one is again what it was.
fn change_roles(world: &mut World) {
	let mut changed = roster();
	changed.retain(|(account, given)| held(world, *account) != given.iter().copied().collect::<BTreeSet<Role>>());
	if world.dice.percent(60) {
		if let Some((account, given)) = world.dice.among(&changed) {
			world.appoint(account, &given);
		}
		return;
	}
	let (account, _) = world.dice.among(&roster()).unwrap();
	let role = world.dice.among(&PALETTE).unwrap();
	match world.dice.below(5) {
		0 => world.dismiss(account),
		1 => world.appoint(account, &[role]),
		_ => {
			let mut more: Vec<Role> = held(world, account).into_iter().collect();
			more.push(role);
			world.appoint(account, &more);
		}
	}
}

/// Archives freeze the records of a closed case's year or none; the mailbox refuses or not.
fn change_surroundings(world: &mut World) {
	let of = |file: &File| file.closed_at.map(|closed_at| (file.program, law::year(closed_at)));
	let closed: Vec<(u32, u16)> = world.model.cases.values().filter_map(of).collect();
	let free = world.dice.percent(45);
	world.model.frozen = world.dice.among(&closed).filter(|_| !free);
	Frozen::set(world.model.frozen.map(|(program, year)| (OrgId(program), Some(Task::get()), year)));
	world.model.refusing = world.dice.percent(30);
	MailboxRefuses::set(world.model.refusing);
}

/// Mostly minutes or hours, sometimes weeks.
fn jump(world: &mut World) {
	let most = match world.dice.below(20) {
		0..=11 => 4 * 3_600,
		12..=18 => 2 * law::DAY,
		_ => 21 * law::DAY,
	};
	let now = world.model.now + world.dice.below(most);
	world.set_time(now);
}

fn sequence(seed: u64, count: &mut Count) {
	run(|| {
		let mut world = World::new(seed);
		let mut number = 0;
		while number < CALLS {
			if number >= LATE && !world.late {
				world.late = true;
				let later = world.model.now + 6 * 366 * law::DAY;
				world.set_time(later);
			}
			let act = match world.dice.below(100) {
				0 | 1 => {
					change_roles(&mut world);
					None
				}
				2 => {
					change_surroundings(&mut world);
					None
				}
				3 | 4 => {
					jump(&mut world);
					None
				}
				5..=69 => world.guided(),
				_ => Some(world.wild()),
			};
			let Some(act) = act else { continue };
			play(&mut world, number, act, count);
			number += 1;
			if number % EVERY == 0 {
				compare::all(&world.model);
				Proposals::do_try_state().unwrap();
			}
		}
		compare::all(&world.model);
		assert!(world.model.cases.len() >= 3, "sequence {seed} has few cases");
		world.model.cases.values().for_each(|file| came_to(file, &mut count.ends));
	});
}

/// Notes what a case came to.
fn came_to(file: &File, ends: &mut BTreeMap<&'static str, u32>) {
	let valid_lines = file.results.iter().filter(|result| !result.ranking.is_empty()).count();
	let reached = [
		("withdrawn", file.outcome == Some(Outcome::Withdrawn)),
		("failed", file.outcome == Some(Outcome::Failed)),
		("contracted", matches!(file.outcome, Some(Outcome::Contracted { .. }))),
		("ranked", valid_lines > 0),
		("empty ranking", file.results.iter().any(|result| result.ranking.is_empty())),
		("several ranked", file.results.iter().any(|result| result.ranking.len() > 2)),
		("corrected", file.results.iter().any(|result| result.ruled)),
		("scored again", file.results.iter().any(|result| result.round > 1)),
		("redrawn", file.round() > 1),
		("excluded sheet", file.sheets.values().any(|(_, left_out)| *left_out)),
		("void bid", file.offers.iter().any(|offer| offer.void)),
		("ruled objection", file.disputes.values().any(|dispute| dispute.ruled.is_some())),
		("erased on request", file.stones.iter().any(|(_, basis)| *basis == Basis::PersonRequest)),
		("erased after retention", file.stones.iter().any(|(_, basis)| *basis == Basis::RetentionEnded)),
		("erased from a seat", file.stones.iter().any(|(seat, _)| seat.is_some())),
	];
	for (what, happened) in reached {
		*ends.entry(what).or_default() += u32::from(happened);
	}
}

/// The names of the errors, as the metadata has them.
fn errors() -> Vec<&'static str> {
	match Error::<Test>::type_info().type_def {
		TypeDef::Variant(errors) => errors.variants.iter().map(|variant| variant.name).collect(),
		_ => panic!("errors are variants"),
	}
}

#[test]
fn sequences_follow_the_specification() {
	let mut count = Count::default();
	for seed in 0..sequences::how_many(SEQUENCES) {
		sequence(seed, &mut count);
	}
	let Count { tally, ends } = count;
	tally.assert_share();
	tally.assert_both_ways(Call::get_call_names());
	tally.assert_met(errors());
	tally.assert_met(["Bad origin"]);
	for (what, times) in &ends {
		assert!(*times > 0, "no case was ever {what}: {ends:?}");
	}
}
