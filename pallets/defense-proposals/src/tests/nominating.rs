use super::journey::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use minwon_primitives::{OfficeId, Role};
use minwon_testkit::Roles;
use sp_runtime::DispatchError::BadOrigin;

const SPARE: u64 = 3_001;

fn nominate_one(account: u64, side: Side, tag: minwon_primitives::Commitment) -> sp_runtime::DispatchResult {
	let one = vec![(OfficeId(account as u32), side, tag)].try_into().unwrap();
	Proposals::nominate(signed(POOL), CASE, one)
}

fn fresh(account: u64) {
	appoint(account, &[Role::DefenseEvaluator]);
}

#[test]
fn nominate_keeps_silent_nominees() {
	run(|| {
		to_bidding();
		assert_ok!(nominate(&EVALUATORS[4..7]));
		let expected = Nominee {
			side: Side::External,
			tag: tag(2_401),
			org: None,
			stance: Stance::Silent,
			seat: None,
			duty: Duty::None,
		};
		assert_eq!(nominee(2_401), expected);
		assert_eq!((case().nominees, case().pool), (3, Some(org(POOL))));
		assert!(NomineeTags::<Test>::contains_key(CASE, tag(2_601)));
		let offices = vec![
			(OfficeId(2_401), Side::External),
			(OfficeId(2_501), Side::External),
			(OfficeId(2_601), Side::Internal),
		];
		let (office, org) = (OfficeId(POOL as u32), org(POOL));
		let nominees = offices.try_into().unwrap();
		System::assert_last_event(Event::Nominated { office, org, case: CASE, nominees }.into());
	});
}

#[test]
fn nominate_names_what_stops_it() {
	run(|| {
		assert_noop!(nominate(&EVALUATORS), Error::<Test>::NotFound);
		assert_ok!(publish());
		assert_noop!(nominate(&EVALUATORS), Error::<Test>::NotOpen);
		assert_ok!(countersign());
		for who in others(&[POOL]) {
			assert_noop!(Proposals::nominate(signed(who), CASE, Nominated::new()), BadOrigin);
		}
		assert_noop!(nominate(&[STRANGER]), Error::<Test>::NotFound);
		assert_noop!(nominate(&[FIRMS[0]]), Error::<Test>::NotFound);
		assert_ok!(nominate(&EVALUATORS[..2]));
		assert_noop!(nominate(&EVALUATORS[1..3]), Error::<Test>::AlreadyExists);
		// The same person under another office.
		assert_noop!(nominate_one(EVALUATORS[9], Side::Internal, tag(EVALUATORS[1])), Error::<Test>::AlreadyExists);
		let twice = [EVALUATORS[3], EVALUATORS[3]];
		assert_noop!(nominate(&twice), Error::<Test>::AlreadyExists);
		let nominees = [3, 4].map(|n: usize| (OfficeId(EVALUATORS[n] as u32), Side::External, tag(1)));
		let one_tag = nominees.to_vec().try_into().unwrap();
		assert_noop!(Proposals::nominate(signed(POOL), CASE, one_tag), Error::<Test>::AlreadyExists);
		set(before(notice().submit_until));
		assert_ok!(nominate(&EVALUATORS[2..3]));
		set(notice().submit_until);
		assert_noop!(nominate(&EVALUATORS[3..4]), Error::<Test>::PoolClosed);
	});
}

#[test]
fn the_pool_belongs_to_who_nominated_first() {
	run(|| {
		to_bidding();
		assert_ok!(nominate(&EVALUATORS[..1]));
		Roles::appoint(1_601, 16, 1_601, &[Role::DefensePanelManager]);
		assert_noop!(Proposals::nominate(signed(1_601), CASE, Nominated::new()), BadOrigin);
	});
}

#[test]
fn sixty_are_nominated_at_most() {
	run(|| {
		to_bidding();
		let crowd: Vec<u64> = (0..61u64).map(|n| 10_001 + n * 100).collect();
		crowd.iter().for_each(|account| fresh(*account));
		assert_ok!(nominate(&crowd[..59]));
		assert_noop!(nominate(&crowd[59..]), Error::<Test>::TooMany);
		assert_ok!(nominate(&crowd[59..60]));
		assert_noop!(nominate(&crowd[60..]), Error::<Test>::TooMany);
	});
}

#[test]
fn a_short_pool_is_filled_when_the_draw_is_due() {
	run(|| {
		to_declaring();
		for evaluator in &EVALUATORS[1..] {
			assert_ok!(declare(*evaluator, Stance::Clear));
		}
		// Five external and four internal are eligible: not short.
		set(notice().first_draw());
		assert_noop!(nominate(&[]), Error::<Test>::PoolClosed);
		for evaluator in &EVALUATORS[1..4] {
			assert_ok!(declare(*evaluator, Stance::Conflicted));
		}
		fresh(SPARE);
		set(before(notice().first_draw()));
		assert_noop!(nominate(&[SPARE]), Error::<Test>::PoolClosed);
		set(notice().first_draw());
		assert_ok!(nominate_one(SPARE, Side::External, tag(SPARE)));
		assert_ok!(nominate(&[])); // silent is not eligible: still short
		assert_ok!(declare(SPARE, Stance::Clear));
		assert_noop!(nominate(&[]), Error::<Test>::PoolClosed);
	});
}

