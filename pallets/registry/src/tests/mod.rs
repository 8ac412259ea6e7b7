//! One file per subject.

mod genesis;
mod offices;
mod organisations;
mod persons;
mod sabotage;
mod sequences;
mod trait_api;
