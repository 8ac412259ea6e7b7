//! Scenario A6: proof of one item, weak algorithms, renewal.

use super::journey::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use minwon_primitives::{
	DocumentDigest, FileId,
	HashAlg::{self, *},
	Tree,
};
use sp_runtime::DispatchResult;

fn hex(text: &str) -> [u8; 32] {
	sp_core::bytes::from_hex(text).unwrap().try_into().unwrap()
}

fn weaken(alg: HashAlg, from: Option<minwon_primitives::CivilDate>) -> DispatchResult {
	Archives::set_algorithm(signed(AUTHORITY[0]), alg, from)
}

fn renewal(of: u8) -> Purpose {
	Purpose::Renewal { of }
}

fn strength(id: u64) -> Strength {
	Archives::evidence(FileId(id)).unwrap().strength
}

#[test]
fn one_item_is_proved() {
	run_scheduled(|| {
		let id = at_centre(Paper::permanent("R-1"));
		let sibling = hex("0x9f60a46e9a98344668e00ac8171e9dcd58399d25b6a44a9802b1d14471584204");
		let proves = |layer, item, path: Vec<[u8; 32]>| {
			let (digest, salt) = (DocumentDigest([0x13; 32]), [0xa2; 32]);
			Archives::proves(FileId(id), layer, item, digest, salt, path.try_into().unwrap())
		};
		assert_eq!(
			file(id).layers[0].tree.root.0,
			hex("0x160c922adaa5035c9824493a9388a7ad46f9a48056a3c80a3f2d61056e9ac898")
		);
		assert_eq!(proves(0, 2, vec![sibling]), Membership::Member);
		assert_eq!(proves(0, 1, vec![sibling]), Membership::NotMember);
		assert_eq!(proves(0, 2, vec![]), Membership::NotMember);
		assert_eq!(proves(0, 2, vec![sibling, sibling]), Membership::NotMember);
		assert_eq!(proves(1, 2, vec![sibling]), Membership::NotMember);
		// A layer counts once it is checked.
		assert_ok!(add_layer(CENTRE[0], id, migration(), tree()));
		assert_eq!(proves(1, 2, vec![sibling]), Membership::NotMember);
		assert_ok!(verify(CENTRE[1], id, Check::Confirm));
		assert_eq!(proves(1, 2, vec![sibling]), Membership::Member);
		let nowhere = Archives::proves(FileId(9), 0, 2, DocumentDigest([0x13; 32]), [0xa2; 32], Default::default());
		assert_eq!(nowhere, Membership::NotMember);
	});
}

#[test]
fn an_algorithm_is_weak_from_its_day() {
	run_scheduled(|| {
		assert_ok!(weaken(Sha2_256, Some(day(2027, 1, 1))));
		at_end_of(day(2026, 12, 31));
		assert_ok!(paper("in time").register());
		assert_eq!(strength(1), Strength::Strong);
		on(2027, 1, 1);
		assert_noop!(paper("late").register(), Error::<Test>::WeakAlgorithm);
		assert_eq!(strength(1), Strength::Weak);
	});
}

#[test]
fn a_renewal_makes_weak_evidence_strong() {
	run_scheduled(|| {
		let id = at_centre(Paper::permanent("P"));
		assert_ok!(weaken(Sha2_256, Some(day(2027, 1, 1))));
		assert_noop!(add_layer(CENTRE[0], id, renewal(0), tree()), Error::<Test>::SameAlgorithm);
		on(2027, 1, 1);
		let renewed = tree_by(Blake2b256);
		assert_eq!(renewed.root.0, hex("0x22aad8c4111d5ae70cfdd3e240ed28f1f009ee6d472b0e6ce6125f4c72428770"));
		let short = Tree { leaves: 2, ..renewed };
		assert_noop!(add_layer(CENTRE[0], id, renewal(0), short), Error::<Test>::CountMismatch);
		let original = file(id).layers[0].clone();
		assert_ok!(add_layer(CENTRE[0], id, renewal(0), renewed));
		assert_eq!(strength(id), Strength::Weak);
		assert_ok!(verify(CENTRE[1], id, Check::Confirm));
		assert_eq!((strength(id), &file(id).layers[0]), (Strength::Strong, &original));
		// The newest layer for the original decides which algorithm is another one.
		assert_noop!(add_layer(CENTRE[0], id, renewal(0), renewed), Error::<Test>::SameAlgorithm);
		assert_noop!(add_layer(CENTRE[0], id, renewal(0), tree()), Error::<Test>::WeakAlgorithm);
		assert_ok!(add_layer(CENTRE[0], id, renewal(0), tree_by(Keccak256)));
	});
}

