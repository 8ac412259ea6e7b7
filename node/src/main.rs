//! The node, to be built on the runtime.

fn main() {}
