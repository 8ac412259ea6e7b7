//! Random calls, times and changes of role, against a model in plain Rust and a search for escalation.

mod model;
mod warrants;

use crate::{mock::*, ErasureBasis, Identity, Payer, Status};
use frame_system::RawOrigin;
use minwon_primitives::{CivilDate, OfficeId, OrgId, PersonId, Role, Seconds};
use minwon_testkit::{sequences, Clock};
use model::{Model, Office, Org, Outcome, Person, Phase, Roles};
use proptest::{
	collection::vec,
	prelude::any,
	test_runner::{Config, TestRunner},
};
use std::{
	cell::RefCell,
	collections::{BTreeMap, BTreeSet},
};
use warrants::{managing_until, organisation_of, Warrants};

/// Few accounts, so that operations meet.
const ACCOUNTS: std::ops::RangeInclusive<u128> = 11..=40;
const KINDS: u8 = 14;
const PALETTE: [Role; 8] = [
	Role::OfficeManager,
	Role::PetitionEnroller,
	Role::FoodAuthority,
	Role::FoodOperator,
	Role::MailReader,
	Role::MemberRegistrar,
	Role::CouncilSeat,
	Role::Treasury,
];

/// One operation: its kind, and five numbers out of which the driver chooses.
type Draw = (u8, u8, u8, u8, u8, u8);

fn some_roles(mask: u8) -> Roles {
	PALETTE.into_iter().enumerate().filter(|(bit, _)| mask & (1 << bit) != 0).map(|(_, role)| role).collect()
}

fn nth<T: Copy>(list: &[T], n: u8) -> Option<T> {
	(!list.is_empty()).then(|| list[usize::from(n) % list.len()])
}

fn any_account(n: u8) -> u128 {
	11 + u128::from(n) % 30
}

/// The state after genesis.
fn model() -> Model {
	let org = |entitlement: &[Role], admits: &[Role]| Org {
		phase: Phase::Active,
		entitlement: entitlement.iter().copied().collect(),
		admits: admits.iter().copied().collect(),
		admitted_by: None,
	};
	let office =
		|org, account, given: &[Role]| Office { org, account, roles: given.iter().copied().collect(), last: None };
	use Role::*;
	Model {
		now: Clock::now().0,
		orgs: BTreeMap::from([
			(1, org(&[OfficeManager, CouncilSeat, Treasury], &[])),
			(2, org(&[OfficeManager, MemberRegistrar, PetitionEnroller, FoodAuthority], &[FoodOperator, MailReader])),
		]),
		codes: BTreeSet::from([1, 2]),
		offices: BTreeMap::from([
			(1, office(1, MINISTER, &[OfficeManager, CouncilSeat])),
			(2, office(2, AGENT, &[OfficeManager, MemberRegistrar])),
			(3, office(2, ENROLLER, &[PetitionEnroller])),
		]),
		next_office: 4,
		persons: BTreeMap::new(),
		next_person: 1,
		pending: BTreeMap::new(),
	}
}

/// Chooses so that most operations can succeed; whether they do, the model says.
struct Chooser<'a>(&'a Model);

