//! Weights of `pallet_mandate`, measured by `scripts/bench.sh` on 2026-11-28: 20 steps, 20 repetitions, Intel(R) Xeon(R) Processor.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(clippy::unnecessary_cast, unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// What the calls of `pallet_mandate` cost on the machine that measured.
pub struct Measured<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_mandate::WeightInfo for Measured<T> {
	/// Storage: `System::AuthorizedUpgrade` (r:0 w:1)
	/// Proof: `System::AuthorizedUpgrade` (`max_values`: Some(1), `max_size`: Some(33), added: 528, mode: `MaxEncodedLen`)
	fn enact() -> Weight {
		// Fastest run: 9_738 ns.
		Weight::from_parts(10_786_000, 0)
			.saturating_add(T::DbWeight::get().reads_writes(0, 1))
	}

}
