//! The runtime as it is: signed transactions through the executive, in real blocks, from the development preset.
#![allow(clippy::unwrap_used, clippy::arithmetic_side_effects)]

#[path = "runtime/chain.rs"]
mod chain;
#[path = "runtime/fees.rs"]
mod fees;
#[path = "runtime/golden.rs"]
mod golden;
#[path = "runtime/power.rs"]
mod power;
