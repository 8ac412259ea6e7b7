//! One file per matter; `journey` takes files to each of them.

mod amending;
mod appraising;
mod attesting;
mod classifying;
mod custody_chain;
mod depositing;
mod destroying;
mod evidencing;
mod expunging;
mod freezing;
mod genesis;
mod journey;
mod lending;
mod registering;
mod sabotage;
mod sequences;
mod setting;
mod transferring;
mod who_may;
