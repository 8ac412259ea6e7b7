use super::journey::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use frame_system::RawOrigin;
use minwon_primitives::{CivilDate, NoticeClass, Role};
use sp_runtime::{DispatchError::BadOrigin, DispatchResult};

fn tariff(from: u16) -> Tariff {
	Tariff { from: Month(from), ..Tariff::default() }
}

fn set_tariff(by: u64, new: Tariff) -> DispatchResult {
	Mailbox::set_tariff(signed(by), new)
}

fn set_tax(new: Regime) -> DispatchResult {
	Mailbox::set_regime(signed(POLICY), NoticeClass::Tax, new)
}

fn tomorrow() -> CivilDate {
	date(2026, 11, 3)
}

fn tax() -> Regime {
	Regime { from: tomorrow(), ..REGIMES[2] }
}

fn terms() -> Terms {
	Terms { from: tomorrow(), post_org: Some(org(POST_A)), ..Terms::default() }
}

fn set_terms(new: Terms) -> DispatchResult {
	Mailbox::set_terms(RawOrigin::Root.into(), new)
}

#[test]
fn set_tariff_from_the_next_month_on() {
	run(|| {
		assert_ok!(set_tariff(POLICY, tariff(323)));
		assert_eq!(Tariffs::<Test>::get().to_vec(), [tariff(312), tariff(323)]);
		let (office, org, old) = (office(POLICY), org(POLICY), Some(tariff(312)));
		System::assert_last_event(Event::TariffSet { office, org, old, new: tariff(323) }.into());
	});
}

#[test]
fn set_tariff_names_what_stops_it() {
	run(|| {
		for who in others(&[POLICY]) {
			assert_noop!(set_tariff(who, tariff(323)), BadOrigin);
		}
		assert_noop!(set_tariff(POLICY, tariff(322)), Error::<Test>::TooLate);
		assert_ok!(set_tariff(POLICY, tariff(323)));
		assert_noop!(set_tariff(POLICY, tariff(323)), Error::<Test>::TooLate);
		for month in 324..442 {
			assert_ok!(set_tariff(POLICY, tariff(month)));
		}
		assert_eq!(Tariffs::<Test>::get().len(), 120);
		assert_noop!(set_tariff(POLICY, tariff(442)), Error::<Test>::TooMany);
	});
}

#[test]
fn set_regime_from_tomorrow_on() {
	run(|| {
		let new = Regime { paper_days: 3, ..tax() };
		assert_ok!(set_tax(new));
		assert_eq!(Regimes::<Test>::get(NoticeClass::Tax).to_vec(), [REGIMES[2], new]);
		let (office, org, class) = (office(POLICY), org(POLICY), NoticeClass::Tax);
		System::assert_last_event(Event::RegimeSet { office, org, class, old: Some(REGIMES[2]), new }.into());
		// Today's notices keep today's regime, tomorrow's have the new one.
		to_sent();
		set(at(2026, 11, 3, 0, 0));
		assert_ok!(send(TAX_A, "N-2", FIRST, NoticeClass::Tax));
		assert_eq!((notice(N1).paper_days, notice(N2).paper_days), (7, 3));
	});
}

#[test]
fn set_regime_names_what_stops_it() {
	run(|| {
		for who in others(&[POLICY]) {
			assert_noop!(Mailbox::set_regime(signed(who), NoticeClass::Tax, tax()), BadOrigin);
		}
		let none = Regime { effect: Effect::None, paper_days: 0, ..tax() };
		assert_noop!(set_tax(Regime { from: date(2026, 11, 2), ..tax() }), Error::<Test>::TooLate);
		assert_noop!(set_tax(none), Error::<Test>::NoEffect);
		let guide = Mailbox::set_regime(signed(POLICY), NoticeClass::Guide, tax());
		assert_noop!(guide, Error::<Test>::NoEffect);
		assert_noop!(set_tax(Regime { keep_years: 0, ..tax() }), Error::<Test>::BadTerm);
		assert_noop!(set_tax(Regime { paper_days: 31, ..tax() }), Error::<Test>::BadTerm);
		assert_noop!(set_tax(Regime { effect: Effect::OnReadingOrTerm(7), ..tax() }), Error::<Test>::BadTerm);
		assert_ok!(Mailbox::set_regime(signed(POLICY), NoticeClass::Guide, none));
		assert_ok!(set_tax(tax()));
		assert_noop!(set_tax(tax()), Error::<Test>::TooLate);
		for day in 1..15 {
			assert_ok!(set_tax(Regime { from: CivilDate(tomorrow().0 + day), ..tax() }));
		}
		assert_noop!(set_tax(Regime { from: CivilDate(tomorrow().0 + 99), ..tax() }), Error::<Test>::TooMany);
	});
}

#[test]
fn set_terms_from_tomorrow_on() {
	run(|| {
		let new = Terms { decision_days: 3, ..terms() };
		assert_ok!(set_terms(new));
		let old = Terms { post_org: Some(org(POST_A)), ..Terms::default() };
		assert_eq!(TermsTable::<Test>::get().to_vec(), [old, new]);
		System::assert_last_event(Event::TermsSet { old: Some(old), new }.into());
		// A notice of today keeps today's terms.
		to_disputed();
		set(at(2026, 11, 10, 0, 0));
		assert_ok!(decide(TAX_B, N1, ObjectionRuling::Dismiss));
	});
}

#[test]
fn dormancy_and_limits_are_those_of_today() {
	run(|| {
		to_sent();
		change_box(FIRST, |mailbox| mailbox.streak = 2);
		assert_ok!(set_terms(Terms { dormant_after: 2, ..terms() }));
		assert_ok!(send(TAX_A, "N-2", FIRST, NoticeClass::Tax));
		assert_eq!(notice(N2).to, Some(FIRST));
		set(at(2026, 11, 3, 0, 0));
		assert_ok!(send(TAX_A, "N-3", FIRST, NoticeClass::Tax));
		assert_eq!(notice(N3).to, None);
	});
}

#[test]
fn set_terms_names_what_stops_it() {
	run(|| {
		for who in EVERYONE {
			assert_noop!(Mailbox::set_terms(signed(who), terms()), BadOrigin);
		}
		assert_noop!(set_terms(Terms { from: date(2026, 11, 2), ..terms() }), Error::<Test>::TooLate);
		assert_noop!(set_terms(Terms { decision_days: 2, ..terms() }), Error::<Test>::BadTerm);
		for post_org in [None, Some(org(TAX_A))] {
			assert_noop!(set_terms(Terms { post_org, ..terms() }), Error::<Test>::NotACarrier);
		}
		minwon_testkit::Roles::entitle(77, &[Role::MailCarrier]);
		assert_ok!(set_terms(Terms { post_org: Some(minwon_primitives::OrgId(77)), ..terms() }));
		assert_noop!(set_terms(terms()), Error::<Test>::TooLate);
		for day in 1..31 {
			assert_ok!(set_terms(Terms { from: CivilDate(tomorrow().0 + day), ..terms() }));
		}
		assert_noop!(set_terms(Terms { from: CivilDate(tomorrow().0 + 99), ..terms() }), Error::<Test>::TooMany);
	});
}
