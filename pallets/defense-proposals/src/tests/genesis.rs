use crate::{mock::*, *};
use frame_support::assert_ok;
use minwon_primitives::CivilDate;
use sp_runtime::BuildStorage;

/// The storage of a first block with these terms.
fn storage(terms: Vec<TermsEntry>) -> sp_runtime::Storage {
	let defense = crate::GenesisConfig::<Test> { terms, ..Default::default() };
	RuntimeGenesisConfig { proposals: defense, ..Default::default() }.build_storage().unwrap()
}

fn entry(year: u16, terms: Terms) -> TermsEntry {
	(CivilDate::from_ymd(year, 5, 1).unwrap(), terms)
}

#[test]
fn genesis_puts_the_terms_of_2024_unless_told_otherwise() {
	run(|| assert_eq!(TermsTable::<Test>::get().into_inner(), [entry(2024, Terms::default())]));
	let entries = vec![entry(2024, Terms::default()), entry(2025, Terms { notice_days: 50, ..Terms::default() })];
	sp_io::TestExternalities::from(storage(entries.clone())).execute_with(|| {
		assert_eq!(TermsTable::<Test>::get().into_inner(), entries);
		assert_ok!(Proposals::do_try_state());
	});
}

#[test]
#[should_panic(expected = "genesis has no terms")]
fn genesis_refuses_an_empty_table() {
	storage(Vec::new());
}

#[test]
#[should_panic(expected = "genesis terms are out of range")]
fn genesis_refuses_terms_that_the_call_would_refuse() {
	storage(vec![entry(2024, Terms { min_seats: 4, ..Terms::default() })]);
}

#[test]
#[should_panic(expected = "genesis terms do not ascend")]
fn genesis_refuses_the_same_day_twice() {
	storage(vec![entry(2024, Terms::default()), entry(2024, Terms::default())]);
}

#[test]
#[should_panic(expected = "more than 32 entries")]
fn genesis_refuses_more_than_the_table_holds() {
	storage((2000..2033).map(|year| entry(year, Terms::default())).collect());
}
