use super::journey::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use minwon_primitives::{NoticeClass, PersonId};
use sp_runtime::{DispatchError::BadOrigin, DispatchResult};

fn publish(by: u64) -> DispatchResult {
	Mailbox::publish_notice(signed(by), N1, gazette())
}

#[test]
fn publish_notice_keeps_the_gazette() {
	run(|| {
		to_returned();
		let at = at(2026, 11, 18, 9, 0);
		set(at);
		assert_ok!(publish(TAX_B));
		assert_eq!(notice(N1).published, Some((at, gazette())));
		let (office, org, gazette) = (office(TAX_B), org(TAX_B), gazette());
		System::assert_last_event(Event::NoticePublished { office, org, id: N1, gazette, at }.into());
	});
}

#[test]
fn publish_notice_names_what_stops_it() {
	run(|| {
		assert_noop!(publish(TAX_A), Error::<Test>::NotFound);
		to_returned();
		for who in others(&[TAX_A, TAX_B, COURT_A, COURT_B]) {
			assert_noop!(publish(who), BadOrigin);
		}
		assert_noop!(publish(COURT_A), Error::<Test>::NotYours);
		set(at(2026, 11, 18, 9, 0));
		assert_ok!(publish(TAX_A));
		assert_noop!(publish(TAX_A), Error::<Test>::AlreadyExists);
		set(at(2026, 12, 3, 0, 0));
		assert_noop!(publish(TAX_A), Error::<Test>::AlreadyServed);
	});
	run(|| {
		assert_ok!(dispatch(TAX_A, letter("N-1", Recipient::Person(PersonId(9)), NoticeClass::Tax)));
		assert_noop!(publish(TAX_A), Error::<Test>::NotOpen);
		assert_ok!(start(POST_A, N1, Some(NUMBER)));
		assert_noop!(publish(TAX_A), Error::<Test>::NotOpen);
		assert_ok!(deliver(POST_B, N1, at(2026, 11, 2, 9, 0), ReceivedBy::Addressee));
		assert_noop!(publish(TAX_A), Error::<Test>::NotOpen);
	});
	run(|| {
		// Served on arrival, though the letter came back.
		to_paper();
		let outcome = PaperOutcome::Returned { at: at(2026, 11, 10, 0, 0), reason: ReturnReason::Absent };
		assert_ok!(Mailbox::record_paper(signed(POST_B), N1, outcome));
		assert_noop!(publish(TAX_A), Error::<Test>::AlreadyServed);
	});
}
