//! Each clause of each invariant can fail: storage is broken by hand, and the check names the invariant.

use super::journey::*;
use crate::{mock::*, *};
use frame_support::assert_ok;
use minwon_primitives::{Access, FileId, HashAlg, HoldId, OfficeId, RetentionClass};
use sp_runtime::TryRuntimeError;

/// Takes files somewhere, breaks the state, and expects this invariant to be the first that does not hold.
#[track_caller]
fn breaks_after(number: &str, reach: fn(), sabotage: impl FnOnce()) {
	run_unchecked(|| {
		schedules();
		reach();
		assert_ok!(Archives::do_try_state());
		sabotage();
		match Archives::do_try_state() {
			Err(TryRuntimeError::Other(text)) => assert!(text.starts_with(&format!("{number}:")), "{text}"),
			other => panic!("{number} holds: {other:?}"),
		}
	});
}

/// Two files: the first corrected by the second, which has two layers and two copies at the records centre.
fn two() {
	assert_ok!(paper("A").register());
	assert_ok!(paper("B").amend(1, Reason::Tree));
	to_centre(2);
	migrate(2);
	for site in 1..=2 {
		assert_ok!(attest(VAULTS[0], 2, site, Attestation::Root(tree().root)));
	}
}

fn opened() {
	for reference in ["A", "B"] {
		at_centre(paper(reference));
	}
	assert_ok!(appraise([(1, Outcome::Dispose), (2, Outcome::Dispose)]));
	votes();
}

fn approved() {
	opened();
	on(2026, 12, 1);
	assert_ok!(close());
}

fn ended() {
	approved();
	on(2026, 12, 31);
	assert_ok!(sign(DISPOSERS[0], CERTIFICATE));
	assert_ok!(sign(DISPOSERS[1], CERTIFICATE));
}

fn frozen() {
	for _ in 0..2 {
		assert_ok!(freeze_of([AGENCY, ARCHIVES], (2018, 2022), [], None));
	}
}

#[track_caller]
fn breaks(number: &str, sabotage: impl FnOnce()) {
	breaks_after(number, two, sabotage);
}

fn change(id: u64, change: impl FnOnce(&mut File)) {
	Files::<Test>::mutate_extant(FileId(id), change);
}

fn change_case(change: impl FnOnce(&mut Case)) {
	Cases::<Test>::mutate_extant(CASE, change);
}

#[test]
fn i1_files_and_tombstones() {
	breaks("I1", || NextFileId::<Test>::put(FileId(4)));
	breaks("I1", || Files::<Test>::remove(FileId(2)));
	breaks_after("I1", ended, || {
		let stone = stone(1).unwrap();
		Tombstones::<Test>::insert(FileId(3), stone);
	});
	breaks_after("I1", ended, || {
		Tombstones::<Test>::remove(FileId(1));
	});
	run_unchecked(|| {
		schedules();
		ended();
		assert_ok!(paper("C").register());
		let both = file(3);
		Files::<Test>::insert(FileId(1), both);
		let error = Archives::do_try_state().unwrap_err();
		assert!(matches!(error, TryRuntimeError::Other(text) if text.starts_with("I1:")), "{error:?}");
	});
}

#[test]
fn i2_references() {
	breaks("I2", || {
		References::<Test>::remove(Archives::reference_key(AGENCY, &bounded("A".bytes())));
	});
	breaks("I2", || References::<Test>::insert([1; 32], FileId(1)));
	breaks("I2", || change(1, |file| file.reference = Reference::Own(bounded("Z".bytes()))));
	breaks("I2", || {
		let key = Archives::reference_key(AGENCY, &bounded("A".bytes()));
		References::<Test>::remove(key);
		References::<Test>::insert([1; 32], FileId(1));
	});
}

#[test]
fn i3_appraisals() {
	breaks_after("I3", opened, || change(1, |file| file.state = FileState::Kept));
	breaks_after("I3", opened, || change(1, |file| file.state = FileState::Condemned { case: CASE }));
	breaks_after("I3", opened, || change_case(|case| assert!(case.items.pop().is_some())));
	breaks_after("I3", opened, || {
		change_case(|case| case.items.try_push((FileId(1), Outcome::Dispose)).unwrap());
	});
	breaks_after("I3", opened, || change_case(|case| case.signed = Some((OfficeId(1), CERTIFICATE))));
	breaks_after("I3", opened, || Cases::<Test>::remove(CASE));
	breaks_after("I3", approved, || change(2, |file| file.state = FileState::Kept));
	breaks_after("I3", approved, || change_case(|case| case.state = CaseState::Done));
	breaks_after("I3", ended, || {
		change_case(|case| case.state = CaseState::Approved { destroy_from: day(2026, 1, 1) })
	});
	breaks_after("I3", ended, || change_case(|case| case.signed = Some((OfficeId(1), CERTIFICATE))));
	breaks_after("I3", ended, || {
		change_case(|case| case.items.try_push((FileId(1), Outcome::Dispose)).unwrap());
	});
}

