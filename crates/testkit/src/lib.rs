//! What the tests of the pallets share: a settable clock, holidays, roles, neighbouring pilots, and what random sequences need. Accounts are `u64`.
//!
//! Everything is thread-local and `run` resets it, so that tests in parallel do not see one another.

mod clock;
pub mod neighbours;
mod roles;
pub mod sequences;

pub use clock::{Clock, Holidays};
pub use roles::Roles;

use frame_support::sp_runtime::TryRuntimeError;
use sp_runtime::Storage;

/// Runs `body` in block 1 of a fresh chain with `storage` at `Clock` 1,000,000,000 s, then `check`, the pallet's `do_try_state`.
#[allow(clippy::unwrap_used)] // A broken invariant must stop the test.
pub fn run<T: frame_system::Config>(storage: Storage, check: fn() -> Result<(), TryRuntimeError>, body: impl FnOnce())
where
	frame_system::pallet_prelude::BlockNumberFor<T>: From<u32>,
{
	let mut ext: sp_io::TestExternalities = storage.into();
	ext.execute_with(|| {
		frame_system::Pallet::<T>::set_block_number(1u32.into());
		body();
		check().unwrap();
	});
}

/// Forgets clock, holidays, roles and what neighbours were told. Called before genesis is built.
pub fn reset() {
	Clock::set(minwon_primitives::Seconds(1_000_000_000));
	Holidays::set([]);
	Roles::reset();
	neighbours::reset();
}
