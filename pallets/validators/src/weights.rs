//! What the runtime measures; `()` serves tests only.

use frame_support::weights::Weight;

/// Weights of the calls.
pub trait WeightInfo {
	/// Weight of [`crate::Pallet::approve_validator`].
	fn approve_validator() -> Weight;
	/// Weight of [`crate::Pallet::remove_validator`].
	fn remove_validator() -> Weight;
}

impl WeightInfo for () {
	fn approve_validator() -> Weight {
		Weight::from_parts(10_000, 0)
	}

	fn remove_validator() -> Weight {
		Weight::from_parts(20_000, 0)
	}
}
