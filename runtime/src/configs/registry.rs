//! Who acts, and what they may claim.

use super::MWC;
use crate::{authority, council::Seats, *};
use frame_support::traits::{ConstU128, ConstU32, ConstU64, Contains};

impl pallet_registry::Config for Runtime {
	type CouncilOrigin = authority::CouncilTwoThirds;
	type Credit = Balances;
	type SeatsChanged = Seats;
	type Time = super::system::BlockTime;
	// A week, in seconds.
	type KeyWaitingPeriod = ConstU64<604_800>;
	// About a hundred everyday calls.
	type DailyCap = ConstU128<MWC>;
	type MaxSeats = ConstU32<32>;
	type WeightInfo = crate::weights::registry::Measured<Runtime>;
}

/// The indices of the pilots.
pub struct Pilots;

impl Contains<u8> for Pilots {
	fn contains(index: &u8) -> bool {
		(50..=61).contains(index)
	}
}

impl pallet_claims::Config for Runtime {
	type Pilots = Pilots;
	type WeightInfo = crate::weights::claims::Measured<Runtime>;
}
