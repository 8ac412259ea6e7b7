//! What `scripts/bench.sh` measures: our pallets, what charging costs where the organisation pays, and balances to compare with.

use crate::*;
use alloc::{string::String, vec::Vec};
use frame_benchmarking::{BenchmarkBatch, BenchmarkConfig, BenchmarkList};
use frame_support::traits::{StorageInfo, StorageInfoTrait, WhitelistedStorageKeys};

impl pallet_transaction_payment::BenchmarkConfig for Runtime {}

frame_benchmarking::define_benchmarks!(
	[pallet_balances, Balances]
	[pallet_transaction_payment, TransactionPayment]
	[pallet_won, Won]
	[pallet_validators, Validators]
	[pallet_mandate, Mandate]
	[pallet_registry, Registry]
	[pallet_claims, Claims]
	[pallet_defense_proposals, DefenseProposals]
	[pallet_haccp, Haccp]
	[pallet_archives, Archives]
	[pallet_mailbox, Mailbox]
);

/// What can be measured.
pub fn metadata(extra: bool) -> (Vec<BenchmarkList>, Vec<StorageInfo>) {
	let mut list = Vec::new();
	list_benchmarks!(list, extra);
	(list, AllPalletsWithSystem::storage_info())
}

/// Measures.
pub fn dispatch(config: BenchmarkConfig) -> Result<Vec<BenchmarkBatch>, String> {
	let whitelist = AllPalletsWithSystem::whitelisted_storage_keys();
	let mut batches = Vec::new();
	let params = (&config, &whitelist);
	add_benchmarks!(params, batches);
	Ok(batches)
}
