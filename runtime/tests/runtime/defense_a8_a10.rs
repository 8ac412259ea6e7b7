//! Acceptance scenarios A8 to A10: sheets, a sole bidder, order of negotiation and erasure.

use crate::{chain::*, defense_fixture::*};
use frame_support::assert_ok;
use minwon_primitives::{CivilDate, OfficialCode, Role};
use minwon_runtime::{configs::MWC, *};
use pallet_registry::{OrgKind, Profile};
use std::collections::BTreeSet;

/// Bids A and B get `same` on Q2.
fn equal_on_q2(seat: usize, same: Score) -> Vec<Score> {
	let mut sheet = SHEETS[seat].to_vec();
	(sheet[2], sheet[6]) = (same, same);
	sheet
}

#[test]
fn a8_sheets_rank_apart_and_fit() {
	run(|| {
		let mut plan = Plan::new();
		let mut too_high = SHEETS[2].to_vec();
		too_high[0] = 235_001;
		plan.sheets[0] = equal_on_q2(0, 70_000);
		plan.sheets[1] = equal_on_q2(1, 0);
		plan.sheets[2] = too_high;
		plan.sheets[3].pop();
		plan.to_revealing();
		let answers: Vec<_> = plan.panel().into_iter().map(|(path, _)| plan.reveal_sheet(path)).collect();
		let expected = [no(Fault::NotDifferentiated), Ok(()), no(Fault::BadSheet), no(Fault::BadSheet), Ok(())];
		assert_eq!(answers, expected);
		// One sheet is refused when it is not the committed one, fit or not.
		let scores = SHEETS[0].to_vec().try_into().unwrap();
		let path = plan.panel()[0].0;
		let other = Act::reveal_sheet { case: CASE, scores, salt: salt(path) };
		assert_eq!(does(path, other), no(Fault::BadOpening));
	});
}

/// The valid business number with these nine digits.
fn business_number(nine: &str) -> OfficialCode {
	(0..10).find_map(|digit| OfficialCode::from_digits(format!("{nine}{digit}").as_bytes())).unwrap()
}

/// Admits a firm as the agency does, with an office that bids and credit from the council.
fn admit(slug: &str, code: OfficialCode, bidder: &'static str) {
	let name = || slug.as_bytes().to_vec().try_into().unwrap();
	let profile = Profile { code, kind: OrgKind::Company, name_ko: name(), name_en: name() };
	let roles = || BTreeSet::from([Role::DefenseBidder]);
	let manager = format!("//{slug}//manager");
	let admit = pallet_registry::Call::admit_member {
		profile,
		entitlement: roles().try_into().unwrap(),
		manager: account(&manager),
	};
	assert_ok!(act("//dapa//manager", RuntimeCall::Registry(admit)));
	let appoint = pallet_registry::Call::appoint_office {
		account: account(bidder),
		roles: roles().try_into().unwrap(),
		last_day: None,
	};
	// Nobody pays yet.
	assert!(send(&manager, RuntimeCall::Registry(appoint.clone())).is_err());
	let grant = pallet_registry::Call::grant_credit { org: org(&manager), amount: MWC };
	assert_ok!(decide(RuntimeCall::Registry(grant)));
	assert_ok!(act(&manager, RuntimeCall::Registry(appoint)));
}

#[test]
fn a8_five_bids() {
	run(|| {
		admit("firmd", business_number("000009991"), "//firmd//bid");
		admit("firme", business_number("000009992"), "//firme//bid");
		let mut plan = Plan::new();
		for firm in ["//firmd//bid", "//firme//bid"] {
			plan.offers.push(Offer { firm, ..plan.offers[1].clone() });
		}
		let sheet = |q1: [Score; 5]| -> Vec<Score> {
			let bid = |(place, q1): (Score, Score)| {
				let less = 1_000 * place;
				[200_000 - less, 10_000 * q1, 70_000 - less, 90_000 - less]
			};
			(0..).zip(q1).flat_map(bid).collect()
		};
		let items = [[9, 8, 7, 7, 6], [9, 9, 8, 7, 6], [9, 8, 8, 7, 6], [9, 8, 7, 7, 7], [9, 8, 7, 6, 6]];
		plan.sheets = items.map(sheet).to_vec();
		plan.to_revealing();
		let answers: Vec<_> = plan.panel().into_iter().map(|(path, _)| plan.reveal_sheet(path)).collect();
		let refused = || no(Fault::NotDifferentiated);
		assert_eq!(answers, [Ok(()), refused(), refused(), refused(), Ok(())]);
	});
}

