//! Bounds.

/// The longest reference that an office gives, in bytes.
pub const MAX_REFERENCE: u32 = 32;
/// Length of a reference that commits to a number, in bytes: what a file with personal data needs.
pub const COMMITTED_REFERENCE: usize = 32;
/// The longest name of a format, in bytes.
pub const MAX_FORMAT: u32 = 16;
/// The most layers of a file.
pub const MAX_LAYERS: u32 = 12;
/// The most copies of a file.
pub const MAX_COPIES: u32 = 4;
/// The most files that one call names, and that one appraisal decides on.
pub const MAX_FILES: u32 = 50;
/// The most votes of an appraisal.
pub const MAX_VOTES: u32 = 9;
/// The most organisations of a hold.
pub const MAX_HELD_ORGS: u32 = 32;
/// The most unit tasks of a hold.
pub const MAX_HELD_TASKS: u32 = 8;
/// The most holds on one organisation.
pub const MAX_HOLDS: u32 = 16;
/// The most entries of a unit task's schedule.
pub const MAX_ENTRIES: u32 = 8;
/// The most corrections in a row.
pub const MAX_CORRECTIONS: u32 = 3;
/// The first year of a file: the state's own records begin.
pub const FIRST_YEAR: u16 = 1_948;
/// Retention classes.
pub const CLASSES: usize = 7;
