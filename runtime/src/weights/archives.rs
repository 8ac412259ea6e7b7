//! Weights of `pallet_archives`, measured by `scripts/bench.sh` on 2026-11-28: 20 steps, 20 repetitions, Intel(R) Xeon(R) Processor.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(clippy::unnecessary_cast, unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// What the calls of `pallet_archives` cost on the machine that measured.
pub struct Measured<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_archives::WeightInfo for Measured<T> {
	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Archives::References` (r:1 w:1)
	/// Proof: `Archives::References` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	/// Storage: `Archives::Schedules` (r:1 w:0)
	/// Proof: `Archives::Schedules` (`max_values`: None, `max_size`: Some(94), added: 2569, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Archives::Algorithms` (r:1 w:0)
	/// Proof: `Archives::Algorithms` (`max_values`: None, `max_size`: Some(13), added: 2488, mode: `MaxEncodedLen`)
	/// Storage: `Archives::NextFileId` (r:1 w:1)
	/// Proof: `Archives::NextFileId` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Archives::Files` (r:0 w:1)
	/// Proof: `Archives::Files` (`max_values`: None, `max_size`: Some(1052), added: 3527, mode: `MaxEncodedLen`)
	fn register_file() -> Weight {
		// Fastest run: 47_048 ns.
		Weight::from_parts(49_723_000, 3559)
			.saturating_add(T::DbWeight::get().reads_writes(7, 3))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Archives::Files` (r:3 w:2)
	/// Proof: `Archives::Files` (`max_values`: None, `max_size`: Some(1052), added: 3527, mode: `MaxEncodedLen`)
	/// Storage: `Archives::References` (r:1 w:1)
	/// Proof: `Archives::References` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	/// Storage: `Archives::Schedules` (r:1 w:0)
	/// Proof: `Archives::Schedules` (`max_values`: None, `max_size`: Some(94), added: 2569, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Archives::Algorithms` (r:1 w:0)
	/// Proof: `Archives::Algorithms` (`max_values`: None, `max_size`: Some(13), added: 2488, mode: `MaxEncodedLen`)
	/// Storage: `Archives::NextFileId` (r:1 w:1)
	/// Proof: `Archives::NextFileId` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn amend_file() -> Weight {
		// Fastest run: 68_148 ns.
		Weight::from_parts(72_548_000, 11571)
			.saturating_add(T::DbWeight::get().reads_writes(10, 4))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:2 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Archives::Params` (r:1 w:0)
	/// Proof: `Archives::Params` (`max_values`: Some(1), `max_size`: Some(25), added: 520, mode: `MaxEncodedLen`)
	/// Storage: `Archives::Files` (r:50 w:50)
	/// Proof: `Archives::Files` (`max_values`: None, `max_size`: Some(1052), added: 3527, mode: `MaxEncodedLen`)
	/// Storage: `Archives::Algorithms` (r:1 w:0)
	/// Proof: `Archives::Algorithms` (`max_values`: None, `max_size`: Some(13), added: 2488, mode: `MaxEncodedLen`)
	/// `f` was measured from 1 to 50.
	fn offer_files(f: u32, ) -> Weight {
		// Fastest run: 66_370 ns.
		Weight::from_parts(43_065_239, 6098)
			.saturating_add(Weight::from_parts(26_374_984, 0).saturating_mul(f.into()))
			.saturating_add(T::DbWeight::get().reads_writes(6, 0))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(f.into())))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(f.into())))
			.saturating_add(Weight::from_parts(0, 3527).saturating_mul(f.into()))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Archives::Params` (r:1 w:0)
	/// Proof: `Archives::Params` (`max_values`: Some(1), `max_size`: Some(25), added: 520, mode: `MaxEncodedLen`)
	/// Storage: `Archives::Files` (r:50 w:50)
	/// Proof: `Archives::Files` (`max_values`: None, `max_size`: Some(1052), added: 3527, mode: `MaxEncodedLen`)
	/// `f` was measured from 1 to 50.
	fn decide_offer(f: u32, ) -> Weight {
		// Fastest run: 47_902 ns.
		Weight::from_parts(41_203_686, 3544)
			.saturating_add(Weight::from_parts(10_774_861, 0).saturating_mul(f.into()))
			.saturating_add(T::DbWeight::get().reads_writes(4, 0))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(f.into())))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(f.into())))
			.saturating_add(Weight::from_parts(0, 3527).saturating_mul(f.into()))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Archives::Files` (r:1 w:1)
	/// Proof: `Archives::Files` (`max_values`: None, `max_size`: Some(1052), added: 3527, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Archives::Algorithms` (r:1 w:0)
	/// Proof: `Archives::Algorithms` (`max_values`: None, `max_size`: Some(13), added: 2488, mode: `MaxEncodedLen`)
	fn add_layer() -> Weight {
		// Fastest run: 41_372 ns.
		Weight::from_parts(43_982_000, 4517)
			.saturating_add(T::DbWeight::get().reads_writes(5, 1))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Archives::Files` (r:1 w:1)
	/// Proof: `Archives::Files` (`max_values`: None, `max_size`: Some(1052), added: 3527, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn verify_layer() -> Weight {
		// Fastest run: 38_416 ns.
		Weight::from_parts(40_822_000, 4517)
			.saturating_add(T::DbWeight::get().reads_writes(4, 1))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Archives::Files` (r:1 w:1)
	/// Proof: `Archives::Files` (`max_values`: None, `max_size`: Some(1052), added: 3527, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Archives::Params` (r:1 w:0)
	/// Proof: `Archives::Params` (`max_values`: Some(1), `max_size`: Some(25), added: 520, mode: `MaxEncodedLen`)
	fn classify() -> Weight {
		// Fastest run: 40_509 ns.
		Weight::from_parts(43_136_000, 4517)
			.saturating_add(T::DbWeight::get().reads_writes(5, 1))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Archives::Params` (r:1 w:0)
	/// Proof: `Archives::Params` (`max_values`: Some(1), `max_size`: Some(25), added: 520, mode: `MaxEncodedLen`)
	/// Storage: `Archives::Files` (r:200 w:50)
	/// Proof: `Archives::Files` (`max_values`: None, `max_size`: Some(1052), added: 3527, mode: `MaxEncodedLen`)
	/// Storage: `Archives::HoldsByOrg` (r:1 w:0)
	/// Proof: `Archives::HoldsByOrg` (`max_values`: None, `max_size`: Some(141), added: 2616, mode: `MaxEncodedLen`)
	/// Storage: `Archives::Holds` (r:16 w:0)
	/// Proof: `Archives::Holds` (`max_values`: None, `max_size`: Some(395), added: 2870, mode: `MaxEncodedLen`)
	/// Storage: `Archives::NextCaseId` (r:1 w:1)
	/// Proof: `Archives::NextCaseId` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Archives::Cases` (r:0 w:1)
	/// Proof: `Archives::Cases` (`max_values`: None, `max_size`: Some(708), added: 3183, mode: `MaxEncodedLen`)
	/// `f` was measured from 1 to 50.
	fn open_appraisal(f: u32, ) -> Weight {
		// Fastest run: 146_778 ns.
		Weight::from_parts(63_344_219, 46910)
			.saturating_add(Weight::from_parts(83_294_813, 0).saturating_mul(f.into()))
			.saturating_add(T::DbWeight::get().reads_writes(22, 2))
			.saturating_add(T::DbWeight::get().reads((4_u64).saturating_mul(f.into())))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(f.into())))
			.saturating_add(Weight::from_parts(0, 14108).saturating_mul(f.into()))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Archives::Cases` (r:1 w:1)
	/// Proof: `Archives::Cases` (`max_values`: None, `max_size`: Some(708), added: 3183, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn vote() -> Weight {
		// Fastest run: 50_034 ns.
		Weight::from_parts(61_131_000, 4173)
			.saturating_add(T::DbWeight::get().reads_writes(4, 1))
	}

	/// Storage: `Archives::Cases` (r:1 w:1)
	/// Proof: `Archives::Cases` (`max_values`: None, `max_size`: Some(708), added: 3183, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Archives::Params` (r:1 w:0)
	/// Proof: `Archives::Params` (`max_values`: Some(1), `max_size`: Some(25), added: 520, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Offices` (r:1 w:0)
	/// Proof: `Registry::Offices` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	/// Storage: `Archives::Files` (r:200 w:50)
	/// Proof: `Archives::Files` (`max_values`: None, `max_size`: Some(1052), added: 3527, mode: `MaxEncodedLen`)
	/// Storage: `Archives::HoldsByOrg` (r:1 w:0)
	/// Proof: `Archives::HoldsByOrg` (`max_values`: None, `max_size`: Some(141), added: 2616, mode: `MaxEncodedLen`)
	/// Storage: `Archives::Holds` (r:16 w:0)
	/// Proof: `Archives::Holds` (`max_values`: None, `max_size`: Some(395), added: 2870, mode: `MaxEncodedLen`)
	fn close_appraisal() -> Weight {
		// Fastest run: 4_122_315 ns.
		Weight::from_parts(4_265_876_000, 706390)
			.saturating_add(T::DbWeight::get().reads_writes(222, 51))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Archives::Cases` (r:1 w:1)
	/// Proof: `Archives::Cases` (`max_values`: None, `max_size`: Some(708), added: 3183, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Archives::Files` (r:200 w:200)
	/// Proof: `Archives::Files` (`max_values`: None, `max_size`: Some(1052), added: 3527, mode: `MaxEncodedLen`)
	/// Storage: `Archives::HoldsByOrg` (r:1 w:0)
	/// Proof: `Archives::HoldsByOrg` (`max_values`: None, `max_size`: Some(141), added: 2616, mode: `MaxEncodedLen`)
	/// Storage: `Archives::Holds` (r:16 w:0)
	/// Proof: `Archives::Holds` (`max_values`: None, `max_size`: Some(395), added: 2870, mode: `MaxEncodedLen`)
	/// Storage: `Archives::Tombstones` (r:0 w:200)
	/// Proof: `Archives::Tombstones` (`max_values`: None, `max_size`: Some(137), added: 2612, mode: `MaxEncodedLen`)
	fn sign_destruction() -> Weight {
		// Fastest run: 5_739_248 ns.
		Weight::from_parts(5_955_303_000, 706390)
			.saturating_add(T::DbWeight::get().reads_writes(221, 401))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Archives::HoldsByOrg` (r:32 w:32)
	/// Proof: `Archives::HoldsByOrg` (`max_values`: None, `max_size`: Some(141), added: 2616, mode: `MaxEncodedLen`)
	/// Storage: `Archives::NextHoldId` (r:1 w:1)
	/// Proof: `Archives::NextHoldId` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Archives::Holds` (r:0 w:1)
	/// Proof: `Archives::Holds` (`max_values`: None, `max_size`: Some(395), added: 2870, mode: `MaxEncodedLen`)
	fn place_hold() -> Weight {
		// Fastest run: 195_794 ns.
		Weight::from_parts(208_861_000, 84702)
			.saturating_add(T::DbWeight::get().reads_writes(36, 34))
	}

	/// Storage: `Archives::Holds` (r:1 w:1)
	/// Proof: `Archives::Holds` (`max_values`: None, `max_size`: Some(395), added: 2870, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Archives::HoldsByOrg` (r:32 w:32)
	/// Proof: `Archives::HoldsByOrg` (`max_values`: None, `max_size`: Some(141), added: 2616, mode: `MaxEncodedLen`)
	fn lift_hold() -> Weight {
		// Fastest run: 175_437 ns.
		Weight::from_parts(186_712_000, 84702)
			.saturating_add(T::DbWeight::get().reads_writes(36, 33))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Archives::Files` (r:1 w:1)
	/// Proof: `Archives::Files` (`max_values`: None, `max_size`: Some(1052), added: 3527, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Archives::Params` (r:1 w:0)
	/// Proof: `Archives::Params` (`max_values`: Some(1), `max_size`: Some(25), added: 520, mode: `MaxEncodedLen`)
	fn move_file() -> Weight {
		// Fastest run: 40_997 ns.
		Weight::from_parts(43_674_000, 4517)
			.saturating_add(T::DbWeight::get().reads_writes(5, 1))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Archives::Files` (r:1 w:1)
	/// Proof: `Archives::Files` (`max_values`: None, `max_size`: Some(1052), added: 3527, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn attest_copy() -> Weight {
		// Fastest run: 39_269 ns.
		Weight::from_parts(41_571_000, 4517)
			.saturating_add(T::DbWeight::get().reads_writes(4, 1))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Archives::Files` (r:4 w:4)
	/// Proof: `Archives::Files` (`max_values`: None, `max_size`: Some(1052), added: 3527, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Archives::HoldsByOrg` (r:1 w:0)
	/// Proof: `Archives::HoldsByOrg` (`max_values`: None, `max_size`: Some(141), added: 2616, mode: `MaxEncodedLen`)
	/// Storage: `Archives::Holds` (r:16 w:0)
	/// Proof: `Archives::Holds` (`max_values`: None, `max_size`: Some(395), added: 2870, mode: `MaxEncodedLen`)
	/// Storage: `Archives::Cases` (r:1 w:1)
	/// Proof: `Archives::Cases` (`max_values`: None, `max_size`: Some(708), added: 3183, mode: `MaxEncodedLen`)
	/// Storage: `Archives::Tombstones` (r:0 w:4)
	/// Proof: `Archives::Tombstones` (`max_values`: None, `max_size`: Some(137), added: 2612, mode: `MaxEncodedLen`)
	fn expunge() -> Weight {
		// Fastest run: 208_949 ns.
		Weight::from_parts(225_178_000, 46910)
			.saturating_add(T::DbWeight::get().reads_writes(25, 9))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Archives::Schedules` (r:1 w:1)
	/// Proof: `Archives::Schedules` (`max_values`: None, `max_size`: Some(94), added: 2569, mode: `MaxEncodedLen`)
	fn set_schedule() -> Weight {
		// Fastest run: 35_891 ns.
		Weight::from_parts(38_276_000, 3559)
			.saturating_add(T::DbWeight::get().reads_writes(4, 1))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Archives::Algorithms` (r:3 w:1)
	/// Proof: `Archives::Algorithms` (`max_values`: None, `max_size`: Some(13), added: 2488, mode: `MaxEncodedLen`)
	fn set_algorithm() -> Weight {
		// Fastest run: 34_120 ns.
		Weight::from_parts(36_622_000, 8454)
			.saturating_add(T::DbWeight::get().reads_writes(6, 1))
	}

	/// Storage: `Archives::Params` (r:1 w:1)
	/// Proof: `Archives::Params` (`max_values`: Some(1), `max_size`: Some(25), added: 520, mode: `MaxEncodedLen`)
	fn set_parameters() -> Weight {
		// Fastest run: 8_266 ns.
		Weight::from_parts(9_013_000, 1510)
			.saturating_add(T::DbWeight::get().reads_writes(1, 1))
	}

	/// Storage: `Archives::References` (r:1 w:1)
	/// Proof: `Archives::References` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	/// Storage: `Archives::Schedules` (r:1 w:0)
	/// Proof: `Archives::Schedules` (`max_values`: None, `max_size`: Some(94), added: 2569, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Archives::Params` (r:1 w:0)
	/// Proof: `Archives::Params` (`max_values`: Some(1), `max_size`: Some(25), added: 520, mode: `MaxEncodedLen`)
	/// Storage: `Archives::NextFileId` (r:1 w:1)
	/// Proof: `Archives::NextFileId` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Archives::Files` (r:0 w:1)
	/// Proof: `Archives::Files` (`max_values`: None, `max_size`: Some(1052), added: 3527, mode: `MaxEncodedLen`)
	fn deposit() -> Weight {
		// Fastest run: 22_000 ns.
		Weight::from_parts(23_590_000, 3559)
			.saturating_add(T::DbWeight::get().reads_writes(5, 3))
	}

	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Archives::HoldsByOrg` (r:1 w:0)
	/// Proof: `Archives::HoldsByOrg` (`max_values`: None, `max_size`: Some(141), added: 2616, mode: `MaxEncodedLen`)
	/// Storage: `Archives::Holds` (r:16 w:0)
	/// Proof: `Archives::Holds` (`max_values`: None, `max_size`: Some(395), added: 2870, mode: `MaxEncodedLen`)
	fn frozen() -> Weight {
		// Fastest run: 77_125 ns.
		Weight::from_parts(80_744_000, 46910)
			.saturating_add(T::DbWeight::get().reads_writes(18, 0))
	}

}