#[test]
fn declare_interest_goes_one_way() {
	run(|| {
		to_declaring();
		assert_noop!(declare(EVALUATORS[0], Stance::Silent), Error::<Test>::OutOfRange);
		assert_ok!(declare(EVALUATORS[0], Stance::Clear));
		assert_eq!(nominee(EVALUATORS[0]).org, Some(org(EVALUATORS[0])));
		let (office, org) = (OfficeId(EVALUATORS[0] as u32), org(EVALUATORS[0]));
		let told = Event::InterestDeclared { office, org, case: CASE, old: Stance::Silent, stance: Stance::Clear };
		System::assert_last_event(told.into());
		assert_noop!(declare(EVALUATORS[0], Stance::Clear), Error::<Test>::OutOfRange);
		assert_ok!(declare(EVALUATORS[0], Stance::Conflicted));
		assert_noop!(declare(EVALUATORS[0], Stance::Clear), Error::<Test>::OutOfRange);
		assert_noop!(declare(EVALUATORS[0], Stance::Conflicted), Error::<Test>::OutOfRange);
		assert_ok!(declare(EVALUATORS[1], Stance::Conflicted));
	});
}

#[test]
fn declare_interest_names_what_stops_it() {
	run(|| {
		assert_noop!(declare(EVALUATORS[0], Stance::Clear), Error::<Test>::NotFound);
		to_opening();
		for who in others(&[EVALUATORS[0]]) {
			assert_noop!(declare(who, Stance::Clear), BadOrigin);
		}
		fresh(SPARE);
		assert_noop!(declare(SPARE, Stance::Clear), Error::<Test>::NotFound);
		set(before(notice().open_until()));
		assert_noop!(declare(EVALUATORS[0], Stance::Clear), Error::<Test>::TooEarly);
	});
	run(|| {
		to_closed();
		assert_noop!(declare(EVALUATORS[0], Stance::Conflicted), Error::<Test>::NotOpen);
	});
}

#[test]
fn a_seated_nominee_recuses_itself_before_sheets_are_due() {
	run(|| {
		to_committing();
		let seats = panel();
		assert_ok!(commit_sheet(seats[0]));
		set(before(case().panel.unwrap().commit_until));
		assert_ok!(declare(seats[0], Stance::Conflicted));
		assert_eq!(nominee(seats[0]).duty, Duty::Excluded(Cause::Recusal));
		set(case().panel.unwrap().commit_until);
		assert_noop!(declare(seats[1], Stance::Conflicted), Error::<Test>::TooLate);
		// Without a seat one may declare at any time.
		let spare = EVALUATORS.into_iter().find(|account| nominee(*account).seat.is_none()).unwrap();
		assert_ok!(declare(spare, Stance::Conflicted));
		assert_eq!(nominee(spare).duty, Duty::None);
	});
}

#[test]
fn a_seat_of_an_earlier_round_is_too_late() {
	run(|| {
		to_second_round();
		let earlier =
			Nominees::<Test>::iter_prefix(CASE).find(|(_, nominee)| nominee.seat.is_some_and(|at| at.round == 1));
		let account = u64::from(earlier.unwrap().0 .0);
		assert_noop!(declare(account, Stance::Conflicted), Error::<Test>::TooLate);
	});
}

/// Three of five revealed in round 1; one more external nominated; round 2 drawn.
fn to_second_round() {
	to_pricing_with(3);
	fresh(SPARE);
	let free: Vec<u64> = EVALUATORS.into_iter().filter(|account| nominee(*account).seat.is_none()).collect();
	let externals = free.iter().filter(|account| side(**account) == Side::External).count();
	assert_eq!((free.len(), externals), (5, 3));
	assert_ok!(draw(2));
}

#[test]
fn a_second_round_takes_other_evaluators() {
	run(|| {
		to_pricing_with(3);
		let spare = EVALUATORS[..6].iter().find(|account| nominee(**account).seat.is_none()).unwrap();
		assert_ok!(declare(*spare, Stance::Conflicted));
		assert_noop!(open_price(0), Error::<Test>::NoQuorum);
		assert_noop!(tally(), Error::<Test>::NoQuorum);
		assert_noop!(draw(2), Error::<Test>::TooFewNominees);
		fresh(SPARE);
		assert_ok!(nominate_one(SPARE, Side::External, tag(SPARE)));
		assert_ok!(declare(SPARE, Stance::Clear));
		let first = panel();
		assert_ok!(draw(2));
		let second = panel();
		assert_eq!((case().round(), case().counted(), second.len()), (2, 0, 5));
		assert!(first.iter().all(|account| !second.contains(account)));
		assert!(BidsOf::<Test>::get(CASE).iter().all(|bid| bid.price.is_none()));
		assert_noop!(nominate(&[]), Error::<Test>::PoolClosed);
	});
}

