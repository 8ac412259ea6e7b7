//! Money.

/// Whole won.
pub type Won = u128;

/// The asset that is the won: the ISO 4217 number of KRW.
pub const WON_ASSET: u32 = 410;
