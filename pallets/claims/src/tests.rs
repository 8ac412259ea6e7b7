//! The trait, which is not wrapped by dispatch: what it refuses must change nothing.

use crate as pallet_claims;
use frame_support::{assert_storage_noop, derive_impl, traits::Contains};
use frame_system::mocking::MockBlockU32;
use minwon_primitives::{ClaimKind::*, Claimant};
use minwon_support::ClaimRegistry;
use sp_runtime::BuildStorage;

#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(RuntimeCall, RuntimeEvent, RuntimeError, RuntimeOrigin, RuntimeTask)]
	pub struct Test;

	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(41)]
	pub type Claims = pallet_claims;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = MockBlockU32<Self>;
}

pub struct Pilots;
impl Contains<u8> for Pilots {
	fn contains(index: &u8) -> bool {
		(50..=61).contains(index)
	}
}

impl pallet_claims::Config for Test {
	type Pilots = Pilots;
	type WeightInfo = ();
}

const FIRST: Claimant = Claimant { pilot: 57, record: 1 };
const SECOND: Claimant = Claimant { pilot: 61, record: 9 };

fn run(body: impl FnOnce()) {
	let mut ext: sp_io::TestExternalities = RuntimeGenesisConfig::default().build_storage().unwrap().into();
	ext.execute_with(body);
}

#[test]
fn a_second_claim_names_the_first() {
	run(|| {
		assert_eq!(Claims::claim(MeterMonth, [1; 32], FIRST), Ok(()));
		assert_storage_noop!(assert_eq!(Claims::claim(MeterMonth, [1; 32], SECOND), Err(FIRST)));
		assert_storage_noop!(assert_eq!(Claims::claim(MeterMonth, [1; 32], FIRST), Err(FIRST)));
		assert_eq!(Claims::claim(Battery, [1; 32], SECOND), Ok(()), "another kind is another source");
		assert_eq!(Claims::holder(MeterMonth, &[1; 32]), Some(FIRST));
		assert_eq!(Claims::holder_of(Battery, [1; 32]), Some(SECOND));
		Claims::do_try_state().unwrap();
	});
}

#[test]
fn only_the_holder_releases() {
	run(|| {
		Claims::claim(MeterMonth, [1; 32], FIRST).unwrap();
		let same_pilot = Claimant { record: 2, ..FIRST };
		assert_storage_noop!(assert!(!Claims::release(MeterMonth, [1; 32], SECOND)));
		assert_storage_noop!(assert!(!Claims::release(MeterMonth, [1; 32], same_pilot)));
		assert_storage_noop!(assert!(!Claims::release(Battery, [1; 32], FIRST)));
		assert!(Claims::release(MeterMonth, [1; 32], FIRST));
		assert_eq!(Claims::holder(MeterMonth, &[1; 32]), None);
		assert_eq!(Claims::claim(MeterMonth, [1; 32], SECOND), Ok(()));
	});
}

#[test]
fn a_claim_of_no_pilot_breaks_the_invariant() {
	run(|| {
		Claims::claim(MeterMonth, [1; 32], Claimant { pilot: 40, record: 1 }).unwrap();
		assert_eq!(Claims::do_try_state(), Err("I1: a claim is held by no pilot of this runtime".into()));
	});
}
