//! The runtime as it is: signed transactions through the executive, in real blocks, from the development preset.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

#[path = "runtime/archives_a1_a3.rs"]
mod archives_a1_a3;
#[path = "runtime/archives_a4_a6.rs"]
mod archives_a4_a6;
#[path = "runtime/archives_a7_a10.rs"]
mod archives_a7_a10;
#[path = "runtime/archives_fixture.rs"]
mod archives_fixture;
#[path = "runtime/chain.rs"]
mod chain;
#[path = "runtime/consensus.rs"]
mod consensus;
#[path = "runtime/defense_a1_a2.rs"]
mod defense_a1_a2;
#[path = "runtime/defense_a3_a5.rs"]
mod defense_a3_a5;
#[path = "runtime/defense_a6_a7.rs"]
mod defense_a6_a7;
#[path = "runtime/defense_a8_a10.rs"]
mod defense_a8_a10;
#[path = "runtime/defense_fixture.rs"]
mod defense_fixture;
#[path = "runtime/emergency.rs"]
mod emergency;
#[path = "runtime/fees.rs"]
mod fees;
#[path = "runtime/golden.rs"]
mod golden;
#[path = "runtime/haccp_a10_a11.rs"]
mod haccp_a10_a11;
#[path = "runtime/haccp_a1_a3.rs"]
mod haccp_a1_a3;
#[path = "runtime/haccp_a4_a6.rs"]
mod haccp_a4_a6;
#[path = "runtime/haccp_a7_a9.rs"]
mod haccp_a7_a9;
#[path = "runtime/haccp_fixture.rs"]
mod haccp_fixture;
#[path = "runtime/haccp_views.rs"]
mod haccp_views;
#[path = "runtime/mailbox.rs"]
mod mailbox;
#[path = "runtime/mailbox_defense.rs"]
mod mailbox_defense;
#[path = "runtime/mailbox_fixture.rs"]
mod mailbox_fixture;
#[path = "runtime/power.rs"]
mod power;
#[path = "runtime/privacy.rs"]
mod privacy;
#[path = "runtime/proxies.rs"]
mod proxies;
#[path = "runtime/sound.rs"]
mod sound;
#[path = "runtime/who_may.rs"]
mod who_may;
#[path = "runtime/who_may_calls.rs"]
mod who_may_calls;
