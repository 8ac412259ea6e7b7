//! A call pays for what it does: its form, its lists, its notice, what it asks of the archives.

use super::journey::*;
use crate::{mock::*, *};
use frame_support::{dispatch::GetDispatchInfo, weights::Weight};
use minwon_primitives::{ApplicationId, LotId, RecallId};

#[track_caller]
fn costs(call: Call<Test>, time: u64) {
	assert_eq!(call.get_dispatch_info().call_weight, Weight::from_parts(time, 0), "{call:?}");
}

#[test]
fn each_form_of_a_call_has_its_weight() {
	let (text, day, recall) = (reference("a"), date(2027, 5, 3), RecallId(1));
	let log = |corrects| Call::record_log {
		cert: SEVEN,
		reference: reference("b"),
		log: readings(day, 1, 180, 240),
		corrects,
	};
	costs(log(None), 100_000);
	costs(log(Some(text.clone())), 105_000);
	// Two inputs and two logs.
	let lot = |corrects| Call::register_lot { site: K, lot: kimchi("C-1", 1, &[(L1, 1), (L2, 1)]), corrects };
	costs(lot(None), 124_000);
	costs(lot(Some(LotId(9))), 129_000);
	let retire = |how| Call::retire { site: K, reference: reference("b"), lot: L3, quantity: 1, how, evidence: None };
	for (how, time) in [(How::Sold, 155_000), (How::Served, 155_000), (How::Destroyed, 150_000)] {
		costs(retire(how), time);
	}
	for (limit, time) in [(1, 166_000), (64, 229_000), (255, 229_000)] {
		costs(Call::trace_recall { recall, step: Step::Spread { limit } }, time);
	}
	costs(Call::trace_recall { recall, step: Step::Notify { lot: L3, site: W } }, 168_010);
	costs(Call::settle_recall { recall, settlement: Settlement::Close { report: document() } }, 191_000);
	costs(Call::settle_recall { recall, settlement: Settlement::Lift { ground: document() } }, 195_000);
	costs(Call::housekeep { task: Task::Remind(SEVEN) }, 205_010);
	for task in [Task::EraseLog(K, text.clone()), Task::EraseShipment(K, text.clone()), Task::EraseRetirement(K, text)]
	{
		costs(Call::housekeep { task }, 200_100);
	}
}

#[test]
fn what_is_posted_is_paid_for() {
	let decision = Decision::Refuse { reason: document() };
	costs(Call::decide_application { application: ApplicationId(1), decision }, 40_010);
	costs(Call::decide_appeal { cert: SEVEN, ruling: AppealRuling::Uphold, decision: document() }, 80_010);
	let (grade, cause) = (Grade::First, Cause::Pathogen);
	costs(Call::open_recall { lot: L3, grade, cause, planned: 1, plan: document() }, 160_010);
	// A notice, or a question to the archives, whichever weighs more.
	costs(Call::impose { measure: Measure::Close { site: K } }, 60_100);
}
