//! Random calls, days and roles against a model in plain records, written from the specification and not from the pallet.
//!
//! `model`, `measures` and `goods` predict each answer and what is left, `law` their figures; `choose` and `pick` make calls, sensible ones
//! more often; `compare` holds chain and model side by side.

mod choose;
mod compare;
mod goods;
mod law;
mod measures;
mod model;
mod pick;

use super::journey::*;
use crate::{mock::*, *};
use choose::Choose;
use frame_support::{
	traits::{GetCallName, Hooks, UnfilteredDispatchable},
	weights::Weight,
};
use minwon_primitives::Role;
use minwon_testkit::sequences::{self, Tally};
use model::{Answer, Model, Wish};
use sp_runtime::DispatchError;

/// Sequences, each with its own seed; `SEQUENCES` in the environment asks for more.
const SEQUENCES: u64 = 20;
/// Calls of a sequence.
const CALLS: u32 = 1_200;
/// Chain and model are compared, and the invariants checked, every so many calls.
const EVERY: u32 = 40;
/// Of every so many sequences one compares the storage root before and after each refusal.
const ROOTS: u64 = 5;
/// Errors that the sequences meet: all but those that need dozens of products, recalls or certificates at once.
const ERRORS: [&str; 19] = [
	"NotFound",
	"AlreadyExists",
	"NotOpen",
	"TooEarly",
	"TooLate",
	"SelfReview",
	"BadCode",
	"OutOfRange",
	"NotCovered",
	"CertificateRequired",
	"LogMissing",
	"OpenDeviation",
	"Held",
	"Expired",
	"Banned",
	"Short",
	"Superseded",
	"NoGround",
	"OnHold",
];

/// The offices of the scenarios; some wear two hats, so that they could check themselves.
fn hats() -> Vec<(u64, Vec<Role>)> {
	let mut hats = roster();
	for (who, roles) in &mut hats {
		match *who {
			ASSESSOR => roles.push(Role::HaccpCertifier),
			INSPECTOR => roles.push(Role::FoodAuthority),
			AUTHORITY => roles.push(Role::FoodAppeals),
			_ => (),
		}
	}
	hats
}

fn predict(model: &mut Model, who: u64, call: &Call<Test>) -> Answer {
	match call.clone() {
		Call::register_site { operator, gln: number, kind, scale, .. } => {
			let number = (1..=99).find(|other| gln(*other) == number).unwrap();
			model.register(who, operator.0, number as u32, kind, scale)
		}
		Call::apply { site, kind, foods, ccps, logging, .. } => {
			let (foods, ccps, filed) = (foods.into_inner(), ccps.into_inner(), model.today());
			model.apply(who, Wish { site: site.0, kind, foods, ccps, logging, filed, state: 0, assessed: None })
		}
		Call::assess { application, score, .. } => model.assess(who, application.0, score.got),
		Call::decide_application { application, decision: Decision::Grant { number } } => {
			model.decide(who, application.0, Some(&number))
		}
		Call::decide_application { application, decision: Decision::Refuse { .. } } => {
			model.decide(who, application.0, None)
		}
		Call::inspect { cert, kind, score, majors, order_met, .. } => {
			model.inspect(who, cert.0, kind, score.got, !majors.is_empty(), order_met)
		}
		Call::impose { measure } => model.impose(who, &measure),
		Call::appeal { cert, .. } => model.appeal(who, cert.0),
		Call::decide_appeal { cert, ruling, .. } => model.rule(who, cert.0, ruling == AppealRuling::Annul),
		Call::return_certificate { cert } => model.give_back(who, cert.0),
		Call::record_log { cert, reference, log, corrects } => {
			model.log(who, cert.0, &reference, &log, corrects.as_ref().map(|old| old.as_slice()))
		}
		Call::record_action { site, reference, .. } => model.act(who, site.0, &reference),
		Call::register_lot { site, lot, corrects } => model.make(who, site.0, &lot, corrects.map(|old| old.0)),
		Call::ship { from, reference, lot, to, quantity } => model.ship(who, from.0, &reference, lot.0, to.0, quantity),
		Call::receive { from, reference, accepted } => model.receive(who, from.0, &reference, accepted),
		Call::retire { site, reference, lot, quantity, how, evidence } => {
			model.retire(who, site.0, &reference, lot.0, quantity, (how, evidence.is_some()))
		}
		Call::open_recall { lot, grade, planned, .. } => model.open(who, lot.0, grade, planned),
		Call::trace_recall { recall, step } => model.trace(recall.0, &step),
		Call::settle_recall { recall, settlement } => {
			model.settle(who, recall.0, matches!(settlement, Settlement::Close { .. }))
		}
		Call::housekeep { task } => model.keep(&task),
		other => panic!("no sequence makes {other:?}"),
	}
}

