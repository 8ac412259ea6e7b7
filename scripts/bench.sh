#!/usr/bin/env bash
# Measures weights on this machine and writes runtime/src/weights/<pallet>.rs.
#   scripts/bench.sh                  every pallet of ours
#   scripts/bench.sh registry won     some of them
#   STEPS=2 REPEAT=1 OUT=/tmp/w scripts/bench.sh    a smoke run that leaves the tree alone
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/env.sh

steps=${STEPS:-20} repeat=${REPEAT:-20} out=${OUT:-runtime/src/weights}
pallets=("$@")
[ ${#pallets[@]} -gt 0 ] || pallets=(balances transaction-payment won validators mandate registry claims defense-proposals haccp archives mailbox)

# The first time this takes about as long as a cold build; the next build without the feature makes the usual node again.
# A test runtime inside the benchmarking command builds with its own lock file and fails with ours.
unset WASM_BUILD_WORKSPACE_HINT
phase "build with benchmarks" cargo build --release --locked -p minwon-node --features benchmark
runtime=$CARGO_TARGET_DIR/release/wbuild/minwon-runtime/minwon_runtime.compact.compressed.wasm
for pallet in "${pallets[@]}"; do
	phase "benchmark $pallet" "$MINWON_NODE" benchmark pallet \
		--runtime "$runtime" --genesis-builder runtime --genesis-builder-preset development --wasm-execution compiled \
		--pallet "pallet_${pallet//-/_}" --extrinsic '*' --steps "$steps" --repeat "$repeat" --min-duration 2 \
		--template scripts/templates/weights.hbs --output "$out/${pallet//-/_}.rs"
done
