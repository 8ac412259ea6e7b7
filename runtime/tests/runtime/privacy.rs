//! What never touches the chain: a scan of the raw state after the journey of a case and the enrolment of citizens.

use crate::{chain::*, defense_fixture::*, who_may_calls::enrolled};
use codec::Encode;
use frame_support::assert_ok;
use minwon_primitives::{commit, tags, Purpose, Tag};
use minwon_runtime::*;
use pallet_registry::{ErasureBasis, PersonByTag, Persons};

/// Every key and value of the state, but for the events of the block, which are no state of the next.
pub fn state() -> Vec<u8> {
	let events = frame_support::storage::storage_prefix(b"System", b"Events");
	let (mut all, mut key) = (vec![], vec![]);
	while let Some(next) = sp_io::storage::next_key(&key) {
		if next != events {
			all.extend(&next);
			all.extend(&sp_io::storage::get(&next).unwrap()[..]);
		}
		key = next;
	}
	all
}

/// Whether these bytes stand somewhere in it.
pub fn holds(state: &[u8], bytes: &[u8]) -> bool {
	assert!(bytes.len() >= 8, "too short to be told from others");
	state.windows(bytes.len()).any(|window| window == bytes)
}

/// What the parties keep for themselves.
fn secrets(plan: &Plan) -> Vec<(String, Vec<u8>)> {
	let mut secrets = vec![
		("base price".into(), BASE_PRICE.to_le_bytes()[..8].to_vec()),
		("salt of the base price".into(), salt("base price").to_vec()),
		("case key".into(), salt("case key").to_vec()),
		("seed of the next draw".into(), seed(2).to_vec()),
	];
	for offer in &plan.offers {
		secrets.push((format!("salt of the seal of {}", offer.firm), offer.seal_salt().to_vec()));
		secrets.push((format!("salt of the price of {}", offer.firm), offer.price_salt().to_vec()));
	}
	for (path, _) in &plan.evaluators {
		secrets.push((format!("identity of {path}"), identity(path).to_vec()));
		secrets.push((format!("name of {path}"), format!("name and number of {path}").into_bytes()));
		secrets.push((format!("salt of the sheet of {path}"), salt(path).to_vec()));
	}
	secrets
}

#[test]
fn no_secret_of_a_case_is_in_the_state() {
	run(|| {
		let plan = Plan::new();
		let mut sealed: Vec<(String, Vec<u8>)> = secrets(&plan);
		for offer in &plan.offers {
			sealed.push((format!("price of {}", offer.firm), offer.price.to_le_bytes()[..8].to_vec()));
		}
		// While bids come in, nothing of an envelope is there but its seal.
		plan.to_opening();
		let mut closed = sealed.clone();
		for offer in &plan.offers {
			closed.push((format!("nonce of {}", offer.firm), offer.form().nonce.to_vec()));
			closed.push((format!("price seal of {}", offer.firm), offer.form().price_seal.0.to_vec()));
			closed.push((format!("proposal of {}", offer.firm), offer.form().proposal.digest.0.to_vec()));
		}
		let now = state();
		assert!(plan.offers.iter().all(|offer| holds(&now, &offer.seal().0)), "the scan sees what is there");
		for (what, bytes) in &closed {
			assert!(!holds(&now, bytes), "{what}");
		}
	});
	run(|| {
		// Until prices are opened, none is there; sheets are.
		let plan = Plan::new();
		plan.to_pricing(5);
		let now = state();
		for offer in &plan.offers {
			assert!(!holds(&now, &offer.price.to_le_bytes()[..8]), "price of {}", offer.firm);
		}
		// At the end only what the law makes public.
		for number in 0..plan.offers.len() {
			assert_ok!(plan.open_price(number));
		}
		jump(at(2027, 2, 4, 15, 0));
		assert_ok!(tally());
		jump(at(2027, 2, 12, 0, 0));
		assert_ok!(conclude(0, agreed(47_000_000_000)));
		next_block(1);
		let now = state();
		assert!(plan.offers.iter().all(|offer| holds(&now, &offer.price.to_le_bytes()[..8])));
		assert!(holds(&now, &tag(EVALUATORS[0]).0));
		for (what, bytes) in secrets(&plan) {
			assert!(!holds(&now, &bytes), "{what}");
		}
	});
}