impl Chooser<'_> {
	fn actor(&self, role: Role, n: u8) -> u128 {
		let holders: Vec<_> = ACCOUNTS.filter(|account| self.0.acts(*account, role).is_ok()).collect();
		nth(&holders, n / 8).filter(|_| !n.is_multiple_of(8)).unwrap_or(any_account(n))
	}

	fn unused(&self, n: u8) -> u128 {
		let unused: Vec<_> = ACCOUNTS.filter(|account| !self.0.used(*account)).collect();
		nth(&unused, n / 8).filter(|_| !n.is_multiple_of(8)).unwrap_or(any_account(n))
	}

	fn org(&self, by: Option<u128>, n: u8) -> u32 {
		let own = by.and_then(|by| self.0.office_of(by)).map(|(_, office)| office.org);
		let members = |org: &Org| own.is_none() || n.is_multiple_of(4) || org.admitted_by == own;
		let orgs: Vec<_> = self.0.orgs.iter().filter(|(_, org)| members(org)).map(|(id, _)| *id).collect();
		nth(&orgs, n / 4).filter(|_| n % 16 != 1).unwrap_or(99)
	}

	fn office(&self, by: Option<u128>, n: u8) -> u32 {
		let own = by.and_then(|by| self.0.office_of(by)).map(|(_, office)| office.org);
		let near = |office: &Office| own.is_none() || n.is_multiple_of(8) || Some(office.org) == own;
		let offices: Vec<_> = self.0.offices.iter().filter(|(_, office)| near(office)).map(|(id, _)| *id).collect();
		nth(&offices, n / 8).unwrap_or(99)
	}

	fn person(&self, by: Option<u128>, n: u8) -> u64 {
		let own = by.and_then(|by| self.0.office_of(by)).map(|(_, office)| office.org);
		let near = |person: &Person| own.is_none() || n.is_multiple_of(4) || Some(person.org) == own;
		let persons: Vec<_> = self.0.persons.iter().filter(|(_, person)| near(person)).map(|(id, _)| *id).collect();
		nth(&persons, n / 4).unwrap_or(99)
	}
}

fn origin(by: Option<u128>) -> RuntimeOrigin {
	by.map(signed).unwrap_or(RawOrigin::Root.into())
}

