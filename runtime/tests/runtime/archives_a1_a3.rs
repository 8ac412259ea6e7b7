//! Acceptance scenarios A1 to A3 of the archives: the way of a file, the borders of its terms, its disposal.

use crate::{
	archives_fixture::*,
	chain::{at, jump, now, office, org},
};
use frame_support::assert_ok;
use minwon_primitives::{
	Access::*,
	FileId,
	RetentionClass::{self, *},
	Role, Tree,
};
use minwon_runtime::Archives;
use sp_runtime::DispatchError;

/// What the newest acceptance of the block says.
fn late() -> Late {
	match last() {
		Told::FileAccepted { late, .. } => late,
		other => panic!("{other:?}"),
	}
}

#[test]
fn a1_from_the_office_to_the_permanent_archives() {
	run_from(TODAY, || {
		assert_eq!(now(), at(2026, 11, 23, 9, 0));
		assert_ok!(Paper::permanent("R-1").register());
		assert_eq!(Paper::permanent("R-1").register(), no(Fault::AlreadyExists));
		assert_eq!(Archives::by_reference(org(OFFICER), bounded("R-1".bytes())), Some(FileId(1)));
		assert_eq!((file(1).state, file(1).grounds, file(1).layers[0].tree), (FileState::Kept, 0b1, tree()));

		assert_eq!(Archives::transfer_due(FileId(1)), Some(day(2017, 12, 31)));
		assert_ok!(offer(OFFICER, 1, centre()));
		assert_ok!(accept(CENTRE[0], 1));
		assert_eq!((file(1).custody, late()), (centre(), Late::Yes));

		assert_eq!(offer(CENTRE[0], 1, permanent()), no(Fault::NeedsFormat));
		assert_ok!(add_layer(CENTRE[0], 1, migration(), migrated()));
		assert_eq!(offer(CENTRE[0], 1, permanent()), no(Fault::Unverified));
		assert_eq!(verify(CENTRE[0], 1), no(Fault::SameOffice));
		assert_ok!(verify(CENTRE[1], 1));
		assert_ok!(offer(CENTRE[0], 1, permanent()));

		assert_eq!(accept(PERMANENT, 1), no(Fault::NeedsCopies));
		let copy = Attestation::Root(migrated().root);
		assert_ok!(attest(VAULTS[0], 1, 1, copy));
		assert_ok!(attest(VAULTS[0], 1, 2, copy));
		// Two sites, but one office.
		assert_eq!(accept(PERMANENT, 1), no(Fault::NeedsCopies));
		assert_ok!(attest(VAULTS[1], 1, 2, copy));
		assert_eq!(Archives::transfer_due(FileId(1)), Some(day(2026, 12, 31)));
		assert_ok!(accept(PERMANENT, 1));
		assert_eq!((file(1).custody, file(1).state, late()), (permanent(), FileState::Kept, Late::No));
		assert_eq!(classify(CENTRE[0], 1, Open, 0, None), no(Fault::NotYours));
	});
}

#[test]
fn a2_a_term_ends_with_its_year() {
	run_from((2025, 12, 31), || {
		let of_2020 = at_centre(paper("of 2020"));
		assert_eq!(dispose(of_2020), no(Fault::TooEarly));
		at_end_of(2025, 12, 31);
		assert_eq!(dispose(of_2020), no(Fault::TooEarly));
		jump(at(2026, 1, 1, 0, 0));
		assert_ok!(dispose(of_2020));
	});
	run_from(TODAY, || {
		let of_2021 = at_centre(Paper { year: 2021, ..paper("of 2021") });
		assert_eq!(dispose(of_2021), no(Fault::TooEarly));
		let semi = |year, reference| at_centre(Paper { year, retention: SemiPermanent, ..paper(reference) });
		let (of_1955, of_1956) = (semi(1955, "of 1955"), semi(1956, "of 1956"));
		let from = |id| Archives::disposal(FileId(id)).unwrap().disposable_from;
		assert_eq!((from(of_1955), from(of_1956)), (Some(day(2026, 1, 1)), Some(day(2027, 1, 1))));
		assert_eq!(dispose(of_1956), no(Fault::TooEarly));
		assert_ok!(dispose(of_1955));
	});
}