#[test]
fn i4_holds() {
	breaks_after("I4", frozen, || HoldsByOrg::<Test>::remove(AGENCY));
	breaks_after("I4", frozen, || HoldsByOrg::<Test>::insert(INVESTIGATORS, HoldIds::default()));
	breaks_after("I4", frozen, || HoldsByOrg::<Test>::insert(INVESTIGATORS, bounded([HOLD])));
	breaks_after("I4", frozen, || HoldsByOrg::<Test>::insert(AGENCY, bounded([HoldId(2), HOLD])));
	breaks_after("I4", frozen, || HoldsByOrg::<Test>::insert(AGENCY, bounded([HOLD, HOLD, HoldId(2)])));
	breaks_after("I4", frozen, || Holds::<Test>::remove(HOLD));
	breaks_after("I4", frozen, || Holds::<Test>::mutate_extant(HOLD, |hold| hold.orgs = bounded([AGENCY])));
	breaks_after("I4", frozen, || {
		let unnamed = Hold { orgs: bounded([]), ..Holds::<Test>::get(HOLD).unwrap() };
		Holds::<Test>::insert(HoldId(9), unnamed);
	});
}

#[test]
fn i5_layers() {
	breaks("I5", || change(2, |file| file.layers = Default::default()));
	breaks("I5", || change(2, |file| file.layers[0].verified = false));
	breaks("I5", || change(2, |file| file.layers[0].purpose = migration()));
	breaks("I5", || change(2, |file| file.layers[1].purpose = Purpose::Original));
	breaks("I5", || change(2, |file| file.layers[1].purpose = Purpose::Renewal { of: 1 }));
	breaks("I5", || change(2, |file| file.layers[1].purpose = Purpose::Renewal { of: 2 }));
	breaks("I5", || change(2, |file| file.layers[1].purpose = Purpose::Renewal { of: 9 }));
	breaks("I5", || {
		change(2, |file| {
			file.layers[1].purpose = Purpose::Renewal { of: 0 };
			file.layers[1].tree.leaves = 2;
		});
	});
	breaks("I5", || {
		change(2, |file| {
			file.layers[1].verified = false;
			let last = file.layers[1].clone();
			file.layers.try_push(last).unwrap();
		});
	});
}

#[test]
fn i6_copies() {
	breaks("I6", || change(2, |file| file.copies[1].site = 1));
}

#[test]
fn i7_grounds() {
	breaks("I7", || change(2, |file| file.grounds = 1));
	breaks("I7", || change(2, |file| file.access = Access::Closed));
}

#[test]
fn i8_corrections() {
	breaks("I8", || change(1, |file| file.state = FileState::Kept));
	breaks("I8", || change(1, |file| file.state = FileState::Superseded { by: FileId(9) }));
	breaks("I8", || change(2, |file| file.corrects = None));
	breaks("I8", || change(2, |file| file.corrects = Some(FileId(9))));
	breaks("I8", || change(2, |file| file.corrects = Some(FileId(2))));
	let row = || {
		for (number, reference) in (0..).zip(["0", "1", "2", "3"]) {
			match number {
				0 => {
					assert_ok!(paper(reference).register());
				}
				old => {
					assert_ok!(paper(reference).amend(old, Reason::Tree));
				}
			}
		}
		assert_ok!(paper("4").register());
	};
	breaks_after("I8", row, || {
		change(4, |file| file.state = FileState::Superseded { by: FileId(5) });
		change(5, |file| file.corrects = Some(FileId(4)));
	});
}

#[test]
fn i9_votes() {
	breaks_after("I9", opened, || change_case(|case| case.votes[1].0 = case.votes[0].0));
	breaks_after("I9", opened, || change_case(|case| case.votes[1].0 = case.appraiser));
}

#[test]
fn i10_states() {
	breaks_after("I10", approved, || change(1, |file| file.retention = RetentionClass::Permanent));
	let due = day(2027, 1, 1);
	let loan = Loan { to: AGENCY, purpose: LoanPurpose::Business, out: due, due };
	breaks_after("I10", approved, || change(1, |file| file.loan = Some(loan)));
}

#[test]
fn i11_chains() {
	breaks("I11", || change(1, |file| file.entries = 0));
	breaks_after("I11", ended, || {
		Tombstones::<Test>::mutate_extant(FileId(1), |stone| stone.entries = 0);
	});
}

#[test]
fn i12_settings() {
	breaks("I12", || {
		for alg in [HashAlg::Sha2_256, HashAlg::Blake2b256, HashAlg::Keccak256] {
			Algorithms::<Test>::insert(alg, day(2099, 1, 1));
		}
	});
	breaks("I12", || Params::<Test>::mutate(|params| params.quorum = 10));
}
