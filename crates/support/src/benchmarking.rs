//! What the pallets' benchmarks ask of the runtime.

use minwon_primitives::Seconds;

/// Sets the time of the block.
pub trait BenchmarkHelper {
	/// Sets it.
	fn set_time(now: Seconds);
}

impl BenchmarkHelper for () {
	fn set_time(_: Seconds) {}
}
