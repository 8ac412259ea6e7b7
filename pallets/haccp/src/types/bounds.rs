//! Bounds and units.

/// The most Active certificates of one site.
pub const MAX_CERTS: u32 = 8;
/// The most kinds of food of one certificate.
pub const MAX_FOODS: u32 = 16;
/// The most critical control points of one certificate.
pub const MAX_CCPS: u32 = 16;
/// The most major breaches of one inspection.
pub const MAX_MAJORS: u32 = 4;
/// The most inputs of one lot.
pub const MAX_INPUTS: u32 = 16;
/// The most logs that a lot names.
pub const MAX_LOGS: u32 = 16;
/// The most recalls with work left.
pub const MAX_SPREADING: u32 = 64;
/// The most entries of the table of rules.
pub const MAX_RULES: u32 = 32;
/// The longest reference, in bytes.
pub const MAX_REFERENCE: u32 = 32;
/// The longest lot code (GS1 application identifier 10), in characters.
pub const MAX_LOT_CODE: u32 = 20;
/// The longest number of a certificate, in characters.
pub const MAX_NUMBER: u32 = 24;
/// The longest number of a licence, in digits.
pub const MAX_LICENCE: u32 = 14;
/// Steps that opening a recall does itself, and the most of one `trace_recall`.
pub const MAX_STEPS: u8 = 64;
/// The most edges that one trace answers.
pub const MAX_EDGES: u32 = 64;
/// How many levels of inputs one backward trace looks at.
pub const MAX_DEPTH: u8 = 6;
/// How many corrections a view follows to the newest record.
pub const MAX_CORRECTIONS: u32 = 64;

/// One whole in basis points.
pub const WHOLE_BPS: u16 = 10_000;
/// A day, in seconds.
pub const DAY: u64 = 86_400;
/// How many days before the least notice a reminder may be given.
pub const REMIND_WINDOW: u32 = 30;
/// The longest suspension: months.
pub const MAX_SUSPENSION_MONTHS: u8 = 12;
/// The longest suspension: days besides the months.
pub const MAX_SUSPENSION_DAYS: u8 = 30;
