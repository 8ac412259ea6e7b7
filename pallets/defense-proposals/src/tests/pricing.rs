use super::journey::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use minwon_primitives::{BidNo, OfficeId, Seconds};
use sp_runtime::DispatchError::BadOrigin;

#[test]
fn open_price_by_its_bidder_or_the_project_team() {
	run(|| {
		to_pricing();
		assert_ok!(open_price(0));
		assert_ok!(Proposals::open_price(signed(PROGRAM), CASE, BidNo(1), PRICES[1], SALT));
		let prices: Vec<_> = BidsOf::<Test>::get(CASE).iter().map(|bid| bid.price).collect();
		assert_eq!(prices, [Some(PRICES[0]), Some(PRICES[1]), None]);
		let (office, org) = (OfficeId(PROGRAM as u32), org(PROGRAM));
		let told = Event::PriceOpened { office, org, case: CASE, bid: BidNo(1), price: PRICES[1] };
		System::assert_last_event(told.into());
	});
}

#[test]
fn open_price_names_what_stops_it() {
	run(|| {
		assert_noop!(open_price(0), Error::<Test>::NotFound);
		to_draw();
		assert_noop!(open_price(0), Error::<Test>::NotOpen);
	});
	run(|| {
		to_pricing_with(3);
		assert_noop!(open_price(0), Error::<Test>::NoQuorum);
	});
	run(|| {
		to_pricing();
		let open = |bid, price, salt| Proposals::open_price(signed(FIRMS[0]), CASE, BidNo(bid), price, salt);
		let until = case().panel.unwrap();
		set(before(until.reveal_until));
		assert_noop!(open_price(0), Error::<Test>::TooEarly);
		set(until.reveal_until);
		for who in others(&[FIRMS[0], PROGRAM]) {
			assert_noop!(Proposals::open_price(signed(who), CASE, BidNo(0), PRICES[0], SALT), BadOrigin);
		}
		minwon_testkit::Roles::appoint(1_501, 15, 1_501, &[minwon_primitives::Role::DefenseProgramManager]);
		assert_noop!(Proposals::open_price(signed(1_501), CASE, BidNo(0), PRICES[0], SALT), BadOrigin);
		assert_noop!(open(3, PRICES[0], SALT), Error::<Test>::NotFound);
		assert_noop!(open(0, PRICES[0] + 1, SALT), Error::<Test>::BadOpening);
		assert_noop!(open(0, PRICES[0], [8; 32]), Error::<Test>::BadOpening);
		assert_noop!(open(1, PRICES[0], SALT), Error::<Test>::BadOpening);
		set(before(until.price_until));
		assert_ok!(open_price(0));
		assert_noop!(open_price(0), Error::<Test>::AlreadyExists);
		set(until.price_until);
		assert_noop!(open_price(1), Error::<Test>::TooLate);
	});
}

#[test]
fn a_price_is_between_one_won_and_the_largest() {
	for (price, fits) in [(0, false), (1, true), (MAX_MONEY, true), (MAX_MONEY + 1, false)] {
		run(|| {
			to_pricing();
			let seal =
				minwon_primitives::commit(minwon_primitives::tags::DEFENSE_PRICE, &(CASE, org(FIRMS[0]), price), &SALT);
			// The seal is part of the form; only this border needs another one.
			BidsOf::<Test>::mutate(CASE, |bids| bids[0].form.price_seal = seal);
			let open = Proposals::open_price(signed(FIRMS[0]), CASE, BidNo(0), price, SALT);
			assert_eq!(open, if fits { Ok(()) } else { Err(Error::<Test>::OutOfRange.into()) });
		});
	}
}

