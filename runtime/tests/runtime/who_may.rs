//! The table of `docs/who-may.md` against what the runtime does: every call of ours, by everybody.

use crate::{
	chain::*,
	defense_fixture as case1,
	power::upgrade,
	who_may_calls::{calls, enrolled},
};
use frame_support::{
	assert_ok,
	dispatch::DispatchResult,
	storage::{with_transaction, TransactionOutcome},
	traits::{GetCallMetadata, GetCallName, UnfilteredDispatchable},
};
use minwon_primitives::{PersonId, Purpose, Role};
use minwon_runtime::*;
use pallet_collective::Instance1;
use pallet_registry::Offices;
use sp_runtime::DispatchError;
use std::collections::{BTreeMap, BTreeSet};

/// Who may, as the second column says it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
struct Allowed {
	roles: BTreeSet<Role>,
	council: bool,
	/// Any enrolled person.
	person: bool,
	/// Any person enrolled for a mailbox.
	mailbox: bool,
	/// The person whom the call is about.
	itself: bool,
	anybody: bool,
}

impl Allowed {
	fn parse(cell: &str) -> Self {
		let mut allowed = Self::default();
		for word in cell.split(',').map(str::trim) {
			match word.trim_matches('`') {
				"council" => allowed.council = true,
				"person" => allowed.person = true,
				"mailbox" => allowed.mailbox = true,
				"anybody" => allowed.anybody = true,
				"the person itself" => allowed.itself = true,
				name => {
					let role = Role::ALL.into_iter().find(|role| format!("{role:?}") == name);
					allowed.roles.insert(role.unwrap_or_else(|| panic!("{name} is no role")));
				}
			}
		}
		allowed
	}
}

/// The rows of the table: call, with what it is told in brackets, and who may.
fn table() -> BTreeMap<String, Allowed> {
	let rows = include_str!("../../../docs/who-may.md").lines().filter_map(|line| line.strip_prefix("| `"));
	let mut table = BTreeMap::new();
	for row in rows {
		let cells: Vec<&str> = row.split('|').map(str::trim).collect();
		let call = cells[0].replace('`', "");
		assert!(table.insert(call.clone(), Allowed::parse(cells[1])).is_none(), "{call} stands twice");
	}
	table
}

/// Somebody who signs.
struct Signer {
	account: AccountId,
	roles: BTreeSet<Role>,
	person: Option<(PersonId, Purpose)>,
}

/// Every office, every enrolled citizen and nobody.
fn signers() -> Vec<Signer> {
	let office = |office: pallet_registry::Office<AccountId>| {
		let roles = office.roles.into_iter().collect();
		Signer { account: office.account, roles, person: None }
	};
	let person = |(account, person)| Signer { account, roles: BTreeSet::new(), person: Some(person) };
	let nobody = Signer { account: account("//nobody"), roles: BTreeSet::new(), person: None };
	let people = pallet_registry::Persons::<Runtime>::iter().map(|(id, person)| (person.account, (id, person.purpose)));
	Offices::<Runtime>::iter_values().map(office).chain(people.map(person)).chain([nobody]).collect()
}

/// What a call answers, undone.
fn answer(origin: RuntimeOrigin, call: &RuntimeCall) -> DispatchResult {
	with_transaction(|| {
		let result = call.clone().dispatch_bypass_filter(origin);
		TransactionOutcome::Rollback(Ok::<_, DispatchError>(result.map(|_| ()).map_err(|failed| failed.error)))
	})
	.unwrap()
}

fn is_refused(origin: RuntimeOrigin, call: &RuntimeCall) -> bool {
	answer(origin, call) == Err(DispatchError::BadOrigin)
}

fn council(yes: u32, seats: u32) -> RuntimeOrigin {
	pallet_collective::RawOrigin::<AccountId, Instance1>::Members(yes, seats).into()
}

/// A call as the table names it.
fn name(call: &RuntimeCall, told: &str) -> String {
	let metadata = call.get_call_metadata();
	let (first, rest) = metadata.pallet_name.split_at(1);
	let told = if told.is_empty() { String::new() } else { format!(" ({told})") };
	format!("{}{rest}.{}{told}", first.to_lowercase(), metadata.function_name)
}

