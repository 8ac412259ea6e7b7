use crate::mock::*;
use minwon_primitives::{OrgId, Role};
use minwon_support::RoleInspect;

#[test]
fn genesis_numbers_organisations_from_one_and_tells_the_council() {
	run(|| {
		assert!(Registry::organisation(OrgId(1)).is_some() && Registry::organisation(OrgId(2)).is_some());
		assert_eq!(Council::get(), [MINISTER]);
		assert_eq!(Balances::free_balance(Registry::organisation_account(OrgId(2))), 1_000);
		assert_eq!(Balances::free_balance(MINISTER), 0, "officials hold no tokens");
	});
}

#[test]
#[should_panic(expected = "AlreadyExists")]
fn genesis_refuses_a_code_twice() {
	let mut list = genesis();
	list[1].code = list[0].code;
	storage(list);
}

#[test]
#[should_panic(expected = "has more than it can be granted")]
fn genesis_refuses_what_the_council_alone_gives() {
	let mut list = genesis();
	list[1].admits.push(Role::Treasury);
	storage(list);
}

#[test]
#[should_panic(expected = "BeyondGrant")]
fn genesis_refuses_a_role_beyond_the_entitlement() {
	let mut list = genesis();
	list[0].offices[0].roles.push(Role::Dispenser);
	storage(list);
}

#[test]
#[should_panic(expected = "no office that manages its offices")]
fn genesis_refuses_an_organisation_without_manager() {
	let mut list = genesis();
	list[1].offices.remove(0);
	storage(list);
}

#[test]
#[should_panic(expected = "a genesis admitter is unknown")]
fn genesis_refuses_an_unknown_admitter() {
	let mut list = genesis();
	list[1].admitted_by = Some(OrgId(9));
	storage(list);
}

#[test]
#[should_panic(expected = "has more than it can be granted")]
fn genesis_refuses_a_member_with_more_than_its_admitter_may_give() {
	let mut list = genesis();
	list[1].admitted_by = Some(OrgId(1));
	storage(list);
}
