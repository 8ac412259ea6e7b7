use super::journey::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use minwon_primitives::{Follow, NoticeClass};

#[test]
fn a_correction_follows_a_notice_in_any_stage() {
	for reach in [to_sent as fn(), to_arrived, to_read, to_disputed] {
		run(|| {
			reach();
			assert_ok!(dispatch(TAX_B, following("N-2", NoticeClass::Tax, N1, Follow::Correction)));
			assert_eq!((notice(N1).next, notice(N2).previous), (Some(N2), Some(N1)));
			let again = following("N-3", NoticeClass::Tax, N1, Follow::Correction);
			assert_noop!(dispatch(TAX_A, again), Error::<Test>::AlreadyCorrected);
			assert_ok!(dispatch(TAX_A, following("N-3", NoticeClass::Tax, N2, Follow::Correction)));
		});
	}
}

#[test]
fn a_follower_names_what_stops_it() {
	run(|| {
		to_arrived();
		let by = |who, class, id, how| dispatch(who, following("N-2", class, id, how));
		assert_noop!(by(TAX_A, NoticeClass::Tax, N2, Follow::Correction), Error::<Test>::NotFound);
		assert_noop!(by(COURT_A, NoticeClass::Tax, N1, Follow::Correction), Error::<Test>::NotYours);
		assert_noop!(by(TAX_A, NoticeClass::Disposition, N1, Follow::Correction), Error::<Test>::BadClass);
		assert_noop!(by(TAX_A, NoticeClass::Tax, N1, Follow::Redelivery), Error::<Test>::NotOpen);
		// The class comes before the state.
		assert_noop!(by(TAX_A, NoticeClass::Disposition, N1, Follow::Redelivery), Error::<Test>::BadClass);
	});
}

#[test]
fn a_redelivery_follows_what_failed() {
	run(|| {
		to_sent();
		assert_ok!(recall(TAX_A, N1));
		assert_ok!(dispatch(TAX_A, following("N-2", NoticeClass::Tax, N1, Follow::Redelivery)));
	});
	run(|| {
		to_disputed();
		let again = || following("N-2", NoticeClass::Tax, N1, Follow::Redelivery);
		set(before(at(2026, 11, 14, 0, 0)));
		assert_noop!(dispatch(TAX_A, again()), Error::<Test>::NotOpen);
		set(at(2026, 11, 14, 0, 0)); // void by itself
		assert_ok!(dispatch(TAX_A, again()));
	});
	run(|| {
		to_disputed();
		assert_ok!(decide(TAX_B, N1, ObjectionRuling::Uphold));
		assert_ok!(dispatch(TAX_A, following("N-2", NoticeClass::Tax, N1, Follow::Redelivery)));
	});
	run(|| {
		to_returned();
		let again = Recipient::Paper;
		let follows = Some((N1, Follow::Redelivery));
		let redelivery = actions::Letter { follows, ..letter("N-2", again, NoticeClass::Disposition) };
		assert_ok!(dispatch(TAX_A, redelivery));
		assert_eq!(notice(N1).next, Some(N2));
	});
	run(|| {
		to_paper();
		let again = following("N-2", NoticeClass::Tax, N1, Follow::Redelivery);
		assert_noop!(dispatch(TAX_A, again.clone()), Error::<Test>::NotOpen);
		set(at(2026, 11, 12, 9, 0));
		assert_ok!(deliver(POST_B, N1, at(2026, 11, 12, 9, 0), ReceivedBy::Employee));
		assert_noop!(dispatch(TAX_A, again), Error::<Test>::NotOpen);
	});
}

#[test]
fn what_was_erased_is_not_followed() {
	run(|| {
		to_read();
		set(at(2037, 1, 1, 0, 0));
		assert_ok!(Mailbox::erase(signed(STRANGER), N1, Basis::RetentionEnded));
		let follower = following("N-2", NoticeClass::Tax, N1, Follow::Correction);
		assert_noop!(dispatch(TAX_A, follower), Error::<Test>::NotFound);
	});
}
