//! What the node answers besides the SDK's own RPC.

mod dev;

use crate::service::{Backend, Client, Pool};
use jsonrpsee::RpcModule;
use minwon_runtime::opaque::Block;
use pallet_transaction_payment_rpc::{TransactionPayment, TransactionPaymentApiServer};
use sc_consensus_grandpa::{FinalityProofProvider, GrandpaJustificationStream, SharedAuthoritySet, SharedVoterState};
use sc_consensus_grandpa_rpc::{Grandpa, GrandpaApiServer};
use sc_consensus_manual_seal::rpc::{ManualSeal, ManualSealApiServer};
use sc_rpc::SubscriptionTaskExecutor;
use std::{error::Error, sync::Arc};
use substrate_frame_rpc_system::{System, SystemApiServer};

use dev::DevApiServer;
pub use dev::{Dev, SealSink};

type Number = minwon_runtime::BlockNumber;
type Hash = minwon_runtime::Hash;

/// What the GRANDPA answers need.
#[derive(Clone)]
pub struct GrandpaDeps {
	pub authority_set: SharedAuthoritySet<Hash, Number>,
	pub voter_state: SharedVoterState,
	pub justifications: GrandpaJustificationStream<Block>,
	pub proofs: Arc<FinalityProofProvider<Backend, Block>>,
}

/// What the answers of a development chain need.
#[derive(Clone)]
pub struct DevDeps {
	/// Moves the clock.
	pub dev: Dev,
	/// Seals blocks, where blocks are sealed on request.
	pub seal: Option<SealSink>,
}

/// The node's own methods.
pub fn create(
	client: Arc<Client>,
	pool: Arc<Pool>,
	grandpa: GrandpaDeps,
	dev: Option<DevDeps>,
	executor: SubscriptionTaskExecutor,
) -> Result<RpcModule<()>, Box<dyn Error + Send + Sync>> {
	let mut module = RpcModule::new(());
	module.merge(System::new(client.clone(), pool).into_rpc())?;
	module.merge(TransactionPayment::new(client).into_rpc())?;
	let GrandpaDeps { authority_set, voter_state, justifications, proofs } = grandpa;
	module.merge(Grandpa::new(executor, authority_set, voter_state, justifications, proofs).into_rpc())?;
	if let Some(DevDeps { dev, seal }) = dev {
		module.merge(dev.into_rpc())?;
		if let Some(seal) = seal {
			module.merge(ManualSeal::new(seal).into_rpc())?;
		}
	}
	Ok(module)
}
