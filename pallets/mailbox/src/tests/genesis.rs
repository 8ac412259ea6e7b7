use super::journey::*;
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use minwon_primitives::{CivilDate, NoticeClass, OrgId};
use sp_runtime::BuildStorage;

fn terms() -> Terms {
	Terms { post_org: Some(org(POST_A)), ..Terms::default() }
}

/// The storage of a first block changed so.
fn storage(change: impl FnOnce(&mut crate::GenesisConfig<Test>)) -> sp_runtime::Storage {
	prepare();
	let mut config = genesis();
	change(&mut config.mailbox);
	config.build_storage().unwrap()
}

#[test]
fn genesis_puts_the_tables_of_2026() {
	run(|| {
		let classes = [
			NoticeClass::Guide,
			NoticeClass::Disposition,
			NoticeClass::Tax,
			NoticeClass::Judicial,
			NoticeClass::Adjudication,
			NoticeClass::Safety,
			NoticeClass::Private,
		];
		for (class, regime) in classes.into_iter().zip(REGIMES) {
			assert_eq!(Regimes::<Test>::get(class).to_vec(), [regime], "{class:?}");
		}
		assert_eq!(Tariffs::<Test>::get().to_vec(), [Tariff::default()]);
		assert_eq!(TermsTable::<Test>::get().to_vec(), [terms()]);
	});
	let later = Terms { from: CivilDate(9), ..terms() };
	sp_io::TestExternalities::from(storage(|config| config.terms.push(later))).execute_with(|| {
		assert_eq!(TermsTable::<Test>::get().len(), 2);
		assert_ok!(Mailbox::do_try_state());
	});
}

/// A chain may start before its post is known: what the council sets later must name one.
#[test]
fn genesis_without_a_post_carries_and_settles_nothing() {
	let storage = storage(|config| config.terms = vec![Terms::default()]);
	sp_io::TestExternalities::from(storage).execute_with(|| {
		assert_ok!(Mailbox::do_try_state());
		assert_ok!(dispatch(TAX_A, letter("N-1", Recipient::Paper, NoticeClass::Tax)));
		assert_noop!(start(POST_A, N1, Some(NUMBER)), Error::<Test>::NotYourBox);
		set(at(2026, 12, 1, 9, 0));
		assert_noop!(Mailbox::settle_postage(signed(TAX_A), Month(322)), Error::<Test>::NotACarrier);
		let from = date(2026, 12, 2);
		let set_terms = |terms| Mailbox::set_terms(frame_system::RawOrigin::Root.into(), terms);
		assert_noop!(set_terms(Terms { from, ..Terms::default() }), Error::<Test>::NotACarrier);
		assert_ok!(set_terms(Terms { from, ..terms() }));
		set(at(2026, 12, 2, 0, 0));
		assert_ok!(start(POST_A, N1, Some(NUMBER)));
		assert_ok!(Mailbox::settle_postage(signed(TAX_A), Month(322)));
	});
}

#[test]
#[should_panic(expected = "genesis has no tariff")]
fn genesis_refuses_no_tariff() {
	storage(|config| config.tariffs.clear());
}

#[test]
#[should_panic(expected = "genesis tariffs do not ascend")]
fn genesis_refuses_the_same_month_twice() {
	storage(|config| config.tariffs.push(Tariff::default()));
}

#[test]
#[should_panic(expected = "more than 120 entries")]
fn genesis_refuses_more_tariffs_than_the_table_holds() {
	storage(|config| config.tariffs = (0..121).map(|from| Tariff { from: Month(from), ..Tariff::default() }).collect());
}

#[test]
#[should_panic(expected = "genesis has no terms")]
fn genesis_refuses_no_terms() {
	storage(|config| config.terms.clear());
}

#[test]
#[should_panic(expected = "genesis terms do not ascend")]
fn genesis_refuses_the_same_day_twice() {
	storage(|config| config.terms.push(terms()));
}

#[test]
#[should_panic(expected = "genesis terms are out of range")]
fn genesis_refuses_terms_that_the_call_would_refuse() {
	storage(|config| config.terms = vec![Terms { dormant_after: 1, ..terms() }]);
}

#[test]
#[should_panic(expected = "genesis names a post that may not carry mail")]
fn genesis_refuses_a_post_that_is_none() {
	storage(|config| config.terms = vec![Terms { post_org: Some(OrgId(77)), ..terms() }]);
}

#[test]
#[should_panic(expected = "more than 32 entries")]
fn genesis_refuses_more_terms_than_the_table_holds() {
	storage(|config| config.terms = (0..33).map(|from| Terms { from: CivilDate(from), ..terms() }).collect());
}

#[test]
#[should_panic(expected = "a genesis regime does not fit its class")]
fn genesis_refuses_a_regime_that_the_call_would_refuse() {
	storage(|config| config.regimes[0] = REGIMES[1]);
}