#[test]
fn the_table_names_every_call_of_ours() {
	run(|| {
		enrolled();
		let tried: BTreeSet<String> = calls().iter().map(|(told, call, _)| name(call, told)).collect();
		assert_eq!(tried, table().into_keys().collect());
		let mut count = 0;
		for (pallet, names) in [
			("won", pallet_won::Call::<Runtime>::get_call_names()),
			("validators", pallet_validators::Call::<Runtime>::get_call_names()),
			("mandate", pallet_mandate::Call::<Runtime>::get_call_names()),
			("registry", pallet_registry::Call::<Runtime>::get_call_names()),
			("defenseProposals", pallet_defense_proposals::Call::<Runtime>::get_call_names()),
			("haccp", pallet_haccp::Call::<Runtime>::get_call_names()),
			("archives", pallet_archives::Call::<Runtime>::get_call_names()),
			("mailbox", pallet_mailbox::Call::<Runtime>::get_call_names()),
		] {
			for call in names {
				let full = format!("{pallet}.{call}");
				assert!(tried.iter().any(|name| name.split(' ').next() == Some(&full)), "{full} is not in the table");
				count += 1;
			}
		}
		assert_eq!(count, 3 + 2 + 1 + 15 + 20 + 19 + 19 + 20);
	});
}

#[test]
fn the_table_says_what_the_runtime_does() {
	run(|| {
		enrolled();
		let (table, signers) = (table(), signers());
		for (told, call, about) in calls() {
			let name = name(&call, told);
			let allowed = &table[&name];
			let mut passed = 0;
			for Signer { account, roles, person } in &signers {
				let itself = allowed.itself && person.is_some() && person.map(|(id, _)| id) == about;
				let holder = allowed.mailbox && person.is_some_and(|(_, purpose)| purpose == Purpose::Mailbox);
				let expected = allowed.anybody
					|| roles.iter().any(|role| allowed.roles.contains(role))
					|| allowed.person && person.is_some()
					|| holder || itself;
				let refused = is_refused(RuntimeOrigin::signed(account.clone()), &call);
				assert_eq!(!refused, expected, "{name} by {roles:?} {person:?}");
				passed += u32::from(expected);
			}
			assert!(passed > 0 || allowed.council && allowed.roles.is_empty(), "nobody was tried who may {name}");
			assert_eq!(!is_refused(council(2, 3), &call), allowed.council, "{name} by the council");
		}
	});
}

#[test]
fn less_than_two_thirds_root_and_nobody_make_no_call_of_ours() {
	run(|| {
		enrolled();
		for (told, call, _) in calls() {
			let name = name(&call, told);
			let member = pallet_collective::RawOrigin::<AccountId, Instance1>::Member(account("//Alice"));
			for origin in [RuntimeOrigin::root(), RuntimeOrigin::none(), council(1, 2), council(5, 8), member.into()] {
				assert!(is_refused(origin, &call), "{name}");
			}
		}
	});
}

#[test]
fn the_table_is_read_right() {
	let table = table();
	assert!(table["defenseProposals.tally"].anybody);
	assert_eq!(table["registry.set_status"].roles, [Role::MemberRegistrar].into());
	assert!(table["registry.set_status"].council && table["registry.erase_person (mailbox)"].itself);
	assert!(table["mailbox.acknowledge"].mailbox && !table["mailbox.acknowledge"].person);
}

/// The third column of the defence calls: an office of another organisation in the same role is refused as somebody without it.
#[test]
fn a_case_belongs_to_its_organisations() {
	use case1::*;
	run(|| {
		let plan = Plan::new();
		plan.to_ranked();
		let other = "//add//program";
		let (bid, minutes) = (bid(0), document("minutes"));
		for call in [
			Act::amend_notice { case: CASE, change: Change::Withdraw { reason: minutes } },
			Act::record_merits { case: CASE, bid, merits: merits(1, 1) },
			Act::open_price { case: CASE, bid, price: 1, salt: [0; 32] },
			Act::hold_debrief { case: CASE, bid, minutes },
			Act::conclude_negotiation { case: CASE, bid, end: failed() },
		] {
			assert_eq!(does(other, call), Err(DispatchError::BadOrigin));
		}
	});
}

/// Suspension and dismissal act at the next call, in every pallet.
#[test]
fn who_stops_being_entitled_is_refused_at_the_next_call() {
	use case1::*;
	run(|| {
		Plan::new().to_bidding();
		let seal = || RuntimeCall::DefenseProposals(Act::lodge_seal { case: CASE, seal: DECOY });
		let by = |path: &str| is_refused(RuntimeOrigin::signed(account(path)), &seal());
		assert!(!by(FIRMS[0]) && !by(FIRMS[1]));
		let status = pallet_registry::Status::Suspended;
		let suspend = pallet_registry::Call::set_status { org: org(FIRMS[0]), status };
		assert_ok!(act("//dapa//manager", RuntimeCall::Registry(suspend)));
		let dismiss = pallet_registry::Call::dismiss_office { office: office(FIRMS[1]) };
		assert_ok!(act("//firmb//manager", RuntimeCall::Registry(dismiss)));
		assert!(by(FIRMS[0]) && by(FIRMS[1]) && !by(FIRMS[2]));
		assert!(is_refused(RuntimeOrigin::signed(account(FIRMS[2])), &upgrade()));
	});
}
