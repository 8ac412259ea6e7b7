//! Random calls, people and days against a model in plain records, written from the specification and not from the pallet.
//!
//! The model predicts each answer and what is left: `holding` boxes, `sending` dispatch, `judging` the way of a notice, `keeping` money and erasure,
//! all by the figures of `law`. `choose`, `openings` and `follow_ups` make sensible calls more often; `step` takes them, `compare` looks.

mod choose;
mod compare;
mod follow_ups;
mod holding;
mod judging;
mod keeping;
mod law;
mod model;
mod openings;
mod sending;
mod step;

use crate::{mock::*, *};
use choose::Choose;
use frame_support::traits::fungibles::Mutate;
use minwon_primitives::{OrgId, Purpose, Role, WON_ASSET};
use minwon_support::RoleInspect;
use minwon_testkit::{
	sequences::{self, Tally},
	Clock, Roles,
};
use model::{org_of, Model};
use std::collections::BTreeMap;

/// Sequences, each with its own seed; `SEQUENCES` in the environment asks for more.
const SEQUENCES: u64 = 40;
/// Steps of a sequence; after each, chain and model are compared and the invariants checked.
const STEPS: u32 = 300;
/// The view functions are asked every so many steps.
const LOOK: u32 = 10;
/// Of every so many sequences one compares the storage root before and after each refusal.
const ROOTS: u64 = 5;
/// What the sequences are refused with: every error of the pallet, the wrong origin, and what ledger and archives refuse with.
const ERRORS: [&str; 39] = [
	"AlreadyCorrected",
	"AlreadyExists",
	"AlreadyServed",
	"AlreadySettled",
	"BadClass",
	"BadContent",
	"BadNumber",
	"BadReference",
	"BadScope",
	"BadTerm",
	"BadTime",
	"BoxClosed",
	"BoxDormant",
	"CountMismatch",
	"InPost",
	"MustBeKept",
	"MustBeRegistered",
	"NoConsent",
	"NoEffect",
	"NoReadProof",
	"NoTracking",
	"NotACarrier",
	"NotASender",
	"NotFound",
	"NotOpen",
	"NotRefusable",
	"NotYourBox",
	"NotYours",
	"OnHold",
	"PostageInArrears",
	"ProofTooLow",
	"SameOffice",
	"SenderCannotRead",
	"TooEarly",
	"TooLate",
	"TooMany",
	"Bad origin",
	"Funds are unavailable",
	"archives refuse",
];
/// What has to succeed at least so often to mean something.
const FLOORS: [(&str, u32); 21] = [
	("open_box", 150),
	("set_box", 60),
	("set_delegate", 120),
	("close_box", 40),
	("dispatch", 500),
	("confirm_arrivals", 200),
	("acknowledge", 100),
	("object", 100),
	("decide_objection", 40),
	("recall", 60),
	("start_paper", 150),
	("record_paper", 80),
	("publish_notice", 20),
	("settle_postage", 50),
	("archive_month", 20),
	("erase", 15),
	("set_tariff", 8),
	("set_regime", 15),
	("set_terms", 15),
	("Postmaster::post", 100),
	("Postmaster::recall", 10),
];
/// The tax office's reader, who may not read what it sends.
const TAX_READER: u64 = 2_003;
/// A company that reads too.
const COMPANY_READER: u64 = 4_002;
/// The other carrier's office b.
const OTHER_B: u64 = 1_102;
/// The hospital's office b.
const HOSPITAL_B: u64 = 8_002;

/// Everybody in office when a sequence begins. Korea Post also sends.
fn roster() -> Vec<(u64, Vec<Role>)> {
	vec![
		(POST_A, vec![Role::MailCarrier, Role::OfficialMailSender]),
		(POST_B, vec![Role::MailCarrier]),
		(OTHER, vec![Role::MailCarrier]),
		(OTHER_B, vec![Role::MailCarrier]),
		(TAX_A, vec![Role::OfficialMailSender]),
		(TAX_B, vec![Role::OfficialMailSender]),
		(TAX_READER, vec![Role::MailReader]),
		(COURT_A, vec![Role::OfficialMailSender]),
		(COURT_B, vec![Role::OfficialMailSender]),
		(COMPANY, vec![Role::MailSender]),
		(COMPANY_READER, vec![Role::MailSender, Role::MailReader]),
		(HOSPITAL, vec![Role::MailReader]),
		(HOSPITAL_B, vec![Role::MailReader]),
		(POLICY, vec![Role::MailPolicy]),
	]
}

/// Makes the registry of the mock what the model says.
fn enact(model: &Model) {
	Roles::reset();
	for (org, role) in &model.entitled {
		Roles::entitle(*org, &[*role]);
	}
	for (who, roles) in &model.roster {
		appoint(*who, roles);
	}
	for person in &model.persons {
		Roles::enrol(*person, *person, 10, Purpose::Mailbox);
	}
	for org in &model.suspended {
		Roles::suspend(*org);
	}
}

/// The first block, with more money: the court has little of it.
fn begin() -> Model {
	let roster: BTreeMap<u64, Vec<Role>> = roster().into_iter().collect();
	let entitled = roster.iter().flat_map(|(who, roles)| roles.iter().map(move |role| (org_of(*who), *role)));
	let mut model = Model {
		now: Clock::now().0,
		entitled: entitled.collect(),
		persons: PERSONS.into_iter().collect(),
		regimes: REGIMES.map(|regime| vec![regime]).to_vec(),
		tariffs: vec![Tariff::default()],
		terms: vec![Terms { post_org: Some(OrgId(10)), ..Terms::default() }],
		won: [(20, 10_000), (40, 10_000), (80, 10_000)].into_iter().collect(),
		..Model::default()
	};
	model.roster = roster;
	for (org, more) in [(20, 300_000), (30, 2_000), (40, 100_000)] {
		let account = Roles::organisation_account(OrgId(org));
		frame_support::assert_ok!(Assets::mint_into(WON_ASSET, &account, more));
		*model.won.entry(org).or_default() += more;
	}
	enact(&model);
	model
}

fn sequence(seed: u64, tally: &mut Tally) {
	run(|| {
		let mut model = begin();
		let mut choose = Choose::new(seed);
		let rooted = seed.is_multiple_of(ROOTS);
		for number in 0..STEPS {
			choose.turn(&mut model);
			let step = choose.step(&model);
			let expected = step.predict(&mut model);
			// What must be refused must leave the storage as it was.
			let answer = match expected.is_err() && (rooted || step.is_asked()) {
				true => sequences::attempt(|| step.take()),
				false => step.take(),
			};
			assert_eq!(answer, expected, "sequence {seed}, step {number}: {step:?}");
			tally.note(step.name(), &answer);
			compare::records(&model);
			if number.is_multiple_of(LOOK) {
				compare::views(&model);
			}
		}
	});
}

#[test]
fn the_pallet_does_what_the_model_says() {
	let mut tally = Tally::default();
	for seed in 0..sequences::how_many(SEQUENCES) {
		sequence(seed, &mut tally);
	}
	tally.assert_share();
	tally.assert_floors(&FLOORS);
	tally.assert_met(ERRORS);
}
