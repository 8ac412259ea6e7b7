use super::journey::*;
use crate::{mock::*, *};
use codec::Encode;
use frame_support::{assert_noop, assert_ok};
use minwon_primitives::{Access, FileId, FileKind, RecallId, RecordRef, Seconds, TaskCode, Tree};
use sp_runtime::{
	traits::{BlakeTwo256, Hash},
	DispatchError::{self, BadOrigin},
};

fn to_open() {
	to_kimchi();
	assert_ok!(open(AUTHORITY, L3, 900_000));
}

#[test]
fn a_closed_recall_is_archived() {
	run(|| {
		to_open();
		assert_ok!(retire(K, "d", L3, 450_000, How::Destroyed));
		on(2027, 5, 10);
		let open_record = recall(FIRST);
		assert_ok!(Haccp::settle_recall(signed(PROVINCE), FIRST, Settlement::Close { report: doc(8) }));
		let (at, relief) = (at(2027, 5, 10, 10, 0), Relief::TwoThirds);
		let closed = |file| Recall { state: RecallState::Closed { at, relief, file }, ..open_record };
		assert_eq!(recall(FIRST), closed(Some(FileId(1))));
		assert_eq!((RecallOfRoot::<Test>::get(L3), lot(L3).holds), (None, 1));
		let told = Event::RecallSettled {
			office: office(PROVINCE),
			org: org(PROVINCE),
			recall: FIRST,
			settlement: Settlement::Close { report: doc(8) },
			rate_bps: 5_000,
			relief: Some(relief),
			late: false,
			file: Some(FileId(1)),
		};
		System::assert_last_event(told.into());
		let dossiers = Dossiers::get();
		let [dossier] = &dossiers[..] else { panic!("one dossier") };
		assert_eq!(dossier.source, RecordRef { pilot: 51, kind: 3, id: 1 });
		assert_eq!(dossier.tree, Tree::single(BlakeTwo256::hash(&closed(None).encode()).0));
		assert_eq!((dossier.producer, dossier.year, dossier.retention), (org(PROVINCE), 2027, None));
		assert_eq!((dossier.access, dossier.grounds, dossier.kind), (Access::Open, 0, FileKind::Dataset));
		assert_eq!(dossier.task, TaskCode(b"1471000A01".to_vec().try_into().unwrap()));
	});
}

#[test]
fn a_result_is_late_from_the_end_of_the_term() {
	let due = date(2027, 5, 13).end();
	for (moment, expected) in [(Seconds(due.0 - 1), false), (due, true)] {
		run(|| {
			to_open();
			set(moment);
			assert_eq!(Haccp::recall(FIRST).unwrap().late, expected);
			assert_ok!(close(PROVINCE, FIRST));
			set(Seconds(due.0 + 1_000_000));
			assert_eq!(Haccp::recall(FIRST).unwrap().late, expected); // as it was closed
			let late = System::events().into_iter().find_map(|record| match record.event {
				RuntimeEvent::Haccp(Event::RecallSettled { late, .. }) => Some(late),
				_ => None,
			});
			assert_eq!(late, Some(expected));
		});
	}
}

