//! One file per matter; `journey` takes notices to where a test begins, `acceptance_*` is the specification's section 11.

mod acceptance_paper;
mod acceptance_reach;
mod acceptance_service;
mod arriving;
mod boxes;
mod delegates;
mod dispatching;
mod erasing;
mod following;
mod genesis;
mod journey;
mod objecting;
mod papering;
mod postmaster;
mod publishing;
mod reading;
mod recalling;
mod sabotage;
mod sequences;
mod setting;
mod settling;
mod views;
