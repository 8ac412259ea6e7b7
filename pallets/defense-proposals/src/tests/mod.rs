//! One file per phase of a case; `journey` takes a case to each of them.
#![allow(clippy::arithmetic_side_effects, clippy::as_conversions)]

mod bidding;
mod closing;
mod contesting;
mod evaluating;
mod genesis;
mod hands;
mod journey;
mod nominating;
mod noticing;
mod pricing;
mod ruling;
mod sabotage;
mod sequences;
mod terms;
mod views;
