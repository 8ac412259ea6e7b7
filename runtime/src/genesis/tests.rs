//! Each preset makes a sound first block, and nobody in it holds money.

use super::*;
use crate::*;
use codec::Encode;
use frame_support::{
	assert_noop, assert_ok,
	traits::{
		fungible, fungibles,
		fungibles::{metadata::Inspect as _, roles::Inspect as _},
	},
};
use minwon_primitives::{OrgId, Role, WON_ASSET};
use minwon_support::RoleInspect;
use pallet_registry::{Actor, Actors, Office, Offices, OrganisationByCode, Organisations, Standings};
use serde_json::Value;
use sp_runtime::BuildStorage;
use std::collections::BTreeSet;

const NETWORKS: [Network; 3] = [Network::Development, Network::Local, Network::Pilot];

/// RFC 7386, as chain specifications merge a preset into the default.
fn merge(base: &mut Value, patch: Value) {
	match (base, patch) {
		(Value::Object(base), Value::Object(patch)) => {
			for (key, value) in patch {
				merge(base.entry(key).or_insert(Value::Null), value);
			}
		}
		(base, patch) => *base = patch,
	}
}

/// The genesis of a preset, by the way a chain specification takes it: default, patch, JSON, configuration.
fn genesis(preset: &str) -> RuntimeGenesisConfig {
	let mut json = serde_json::to_value(RuntimeGenesisConfig::default()).unwrap();
	let patch = get_preset(&Some(preset.into())).unwrap();
	merge(&mut json, serde_json::from_slice(&patch).unwrap());
	serde_json::from_str(&json.to_string()).unwrap()
}

fn run(network: Network, body: impl FnOnce()) {
	let preset = ["development", "local_testnet", "pilot"]
		.into_iter()
		.find(|preset| Network::of(preset) == Some(network))
		.unwrap();
	let mut ext: sp_io::TestExternalities = genesis(preset).build_storage().unwrap().into();
	ext.execute_with(body);
}

fn account(path: &str) -> AccountId {
	accounts::account(path).unwrap()
}

fn offices() -> Vec<AccountId> {
	Offices::<Runtime>::iter_values().map(|office| office.account).collect()
}

#[test]
fn genesis_names_its_presets() {
	let names: Vec<String> = preset_names().iter().map(ToString::to_string).collect();
	assert_eq!(names, ["development", "local_testnet", "pilot"]);
	assert_eq!(get_preset(&Some("mainnet".into())), None);
	assert_eq!(get_preset(&None), None);
}

#[test]
fn genesis_has_as_many_validators_and_seats_as_it_says() {
	for (network, count) in [(Network::Development, 1), (Network::Local, 4), (Network::Pilot, 4)] {
		run(network, || {
			let validators = pallet_validators::Validators::<Runtime>::get().into_inner();
			let mut members = pallet_collective::Members::<Runtime, pallet_collective::Instance1>::get();
			members.sort();
			assert_eq!((validators.len(), &members), (count, &validators), "each validator has a seat");
			assert_eq!(pallet_validators::Floor::<Runtime>::get(), validators::floor(network));
			let mut in_session = pallet_session::Validators::<Runtime>::get();
			in_session.sort();
			assert_eq!(in_session, validators);
			assert_eq!(pallet_aura::Authorities::<Runtime>::get().len(), count);
			assert_eq!(Grandpa::grandpa_authorities().len(), count);
			for validator in validators {
				assert!(Registry::acting(&validator, Role::ValidatorOperator).is_some());
				assert!(Registry::acting(&validator, Role::CouncilSeat).is_some());
			}
		});
	}
}

#[test]
fn genesis_validators_have_the_keys_of_their_paths() {
	use sp_keyring::{Ed25519Keyring, Sr25519Keyring};
	let sr = [Sr25519Keyring::Alice, Sr25519Keyring::Bob, Sr25519Keyring::Charlie, Sr25519Keyring::Dave];
	let ed = [Ed25519Keyring::Alice, Ed25519Keyring::Bob, Ed25519Keyring::Charlie, Ed25519Keyring::Dave];
	let expected: Vec<_> = sr
		.into_iter()
		.zip(ed)
		.map(|(sr, ed)| (sr.to_account_id(), SessionKeys { aura: sr.public().into(), grandpa: ed.public().into() }))
		.collect();
	assert_eq!(validators::of(Network::Local).unwrap(), expected);
	assert_eq!(validators::of(Network::Development).unwrap(), expected[..1]);
}

