use super::journey::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use minwon_primitives::{CertId, LotId, NoticeId, RecallId, Role, SiteId};
use sp_runtime::DispatchError::BadOrigin;

const NINTH: RecallId = RecallId(9);

#[test]
fn an_ordered_recall_is_kept_as_opened() {
	run(|| {
		to_kimchi();
		assert_ok!(Haccp::open_recall(signed(AUTHORITY), L3, Grade::Second, Cause::Allergen, 900_000, doc(3)));
		let opened = Recall {
			root: L3,
			grade: Grade::Second,
			cause: Cause::Allergen,
			basis: RecallBasis::Ordered,
			office: office(AUTHORITY),
			org: org(AUTHORITY),
			plan: doc(3),
			planned: 900_000,
			recovered: 0,
			opened_at: at(2027, 5, 3, 10, 0),
			due: date(2027, 5, 15).end(), // a Saturday: recall days are never shifted
			head: 0,
			covered: 0,
			cursor: None,
			state: RecallState::Open,
		};
		let told = Event::RecallOpened {
			office: office(AUTHORITY),
			org: org(AUTHORITY),
			id: FIRST,
			recall: opened,
			notice: Some(NoticeId(Letters::get().len() as u64)),
		};
		System::assert_has_event(told.into());
		System::assert_last_event(Event::LotHeld { recall: FIRST, lot: L3 }.into());
		assert_eq!(recall(FIRST), Recall { head: 1, covered: 1, ..opened });
		assert_eq!(RecallOfRoot::<Test>::get(L3), Some(FIRST));
		assert_eq!(Queue::<Test>::get(FIRST, 0), Some(L3));
		assert!(Covered::<Test>::contains_key(L3, FIRST) && lot(L3).holds == 1);
	});
}

#[test]
fn a_maker_recalls_by_itself() {
	run(|| {
		to_kimchi();
		let posted = Letters::get().len();
		assert_ok!(open(of(K), L3, 1));
		let record = recall(FIRST);
		assert_eq!((record.basis, record.office), (RecallBasis::Voluntary, office(of(K))));
		assert_eq!(Letters::get().len(), posted);
	});
	// An office with both roles acts as the authority.
	run(|| {
		to_kimchi();
		appoint(of(K), &[Role::FoodOperator, Role::FoodAuthority]);
		assert_ok!(open(of(K), L3, 1));
		assert_eq!(recall(FIRST).basis, RecallBasis::Ordered);
	});
}

#[test]
fn open_recall_names_what_stops_it() {
	run(|| {
		to_kimchi();
		assert_noop!(open(AUTHORITY, LotId(9), 1), Error::<Test>::NotFound);
		for who in others(&[of(K), AUTHORITY, PROVINCE]) {
			assert_noop!(open(who, L3, 1), BadOrigin);
		}
		assert_noop!(open(AUTHORITY, L3, 0), Error::<Test>::OutOfRange);
		assert_noop!(open(AUTHORITY, L3, 1_750_001), Error::<Test>::OutOfRange);
		assert_ok!(open(AUTHORITY, L3, 1_750_000));
		assert_noop!(open(of(K), L3, 1), Error::<Test>::AlreadyExists);
		// Settled, it may be recalled anew.
		assert_ok!(close(PROVINCE, FIRST));
		assert_ok!(open(of(K), L3, 1));
		assert_eq!(lot(L3).holds, 2);
	});
	run(|| {
		to_may();
		assert_ok!(make(F, entry(1, "A", FoodType::Produce, 10)));
		let again = entry(1, "A", FoodType::Produce, 9);
		assert_ok!(Haccp::register_lot(signed(of(F)), F, again, Some(L1)));
		assert_noop!(open(AUTHORITY, L1, 1), Error::<Test>::NotOpen);
		NextRecallId::<Test>::put(RecallId(u32::MAX));
		assert_noop!(open(AUTHORITY, LotId(2), 1), Error::<Test>::TooMany);
	});
}

#[test]
fn sixty_four_recalls_have_work_at_most() {
	run(|| {
		to_products(70);
		// The list as full as it gets, filled by hand.
		let others = (101..=164).map(RecallId).collect::<Vec<_>>();
		Spreading::<Test>::put(Waiting::truncate_from(others));
		assert_noop!(open(AUTHORITY, L1, 1), Error::<Test>::TooMany);
		Spreading::<Test>::kill();
		assert_ok!(open(AUTHORITY, L1, 1));
		assert_eq!(Spreading::<Test>::get().into_inner(), [FIRST]);
		assert_ok!(spread(FIRST, 64));
		assert_ok!(spread(FIRST, 64));
		assert!(Spreading::<Test>::get().is_empty());
	});
}

