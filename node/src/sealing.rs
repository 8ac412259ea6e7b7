//! How a development chain makes its blocks.

/// What makes a block.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, clap::ValueEnum)]
pub enum Sealing {
	/// Time: Aura, a block for every slot.
	#[default]
	Slots,
	/// Work: a block as soon as a transaction is ready.
	Instant,
	/// A request: the RPCs `engine_createBlock` and `dev_advanceTo`.
	Manual,
}
