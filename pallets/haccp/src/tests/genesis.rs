use crate::{mock::*, *};
use sp_runtime::BuildStorage;

fn build(rules: Vec<RulesEntry>) -> sp_runtime::Storage {
	let haccp = GenesisConfig { rules, ..Default::default() };
	RuntimeGenesisConfig { haccp, ..Default::default() }.build_storage().unwrap()
}

#[test]
fn rules_begin_as_the_law_stands() {
	run(|| {
		assert_eq!(RuleTable::<Test>::get().into_inner(), [(date(2026, 9, 1), Rules::default())]);
		let rules = Rules::default();
		assert_eq!((rules.pass_bps, rules.supplement_bps, rules.revoke_bps), (8_500, 7_000, 6_000));
		assert_eq!((rules.term_years, rules.apply_days, rules.remind_days, rules.appeal_days), (3, 60, 90, 90));
		assert_eq!((rules.supplement_months, rules.order_months, rules.suspension_months), (3, 1, 2));
		assert_eq!((rules.recall_days, rules.log_lag, rules.correction_lag), ([10, 12, 17], 86_400, 604_800));
		assert_eq!((rules.log_retention, rules.trace_retention), (730, 730));
	});
}

#[test]
fn other_rules_can_begin() {
	let longer = Rules { term_years: 5, ..Rules::default() };
	let chosen = vec![(date(2026, 9, 1), Rules::default()), (date(2027, 1, 1), longer)];
	let mut ext: sp_io::TestExternalities = build(chosen.clone()).into();
	ext.execute_with(|| {
		assert_eq!(RuleTable::<Test>::get().into_inner(), chosen);
		Haccp::do_try_state().unwrap();
	});
}

#[test]
#[should_panic(expected = "genesis has no rules")]
fn a_chain_does_not_start_without_rules() {
	build(Vec::new());
}

#[test]
#[should_panic(expected = "genesis rules are out of range")]
fn wrong_rules_start_no_chain() {
	build(vec![(date(2026, 9, 1), Rules { term_years: 0, ..Rules::default() })]);
}

#[test]
#[should_panic(expected = "genesis rules do not ascend")]
fn rules_ascend() {
	build(vec![(date(2026, 9, 1), Rules::default()); 2]);
}

#[test]
#[should_panic(expected = "genesis has more than 32 entries of rules")]
fn rules_have_a_bound() {
	build((0..33).map(|day| (minwon_primitives::CivilDate(20_000 + day), Rules::default())).collect());
}

#[test]
fn genesis_is_written_and_read_as_json() {
	let genesis = GenesisConfig::<Test>::default();
	let text = serde_json::to_value(&genesis).unwrap();
	assert_eq!(text["rules"][0][1]["passBps"], 8_500);
	let read: GenesisConfig<Test> = serde_json::from_value(text).unwrap();
	assert_eq!(read.rules, genesis.rules);
}
