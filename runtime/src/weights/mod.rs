//! Weights as `scripts/bench.sh` measured them, one file for each pallet.

pub mod archives;
pub mod balances;
pub mod claims;
pub mod defense_proposals;
pub mod haccp;
pub mod mailbox;
pub mod mandate;
pub mod registry;
pub mod transaction_payment;
pub mod validators;
pub mod won;
