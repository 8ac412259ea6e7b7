//! Acceptance scenarios A7 to A10 of the archives: loans and copies, corrections, what other pilots deposit, expunging and adversaries.

use crate::{
	archives_fixture::*,
	chain::{account, at, jump, now, office, org, run},
	defense_fixture as case1,
	defense_fixture::Plan,
};
use codec::Encode;
use frame_support::{assert_ok, assert_storage_noop, dispatch::DispatchResult, traits::fungible::Inspect as _};
use minwon_primitives::{
	Access::*, CivilDate, DocumentDigest, Dossier, FileId, FileKind, HashAlg, RecordRef, RetentionClass::*, Role, Root,
	Tree,
};
use minwon_runtime::{Archives, Balances, Runtime};
use minwon_support::Archivist;
use sp_core::hex2array;
use sp_runtime::DispatchError;

fn lend(file: u64, purpose: LoanPurpose, due: CivilDate) -> DispatchResult {
	let movement = Movement::Lent { to: org(INVESTIGATOR), purpose, due };
	does(CENTRE[0], Act::move_file { file: FileId(file), movement })
}

#[test]
fn a7_a_closed_file_goes_to_an_investigation() {
	run_from(TODAY, || {
		let id = at_centre(Paper::closed("closed"));
		let last_day = day(2027, 5, 22);
		assert_eq!(lend(id, LoanPurpose::Viewing, last_day), no(Fault::NotAccessible));
		assert_eq!(lend(id, LoanPurpose::Investigation, day(2027, 5, 23)), no(Fault::BadTerm));
		assert_ok!(lend(id, LoanPurpose::Investigation, last_day));
		assert_eq!(offer(CENTRE[0], id, permanent()), no(Fault::OnLoan));
		assert_eq!(dispose(id), no(Fault::OnLoan));
		at_end_of(2027, 5, 22);
		assert_eq!(Archives::loan(FileId(id)), Some(LoanStatus::Out));
		jump(at(2027, 5, 23, 0, 0));
		assert_eq!(Archives::loan(FileId(id)), Some(LoanStatus::Overdue));
		let movement = Movement::Returned(Condition::Sound);
		assert_ok!(does(CENTRE[0], Act::move_file { file: FileId(id), movement }));
		assert_eq!(Archives::loan(FileId(id)), Some(LoanStatus::None));
		assert_ok!(dispose(id));
	});
}

/// Whether the copies of a file are enough, and what the newest attestation of the block changed.
fn attested(id: u64) -> (Supply, Option<CopyStatus>, CopyStatus) {
	match last() {
		Told::CopyAttested { old, new, .. } => (Archives::copies(FileId(id)).unwrap().supply, old, new),
		other => panic!("{other:?}"),
	}
}

#[test]
fn a7_copies() {
	use CopyStatus::*;
	run_from(TODAY, || {
		let id = at_centre(Paper::permanent("P"));
		let says = |attestation| attest(VAULTS[0], id, 1, attestation);
		let right = Attestation::Root(tree().root);
		attest_both(id, tree().root);
		assert_eq!(attested(id), (Supply::Enough, None, Intact));
		assert_ok!(says(Attestation::Root(Root([1; 32]))));
		assert_eq!(attested(id), (Supply::Short, Some(Intact), Damaged));
		assert_ok!(says(Attestation::Lost));
		assert_eq!(attested(id), (Supply::Short, Some(Damaged), Lost));
		assert_ok!(says(right));
		assert_eq!(attested(id), (Supply::Enough, Some(Lost), Intact));
		assert_eq!(attest(VAULTS[0], id, 9, Attestation::Lost), no(Fault::NotFound));

		// A layer counts once it is checked; from then on copies of the one before it count no more.
		let supply = || Archives::copies(FileId(id)).unwrap().supply;
		assert_ok!(add_layer(CENTRE[0], id, migration(), migrated()));
		assert_eq!(supply(), Supply::Enough);
		assert_ok!(verify(CENTRE[1], id));
		assert_eq!(supply(), Supply::Short);
		assert_ok!(says(right));
		assert_eq!(attested(id), (Supply::Short, Some(Intact), Damaged));
		attest_both(id, migrated().root);
		assert_eq!((supply(), file(id).copies[0].layer), (Supply::Enough, 1));
	});
}

