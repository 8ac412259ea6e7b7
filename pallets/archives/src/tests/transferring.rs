//! Scenario A1: from the office over the records centre to the permanent archives.

use super::journey::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use minwon_primitives::{Access, FileId, FileKind, HashAlg, RetentionClass};

fn last_late() -> Late {
	match last_event() {
		Event::FileAccepted { late, .. } => late,
		other => panic!("{other:?}"),
	}
}

#[test]
fn main_scenario() {
	run_scheduled(|| {
		assert_ok!(Paper::permanent("R-1").register());
		assert_noop!(Paper::permanent("R-1").register(), Error::<Test>::AlreadyExists);
		assert_eq!(Archives::transfer_due(FileId(1)), Some(day(2017, 12, 31)));
		assert_ok!(offer(OFFICER, [1], centre()));
		assert_ok!(accept(CENTRE[0], [1]));
		assert_eq!(last_late(), Late::Yes);
		assert_noop!(offer(CENTRE[0], [1], permanent()), Error::<Test>::NeedsFormat);
		assert_ok!(add_layer(CENTRE[0], 1, migration(), migrated_tree()));
		assert_noop!(offer(CENTRE[0], [1], permanent()), Error::<Test>::Unverified);
		assert_noop!(verify(CENTRE[0], 1, Check::Confirm), Error::<Test>::SameOffice);
		assert_ok!(verify(CENTRE[1], 1, Check::Confirm));
		assert_ok!(offer(CENTRE[0], [1], permanent()));
		assert_noop!(accept(PERMANENT[0], [1]), Error::<Test>::NeedsCopies);
		let root = Attestation::Root(migrated_tree().root);
		assert_ok!(attest(VAULTS[0], 1, 1, root));
		assert_ok!(attest(VAULTS[0], 1, 2, root));
		assert_noop!(accept(PERMANENT[0], [1]), Error::<Test>::NeedsCopies);
		assert_ok!(attest(VAULTS[1], 1, 2, root));
		assert_eq!(Archives::transfer_due(FileId(1)), Some(day(2026, 12, 31)));
		assert_ok!(accept(PERMANENT[0], [1]));
		assert_eq!((file(1).custody, state(1), last_late()), (permanent(), FileState::Kept, Late::No));
		assert_eq!(Archives::transfer_due(FileId(1)), None);
		let classify = Archives::classify(signed(CENTRE[0]), FileId(1), Access::Open, 0, None, BASIS);
		assert_noop!(classify, Error::<Test>::NotYours);
	});
}

#[test]
fn offer_files_names_what_stops_it() {
	run_scheduled(|| {
		let to_archives = |ids: &[u64]| offer(CENTRE[0], ids.to_vec(), permanent());
		assert_ok!(paper("A").register());
		assert_ok!(paper("B").register());
		assert_noop!(offer(OFFICER, [], centre()), Error::<Test>::BadList);
		assert_noop!(offer(OFFICER, [1, 2, 1], centre()), Error::<Test>::BadList);
		assert_noop!(offer(OFFICER, [1, 9], centre()), Error::<Test>::NotFound);
		// The producing office offers while it keeps the file, nobody else; then the records centre.
		assert_noop!(offer(CENTRE[0], [1], centre()), Error::<Test>::NotYours);
		assert_noop!(offer(PERMANENT[0], [1], centre()), Error::<Test>::NotYours);
		for to in [Custody { level: Level::Department, ..centre() }, Custody { org: ARCHIVES, ..centre() }] {
			assert_noop!(offer(OFFICER, [1], to), Error::<Test>::BadLevel);
		}
		assert_noop!(offer(OFFICER, [1], Custody { org: INVESTIGATORS, ..permanent() }), Error::<Test>::BadLevel);
		assert_ok!(offer(OFFICER, [1], centre()));
		assert_noop!(offer(OFFICER, [2, 1], centre()), Error::<Test>::NotOpen);
		assert_ok!(accept(CENTRE[0], [1]));
		assert_noop!(offer(OFFICER, [1], permanent()), Error::<Test>::NotYours);
		assert_noop!(offer(CENTRE[0], [1], centre()), Error::<Test>::BadLevel);
		assert_noop!(to_archives(&[1]), Error::<Test>::TooShort);

		let last = at_centre(Paper { kind: FileKind::Object, ..Paper::permanent("P") });
		on(2031, 11, 23);
		assert_ok!(to_archives(&[last]));
		assert_ok!(give_back(CENTRE[0], [last]));
		on(2031, 11, 24);
		assert_noop!(to_archives(&[last]), Error::<Test>::ReviewFirst);
		assert_ok!(Archives::classify(signed(CENTRE[0]), FileId(last), Access::Closed, 1, None, BASIS));
		assert_ok!(Archives::set_algorithm(signed(AUTHORITY[0]), HashAlg::Sha2_256, Some(day(2031, 11, 25))));
		assert_ok!(to_archives(&[last]));
		assert_ok!(give_back(PERMANENT[0], [last]));
		on(2031, 11, 25);
		assert_noop!(to_archives(&[last]), Error::<Test>::WeakAlgorithm);
		let lent = Movement::Lent { to: AGENCY, purpose: LoanPurpose::Business, due: day(2031, 12, 1) };
		assert_ok!(Archives::move_file(signed(CENTRE[0]), FileId(last), lent));
		assert_noop!(to_archives(&[last]), Error::<Test>::OnLoan);
	});
}

