//! Weights of `pallet_registry`, measured by `scripts/bench.sh` on 2026-11-28: 20 steps, 20 repetitions, Intel(R) Xeon(R) Processor.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(clippy::unnecessary_cast, unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// What the calls of `pallet_registry` cost on the machine that measured.
pub struct Measured<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_registry::WeightInfo for Measured<T> {
	/// Storage: `Registry::Actors` (r:1 w:1)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::OrganisationByCode` (r:1 w:1)
	/// Proof: `Registry::OrganisationByCode` (`max_values`: None, `max_size`: Some(31), added: 2506, mode: `MaxEncodedLen`)
	/// Storage: `Registry::NextOrgId` (r:1 w:1)
	/// Proof: `Registry::NextOrgId` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Registry::NextOfficeId` (r:1 w:1)
	/// Proof: `Registry::NextOfficeId` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Offices` (r:0 w:1)
	/// Proof: `Registry::Offices` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Organisations` (r:0 w:1)
	/// Proof: `Registry::Organisations` (`max_values`: None, `max_size`: Some(305), added: 2780, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:0 w:1)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	fn admit_organisation() -> Weight {
		// Fastest run: 75_481 ns.
		Weight::from_parts(79_370_000, 6196)
			.saturating_add(T::DbWeight::get().reads_writes(7, 9))
	}

	/// Storage: `Registry::Actors` (r:2 w:1)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:1)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Organisations` (r:1 w:1)
	/// Proof: `Registry::Organisations` (`max_values`: None, `max_size`: Some(305), added: 2780, mode: `MaxEncodedLen`)
	/// Storage: `Registry::OrganisationByCode` (r:1 w:1)
	/// Proof: `Registry::OrganisationByCode` (`max_values`: None, `max_size`: Some(31), added: 2506, mode: `MaxEncodedLen`)
	/// Storage: `Registry::NextOrgId` (r:1 w:1)
	/// Proof: `Registry::NextOrgId` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Registry::NextOfficeId` (r:1 w:1)
	/// Proof: `Registry::NextOfficeId` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Offices` (r:0 w:1)
	/// Proof: `Registry::Offices` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	fn admit_member() -> Weight {
		// Fastest run: 95_164 ns.
		Weight::from_parts(100_627_000, 6196)
			.saturating_add(T::DbWeight::get().reads_writes(10, 9))
	}

	/// Storage: `Registry::Organisations` (r:1 w:1)
	/// Proof: `Registry::Organisations` (`max_values`: None, `max_size`: Some(305), added: 2780, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:32 w:1)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Seats` (r:1 w:0)
	/// Proof: `Registry::Seats` (`max_values`: Some(1), `max_size`: Some(257), added: 752, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Offices` (r:31 w:0)
	/// Proof: `Registry::Offices` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	/// Storage: `Council::Members` (r:1 w:1)
	/// Proof: `Council::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Council::Proposals` (r:1 w:0)
	/// Proof: `Council::Proposals` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Council::Prime` (r:0 w:1)
	/// Proof: `Council::Prime` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	fn set_entitlement() -> Weight {
		// Fastest run: 355_171 ns.
		Weight::from_parts(366_999_000, 82718)
			.saturating_add(T::DbWeight::get().reads_writes(67, 4))
	}

	/// Storage: `Registry::Organisations` (r:1 w:1)
	/// Proof: `Registry::Organisations` (`max_values`: None, `max_size`: Some(305), added: 2780, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:32 w:1)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Seats` (r:1 w:1)
	/// Proof: `Registry::Seats` (`max_values`: Some(1), `max_size`: Some(257), added: 752, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Offices` (r:31 w:0)
	/// Proof: `Registry::Offices` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	/// Storage: `Council::Members` (r:1 w:1)
	/// Proof: `Council::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Council::Proposals` (r:1 w:0)
	/// Proof: `Council::Proposals` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Council::Prime` (r:0 w:1)
	/// Proof: `Council::Prime` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	fn set_status() -> Weight {
		// Fastest run: 343_374 ns.
		Weight::from_parts(356_493_000, 82718)
			.saturating_add(T::DbWeight::get().reads_writes(67, 5))
	}

	/// Storage: `Registry::Actors` (r:2 w:1)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:32 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Offices` (r:32 w:1)
	/// Proof: `Registry::Offices` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Seats` (r:1 w:1)
	/// Proof: `Registry::Seats` (`max_values`: Some(1), `max_size`: Some(257), added: 752, mode: `MaxEncodedLen`)
	/// Storage: `Registry::NextOfficeId` (r:1 w:1)
	/// Proof: `Registry::NextOfficeId` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Organisations` (r:1 w:1)
	/// Proof: `Registry::Organisations` (`max_values`: None, `max_size`: Some(305), added: 2780, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Council::Members` (r:1 w:1)
	/// Proof: `Council::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Council::Proposals` (r:1 w:0)
	/// Proof: `Council::Proposals` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Council::Prime` (r:0 w:1)
	/// Proof: `Council::Prime` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	fn appoint_office() -> Weight {
		// Fastest run: 387_093 ns.
		Weight::from_parts(399_893_000, 82846)
			.saturating_add(T::DbWeight::get().reads_writes(73, 8))
	}

	/// Storage: `Registry::Actors` (r:1 w:1)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:32 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Offices` (r:33 w:1)
	/// Proof: `Registry::Offices` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Organisations` (r:1 w:1)
	/// Proof: `Registry::Organisations` (`max_values`: None, `max_size`: Some(305), added: 2780, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Seats` (r:1 w:1)
	/// Proof: `Registry::Seats` (`max_values`: Some(1), `max_size`: Some(257), added: 752, mode: `MaxEncodedLen`)
	/// Storage: `Council::Members` (r:1 w:1)
	/// Proof: `Council::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Council::Proposals` (r:1 w:0)
	/// Proof: `Council::Proposals` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Council::Prime` (r:0 w:1)
	/// Proof: `Council::Prime` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	fn dismiss_office() -> Weight {
		// Fastest run: 370_137 ns.
		Weight::from_parts(381_417_000, 85404)
			.saturating_add(T::DbWeight::get().reads_writes(70, 6))
	}

	/// Storage: `Registry::Actors` (r:2 w:2)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:32 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Offices` (r:33 w:1)
	/// Proof: `Registry::Offices` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Seats` (r:1 w:0)
	/// Proof: `Registry::Seats` (`max_values`: Some(1), `max_size`: Some(257), added: 752, mode: `MaxEncodedLen`)
	/// Storage: `Council::Members` (r:1 w:1)
	/// Proof: `Council::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Council::Proposals` (r:1 w:0)
	/// Proof: `Council::Proposals` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Council::Prime` (r:0 w:1)
	/// Proof: `Council::Prime` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	fn replace_office_key() -> Weight {
		// Fastest run: 373_570 ns.
		Weight::from_parts(385_101_000, 85404)
			.saturating_add(T::DbWeight::get().reads_writes(71, 6))
	}

	/// Storage: `Registry::Actors` (r:2 w:1)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::PersonByTag` (r:1 w:1)
	/// Proof: `Registry::PersonByTag` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Registry::NextPersonId` (r:1 w:1)
	/// Proof: `Registry::NextPersonId` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Persons` (r:0 w:1)
	/// Proof: `Registry::Persons` (`max_values`: None, `max_size`: Some(125), added: 2600, mode: `MaxEncodedLen`)
	fn enrol_person() -> Weight {
		// Fastest run: 57_656 ns.
		Weight::from_parts(61_782_000, 6098)
			.saturating_add(T::DbWeight::get().reads_writes(7, 5))
	}

	/// Storage: `Registry::Actors` (r:2 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Persons` (r:1 w:0)
	/// Proof: `Registry::Persons` (`max_values`: None, `max_size`: Some(125), added: 2600, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Registry::KeyReplacements` (r:0 w:1)
	/// Proof: `Registry::KeyReplacements` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
	fn propose_person_key() -> Weight {
		// Fastest run: 48_929 ns.
		Weight::from_parts(52_309_000, 6098)
			.saturating_add(T::DbWeight::get().reads_writes(5, 1))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::KeyReplacements` (r:1 w:1)
	/// Proof: `Registry::KeyReplacements` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
	fn veto_person_key() -> Weight {
		// Fastest run: 27_065 ns.
		Weight::from_parts(29_311_000, 3544)
			.saturating_add(T::DbWeight::get().reads_writes(2, 1))
	}

	/// Storage: `Registry::KeyReplacements` (r:1 w:1)
	/// Proof: `Registry::KeyReplacements` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Persons` (r:1 w:1)
	/// Proof: `Registry::Persons` (`max_values`: None, `max_size`: Some(125), added: 2600, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Actors` (r:1 w:2)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn complete_person_key() -> Weight {
		// Fastest run: 53_086 ns.
		Weight::from_parts(55_935_000, 3593)
			.saturating_add(T::DbWeight::get().reads_writes(6, 5))
	}

	/// Storage: `Registry::Actors` (r:1 w:1)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Persons` (r:1 w:1)
	/// Proof: `Registry::Persons` (`max_values`: None, `max_size`: Some(125), added: 2600, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Registry::KeyReplacements` (r:0 w:1)
	/// Proof: `Registry::KeyReplacements` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Tombstones` (r:0 w:1)
	/// Proof: `Registry::Tombstones` (`max_values`: None, `max_size`: Some(35), added: 2510, mode: `MaxEncodedLen`)
	/// Storage: `Registry::SpentToday` (r:0 w:1)
	/// Proof: `Registry::SpentToday` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	/// Storage: `Registry::PersonByTag` (r:0 w:1)
	/// Proof: `Registry::PersonByTag` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	fn erase_person() -> Weight {
		// Fastest run: 53_096 ns.
		Weight::from_parts(56_415_000, 3590)
			.saturating_add(T::DbWeight::get().reads_writes(4, 6))
	}

	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn grant_credit() -> Weight {
		// Fastest run: 36_447 ns.
		Weight::from_parts(38_831_000, 3593)
			.saturating_add(T::DbWeight::get().reads_writes(2, 1))
	}

	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Holidays` (r:1 w:1)
	/// Proof: `Registry::Holidays` (`max_values`: None, `max_size`: Some(110), added: 2585, mode: `MaxEncodedLen`)
	fn declare_holiday() -> Weight {
		// Fastest run: 16_379 ns.
		Weight::from_parts(17_743_000, 3575)
			.saturating_add(T::DbWeight::get().reads_writes(2, 1))
	}

	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Holidays` (r:1 w:1)
	/// Proof: `Registry::Holidays` (`max_values`: None, `max_size`: Some(110), added: 2585, mode: `MaxEncodedLen`)
	fn withdraw_holiday() -> Weight {
		// Fastest run: 16_314 ns.
		Weight::from_parts(17_662_000, 3575)
			.saturating_add(T::DbWeight::get().reads_writes(2, 1))
	}

}
