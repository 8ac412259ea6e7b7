//! Weights of `pallet_mailbox`, measured by `scripts/bench.sh` on 2026-11-28: 20 steps, 20 repetitions, AMD EPYC.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(clippy::unnecessary_cast, unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// What the calls of `pallet_mailbox` cost on the machine that measured.
pub struct Measured<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_mailbox::WeightInfo for Measured<T> {
	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::BoxByHolder` (r:1 w:1)
	/// Proof: `Mailbox::BoxByHolder` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:2 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::NextBoxId` (r:1 w:1)
	/// Proof: `Mailbox::NextBoxId` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::Boxes` (r:0 w:1)
	/// Proof: `Mailbox::Boxes` (`max_values`: None, `max_size`: Some(118), added: 2593, mode: `MaxEncodedLen`)
	fn open_box() -> Weight {
		// Fastest run: 53_680 ns.
		Weight::from_parts(56_715_000, 6098)
			.saturating_add(T::DbWeight::get().reads_writes(5, 3))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:2 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::Boxes` (r:1 w:1)
	/// Proof: `Mailbox::Boxes` (`max_values`: None, `max_size`: Some(118), added: 2593, mode: `MaxEncodedLen`)
	fn set_box() -> Weight {
		// Fastest run: 48_171 ns.
		Weight::from_parts(50_836_000, 6098)
			.saturating_add(T::DbWeight::get().reads_writes(4, 1))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::Boxes` (r:1 w:1)
	/// Proof: `Mailbox::Boxes` (`max_values`: None, `max_size`: Some(118), added: 2593, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn set_delegate() -> Weight {
		// Fastest run: 46_720 ns.
		Weight::from_parts(49_704_000, 3583)
			.saturating_add(T::DbWeight::get().reads_writes(4, 1))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::Boxes` (r:1 w:1)
	/// Proof: `Mailbox::Boxes` (`max_values`: None, `max_size`: Some(118), added: 2593, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::BoxByHolder` (r:0 w:1)
	/// Proof: `Mailbox::BoxByHolder` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	fn close_box() -> Weight {
		// Fastest run: 48_182 ns.
		Weight::from_parts(51_346_000, 3583)
			.saturating_add(T::DbWeight::get().reads_writes(4, 2))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::References` (r:1 w:1)
	/// Proof: `Mailbox::References` (`max_values`: None, `max_size`: Some(70), added: 2545, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::Regimes` (r:1 w:0)
	/// Proof: `Mailbox::Regimes` (`max_values`: None, `max_size`: Some(154), added: 2629, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::TermsTable` (r:1 w:0)
	/// Proof: `Mailbox::TermsTable` (`max_values`: Some(1), `max_size`: Some(673), added: 1168, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::Senders` (r:1 w:1)
	/// Proof: `Mailbox::Senders` (`max_values`: None, `max_size`: Some(95), added: 2570, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Holidays` (r:1 w:0)
	/// Proof: `Registry::Holidays` (`max_values`: None, `max_size`: Some(110), added: 2585, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::BoxByHolder` (r:1 w:0)
	/// Proof: `Mailbox::BoxByHolder` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::Boxes` (r:1 w:0)
	/// Proof: `Mailbox::Boxes` (`max_values`: None, `max_size`: Some(118), added: 2593, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::Notices` (r:0 w:1)
	/// Proof: `Mailbox::Notices` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::Statements` (r:0 w:1)
	/// Proof: `Mailbox::Statements` (`max_values`: None, `max_size`: Some(76), added: 2551, mode: `MaxEncodedLen`)
	fn dispatch() -> Weight {
		// Fastest run: 85_086 ns.
		Weight::from_parts(92_457_000, 3619)
			.saturating_add(T::DbWeight::get().reads_writes(10, 4))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::References` (r:1 w:1)
	/// Proof: `Mailbox::References` (`max_values`: None, `max_size`: Some(70), added: 2545, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::Notices` (r:1 w:2)
	/// Proof: `Mailbox::Notices` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::Regimes` (r:1 w:0)
	/// Proof: `Mailbox::Regimes` (`max_values`: None, `max_size`: Some(154), added: 2629, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::TermsTable` (r:1 w:0)
	/// Proof: `Mailbox::TermsTable` (`max_values`: Some(1), `max_size`: Some(673), added: 1168, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::Senders` (r:1 w:1)
	/// Proof: `Mailbox::Senders` (`max_values`: None, `max_size`: Some(95), added: 2570, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Holidays` (r:1 w:0)
	/// Proof: `Registry::Holidays` (`max_values`: None, `max_size`: Some(110), added: 2585, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::BoxByHolder` (r:1 w:0)
	/// Proof: `Mailbox::BoxByHolder` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::Boxes` (r:1 w:0)
	/// Proof: `Mailbox::Boxes` (`max_values`: None, `max_size`: Some(118), added: 2593, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::Statements` (r:0 w:1)
	/// Proof: `Mailbox::Statements` (`max_values`: None, `max_size`: Some(76), added: 2551, mode: `MaxEncodedLen`)
	fn dispatch_following() -> Weight {
		// Fastest run: 98_866 ns.
		Weight::from_parts(108_781_000, 3743)
			.saturating_add(T::DbWeight::get().reads_writes(11, 5))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::Notices` (r:100 w:100)
	/// Proof: `Mailbox::Notices` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::Boxes` (r:100 w:0)
	/// Proof: `Mailbox::Boxes` (`max_values`: None, `max_size`: Some(118), added: 2593, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::Senders` (r:100 w:100)
	/// Proof: `Mailbox::Senders` (`max_values`: None, `max_size`: Some(95), added: 2570, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::Inbox` (r:0 w:100)
	/// Proof: `Mailbox::Inbox` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::Statements` (r:0 w:100)
	/// Proof: `Mailbox::Statements` (`max_values`: None, `max_size`: Some(76), added: 2551, mode: `MaxEncodedLen`)
	/// `n` was measured from 1 to 100.
	fn confirm_arrivals(n: u32, ) -> Weight {
		// Fastest run: 63_925 ns.
		Weight::from_parts(6_363_545, 3544)
			.saturating_add(Weight::from_parts(33_044_852, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads_writes(3, 0))
			.saturating_add(T::DbWeight::get().reads((3_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes((4_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2753).saturating_mul(n.into()))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::Notices` (r:1 w:1)
	/// Proof: `Mailbox::Notices` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::Boxes` (r:1 w:1)
	/// Proof: `Mailbox::Boxes` (`max_values`: None, `max_size`: Some(118), added: 2593, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::Senders` (r:1 w:1)
	/// Proof: `Mailbox::Senders` (`max_values`: None, `max_size`: Some(95), added: 2570, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::Inbox` (r:0 w:1)
	/// Proof: `Mailbox::Inbox` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::Statements` (r:0 w:1)
	/// Proof: `Mailbox::Statements` (`max_values`: None, `max_size`: Some(76), added: 2551, mode: `MaxEncodedLen`)
	fn acknowledge() -> Weight {
		// Fastest run: 66_179 ns.
		Weight::from_parts(71_376_000, 3743)
			.saturating_add(T::DbWeight::get().reads_writes(6, 5))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::Notices` (r:1 w:1)
	/// Proof: `Mailbox::Notices` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::Boxes` (r:1 w:0)
	/// Proof: `Mailbox::Boxes` (`max_values`: None, `max_size`: Some(118), added: 2593, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::Regimes` (r:1 w:0)
	/// Proof: `Mailbox::Regimes` (`max_values`: None, `max_size`: Some(154), added: 2629, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::TermsTable` (r:1 w:0)
	/// Proof: `Mailbox::TermsTable` (`max_values`: Some(1), `max_size`: Some(673), added: 1168, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Holidays` (r:1 w:0)
	/// Proof: `Registry::Holidays` (`max_values`: None, `max_size`: Some(110), added: 2585, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::Inbox` (r:0 w:1)
	/// Proof: `Mailbox::Inbox` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	fn object() -> Weight {
		// Fastest run: 69_824 ns.
		Weight::from_parts(75_232_000, 3743)
			.saturating_add(T::DbWeight::get().reads_writes(8, 2))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::Notices` (r:1 w:1)
	/// Proof: `Mailbox::Notices` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::Regimes` (r:1 w:0)
	/// Proof: `Mailbox::Regimes` (`max_values`: None, `max_size`: Some(154), added: 2629, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::TermsTable` (r:1 w:0)
	/// Proof: `Mailbox::TermsTable` (`max_values`: Some(1), `max_size`: Some(673), added: 1168, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Holidays` (r:1 w:0)
	/// Proof: `Registry::Holidays` (`max_values`: None, `max_size`: Some(110), added: 2585, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::Inbox` (r:0 w:1)
	/// Proof: `Mailbox::Inbox` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	fn decide_objection() -> Weight {
		// Fastest run: 67_540 ns.
		Weight::from_parts(72_487_000, 3743)
			.saturating_add(T::DbWeight::get().reads_writes(7, 2))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::Notices` (r:1 w:1)
	/// Proof: `Mailbox::Notices` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::Regimes` (r:1 w:0)
	/// Proof: `Mailbox::Regimes` (`max_values`: None, `max_size`: Some(154), added: 2629, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::TermsTable` (r:1 w:0)
	/// Proof: `Mailbox::TermsTable` (`max_values`: Some(1), `max_size`: Some(673), added: 1168, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Holidays` (r:1 w:0)
	/// Proof: `Registry::Holidays` (`max_values`: None, `max_size`: Some(110), added: 2585, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::Inbox` (r:0 w:1)
	/// Proof: `Mailbox::Inbox` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	fn recall() -> Weight {
		// Fastest run: 68_321 ns.
		Weight::from_parts(73_359_000, 3743)
			.saturating_add(T::DbWeight::get().reads_writes(7, 2))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::Notices` (r:1 w:1)
	/// Proof: `Mailbox::Notices` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::Boxes` (r:1 w:1)
	/// Proof: `Mailbox::Boxes` (`max_values`: None, `max_size`: Some(118), added: 2593, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::Regimes` (r:1 w:0)
	/// Proof: `Mailbox::Regimes` (`max_values`: None, `max_size`: Some(154), added: 2629, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::TermsTable` (r:1 w:0)
	/// Proof: `Mailbox::TermsTable` (`max_values`: Some(1), `max_size`: Some(673), added: 1168, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Holidays` (r:1 w:0)
	/// Proof: `Registry::Holidays` (`max_values`: None, `max_size`: Some(110), added: 2585, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::PaperNumbers` (r:1 w:1)
	/// Proof: `Mailbox::PaperNumbers` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::Senders` (r:1 w:1)
	/// Proof: `Mailbox::Senders` (`max_values`: None, `max_size`: Some(95), added: 2570, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::Statements` (r:0 w:1)
	/// Proof: `Mailbox::Statements` (`max_values`: None, `max_size`: Some(76), added: 2551, mode: `MaxEncodedLen`)
	fn start_paper() -> Weight {
		// Fastest run: 83_754 ns.
		Weight::from_parts(89_643_000, 3743)
			.saturating_add(T::DbWeight::get().reads_writes(10, 5))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::Notices` (r:1 w:1)
	/// Proof: `Mailbox::Notices` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn record_paper() -> Weight {
		// Fastest run: 43_304 ns.
		Weight::from_parts(45_778_000, 3743)
			.saturating_add(T::DbWeight::get().reads_writes(4, 1))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::Notices` (r:1 w:1)
	/// Proof: `Mailbox::Notices` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::Regimes` (r:1 w:0)
	/// Proof: `Mailbox::Regimes` (`max_values`: None, `max_size`: Some(154), added: 2629, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::TermsTable` (r:1 w:0)
	/// Proof: `Mailbox::TermsTable` (`max_values`: Some(1), `max_size`: Some(673), added: 1168, mode: `MaxEncodedLen`)
	fn publish_notice() -> Weight {
		// Fastest run: 54_171 ns.
		Weight::from_parts(57_185_000, 3743)
			.saturating_add(T::DbWeight::get().reads_writes(6, 1))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::Senders` (r:1 w:1)
	/// Proof: `Mailbox::Senders` (`max_values`: None, `max_size`: Some(95), added: 2570, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::Statements` (r:1 w:2)
	/// Proof: `Mailbox::Statements` (`max_values`: None, `max_size`: Some(76), added: 2551, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::TermsTable` (r:1 w:0)
	/// Proof: `Mailbox::TermsTable` (`max_values`: Some(1), `max_size`: Some(673), added: 1168, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::Tariffs` (r:1 w:0)
	/// Proof: `Mailbox::Tariffs` (`max_values`: Some(1), `max_size`: Some(2642), added: 3137, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Holidays` (r:1 w:0)
	/// Proof: `Registry::Holidays` (`max_values`: None, `max_size`: Some(110), added: 2585, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:0)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn settle_postage() -> Weight {
		// Fastest run: 142_401 ns.
		Weight::from_parts(149_051_000, 6208)
			.saturating_add(T::DbWeight::get().reads_writes(13, 7))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::Senders` (r:1 w:1)
	/// Proof: `Mailbox::Senders` (`max_values`: None, `max_size`: Some(95), added: 2570, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::Statements` (r:0 w:1)
	/// Proof: `Mailbox::Statements` (`max_values`: None, `max_size`: Some(76), added: 2551, mode: `MaxEncodedLen`)
	fn archive_month() -> Weight {
		// Fastest run: 47_831 ns.
		Weight::from_parts(52_808_000, 3560)
			.saturating_add(T::DbWeight::get().reads_writes(4, 2))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::Notices` (r:1 w:1)
	/// Proof: `Mailbox::Notices` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::Boxes` (r:1 w:0)
	/// Proof: `Mailbox::Boxes` (`max_values`: None, `max_size`: Some(118), added: 2593, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::Regimes` (r:1 w:0)
	/// Proof: `Mailbox::Regimes` (`max_values`: None, `max_size`: Some(154), added: 2629, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::TermsTable` (r:1 w:0)
	/// Proof: `Mailbox::TermsTable` (`max_values`: Some(1), `max_size`: Some(673), added: 1168, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::Inbox` (r:0 w:1)
	/// Proof: `Mailbox::Inbox` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::PaperNumbers` (r:0 w:1)
	/// Proof: `Mailbox::PaperNumbers` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::Tombstones` (r:0 w:1)
	/// Proof: `Mailbox::Tombstones` (`max_values`: None, `max_size`: Some(39), added: 2514, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::References` (r:0 w:1)
	/// Proof: `Mailbox::References` (`max_values`: None, `max_size`: Some(70), added: 2545, mode: `MaxEncodedLen`)
	fn erase() -> Weight {
		// Fastest run: 71_146 ns.
		Weight::from_parts(77_715_000, 3743)
			.saturating_add(T::DbWeight::get().reads_writes(7, 5))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::Tariffs` (r:1 w:1)
	/// Proof: `Mailbox::Tariffs` (`max_values`: Some(1), `max_size`: Some(2642), added: 3137, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn set_tariff() -> Weight {
		// Fastest run: 41_982 ns.
		Weight::from_parts(45_908_000, 4127)
			.saturating_add(T::DbWeight::get().reads_writes(4, 1))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::Regimes` (r:1 w:1)
	/// Proof: `Mailbox::Regimes` (`max_values`: None, `max_size`: Some(154), added: 2629, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn set_regime() -> Weight {
		// Fastest run: 43_364 ns.
		Weight::from_parts(49_092_000, 3619)
			.saturating_add(T::DbWeight::get().reads_writes(4, 1))
	}

	/// Storage: `Mailbox::TermsTable` (r:1 w:1)
	/// Proof: `Mailbox::TermsTable` (`max_values`: Some(1), `max_size`: Some(673), added: 1168, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Standings` (r:1 w:0)
	/// Proof: `Registry::Standings` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	fn set_terms() -> Weight {
		// Fastest run: 30_015 ns.
		Weight::from_parts(32_348_000, 3544)
			.saturating_add(T::DbWeight::get().reads_writes(3, 1))
	}

	/// Storage: `Registry::Actors` (r:1 w:0)
	/// Proof: `Registry::Actors` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::References` (r:1 w:1)
	/// Proof: `Mailbox::References` (`max_values`: None, `max_size`: Some(70), added: 2545, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::Notices` (r:1 w:2)
	/// Proof: `Mailbox::Notices` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::Regimes` (r:1 w:0)
	/// Proof: `Mailbox::Regimes` (`max_values`: None, `max_size`: Some(154), added: 2629, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::TermsTable` (r:1 w:0)
	/// Proof: `Mailbox::TermsTable` (`max_values`: Some(1), `max_size`: Some(673), added: 1168, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::BoxByHolder` (r:1 w:0)
	/// Proof: `Mailbox::BoxByHolder` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::Boxes` (r:1 w:0)
	/// Proof: `Mailbox::Boxes` (`max_values`: None, `max_size`: Some(118), added: 2593, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::Senders` (r:1 w:1)
	/// Proof: `Mailbox::Senders` (`max_values`: None, `max_size`: Some(95), added: 2570, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::Statements` (r:0 w:1)
	/// Proof: `Mailbox::Statements` (`max_values`: None, `max_size`: Some(76), added: 2551, mode: `MaxEncodedLen`)
	fn post() -> Weight {
		// Fastest run: 74_631 ns.
		Weight::from_parts(82_483_000, 3743)
			.saturating_add(T::DbWeight::get().reads_writes(9, 5))
	}

	/// Storage: `Mailbox::Notices` (r:1 w:1)
	/// Proof: `Mailbox::Notices` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::Regimes` (r:1 w:0)
	/// Proof: `Mailbox::Regimes` (`max_values`: None, `max_size`: Some(154), added: 2629, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::TermsTable` (r:1 w:0)
	/// Proof: `Mailbox::TermsTable` (`max_values`: Some(1), `max_size`: Some(673), added: 1168, mode: `MaxEncodedLen`)
	/// Storage: `Registry::Holidays` (r:1 w:0)
	/// Proof: `Registry::Holidays` (`max_values`: None, `max_size`: Some(110), added: 2585, mode: `MaxEncodedLen`)
	/// Storage: `Mailbox::Inbox` (r:0 w:1)
	/// Proof: `Mailbox::Inbox` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	fn ask() -> Weight {
		// Fastest run: 37_816 ns.
		Weight::from_parts(40_600_000, 3743)
			.saturating_add(T::DbWeight::get().reads_writes(5, 2))
	}

}
