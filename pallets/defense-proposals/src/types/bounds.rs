//! Bounds and units.

/// Hundredths of a hundredth of a point: 80 points are 800,000.
pub type Score = u32;

/// The most bids of one case.
pub const MAX_BIDS: u32 = 8;
/// The most items of a set of criteria.
pub const MAX_ITEMS: u32 = 20;
/// The most seats of a panel.
pub const MAX_SEATS: u32 = 15;
/// The most nominees of one case.
pub const MAX_NOMINEES: u32 = 60;
/// The most partners and helpers that a bid names.
pub const MAX_PARTNERS: u32 = 8;
/// The most entries of the table of terms.
pub const MAX_TERMS: u32 = 32;
/// The most scores of one sheet: every bid on every item.
pub const MAX_SCORES: u32 = 160;
/// The longest reference of a notice, in bytes.
pub const MAX_REFERENCE: u32 = 32;

/// 100 points: what technical and cost score add up to.
pub const FULL_SCORE: Score = 1_000_000;
/// One whole in basis points.
pub const WHOLE_BPS: u32 = 10_000;
/// The smallest budget, in won: below it the floors of the cost score could coincide.
pub const MIN_BUDGET: u128 = 10_000;
/// The largest budget and the largest price, in won.
pub const MAX_MONEY: u128 = 1_000_000_000_000_000;
/// The shortest phase, in seconds.
pub const MIN_PHASE: u32 = 3_600;
/// The longest phase, in seconds: 30 days.
pub const MAX_PHASE: u32 = 2_592_000;
/// How far ahead a deadline may lie, in seconds: 366 days.
pub const MAX_AHEAD: u64 = 31_622_400;
/// The most pages that a notice may allow.
pub const MAX_PAGES: u16 = 2_000;
/// From how many pages over the limit the larger penalty applies (guideline 8(3)).
pub const LARGE_EXCESS: u16 = 50;
