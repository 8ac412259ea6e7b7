//! What a block can take.

use frame_support::{dispatch::DispatchClass, traits::Get, weights::Weight};

/// Whether an ordinary call of this weight fits into an empty block.
pub fn fits_block<T: frame_system::Config>(weight: Weight) -> bool {
	let limits = T::BlockWeights::get();
	weight.all_lte(limits.get(DispatchClass::Normal).max_extrinsic.unwrap_or(limits.max_block))
}