/// What all sequences share: the answers so far, and whether this one looks for what refusals leave.
#[derive(Default)]
struct Count {
	tally: Tally,
	rooted: bool,
}

fn dispatch(who: u64, call: Call<Test>) -> Result<(), DispatchError> {
	call.dispatch_bypass_filter(signed(who)).map(|_| ()).map_err(|refusal| refusal.error)
}

/// Makes a call and holds the answer against the model's.
fn perform(model: &mut Model, count: &mut Count, who: u64, call: &Call<Test>, place: &str) {
	let expected = predict(model, who, call);
	let done = match count.rooted && expected.is_err() {
		true => sequences::attempt(|| dispatch(who, call.clone())),
		false => dispatch(who, call.clone()),
	};
	assert_eq!(done, expected, "{place}: {who} {call:?}");
	count.tally.note(call.get_call_name(), &done);
}

/// Runs the hook with so much left.
fn idle(model: &mut Model, left: u64) {
	let used = Haccp::on_idle(1, Weight::from_parts(left, 0));
	assert!(used.ref_time() <= left);
	model.idle(left);
}

/// The six sites, and certificates of K and D.
fn prelude() -> Vec<(u64, Call<Test>)> {
	use SiteKind::{Distribution, Farm, Manufacture, Retail};
	let kinds = [Farm, Manufacture, Manufacture, Manufacture, Distribution, Retail];
	let scale = Scale::Ordinary;
	let mut calls: Vec<(u64, Call<Test>)> = (1..)
		.zip(OPERATORS.into_iter().zip(kinds))
		.map(|(number, (operator, kind))| {
			let (operator, gln, licence) = (org(operator), gln(number), licence(number));
			(LICENSOR, Call::register_site { operator, gln, licence, kind, scale })
		})
		.collect();
	let wanted = [(1, K, FoodType::Kimchi, kimchi_ccps()), (2, D, FoodType::FrozenMeal, meal_ccps())];
	for (id, site, food, ccps) in wanted {
		let application = minwon_primitives::ApplicationId(id);
		let (kind, foods, logging) = (ApplicationKind::New, foods(&[food]), Logging::Manual);
		let number = number(&format!("p{id}"));
		calls.push((of(site), Call::apply { site, kind, foods, ccps, plan: document(), logging }));
		calls.push((ASSESSOR, Call::assess { application, score: score(180), report: document() }));
		calls.push((CERTIFIER, Call::decide_application { application, decision: Decision::Grant { number } }));
	}
	calls
}

fn sequence(seed: u64, count: &mut Count) {
	run(|| {
		let mut model = Model::default();
		for (who, roles) in hats() {
			appoint(who, &roles);
			model.orgs.insert(org(who).0);
			model.roster.insert(who, roles);
		}
		let mut choose = Choose::new(seed);
		choose.set(&mut model, at(2027, 3, 15, 10, 0).0);
		for (who, call) in prelude() {
			perform(&mut model, count, who, &call, &format!("sequence {seed}, prelude"));
		}
		for number in 0..CALLS {
			choose.maybe_wait(&mut model);
			choose.maybe_change_roles(&mut model);
			if let Some(left) = choose.maybe_idle() {
				idle(&mut model, left);
			}
			let (who, call) = choose.call(&model);
			perform(&mut model, count, who, &call, &format!("sequence {seed}, call {number}"));
			if number.is_multiple_of(EVERY) {
				compare::all(&model);
			}
		}
		compare::all(&model);
	});
}

#[test]
fn the_pallet_does_what_the_model_says() {
	let mut count = Count::default();
	for seed in 0..sequences::how_many(SEQUENCES) {
		count.rooted = seed.is_multiple_of(ROOTS);
		sequence(seed, &mut count);
	}
	count.tally.assert_share();
	// Each call has succeeded often enough to mean something, and almost every error was provoked.
	count.tally.assert_floors(&[
		("register_site", 120),
		("apply", 100),
		("assess", 80),
		("decide_application", 60),
		("inspect", 80),
		("impose", 200),
		("appeal", 10),
		("decide_appeal", 5),
		("return_certificate", 5),
		("record_log", 300),
		("record_action", 20),
		("register_lot", 500),
		("ship", 400),
		("receive", 300),
		("retire", 300),
		("open_recall", 80),
		("trace_recall", 100),
		("settle_recall", 60),
		("housekeep", 20),
	]);
	count.tally.assert_met(ERRORS);
}
