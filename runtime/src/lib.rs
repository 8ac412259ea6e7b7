//! The runtime, to be composed of the pallets.