/// Does one operation on chain and in the model; answers with both outcomes.
fn step(model: &mut Model, warrants: &mut Warrants, (kind, a, b, c, d, e): Draw) -> (Outcome, Outcome) {
	let choose = Chooser(model);
	match kind % KINDS {
		0 | 1 => {
			let by = (kind % KINDS == 1).then(|| choose.actor(Role::MemberRegistrar, a));
			let (code, account) = (3 + u32::from(b % 64), choose.unused(c));
			let mut entitlement = some_roles(d);
			// Mostly what can be given, sometimes anything.
			if by.is_some() && e % 8 != 0 {
				entitlement.retain(|role| matches!(role, Role::FoodOperator | Role::MailReader));
			}
			let admits =
				if by.is_none() { some_roles(if e % 8 == 0 { e } else { e & 0b1_1110 }) } else { Roles::new() };
			let next = crate::NextOrgId::<Test>::get().0;
			let giver = by.and_then(organisation_of);
			let given = set(&entitlement.iter().copied().collect::<Vec<_>>());
			let passed = set(&admits.iter().copied().collect::<Vec<_>>());
			let done = match by {
				Some(by) => Registry::admit_member(signed(by), profile(code), given, account),
				None => Registry::admit_organisation(origin(None), profile(code), given, passed, account),
			};
			if done.is_ok() {
				warrants.given(giver, next, &entitlement, &admits);
			}
			(done, model.admit(by, code, entitlement, admits, account))
		}
		2 => {
			let by = (a % 2 == 0).then(|| choose.actor(Role::MemberRegistrar, a / 2));
			let (org, mut entitlement, mut admits) = (choose.org(by, b), some_roles(c), some_roles(d & 0b1_1110));
			if by.is_some() && e % 4 != 0 {
				entitlement.retain(|role| matches!(role, Role::FoodOperator | Role::MailReader));
				admits.clear();
			}
			let giver = by.and_then(organisation_of);
			let given = set(&entitlement.iter().copied().collect::<Vec<_>>());
			let passed = set(&admits.iter().copied().collect::<Vec<_>>());
			let done = Registry::set_entitlement(origin(by), OrgId(org), given, passed);
			if done.is_ok() {
				warrants.given(giver, org, &entitlement, &admits);
			}
			(done, model.entitle(by, org, entitlement, admits))
		}
		3 => {
			let by = (a % 2 == 0).then(|| choose.actor(Role::MemberRegistrar, a / 2));
			let org = choose.org(by, b);
			let to = [0, 0, 0, 1, 1, 1, 1, 2][usize::from(c % 8)];
			let giver = by.and_then(organisation_of);
			let status = [Status::Active, Status::Suspended, Status::Closed][usize::from(to)];
			let done = Registry::set_status(origin(by), OrgId(org), status);
			if done.is_ok() {
				warrants.status(giver, org, to);
			}
			(done, model.set_phase(by, org, to))
		}
		4 | 5 => {
			let (by, account) = (choose.actor(Role::OfficeManager, a), choose.unused(b));
			let mut given = some_roles(c);
			if let Some((_, office)) = model.office_of(by).filter(|_| d % 8 != 0) {
				given = given.intersection(&model.orgs[&office.org].entitlement).copied().collect();
			}
			let last = match e % 8 {
				0..=3 => None,
				7 => Some(model.today() - 1),
				_ => Some(model.today() + u32::from(e / 8)),
			};
			let own = model.office_of(by).and_then(|(office, _)| managing_until(office));
			let list: Vec<_> = given.iter().copied().collect();
			let done = appoint(by, account, &list, last.map(CivilDate));
			if done.is_ok() && given.contains(&Role::OfficeManager) {
				warrants.reached(own.unwrap(), last);
			}
			(done, model.appoint(by, account, given, last))
		}
		6 | 7 => {
			let by = (kind % KINDS == 6 || a % 4 != 0).then(|| choose.actor(Role::OfficeManager, a));
			let (office, new) = (choose.office(by, b), choose.unused(c));
			let own = by.and_then(|by| model.office_of(by)).and_then(|(office, _)| managing_until(office));
			let other = managing_until(office);
			let (done, expected) = match (kind % KINDS, by) {
				(6, Some(by)) => (Registry::dismiss_office(signed(by), OfficeId(office)), model.dismiss(by, office)),
				_ => (Registry::replace_office_key(origin(by), OfficeId(office), new), model.re_key(by, office, new)),
			};
			if let (true, Some(_), Some(other)) = (done.is_ok(), by, other) {
				warrants.reached(own.unwrap(), other);
			}
			(done, expected)
		}
		8 => {
			let (by, account) = (choose.actor(Role::PetitionEnroller, a), choose.unused(b));
			(enrol(by, account, c), model.enrol(by, account, c))
		}
		9 => {
			let by = choose.actor(Role::PetitionEnroller, a);
			let (person, new) = (choose.person(Some(by), b), choose.unused(c));
			(Registry::propose_person_key(signed(by), PersonId(person), new), model.propose(by, person, new))
		}
		10 => {
			let waiting: Vec<_> = model.pending.keys().map(|person| model.persons[person].account).collect();
			let by = nth(&waiting, a / 4).filter(|_| a % 4 != 0).unwrap_or(any_account(b));
			(Registry::veto_person_key(signed(by)), model.veto(by))
		}
		11 => {
			let waiting: Vec<_> = model.pending.keys().copied().collect();
			let person = nth(&waiting, a / 8).filter(|_| a % 8 != 0).unwrap_or(choose.person(None, b));
			// Often just when the waiting period ends, or a second before.
			if let Some((_, due, _)) = model.pending.get(&person).filter(|_| c % 4 != 0) {
				model.now = model.now.max(due - u64::from(c % 4 == 1));
				Clock::set(Seconds(model.now));
			}
			(Registry::complete_person_key(signed(STRANGER), PersonId(person)), model.complete(person))
		}
		12 => {
			let by = choose.actor(Role::PetitionEnroller, a);
			let person = choose.person(Some(by), b);
			let own = model.persons.get(&person).map(|person| person.account).filter(|_| c % 2 == 0);
			let by = own.unwrap_or(by);
			let done = Registry::erase_person(signed(by), PersonId(person), ErasureBasis::Order);
			(done, model.erase(by, person))
		}
		_ => {
			model.now += u64::from(a) * 1_800;
			Clock::set(Seconds(model.now));
			(Ok(()), Ok(()))
		}
	}
}

