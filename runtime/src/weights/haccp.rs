//! Weights of `pallet_haccp`, measured by `scripts/bench.sh` on 2026-11-28: 20 steps, 20 repetitions, AMD EPYC.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(clippy::unnecessary_cast, unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// What the calls of `pallet_haccp` cost on the machine that measured.
pub struct Measured<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_haccp::WeightInfo for Measured<T> {
	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:2 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::SiteByGln` (r:1 w:0)
	/// Proof: `Haccp::SiteByGln` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::SiteByLicence` (r:1 w:0)
	/// Proof: `Haccp::SiteByLicence` (`max_values`: None, `max_size`: Some(35), added: 2510, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Sites` (r:1 w:1)
	/// Proof: `Haccp::Sites` (`max_values`: None, `max_size`: Some(51), added: 2526, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::CertsOfSite` (r:1 w:0)
	/// Proof: `Haccp::CertsOfSite` (`max_values`: None, `max_size`: Some(45), added: 2520, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Certificates` (r:8 w:8)
	/// Proof: `Haccp::Certificates` (`max_values`: None, `max_size`: Some(321), added: 2796, mode: `MaxEncodedLen`)
	fn register_site() -> Weight {
		// Fastest run: 112_416 ns.
		Weight::from_parts(123_122_000, 23358)
			.saturating_add(T::DbWeight::get().reads_writes(15, 9))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Sites` (r:1 w:0)
	/// Proof: `Haccp::Sites` (`max_values`: None, `max_size`: Some(51), added: 2526, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Certificates` (r:1 w:0)
	/// Proof: `Haccp::Certificates` (`max_values`: None, `max_size`: Some(321), added: 2796, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::RuleTable` (r:1 w:0)
	/// Proof: `Haccp::RuleTable` (`max_values`: Some(1), `max_size`: Some(2081), added: 2576, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::NextApplicationId` (r:1 w:1)
	/// Proof: `Haccp::NextApplicationId` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Applications` (r:0 w:1)
	/// Proof: `Haccp::Applications` (`max_values`: None, `max_size`: Some(336), added: 2811, mode: `MaxEncodedLen`)
	fn apply() -> Weight {
		// Fastest run: 62_803 ns.
		Weight::from_parts(66_949_000, 3786)
			.saturating_add(T::DbWeight::get().reads_writes(7, 2))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Applications` (r:1 w:1)
	/// Proof: `Haccp::Applications` (`max_values`: None, `max_size`: Some(336), added: 2811, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::RuleTable` (r:1 w:0)
	/// Proof: `Haccp::RuleTable` (`max_values`: Some(1), `max_size`: Some(2081), added: 2576, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Holidays` (r:1 w:0)
	/// Proof: `Registry::Holidays` (`max_values`: None, `max_size`: Some(110), added: 2585, mode: `MaxEncodedLen`)
	fn assess() -> Weight {
		// Fastest run: 57_586 ns.
		Weight::from_parts(61_061_000, 3801)
			.saturating_add(T::DbWeight::get().reads_writes(6, 1))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Applications` (r:1 w:1)
	/// Proof: `Haccp::Applications` (`max_values`: None, `max_size`: Some(336), added: 2811, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Sites` (r:1 w:0)
	/// Proof: `Haccp::Sites` (`max_values`: None, `max_size`: Some(51), added: 2526, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Certificates` (r:1 w:2)
	/// Proof: `Haccp::Certificates` (`max_values`: None, `max_size`: Some(321), added: 2796, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::CertByNumber` (r:1 w:1)
	/// Proof: `Haccp::CertByNumber` (`max_values`: None, `max_size`: Some(45), added: 2520, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::CertsOfSite` (r:1 w:1)
	/// Proof: `Haccp::CertsOfSite` (`max_values`: None, `max_size`: Some(45), added: 2520, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::RuleTable` (r:1 w:0)
	/// Proof: `Haccp::RuleTable` (`max_values`: Some(1), `max_size`: Some(2081), added: 2576, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::NextCertId` (r:1 w:1)
	/// Proof: `Haccp::NextCertId` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::NextNotice` (r:1 w:1)
	/// Proof: `Haccp::NextNotice` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn decide_application() -> Weight {
		// Fastest run: 100_259 ns.
		Weight::from_parts(105_687_000, 3801)
			.saturating_add(T::DbWeight::get().reads_writes(11, 7))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Certificates` (r:1 w:1)
	/// Proof: `Haccp::Certificates` (`max_values`: None, `max_size`: Some(321), added: 2796, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::RuleTable` (r:1 w:0)
	/// Proof: `Haccp::RuleTable` (`max_values`: Some(1), `max_size`: Some(2081), added: 2576, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Inspections` (r:0 w:1)
	/// Proof: `Haccp::Inspections` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
	fn inspect() -> Weight {
		// Fastest run: 60_039 ns.
		Weight::from_parts(65_747_000, 3786)
			.saturating_add(T::DbWeight::get().reads_writes(5, 2))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Sites` (r:1 w:1)
	/// Proof: `Haccp::Sites` (`max_values`: None, `max_size`: Some(51), added: 2526, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::NextNotice` (r:1 w:1)
	/// Proof: `Haccp::NextNotice` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::RuleTable` (r:1 w:0)
	/// Proof: `Haccp::RuleTable` (`max_values`: Some(1), `max_size`: Some(2081), added: 2576, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::CertsOfSite` (r:1 w:1)
	/// Proof: `Haccp::CertsOfSite` (`max_values`: None, `max_size`: Some(45), added: 2520, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Certificates` (r:8 w:8)
	/// Proof: `Haccp::Certificates` (`max_values`: None, `max_size`: Some(321), added: 2796, mode: `MaxEncodedLen`)
	fn impose() -> Weight {
		// Fastest run: 178_284 ns.
		Weight::from_parts(189_802_000, 23358)
			.saturating_add(T::DbWeight::get().reads_writes(15, 11))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Certificates` (r:1 w:0)
	/// Proof: `Haccp::Certificates` (`max_values`: None, `max_size`: Some(321), added: 2796, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Sites` (r:1 w:0)
	/// Proof: `Haccp::Sites` (`max_values`: None, `max_size`: Some(51), added: 2526, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Appeals` (r:1 w:1)
	/// Proof: `Haccp::Appeals` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::RuleTable` (r:1 w:0)
	/// Proof: `Haccp::RuleTable` (`max_values`: Some(1), `max_size`: Some(2081), added: 2576, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Holidays` (r:1 w:0)
	/// Proof: `Registry::Holidays` (`max_values`: None, `max_size`: Some(110), added: 2585, mode: `MaxEncodedLen`)
	fn appeal() -> Weight {
		// Fastest run: 66_709 ns.
		Weight::from_parts(73_709_000, 3786)
			.saturating_add(T::DbWeight::get().reads_writes(8, 1))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Certificates` (r:1 w:1)
	/// Proof: `Haccp::Certificates` (`max_values`: None, `max_size`: Some(321), added: 2796, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Appeals` (r:1 w:1)
	/// Proof: `Haccp::Appeals` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::CertsOfSite` (r:1 w:1)
	/// Proof: `Haccp::CertsOfSite` (`max_values`: None, `max_size`: Some(45), added: 2520, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Sites` (r:1 w:0)
	/// Proof: `Haccp::Sites` (`max_values`: None, `max_size`: Some(51), added: 2526, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::NextNotice` (r:1 w:1)
	/// Proof: `Haccp::NextNotice` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn decide_appeal() -> Weight {
		// Fastest run: 67_851 ns.
		Weight::from_parts(73_999_000, 3786)
			.saturating_add(T::DbWeight::get().reads_writes(7, 4))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Certificates` (r:1 w:1)
	/// Proof: `Haccp::Certificates` (`max_values`: None, `max_size`: Some(321), added: 2796, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Sites` (r:1 w:0)
	/// Proof: `Haccp::Sites` (`max_values`: None, `max_size`: Some(51), added: 2526, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::CertsOfSite` (r:1 w:1)
	/// Proof: `Haccp::CertsOfSite` (`max_values`: None, `max_size`: Some(45), added: 2520, mode: `MaxEncodedLen`)
	fn return_certificate() -> Weight {
		// Fastest run: 60_690 ns.
		Weight::from_parts(65_697_000, 3786)
			.saturating_add(T::DbWeight::get().reads_writes(6, 2))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Certificates` (r:1 w:0)
	/// Proof: `Haccp::Certificates` (`max_values`: None, `max_size`: Some(321), added: 2796, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::RuleTable` (r:1 w:0)
	/// Proof: `Haccp::RuleTable` (`max_values`: Some(1), `max_size`: Some(2081), added: 2576, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Logs` (r:1 w:1)
	/// Proof: `Haccp::Logs` (`max_values`: None, `max_size`: Some(218), added: 2693, mode: `MaxEncodedLen`)
	fn record_log() -> Weight {
		// Fastest run: 59_548 ns.
		Weight::from_parts(70_024_000, 3786)
			.saturating_add(T::DbWeight::get().reads_writes(6, 1))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Certificates` (r:1 w:0)
	/// Proof: `Haccp::Certificates` (`max_values`: None, `max_size`: Some(321), added: 2796, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Logs` (r:2 w:2)
	/// Proof: `Haccp::Logs` (`max_values`: None, `max_size`: Some(218), added: 2693, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::RuleTable` (r:1 w:0)
	/// Proof: `Haccp::RuleTable` (`max_values`: Some(1), `max_size`: Some(2081), added: 2576, mode: `MaxEncodedLen`)
	fn record_log_correcting() -> Weight {
		// Fastest run: 69_322 ns.
		Weight::from_parts(75_653_000, 6376)
			.saturating_add(T::DbWeight::get().reads_writes(7, 2))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Sites` (r:1 w:0)
	/// Proof: `Haccp::Sites` (`max_values`: None, `max_size`: Some(51), added: 2526, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Logs` (r:1 w:1)
	/// Proof: `Haccp::Logs` (`max_values`: None, `max_size`: Some(218), added: 2693, mode: `MaxEncodedLen`)
	fn record_action() -> Weight {
		// Fastest run: 49_494 ns.
		Weight::from_parts(59_438_000, 3683)
			.saturating_add(T::DbWeight::get().reads_writes(4, 1))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Sites` (r:1 w:0)
	/// Proof: `Haccp::Sites` (`max_values`: None, `max_size`: Some(51), added: 2526, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Lots` (r:16 w:1)
	/// Proof: `Haccp::Lots` (`max_values`: None, `max_size`: Some(871), added: 3346, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Certificates` (r:1 w:0)
	/// Proof: `Haccp::Certificates` (`max_values`: None, `max_size`: Some(321), added: 2796, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Bans` (r:19 w:0)
	/// Proof: `Haccp::Bans` (`max_values`: None, `max_size`: Some(78), added: 2553, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::LotByCode` (r:1 w:1)
	/// Proof: `Haccp::LotByCode` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Logs` (r:16 w:0)
	/// Proof: `Haccp::Logs` (`max_values`: None, `max_size`: Some(218), added: 2693, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Stock` (r:16 w:17)
	/// Proof: `Haccp::Stock` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::NextLotId` (r:1 w:1)
	/// Proof: `Haccp::NextLotId` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Flows` (r:16 w:16)
	/// Proof: `Haccp::Flows` (`max_values`: None, `max_size`: Some(48), added: 2523, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Outputs` (r:0 w:16)
	/// Proof: `Haccp::Outputs` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	/// `i` was measured from 0 to 16.
	/// `l` was measured from 1 to 16.
	fn register_lot(i: u32, l: u32, ) -> Weight {
		// Fastest run: 169_441 ns.
		Weight::from_parts(313_415_844, 7558)
			.saturating_add(Weight::from_parts(35_163_054, 0).saturating_mul(i.into()))
			.saturating_add(T::DbWeight::get().reads_writes(10, 4))
			.saturating_add(T::DbWeight::get().reads((4_u64).saturating_mul(i.into())))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(l.into())))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(i.into())))
			.saturating_add(Weight::from_parts(0, 3370).saturating_mul(i.into()))
			.saturating_add(Weight::from_parts(0, 2693).saturating_mul(l.into()))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Sites` (r:1 w:0)
	/// Proof: `Haccp::Sites` (`max_values`: None, `max_size`: Some(51), added: 2526, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Lots` (r:17 w:2)
	/// Proof: `Haccp::Lots` (`max_values`: None, `max_size`: Some(871), added: 3346, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Certificates` (r:1 w:0)
	/// Proof: `Haccp::Certificates` (`max_values`: None, `max_size`: Some(321), added: 2796, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Bans` (r:19 w:0)
	/// Proof: `Haccp::Bans` (`max_values`: None, `max_size`: Some(78), added: 2553, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Stock` (r:1 w:2)
	/// Proof: `Haccp::Stock` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::LotByCode` (r:1 w:1)
	/// Proof: `Haccp::LotByCode` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Logs` (r:16 w:0)
	/// Proof: `Haccp::Logs` (`max_values`: None, `max_size`: Some(218), added: 2693, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::NextLotId` (r:1 w:1)
	/// Proof: `Haccp::NextLotId` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Outputs` (r:0 w:32)
	/// Proof: `Haccp::Outputs` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Flows` (r:0 w:1)
	/// Proof: `Haccp::Flows` (`max_values`: None, `max_size`: Some(48), added: 2523, mode: `MaxEncodedLen`)
	/// `i` was measured from 0 to 16.
	/// `l` was measured from 1 to 16.
	fn register_lot_correcting(i: u32, l: u32, ) -> Weight {
		// Fastest run: 192_355 ns.
		Weight::from_parts(13_510_965, 7558)
			.saturating_add(Weight::from_parts(22_127_338, 0).saturating_mul(i.into()))
			.saturating_add(Weight::from_parts(12_670_882, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads_writes(12, 7))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(i.into())))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(l.into())))
			.saturating_add(T::DbWeight::get().writes((2_u64).saturating_mul(i.into())))
			.saturating_add(Weight::from_parts(0, 3346).saturating_mul(i.into()))
			.saturating_add(Weight::from_parts(0, 2693).saturating_mul(l.into()))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Sites` (r:2 w:0)
	/// Proof: `Haccp::Sites` (`max_values`: None, `max_size`: Some(51), added: 2526, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Lots` (r:1 w:0)
	/// Proof: `Haccp::Lots` (`max_values`: None, `max_size`: Some(871), added: 3346, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Shipments` (r:1 w:1)
	/// Proof: `Haccp::Shipments` (`max_values`: None, `max_size`: Some(98), added: 2573, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Bans` (r:3 w:0)
	/// Proof: `Haccp::Bans` (`max_values`: None, `max_size`: Some(78), added: 2553, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Stock` (r:1 w:1)
	/// Proof: `Haccp::Stock` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Flows` (r:1 w:1)
	/// Proof: `Haccp::Flows` (`max_values`: None, `max_size`: Some(48), added: 2523, mode: `MaxEncodedLen`)
	fn ship() -> Weight {
		// Fastest run: 84_014 ns.
		Weight::from_parts(88_431_000, 8649)
			.saturating_add(T::DbWeight::get().reads_writes(12, 3))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Shipments` (r:1 w:1)
	/// Proof: `Haccp::Shipments` (`max_values`: None, `max_size`: Some(98), added: 2573, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Sites` (r:1 w:0)
	/// Proof: `Haccp::Sites` (`max_values`: None, `max_size`: Some(51), added: 2526, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Stock` (r:2 w:2)
	/// Proof: `Haccp::Stock` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Flows` (r:1 w:1)
	/// Proof: `Haccp::Flows` (`max_values`: None, `max_size`: Some(48), added: 2523, mode: `MaxEncodedLen`)
	fn receive() -> Weight {
		// Fastest run: 63_965 ns.
		Weight::from_parts(68_401_000, 6012)
			.saturating_add(T::DbWeight::get().reads_writes(7, 4))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Sites` (r:1 w:0)
	/// Proof: `Haccp::Sites` (`max_values`: None, `max_size`: Some(51), added: 2526, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Lots` (r:1 w:0)
	/// Proof: `Haccp::Lots` (`max_values`: None, `max_size`: Some(871), added: 3346, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Retirements` (r:1 w:1)
	/// Proof: `Haccp::Retirements` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Stock` (r:1 w:1)
	/// Proof: `Haccp::Stock` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Flows` (r:1 w:1)
	/// Proof: `Haccp::Flows` (`max_values`: None, `max_size`: Some(48), added: 2523, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::RecallOfRoot` (r:1 w:0)
	/// Proof: `Haccp::RecallOfRoot` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Recalls` (r:1 w:1)
	/// Proof: `Haccp::Recalls` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn retire() -> Weight {
		// Fastest run: 82_572 ns.
		Weight::from_parts(86_789_000, 4336)
			.saturating_add(T::DbWeight::get().reads_writes(10, 4))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Sites` (r:1 w:0)
	/// Proof: `Haccp::Sites` (`max_values`: None, `max_size`: Some(51), added: 2526, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Lots` (r:1 w:0)
	/// Proof: `Haccp::Lots` (`max_values`: None, `max_size`: Some(871), added: 3346, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Retirements` (r:1 w:1)
	/// Proof: `Haccp::Retirements` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Bans` (r:3 w:0)
	/// Proof: `Haccp::Bans` (`max_values`: None, `max_size`: Some(78), added: 2553, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Stock` (r:1 w:1)
	/// Proof: `Haccp::Stock` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Flows` (r:1 w:1)
	/// Proof: `Haccp::Flows` (`max_values`: None, `max_size`: Some(48), added: 2523, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::RecallOfRoot` (r:1 w:0)
	/// Proof: `Haccp::RecallOfRoot` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	fn retire_sold() -> Weight {
		// Fastest run: 84_475 ns.
		Weight::from_parts(89_052_000, 8649)
			.saturating_add(T::DbWeight::get().reads_writes(12, 3))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Lots` (r:65 w:65)
	/// Proof: `Haccp::Lots` (`max_values`: None, `max_size`: Some(871), added: 3346, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Sites` (r:1 w:0)
	/// Proof: `Haccp::Sites` (`max_values`: None, `max_size`: Some(51), added: 2526, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::RecallOfRoot` (r:1 w:1)
	/// Proof: `Haccp::RecallOfRoot` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Spreading` (r:1 w:1)
	/// Proof: `Haccp::Spreading` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::NextRecallId` (r:1 w:1)
	/// Proof: `Haccp::NextRecallId` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::NextNotice` (r:1 w:1)
	/// Proof: `Haccp::NextNotice` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::RuleTable` (r:1 w:0)
	/// Proof: `Haccp::RuleTable` (`max_values`: Some(1), `max_size`: Some(2081), added: 2576, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Outputs` (r:64 w:0)
	/// Proof: `Haccp::Outputs` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Covered` (r:64 w:65)
	/// Proof: `Haccp::Covered` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Recalls` (r:0 w:1)
	/// Proof: `Haccp::Recalls` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Queue` (r:0 w:65)
	/// Proof: `Haccp::Queue` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	fn open_recall() -> Weight {
		// Fastest run: 1_689_437 ns.
		Weight::from_parts(1_808_503_000, 218480)
			.saturating_add(T::DbWeight::get().reads_writes(202, 200))
	}

	/// Storage: `Haccp::Recalls` (r:1 w:1)
	/// Proof: `Haccp::Recalls` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Queue` (r:1 w:64)
	/// Proof: `Haccp::Queue` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Outputs` (r:64 w:0)
	/// Proof: `Haccp::Outputs` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Covered` (r:64 w:64)
	/// Proof: `Haccp::Covered` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Lots` (r:64 w:64)
	/// Proof: `Haccp::Lots` (`max_values`: None, `max_size`: Some(871), added: 3346, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Spreading` (r:1 w:0)
	/// Proof: `Haccp::Spreading` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// `n` was measured from 1 to 64.
	fn trace_recall_spread(n: u32, ) -> Weight {
		// Fastest run: 79_849 ns.
		Weight::from_parts(52_417_350, 3605)
			.saturating_add(Weight::from_parts(26_482_662, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads_writes(3, 1))
			.saturating_add(T::DbWeight::get().reads((3_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 3346).saturating_mul(n.into()))
	}

	/// Storage: `Haccp::Recalls` (r:1 w:0)
	/// Proof: `Haccp::Recalls` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Sites` (r:1 w:0)
	/// Proof: `Haccp::Sites` (`max_values`: None, `max_size`: Some(51), added: 2526, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Covered` (r:1 w:0)
	/// Proof: `Haccp::Covered` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Stock` (r:1 w:0)
	/// Proof: `Haccp::Stock` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Notified` (r:1 w:1)
	/// Proof: `Haccp::Notified` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::NextNotice` (r:1 w:1)
	/// Proof: `Haccp::NextNotice` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn trace_recall_notify() -> Weight {
		// Fastest run: 44_316 ns.
		Weight::from_parts(47_000_000, 3605)
			.saturating_add(T::DbWeight::get().reads_writes(6, 2))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Recalls` (r:1 w:1)
	/// Proof: `Haccp::Recalls` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::RuleTable` (r:1 w:0)
	/// Proof: `Haccp::RuleTable` (`max_values`: Some(1), `max_size`: Some(2081), added: 2576, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Spreading` (r:1 w:0)
	/// Proof: `Haccp::Spreading` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::RecallOfRoot` (r:0 w:1)
	/// Proof: `Haccp::RecallOfRoot` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	fn settle_recall() -> Weight {
		// Fastest run: 59_218 ns.
		Weight::from_parts(62_262_000, 3605)
			.saturating_add(T::DbWeight::get().reads_writes(6, 2))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Recalls` (r:1 w:1)
	/// Proof: `Haccp::Recalls` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Spreading` (r:1 w:1)
	/// Proof: `Haccp::Spreading` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::RecallOfRoot` (r:0 w:1)
	/// Proof: `Haccp::RecallOfRoot` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	fn settle_recall_lift() -> Weight {
		// Fastest run: 53_490 ns.
		Weight::from_parts(57_175_000, 3605)
			.saturating_add(T::DbWeight::get().reads_writes(5, 3))
	}

	/// Storage: `Haccp::Shipments` (r:1 w:1)
	/// Proof: `Haccp::Shipments` (`max_values`: None, `max_size`: Some(98), added: 2573, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Lots` (r:1 w:0)
	/// Proof: `Haccp::Lots` (`max_values`: None, `max_size`: Some(871), added: 3346, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::RuleTable` (r:1 w:0)
	/// Proof: `Haccp::RuleTable` (`max_values`: Some(1), `max_size`: Some(2081), added: 2576, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Sites` (r:1 w:0)
	/// Proof: `Haccp::Sites` (`max_values`: None, `max_size`: Some(51), added: 2526, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Erased` (r:1 w:1)
	/// Proof: `Haccp::Erased` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	fn housekeep() -> Weight {
		// Fastest run: 52_488 ns.
		Weight::from_parts(55_813_000, 4336)
			.saturating_add(T::DbWeight::get().reads_writes(6, 2))
	}

	/// Storage: `Haccp::Certificates` (r:1 w:1)
	/// Proof: `Haccp::Certificates` (`max_values`: None, `max_size`: Some(321), added: 2796, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::RuleTable` (r:1 w:0)
	/// Proof: `Haccp::RuleTable` (`max_values`: Some(1), `max_size`: Some(2081), added: 2576, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::NextNotice` (r:1 w:1)
	/// Proof: `Haccp::NextNotice` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn housekeep_remind() -> Weight {
		// Fastest run: 38_867 ns.
		Weight::from_parts(54_812_000, 3786)
			.saturating_add(T::DbWeight::get().reads_writes(4, 2))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::RuleTable` (r:1 w:1)
	/// Proof: `Haccp::RuleTable` (`max_values`: Some(1), `max_size`: Some(2081), added: 2576, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn append_rules() -> Weight {
		// Fastest run: 43_995 ns.
		Weight::from_parts(64_907_000, 3566)
			.saturating_add(T::DbWeight::get().reads_writes(4, 1))
	}

	/// Storage: `Haccp::Spreading` (r:1 w:0)
	/// Proof: `Haccp::Spreading` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	fn on_idle_empty() -> Weight {
		// Fastest run: 3_355 ns.
		Weight::from_parts(3_816_000, 1743)
			.saturating_add(T::DbWeight::get().reads_writes(1, 0))
	}

	/// Storage: `Haccp::Recalls` (r:1 w:1)
	/// Proof: `Haccp::Recalls` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Spreading` (r:1 w:1)
	/// Proof: `Haccp::Spreading` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
	fn on_idle_recall() -> Weight {
		// Fastest run: 14_081 ns.
		Weight::from_parts(15_232_000, 3605)
			.saturating_add(T::DbWeight::get().reads_writes(2, 2))
	}

	/// Storage: `Haccp::Queue` (r:1 w:1)
	/// Proof: `Haccp::Queue` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Outputs` (r:1 w:0)
	/// Proof: `Haccp::Outputs` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Covered` (r:1 w:1)
	/// Proof: `Haccp::Covered` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	/// Storage: `Haccp::Lots` (r:1 w:1)
	/// Proof: `Haccp::Lots` (`max_values`: None, `max_size`: Some(871), added: 3346, mode: `MaxEncodedLen`)
	fn on_idle_step() -> Weight {
		// Fastest run: 34_601 ns.
		Weight::from_parts(37_095_000, 4336)
			.saturating_add(T::DbWeight::get().reads_writes(4, 3))
	}

}
