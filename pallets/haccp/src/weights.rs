//! What the runtime measures; `()` serves tests only.

use frame_support::weights::Weight;

/// Weights of the calls and of the hook.
pub trait WeightInfo {
	/// Weight of [`crate::Pallet::register_site`].
	fn register_site() -> Weight;
	/// Weight of [`crate::Pallet::apply`].
	fn apply() -> Weight;
	/// Weight of [`crate::Pallet::assess`].
	fn assess() -> Weight;
	/// Weight of [`crate::Pallet::decide_application`].
	fn decide_application() -> Weight;
	/// Weight of [`crate::Pallet::inspect`].
	fn inspect() -> Weight;
	/// Weight of [`crate::Pallet::impose`].
	fn impose() -> Weight;
	/// Weight of [`crate::Pallet::appeal`].
	fn appeal() -> Weight;
	/// Weight of [`crate::Pallet::decide_appeal`].
	fn decide_appeal() -> Weight;
	/// Weight of [`crate::Pallet::return_certificate`].
	fn return_certificate() -> Weight;
	/// Weight of [`crate::Pallet::record_log`], the everyday call.
	fn record_log() -> Weight;
	/// Weight of [`crate::Pallet::record_log`] that corrects another.
	fn record_log_correcting() -> Weight;
	/// Weight of [`crate::Pallet::record_action`].
	fn record_action() -> Weight;
	/// Weight of [`crate::Pallet::register_lot`] with `i` inputs and `l` logs.
	fn register_lot(i: u32, l: u32) -> Weight;
	/// Weight of [`crate::Pallet::register_lot`] that corrects another, with `i` inputs and `l` logs.
	fn register_lot_correcting(i: u32, l: u32) -> Weight;
	/// Weight of [`crate::Pallet::ship`].
	fn ship() -> Weight;
	/// Weight of [`crate::Pallet::receive`].
	fn receive() -> Weight;
	/// Weight of [`crate::Pallet::retire`] that destroys.
	fn retire() -> Weight;
	/// Weight of [`crate::Pallet::retire`] that sells or serves.
	fn retire_sold() -> Weight;
	/// Weight of [`crate::Pallet::open_recall`] with the steps that it takes itself.
	fn open_recall() -> Weight;
	/// Weight of [`crate::Pallet::trace_recall`] with `n` steps.
	fn trace_recall_spread(n: u32) -> Weight;
	/// Weight of [`crate::Pallet::trace_recall`] that tells a holder.
	fn trace_recall_notify() -> Weight;
	/// Weight of [`crate::Pallet::settle_recall`] that closes.
	fn settle_recall() -> Weight;
	/// Weight of [`crate::Pallet::settle_recall`] that lifts.
	fn settle_recall_lift() -> Weight;
	/// Weight of [`crate::Pallet::housekeep`] that erases.
	fn housekeep() -> Weight;
	/// Weight of [`crate::Pallet::housekeep`] that reminds.
	fn housekeep_remind() -> Weight;
	/// Weight of [`crate::Pallet::append_rules`].
	fn append_rules() -> Weight;
	/// Weight of the hook with no recall to spread.
	fn on_idle_empty() -> Weight;
	/// Weight of taking up one recall in the hook.
	fn on_idle_recall() -> Weight;
	/// Weight of one step of a recall.
	fn on_idle_step() -> Weight;
}

impl WeightInfo for () {
	fn register_site() -> Weight {
		Weight::from_parts(10_000, 0)
	}

	fn apply() -> Weight {
		Weight::from_parts(20_000, 0)
	}

	fn assess() -> Weight {
		Weight::from_parts(30_000, 0)
	}

	fn decide_application() -> Weight {
		Weight::from_parts(40_000, 0)
	}

	fn inspect() -> Weight {
		Weight::from_parts(50_000, 0)
	}

	fn impose() -> Weight {
		Weight::from_parts(60_000, 0)
	}

	fn appeal() -> Weight {
		Weight::from_parts(70_000, 0)
	}

	fn decide_appeal() -> Weight {
		Weight::from_parts(80_000, 0)
	}

	fn return_certificate() -> Weight {
		Weight::from_parts(90_000, 0)
	}

	fn record_log() -> Weight {
		Weight::from_parts(100_000, 0)
	}

	fn record_log_correcting() -> Weight {
		Weight::from_parts(105_000, 0)
	}

	fn record_action() -> Weight {
		Weight::from_parts(110_000, 0)
	}

	fn register_lot(i: u32, l: u32) -> Weight {
		Weight::from_parts(u64::from(i.saturating_add(l)).saturating_mul(1_000).saturating_add(120_000), 0)
	}

	fn register_lot_correcting(i: u32, l: u32) -> Weight {
		Weight::from_parts(u64::from(i.saturating_add(l)).saturating_mul(1_000).saturating_add(125_000), 0)
	}

	fn ship() -> Weight {
		Weight::from_parts(130_000, 0)
	}

	fn receive() -> Weight {
		Weight::from_parts(140_000, 0)
	}

	fn retire() -> Weight {
		Weight::from_parts(150_000, 0)
	}

	fn retire_sold() -> Weight {
		Weight::from_parts(155_000, 0)
	}

	fn open_recall() -> Weight {
		Weight::from_parts(160_000, 0)
	}

	fn trace_recall_spread(n: u32) -> Weight {
		Weight::from_parts(u64::from(n).saturating_mul(1_000).saturating_add(165_000), 0)
	}

	fn trace_recall_notify() -> Weight {
		Weight::from_parts(168_000, 0)
	}

	fn settle_recall() -> Weight {
		Weight::from_parts(190_000, 0)
	}

	fn settle_recall_lift() -> Weight {
		Weight::from_parts(195_000, 0)
	}

	fn housekeep() -> Weight {
		Weight::from_parts(200_000, 0)
	}

	fn housekeep_remind() -> Weight {
		Weight::from_parts(205_000, 0)
	}

	fn append_rules() -> Weight {
		Weight::from_parts(210_000, 0)
	}

	fn on_idle_empty() -> Weight {
		Weight::from_parts(500, 0)
	}

	fn on_idle_recall() -> Weight {
		Weight::from_parts(700, 0)
	}

	fn on_idle_step() -> Weight {
		Weight::from_parts(1_000, 0)
	}
}
