//! What the runtime measures; `()` serves tests only.

use frame_support::weights::Weight;

/// Weights of the calls.
pub trait WeightInfo {
	/// Weight of [`crate::Pallet::issue`].
	fn issue() -> Weight;
	/// Weight of [`crate::Pallet::redeem`].
	fn redeem() -> Weight;
	/// Weight of [`crate::Pallet::pay`].
	fn pay() -> Weight;
}

impl WeightInfo for () {
	fn issue() -> Weight {
		Weight::from_parts(10_000, 0)
	}

	fn redeem() -> Weight {
		Weight::from_parts(20_000, 0)
	}

	fn pay() -> Weight {
		Weight::from_parts(30_000, 0)
	}
}
