//! Weights of `pallet_balances`, measured by `scripts/bench.sh` on 2026-11-28: 20 steps, 20 repetitions, Intel(R) Xeon(R) Processor.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(clippy::unnecessary_cast, unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// What the calls of `pallet_balances` cost on the machine that measured.
pub struct Measured<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_balances::WeightInfo for Measured<T> {
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn transfer_allow_death() -> Weight {
		// Fastest run: 52_272 ns.
		Weight::from_parts(55_665_000, 3593)
			.saturating_add(T::DbWeight::get().reads_writes(1, 1))
	}

	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn transfer_keep_alive() -> Weight {
		// Fastest run: 41_528 ns.
		Weight::from_parts(44_133_000, 3593)
			.saturating_add(T::DbWeight::get().reads_writes(1, 1))
	}

	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn force_set_balance_creating() -> Weight {
		// Fastest run: 22_417 ns.
		Weight::from_parts(25_130_000, 3593)
			.saturating_add(T::DbWeight::get().reads_writes(1, 1))
	}

	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn force_set_balance_killing() -> Weight {
		// Fastest run: 24_116 ns.
		Weight::from_parts(25_919_000, 3593)
			.saturating_add(T::DbWeight::get().reads_writes(1, 1))
	}

	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn force_transfer() -> Weight {
		// Fastest run: 56_466 ns.
		Weight::from_parts(62_418_000, 6196)
			.saturating_add(T::DbWeight::get().reads_writes(2, 2))
	}

	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn transfer_all() -> Weight {
		// Fastest run: 50_737 ns.
		Weight::from_parts(55_315_000, 3593)
			.saturating_add(T::DbWeight::get().reads_writes(1, 1))
	}

	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn force_unreserve() -> Weight {
		// Fastest run: 18_650 ns.
		Weight::from_parts(20_369_000, 3593)
			.saturating_add(T::DbWeight::get().reads_writes(1, 1))
	}

	/// Storage: `System::Account` (r:1000 w:1000)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// `u` was measured from 1 to 1000.
	fn upgrade_accounts(u: u32, ) -> Weight {
		// Fastest run: 18_237 ns.
		Weight::from_parts(18_766_000, 990)
			.saturating_add(Weight::from_parts(14_520_348, 0).saturating_mul(u.into()))
			.saturating_add(T::DbWeight::get().reads_writes(0, 0))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(u.into())))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(u.into())))
			.saturating_add(Weight::from_parts(0, 2603).saturating_mul(u.into()))
	}

	fn force_adjust_total_issuance() -> Weight {
		// Fastest run: 6_215 ns.
		Weight::from_parts(6_932_000, 0)
			.saturating_add(T::DbWeight::get().reads_writes(0, 0))
	}

	fn burn_allow_death() -> Weight {
		// Fastest run: 31_367 ns.
		Weight::from_parts(33_338_000, 0)
			.saturating_add(T::DbWeight::get().reads_writes(0, 0))
	}

	fn burn_keep_alive() -> Weight {
		// Fastest run: 20_745 ns.
		Weight::from_parts(21_951_000, 0)
			.saturating_add(T::DbWeight::get().reads_writes(0, 0))
	}

}
