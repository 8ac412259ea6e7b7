//! Acceptance scenarios A4 to A6 of the archives: freezes, access, evidence.

use crate::{
	archives_fixture::*,
	chain::{at, jump, office, org},
};
use frame_support::assert_ok;
use minwon_primitives::{
	Access::{self, *},
	DocumentDigest, FileId, FileKind,
	HashAlg::*,
	HoldId, Tree,
};
use minwon_runtime::Archives;
use minwon_support::Archivist;
use sp_core::hex2array;
use sp_runtime::DispatchError;

/// The node beside the third item of the specification's tree.
const SIBLING: [u8; 32] = hex2array!("9f60a46e9a98344668e00ac8171e9dcd58399d25b6a44a9802b1d14471584204");

/// What freezes the agency's files of a year.
fn frozen(year: u16) -> Option<HoldId> {
	<Archives as Archivist>::frozen(org(OFFICER), None, year)
}

#[test]
fn a4_a_freeze_between_vote_and_shredder() {
	run_from(TODAY, || {
		to_approved();
		on(2026, 12, 20);
		assert_eq!(frozen(2020), None);
		assert_ok!(freeze(Some(day(2031, 12, 20))));
		assert_eq!([2017, 2018, 2020, 2022, 2023].map(frozen), [None, Some(HOLD), Some(HOLD), Some(HOLD), None]);
		assert_eq!(<Archives as Archivist>::frozen(org(PERMANENT), None, 2020), None);
		on(2026, 12, 31);
		assert_ok!(sign(DISPOSERS[0], CERTIFICATE));
		assert_ok!(sign(DISPOSERS[1], CERTIFICATE));
		assert_eq!((file(2).state, case().state, stone(2)), (FileState::Kept, CaseState::Done, None));
		let stayed = Told::DisposalStayed {
			office: Some(office(DISPOSERS[1])),
			org: Some(org(OFFICER)),
			file: FileId(2),
			case: CASE,
			hold: HOLD,
		};
		assert!(told().contains(&stayed));
		assert_eq!(Archives::disposal(FileId(2)).unwrap().frozen_by, Some(HOLD));

		assert_eq!(dispose(2), no(Fault::OnHold));
		let of_2017 = at_centre(Paper { year: 2017, ..paper("of 2017") });
		assert_ok!(dispose(of_2017));
		assert_eq!(lift(AUTHORITY[0]), no(Fault::SameOffice));
		assert_ok!(lift(AUTHORITY[1]));
		assert_eq!((frozen(2020), Archives::hold(HOLD)), (None, None));
		assert_ok!(dispose(2));
	});
}

#[test]
fn a4_a_freeze_ends_after_its_last_day() {
	run_from(TODAY, || {
		let id = at_centre(paper("A"));
		on(2026, 12, 20);
		assert_ok!(freeze(Some(day(2031, 12, 20))));
		at_end_of(2031, 12, 20);
		assert_eq!(dispose(id), no(Fault::OnHold));
		assert_eq!(frozen(2020), Some(HOLD));
		assert_eq!(lift(STRANGER), Err(DispatchError::BadOrigin));
		jump(at(2031, 12, 21, 0, 0));
		assert_eq!(frozen(2020), None);
		assert_ok!(dispose(id));
		assert_ok!(lift(STRANGER));
		let (office, org) = (Some(office(STRANGER)), Some(org(STRANGER)));
		assert_eq!(last(), Told::HoldLifted { office, org, hold: HOLD, basis: BASIS });
		assert_eq!(lift(STRANGER), no(Fault::NotFound));
	});
}

fn effective(id: u64) -> Access {
	Archives::access(FileId(id)).unwrap().effective
}

#[test]
fn a5_thirty_years_open_a_file() {
	run_from((2020, 3, 1), || {
		let id = at_centre(Paper { year: 1995, ..Paper::permanent("of 1995") });
		migrate(id);
		attest_both(id, migrated().root);
		assert_ok!(offer(CENTRE[0], id, permanent()));
		assert_ok!(accept(PERMANENT, id));
		assert_eq!(file(id).classified_on, day(2020, 3, 1));
		at_end_of(2025, 12, 31);
		assert_eq!(effective(id), Closed);
		jump(at(2026, 1, 1, 0, 0));
		assert_eq!((effective(id), file(id).access), (Open, Closed));

		on(2026, 11, 23);
		let close_until = |until| classify(PERMANENT, id, Closed, 0b1, until);
		assert_eq!(close_until(None), no(Fault::MustOpen));
		assert_eq!(close_until(Some(2037)), no(Fault::MustOpen));
		assert_ok!(close_until(Some(2036)));
		assert_ok!(close_until(Some(2030)));
		let told_closed_until = match last() {
			Told::AccessClassified { old_closed_until, closed_until, .. } => (old_closed_until, closed_until),
			other => panic!("{other:?}"),
		};
		assert_eq!(told_closed_until, (Some(2036), Some(2030)));
		let at_centre_still = at_centre(Paper { year: 1995, ..Paper::permanent("at the centre") });
		assert_eq!(classify(CENTRE[0], at_centre_still, Closed, 0b1, Some(2030)), no(Fault::BadLevel));
		let of_2015 = at_centre(Paper::permanent("of 2015"));
		assert_eq!(classify(CENTRE[0], of_2015, Closed, 0b1, Some(2030)), no(Fault::BadTerm));
		at_end_of(2030, 12, 31);
		assert_eq!(effective(id), Closed);
		jump(at(2031, 1, 1, 0, 0));
		assert_eq!(effective(id), Open);
	});
}

