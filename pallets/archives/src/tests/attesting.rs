//! Scenario A7, copies in vaults.

use super::journey::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use minwon_primitives::{FileId, Role, Root};
use CopyStatus::*;

fn root() -> Attestation {
	Attestation::Root(tree().root)
}

fn supply(id: u64) -> Supply {
	Archives::copies(FileId(id)).unwrap().supply
}

fn told() -> (Option<CopyStatus>, CopyStatus) {
	match last_event() {
		Event::CopyAttested { old, new, .. } => (old, new),
		other => panic!("{other:?}"),
	}
}

#[test]
fn a_copy_is_intact_damaged_or_lost() {
	run_scheduled(|| {
		let id = at_centre(Paper::permanent("P"));
		assert_ok!(attest(VAULTS[0], id, 1, root()));
		assert_eq!((told(), supply(id)), ((None, Intact), Supply::Short));
		assert_ok!(attest(VAULTS[1], id, 2, root()));
		assert_eq!(supply(id), Supply::Enough);
		assert_ok!(attest(VAULTS[0], id, 1, Attestation::Root(Root([1; 32]))));
		assert_eq!((told(), supply(id)), ((Some(Intact), Damaged), Supply::Short));
		assert_ok!(attest(VAULTS[0], id, 1, Attestation::Lost));
		assert_eq!((told(), supply(id)), ((Some(Damaged), Lost), Supply::Short));
		assert_ok!(attest(VAULTS[0], id, 1, root()));
		assert_eq!((told(), supply(id)), ((Some(Lost), Intact), Supply::Enough));
		assert_noop!(attest(VAULTS[0], id, 9, Attestation::Lost), Error::<Test>::NotFound);
	});
}

#[test]
fn a_newer_layer_wants_new_attestations() {
	run_scheduled(|| {
		let id = at_centre(Paper::permanent("P"));
		for (site, keeper) in [(1, VAULTS[0]), (2, VAULTS[1])] {
			assert_ok!(attest(keeper, id, site, root()));
		}
		assert_ok!(add_layer(CENTRE[0], id, migration(), migrated_tree()));
		assert_eq!(supply(id), Supply::Enough);
		assert_ok!(verify(CENTRE[1], id, Check::Confirm));
		assert_eq!(supply(id), Supply::Short);
		assert_ok!(attest(VAULTS[0], id, 1, root()));
		assert_eq!(told(), (Some(Intact), Damaged));
		for (site, keeper) in [(1, VAULTS[0]), (2, VAULTS[1])] {
			assert_ok!(attest(keeper, id, site, Attestation::Root(migrated_tree().root)));
		}
		assert_eq!((supply(id), file(id).copies[0].layer), (Supply::Enough, 1));
	});
}

#[test]
fn attest_copy_names_what_stops_it() {
	run_scheduled(|| {
		assert_noop!(attest(VAULTS[0], 9, 1, root()), Error::<Test>::NotFound);
		assert_ok!(paper("A").register());
		for site in 1..=4 {
			assert_ok!(attest(VAULTS[0], 1, site, root()));
		}
		assert_noop!(attest(VAULTS[0], 1, 5, root()), Error::<Test>::TooMany);
		// Sites are numbered by their organisation.
		appoint(INVESTIGATOR, &[Role::VaultKeeper]);
		assert_noop!(attest(INVESTIGATOR, 1, 1, root()), Error::<Test>::TooMany);
		assert_noop!(attest(INVESTIGATOR, 1, 1, Attestation::Lost), Error::<Test>::NotFound);
		assert_ok!(attest(VAULTS[0], 1, 3, Attestation::Lost));
		assert_ok!(attest(INVESTIGATOR, 1, 1, root()));
		match last_event() {
			Event::CopyAttested { replaced, old: None, new: Intact, .. } => assert_eq!(replaced, Some((ARCHIVES, 3))),
			other => panic!("{other:?}"),
		}
		assert_ok!(paper("B").amend(1, Reason::Incomplete));
		assert_noop!(attest(VAULTS[0], 1, 1, root()), Error::<Test>::NotOpen);
	});
}
