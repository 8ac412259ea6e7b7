//! What each pallet is told, by subject.

mod consensus;
mod governance;
mod money;
mod registry;
mod system;

pub use money::{CENT, MWC};
pub use system::SS58_PREFIX;
