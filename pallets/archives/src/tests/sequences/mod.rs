//! Random calls and days against a model in plain records, written from the specification and not from the pallet.
//!
//! `model`, `registering`, `judging` and `setting` predict each answer and what is left, `law` its figures; `choose` makes calls, sensible
//! ones more often; `compare` holds the chain against them.

mod choose;
mod compare;
mod judging;
mod law;
mod model;
mod registering;
mod setting;

use super::{custody_chain::Replay, journey::*};
use crate::{mock::*, *};
use choose::Choose;
use frame_support::traits::{GetCallName, UnfilteredDispatchable};
use minwon_primitives::{FileId, OrgId, RetentionClass, Role};
use minwon_support::Archivist;
use minwon_testkit::sequences::{self, Tally};
use model::{Answer, Model};
use registering::Entry;
use sp_runtime::DispatchError;

/// Sequences, each with its own seed; `SEQUENCES` in the environment asks for more.
const SEQUENCES: u64 = 20;
/// Calls of a sequence.
const CALLS: u32 = 1_200;
/// Chain and model are compared, and the invariants checked, every so many calls.
const EVERY: u32 = 40;
/// Of every so many sequences one compares the storage root before and after each refusal.
const ROOTS: u64 = 5;
/// Errors that the sequences meet: all of the pallet, and that of a missing role.
const ERRORS: [&str; 37] = [
	"Bad origin",
	"NotFound",
	"NotYours",
	"AlreadyExists",
	"NotOpen",
	"BadReference",
	"BadTask",
	"NoSchedule",
	"BadYear",
	"BadGrounds",
	"BadTree",
	"BadList",
	"BadLevel",
	"BadLayer",
	"BadFormat",
	"BadTerm",
	"BadScope",
	"CountMismatch",
	"CertificateMismatch",
	"SameAlgorithm",
	"LastAlgorithm",
	"WeakAlgorithm",
	"TooShort",
	"TooEarly",
	"TooLate",
	"TooMany",
	"OnHold",
	"OnLoan",
	"NeverDisposed",
	"SameOffice",
	"ReviewFirst",
	"MustOpen",
	"NeedsCopies",
	"NeedsFormat",
	"NotAccessible",
	"Unverified",
	"OutOfRange",
];
/// Another producer with its own records centre, whose one office wears both hats.
const OTHER: u64 = 2_101;
const OTHERS: OrgId = OrgId(21);
/// Stands for the council, which is no account.
const COUNCIL: u64 = 0;

fn roster() -> Vec<(u64, Vec<Role>)> {
	let table = [
		(&[OFFICER][..], vec![Role::RecordsOfficer]),
		(&CENTRE, vec![Role::RecordsArchivist]),
		(&[APPRAISER], vec![Role::Appraiser, Role::DisposalOfficer, Role::CommitteeMember]),
		(&[MEMBER], vec![Role::CommitteeMember]),
		(&EXPERTS, vec![Role::CommitteeExpert]),
		(&[2_043], vec![Role::CommitteeExpert, Role::CommitteeMember]),
		(&DISPOSERS, vec![Role::DisposalOfficer]),
		(&PERMANENT, vec![Role::PermanentArchivist]),
		(&VAULTS, vec![Role::VaultKeeper]),
		(&AUTHORITY, vec![Role::ArchivesAuthority]),
		(&[OTHER], vec![Role::RecordsOfficer, Role::RecordsArchivist, Role::Appraiser]),
		(&[2_102], vec![Role::RecordsArchivist, Role::RecordsOfficer]),
		(&[INVESTIGATOR], vec![Role::DefenseVerifier]),
	];
	table.into_iter().flat_map(|(accounts, roles)| accounts.iter().map(move |who| (*who, roles.clone()))).collect()
}

fn predict(model: &mut Model, who: u64, call: &Call<Test>) -> Answer {
	match call.clone() {
		Call::register_file { reference, task, year, retention: class, access, grounds, kind, tree } => {
			model.register(who, &reference, &Entry { task, year, class, access, grounds, kind, tree })
		}
		Call::amend_file { old, reference, task, year, retention: class, access, grounds, kind, tree, .. } => {
			model.amend(who, old, &reference, &Entry { task, year, class, access, grounds, kind, tree })
		}
		Call::offer_files { files, to } => model.offer(who, &numbers(&files), to),
		Call::decide_offer { files, decision } => {
			model.decide(who, &numbers(&files), decision == OfferDecision::Accept)
		}
		Call::add_layer { file, purpose, tree } => model.add_layer(who, file, &purpose, tree),
		Call::verify_layer { file, check } => model.verify(who, file, check == Check::Confirm),
		Call::classify { file, access, grounds, closed_until, .. } => {
			model.classify(who, file, access, grounds, closed_until)
		}
		Call::open_appraisal { items, .. } => model.appraise(who, &items),
		Call::vote { case, ballot } => model.vote(who, case, ballot == Ballot::Approve),
		Call::close_appraisal { case } => model.close(case),
		Call::sign_destruction { case, certificate } => model.sign(who, case, certificate),
		Call::place_hold { orgs, from_year, to_year, tasks, requester, notice, until } => {
			let (orgs, years) = (orgs.iter().map(|org| org.0).collect(), (from_year, to_year));
			let (tasks, requester) = (tasks.into_inner(), requester.0);
			model.freeze(model::Hold { orgs, years, tasks, until, requester, notice, by: who })
		}
		Call::lift_hold { hold, .. } => model.lift(who, hold),
		Call::move_file { file, movement: Movement::Lent { to, purpose, due } } => {
			model.lend(who, file, to, purpose, due)
		}
		Call::move_file { file, movement: Movement::Returned(_) } => model.take_back(who, file),
		Call::attest_copy { file, site, attestation } => model.attest(who, file, site, attestation),
		Call::expunge { file, order } => model.expunge(who, file, order),
		Call::set_schedule { org, task, class, from } => model.set_schedule(who, org, &task, class, from),
		Call::set_algorithm { alg, weak_from } => model.weaken(who, alg, weak_from),
		Call::set_parameters { params } => model.set_parameters(who, params),
		other => panic!("no sequence makes {other:?}"),
	}
}

