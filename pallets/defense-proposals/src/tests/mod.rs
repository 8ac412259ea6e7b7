//! One file per phase of a case; `journey` takes a case to each of them.

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
