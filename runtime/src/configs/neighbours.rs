//! The pilots that other pilots reach by trait.
//!
//! A call that reaches one adds the weight that its trait names. So that this is not counted twice, benchmarks run without neighbours.

#[cfg(not(feature = "runtime-benchmarks"))]
mod tied {
	/// Deposits what is closed, and says what is frozen.
	pub type Archivist = crate::Archives;
	/// Posts notices.
	pub type Postmaster = crate::Mailbox;
}

#[cfg(feature = "runtime-benchmarks")]
mod tied {
	/// Archives nothing, freezes nothing.
	pub type Archivist = ();
	/// Posts nothing.
	pub type Postmaster = ();
}

pub use tied::{Archivist, Postmaster};
