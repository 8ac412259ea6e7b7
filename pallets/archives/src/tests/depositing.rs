//! Scenario A9: what the other pilots reach by trait.

use super::journey::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok, assert_storage_noop, weights::Weight};
use minwon_primitives::{Access, Dossier, FileId, FileKind, HashAlg, OrgId, RecordRef, RetentionClass::*, Tree};
use minwon_support::Archivist;
use sp_runtime::DispatchError;

fn dossier(id: u64) -> Dossier {
	Dossier {
		source: RecordRef { pilot: 57, kind: 1, id },
		producer: AGENCY,
		task: task("T7"),
		year: 2026,
		retention: None,
		access: Access::Closed,
		grounds: 0b10_0000,
		kind: FileKind::Dataset,
		tree: Tree::single([0x77; 32]),
	}
}

fn deposit(dossier: Dossier) -> Result<Option<FileId>, DispatchError> {
	<Archives as Archivist>::deposit(dossier)
}

#[test]
fn the_unit_archives_nothing() {
	run(|| {
		assert_eq!(<() as Archivist>::deposit(dossier(9)), Ok(None));
		assert_eq!(<() as Archivist>::frozen(AGENCY, None, 2020), None);
		assert_eq!(<() as Archivist>::deposit_weight() + <() as Archivist>::frozen_weight(), Weight::zero());
	});
}

#[test]
fn a_dossier_is_kept_once() {
	run_scheduled(|| {
		assert_eq!(deposit(dossier(9)), Ok(Some(FileId(1))));
		let kept = file(1);
		assert_eq!((kept.retention, kept.state, kept.custody.level), (Y10, FileState::Kept, Level::Department));
		assert_eq!((kept.producer, kept.layers[0].by, kept.layers[0].verified), (AGENCY, None, true));
		assert_eq!(kept.reference, Reference::Source(dossier(9).source));
		assert!(matches!(last_event(), Event::FileRegistered { office: None, org: None, file: FileId(1), .. }));
		assert_eq!(Archives::by_source(dossier(9).source), Some(FileId(1)));
		assert_eq!(Archives::by_source(dossier(10).source), None);
		let again = Err(Error::<Test>::AlreadyExists.into());
		assert_storage_noop!(assert_eq!(deposit(dossier(9)), again));
		assert_storage_noop!(assert_eq!(deposit(Dossier { producer: OrgId(77), ..dossier(9) }), again));
		// From here on it is a file like any other.
		to_centre(1);
		assert_eq!(file(1).custody.level, Level::RecordsCentre);
	});
}

#[test]
fn the_class_is_the_schedules_or_longer() {
	run_scheduled(|| {
		let table = [
			("T7", None, Y10),
			("T7", Some(Y1), Y1),
			("T1", None, Y5),
			("T1", Some(Y1), Y5),
			("T1", Some(Y30), Y30),
			("T9", Some(Y30), Permanent),
		];
		for ((code, retention, expected), id) in table.into_iter().zip(1..) {
			assert_eq!(deposit(Dossier { task: task(code), retention, ..dossier(id) }), Ok(Some(FileId(id))));
			assert_eq!(file(id).retention, expected, "{code} {retention:?}");
		}
	});
}

#[test]
fn refusals_in_their_order() {
	run_scheduled(|| {
		assert_ok!(deposit(dossier(1)));
		let mut wrong = Dossier { year: 2027, grounds: 0, tree: Tree { leaves: 0, ..tree() }, ..dossier(1) };
		let mut refused = |correct: fn(&mut Dossier), error: Error<Test>| {
			assert_noop!(deposit(wrong.clone()), DispatchError::from(error));
			correct(&mut wrong);
		};
		refused(|dossier| dossier.source.id = 2, Error::AlreadyExists);
		refused(|dossier| dossier.year = 1947, Error::BadYear);
		refused(|dossier| dossier.year = 1948, Error::BadYear);
		refused(|dossier| dossier.grounds = 1, Error::BadGrounds);
		refused(|dossier| dossier.tree.leaves = 3, Error::BadTree);
		assert_ok!(deposit(wrong));
	});
}

#[test]
fn nothing_else_refuses() {
	run_scheduled(|| {
		assert_ok!(freeze_of([AGENCY], (2026, 2026), [], None));
		assert_ok!(Archives::set_algorithm(signed(AUTHORITY[0]), HashAlg::Blake2b256, Some(day(2026, 11, 23))));
		minwon_testkit::Roles::suspend(AGENCY.0);
		assert_ok!(deposit(Dossier { task: task("a-1"), ..dossier(9) }));
		assert_eq!(Archives::evidence(FileId(1)).unwrap().strength, Strength::Weak);
	});
}

#[test]
fn nobody_occupies_a_source_beforehand() {
	run_scheduled(|| {
		use codec::Encode;
		let bytes = dossier(12).source.encode();
		assert_eq!(bytes.len(), 10);
		let (who, reference) = (signed(OFFICER), bounded(bytes));
		let kind = FileKind::Text;
		assert_ok!(Archives::register_file(who, reference, task("T1"), 2020, Y5, Access::Open, 0, kind, tree()));
		assert_eq!(deposit(dossier(12)), Ok(Some(FileId(2))));
	});
}

#[test]
fn weights_are_those_of_the_configuration() {
	assert_eq!(<Archives as Archivist>::deposit_weight(), <() as WeightInfo>::deposit());
	assert_eq!(<Archives as Archivist>::frozen_weight(), <() as WeightInfo>::frozen());
}