#[test]
fn a5_a_review_is_due_and_a_transfer_wants_it() {
	run_from((2021, 11, 22), || {
		let object = |reference| at_centre(Paper { kind: FileKind::Object, ..Paper::permanent(reference) });
		let too_old = object("classified on 22 November");
		on(2021, 11, 23);
		let fresh = object("classified on 23 November");
		on(2026, 11, 23);
		assert_eq!(offer(CENTRE[0], too_old, permanent()), no(Fault::ReviewFirst));
		assert_ok!(offer(CENTRE[0], fresh, permanent()));
		let access = || Archives::access(FileId(too_old)).unwrap();
		at_end_of(2026, 12, 31);
		assert_eq!((access().review_due, access().overdue), (day(2026, 12, 31), false));
		jump(at(2027, 1, 1, 0, 0));
		assert!(access().overdue);
		// Reviewed, it may go.
		assert_ok!(classify(CENTRE[0], too_old, Closed, 0b1, None));
		assert_ok!(offer(CENTRE[0], too_old, permanent()));
	});
}

#[test]
fn a6_one_item_is_proved() {
	run_from(TODAY, || {
		assert_ok!(Paper::permanent("R-1").register());
		let proves = |item, path: &[[u8; 32]]| {
			let path = bounded(path.iter().copied());
			Archives::proves(FileId(1), 0, item, DocumentDigest([0x13; 32]), [0xa2; 32], path)
		};
		assert_eq!(proves(2, &[SIBLING]), Membership::Member);
		assert_eq!(proves(1, &[SIBLING]), Membership::NotMember);
		assert_eq!(proves(2, &[]), Membership::NotMember);
		assert_eq!(proves(2, &[SIBLING, SIBLING]), Membership::NotMember);
	});
}

fn strength(id: u64) -> Strength {
	Archives::evidence(FileId(id)).unwrap().strength
}

#[test]
fn a6_an_algorithm_is_weak_from_its_day() {
	run_from(TODAY, || {
		assert_ok!(weaken(Sha2_256, Some(day(2027, 1, 1))));
		at_end_of(2026, 12, 31);
		assert_ok!(paper("in time").register());
		assert_eq!(strength(1), Strength::Strong);
		jump(at(2027, 1, 1, 0, 0));
		assert_eq!(paper("late").register(), no(Fault::WeakAlgorithm));
		assert_eq!(strength(1), Strength::Weak);
	});
}

#[test]
fn a6_a_renewal_makes_weak_evidence_strong() {
	run_from(TODAY, || {
		let id = at_centre(Paper { kind: FileKind::Object, ..Paper::permanent("P") });
		let renew = |tree| add_layer(CENTRE[0], id, Purpose::Renewal { of: 0 }, tree);
		assert_ok!(weaken(Sha2_256, Some(day(2027, 1, 1))));
		assert_eq!(renew(tree()), no(Fault::SameAlgorithm));
		jump(at(2027, 1, 1, 0, 0));
		assert_eq!(strength(id), Strength::Weak);
		// Weak evidence moves nowhere.
		assert_eq!(offer(CENTRE[0], id, permanent()), no(Fault::WeakAlgorithm));
		assert_eq!(renew(Tree { leaves: 2, ..renewed() }), no(Fault::CountMismatch));
		let original = file(id).layers[0].clone();
		assert_ok!(renew(renewed()));
		assert_eq!(verify(CENTRE[0], id), no(Fault::SameOffice));
		assert_eq!(strength(id), Strength::Weak);
		assert_ok!(verify(CENTRE[1], id));
		assert_eq!((strength(id), &file(id).layers[0]), (Strength::Strong, &original));
		assert_eq!(file(id).layers[1].tree, renewed());
		assert_ok!(offer(CENTRE[0], id, permanent()));
	});
}

#[test]
fn a6_one_algorithm_stays_strong() {
	run_from(TODAY, || {
		let weak_from = Some(day(2027, 1, 1));
		assert_ok!(weaken(Sha2_256, weak_from));
		assert_ok!(weaken(Blake2b256, weak_from));
		assert_eq!(weaken(Keccak256, weak_from), no(Fault::LastAlgorithm));
	});
}