#[test]
fn a2_what_is_never_disposed_of() {
	run_from(TODAY, || {
		assert_ok!(paper("at the department").register());
		assert_eq!(dispose(1), no(Fault::BadLevel));
		let for_good = at_centre(Paper::permanent("for good"));
		assert_eq!(dispose(for_good), no(Fault::NeverDisposed));
		assert_eq!(Archives::disposal(FileId(for_good)).unwrap().disposable_from, None);
	});
}

#[test]
fn a2_what_the_register_does_not_take() {
	run_from(TODAY, || {
		for (wrong, fault) in [
			(Paper { retention: Y3, ..paper("R") }, Fault::TooShort),
			(Paper { year: 2027, ..paper("R") }, Fault::BadYear),
			(Paper { grounds: 1, ..paper("R") }, Fault::BadGrounds),
			(Paper { tree: Tree { leaves: 0, ..tree() }, ..paper("R") }, Fault::BadTree),
			(Paper { grounds: 0b10_0000, ..Paper::closed("five5") }, Fault::BadReference),
			(Paper { task: "T2", ..paper("R") }, Fault::NoSchedule),
		] {
			assert_eq!(wrong.register(), no(fault));
		}
		let committed = Paper { reference: vec![0xc0; 32], grounds: 0b10_0000, ..Paper::closed("") };
		assert_ok!(committed.register());
		assert_ok!(Paper { year: 2026, ..paper("R") }.register());
	});
}

#[test]
fn a3_the_committee_approves() {
	run_from(TODAY, || {
		to_case();
		let opened = case();
		assert_eq!((opened.state, opened.vote_until, opened.items.len()), (CaseState::Open, day(2026, 11, 30), 3));
		assert_eq!(file(2).state, FileState::Appraised { case: CASE });
		assert_eq!(vote(APPRAISER, Ballot::Approve), Err(DispatchError::BadOrigin));
		votes();
		assert_eq!(vote(MEMBER, Ballot::Approve), no(Fault::AlreadyExists));
		at_end_of(2026, 11, 30);
		assert_eq!(close(), no(Fault::TooEarly));
		jump(at(2026, 12, 1, 0, 0));
		assert_ok!(close());

		let approved = CaseState::Approved { destroy_from: day(2026, 12, 31) };
		let counted = Told::AppraisalClosed {
			office: Some(office(STRANGER)),
			org: Some(org(STRANGER)),
			case: CASE,
			verdict: Verdict::Approved,
			approve: 2,
			reject: 1,
			experts: 2,
			state: approved,
		};
		assert_eq!((last(), case().state), (counted, approved));
		let decided = |event: Told| match event {
			Told::OutcomeDecided { file, old_retention, old_deferred, outcome, .. } => {
				Some((file.0, old_retention, old_deferred, outcome))
			}
			_ => None,
		};
		let expected = [
			(2, Y5, None, Decided::Condemned),
			(3, Y5, None, Decided::Extended(Y10)),
			(4, Y5, None, Decided::Deferred(2028)),
		];
		assert_eq!(told().into_iter().filter_map(decided).collect::<Vec<_>>(), expected);
		assert_eq!(case().items.into_inner(), [(FileId(2), Outcome::Dispose)]);
		assert_eq!(file(2).state, FileState::Condemned { case: CASE });
		assert_eq!((file(3).state, file(3).retention), (FileState::Kept, Y10));
		assert_eq!(Archives::disposal(FileId(3)).unwrap().disposable_from, Some(day(2031, 1, 1)));
		assert_eq!((file(4).state, file(4).deferred_until), (FileState::Kept, Some(2028)));
		at_end_of(2028, 12, 31);
		assert_eq!(dispose(4), no(Fault::TooEarly));
		jump(at(2029, 1, 1, 0, 0));
		assert_ok!(dispose(4));
	});
}

