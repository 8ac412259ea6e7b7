//! What each pallet is told, by subject.

mod archives;
mod consensus;
mod defense;
mod governance;
mod haccp;
mod mailbox;
mod money;
mod neighbours;
mod registry;
mod system;

pub use governance::SafeModeAndGoOn;
pub use money::{CENT, MWC};
pub use system::SS58_PREFIX;
