use crate::{mock::*, Error, Event, Terms, TermsTable};
use frame_support::{assert_noop, assert_ok};
use minwon_primitives::CivilDate;
use sp_runtime::DispatchError::BadOrigin;

fn tomorrow() -> CivilDate {
	CivilDate::from_ymd(2026, 12, 2).unwrap()
}

#[test]
fn terms_begin_in_may_2024() {
	run(|| {
		let table = TermsTable::<Test>::get().into_inner();
		assert_eq!(table, vec![(CivilDate::from_ymd(2024, 5, 1).unwrap(), Terms::default())]);
	});
}

#[test]
fn append_terms_from_tomorrow_on() {
	run(|| {
		let terms = Terms { notice_days: 50, ..Terms::default() };
		assert_ok!(Proposals::append_terms(signed(KEEPER), tomorrow(), terms));
		assert_eq!(TermsTable::<Test>::get().last(), Some(&(tomorrow(), terms)));
		let (office, org) = (minwon_primitives::OfficeId(KEEPER as u32), org(KEEPER));
		System::assert_last_event(Event::TermsAppended { office, org, from: tomorrow(), terms }.into());
	});
}

#[test]
fn append_terms_names_what_stops_it() {
	run(|| {
		let append = |who, from: CivilDate, terms| Proposals::append_terms(signed(who), from, terms);
		for who in [PROGRAM, AUDITOR, POOL, VERIFIER, RECEPTION, FIRMS[0], EVALUATORS[0], STRANGER] {
			assert_noop!(append(who, tomorrow(), Terms::default()), BadOrigin);
		}
		let today = CivilDate(tomorrow().0 - 1);
		assert_noop!(append(KEEPER, today, Terms::default()), Error::<Test>::OutOfRange);
		let wrong = Terms { quorum_bps: 4_999, ..Terms::default() };
		assert_noop!(append(KEEPER, tomorrow(), wrong), Error::<Test>::OutOfRange);
		assert_ok!(append(KEEPER, tomorrow(), Terms::default()));
		assert_noop!(append(KEEPER, tomorrow(), Terms::default()), Error::<Test>::OutOfRange);
		for day in 1..31 {
			assert_ok!(append(KEEPER, CivilDate(tomorrow().0 + day), Terms::default()));
		}
		assert_noop!(append(KEEPER, CivilDate(tomorrow().0 + 99), Terms::default()), Error::<Test>::TooMany);
	});
}
