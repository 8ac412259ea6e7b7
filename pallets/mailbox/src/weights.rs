//! What the runtime measures; `()` serves tests only.

use frame_support::weights::Weight;

/// Weights of the calls, and of what other pilots reach by trait.
pub trait WeightInfo {
	/// Weight of [`crate::Pallet::open_box`].
	fn open_box() -> Weight;
	/// Weight of [`crate::Pallet::set_box`].
	fn set_box() -> Weight;
	/// Weight of [`crate::Pallet::set_delegate`].
	fn set_delegate() -> Weight;
	/// Weight of [`crate::Pallet::close_box`].
	fn close_box() -> Weight;
	/// Weight of [`crate::Pallet::dispatch`] of a notice that follows none.
	fn dispatch() -> Weight;
	/// Weight of [`crate::Pallet::dispatch`] of a notice that follows another.
	fn dispatch_following() -> Weight;
	/// Weight of [`crate::Pallet::confirm_arrivals`] with `n` notices.
	fn confirm_arrivals(n: u32) -> Weight;
	/// Weight of [`crate::Pallet::acknowledge`].
	fn acknowledge() -> Weight;
	/// Weight of [`crate::Pallet::object`].
	fn object() -> Weight;
	/// Weight of [`crate::Pallet::decide_objection`].
	fn decide_objection() -> Weight;
	/// Weight of [`crate::Pallet::recall`].
	fn recall() -> Weight;
	/// Weight of [`crate::Pallet::start_paper`].
	fn start_paper() -> Weight;
	/// Weight of [`crate::Pallet::record_paper`].
	fn record_paper() -> Weight;
	/// Weight of [`crate::Pallet::publish_notice`].
	fn publish_notice() -> Weight;
	/// Weight of [`crate::Pallet::settle_postage`].
	fn settle_postage() -> Weight;
	/// Weight of [`crate::Pallet::archive_month`].
	fn archive_month() -> Weight;
	/// Weight of [`crate::Pallet::erase`].
	fn erase() -> Weight;
	/// Weight of [`crate::Pallet::set_tariff`].
	fn set_tariff() -> Weight;
	/// Weight of [`crate::Pallet::set_regime`].
	fn set_regime() -> Weight;
	/// Weight of [`crate::Pallet::set_terms`].
	fn set_terms() -> Weight;
	/// Weight of posting for a pilot.
	fn post() -> Weight;
	/// Weight of the dearest of what a pilot may ask.
	fn ask() -> Weight;
}

impl WeightInfo for () {
	fn open_box() -> Weight {
		Weight::from_parts(10_000, 0)
	}

	fn set_box() -> Weight {
		Weight::from_parts(20_000, 0)
	}

	fn set_delegate() -> Weight {
		Weight::from_parts(30_000, 0)
	}

	fn close_box() -> Weight {
		Weight::from_parts(40_000, 0)
	}

	fn dispatch() -> Weight {
		Weight::from_parts(50_000, 0)
	}

	fn dispatch_following() -> Weight {
		Weight::from_parts(55_000, 0)
	}

	fn confirm_arrivals(n: u32) -> Weight {
		Weight::from_parts(u64::from(n).saturating_mul(1_000).saturating_add(60_000), 0)
	}

	fn acknowledge() -> Weight {
		Weight::from_parts(70_000, 0)
	}

	fn object() -> Weight {
		Weight::from_parts(80_000, 0)
	}

	fn decide_objection() -> Weight {
		Weight::from_parts(90_000, 0)
	}

	fn recall() -> Weight {
		Weight::from_parts(100_000, 0)
	}

	fn start_paper() -> Weight {
		Weight::from_parts(110_000, 0)
	}

	fn record_paper() -> Weight {
		Weight::from_parts(120_000, 0)
	}

	fn publish_notice() -> Weight {
		Weight::from_parts(130_000, 0)
	}

	fn settle_postage() -> Weight {
		Weight::from_parts(140_000, 0)
	}

	fn archive_month() -> Weight {
		Weight::from_parts(150_000, 0)
	}

	fn erase() -> Weight {
		Weight::from_parts(160_000, 0)
	}

	fn set_tariff() -> Weight {
		Weight::from_parts(170_000, 0)
	}

	fn set_regime() -> Weight {
		Weight::from_parts(180_000, 0)
	}

	fn set_terms() -> Weight {
		Weight::from_parts(190_000, 0)
	}

	fn post() -> Weight {
		Weight::from_parts(200_000, 0)
	}

	fn ask() -> Weight {
		Weight::from_parts(210_000, 0)
	}
}