#[test]
fn text_and_web_want_a_preservation_format() {
	run_scheduled(|| {
		let table = [
			(FileKind::Text, true),
			(FileKind::Web, true),
			(FileKind::Audiovisual, false),
			(FileKind::Dataset, false),
			(FileKind::Object, false),
		];
		for ((kind, wants), reference) in table.into_iter().zip(["a", "b", "c", "d", "e"]) {
			let id = at_centre(Paper { kind, ..Paper::permanent(reference) });
			match wants {
				true => {
					assert_noop!(offer(CENTRE[0], [id], permanent()), Error::<Test>::NeedsFormat);
				}
				false => {
					assert_ok!(offer(CENTRE[0], [id], permanent()));
				}
			}
		}
	});
}

#[test]
fn thirty_years_is_the_least_class_of_the_permanent_archives() {
	run_scheduled(|| {
		for (class, reference, goes) in [
			(RetentionClass::Y10, "a", false),
			(RetentionClass::Y30, "b", true),
			(RetentionClass::SemiPermanent, "c", true),
			(RetentionClass::Permanent, "d", true),
		] {
			let id = at_centre(Paper { retention: class, kind: FileKind::Object, ..paper(reference) });
			match goes {
				true => {
					assert_ok!(offer(CENTRE[0], [id], permanent()));
				}
				false => {
					assert_noop!(offer(CENTRE[0], [id], permanent()), Error::<Test>::TooShort);
				}
			}
		}
	});
}

#[test]
fn decide_offer_names_what_stops_it() {
	run_scheduled(|| {
		assert_ok!(paper("A").register());
		assert_ok!(paper("B").register());
		assert_noop!(accept(CENTRE[0], []), Error::<Test>::BadList);
		assert_noop!(accept(CENTRE[0], [9]), Error::<Test>::NotFound);
		assert_noop!(accept(CENTRE[0], [1]), Error::<Test>::NotOpen);
		assert_ok!(offer(OFFICER, [1], centre()));
		assert_noop!(accept(CENTRE[0], [1, 2]), Error::<Test>::NotOpen);
		for who in [OFFICER, PERMANENT[0]] {
			assert_noop!(accept(who, [1]), Error::<Test>::NotYours);
		}
		assert_noop!(give_back(PERMANENT[0], [1]), Error::<Test>::NotYours);
		// An office that offers and would receive: it may withdraw, not accept.
		appoint(OFFICER, &[minwon_primitives::Role::RecordsOfficer, minwon_primitives::Role::RecordsArchivist]);
		assert_noop!(accept(OFFICER, [1]), Error::<Test>::SameOffice);
		assert_ok!(give_back(OFFICER, [1]));
		assert_eq!(state(1), FileState::Kept);
		assert_ok!(offer(OFFICER, [1, 2], centre()));
		assert_ok!(give_back(CENTRE[1], [2]));
		assert_eq!((file(1).custody.level, file(2).custody.level), (Level::Department, Level::Department));
	});
}

#[test]
fn all_or_none() {
	run_scheduled(|| {
		for reference in ["A", "B", "C"] {
			assert_ok!(paper(reference).register());
		}
		assert_noop!(offer(OFFICER, [1, 2, 9], centre()), Error::<Test>::NotFound);
		assert_ok!(offer(OFFICER, [3, 1], centre()));
		assert_noop!(accept(CENTRE[0], [3, 1, 2]), Error::<Test>::NotOpen);
		assert_ok!(accept(CENTRE[0], [3, 1]));
		assert_eq!([1, 2, 3].map(|id| file(id).custody.level as u8), [1, 0, 1]);
	});
}

#[test]
fn copies_are_fresh_for_thirty_days() {
	run_scheduled(|| {
		let id = at_centre(Paper::permanent("P"));
		migrate(id);
		for (site, keeper) in [(1, VAULTS[0]), (2, VAULTS[1])] {
			assert_ok!(attest(keeper, id, site, Attestation::Root(migrated_tree().root)));
		}
		assert_ok!(offer(CENTRE[0], [id], permanent()));
		on(2026, 12, 24);
		assert_noop!(accept(PERMANENT[0], [id]), Error::<Test>::NeedsCopies);
		on(2026, 12, 23);
		assert_ok!(accept(PERMANENT[0], [id]));
	});
}
