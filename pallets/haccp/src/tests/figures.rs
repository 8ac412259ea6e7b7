use super::journey::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use minwon_primitives::CivilDate;
use sp_runtime::{DispatchError::BadOrigin, DispatchResult};

fn append(from: CivilDate, rules: Rules) -> DispatchResult {
	Haccp::append_rules(signed(KEEPER), from, rules)
}

#[test]
fn new_rules_hold_from_their_day() {
	run(|| {
		to_may();
		let longer = Rules { term_years: 5, ..Rules::default() };
		let from = date(2027, 5, 4);
		assert_ok!(append(from, longer));
		let told = Event::RulesAppended { office: office(KEEPER), org: org(KEEPER), from, rules: longer };
		System::assert_last_event(told.into());
		assert_eq!(Haccp::rules_on(date(2027, 5, 3)), Some(Rules::default()));
		assert_eq!(Haccp::rules_on(from), Some(longer));
		let today = certify(K, "T", FoodType::Kimchi, kimchi_ccps());
		on(2027, 5, 4);
		let tomorrow = certify(K, "U", FoodType::Kimchi, kimchi_ccps());
		assert_eq!((cert(today).valid_to, cert(tomorrow).valid_to), (date(2030, 5, 3), date(2032, 5, 4)));
	});
}

#[test]
fn append_rules_names_what_stops_it() {
	run(|| {
		to_may();
		for who in others(&[KEEPER]) {
			assert_noop!(Haccp::append_rules(signed(who), date(2027, 6, 1), Rules::default()), BadOrigin);
		}
		assert_noop!(append(date(2027, 5, 3), Rules::default()), Error::<Test>::OutOfRange);
		let wrong = Rules { term_years: 6, ..Rules::default() };
		assert_noop!(append(date(2027, 6, 1), wrong), Error::<Test>::OutOfRange);
		assert_ok!(append(date(2027, 6, 1), Rules::default()));
		for not_later in [date(2027, 6, 1), date(2027, 5, 20)] {
			assert_noop!(append(not_later, Rules::default()), Error::<Test>::OutOfRange);
		}
		for day in 2..32 {
			assert_ok!(append(CivilDate(date(2027, 6, 1).0 + day), Rules::default()));
		}
		assert_eq!(RuleTable::<Test>::get().len(), 32);
		assert_noop!(append(date(2030, 1, 1), Rules::default()), Error::<Test>::TooMany);
	});
}

/// A recall keeps the figures of the day on which it was opened.
#[test]
fn a_recall_keeps_its_figures() {
	run(|| {
		to_kimchi();
		let strict = Rules {
			recall_days: [1, 1, 1],
			relief: [Fraction { num: 9, of: 10 }, Fraction { num: 8, of: 10 }, Fraction { num: 7, of: 10 }],
			..Rules::default()
		};
		assert_ok!(append(date(2027, 5, 4), strict));
		assert_ok!(open(AUTHORITY, L3, 100));
		on(2027, 5, 4);
		assert_ok!(open(AUTHORITY, L2, 100));
		let second = minwon_primitives::RecallId(2);
		assert_eq!((recall(FIRST).due, recall(second).due), (date(2027, 5, 13).end(), date(2027, 5, 5).end()));
		assert_ok!(retire(K, "a", L3, 80, How::Destroyed));
		assert_ok!(retire(K, "b", L2, 80, How::Destroyed));
		let relief = |id| Haccp::recall(id).unwrap().relief;
		assert_eq!((relief(FIRST), relief(second)), (Relief::Exempt, Relief::TwoThirds));
	});
}
