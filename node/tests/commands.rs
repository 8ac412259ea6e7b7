//! The subcommands of an operator, on the data of a chain with three blocks.
#![allow(clippy::unwrap_used)]

mod common;

use common::{binary, Folder, Node};
use serde_json::{json, Value};

/// Runs a subcommand on the data of the folder; both outputs, when it succeeds.
fn run(folder: &Folder, arguments: &[&str]) -> String {
	let output = binary(arguments).arg("--dev").arg("--base-path").arg(folder.path()).output().unwrap();
	let said = [output.stdout, output.stderr].map(|text| String::from_utf8_lossy(&text).into_owned()).concat();
	assert!(output.status.success(), "{arguments:?}: {said}");
	said
}

/// A chain of so many blocks at least, each sealed by its author: what manual sealing makes is nobody's, and no other node takes it.
fn chain(name: &str, blocks: u64) -> Folder {
	let folder = Folder::new(name);
	let mut node = Node::start(&folder, &["--dev"]);
	node.wait("the blocks are finalised", |node| node.finalised() >= blocks);
	drop(node);
	folder
}

/// Numbers of the best and of the last final block.
fn heights(folder: &Folder) -> (u64, u64) {
	let said = run(folder, &["chain-info"]);
	let json = said.get(said.find('{').unwrap()..=said.find('}').unwrap()).unwrap();
	let info: Value = serde_json::from_str(json).unwrap();
	let number = |name: &str| info.get(name).and_then(Value::as_u64).unwrap();
	(number("best_number"), number("finalized_number"))
}

#[test]
fn blocks_go_from_one_database_to_another() {
	let (from, to) = (chain("export", 3), Folder::new("import"));
	let blocks = from.path().join("blocks");
	let blocks = blocks.to_str().unwrap();
	run(&from, &["export-blocks", "--binary", "--from", "1", blocks]);
	run(&to, &["import-blocks", "--binary", blocks]);
	assert_eq!(heights(&to).0, heights(&from).0);
	run(&from, &["check-block", "2"]);
	let state = run(&from, &["export-state", "3"]);
	assert!(state.contains("\"raw\""), "no raw state: {}", state.chars().take(300).collect::<String>());
}

#[test]
fn a_chain_goes_back_to_its_last_final_block_and_no_further() {
	let folder = chain("revert", 2);
	let (_, last) = heights(&folder);
	run(&folder, &["revert", "2"]);
	assert_eq!(heights(&folder), (last, last));
}

#[test]
fn a_purged_chain_begins_anew() {
	let folder = chain("purge", 2);
	run(&folder, &["purge-chain", "-y"]);
	let node = Node::start(&folder, &["--dev", "--sealing", "manual"]);
	assert_eq!(node.best(), 0);
}

#[test]
fn session_keys_come_with_the_proof_of_their_ownership() {
	let folder = Folder::new("session");
	let owner = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";
	let said = run(&folder, &["key", "generate-session-keys", "--owner", owner]);
	let hex: Vec<&str> = said.split_whitespace().filter(|word| word.starts_with("0x")).collect();
	// Aura's and GRANDPA's public keys; a signature by each.
	assert_eq!(hex.iter().map(|word| word.len()).collect::<Vec<_>>(), [2 + 2 * 64, 2 + 2 * 128], "{said}");
	let refused = binary(&["key", "generate-session-keys", "--owner", "nobody", "--dev"]).output().unwrap();
	assert!(!refused.status.success());
}

#[test]
fn the_other_network_backend_runs_as_well() {
	let folder = Folder::new("libp2p");
	let node = Node::start(&folder, &["--dev", "--sealing", "manual", "--network-backend", "libp2p"]);
	assert_eq!(node.call("system_chain", json!([])), "Minwon Development");
	node.seal();
	assert_eq!(node.best(), 1);
}
