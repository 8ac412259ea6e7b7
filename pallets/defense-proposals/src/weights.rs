//! What the runtime measures; `()` serves tests only.

use frame_support::weights::Weight;

/// Weights of the calls.
pub trait WeightInfo {
	/// Weight of [`crate::Pallet::publish_notice`].
	fn publish_notice() -> Weight;
	/// Weight of [`crate::Pallet::countersign_notice`].
	fn countersign_notice() -> Weight;
	/// Weight of [`crate::Pallet::amend_notice`].
	fn amend_notice() -> Weight;
	/// Weight of [`crate::Pallet::lodge_seal`].
	fn lodge_seal() -> Weight;
	/// Weight of [`crate::Pallet::open_bid`].
	fn open_bid() -> Weight;
	/// Weight of [`crate::Pallet::nominate`].
	fn nominate() -> Weight;
	/// Weight of [`crate::Pallet::declare_interest`].
	fn declare_interest() -> Weight;
	/// Weight of [`crate::Pallet::draw_panel`].
	fn draw_panel() -> Weight;
	/// Weight of [`crate::Pallet::record_merits`].
	fn record_merits() -> Weight;
	/// Weight of [`crate::Pallet::commit_sheet`].
	fn commit_sheet() -> Weight;
	/// Weight of [`crate::Pallet::reveal_sheet`].
	fn reveal_sheet() -> Weight;
	/// Weight of [`crate::Pallet::exclude_evaluator`].
	fn exclude_evaluator() -> Weight;
	/// Weight of [`crate::Pallet::open_price`].
	fn open_price() -> Weight;
	/// Weight of [`crate::Pallet::tally`].
	fn tally() -> Weight;
	/// Weight of [`crate::Pallet::contest`].
	fn contest() -> Weight;
	/// Weight of [`crate::Pallet::hold_debrief`].
	fn hold_debrief() -> Weight;
	/// Weight of [`crate::Pallet::rule_on_result`].
	fn rule_on_result() -> Weight;
	/// Weight of [`crate::Pallet::rule_on_result`] with `Reevaluate`.
	fn rule_to_reevaluate() -> Weight;
	/// Weight of [`crate::Pallet::conclude_negotiation`].
	fn conclude_negotiation() -> Weight;
	/// Weight of [`crate::Pallet::erase_nominee`].
	fn erase_nominee() -> Weight;
	/// Weight of [`crate::Pallet::append_terms`].
	fn append_terms() -> Weight;
}

impl WeightInfo for () {
	fn publish_notice() -> Weight {
		Weight::from_parts(10_000, 0)
	}

	fn countersign_notice() -> Weight {
		Weight::from_parts(20_000, 0)
	}

	fn amend_notice() -> Weight {
		Weight::from_parts(30_000, 0)
	}

	fn lodge_seal() -> Weight {
		Weight::from_parts(40_000, 0)
	}

	fn open_bid() -> Weight {
		Weight::from_parts(50_000, 0)
	}

	fn nominate() -> Weight {
		Weight::from_parts(60_000, 0)
	}

	fn declare_interest() -> Weight {
		Weight::from_parts(70_000, 0)
	}

	fn draw_panel() -> Weight {
		Weight::from_parts(80_000, 0)
	}

	fn record_merits() -> Weight {
		Weight::from_parts(90_000, 0)
	}

	fn commit_sheet() -> Weight {
		Weight::from_parts(100_000, 0)
	}

	fn reveal_sheet() -> Weight {
		Weight::from_parts(110_000, 0)
	}

	fn exclude_evaluator() -> Weight {
		Weight::from_parts(120_000, 0)
	}

	fn open_price() -> Weight {
		Weight::from_parts(130_000, 0)
	}

	fn tally() -> Weight {
		Weight::from_parts(140_000, 0)
	}

	fn contest() -> Weight {
		Weight::from_parts(150_000, 0)
	}

	fn hold_debrief() -> Weight {
		Weight::from_parts(160_000, 0)
	}

	fn rule_on_result() -> Weight {
		Weight::from_parts(170_000, 0)
	}

	fn rule_to_reevaluate() -> Weight {
		Weight::from_parts(175_000, 0)
	}

	fn conclude_negotiation() -> Weight {
		Weight::from_parts(180_000, 0)
	}

	fn erase_nominee() -> Weight {
		Weight::from_parts(190_000, 0)
	}

	fn append_terms() -> Weight {
		Weight::from_parts(200_000, 0)
	}
}
