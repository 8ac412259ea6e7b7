//! Compiles the runtime to wasm.

fn main() {
	#[cfg(feature = "std")]
	build();
}

#[cfg(feature = "std")]
fn build() {
	let builder = substrate_wasm_builder::WasmBuilder::init_with_defaults();
	#[cfg(feature = "metadata-hash")]
	let builder = builder.enable_metadata_hash("MWC", 6);
	#[cfg(feature = "wasm-benchmarks")]
	let builder = builder.enable_feature("runtime-benchmarks");
	builder.build();
}