/// A diamond: what is reached by two ways is held once per recall.
#[test]
fn every_descendant_is_covered_once() {
	run(|| {
		to_may();
		assert_ok!(make(S, entry(2, "R", FoodType::Seasoning, 100)));
		let of = |text: &str, inputs: &[(LotId, u64)]| LotEntry {
			inputs: inputs.to_vec().try_into().unwrap(),
			..entry(9, text, FoodType::Seasoning, 100)
		};
		assert_ok!(make(S, of("a", &[(LotId(1), 1)])));
		assert_ok!(make(S, of("b", &[(LotId(1), 1)])));
		assert_ok!(make(S, of("c", &[(LotId(2), 1), (LotId(3), 1)])));
		assert_ok!(make(S, of("d", &[(LotId(4), 1), (LotId(1), 1)])));
		assert_ok!(make(S, of("apart", &[])));
		assert_ok!(open(AUTHORITY, LotId(1), 1));
		assert_eq!((recall(FIRST).covered, recall(FIRST).head), (5, 5));
		let holds: Vec<u32> = (1..=6).map(|id| lot(LotId(id)).holds).collect();
		assert_eq!(holds, [1, 1, 1, 1, 1, 0]);
		let queue: std::collections::BTreeSet<_> = (0..5).map(|place| Queue::<Test>::get(FIRST, place)).collect();
		let expected: std::collections::BTreeSet<_> = (1..=5).map(|id| Some(LotId(id))).collect();
		assert_eq!(queue, expected);
	});
}

#[test]
fn spread_names_what_stops_it() {
	run(|| {
		to_products(70);
		assert_noop!(spread(NINTH, 1), Error::<Test>::NotFound);
		assert_ok!(open(AUTHORITY, L1, 1));
		for limit in [0, 65, 255] {
			assert_noop!(spread(FIRST, limit), Error::<Test>::OutOfRange);
		}
		let unsigned = Haccp::trace_recall(frame_system::RawOrigin::None.into(), FIRST, Step::Spread { limit: 1 });
		assert_noop!(unsigned, BadOrigin);
		assert_ok!(spread(FIRST, 1));
		assert_ok!(spread(FIRST, 64));
		assert_ok!(spread(FIRST, 64));
		assert_noop!(spread(FIRST, 1), Error::<Test>::NotOpen);
	});
}

#[test]
fn a_holder_is_told_once() {
	run(|| {
		to_recalled();
		assert_noop!(notify(NINTH, L3, W), Error::<Test>::NotFound);
		assert_noop!(notify(FIRST, L3, SiteId(99)), Error::<Test>::NotFound);
		assert_noop!(notify(FIRST, L1, K), Error::<Test>::NotFound); // stock, but not covered
		assert_noop!(notify(FIRST, L3, D), Error::<Test>::NotFound); // covered, but no stock
		assert_ok!(notify(FIRST, L3, W));
		let notice = Some(NoticeId(Letters::get().len() as u64));
		System::assert_last_event(Event::HolderNotified { recall: FIRST, lot: L3, site: W, notice }.into());
		assert_noop!(notify(FIRST, L3, W), Error::<Test>::AlreadyExists);
		assert_ok!(notify(FIRST, L3, R));
		assert_ok!(close(AUTHORITY, FIRST));
		assert_ok!(notify(FIRST, L3, K)); // closed: the lots are still held
	});
	run(|| {
		to_recalled();
		assert_ok!(lift(AUTHORITY, FIRST));
		assert_noop!(notify(FIRST, L3, W), Error::<Test>::NotOpen);
	});
}

/// No edge moves while a recall reads it: an input found held refuses a correction before its product is reached.
#[test]
fn a_held_input_refuses_a_correction() {
	run(|| {
		to_products(70);
		assert_ok!(open(AUTHORITY, L1, 1));
		let (free, record) = Lots::<Test>::iter().find(|(_, lot)| lot.holds == 0).unwrap();
		let again = Haccp::register_lot(signed(of(S)), S, record.entry, Some(free));
		assert_noop!(again, Error::<Test>::Held);
		let (_, held) = Lots::<Test>::iter().find(|(id, lot)| *id != L1 && lot.holds == 1).unwrap();
		let id = LotByCode::<Test>::get(held.entry.gtin, &held.entry.code);
		let again = Haccp::register_lot(signed(of(S)), S, held.entry, id);
		assert_noop!(again, Error::<Test>::NotOpen);
	});
}

#[test]
fn a_recall_has_no_certificate_to_look_at() {
	// Recall and certificate are apart: a revoked maker's lots are recalled like any.
	run(|| {
		to_kimchi();
		assert_ok!(impose(Measure::Close { site: K }));
		assert!(!cert(CertId(1)).is_active());
		assert_ok!(open(AUTHORITY, L3, 1));
	});
}
