use crate::{mock::*, *};
use minwon_primitives::RetentionClass;
use sp_runtime::BuildStorage;

fn build(params: Parameters) -> sp_runtime::Storage {
	let archives = GenesisConfig { params, ..Default::default() };
	RuntimeGenesisConfig { archives, ..Default::default() }.build_storage().unwrap()
}

#[test]
fn parameters_begin_as_the_law_stands() {
	run(|| {
		let params = Params::<Test>::get();
		assert_eq!((params.semi_years, params.open_years, params.quorum, params.min_experts), (70, 30, 3, 2));
		assert_eq!((params.copies_required, params.deposit_class), ([0, 0, 0, 0, 1, 1, 2], RetentionClass::Y10));
	});
}

#[test]
fn other_parameters_can_begin() {
	let chosen = Parameters { loan_days: 30, ..Parameters::default() };
	let mut ext: sp_io::TestExternalities = build(chosen).into();
	ext.execute_with(|| assert_eq!(Params::<Test>::get(), chosen));
}

#[test]
#[should_panic(expected = "genesis parameters are out of range")]
fn wrong_parameters_start_no_chain() {
	build(Parameters { quorum: 0, ..Parameters::default() });
}

#[test]
fn genesis_is_written_and_read_as_json() {
	let genesis = GenesisConfig::<Test>::default();
	let text = serde_json::to_value(&genesis).unwrap();
	assert_eq!(text["params"]["openYears"], 30);
	let read: GenesisConfig<Test> = serde_json::from_value(text).unwrap();
	assert_eq!(read.params, genesis.params);
}
