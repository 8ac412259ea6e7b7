//! The hook takes the steps of the calls, oldest recall first, and never more than its weight.

use super::journey::*;
use crate::{mock::*, *};
use frame_support::{assert_ok, traits::Hooks, weights::Weight};
use minwon_primitives::RecallId;

const SECOND: RecallId = RecallId(2);

fn weight(amount: u64) -> Weight {
	Weight::from_parts(amount, 0)
}

/// Runs the hook with so much left; answers what it used.
fn idle(left: u64) -> u64 {
	let used = Haccp::on_idle(1, weight(left));
	assert!(used.ref_time() <= left, "{used:?} of {left}");
	used.ref_time()
}

/// So much for one recall with so many steps: 500 for the list, 700 for the recall, 1,000 for each step.
fn cost(steps: u64) -> u64 {
	1_200 + 1_000 * steps
}

#[test]
fn nothing_to_spread_costs_the_look() {
	run(|| {
		to_recalled();
		assert_eq!(idle(1_000_000), 500);
		assert_eq!(idle(499), 0);
	});
}

#[test]
fn a_recall_spreads_by_itself() {
	run(|| {
		to_products(70);
		assert_ok!(open(AUTHORITY, L1, 1));
		assert_eq!(recall(FIRST).covered, 65);
		// Six products are left, then seventy-one lots to pass.
		assert_eq!(idle(cost(6)), cost(6));
		assert_eq!((recall(FIRST).covered, recall(FIRST).head), (71, 0));
		assert_eq!(idle(cost(70)), cost(70));
		assert_eq!((recall(FIRST).covered, recall(FIRST).head), (71, 70));
		assert_eq!(idle(1_000_000), cost(1));
		assert!(!recall(FIRST).has_work() && Spreading::<Test>::get().is_empty());
		assert_ok!(close(PROVINCE, FIRST));
	});
}

#[test]
fn a_hook_without_room_for_a_step_does_nothing() {
	run(|| {
		to_products(70);
		assert_ok!(open(AUTHORITY, L1, 1));
		let before = recall(FIRST);
		for left in [0, 499, 500, 1_199, 2_199] {
			assert!(idle(left) <= 500);
			assert_eq!(recall(FIRST), before);
		}
		assert_eq!(idle(2_200), 2_200);
		assert_eq!(recall(FIRST).covered, 66);
	});
}

#[test]
fn the_oldest_recall_goes_first() {
	run(|| {
		to_products(70);
		assert_ok!(open(AUTHORITY, L1, 1));
		assert_ok!(open(PROVINCE, minwon_primitives::LotId(2), 1));
		assert!(!Spreading::<Test>::get().contains(&SECOND)); // done in its call
		assert_ok!(lift(AUTHORITY, SECOND));
		assert_eq!(Spreading::<Test>::get().into_inner(), [FIRST, SECOND]);
		idle(cost(76));
		assert!(recall(FIRST).has_work() && recall(SECOND).has_work());
		// One step ends the first; the rest goes to the second.
		assert_eq!(idle(1_000_000), 500 + 1_700 + 1_700);
		assert!(!recall(FIRST).has_work());
		assert_eq!(recall(SECOND).state, RecallState::Lifted);
		assert!(Spreading::<Test>::get().is_empty());
	});
}

#[test]
fn a_lifted_recall_is_released_by_itself() {
	run(|| {
		to_recalled();
		assert_ok!(lift(AUTHORITY, FIRST));
		assert_eq!(idle(1_000_000), cost(3));
		assert_eq!(recall(FIRST).state, RecallState::Lifted);
		System::assert_last_event(Event::RecallLifted { recall: FIRST }.into());
	});
}

#[test]
fn the_hook_and_the_call_come_to_the_same() {
	let mut ends = Vec::new();
	for by_hook in [true, false] {
		run(|| {
			to_products(70);
			assert_ok!(open(AUTHORITY, L1, 1));
			while recall(FIRST).has_work() {
				match by_hook {
					true => {
						idle(cost(7));
					}
					false => {
						assert_ok!(spread(FIRST, 7));
					}
				}
			}
			let queue: Vec<_> = (0..71).map(|place| Queue::<Test>::get(FIRST, place)).collect();
			ends.push((recall(FIRST), queue));
		});
	}
	assert_eq!(ends[0], ends[1]);
}