#[test]
fn genesis_leaves_officials_and_citizens_without_money() {
	for network in NETWORKS {
		run(network, || {
			let citizens = (0..9).map(|n| account(&format!("//citizen{n}")));
			for who in offices().into_iter().chain(citizens) {
				assert_eq!(<Balances as fungible::Inspect<_>>::total_balance(&who), 0);
				assert_eq!(<Assets as fungibles::Inspect<_>>::total_balance(WON_ASSET, &who), 0);
			}
			let balances: Balance = Organisations::<Runtime>::iter_keys()
				.map(|org| Balances::free_balance(Registry::organisation_account(org)))
				.inspect(|credit| assert!(*credit >= configs::MWC))
				.sum();
			assert_eq!(balances, Balances::total_issuance(), "all credit lies with organisations");
		});
	}
}

#[test]
fn genesis_backs_each_won_with_a_deposit() {
	for network in NETWORKS {
		run(network, || {
			let sums = pallet_won::Sums::<Runtime>::get();
			assert_eq!((sums.issued, sums.redeemed), (<Assets as fungibles::Inspect<_>>::total_issuance(WON_ASSET), 0));
			let held: u128 = Organisations::<Runtime>::iter_keys().map(Won::balance_of).sum();
			assert_eq!(held, sums.issued);
			assert_eq!(held == 0, network == Network::Pilot);
			let treasury = Registry::organisation_account(institution::id_of("moef", network).unwrap());
			assert_eq!(Assets::issuer(WON_ASSET), Some(treasury));
			assert_eq!(Assets::symbol(WON_ASSET), b"KRW");
		});
	}
}

#[test]
fn genesis_offices_have_their_roles_in_effect() {
	for network in NETWORKS {
		run(network, || {
			for (id, office) in Offices::<Runtime>::iter() {
				for role in &office.roles {
					let acting = Registry::acting(&office.account, *role).unwrap();
					assert_eq!((acting.office, acting.org), (id, office.org));
				}
			}
		});
	}
}

#[test]
fn genesis_gives_every_role_to_somebody_in_development() {
	run(Network::Development, || {
		let held: BTreeSet<Role> = Offices::<Runtime>::iter_values().flat_map(|office| office.roles).collect();
		let missing: Vec<Role> = Role::ALL.into_iter().filter(|role| !held.contains(role)).collect();
		assert_eq!(missing, []);
	});
}

#[test]
fn genesis_numbers_institutions_by_the_tables() {
	run(Network::Development, || {
		for (slug, org) in [("msit", 1), ("moef", 2), ("mois", 3), ("dapa", 4), ("mnd", 5), ("add", 6), ("pool", 7)] {
			assert_eq!(institution::id_of(slug, Network::Development), Some(OrgId(org)));
		}
		for institution in institution::of(Network::Development) {
			let org = institution::id_of(institution.slug, Network::Development).unwrap();
			let record = Organisations::<Runtime>::get(org).unwrap();
			assert_eq!(record.profile.code.digits(), institution.code.as_bytes());
			assert_eq!(record.profile.name_ko.into_inner(), institution.ko.as_bytes());
		}
	});
}

#[test]
fn genesis_paths_begin_with_their_institution() {
	for institution in institutions::all() {
		for office in institution.offices {
			let own = office.path.starts_with(&format!("//{}//", institution.slug));
			assert!(own || office.path == "//Alice", "{}", office.path);
		}
	}
}

#[test]
fn genesis_demonstrations_stand_under_stand_in_codes() {
	let mut codes = BTreeSet::new();
	for institution in institutions::all() {
		assert!(codes.insert(institution.code), "{} stands twice", institution.code);
		let stand_in = institution.code.starts_with("00");
		assert!(!institution.demonstration || stand_in, "{}", institution.slug);
		assert_eq!(institution.en.contains("demonstration"), institution.demonstration, "{}", institution.slug);
		assert_eq!(institution.ko.contains("시연"), institution.demonstration, "{}", institution.slug);
	}
}

