//! What must never change: indices, names, prefixes, kinds of proxy.

use codec::Encode;
use frame_support::{storage::storage_prefix, traits::PalletsInfoAccess};
use minwon_runtime::*;

#[test]
fn pallets_keep_index_and_name() {
	let pallets: Vec<(usize, &str)> =
		AllPalletsWithSystem::infos().into_iter().map(|pallet| (pallet.index, pallet.name)).collect();
	let golden = [
		(0, "System"),
		(1, "Timestamp"),
		(2, "Utility"),
		(3, "Multisig"),
		(4, "Proxy"),
		(5, "Migrations"),
		(6, "SafeMode"),
		(7, "TxPause"),
		(8, "Preimage"),
		(10, "Balances"),
		(11, "TransactionPayment"),
		(12, "Assets"),
		(13, "AssetsHolder"),
		(15, "Won"),
		(20, "Validators"),
		(21, "Authorship"),
		(22, "Historical"),
		(23, "Session"),
		(24, "Offences"),
		(25, "Aura"),
		(26, "Grandpa"),
		(30, "Mandate"),
		(31, "Council"),
		(40, "Registry"),
		(41, "Claims"),
		(50, "DefenseProposals"),
	];
	assert_eq!(pallets, golden);
}

#[test]
fn storage_keeps_its_prefix() {
	let case = pallet_defense_proposals::Cases::<Runtime>::hashed_key_for(minwon_primitives::CaseId(1));
	assert!(case.starts_with(&storage_prefix(b"DefenseProposals", b"Cases")));
	let actor = pallet_registry::Actors::<Runtime>::hashed_key_for(AccountId::new([7; 32]));
	assert!(actor.starts_with(&storage_prefix(b"Registry", b"Actors")));
}

#[test]
fn calls_keep_their_index() {
	let seal = minwon_primitives::Commitment([7; 32]);
	let case = minwon_primitives::CaseId(1);
	let lodge = RuntimeCall::DefenseProposals(pallet_defense_proposals::Call::lodge_seal { case, seal });
	assert_eq!(lodge.encode(), [&[50, 3, 1, 0, 0, 0][..], &[7; 32]].concat());
	let tally = RuntimeCall::DefenseProposals(pallet_defense_proposals::Call::tally { case });
	assert_eq!(tally.encode(), [50, 13, 1, 0, 0, 0]);
}

#[test]
fn kinds_of_proxy_keep_their_index() {
	let kinds = [
		ProxyType::Any,
		ProxyType::Registry,
		ProxyType::Treasury,
		ProxyType::Council,
		ProxyType::Validator,
		ProxyType::DefenseProposals,
	];
	let indices: Vec<Vec<u8>> = kinds.iter().map(Encode::encode).collect();
	assert_eq!(indices, [[0], [1], [2], [3], [4], [5]]);
}

#[test]
fn metadata_is_served_in_three_versions() {
	assert_eq!(Runtime::metadata_versions(), [14, 15, 16]);
	assert!([14, 15, 16].into_iter().all(|version| Runtime::metadata_at_version(version).is_some()));
}

#[test]
fn a_version_is_that_of_a_first_release() {
	assert_eq!((VERSION.spec_version, VERSION.transaction_version, VERSION.system_version), (1, 1, 1));
}