#[test]
fn add_layer_names_what_stops_it() {
	run_scheduled(|| {
		let other = tree_by(Blake2b256);
		assert_noop!(add_layer(CENTRE[0], 9, renewal(0), other), Error::<Test>::NotFound);
		assert_ok!(paper("at the office").register());
		assert_noop!(add_layer(PERMANENT[0], 1, renewal(0), other), Error::<Test>::NotYours);
		assert_ok!(offer(OFFICER, [1], centre()));
		assert_noop!(add_layer(CENTRE[0], 1, renewal(0), other), Error::<Test>::NotOpen);
		assert_ok!(accept(CENTRE[0], [1]));
		let add = |purpose, tree| add_layer(CENTRE[0], 1, purpose, tree);
		assert_noop!(add(Purpose::Original, other), Error::<Test>::BadLayer);
		assert_noop!(add(renewal(1), other), Error::<Test>::BadLayer);
		assert_noop!(add(Purpose::Migration { format: bounded(*b"fmt/0") }, other), Error::<Test>::BadFormat);
		assert_noop!(add(migration(), Tree { leaves: 0, ..other }), Error::<Test>::BadTree);
		assert_ok!(weaken(Keccak256, Some(day(2026, 11, 23))));
		assert_noop!(add(migration(), tree_by(Keccak256)), Error::<Test>::WeakAlgorithm);
		assert_ok!(add(renewal(0), other));
		assert_noop!(add(migration(), other), Error::<Test>::Unverified);
		assert_ok!(verify(CENTRE[1], 1, Check::Confirm));
		assert_noop!(add(renewal(1), tree()), Error::<Test>::BadLayer);
		for _ in 2..MAX_LAYERS {
			assert_ok!(add(migration(), other));
			assert_ok!(verify(CENTRE[1], 1, Check::Confirm));
		}
		assert_noop!(add(migration(), other), Error::<Test>::TooMany);
	});
}

#[test]
fn verify_layer_names_what_stops_it() {
	run_scheduled(|| {
		assert_noop!(verify(CENTRE[0], 9, Check::Confirm), Error::<Test>::NotFound);
		let id = at_centre(Paper::permanent("P"));
		assert_noop!(verify(PERMANENT[0], id, Check::Confirm), Error::<Test>::NotYours);
		assert_noop!(verify(CENTRE[0], id, Check::Confirm), Error::<Test>::NotOpen);
		assert_ok!(add_layer(CENTRE[0], id, migration(), tree()));
		for check in [Check::Confirm, Check::Reject] {
			assert_noop!(verify(CENTRE[0], id, check), Error::<Test>::SameOffice);
		}
		assert_ok!(verify(CENTRE[1], id, Check::Reject));
		assert_eq!(file(id).layers.len(), 1);
		assert!(matches!(last_event(), Event::LayerRejected { layer: 1, .. }));
		assert_ok!(add_layer(CENTRE[1], id, migration(), tree()));
		assert_ok!(verify(CENTRE[0], id, Check::Confirm));
		assert!(matches!(last_event(), Event::LayerVerified { layer: 1, .. }));
	});
}

#[test]
fn one_algorithm_stays_strong() {
	run_scheduled(|| {
		let tomorrow = Some(day(2026, 11, 24));
		assert_noop!(weaken(Sha2_256, Some(day(2026, 11, 22))), Error::<Test>::TooLate);
		assert_ok!(weaken(Sha2_256, tomorrow));
		assert_ok!(weaken(Blake2b256, tomorrow));
		assert_noop!(weaken(Keccak256, tomorrow), Error::<Test>::LastAlgorithm);
		// Until the day comes it can be moved or taken back; from then on it stands.
		assert_ok!(weaken(Blake2b256, Some(day(2026, 11, 25))));
		assert_ok!(weaken(Sha2_256, None));
		assert_ok!(weaken(Keccak256, tomorrow));
		assert_ok!(weaken(Sha2_256, None));
		on(2026, 11, 24);
		assert_noop!(weaken(Keccak256, None), Error::<Test>::TooLate);
		assert_noop!(weaken(Keccak256, Some(day(2030, 1, 1))), Error::<Test>::TooLate);
		assert_ok!(weaken(Blake2b256, Some(day(2026, 11, 24))));
		assert_noop!(weaken(Blake2b256, None), Error::<Test>::TooLate);
	});
}
