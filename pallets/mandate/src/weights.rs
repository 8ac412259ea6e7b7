//! What the runtime measures; `()` serves tests only.

use frame_support::weights::Weight;

/// Weights of the calls.
pub trait WeightInfo {
	/// Weight of [`crate::Pallet::enact`] without the call that it carries.
	fn enact() -> Weight;
}

impl WeightInfo for () {
	fn enact() -> Weight {
		Weight::from_parts(10_000, 0)
	}
}
