use super::journey::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use minwon_primitives::{BidNo, Commitment, OfficeId, Role};
use sp_runtime::DispatchError::BadOrigin;

fn lodge(who: u64, seal: Commitment) -> sp_runtime::DispatchResult {
	Proposals::lodge_seal(signed(who), CASE, seal)
}

#[test]
fn lodge_seal_keeps_a_seal_without_a_name() {
	run(|| {
		to_bidding();
		for (number, who) in [FIRMS[0], RECEPTION].into_iter().enumerate() {
			let seal = Commitment([number as u8; 32]);
			assert_ok!(lodge(who, seal));
			assert_eq!(Seals::<Test>::get(CASE, seal), Some(Seal::Sealed));
			let told = Event::SealLodged { office: OfficeId(who as u32), org: org(who), case: CASE, seal };
			System::assert_last_event(told.into());
		}
		// Nothing but the seals changed: no hand, no bid.
		assert_eq!(Hands::<Test>::iter_prefix(CASE).count(), 2);
		assert!(BidsOf::<Test>::get(CASE).is_empty());
	});
}

#[test]
fn lodge_seal_names_what_stops_it() {
	run(|| {
		let seal = Commitment([1; 32]);
		assert_noop!(lodge(FIRMS[0], seal), Error::<Test>::NotFound);
		assert_ok!(publish());
		assert_noop!(lodge(FIRMS[0], seal), Error::<Test>::NotOpen);
		assert_ok!(countersign());
		for who in others(&[FIRMS[0], RECEPTION]) {
			assert_noop!(lodge(who, seal), BadOrigin);
		}
		assert_ok!(lodge(FIRMS[0], seal));
		assert_noop!(lodge(FIRMS[1], seal), Error::<Test>::AlreadyExists);
		set(before(notice().submit_until));
		assert_ok!(lodge(FIRMS[1], Commitment([2; 32])));
		set(notice().submit_until);
		assert_noop!(lodge(FIRMS[1], Commitment([3; 32])), Error::<Test>::TooLate);
	});
}

#[test]
fn open_bid_makes_a_bid_of_a_seal() {
	run(|| {
		to_opening();
		assert_ok!(open_bid(1));
		let bids = BidsOf::<Test>::get(CASE);
		assert_eq!((bids.len(), bids[0].bidder, bids[0].void), (1, org(FIRMS[1]), false));
		assert_eq!(Seals::<Test>::get(CASE, seal_of(org(FIRMS[1]), &form(1))), Some(Seal::Opened(BidNo(0))));
		let (office, org) = (OfficeId(FIRMS[1] as u32), org(FIRMS[1]));
		let told = Event::BidOpened { office, org, case: CASE, bid: BidNo(0), form: form(1) };
		System::assert_last_event(told.into());
		// The decoy stays sealed.
		assert_eq!(Seals::<Test>::get(CASE, Commitment([1; 32])), Some(Seal::Sealed));
	});
}

#[test]
fn open_bid_names_what_stops_it() {
	run(|| {
		assert_noop!(open_bid(0), Error::<Test>::NotFound);
		assert_ok!(publish());
		assert_noop!(open_bid(0), Error::<Test>::NotOpen);
	});
	run(|| {
		to_opening();
		for who in others(&[FIRMS[0]]) {
			assert_noop!(Proposals::open_bid(signed(who), CASE, form(0), SALT), BadOrigin);
		}
		set(before(notice().submit_until));
		assert_noop!(open_bid(0), Error::<Test>::TooEarly);
		set(notice().submit_until);
		let thicker = BidForm { pages: 601, ..form(1) };
		assert_noop!(Proposals::open_bid(signed(FIRMS[1]), CASE, thicker, SALT), Error::<Test>::BadOpening);
		assert_noop!(Proposals::open_bid(signed(FIRMS[1]), CASE, form(1), [8; 32]), Error::<Test>::BadOpening);
		// A copied seal opens for its maker alone.
		assert_noop!(Proposals::open_bid(signed(FIRMS[1]), CASE, form(0), SALT), Error::<Test>::BadOpening);
		assert_ok!(open_bid(0));
		assert_noop!(open_bid(0), Error::<Test>::AlreadyExists);
		set(before(notice().open_until()));
		assert_ok!(open_bid(1));
		set(notice().open_until());
		assert_noop!(open_bid(2), Error::<Test>::TooLate);
	});
	run(|| {
		to_committing();
		assert_noop!(open_bid(0), Error::<Test>::NotOpen);
	});
}

#[test]
fn a_bid_has_pages_and_does_not_partner_itself() {
	run(|| {
		to_bidding();
		let itself = BidForm { partners: vec![org(FIRMS[0])].try_into().unwrap(), ..form(0) };
		let empty = BidForm { pages: 0, ..form(0) };
		for form in [&itself, &empty] {
			assert_ok!(lodge(FIRMS[0], seal_of(org(FIRMS[0]), form)));
		}
		set(notice().submit_until);
		for form in [itself, empty] {
			assert_noop!(Proposals::open_bid(signed(FIRMS[0]), CASE, form, SALT), Error::<Test>::OutOfRange);
		}
	});
}

#[test]
fn a_case_takes_eight_bids() {
	run(|| {
		to_bidding();
		let firms: Vec<u64> = (0..9u64).map(|n| 5_001 + n * 100).collect();
		for firm in &firms {
			appoint(*firm, &[Role::DefenseBidder]);
			assert_ok!(lodge(*firm, seal_of(org(*firm), &form(0))));
		}
		set(notice().submit_until);
		for firm in &firms[..8] {
			assert_ok!(Proposals::open_bid(signed(*firm), CASE, form(0), SALT));
		}
		let ninth = Proposals::open_bid(signed(firms[8]), CASE, form(0), SALT);
		assert_noop!(ninth, Error::<Test>::TooMany);
	});
}

#[test]
fn a_second_seal_of_one_bidder_opens_no_second_bid() {
	run(|| {
		to_bidding();
		let other = BidForm { pages: 1, ..form(0) };
		assert_ok!(lodge(FIRMS[0], seal_of(org(FIRMS[0]), &form(0))));
		assert_ok!(lodge(FIRMS[0], seal_of(org(FIRMS[0]), &other)));
		set(notice().submit_until);
		assert_ok!(open_bid(0));
		assert_noop!(Proposals::open_bid(signed(FIRMS[0]), CASE, other, SALT), Error::<Test>::AlreadyExists);
	});
}
