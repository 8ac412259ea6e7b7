use super::journey::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use minwon_primitives::{BidNo, Holder, OfficeId};
use sp_runtime::DispatchError::BadOrigin;

#[test]
fn a_debrief_is_asked_for_within_three_working_days() {
	run(|| {
		to_ranked();
		set(before(at(2027, 2, 12, 0, 0)));
		assert_ok!(contest(2, Step::AskDebrief));
		assert_eq!(Contests::<Test>::get(CASE, (1, BidNo(2))), Some(Contest::asked(before(at(2027, 2, 12, 0, 0)))));
		let (office, org, due) = (OfficeId(FIRMS[2] as u32), org(FIRMS[2]), at(2027, 2, 19, 0, 0));
		System::assert_last_event(
			Event::DebriefAsked { office, org, case: CASE, version: 1, bid: BidNo(2), due }.into(),
		);
		assert_noop!(contest(2, Step::AskDebrief), Error::<Test>::AlreadyExists);
		set(at(2027, 2, 12, 0, 0));
		assert_noop!(contest(1, Step::AskDebrief), Error::<Test>::TooLate);
	});
}

#[test]
fn an_objection_follows_the_debrief_within_three_working_days() {
	run(|| {
		to_ranked();
		set(at(2027, 2, 5, 9, 0));
		assert_noop!(contest(2, object()), Error::<Test>::TooEarly);
		assert_ok!(contest(2, Step::AskDebrief));
		assert_noop!(contest(2, object()), Error::<Test>::TooEarly);
		set(at(2027, 2, 12, 10, 0));
		assert_ok!(hold(2));
		set(before(at(2027, 2, 18, 0, 0)));
		assert_ok!(contest(2, object()));
		let (office, org, due) = (OfficeId(FIRMS[2] as u32), org(FIRMS[2]), at(2027, 2, 27, 0, 0));
		let grounds = document();
		let told = Event::Objected { office, org, case: CASE, version: 1, bid: BidNo(2), grounds, due };
		System::assert_last_event(told.into());
		assert_noop!(contest(2, object()), Error::<Test>::AlreadyExists);
	});
	run(|| {
		to_ranked();
		assert_ok!(contest(2, Step::AskDebrief));
		set(at(2027, 2, 12, 10, 0));
		assert_ok!(hold(2));
		set(at(2027, 2, 18, 0, 0));
		assert_noop!(contest(2, object()), Error::<Test>::TooLate);
	});
}

#[test]
fn contest_names_what_stops_it() {
	run(|| {
		assert_noop!(contest(0, Step::AskDebrief), Error::<Test>::NotFound);
		to_pricing();
		assert_noop!(contest(0, Step::AskDebrief), Error::<Test>::NotOpen);
	});
	run(|| {
		to_ranked();
		for who in others(&[FIRMS[0]]) {
			assert_noop!(Proposals::contest(signed(who), CASE, Step::AskDebrief), BadOrigin);
		}
		appoint(5_001, &[minwon_primitives::Role::DefenseBidder]);
		assert_noop!(Proposals::contest(signed(5_001), CASE, Step::AskDebrief), Error::<Test>::NotFound);
	});
}

#[test]
fn hold_debrief_says_how_late_it_is() {
	for (moment, late) in [(at(2027, 2, 17, 0, 0), 0), (at(2027, 2, 17, 1, 0), 3_600)] {
		run(|| {
			to_ranked();
			set(at(2027, 2, 5, 9, 0));
			assert_ok!(contest(2, Step::AskDebrief));
			set(moment);
			assert_ok!(hold(2));
			let bidder = org(FIRMS[2]);
			let (office, org, bid) = (OfficeId(PROGRAM as u32), org(PROGRAM), BidNo(2));
			let (minutes, late_secs) = (document(), late);
			let told = Event::DebriefHeld { office, org, case: CASE, version: 1, bid, minutes, late_secs };
			System::assert_last_event(told.into());
			let (sender, clerk, draft) = Letters::get().pop().unwrap();
			assert_eq!((sender, clerk, draft.step, draft.part), (org, PROGRAM, 4, 258));
			assert_eq!(draft.to, Some(Holder::Organisation(bidder)));
			assert_noop!(hold(2), Error::<Test>::AlreadyExists);
		});
	}
}

#[test]
fn hold_debrief_names_what_stops_it() {
	run(|| {
		assert_noop!(hold(0), Error::<Test>::NotFound);
		to_pricing();
		assert_noop!(hold(0), Error::<Test>::NotOpen);
	});
	run(|| {
		to_ranked();
		assert_noop!(hold(0), Error::<Test>::NotFound);
		assert_ok!(contest(0, Step::AskDebrief));
		for who in others(&[PROGRAM]) {
			assert_noop!(Proposals::hold_debrief(signed(who), CASE, BidNo(0), document()), BadOrigin);
		}
	});
}