#[test]
fn genesis_template_has_no_usable_key() {
	run(Network::Pilot, || {
		assert!(offices().iter().all(placeholders::is_placeholder));
		let authorities = pallet_aura::Authorities::<Runtime>::get();
		assert!(authorities.iter().all(|key| key.encode().starts_with(placeholders::MARK)));
		assert!(Grandpa::grandpa_authorities().iter().all(|(key, _)| key.encode().starts_with(placeholders::MARK)));
		assert!(institution::of(Network::Pilot).all(|institution| !institution.demonstration));
	});
	for network in [Network::Development, Network::Local] {
		run(network, || assert!(!offices().iter().any(placeholders::is_placeholder)));
	}
}

#[test]
fn genesis_indexes_agree() {
	for network in NETWORKS {
		run(network, || {
			assert_eq!(Organisations::<Runtime>::iter().count(), institution::of(network).count());
			assert_eq!(Standings::<Runtime>::iter().count(), institution::of(network).count());
			assert_eq!(Actors::<Runtime>::iter().count(), Offices::<Runtime>::iter().count());
			for (org, record) in Organisations::<Runtime>::iter() {
				assert_eq!(OrganisationByCode::<Runtime>::get(record.profile.code), Some(org));
				assert!(record.managers > 0);
				assert!(System::providers(&Registry::organisation_account(org)) > 0);
			}
			for (id, Office { account, org, roles, last_day, .. }) in Offices::<Runtime>::iter() {
				let actor = Actor::Office { office: id, org, roles, last_day };
				assert_eq!(Actors::<Runtime>::get(&account), Some(actor));
				assert!(System::providers(&account) > 0);
			}
			let seats = pallet_registry::Seats::<Runtime>::get();
			let mut sitting: Vec<_> = seats.iter().filter_map(|(_, office)| Offices::<Runtime>::get(office)).collect();
			sitting.sort_by(|a, b| a.account.cmp(&b.account));
			let members = pallet_collective::Members::<Runtime, pallet_collective::Instance1>::get();
			assert_eq!(sitting.into_iter().map(|office| office.account).collect::<Vec<_>>(), members);
			#[cfg(feature = "try-runtime")]
			{
				use frame_support::traits::{TryState, TryStateSelect};
				<AllPalletsWithSystem as TryState<BlockNumber>>::try_state(0, TryStateSelect::All).unwrap();
			}
		});
	}
}

#[test]
fn genesis_offices_enrol_the_demonstration_citizens() {
	run(Network::Development, || {
		let enrolments = citizens::enrolments().unwrap();
		assert_eq!(enrolments.len(), 9);
		for citizens::Enrolment { enroller, account, purpose, commitment, tag } in enrolments {
			let enrol = || {
				let origin = RuntimeOrigin::signed(enroller.clone());
				Registry::enrol_person(origin, account.clone(), purpose, commitment, tag)
			};
			assert_ok!(enrol());
			assert_noop!(enrol(), pallet_registry::Error::<Runtime>::AlreadyExists);
			let actor = Actors::<Runtime>::get(&account);
			assert!(matches!(actor, Some(Actor::Person { purpose: stored, .. }) if stored == purpose));
		}
	});
}

#[test]
fn genesis_names_the_post() {
	for network in NETWORKS {
		run(network, || {
			let terms = pallet_mailbox::TermsTable::<Runtime>::get();
			let posts: Vec<_> = terms.iter().map(|terms| terms.post_org).collect();
			assert_eq!(posts, [institution::id_of("koreapost", network)]);
			assert!(Registry::entitled(posts[0].unwrap(), Role::MailCarrier));
		});
	}
}

#[test]
fn genesis_has_the_figures_of_food_law() {
	for network in NETWORKS {
		run(network, || {
			let from = minwon_primitives::CivilDate::from_ymd(2026, 9, 1).unwrap();
			let table = pallet_haccp::RuleTable::<Runtime>::get().into_inner();
			assert_eq!(table, [(from, pallet_haccp::Rules::default())]);
		});
	}
}