/// B alone, with so many pages.
fn sole(pages: u16) -> Plan {
	let mut plan = Plan::new();
	let mut offer = plan.offers[1].clone();
	(offer.pages, offer.price) = (pages, 30_000_000_000);
	plan.offers = vec![offer];
	plan.sheets = SHEETS.iter().map(|sheet| sheet[4..8].to_vec()).collect();
	plan
}

#[test]
fn a9_a_sole_bidder_at_the_threshold() {
	run(|| {
		sole(600).to_ranked();
		assert_eq!(figures(1, Line::technical), [680_000]);
		assert_eq!(figures(1, |line| line.cost), [170_000]);
		assert_eq!(figures(1, |line| line.total), [850_000]);
		assert_eq!(figures(1, |line| line.verdict), [Verdict::Eligible]);
		assert_eq!(ranking(1), [0]);
	});
}

#[test]
fn a9_one_page_more_and_the_case_fails() {
	run(|| {
		sole(601).to_ranked();
		assert_eq!(figures(1, |line| line.total), [849_000]);
		assert_eq!(figures(1, |line| line.verdict), [Verdict::BelowThreshold]);
		assert!(ranking(1).is_empty());
		jump(at(2027, 2, 12, 0, 0));
		assert_eq!(conclude(0, agreed(30_000_000_000)), no(Fault::NotRanked));
		assert_ok!(conclude(0, failed()));
		assert_eq!((case().stage, case().outcome), (Stage::Closed, Some(Outcome::Failed)));
	});
}

#[test]
fn a10_order_and_erasure() {
	run(|| {
		let plan = Plan::new();
		plan.to_ranked();
		jump(at(2027, 2, 12, 0, 0));
		assert_eq!(conclude(1, agreed(41_500_000_000)), no(Fault::NotRanked));
		assert_ok!(conclude(0, failed()));
		assert_eq!(conclude(0, failed()), no(Fault::NotRanked));
		assert_eq!(conclude(1, agreed(50_000_000_001)), no(Fault::OutOfRange));
		assert_ok!(conclude(1, agreed(41_500_000_000)));
		let outcome = Some(Outcome::Contracted { bid: bid(1), price: 41_500_000_000 });
		assert_eq!((case().stage, case().outcome), (Stage::Closed, outcome));
		assert_eq!(case().closed_at, Some(at(2027, 2, 12, 0, 0)));

		jump(at(2027, 2, 13, 0, 0));
		let (path, place) = plan.panel()[2];
		let erase = |basis| does(KEEPER, Act::erase_nominee { case: CASE, nominee: office(path), basis });
		assert_eq!(erase(Basis::RetentionEnded), no(Fault::TooEarly));
		let results = (result(1), BidsOf::<Runtime>::get(CASE));
		assert_ok!(erase(Basis::PersonRequest));
		assert_eq!(nominee(path), None);
		assert!(!NomineeTags::<Runtime>::contains_key(CASE, tag(path)));
		let (seat, at, by) = (Some(place), now(), office(KEEPER));
		let tombstone = Tombstone { seat, at, by, basis: Basis::PersonRequest };
		assert_eq!(Erasures::<Runtime>::get(CASE, 0), Some(tombstone));
		assert_eq!((case().nominees, case().erased), (10, 1));
		assert_eq!((result(1), BidsOf::<Runtime>::get(CASE)), results);
		assert!(Sheets::<Runtime>::contains_key(CASE, place), "the sheet stays under its seat");
		assert_eq!(erase(Basis::PersonRequest), no(Fault::NotFound));
	});
}

#[test]
fn a10_retention_ends_five_years_after_the_end() {
	run(|| {
		let plan = Plan::new();
		plan.to_ranked();
		jump(at(2027, 2, 12, 0, 0));
		assert_ok!(conclude(0, agreed(47_000_000_000)));
		let end = CivilDate::from_ymd(2027, 2, 12).unwrap().checked_add_days(1_825).unwrap().start();
		let path = plan.panel()[0].0;
		let erase = || {
			let basis = Basis::RetentionEnded;
			does(KEEPER, Act::erase_nominee { case: CASE, nominee: office(path), basis })
		};
		jump(before(end));
		assert_eq!(erase(), no(Fault::TooEarly));
		jump(end);
		assert_ok!(erase());
	});
}