#[test]
fn a8_a_correction_takes_the_place_of_a_file() {
	run_from(TODAY, || {
		assert_ok!(paper("A").register());
		let old = file(1);
		assert_ok!(Paper { tree: migrated(), ..paper("A2") }.amend(1, Reason::Tree));
		assert_eq!((file(1).state, file(2).corrects), (FileState::Superseded { by: FileId(2) }, Some(FileId(1))));
		assert_eq!((file(1).chain, file(1).entries), (old.chain, 1));
		// The custody chain goes on where the old file's ended.
		let entry = (old.chain, old.entries, now(), last()).encode();
		assert_eq!((file(2).chain, file(2).entries), (sp_io::hashing::blake2_256(&entry), 2));
		assert_eq!(paper("A3").amend(1, Reason::Tree), no(Fault::NotOpen));

		assert_ok!(paper("A3").amend(2, Reason::Class));
		assert_ok!(paper("A4").amend(3, Reason::Incomplete));
		assert_eq!(paper("A5").amend(4, Reason::Incomplete), no(Fault::TooMany));
		let accepted = at_centre(paper("B"));
		assert_eq!(paper("B2").amend(accepted, Reason::Tree), no(Fault::NotOpen));
	});
}

#[test]
fn a8_predecessors_end_with_their_successor() {
	run_from(TODAY, || {
		assert_ok!(paper("A").register());
		assert_ok!(paper("B").amend(1, Reason::Tree));
		assert_ok!(paper("C").amend(2, Reason::Tree));
		to_centre(3);
		assert_ok!(dispose(3));
		votes();
		on(2026, 12, 1);
		assert_ok!(close());
		on(2026, 12, 31);
		assert_ok!(sign(DISPOSERS[0], CERTIFICATE));
		assert_ok!(sign(DISPOSERS[1], CERTIFICATE));
		let how = Ending::Destroyed { case: CASE, certificate: CERTIFICATE };
		assert_eq!([1, 2, 3].map(|id| stone(id).map(|stone| stone.how)), [Some(how); 3]);
		assert_eq!([1, 2, 3].map(|id| Archives::file(FileId(id))), [None, None, None]);
	});
}

#[test]
fn a8_a_correction_does_not_slip_out_of_a_freeze() {
	run_from(TODAY, || {
		assert_ok!(paper("A").register());
		assert_ok!(Paper { year: 2017, ..paper("B") }.amend(1, Reason::Incomplete));
		to_centre(2);
		assert_ok!(freeze(None));
		assert_eq!(Archives::disposal(FileId(2)).unwrap().frozen_by, Some(HOLD));
		assert_eq!(dispose(2), no(Fault::OnHold));
		assert_ok!(lift(AUTHORITY[1]));
		assert_ok!(dispose(2));
	});
}

/// What a pilot of index 57 hands over: a task without a schedule, no documents.
fn dossier(id: u64) -> Dossier {
	Dossier {
		source: RecordRef { pilot: 57, kind: 1, id },
		producer: org(OFFICER),
		task: task("T7"),
		year: 2026,
		retention: None,
		access: Closed,
		grounds: 0b10_0000,
		kind: FileKind::Dataset,
		tree: Tree::single([0x77; 32]),
	}
}

/// What a pilot does within its own call; that of defence follows below.
fn deposit(dossier: Dossier) -> Result<Option<FileId>, DispatchError> {
	<Archives as Archivist>::deposit(dossier)
}

#[test]
fn a9_what_other_pilots_deposit() {
	run_from(TODAY, || {
		assert_eq!(<() as Archivist>::deposit(dossier(9)), Ok(None));
		assert_eq!(deposit(dossier(9)), Ok(Some(FileId(1))));
		assert_eq!((file(1).retention, file(1).custody.level, file(1).layers[0].by), (Y10, Level::Department, None));
		let single = hex2array!("c0ff59ccf2118e0b1dd41f68432e307bed8be7381153e5da9bf52a835636d4bb");
		assert_eq!(file(1).layers[0].tree, Tree { alg: HashAlg::Blake2b256, root: Root(single), leaves: 1 });
		let again: Result<Option<FileId>, DispatchError> = Err(Fault::AlreadyExists.into());
		assert_storage_noop!(assert_eq!(deposit(dossier(9)), again));
		let other = Dossier { producer: org(INVESTIGATOR), ..dossier(9) };
		assert_storage_noop!(assert_eq!(deposit(other), again));

		assert_eq!(deposit(Dossier { task: task("T1"), retention: Some(Y1), ..dossier(10) }), Ok(Some(FileId(2))));
		assert_eq!(file(2).retention, Y5);
		let groundless = Dossier { grounds: 0, ..dossier(11) };
		assert_storage_noop!(assert_eq!(deposit(groundless), Err(Fault::BadGrounds.into())));

		// Nobody occupies a source beforehand.
		let reference = dossier(12).source.encode();
		assert_eq!(reference.len(), 10);
		assert_ok!(Paper { reference, ..paper("") }.register());
		assert_eq!(deposit(dossier(12)), Ok(Some(FileId(4))));

		assert_ok!(weaken(HashAlg::Blake2b256, Some(day(2026, 11, 23))));
		assert_eq!(deposit(dossier(13)), Ok(Some(FileId(5))));
		assert_eq!(Archives::evidence(FileId(5)).unwrap().strength, Strength::Weak);
	});
}

