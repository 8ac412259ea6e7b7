//! Weights of `pallet_defense_proposals`, measured by `scripts/bench.sh` on 2026-11-28: 20 steps, 20 repetitions, AMD EPYC.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(clippy::unnecessary_cast, unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// What the calls of `pallet_defense_proposals` cost on the machine that measured.
pub struct Measured<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_defense_proposals::WeightInfo for Measured<T> {
	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::CaseByReference` (r:1 w:1)
	/// Proof: `DefenseProposals::CaseByReference` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::TermsTable` (r:1 w:0)
	/// Proof: `DefenseProposals::TermsTable` (`max_values`: Some(1), `max_size`: Some(1921), added: 2416, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Cases` (r:1 w:1)
	/// Proof: `DefenseProposals::Cases` (`max_values`: None, `max_size`: Some(339), added: 2814, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::NextCaseId` (r:1 w:1)
	/// Proof: `DefenseProposals::NextCaseId` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Hands` (r:1 w:1)
	/// Proof: `DefenseProposals::Hands` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::CriteriaOf` (r:0 w:1)
	/// Proof: `DefenseProposals::CriteriaOf` (`max_values`: None, `max_size`: Some(933), added: 3408, mode: `MaxEncodedLen`)
	fn publish_notice() -> Weight {
		// Fastest run: 64_616 ns.
		Weight::from_parts(68_832_000, 3804)
			.saturating_add(T::DbWeight::get().reads_writes(8, 5))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Cases` (r:1 w:1)
	/// Proof: `DefenseProposals::Cases` (`max_values`: None, `max_size`: Some(339), added: 2814, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Hands` (r:1 w:1)
	/// Proof: `DefenseProposals::Hands` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Nominees` (r:1 w:0)
	/// Proof: `DefenseProposals::Nominees` (`max_values`: None, `max_size`: Some(99), added: 2574, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::TermsTable` (r:1 w:0)
	/// Proof: `DefenseProposals::TermsTable` (`max_values`: Some(1), `max_size`: Some(1921), added: 2416, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::CriteriaOf` (r:1 w:0)
	/// Proof: `DefenseProposals::CriteriaOf` (`max_values`: None, `max_size`: Some(933), added: 3408, mode: `MaxEncodedLen`)
	fn countersign_notice() -> Weight {
		// Fastest run: 66_548 ns.
		Weight::from_parts(71_466_000, 4398)
			.saturating_add(T::DbWeight::get().reads_writes(8, 2))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Cases` (r:1 w:1)
	/// Proof: `DefenseProposals::Cases` (`max_values`: None, `max_size`: Some(339), added: 2814, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Hands` (r:1 w:1)
	/// Proof: `DefenseProposals::Hands` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Nominees` (r:1 w:0)
	/// Proof: `DefenseProposals::Nominees` (`max_values`: None, `max_size`: Some(99), added: 2574, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::TermsTable` (r:1 w:0)
	/// Proof: `DefenseProposals::TermsTable` (`max_values`: Some(1), `max_size`: Some(1921), added: 2416, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::BidsOf` (r:1 w:0)
	/// Proof: `DefenseProposals::BidsOf` (`max_values`: None, `max_size`: Some(2357), added: 4832, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::CriteriaOf` (r:1 w:0)
	/// Proof: `DefenseProposals::CriteriaOf` (`max_values`: None, `max_size`: Some(933), added: 3408, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Results` (r:1 w:0)
	/// Proof: `DefenseProposals::Results` (`max_values`: None, `max_size`: Some(389), added: 2864, mode: `MaxEncodedLen`)
	fn amend_notice() -> Weight {
		// Fastest run: 187_037 ns.
		Weight::from_parts(208_169_000, 5822)
			.saturating_add(T::DbWeight::get().reads_writes(10, 2))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Cases` (r:1 w:0)
	/// Proof: `DefenseProposals::Cases` (`max_values`: None, `max_size`: Some(339), added: 2814, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Seals` (r:1 w:1)
	/// Proof: `DefenseProposals::Seals` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	fn lodge_seal() -> Weight {
		// Fastest run: 52_498 ns.
		Weight::from_parts(58_327_000, 3804)
			.saturating_add(T::DbWeight::get().reads_writes(5, 1))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Cases` (r:1 w:0)
	/// Proof: `DefenseProposals::Cases` (`max_values`: None, `max_size`: Some(339), added: 2814, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Hands` (r:1 w:0)
	/// Proof: `DefenseProposals::Hands` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Nominees` (r:1 w:0)
	/// Proof: `DefenseProposals::Nominees` (`max_values`: None, `max_size`: Some(99), added: 2574, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Seals` (r:1 w:1)
	/// Proof: `DefenseProposals::Seals` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::BidsOf` (r:1 w:1)
	/// Proof: `DefenseProposals::BidsOf` (`max_values`: None, `max_size`: Some(2357), added: 4832, mode: `MaxEncodedLen`)
	fn open_bid() -> Weight {
		// Fastest run: 88_491 ns.
		Weight::from_parts(120_189_000, 5822)
			.saturating_add(T::DbWeight::get().reads_writes(8, 2))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:61 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Cases` (r:1 w:1)
	/// Proof: `DefenseProposals::Cases` (`max_values`: None, `max_size`: Some(339), added: 2814, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Hands` (r:61 w:1)
	/// Proof: `DefenseProposals::Hands` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Nominees` (r:62 w:60)
	/// Proof: `DefenseProposals::Nominees` (`max_values`: None, `max_size`: Some(99), added: 2574, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::TermsTable` (r:1 w:0)
	/// Proof: `DefenseProposals::TermsTable` (`max_values`: Some(1), `max_size`: Some(1921), added: 2416, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::BidsOf` (r:1 w:0)
	/// Proof: `DefenseProposals::BidsOf` (`max_values`: None, `max_size`: Some(2357), added: 4832, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Offices` (r:60 w:0)
	/// Proof: `Registry::Offices` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::NomineeTags` (r:60 w:60)
	/// Proof: `DefenseProposals::NomineeTags` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
	fn nominate() -> Weight {
		// Fastest run: 1_662_287 ns.
		Weight::from_parts(1_978_035_000, 160578)
			.saturating_add(T::DbWeight::get().reads_writes(309, 122))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Cases` (r:1 w:0)
	/// Proof: `DefenseProposals::Cases` (`max_values`: None, `max_size`: Some(339), added: 2814, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Hands` (r:1 w:0)
	/// Proof: `DefenseProposals::Hands` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Nominees` (r:1 w:1)
	/// Proof: `DefenseProposals::Nominees` (`max_values`: None, `max_size`: Some(99), added: 2574, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn declare_interest() -> Weight {
		// Fastest run: 126_598 ns.
		Weight::from_parts(147_839_000, 3804)
			.saturating_add(T::DbWeight::get().reads_writes(6, 1))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:61 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Cases` (r:1 w:1)
	/// Proof: `DefenseProposals::Cases` (`max_values`: None, `max_size`: Some(339), added: 2814, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Hands` (r:1 w:1)
	/// Proof: `DefenseProposals::Hands` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Nominees` (r:62 w:15)
	/// Proof: `DefenseProposals::Nominees` (`max_values`: None, `max_size`: Some(99), added: 2574, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::TermsTable` (r:1 w:0)
	/// Proof: `DefenseProposals::TermsTable` (`max_values`: Some(1), `max_size`: Some(1921), added: 2416, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::BidsOf` (r:1 w:0)
	/// Proof: `DefenseProposals::BidsOf` (`max_values`: None, `max_size`: Some(2357), added: 4832, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Offices` (r:60 w:0)
	/// Proof: `Registry::Offices` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	fn draw_panel() -> Weight {
		// Fastest run: 1_173_912 ns.
		Weight::from_parts(1_302_603_000, 160578)
			.saturating_add(T::DbWeight::get().reads_writes(189, 17))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Cases` (r:1 w:0)
	/// Proof: `DefenseProposals::Cases` (`max_values`: None, `max_size`: Some(339), added: 2814, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Hands` (r:1 w:1)
	/// Proof: `DefenseProposals::Hands` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Nominees` (r:1 w:0)
	/// Proof: `DefenseProposals::Nominees` (`max_values`: None, `max_size`: Some(99), added: 2574, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::BidsOf` (r:1 w:1)
	/// Proof: `DefenseProposals::BidsOf` (`max_values`: None, `max_size`: Some(2357), added: 4832, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::TermsTable` (r:1 w:0)
	/// Proof: `DefenseProposals::TermsTable` (`max_values`: Some(1), `max_size`: Some(1921), added: 2416, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::CriteriaOf` (r:1 w:0)
	/// Proof: `DefenseProposals::CriteriaOf` (`max_values`: None, `max_size`: Some(933), added: 3408, mode: `MaxEncodedLen`)
	fn record_merits() -> Weight {
		// Fastest run: 79_178 ns.
		Weight::from_parts(95_291_000, 5822)
			.saturating_add(T::DbWeight::get().reads_writes(9, 2))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Cases` (r:1 w:0)
	/// Proof: `DefenseProposals::Cases` (`max_values`: None, `max_size`: Some(339), added: 2814, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Hands` (r:1 w:0)
	/// Proof: `DefenseProposals::Hands` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Nominees` (r:1 w:1)
	/// Proof: `DefenseProposals::Nominees` (`max_values`: None, `max_size`: Some(99), added: 2574, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn commit_sheet() -> Weight {
		// Fastest run: 121_871 ns.
		Weight::from_parts(134_670_000, 3804)
			.saturating_add(T::DbWeight::get().reads_writes(6, 1))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Cases` (r:1 w:1)
	/// Proof: `DefenseProposals::Cases` (`max_values`: None, `max_size`: Some(339), added: 2814, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Hands` (r:1 w:0)
	/// Proof: `DefenseProposals::Hands` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Nominees` (r:1 w:1)
	/// Proof: `DefenseProposals::Nominees` (`max_values`: None, `max_size`: Some(99), added: 2574, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::CriteriaOf` (r:1 w:0)
	/// Proof: `DefenseProposals::CriteriaOf` (`max_values`: None, `max_size`: Some(933), added: 3408, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::BidsOf` (r:1 w:0)
	/// Proof: `DefenseProposals::BidsOf` (`max_values`: None, `max_size`: Some(2357), added: 4832, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Sheets` (r:0 w:1)
	/// Proof: `DefenseProposals::Sheets` (`max_values`: None, `max_size`: Some(666), added: 3141, mode: `MaxEncodedLen`)
	fn reveal_sheet() -> Weight {
		// Fastest run: 171_975 ns.
		Weight::from_parts(183_663_000, 5822)
			.saturating_add(T::DbWeight::get().reads_writes(8, 3))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Cases` (r:1 w:0)
	/// Proof: `DefenseProposals::Cases` (`max_values`: None, `max_size`: Some(339), added: 2814, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Hands` (r:1 w:1)
	/// Proof: `DefenseProposals::Hands` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Nominees` (r:2 w:1)
	/// Proof: `DefenseProposals::Nominees` (`max_values`: None, `max_size`: Some(99), added: 2574, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn exclude_evaluator() -> Weight {
		// Fastest run: 124_184 ns.
		Weight::from_parts(182_972_000, 6138)
			.saturating_add(T::DbWeight::get().reads_writes(7, 2))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Cases` (r:1 w:0)
	/// Proof: `DefenseProposals::Cases` (`max_values`: None, `max_size`: Some(339), added: 2814, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Hands` (r:1 w:1)
	/// Proof: `DefenseProposals::Hands` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Nominees` (r:1 w:0)
	/// Proof: `DefenseProposals::Nominees` (`max_values`: None, `max_size`: Some(99), added: 2574, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::TermsTable` (r:1 w:0)
	/// Proof: `DefenseProposals::TermsTable` (`max_values`: Some(1), `max_size`: Some(1921), added: 2416, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::BidsOf` (r:1 w:1)
	/// Proof: `DefenseProposals::BidsOf` (`max_values`: None, `max_size`: Some(2357), added: 4832, mode: `MaxEncodedLen`)
	fn open_price() -> Weight {
		// Fastest run: 136_042 ns.
		Weight::from_parts(167_358_000, 5822)
			.saturating_add(T::DbWeight::get().reads_writes(8, 2))
	}

	/// Storage: `DefenseProposals::Cases` (r:1 w:1)
	/// Proof: `DefenseProposals::Cases` (`max_values`: None, `max_size`: Some(339), added: 2814, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::TermsTable` (r:1 w:0)
	/// Proof: `DefenseProposals::TermsTable` (`max_values`: Some(1), `max_size`: Some(1921), added: 2416, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::BidsOf` (r:1 w:1)
	/// Proof: `DefenseProposals::BidsOf` (`max_values`: None, `max_size`: Some(2357), added: 4832, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::CriteriaOf` (r:1 w:0)
	/// Proof: `DefenseProposals::CriteriaOf` (`max_values`: None, `max_size`: Some(933), added: 3408, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Sheets` (r:15 w:0)
	/// Proof: `DefenseProposals::Sheets` (`max_values`: None, `max_size`: Some(666), added: 3141, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Results` (r:0 w:1)
	/// Proof: `DefenseProposals::Results` (`max_values`: None, `max_size`: Some(389), added: 2864, mode: `MaxEncodedLen`)
	fn tally() -> Weight {
		// Fastest run: 286_776 ns.
		Weight::from_parts(302_899_000, 48105)
			.saturating_add(T::DbWeight::get().reads_writes(20, 3))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Cases` (r:1 w:0)
	/// Proof: `DefenseProposals::Cases` (`max_values`: None, `max_size`: Some(339), added: 2814, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Hands` (r:1 w:0)
	/// Proof: `DefenseProposals::Hands` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Nominees` (r:1 w:0)
	/// Proof: `DefenseProposals::Nominees` (`max_values`: None, `max_size`: Some(99), added: 2574, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::BidsOf` (r:1 w:0)
	/// Proof: `DefenseProposals::BidsOf` (`max_values`: None, `max_size`: Some(2357), added: 4832, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::TermsTable` (r:1 w:0)
	/// Proof: `DefenseProposals::TermsTable` (`max_values`: Some(1), `max_size`: Some(1921), added: 2416, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Contests` (r:1 w:1)
	/// Proof: `DefenseProposals::Contests` (`max_values`: None, `max_size`: Some(141), added: 2616, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Holidays` (r:23 w:0)
	/// Proof: `Registry::Holidays` (`max_values`: None, `max_size`: Some(110), added: 2585, mode: `MaxEncodedLen`)
	fn contest() -> Weight {
		// Fastest run: 266_997 ns.
		Weight::from_parts(285_824_000, 60445)
			.saturating_add(T::DbWeight::get().reads_writes(32, 1))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Cases` (r:1 w:0)
	/// Proof: `DefenseProposals::Cases` (`max_values`: None, `max_size`: Some(339), added: 2814, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Hands` (r:1 w:1)
	/// Proof: `DefenseProposals::Hands` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Nominees` (r:1 w:0)
	/// Proof: `DefenseProposals::Nominees` (`max_values`: None, `max_size`: Some(99), added: 2574, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Contests` (r:1 w:1)
	/// Proof: `DefenseProposals::Contests` (`max_values`: None, `max_size`: Some(141), added: 2616, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::TermsTable` (r:1 w:0)
	/// Proof: `DefenseProposals::TermsTable` (`max_values`: Some(1), `max_size`: Some(1921), added: 2416, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Holidays` (r:22 w:0)
	/// Proof: `Registry::Holidays` (`max_values`: None, `max_size`: Some(110), added: 2585, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::BidsOf` (r:1 w:0)
	/// Proof: `DefenseProposals::BidsOf` (`max_values`: None, `max_size`: Some(2357), added: 4832, mode: `MaxEncodedLen`)
	fn hold_debrief() -> Weight {
		// Fastest run: 230_652 ns.
		Weight::from_parts(253_196_000, 57860)
			.saturating_add(T::DbWeight::get().reads_writes(31, 2))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Cases` (r:1 w:1)
	/// Proof: `DefenseProposals::Cases` (`max_values`: None, `max_size`: Some(339), added: 2814, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Hands` (r:1 w:1)
	/// Proof: `DefenseProposals::Hands` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Nominees` (r:1 w:0)
	/// Proof: `DefenseProposals::Nominees` (`max_values`: None, `max_size`: Some(99), added: 2574, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Contests` (r:1 w:1)
	/// Proof: `DefenseProposals::Contests` (`max_values`: None, `max_size`: Some(141), added: 2616, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::BidsOf` (r:1 w:1)
	/// Proof: `DefenseProposals::BidsOf` (`max_values`: None, `max_size`: Some(2357), added: 4832, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Sheets` (r:15 w:1)
	/// Proof: `DefenseProposals::Sheets` (`max_values`: None, `max_size`: Some(666), added: 3141, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::TermsTable` (r:1 w:0)
	/// Proof: `DefenseProposals::TermsTable` (`max_values`: Some(1), `max_size`: Some(1921), added: 2416, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::CriteriaOf` (r:1 w:0)
	/// Proof: `DefenseProposals::CriteriaOf` (`max_values`: None, `max_size`: Some(933), added: 3408, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Results` (r:0 w:1)
	/// Proof: `DefenseProposals::Results` (`max_values`: None, `max_size`: Some(389), added: 2864, mode: `MaxEncodedLen`)
	fn rule_on_result() -> Weight {
		// Fastest run: 317_401 ns.
		Weight::from_parts(345_052_000, 48105)
			.saturating_add(T::DbWeight::get().reads_writes(25, 6))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Cases` (r:1 w:1)
	/// Proof: `DefenseProposals::Cases` (`max_values`: None, `max_size`: Some(339), added: 2814, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Hands` (r:1 w:1)
	/// Proof: `DefenseProposals::Hands` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Nominees` (r:62 w:55)
	/// Proof: `DefenseProposals::Nominees` (`max_values`: None, `max_size`: Some(99), added: 2574, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Contests` (r:1 w:1)
	/// Proof: `DefenseProposals::Contests` (`max_values`: None, `max_size`: Some(141), added: 2616, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::BidsOf` (r:1 w:0)
	/// Proof: `DefenseProposals::BidsOf` (`max_values`: None, `max_size`: Some(2357), added: 4832, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn rule_to_reevaluate() -> Weight {
		// Fastest run: 544_919 ns.
		Weight::from_parts(583_656_000, 160578)
			.saturating_add(T::DbWeight::get().reads_writes(69, 58))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Cases` (r:1 w:1)
	/// Proof: `DefenseProposals::Cases` (`max_values`: None, `max_size`: Some(339), added: 2814, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Hands` (r:1 w:1)
	/// Proof: `DefenseProposals::Hands` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Nominees` (r:1 w:0)
	/// Proof: `DefenseProposals::Nominees` (`max_values`: None, `max_size`: Some(99), added: 2574, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::TermsTable` (r:1 w:0)
	/// Proof: `DefenseProposals::TermsTable` (`max_values`: Some(1), `max_size`: Some(1921), added: 2416, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Results` (r:1 w:0)
	/// Proof: `DefenseProposals::Results` (`max_values`: None, `max_size`: Some(389), added: 2864, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Holidays` (r:41 w:0)
	/// Proof: `Registry::Holidays` (`max_values`: None, `max_size`: Some(110), added: 2585, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::BidsOf` (r:1 w:0)
	/// Proof: `DefenseProposals::BidsOf` (`max_values`: None, `max_size`: Some(2357), added: 4832, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Contests` (r:8 w:0)
	/// Proof: `DefenseProposals::Contests` (`max_values`: None, `max_size`: Some(141), added: 2616, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::CriteriaOf` (r:1 w:0)
	/// Proof: `DefenseProposals::CriteriaOf` (`max_values`: None, `max_size`: Some(933), added: 3408, mode: `MaxEncodedLen`)
	fn conclude_negotiation() -> Weight {
		// Fastest run: 534_663 ns.
		Weight::from_parts(555_895_000, 106975)
			.saturating_add(T::DbWeight::get().reads_writes(59, 2))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Cases` (r:1 w:1)
	/// Proof: `DefenseProposals::Cases` (`max_values`: None, `max_size`: Some(339), added: 2814, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Hands` (r:1 w:1)
	/// Proof: `DefenseProposals::Hands` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Nominees` (r:2 w:1)
	/// Proof: `DefenseProposals::Nominees` (`max_values`: None, `max_size`: Some(99), added: 2574, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::TermsTable` (r:1 w:0)
	/// Proof: `DefenseProposals::TermsTable` (`max_values`: Some(1), `max_size`: Some(1921), added: 2416, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::Erasures` (r:0 w:1)
	/// Proof: `DefenseProposals::Erasures` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::NomineeTags` (r:0 w:1)
	/// Proof: `DefenseProposals::NomineeTags` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
	fn erase_nominee() -> Weight {
		// Fastest run: 149_192 ns.
		Weight::from_parts(161_970_000, 6138)
			.saturating_add(T::DbWeight::get().reads_writes(8, 5))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `DefenseProposals::TermsTable` (r:1 w:1)
	/// Proof: `DefenseProposals::TermsTable` (`max_values`: Some(1), `max_size`: Some(1921), added: 2416, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn append_terms() -> Weight {
		// Fastest run: 42_273 ns.
		Weight::from_parts(45_698_000, 3544)
			.saturating_add(T::DbWeight::get().reads_writes(4, 1))
	}

}