#[test]
fn tally_publishes_the_main_job() {
	run(|| {
		to_ranked();
		let record = case();
		assert_eq!((record.stage, record.version, record.front), (Stage::Ranked, 1, 0));
		let result = Results::<Test>::get(CASE, 1).unwrap();
		let totals: Vec<i64> = result.lines.iter().map(|line| line.total).collect();
		assert_eq!(totals, [887_544, 865_714, 910_999]);
		assert_eq!(result.ranking.to_vec(), [BidNo(0), BidNo(1)]);
		assert_eq!((result.round, result.corrects, result.ground), (1, None, None));
		assert_eq!(result.published_at, Seconds(at(2027, 2, 4, 15, 0).0));
		let ranking = result.ranking;
		let told = Event::ResultPublished { case: CASE, version: 1, ranking, missing: SeatNumbers::new() };
		System::assert_last_event(told.into());
	});
}

#[test]
fn tally_names_what_stops_it() {
	run(|| {
		assert_noop!(tally(), Error::<Test>::NotFound);
		to_draw();
		assert_noop!(tally(), Error::<Test>::NotOpen);
		let nobody = frame_system::RawOrigin::None;
		assert_noop!(Proposals::tally(nobody.into(), CASE), BadOrigin);
	});
	run(|| {
		to_pricing();
		let until = case().panel.unwrap();
		set(before(until.reveal_until));
		assert_noop!(tally(), Error::<Test>::TooEarly);
		set(before(until.price_until));
		assert_noop!(tally(), Error::<Test>::TooEarly);
		for firm in 0..3 {
			assert_ok!(open_price(firm));
		}
		assert_ok!(tally()); // all open
		assert_noop!(tally(), Error::<Test>::NotOpen);
	});
	run(|| {
		to_pricing_with(3);
		assert_noop!(tally(), Error::<Test>::NoQuorum);
	});
	run(|| {
		to_pricing();
		Cases::<Test>::mutate(CASE, |case| case.as_mut().unwrap().version = u8::MAX);
		set(case().panel.unwrap().price_until);
		assert_noop!(tally(), Error::<Test>::TooMany);
		Cases::<Test>::mutate(CASE, |case| case.as_mut().unwrap().version = 0);
	});
}

#[test]
fn a_bid_without_a_price_is_void() {
	run(|| {
		to_pricing_with(4);
		assert_ok!(open_price(0));
		set(case().panel.unwrap().price_until);
		assert_ok!(tally());
		let void: Vec<bool> = BidsOf::<Test>::get(CASE).iter().map(|bid| bid.void).collect();
		assert_eq!(void, [false, true, true]);
		let result = Results::<Test>::get(CASE, 1).unwrap();
		assert_eq!(result.lines[1], Line::VOID);
		let told = Event::ResultPublished {
			case: CASE,
			version: 1,
			ranking: vec![BidNo(0)].try_into().unwrap(),
			missing: vec![4].try_into().unwrap(),
		};
		System::assert_last_event(told.into());
	});
}

#[test]
fn bidders_are_told_of_a_result() {
	run(|| {
		to_ranked();
		let letters = Letters::get();
		assert_eq!(letters.len(), 3);
		for (number, (sender, clerk, draft)) in letters.into_iter().enumerate() {
			assert_eq!((sender, clerk), (org(PROGRAM), STRANGER));
			assert_eq!((draft.record.pilot, draft.record.kind, draft.record.id), (50, 0, 1));
			assert_eq!((draft.step, draft.part, draft.term_days), (1, 256 + number as u64, 0));
			assert_eq!(draft.to, Some(minwon_primitives::Holder::Organisation(org(FIRMS[number]))));
			assert_eq!(draft.class, minwon_primitives::NoticeClass::Disposition);
		}
		let notices = Results::<Test>::get(CASE, 1).unwrap().notices;
		assert_eq!(notices.to_vec(), [1, 2, 3].map(|id| Some(minwon_primitives::NoticeId(id))));
	});
	run(|| {
		MailboxRefuses::set(true);
		to_ranked();
		assert_eq!(Results::<Test>::get(CASE, 1).unwrap().notices.to_vec(), [None; 3]);
	});
}