#[test]
fn draw_panel_seats_both_sides() {
	run(|| {
		to_draw();
		assert_ok!(draw(1));
		let record = case();
		let newest = record.panel.unwrap();
		assert_eq!(record.stage, Stage::Scoring);
		assert_eq!((newest.round, newest.counted), (1, 0));
		assert_eq!(newest.commit_until, minwon_primitives::Seconds(1_800_756_000));
		assert_eq!((newest.reveal_until, newest.price_until), (at(2027, 1, 26, 11, 0), at(2027, 1, 28, 11, 0)));
		assert_eq!(record.draw_lock, Some(seed(1)));
		let seats = panel();
		assert_eq!(seats.iter().filter(|account| side(**account) == Side::External).count(), 3);
		assert_eq!(seats.len(), 5);
		let offices: Vec<OfficeId> = seats.iter().map(|account| OfficeId(*account as u32)).collect();
		let (office, org) = (OfficeId(AUDITOR as u32), org(AUDITOR));
		let seats = offices.try_into().unwrap();
		System::assert_last_event(Event::PanelDrawn { office, org, case: CASE, seed: seed(1), round: 1, seats }.into());
	});
}

#[test]
fn draw_panel_names_what_stops_it() {
	run(|| {
		assert_noop!(draw(1), Error::<Test>::NotFound);
		assert_ok!(publish());
		assert_noop!(draw(1), Error::<Test>::NotOpen);
	});
	run(|| {
		to_draw();
		for who in others(&[AUDITOR]) {
			assert_noop!(Proposals::draw_panel(signed(who), CASE, seed(1)), BadOrigin);
		}
		Roles::appoint(1_701, 17, 1_701, &[Role::DefenseAuditor]);
		assert_noop!(Proposals::draw_panel(signed(1_701), CASE, seed(1)), BadOrigin);
		set(before(notice().first_draw()));
		assert_noop!(draw(1), Error::<Test>::TooEarly);
		set(notice().first_draw());
		assert_noop!(draw(2), Error::<Test>::BadOpening);
		assert_ok!(draw(1));
		assert_noop!(draw(2), Error::<Test>::TooEarly);
		set(before(case().panel.unwrap().reveal_until));
		assert_noop!(draw(2), Error::<Test>::TooEarly);
	});
	run(|| {
		to_pricing_with(4);
		assert_noop!(draw(2), Error::<Test>::NotOpen);
	});
	run(|| {
		to_opening();
		set(notice().first_draw());
		assert_noop!(draw(1), Error::<Test>::Incomplete); // no bid
	});
	run(|| {
		to_declaring();
		assert_ok!(record(0));
		assert_ok!(record(1));
		set(notice().first_draw());
		assert_noop!(draw(1), Error::<Test>::Incomplete); // no merits of bid 2
		assert_ok!(record(2));
		assert_noop!(draw(2), Error::<Test>::BadOpening);
		assert_noop!(draw(1), Error::<Test>::TooFewNominees); // nobody declared
	});
}

#[test]
fn twice_as_many_as_seats_are_nominated_first() {
	run(|| {
		to_bidding();
		assert_ok!(Proposals::lodge_seal(signed(RECEPTION), CASE, seal_of(org(FIRMS[0]), &form(0))));
		assert_ok!(nominate(&EVALUATORS[..9]));
		set(notice().submit_until);
		assert_ok!(open_bid(0));
		set(notice().first_draw());
		assert_ok!(record(0));
		for evaluator in &EVALUATORS[..9] {
			assert_ok!(declare(*evaluator, Stance::Clear));
		}
		assert_noop!(draw(1), Error::<Test>::TooFewNominees);
		assert_ok!(nominate(&EVALUATORS[9..]));
		assert_ok!(draw(1));
	});
}

#[test]
fn those_who_help_a_bid_or_lost_their_role_are_not_drawn() {
	run(|| {
		to_bidding();
		let helped = BidForm { partners: vec![org(EVALUATORS[3])].try_into().unwrap(), ..form(2) };
		assert_ok!(Proposals::lodge_seal(signed(RECEPTION), CASE, seal_of(org(FIRMS[2]), &helped)));
		assert_ok!(nominate(&EVALUATORS));
		set(notice().submit_until);
		assert_ok!(Proposals::open_bid(signed(FIRMS[2]), CASE, helped, SALT));
		set(notice().first_draw());
		assert_ok!(Proposals::record_merits(signed(PROGRAM), CASE, minwon_primitives::BidNo(0), merits(2)));
		for evaluator in EVALUATORS {
			assert_ok!(declare(evaluator, Stance::Clear));
		}
		Roles::dismiss(EVALUATORS[4]);
		Roles::suspend(org(EVALUATORS[5]).0);
		let pool = Proposals::pool(CASE).unwrap();
		assert_eq!(pool.external, SideStatus { eligible: 3, needed: 3 });
		assert_eq!(pool.internal, SideStatus { eligible: 4, needed: 2 });
		assert_ok!(draw(1));
		let seats = panel();
		assert!([3, 4, 5].iter().all(|n| !seats.contains(&EVALUATORS[*n])));
	});
}
