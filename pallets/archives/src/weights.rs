//! What the runtime measures; `()` serves tests only.

use frame_support::weights::Weight;

/// Weights of the calls, and of what other pilots reach by trait.
pub trait WeightInfo {
	/// Weight of [`crate::Pallet::register_file`].
	fn register_file() -> Weight;
	/// Weight of [`crate::Pallet::amend_file`].
	fn amend_file() -> Weight;
	/// Weight of [`crate::Pallet::offer_files`] with so many files.
	fn offer_files(f: u32) -> Weight;
	/// Weight of [`crate::Pallet::decide_offer`] with so many files.
	fn decide_offer(f: u32) -> Weight;
	/// Weight of [`crate::Pallet::add_layer`].
	fn add_layer() -> Weight;
	/// Weight of [`crate::Pallet::verify_layer`].
	fn verify_layer() -> Weight;
	/// Weight of [`crate::Pallet::classify`].
	fn classify() -> Weight;
	/// Weight of [`crate::Pallet::open_appraisal`] with so many items.
	fn open_appraisal(f: u32) -> Weight;
	/// Weight of [`crate::Pallet::vote`].
	fn vote() -> Weight;
	/// Weight of [`crate::Pallet::close_appraisal`].
	fn close_appraisal() -> Weight;
	/// Weight of [`crate::Pallet::sign_destruction`].
	fn sign_destruction() -> Weight;
	/// Weight of [`crate::Pallet::place_hold`].
	fn place_hold() -> Weight;
	/// Weight of [`crate::Pallet::lift_hold`].
	fn lift_hold() -> Weight;
	/// Weight of [`crate::Pallet::move_file`].
	fn move_file() -> Weight;
	/// Weight of [`crate::Pallet::attest_copy`].
	fn attest_copy() -> Weight;
	/// Weight of [`crate::Pallet::expunge`].
	fn expunge() -> Weight;
	/// Weight of [`crate::Pallet::set_schedule`].
	fn set_schedule() -> Weight;
	/// Weight of [`crate::Pallet::set_algorithm`].
	fn set_algorithm() -> Weight;
	/// Weight of [`crate::Pallet::set_parameters`].
	fn set_parameters() -> Weight;
	/// Weight of [`minwon_support::Archivist::deposit`].
	fn deposit() -> Weight;
	/// Weight of [`minwon_support::Archivist::frozen`].
	fn frozen() -> Weight;
}

impl WeightInfo for () {
	fn register_file() -> Weight {
		Weight::from_parts(10_000, 0)
	}

	fn amend_file() -> Weight {
		Weight::from_parts(20_000, 0)
	}

	fn offer_files(f: u32) -> Weight {
		Weight::from_parts(30_000, 0).saturating_add(Weight::from_parts(1_000, 0).saturating_mul(f.into()))
	}

	fn decide_offer(f: u32) -> Weight {
		Weight::from_parts(40_000, 0).saturating_add(Weight::from_parts(1_000, 0).saturating_mul(f.into()))
	}

	fn add_layer() -> Weight {
		Weight::from_parts(50_000, 0)
	}

	fn verify_layer() -> Weight {
		Weight::from_parts(60_000, 0)
	}

	fn classify() -> Weight {
		Weight::from_parts(70_000, 0)
	}

	fn open_appraisal(f: u32) -> Weight {
		Weight::from_parts(80_000, 0).saturating_add(Weight::from_parts(1_000, 0).saturating_mul(f.into()))
	}

	fn vote() -> Weight {
		Weight::from_parts(90_000, 0)
	}

	fn close_appraisal() -> Weight {
		Weight::from_parts(100_000, 0)
	}

	fn sign_destruction() -> Weight {
		Weight::from_parts(110_000, 0)
	}

	fn place_hold() -> Weight {
		Weight::from_parts(120_000, 0)
	}

	fn lift_hold() -> Weight {
		Weight::from_parts(130_000, 0)
	}

	fn move_file() -> Weight {
		Weight::from_parts(140_000, 0)
	}

	fn attest_copy() -> Weight {
		Weight::from_parts(150_000, 0)
	}

	fn expunge() -> Weight {
		Weight::from_parts(160_000, 0)
	}

	fn set_schedule() -> Weight {
		Weight::from_parts(170_000, 0)
	}

	fn set_algorithm() -> Weight {
		Weight::from_parts(180_000, 0)
	}

	fn set_parameters() -> Weight {
		Weight::from_parts(190_000, 0)
	}

	fn deposit() -> Weight {
		Weight::from_parts(200_000, 0)
	}

	fn frozen() -> Weight {
		Weight::from_parts(210_000, 0)
	}
}