fn numbers(files: &[FileId]) -> Vec<u64> {
	files.iter().map(|id| id.0).collect()
}

fn dispatch(who: u64, call: Call<Test>) -> Answer {
	let origin = if who == COUNCIL { root() } else { signed(who) };
	call.dispatch_bypass_filter(origin).map(|_| ()).map_err(|refusal| refusal.error)
}

/// Does something; of some sequences a refusal that is `expected` must leave the storage as it was.
fn attempt<T>(expected: bool, act: impl FnOnce() -> Result<T, DispatchError>) -> Result<T, DispatchError> {
	match expected {
		true => sequences::attempt(act),
		false => act(),
	}
}

/// What happened in all sequences.
#[derive(Default)]
struct Count {
	tally: Tally,
	/// Questions of other pilots to which a hold was the answer.
	frozen: u32,
	/// Changes of role.
	appointed: u32,
}

/// Roles as in the roster, and schedules from the first day on.
fn start(choose: &mut Choose) -> Model {
	let mut model = Model { next_file: 1, next_hold: 1, ..Model::default() };
	for (who, roles) in roster() {
		model.appoint(who, &roles);
	}
	choose.set_day(&mut model, day(2026, 11, 23));
	for (org, code, class) in
		[(AGENCY, "T1", RetentionClass::Y1), (AGENCY, "T9", RetentionClass::Y30), (OTHERS, "T1", RetentionClass::Y3)]
	{
		let call = Call::set_schedule { org, task: task(code), class, from: model.today };
		assert_eq!(predict(&mut model, AUTHORITY[0], &call), Ok(()));
		assert_eq!(dispatch(AUTHORITY[0], call), Ok(()));
	}
	model
}

fn sequence(seed: u64, count: &mut Count) {
	run(|| {
		let mut choose = Choose::new(seed);
		let mut model = start(&mut choose);
		let mut replay = Replay::default();
		let rooted = seed.is_multiple_of(ROOTS);
		for number in 0..CALLS {
			choose.maybe_wait(&mut model);
			if choose.percent(2) {
				count.appointed += u32::from(choose.change_roles(&mut model));
			}
			if choose.percent(3) {
				let dossier = choose.dossier(&model);
				let expected = model.deposit(dossier.clone());
				let done = attempt(rooted && expected.is_err(), || Archives::deposit(dossier.clone()));
				assert_eq!(done, expected, "sequence {seed}, call {number}: {dossier:?}");
				count.tally.note("deposit", &done);
			} else {
				let (who, call) = choose.call(&model);
				let expected = predict(&mut model, who, &call);
				let done = attempt(rooted && expected.is_err(), || dispatch(who, call.clone()));
				assert_eq!(done, expected, "sequence {seed}, call {number}: {who} {call:?}");
				count.tally.note(call.get_call_name(), &done);
			}
			// What was told is read before time moves.
			replay.take();
			let (producer, code, year) = choose.scope(&model);
			let hold = Archives::frozen(producer, code.as_ref(), year).map(|hold| hold.0);
			let expected = model.covering(producer.0, code.as_ref(), year);
			assert_eq!(hold, expected, "sequence {seed}, after call {number}: {producer:?} {code:?} {year}");
			count.frozen += u32::from(hold.is_some());
			if number.is_multiple_of(EVERY) {
				compare::all(&model, &replay);
			}
		}
		compare::all(&model, &replay);
	});
}

#[test]
fn the_pallet_does_what_the_model_says() {
	let mut count = Count::default();
	for seed in 0..sequences::how_many(SEQUENCES) {
		sequence(seed, &mut count);
	}
	let Count { tally, frozen, appointed } = count;
	tally.assert_share();
	assert!(frozen >= 100, "a hold was the answer {frozen} times");
	assert!(appointed >= 100, "roles changed {appointed} times");
	// Each call has succeeded often enough to mean something, and every error was provoked.
	let floors = [
		("register_file", 1_000),
		("amend_file", 100),
		("offer_files", 400),
		("decide_offer", 400),
		("add_layer", 200),
		("verify_layer", 200),
		("classify", 100),
		("open_appraisal", 100),
		("vote", 200),
		("close_appraisal", 100),
		("sign_destruction", 40),
		("place_hold", 20),
		("lift_hold", 20),
		("move_file", 200),
		("attest_copy", 200),
		("expunge", 40),
		("set_schedule", 40),
		("set_algorithm", 20),
		("set_parameters", 30),
		("deposit", 100),
	];
	tally.assert_floors(&floors);
	tally.assert_met(ERRORS);
}
