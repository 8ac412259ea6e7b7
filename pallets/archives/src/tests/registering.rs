//! Scenario A2, registration.

use super::journey::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use minwon_primitives::{Access::*, FileId, OfficeId, RetentionClass::*, Root, Tree};

#[test]
fn a_file_is_registered_and_told() {
	run_scheduled(|| {
		assert_ok!(Paper::permanent("R-1").register());
		let file = file(1);
		let custody = Custody { org: AGENCY, level: Level::Department };
		assert_eq!((file.producer, file.custody, file.state), (AGENCY, custody, FileState::Kept));
		assert_eq!((file.classified_on, file.closed_until, file.entries), (day(2026, 11, 23), None, 1));
		assert_eq!(file.layers.len(), 1);
		let layer = &file.layers[0];
		assert_eq!((layer.by, layer.verified, layer.tree), (Some(OfficeId(OFFICER as u32)), true, tree()));
		let told = Event::FileRegistered {
			office: Some(OfficeId(OFFICER as u32)),
			org: Some(AGENCY),
			file: FileId(1),
			producer: AGENCY,
			reference: Reference::Own(bounded("R-1".bytes())),
			task: task("T9"),
			year: 2015,
			retention: Permanent,
			access: Closed,
			grounds: 1,
			kind: file.kind,
			tree: tree(),
		};
		assert_eq!(last_event(), told);
		assert_eq!(Archives::by_reference(AGENCY, bounded("R-1".bytes())), Some(FileId(1)));
		assert_eq!(Archives::by_reference(ARCHIVES, bounded("R-1".bytes())), None);
		assert_noop!(Paper::permanent("R-1").register(), Error::<Test>::AlreadyExists);
	});
}

#[test]
fn register_file_names_what_stops_it() {
	run_scheduled(|| {
		let refused = |paper: Paper, error: Error<Test>| {
			assert_noop!(paper.register(), error);
		};
		let personal = Paper { access: Closed, grounds: 0b10_0000, ..paper("five5") };
		refused(paper(""), Error::BadReference);
		refused(personal.clone(), Error::BadReference);
		assert_ok!(Paper { reference: "0123456789abcdef0123456789abcdef", ..personal }.register());
		refused(Paper { task: "T2", ..paper("R") }, Error::NoSchedule);
		refused(Paper { retention: Y3, ..paper("R") }, Error::TooShort);
		assert_ok!(Paper { retention: Y10, ..paper("longer") }.register());
		refused(Paper { year: 1947, ..paper("R") }, Error::BadYear);
		refused(Paper { year: 2027, ..paper("R") }, Error::BadYear);
		assert_ok!(Paper { year: 1948, ..paper("first") }.register());
		assert_ok!(Paper { year: 2026, ..paper("last") }.register());
		refused(Paper { grounds: 1, ..paper("R") }, Error::BadGrounds);
		refused(Paper { access: Closed, ..paper("R") }, Error::BadGrounds);
		refused(Paper { access: Partial, ..paper("R") }, Error::BadGrounds);
		refused(Paper { tree: Tree { leaves: 0, ..tree() }, ..paper("R") }, Error::BadTree);
		refused(Paper { tree: Tree { leaves: (1 << 24) + 1, ..tree() }, ..paper("R") }, Error::BadTree);
		refused(Paper { tree: Tree { root: Root([0; 32]), ..tree() }, ..paper("R") }, Error::BadTree);
		assert_ok!(Paper { tree: Tree { leaves: 1 << 24, ..tree() }, ..paper("film") }.register());
	});
}

#[test]
fn the_first_guard_that_fails_is_named() {
	run_scheduled(|| {
		assert_ok!(paper("R").register());
		let mut wrong = Paper {
			reference: "",
			task: "T2",
			year: 2027,
			retention: Y1,
			access: Open,
			grounds: 1,
			tree: Tree { leaves: 0, ..tree() },
			..paper("R")
		};
		let mut refused = |correct: fn(&mut Paper), error: Error<Test>| {
			assert_noop!(wrong.clone().register(), error);
			correct(&mut wrong);
		};
		refused(|paper| paper.reference = "R", Error::BadReference);
		refused(|paper| paper.reference = "R2", Error::AlreadyExists);
		refused(|paper| paper.task = "T1", Error::NoSchedule);
		refused(|paper| paper.retention = Y5, Error::TooShort);
		refused(|paper| paper.year = 2026, Error::BadYear);
		refused(|paper| paper.grounds = 0, Error::BadGrounds);
		refused(|paper| paper.tree = tree(), Error::BadTree);
		assert_ok!(wrong.register());
	});
}

#[test]
fn a_schedule_holds_from_its_day() {
	run_scheduled(|| {
		assert_ok!(set_schedule("T2", Y3, day(2027, 1, 1)));
		on(2026, 12, 31);
		assert_noop!(Paper { task: "T2", ..paper("R") }.register(), Error::<Test>::NoSchedule);
		on(2027, 1, 1);
		assert_ok!(Paper { task: "T2", ..paper("R") }.register());
	});
}

#[test]
fn the_last_id_is_not_given_out() {
	run_scheduled(|| {
		NextFileId::<Test>::put(FileId(u64::MAX));
		assert_noop!(paper("R").register(), Error::<Test>::TooMany);
		NextFileId::<Test>::put(FileId(1));
	});
}
