//! A running node, its JSON-RPC and a signed transaction, made without any client library.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, dead_code)]

use codec::{Compact, Encode};
use serde_json::{json, Value};
use sp_core::{sr25519, Pair};
use std::{
	io::{Read, Write},
	net::{TcpListener, TcpStream},
	path::{Path, PathBuf},
	process::{Child, Command, Stdio},
	thread::sleep,
	time::{Duration, Instant},
};

/// Longest wait for something that takes a few seconds at most.
const PATIENCE: Duration = Duration::from_secs(60);

/// A folder that goes away with the test.
pub struct Folder(PathBuf);

impl Folder {
	pub fn new(name: &str) -> Self {
		let path = std::env::temp_dir().join(format!("minwon-node-{name}-{}", std::process::id()));
		let _ = std::fs::remove_dir_all(&path);
		std::fs::create_dir_all(&path).unwrap();
		Self(path)
	}

	pub fn path(&self) -> &Path {
		&self.0
	}
}

impl Drop for Folder {
	fn drop(&mut self) {
		let _ = std::fs::remove_dir_all(&self.0);
	}
}

/// The binary with these arguments.
pub fn binary(arguments: &[&str]) -> Command {
	let mut command = Command::new(env!("CARGO_BIN_EXE_minwon-node"));
	command.args(arguments);
	command
}

/// A node that answers its RPC.
pub struct Node {
	child: Child,
	port: u16,
}

impl Node {
	/// Starts a node on this folder and waits until it answers.
	pub fn start(folder: &Folder, arguments: &[&str]) -> Self {
		// The system gives a free port; the node takes it a moment later.
		let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
		let log = std::fs::File::options().create(true).append(true).open(folder.path().join("log")).unwrap();
		let child = binary(arguments)
			.arg("--base-path")
			.arg(folder.path())
			.args(["--rpc-port", &port.to_string(), "--listen-addr", "/ip4/127.0.0.1/tcp/0"])
			.args(["--no-mdns", "--no-prometheus", "--no-telemetry"])
			.stdout(Stdio::null())
			.stderr(log)
			.spawn()
			.unwrap();
		let mut node = Self { child, port };
		node.wait("the RPC answers", |node| node.ask("system_chain", json!([])).is_ok());
		node
	}

	/// Calls a method; an error is its message.
	pub fn ask(&self, method: &str, params: Value) -> Result<Value, String> {
		let body = json!({ "jsonrpc": "2.0", "id": 1, "method": method, "params": params }).to_string();
		let mut stream = TcpStream::connect(("127.0.0.1", self.port)).map_err(|error| error.to_string())?;
		stream.set_read_timeout(Some(PATIENCE)).unwrap();
		// Nodes of a network answer only to their own address, port included.
		let (port, length) = (self.port, body.len());
		write!(
			stream,
			"POST / HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/json\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}"
		)
		.map_err(|error| error.to_string())?;
		let mut answer = String::new();
		stream.read_to_string(&mut answer).map_err(|error| error.to_string())?;
		let (_, body) = answer.split_once("\r\n\r\n").ok_or("no answer")?;
		let answer: Value = serde_json::from_str(body).map_err(|error| format!("{error}: {body}"))?;
		match answer.get("error") {
			Some(error) => Err(error.to_string()),
			None => Ok(answer["result"].clone()),
		}
	}

	/// Calls a method that must succeed.
	pub fn call(&self, method: &str, params: Value) -> Value {
		self.ask(method, params).unwrap_or_else(|error| panic!("{method}: {error}"))
	}

	/// Names of the methods that the node serves.
	pub fn methods(&self) -> Vec<String> {
		let methods = self.call("rpc_methods", json!([]));
		methods["methods"].as_array().unwrap().iter().map(|name| name.as_str().unwrap().to_string()).collect()
	}

	/// Number of a block.
	pub fn number(&self, hash: &Value) -> u64 {
		let header = self.call("chain_getHeader", json!([hash]));
		u64::from_str_radix(&header["number"].as_str().unwrap()[2..], 16).unwrap()
	}

	/// Number of the best block.
	pub fn best(&self) -> u64 {
		self.number(&self.call("chain_getBlockHash", json!([])))
	}

	/// Number of the last finalised block.
	pub fn finalised(&self) -> u64 {
		self.number(&self.call("chain_getFinalizedHead", json!([])))
	}

	/// Unix milliseconds of a block, as the runtime knows them.
	pub fn time(&self, hash: &Value) -> u64 {
		let key = [sp_io::hashing::twox_128(b"Timestamp"), sp_io::hashing::twox_128(b"Now")].concat();
		let value = self.call("state_getStorage", json!([format!("0x{}", hex::encode(key)), hash]));
		let bytes = hex::decode(&value.as_str().expect("the block has a time")[2..]).unwrap();
		u64::from_le_bytes(bytes.try_into().unwrap())
	}

	/// Seals a block on request and gives its hash.
	pub fn seal(&self) -> Value {
		self.call("engine_createBlock", json!([true, false]))["hash"].clone()
	}

	/// Sends `system.remark`, signed by //Alice as every standard client signs.
	pub fn remark(&self, text: &str) {
		let alice = sr25519::Pair::from_string("//Alice", None).unwrap();
		let version = self.call("state_getRuntimeVersion", json!([]));
		let number = |name: &str| u32::try_from(version[name].as_u64().unwrap()).unwrap();
		let genesis = self.call("chain_getBlockHash", json!([0]));
		let genesis: [u8; 32] = hex::decode(&genesis.as_str().unwrap()[2..]).unwrap().try_into().unwrap();
		let account = sp_core::crypto::Ss58Codec::to_ss58check(&alice.public());
		let nonce = self.call("system_accountNextIndex", json!([account])).as_u64().unwrap();

		let call = (0u8, 0u8, text.as_bytes()).encode();
		// Immortal; nonce; no tip; no metadata digest.
		let extra = (0u8, Compact(nonce), Compact(0u128), 0u8).encode();
		let implicit = (number("specVersion"), number("transactionVersion"), genesis, genesis, 0u8).encode();
		let signature = alice.sign(&[call.clone(), extra.clone(), implicit].concat());
		let signed = [vec![0x84, 0x00], alice.public().0.to_vec(), vec![0x01], signature.0.to_vec(), extra, call];
		let transaction = signed.concat().encode();
		self.call("author_submitExtrinsic", json!([format!("0x{}", hex::encode(transaction))]));
	}

	/// Waits until it holds.
	pub fn wait(&mut self, what: &str, holds: impl Fn(&Self) -> bool) {
		let start = Instant::now();
		while !holds(self) {
			assert!(self.child.try_wait().unwrap().is_none(), "the node stopped before: {what}");
			assert!(start.elapsed() < PATIENCE, "waited too long until: {what}");
			sleep(Duration::from_millis(50));
		}
	}
}

impl Drop for Node {
	fn drop(&mut self) {
		let _ = self.child.kill();
		let _ = self.child.wait();
	}
}

/// The system's time in Unix seconds.
pub fn now() -> u64 {
	std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs()
}