#[test]
fn a_lifted_recall_releases_the_last_found_first() {
	run(|| {
		to_recalled();
		System::reset_events();
		assert_ok!(Haccp::settle_recall(signed(PROVINCE), FIRST, Settlement::Lift { ground: doc(8) }));
		assert_eq!((recall(FIRST).state, recall(FIRST).head), (RecallState::Lifting, 0));
		assert_eq!(RecallOfRoot::<Test>::get(L2), None);
		assert_eq!(Spreading::<Test>::get().into_inner(), [FIRST]);
		assert_eq!(Haccp::recall(FIRST).unwrap().queue, 3);
		let settled = Event::RecallSettled {
			office: office(PROVINCE),
			org: org(PROVINCE),
			recall: FIRST,
			settlement: Settlement::Lift { ground: doc(8) },
			rate_bps: 0,
			relief: None,
			late: false,
			file: None,
		};
		for _ in 0..3 {
			assert_ok!(spread(FIRST, 1));
		}
		let told: Vec<Event<Test>> = System::events()
			.into_iter()
			.filter_map(|record| match record.event {
				RuntimeEvent::Haccp(event) => Some(event),
				_ => None,
			})
			.collect();
		let released = |lot| Event::LotReleased { recall: FIRST, lot };
		let expected = vec![settled, released(L5), released(L3), released(L2), Event::RecallLifted { recall: FIRST }];
		assert_eq!(told, expected);
		assert_eq!(recall(FIRST).state, RecallState::Lifted);
		assert!(Spreading::<Test>::get().is_empty() && Dossiers::get().is_empty());
		assert_eq!((Queue::<Test>::iter().count(), Covered::<Test>::iter().count()), (0, 0));
		assert_noop!(spread(FIRST, 1), Error::<Test>::NotOpen);
	});
}

#[test]
fn settle_recall_names_what_stops_it() {
	run(|| {
		to_open();
		assert_noop!(close(PROVINCE, RecallId(9)), Error::<Test>::NotFound);
		for who in others(&[AUTHORITY, PROVINCE]) {
			assert_noop!(close(who, FIRST), BadOrigin);
			assert_noop!(lift(who, FIRST), BadOrigin);
		}
		assert_noop!(close(AUTHORITY, FIRST), Error::<Test>::SelfReview);
		assert_noop!(lift(AUTHORITY, FIRST), Error::<Test>::SelfReview);
		assert_ok!(close(PROVINCE, FIRST));
		assert_noop!(close(PROVINCE, FIRST), Error::<Test>::NotOpen);
		assert_noop!(lift(PROVINCE, FIRST), Error::<Test>::NotOpen);
	});
	run(|| {
		to_open();
		assert_ok!(lift(PROVINCE, FIRST));
		assert_noop!(close(PROVINCE, FIRST), Error::<Test>::NotOpen);
	});
}

#[test]
fn a_recall_is_closed_when_every_lot_was_looked_at() {
	run(|| {
		to_products(70);
		assert_ok!(open(AUTHORITY, L1, 1));
		assert_noop!(close(PROVINCE, FIRST), Error::<Test>::Pending);
		// To lift it nothing need be finished: it is in the list already, however full.
		let mut full = vec![FIRST];
		full.extend((101..=163).map(RecallId));
		Spreading::<Test>::put(Waiting::truncate_from(full));
		assert_ok!(lift(PROVINCE, FIRST));
		Spreading::<Test>::put(Waiting::truncate_from(vec![FIRST]));
	});
	run(|| {
		to_open();
		let full = (101..=164).map(RecallId).collect::<Vec<_>>();
		Spreading::<Test>::put(Waiting::truncate_from(full));
		assert_noop!(lift(PROVINCE, FIRST), Error::<Test>::TooMany);
		assert_ok!(close(PROVINCE, FIRST));
		Spreading::<Test>::kill();
	});
}

/// A lift in the middle of spreading releases what was reached.
#[test]
fn a_lift_ends_the_spreading() {
	run(|| {
		to_products(70);
		assert_ok!(open(AUTHORITY, L1, 1));
		assert_ok!(lift(PROVINCE, FIRST));
		assert_ok!(spread(FIRST, 64));
		assert_eq!(recall(FIRST).covered, 1);
		assert_ok!(spread(FIRST, 64));
		assert_eq!(recall(FIRST).state, RecallState::Lifted);
		assert!(Lots::<Test>::iter_values().all(|lot| lot.holds == 0));
	});
}

#[test]
fn what_the_archives_refuse_is_passed_on() {
	run(|| {
		to_open();
		ArchivesRefuse::set(true);
		assert_noop!(close(PROVINCE, FIRST), DispatchError::Other("archives refuse"));
		assert_ok!(lift(PROVINCE, FIRST));
	});
}
