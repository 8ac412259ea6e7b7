//! `dev_advanceTo`: moves the clock of a development chain.

use crate::{
	clock::{self, Clock},
	service::Client,
};
use futures::{
	channel::{mpsc, oneshot},
	SinkExt, StreamExt,
};
use jsonrpsee::{
	core::async_trait,
	proc_macros::rpc,
	types::{
		error::{INTERNAL_ERROR_CODE, INVALID_PARAMS_CODE},
		ErrorObjectOwned,
	},
};
use minwon_runtime::{opaque::Block, Hash, SLOT_DURATION};
use sc_client_api::{BlockchainEvents, ImportNotifications};
use sc_consensus_manual_seal::EngineCommand;
use sp_blockchain::HeaderBackend;
use sp_consensus_aura::SlotDuration;
use sp_timestamp::Timestamp;
use std::{sync::Arc, time::Duration};

/// Where requests for a block go.
pub type SealSink = mpsc::Sender<EngineCommand<Hash>>;

/// A block must follow within this time; otherwise the answer is an error.
const PATIENCE: Duration = Duration::from_secs(30);

const SLOT: SlotDuration = SlotDuration::from_millis(SLOT_DURATION);

/// Methods of a development chain.
#[rpc(server)]
pub trait DevApi {
	/// Moves the chain's clock forward to this moment, in Unix seconds, and answers with the hash of a block at it or after it. The
	/// clock never goes back: where it is past the moment, the block has the clock's time. A moment that a block has passed is refused.
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

	/// The clock goes on from the moment, which must be in a slot after that of the best block.
	fn advance(&self, target: Timestamp) -> Result<(), ErrorObjectOwned> {
		let best = self.client.expect_header(self.client.info().best_hash).map_err(failure)?;
		let next = clock::time_of(&best, SLOT).saturating_add(SLOT_DURATION);
		if target.as_millis() < next {
			return Err(refusal("the chain is past this moment"));
		}
		self.clock.advance(target);
		Ok(())
	}
}

#[async_trait]
impl DevApiServer for Dev {
	async fn advance_to(&self, seconds: u64) -> Result<Hash, ErrorObjectOwned> {
		let target = seconds.checked_mul(1_000).ok_or_else(|| refusal("beyond the clock's range"))?;
		let target = Timestamp::new(target);
		let imported = self.client.import_notification_stream();
		self.advance(target)?;
		let block = async {
			match self.seal.clone() {
				Some(seal) => sealed(seal).await,
				None => authored(imported, target).await,
			}
		};
		tokio::time::timeout(PATIENCE, block).await.map_err(|_| failure("no block followed"))?
	}
}

/// The block that a sealer makes now.
async fn sealed(mut seal: SealSink) -> Result<Hash, ErrorObjectOwned> {
	let (sender, answer) = oneshot::channel();
	let request =
		EngineCommand::SealNewBlock { create_empty: true, finalize: false, parent_hash: None, sender: Some(sender) };
	seal.send(request).await.map_err(failure)?;
	let block = answer.await.map_err(failure)?.map_err(failure)?;
	Ok(block.hash)
}

/// The first block of this slot or a later one.
async fn authored(mut imported: ImportNotifications<Block>, target: Timestamp) -> Result<Hash, ErrorObjectOwned> {
	let slot = clock::slot_of(target, SLOT);
	while let Some(block) = imported.next().await {
		if clock::slot_of(Timestamp::new(clock::time_of(&block.header, SLOT)), SLOT) >= slot {
			return Ok(block.hash);
		}
	}
	Err(failure("the node is shutting down"))
}

fn refusal(reason: &str) -> ErrorObjectOwned {
	ErrorObjectOwned::owned(INVALID_PARAMS_CODE, reason, None::<()>)
}

fn failure(reason: impl ToString) -> ErrorObjectOwned {
	ErrorObjectOwned::owned(INTERNAL_ERROR_CODE, reason.to_string(), None::<()>)
}
