//! A runtime of system and this pallet, with a session that only remembers who has keys.

use crate as pallet_validators;
use frame_support::{
	derive_impl, parameter_types,
	traits::{ConstU32, ValidatorRegistration},
};
use frame_system::{mocking::MockBlockU32, EnsureRoot};
use sp_runtime::BuildStorage;

#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(RuntimeCall, RuntimeEvent, RuntimeError, RuntimeOrigin, RuntimeTask)]
	pub struct Test;

	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(20)]
	pub type Validators = pallet_validators;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = MockBlockU32<Self>;
}

parameter_types! {
	pub static WithKeys: Vec<u64> = (1..=9).collect();
}

pub struct Keys;
impl ValidatorRegistration<u64> for Keys {
	fn is_registered(id: &u64) -> bool {
		WithKeys::get().contains(id)
	}
}

impl pallet_validators::Config for Test {
	type CouncilOrigin = EnsureRoot<u64>;
	type Keys = Keys;
	type MaxValidators = ConstU32<6>;
	type WeightInfo = ();
}

/// Starts with validators 1 to 4 and the floor at 4, and checks the invariants at the end.
pub fn run(body: impl FnOnce()) {
	let genesis = RuntimeGenesisConfig {
		validators: pallet_validators::GenesisConfig { validators: vec![3, 1, 4, 2], floor: 4 },
		..Default::default()
	};
	let mut ext: sp_io::TestExternalities = genesis.build_storage().unwrap().into();
	ext.execute_with(|| {
		System::set_block_number(1);
		body();
		Validators::do_try_state().unwrap();
	});
}
