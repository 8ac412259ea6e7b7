//! Bounds.

/// The longest reference that an office gives, in bytes.
pub const MAX_REFERENCE: u32 = 32;
/// The most delegates of a box.
pub const MAX_DELEGATES: u32 = 3;
/// The most notices of one confirmation of arrival.
pub const MAX_ARRIVALS: u32 = 100;
/// The most unpaid months of a sender.
pub const MAX_UNPAID: u32 = 24;
/// The most entries of the regimes of a class.
pub const MAX_REGIMES: u32 = 16;
/// The most entries of the table of tariffs.
pub const MAX_TARIFFS: u32 = 120;
/// The most entries of the table of terms.
pub const MAX_TERMS: u32 = 32;
/// The most notices of one answer about a box.
pub const MAX_INBOX: u32 = 50;
/// The most pieces of evidence of a notice.
pub const MAX_EVIDENCE: u32 = 10;
/// The most days to answer.
pub const MAX_TERM_DAYS: u16 = 3_650;
/// Classes of notices.
pub const CLASSES: usize = 7;
