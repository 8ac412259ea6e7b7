//! What must hold between pallets in every state, asked through what they show to all. With the feature `try-runtime` each pallet checks itself
//! besides.

use frame_support::traits::{fungible::Inspect as _, fungibles};
use minwon_primitives::{Role, WON_ASSET};
use minwon_runtime::*;
use minwon_support::RoleInspect;
use pallet_collective::{Instance1, Members};
use pallet_registry::{Actor, Actors, Offices, Persons, Seats};

/// Panics when the state is not sound.
pub fn check() {
	an_office_has_one_account();
	the_council_is_who_has_a_seat();
	each_won_has_a_deposit();
	credit_is_on_accounts_and_nobody_in_office_has_any();
	there_are_validators_enough();
	#[cfg(feature = "try-runtime")]
	{
		use frame_support::traits::{TryState, TryStateSelect};
		<AllPalletsWithSystem as TryState<BlockNumber>>::try_state(System::block_number(), TryStateSelect::All)
			.unwrap();
	}
}

fn an_office_has_one_account() {
	for (id, office) in Offices::<Runtime>::iter() {
		let actor = Actor::Office { office: id, org: office.org, roles: office.roles, last_day: office.last_day };
		assert_eq!(Actors::<Runtime>::get(office.account), Some(actor));
	}
	let (offices, persons) = (Offices::<Runtime>::iter().count(), Persons::<Runtime>::iter().count());
	assert_eq!(Actors::<Runtime>::iter().count(), offices + persons);
}

fn the_council_is_who_has_a_seat() {
	let mut seated: Vec<AccountId> = Seats::<Runtime>::get()
		.into_iter()
		.filter_map(|(_, office)| Offices::<Runtime>::get(office).map(|office| office.account))
		.filter(|account| Registry::acting(account, Role::CouncilSeat).is_some())
		.collect();
	seated.sort();
	assert!(!seated.is_empty());
	assert_eq!(Members::<Runtime, Instance1>::get(), seated);
}

fn each_won_has_a_deposit() {
	let sums = pallet_won::Sums::<Runtime>::get();
	assert_eq!(<Assets as fungibles::Inspect<_>>::total_issuance(WON_ASSET), sums.issued - sums.redeemed);
}

fn credit_is_on_accounts_and_nobody_in_office_has_any() {
	let held: Balance =
		frame_system::Account::<Runtime>::iter_values().map(|account| account.data.free + account.data.reserved).sum();
	assert_eq!(held, Balances::total_issuance());
	assert!(Actors::<Runtime>::iter_keys().all(|account| Balances::total_balance(&account) == 0));
}

fn there_are_validators_enough() {
	let validators = pallet_validators::Validators::<Runtime>::get().len();
	assert!(u32::try_from(validators).unwrap() >= pallet_validators::Floor::<Runtime>::get());
}
