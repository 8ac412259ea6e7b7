//! Weights of `pallet_transaction_payment`, measured by `scripts/bench.sh` on 2026-11-28: 20 steps, 20 repetitions, Intel(R) Xeon(R) Processor.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(clippy::unnecessary_cast, unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// What the calls of `pallet_transaction_payment` cost on the machine that measured.
pub struct Measured<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_transaction_payment::WeightInfo for Measured<T> {
	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::SpentToday` (r:1 w:1)
	/// Proof: `Registry::SpentToday` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn charge_transaction_payment() -> Weight {
		// Fastest run: 55_045 ns.
		Weight::from_parts(57_956_000, 3593)
			.saturating_add(T::DbWeight::get().reads_writes(4, 2))
	}

}
