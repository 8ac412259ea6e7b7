//! One file per subject.
#![allow(clippy::arithmetic_side_effects)]

mod genesis;
mod offices;
mod organisations;
mod persons;
mod sabotage;
mod sequences;
mod trait_api;
