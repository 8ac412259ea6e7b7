//! One file per subject.

mod genesis;
mod organisations;