/// Everything that the chain says of each account, and the council, is what the model says.
fn compare(model: &Model) {
	for account in ACCOUNTS {
		let expected = match (model.office_of(account), model.person_of(account)) {
			(Some((office, record)), None) => {
				let effective: Vec<_> = model.effective(record).into_iter().collect();
				let (office, org) = (OfficeId(office), OrgId(record.org));
				Some(Identity::Office { office, org, roles: roles(&effective), last_day: record.last.map(CivilDate) })
			}
			(None, Some(person)) => {
				let (org, purpose) = (OrgId(model.persons[&person].org), minwon_primitives::Purpose::Petitions);
				Some(Identity::Person { person: PersonId(person), org, purpose })
			}
			(None, None) => None,
			both => panic!("{account} is office and person: {:?}", both.1),
		};
		assert_eq!(Registry::who(account), expected, "{account}");
		let payer = match (model.office_of(account), model.person_of(account)) {
			(Some((_, office)), _) if office.last.is_some_and(|last| last < model.today()) => None,
			(Some((_, office)), _) => Some((office.org, model.orgs[&office.org].phase == Phase::Active)),
			(_, Some(person)) => Some((model.persons[&person].org, true)),
			_ => None,
		};
		match (Registry::payer_of(&account), payer) {
			(Payer::Own, None) | (Payer::Refused, Some((_, false))) => (),
			(Payer::Organisation { org, .. } | Payer::Person { org, .. }, Some((expected, true))) => {
				assert_eq!(org, OrgId(expected), "who pays for {account}")
			}
			(payer, expected) => panic!("{payer:?} pays for {account}, not {expected:?}"),
		}
	}
	assert_eq!(Council::get(), model.voters());
}

fn sequence(draws: &[Draw], count: &mut BTreeMap<(u8, bool), u32>) {
	run(|| {
		let mut model = model();
		let mut warrants = Warrants::default();
		for (org, record) in &model.orgs {
			warrants.given(None, *org, &record.entitlement, &record.admits);
		}
		for draw in draws {
			let mut expected = Ok(());
			let done = sequences::attempt(|| {
				let (done, told) = step(&mut model, &mut warrants, *draw);
				expected = told;
				done
			});
			assert_eq!(done, expected, "{draw:?}");
			compare(&model);
			warrants.check(ACCOUNTS, &PALETTE);
			Registry::do_try_state().unwrap();
			*count.entry((draw.0 % KINDS, done.is_ok())).or_default() += 1;
		}
		warrants.check(ACCOUNTS, &Role::ALL);
	});
}

#[test]
fn no_sequence_of_calls_escalates() {
	let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(64);
	let mut runner = TestRunner::new(Config { cases, ..Config::with_source_file(file!()) });
	let draw = (any::<u8>(), any::<u8>(), any::<u8>(), any::<u8>(), any::<u8>(), any::<u8>());
	let count = RefCell::new(BTreeMap::new());
	let ran = runner.run(&vec(draw, 40..160), |draws| {
		sequence(&draws, &mut count.borrow_mut());
		Ok(())
	});
	ran.unwrap();

	let count = count.into_inner();
	let of =
		|wanted: bool| count.iter().filter(|((kind, ok), _)| *kind != 13 && *ok == wanted).map(|(_, n)| n).sum::<u32>();
	let (done, refused) = (of(true), of(false));
	assert!(done * 10 >= (done + refused) * 3, "only {done} of {} calls succeeded", done + refused);
	for kind in 0..KINDS - 1 {
		for outcome in [true, false] {
			assert!(
				count.contains_key(&(kind, outcome)),
				"operation {kind} was never answered with {outcome}: {count:?}"
			);
		}
	}
}
