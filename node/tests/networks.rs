//! Time travel exists on development chains only.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod common;

use common::{binary, Folder, Node};
use serde_json::json;
use std::process::Output;

const DEVELOPMENT_ONLY: [&str; 3] = ["dev_advanceTo", "engine_createBlock", "engine_finalizeBlock"];

/// A specification of this type, in a file: the local chain under another name.
fn file(folder: &Folder, kind: &str) -> String {
	let Output { status, stdout, .. } = binary(&["export-chain-spec", "--chain", "local", "--raw"]).output().unwrap();
	assert!(status.success());
	let mut spec: serde_json::Value = serde_json::from_slice(&stdout).unwrap();
	spec["chainType"] = json!(kind);
	spec["id"] = json!("minwon_file");
	let path = folder.path().join("spec.json");
	std::fs::write(&path, spec.to_string()).unwrap();
	path.to_str().unwrap().to_string()
}

fn refuses_sealing(folder: &Folder, chain: &str) {
	for sealing in ["slots", "instant", "manual"] {
		let output = binary(&["--chain", chain, "--sealing", sealing, "--no-telemetry", "--no-prometheus"])
			.arg("--base-path")
			.arg(folder.path())
			.args(["--rpc-port", "0", "--listen-addr", "/ip4/127.0.0.1/tcp/0"])
			.output()
			.unwrap();
		let text = String::from_utf8_lossy(&output.stderr);
		assert!(!output.status.success(), "{chain} was sealed by {sealing}");
		assert!(text.contains("development chains only"), "{text}");
	}
}

fn has_no_time_travel(folder: &Folder, chain: &str) {
	let node = Node::start(folder, &["--chain", chain]);
	let methods = node.methods();
	for method in DEVELOPMENT_ONLY {
		assert!(!methods.iter().any(|listed| listed == method), "{chain} lists {method}");
		assert!(node.ask(method, json!([4_000_000_000u64])).unwrap_err().contains("-32601"));
	}
	// What every node serves.
	for method in [
		"author_rotateKeysWithOwner",
		"chainHead_v1_follow",
		"chainSpec_v1_chainName",
		"grandpa_proveFinality",
		"payment_queryInfo",
		"state_getReadProof",
		"system_accountNextIndex",
		"transactionWatch_v1_submitAndWatch",
		"transaction_v1_broadcast",
	] {
		assert!(methods.iter().any(|listed| listed == method), "{chain} lacks {method}");
	}
}

#[test]
fn the_local_chain_has_no_time_travel() {
	let folder = Folder::new("local");
	refuses_sealing(&folder, "local");
	has_no_time_travel(&folder, "local");
}

#[test]
fn the_pilot_chain_has_no_time_travel() {
	let folder = Folder::new("pilot");
	refuses_sealing(&folder, "pilot");
	has_no_time_travel(&folder, "pilot");
}

#[test]
fn a_live_chain_in_a_file_has_no_time_travel() {
	let folder = Folder::new("file");
	let chain = file(&folder, "Live");
	refuses_sealing(&folder, &chain);
	has_no_time_travel(&folder, &chain);
}

#[test]
fn an_archive_node_serves_archive_v1() {
	let folder = Folder::new("archive");
	let node = Node::start(&folder, &["--chain", "local", "--state-pruning", "archive", "--blocks-pruning", "archive"]);
	let methods = node.methods();
	for method in ["archive_v1_body", "archive_v1_call", "archive_v1_finalizedHeight", "archive_v1_storage"] {
		assert!(methods.iter().any(|listed| listed == method), "{method}");
	}
}

#[test]
fn the_development_chain_lists_what_moves_its_time() {
	let folder = Folder::new("listed");
	let node = Node::start(&folder, &["--dev", "--sealing", "manual"]);
	let methods = node.methods();
	for method in DEVELOPMENT_ONLY {
		assert!(methods.iter().any(|listed| listed == method), "{method}");
	}
}