#[test]
fn a9_a_closed_defence_case_is_a_file_and_a_freeze_stops_its_erasure() {
	run(|| {
		Plan::new().to_declaring();
		let change = pallet_defense_proposals::Change::Withdraw { reason: case1::document("reason") };
		assert_ok!(case1::does(case1::PROGRAM, case1::Act::amend_notice { case: case1::CASE, change }));
		let source = RecordRef { pilot: 50, kind: pallet_defense_proposals::CASE_KIND, id: 1 };
		let id = Archives::by_source(source).unwrap();
		assert_eq!(pallet_defense_proposals::Cases::<Runtime>::get(case1::CASE).and_then(|case| case.file), Some(id));
		let kept = file(id.0);
		assert_eq!((kept.producer, kept.access, kept.layers[0].by), (org(case1::PROGRAM), Open, None));
		assert_ok!(freeze_of(kept.producer, (kept.year, kept.year), None));
		let erase = || case1::Act::erase_nominee {
			case: case1::CASE,
			nominee: office(case1::EVALUATORS[0]),
			basis: pallet_defense_proposals::Basis::Order,
		};
		assert_eq!(case1::does(case1::KEEPER, erase()), case1::no(case1::Fault::OnHold));
		assert_ok!(lift(AUTHORITY[1]));
		assert_ok!(case1::does(case1::KEEPER, erase()));
	});
}

fn expunge(path: &str, file: u64, order: DocumentDigest) -> DispatchResult {
	does(path, Act::expunge { file: FileId(file), order })
}

#[test]
fn a10_two_offices_expunge() {
	const ORDER: DocumentDigest = DocumentDigest([10; 32]);
	run_from(TODAY, || {
		assert_ok!(paper("A").register());
		assert_eq!(expunge(DISPOSERS[0], 1, ORDER), Err(DispatchError::BadOrigin));
		assert_ok!(freeze(None));
		assert_eq!(expunge(AUTHORITY[0], 1, ORDER), no(Fault::OnHold));
		assert_ok!(lift(AUTHORITY[1]));
		assert_ok!(expunge(AUTHORITY[0], 1, ORDER));
		assert_eq!(expunge(AUTHORITY[0], 1, ORDER), no(Fault::SameOffice));
		assert_eq!(expunge(AUTHORITY[1], 1, OTHER), no(Fault::CertificateMismatch));
		assert_ok!(expunge(AUTHORITY[1], 1, ORDER));
		let left = stone(1).unwrap();
		assert_eq!(left.how, Ending::Expunged { order: ORDER });
		assert_eq!((left.offices, left.entries), ((office(AUTHORITY[0]), office(AUTHORITY[1])), 3));
		assert_eq!(Archives::file(FileId(1)), None);
		assert_eq!(expunge(AUTHORITY[1], 1, ORDER), no(Fault::NotFound));
		assert_eq!(paper("A").register(), no(Fault::AlreadyExists));
	});
}

#[test]
fn a10_nobody_accepts_its_own_offer() {
	run_from(TODAY, || {
		let both = "//dapa//officer-and-archivist";
		appoint(both, &[Role::RecordsOfficer, Role::RecordsArchivist]);
		assert_ok!(paper("A").register_by(both));
		assert_ok!(offer(both, 1, centre()));
		assert_eq!(accept(both, 1), no(Fault::SameOffice));
		assert_ok!(decide_on(both, 1, OfferDecision::Return { basis: BASIS }));
		assert_eq!((file(1).state, file(1).custody.level), (FileState::Kept, Level::Department));
		assert_eq!(Balances::total_balance(&account(both)), 0);
	});
}

#[test]
fn a10_copies_are_fresh_for_thirty_days() {
	run_from(TODAY, || {
		let [fresh, stale] = ["fresh", "stale"].map(|reference| {
			let id = at_centre(Paper::permanent(reference));
			migrate(id);
			attest_both(id, migrated().root);
			assert_ok!(offer(CENTRE[0], id, permanent()));
			id
		});
		at_end_of(2026, 12, 23);
		assert_ok!(accept(PERMANENT, fresh));
		jump(at(2026, 12, 24, 0, 0));
		assert_eq!(accept(PERMANENT, stale), no(Fault::NeedsCopies));
		attest_both(stale, migrated().root);
		assert_ok!(accept(PERMANENT, stale));
	});
}
