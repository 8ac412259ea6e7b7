//! `dev_advanceTo`: moves the clock of a development chain.

use crate::{
	clock::{self, Clock},
	service::Client,
};
use futures::{channel::mpsc, SinkExt, StreamExt};
use jsonrpsee::{
	core::async_trait,
	proc_macros::rpc,
	types::{
		error::{INTERNAL_ERROR_CODE, INVALID_PARAMS_CODE},
		ErrorObjectOwned,
	},
};
use minwon_runtime::{Hash, SLOT_DURATION};
use sc_client_api::BlockchainEvents;
use sc_consensus_manual_seal::EngineCommand;
use sp_blockchain::HeaderBackend;
use sp_consensus_aura::SlotDuration;

use sp_timestamp::Timestamp;
use std::{sync::Arc, time::Duration};

/// Where requests for a block go.
pub type SealSink = mpsc::Sender<EngineCommand<Hash>>;

/// A block must follow within this time; otherwise the answer is an error.
const PATIENCE: Duration = Duration::from_secs(30);

/// Methods of a development chain.
#[rpc(server)]
pub trait DevApi {
	/// Moves the chain's clock forward to this moment, in Unix seconds, and answers with the hash of a block that has it.
	/// A moment that is past is refused.
	#[method(name = "dev_advanceTo")]
	async fn advance_to(&self, seconds: u64) -> Result<Hash, ErrorObjectOwned>;
}

/// Moves the clock of a development chain.
#[derive(Clone)]
pub struct Dev {
	client: Arc<Client>,
	clock: Clock,
	seal: Option<SealSink>,
}

impl Dev {
	/// With `seal`, a block is requested; without, the next slot brings it.
	pub fn new(client: Arc<Client>, clock: Clock, seal: Option<SealSink>) -> Self {
		Self { client, clock, seal }
	}

	fn check(&self, target: Timestamp) -> Result<(), ErrorObjectOwned> {
		let best = self.client.info().best_hash;
		let best = self.client.expect_header(best).map_err(failure)?;
		let slot_duration = SlotDuration::from_millis(SLOT_DURATION);
		let next = clock::time_of(&best, slot_duration).saturating_add(SLOT_DURATION);
		match target.as_millis() >= next && self.clock.advance(target) {
			true => Ok(()),
			false => Err(refusal("the chain's clock is past this moment")),
		}
	}
}

#[async_trait]
impl DevApiServer for Dev {
	async fn advance_to(&self, seconds: u64) -> Result<Hash, ErrorObjectOwned> {
		let target = seconds.checked_mul(1_000).ok_or_else(|| refusal("beyond the clock's range"))?;
		let mut imported = self.client.import_notification_stream();
		self.check(Timestamp::new(target))?;
		if let Some(mut seal) = self.seal.clone() {
			let command =
				EngineCommand::SealNewBlock { create_empty: true, finalize: false, parent_hash: None, sender: None };
			seal.send(command).await.map_err(failure)?;
		}
		let slot_duration = SlotDuration::from_millis(SLOT_DURATION);
		let slot = clock::slot_of(Timestamp::new(target), slot_duration);
		let arrived = async {
			while let Some(block) = imported.next().await {
				if clock::slot_of(Timestamp::new(clock::time_of(&block.header, slot_duration)), slot_duration) >= slot {
					return Ok(block.header.hash());
				}
			}
			Err(failure("the node is shutting down"))
		};
		tokio::time::timeout(PATIENCE, arrived).await.map_err(|_| failure("no block followed"))?
	}
}

fn refusal(reason: &str) -> ErrorObjectOwned {
	ErrorObjectOwned::owned(INVALID_PARAMS_CODE, reason, None::<()>)
}

fn failure(reason: impl ToString) -> ErrorObjectOwned {
	ErrorObjectOwned::owned(INTERNAL_ERROR_CODE, reason.to_string(), None::<()>)
}