#[test]
fn a3_two_offices_destroy() {
	run_from(TODAY, || {
		to_approved();
		at_end_of(2026, 12, 30);
		assert_eq!(sign(DISPOSERS[0], CERTIFICATE), no(Fault::TooEarly));
		jump(at(2026, 12, 31, 0, 0));
		// A wrong certificate is replaced by its own signer.
		assert_ok!(sign(DISPOSERS[0], OTHER));
		assert_ok!(sign(DISPOSERS[0], CERTIFICATE));
		let (first, second) = (office(DISPOSERS[0]), office(DISPOSERS[1]));
		let replaced = Told::DestructionSigned {
			office: first,
			org: org(OFFICER),
			case: CASE,
			old: Some(OTHER),
			certificate: CERTIFICATE,
		};
		assert_eq!((last(), case().signed), (replaced, Some((first, CERTIFICATE))));
		assert_eq!(sign(DISPOSERS[0], CERTIFICATE), no(Fault::SameOffice));
		assert_eq!(sign(DISPOSERS[1], OTHER), no(Fault::CertificateMismatch));
		let entries = file(2).entries;
		assert_ok!(sign(DISPOSERS[1], CERTIFICATE));

		assert_eq!(Archives::file(FileId(2)), None);
		let left = stone(2).unwrap();
		assert_eq!((left.producer, left.task, left.year, left.retention), (org(OFFICER), task("T1"), 2020, Y5));
		assert_eq!((left.ended_on, left.entries, left.offices), (day(2026, 12, 31), entries + 1, (first, second)));
		assert_eq!(left.how, Ending::Destroyed { case: CASE, certificate: CERTIFICATE });
		assert_eq!((case().state, case().items.len(), case().signed), (CaseState::Done, 0, None));
		assert_eq!(last(), Told::CaseDone { office: second, org: org(OFFICER), case: CASE });
		assert_eq!(paper("D-2").register(), no(Fault::AlreadyExists));
		assert_eq!(Archives::by_reference(org(OFFICER), bounded("D-2".bytes())), Some(FileId(2)));
	});
}

#[test]
fn a3_the_appraiser_does_not_vote() {
	run_from(TODAY, || {
		let both = "//dapa//appraiser-and-member";
		appoint(both, &[Role::Appraiser, Role::CommitteeMember]);
		let id = at_centre(paper("A"));
		let items = bounded([(FileId(id), Outcome::Dispose)]);
		assert_ok!(does(both, Act::open_appraisal { items, opinion: BASIS }));
		assert_eq!(vote(both, Ballot::Approve), no(Fault::SameOffice));
		votes();
	});
}

/// Closes the case after these ballots of a second member, the first and the experts; answers its state and that of the files, with their classes.
fn closed_after(ballots: [Option<Ballot>; 4]) -> (CaseState, Vec<(FileState, RetentionClass)>) {
	let mut end = None;
	run_from(TODAY, || {
		to_case();
		let second = "//dapa//member1";
		appoint(second, &[Role::CommitteeMember]);
		for (path, ballot) in [second, MEMBER, EXPERTS[0], EXPERTS[1]].into_iter().zip(ballots) {
			if let Some(ballot) = ballot {
				assert_ok!(vote(path, ballot));
			}
		}
		on(2026, 12, 1);
		assert_ok!(close());
		assert!(case().items.is_empty());
		let files = [2, 3, 4].map(|id| (file(id).state, file(id).retention));
		end = Some((case().state, files.to_vec()));
	});
	end.unwrap()
}

#[test]
fn a3_lapsed_and_rejected_keep_every_file() {
	let (yes, no) = (Some(Ballot::Approve), Some(Ballot::Reject));
	let kept = vec![(FileState::Kept, Y5); 3];
	assert_eq!(closed_after([None, None, yes, yes]), (CaseState::Lapsed, kept.clone()));
	assert_eq!(closed_after([yes, yes, yes, None]), (CaseState::Lapsed, kept.clone()));
	assert_eq!(closed_after([no, yes, yes, no]), (CaseState::Rejected, kept));
}
