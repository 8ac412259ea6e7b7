//! A development chain: three ways of sealing, one clock, finality with proofs.
#![allow(clippy::unwrap_used, clippy::arithmetic_side_effects, clippy::indexing_slicing)]

mod common;

use common::{now, Folder, Node};
use serde_json::{json, Value};

const DAY: u64 = 86_400;
const SLOT: u64 = 3;

#[test]
fn manual_sealing_moves_time_and_finalises_with_a_proof() {
	let folder = Folder::new("manual");
	let mut node = Node::start(&folder, &["--dev", "--sealing", "manual"]);
	assert_eq!(node.best(), 0);

	let target = (now() + 30 * DAY) / SLOT * SLOT;
	let block = node.call("dev_advanceTo", json!([target]));
	assert_eq!(node.number(&block), 1);
	assert_eq!(node.time(&block) / 1_000, target);

	// Never back, and not to the slot in which the chain is.
	for past in [0, now(), target - 1, target, target + SLOT - 1] {
		assert!(node.ask("dev_advanceTo", json!([past])).is_err(), "{past}");
	}
	assert!(node.ask("dev_advanceTo", json!([u64::MAX])).is_err());
	assert_eq!(node.best(), 1);

	node.wait("the only block is finalised", |node| node.finalised() == 1);
	assert_ne!(node.call("chain_getBlock", json!([block]))["justifications"], Value::Null);
}

#[test]
fn a_moment_between_the_last_block_and_the_clock_seals_one_after_it() {
	let folder = Folder::new("between");
	let node = Node::start(&folder, &["--dev", "--sealing", "manual"]);
	let first = node.call("dev_advanceTo", json!([now() + DAY]));
	let time = node.time(&first) / 1_000;
	// The clock goes on although no block does.
	std::thread::sleep(std::time::Duration::from_secs(2 * SLOT));
	let second = node.call("dev_advanceTo", json!([time + SLOT]));
	assert_eq!(node.number(&second), 2);
	assert!(node.time(&second) / 1_000 >= time + 2 * SLOT);
}

#[test]
fn manual_sealing_seals_nothing_by_itself() {
	let folder = Folder::new("patient");
	let node = Node::start(&folder, &["--dev", "--sealing", "manual"]);
	node.remark("waits");
	std::thread::sleep(std::time::Duration::from_secs(4));
	assert_eq!(node.best(), 0);
	let block = node.seal();
	assert_eq!(node.call("chain_getBlock", json!([block]))["block"]["extrinsics"].as_array().unwrap().len(), 2);
}

#[test]
fn the_clock_survives_a_restart_in_another_mode() {
	let folder = Folder::new("restart");
	let target = now() + 400 * DAY;
	{
		let mut node = Node::start(&folder, &["--dev", "--sealing", "manual"]);
		node.call("dev_advanceTo", json!([target]));
		node.wait("the block is finalised", |node| node.finalised() == 1);
	}
	{
		let node = Node::start(&folder, &["--dev", "--sealing", "manual"]);
		let block = node.seal();
		assert_eq!(node.number(&block), 2);
		assert!(node.time(&block) / 1_000 >= target);
	}
	let mut node = Node::start(&folder, &["--dev"]);
	node.wait("slots bring a block", |node| node.best() >= 3);
	let block = node.call("chain_getBlockHash", json!([3]));
	assert!(node.time(&block) / 1_000 >= target);
	node.wait("it is finalised", |node| node.finalised() >= 3);
}

#[test]
fn instant_sealing_takes_a_single_transaction() {
	let folder = Folder::new("instant");
	let mut node = Node::start(&folder, &["--dev", "--sealing", "instant"]);
	for height in 1..=3 {
		node.remark(&format!("remark {height}"));
		node.wait("the transaction has its block", |node| node.best() == height);
	}
	node.wait("all are finalised", |node| node.finalised() == 3);

	let target = now() + DAY;
	let block = node.call("dev_advanceTo", json!([target]));
	assert_eq!((node.number(&block), node.time(&block) / 1_000), (4, target));
	node.remark("after the journey");
	node.wait("the transaction has its block", |node| node.best() == 5);
	let block = node.call("chain_getBlockHash", json!([5]));
	assert!(node.time(&block) / 1_000 > target);
}

#[test]
fn slots_move_time_and_finalise() {
	let folder = Folder::new("slots");
	let mut node = Node::start(&folder, &["--dev"]);
	node.wait("the first block is finalised", |node| node.finalised() >= 1);
	let target = now() + 7 * DAY;
	let block = node.call("dev_advanceTo", json!([target]));
	assert!(node.time(&block) / 1_000 >= target);
	let height = node.number(&block);
	node.wait("blocks go on and are finalised", |node| node.finalised() > height);
	assert!(node.ask("engine_createBlock", json!([true, false])).is_err());
}
