//! Weights of `pallet_claims`, measured by `scripts/bench.sh` on 2026-11-28: 20 steps, 20 repetitions, Intel(R) Xeon(R) Processor.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(clippy::unnecessary_cast, unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// What the calls of `pallet_claims` cost on the machine that measured.
pub struct Measured<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_claims::WeightInfo for Measured<T> {
	/// Storage: `Claims::Claims` (r:1 w:1)
	/// Proof: `Claims::Claims` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	fn claim() -> Weight {
		// Fastest run: 5_422 ns.
		Weight::from_parts(6_049_000, 3531)
			.saturating_add(T::DbWeight::get().reads_writes(1, 1))
	}

}
