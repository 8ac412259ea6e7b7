//! What the runtime measures; `()` serves tests only.

use frame_support::weights::Weight;

/// Weights of the calls.
pub trait WeightInfo {
	/// Weight of [`crate::Pallet::admit_organisation`].
	fn admit_organisation() -> Weight;
	/// Weight of [`crate::Pallet::admit_member`].
	fn admit_member() -> Weight;
	/// Weight of [`crate::Pallet::set_entitlement`].
	fn set_entitlement() -> Weight;
	/// Weight of [`crate::Pallet::set_status`].
	fn set_status() -> Weight;
	/// Weight of [`crate::Pallet::appoint_office`].
	fn appoint_office() -> Weight;
	/// Weight of [`crate::Pallet::dismiss_office`].
	fn dismiss_office() -> Weight;
	/// Weight of [`crate::Pallet::replace_office_key`].
	fn replace_office_key() -> Weight;
	/// Weight of [`crate::Pallet::enrol_person`].
	fn enrol_person() -> Weight;
	/// Weight of [`crate::Pallet::propose_person_key`].
	fn propose_person_key() -> Weight;
	/// Weight of [`crate::Pallet::veto_person_key`].
	fn veto_person_key() -> Weight;
	/// Weight of [`crate::Pallet::complete_person_key`].
	fn complete_person_key() -> Weight;
	/// Weight of [`crate::Pallet::erase_person`].
	fn erase_person() -> Weight;
	/// Weight of [`crate::Pallet::grant_credit`].
	fn grant_credit() -> Weight;
	/// Weight of [`crate::Pallet::declare_holiday`].
	fn declare_holiday() -> Weight;
	/// Weight of [`crate::Pallet::withdraw_holiday`].
	fn withdraw_holiday() -> Weight;
}

impl WeightInfo for () {
	fn admit_organisation() -> Weight {
		Weight::from_parts(10_000, 0)
	}

	fn admit_member() -> Weight {
		Weight::from_parts(20_000, 0)
	}

	fn set_entitlement() -> Weight {
		Weight::from_parts(30_000, 0)
	}

	fn set_status() -> Weight {
		Weight::from_parts(40_000, 0)
	}

	fn appoint_office() -> Weight {
		Weight::from_parts(50_000, 0)
	}

	fn dismiss_office() -> Weight {
		Weight::from_parts(60_000, 0)
	}

	fn replace_office_key() -> Weight {
		Weight::from_parts(70_000, 0)
	}

	fn enrol_person() -> Weight {
		Weight::from_parts(80_000, 0)
	}

	fn propose_person_key() -> Weight {
		Weight::from_parts(90_000, 0)
	}

	fn veto_person_key() -> Weight {
		Weight::from_parts(100_000, 0)
	}

	fn complete_person_key() -> Weight {
		Weight::from_parts(110_000, 0)
	}

	fn erase_person() -> Weight {
		Weight::from_parts(120_000, 0)
	}

	fn grant_credit() -> Weight {
		Weight::from_parts(130_000, 0)
	}

	fn declare_holiday() -> Weight {
		Weight::from_parts(140_000, 0)
	}

	fn withdraw_holiday() -> Weight {
		Weight::from_parts(150_000, 0)
	}
}
