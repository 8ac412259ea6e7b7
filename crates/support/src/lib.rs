//! Behaviour that the pallets share: who acts, what time it is, and the traits by which one pilot reaches another.

#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(test, allow(clippy::arithmetic_side_effects))] // A test may stop at once.

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod blocks;
pub mod ids;
#[cfg(any(feature = "std", feature = "try-runtime"))]
pub mod invariants;
mod origins;
mod traits;

#[cfg(feature = "runtime-benchmarks")]
pub use benchmarking::BenchmarkHelper;
pub use blocks::fits_block;
pub use minwon_primitives::Calendar;
pub use origins::{EnsureOffice, EnsurePerson};
pub use traits::{Archivist, ClaimRegistry, Postmaster, RoleInspect, SeatsChanged};

use frame_support::traits::UnixTime;
use minwon_primitives::{CivilDate, Seconds};

/// The time of the block.
pub fn now<Time: UnixTime>() -> Seconds {
	Seconds(Time::now().as_secs())
}

/// The civil date of the block, in Korea.
pub fn today<Time: UnixTime>() -> CivilDate {
	CivilDate::of(now::<Time>())
}