#[test]
fn a_sheet_is_not_in_the_state_before_it_is_revealed() {
	run(|| {
		let plan = Plan::new();
		plan.to_revealing();
		let now = state();
		for sheet in &plan.sheets {
			assert!(!holds(&now, &sheet.encode()));
		}
		for (path, _) in plan.panel() {
			assert_ok!(plan.reveal_sheet(path));
		}
		let now = state();
		assert!(plan.sheets.iter().all(|sheet| holds(&now, &sheet.encode())));
	});
}

#[test]
fn an_erased_nominee_leaves_no_tag_and_no_office_in_the_case() {
	run(|| {
		let plan = Plan::new();
		plan.to_ranked();
		jump(at(2027, 2, 12, 0, 0));
		assert_ok!(conclude(0, agreed(47_000_000_000)));
		let path = plan.panel()[0].0;
		let (tag, nominee) = (tag(path), office(path));
		// Under which keys and in which values of the pallet the office stands.
		assert!(holds(&state(), &tag.0));
		assert_ok!(does(KEEPER, Act::erase_nominee { case: CASE, nominee, basis: Basis::PersonRequest }));
		next_block(1);
		assert!(!holds(&state(), &tag.0));
		assert!(!Nominees::<Runtime>::contains_key(CASE, nominee));
		assert!(!Hands::<Runtime>::contains_key(CASE, nominee));
		for key in [Nominees::<Runtime>::hashed_key_for(CASE, nominee), Hands::<Runtime>::hashed_key_for(CASE, nominee)]
		{
			assert!(!holds(&state(), &key));
		}
		// The others stay.
		assert!(holds(&state(), &super::defense_fixture::tag(plan.panel()[0].0).0));
	});
}

#[test]
fn an_erased_citizen_leaves_nothing_but_a_tombstone() {
	run(|| {
		enrolled();
		let path = "//citizen0";
		let id = pallet_registry::Actors::<Runtime>::get(account(path));
		let Some(pallet_registry::Actor::Person { person, .. }) = id else { panic!("an enrolled citizen") };
		let record = Persons::<Runtime>::get(person).unwrap();
		assert!(holds(&state(), &record.commitment.0) && holds(&state(), &record.tag.0));
		assert_ok!(act(path, remark()));
		let erase = pallet_registry::Call::erase_person { person, basis: ErasureBasis::Order };
		assert_ok!(act(path, RuntimeCall::Registry(erase)));
		next_block(1);
		let now = state();
		assert!(!holds(&now, &record.commitment.0) && !holds(&now, &record.tag.0));
		assert!(PersonByTag::<Runtime>::get(Purpose::Petitions, record.tag).is_none());
		// By its own key, whatever basis it names.
		let tombstone = pallet_registry::Tombstones::<Runtime>::get(person).unwrap();
		assert_eq!((tombstone.by, tombstone.basis), (None, ErasureBasis::PersonRequest));
		// The key is known to the system by its nonce alone, and nobody pays for it.
		assert!(send(path, remark()).is_err());
		assert_eq!(System::account_nonce(account(path)), 2);
	});
}

#[test]
fn nothing_says_who_a_citizen_is() {
	run(|| {
		enrolled();
		let secret = |what: &str| sp_io::hashing::blake2_256(format!("demonstration: {what}").as_bytes());
		let now = state();
		for citizen in 0..3 {
			let identity = secret(&format!("identity of citizen {citizen}"));
			assert!(!holds(&now, &identity));
			// The three enrolments of one citizen share no bytes.
			let key = secret("key of //mma//enroller");
			let salt = secret(&format!("salt of enrolment {citizen}"));
			assert!(!holds(&now, &salt) && !holds(&now, &key));
			let counterpart: Option<minwon_primitives::OrgId> = None;
			let tag = commit(tags::REGISTRY_PERSON_TAG, &(Purpose::Petitions, counterpart, identity), &key);
			assert!(PersonByTag::<Runtime>::contains_key(Purpose::Petitions, Tag(tag.0)));
		}
		let mut bytes: Vec<[u8; 32]> =
			Persons::<Runtime>::iter_values().flat_map(|person| [person.commitment.0, person.tag.0]).collect();
		let count = bytes.len();
		bytes.sort();
		bytes.dedup();
		assert_eq!((bytes.len(), count), (18, 18));
	});
}
