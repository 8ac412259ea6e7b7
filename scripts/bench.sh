#!/usr/bin/env bash
# Measures weights on this machine and writes runtime/src/weights/<pallet>.rs.
#   scripts/bench.sh                  every pallet of ours
#   scripts/bench.sh registry won     some of them
#   STEPS=2 REPEAT=1 OUT=/tmp/w scripts/bench.sh    a smoke run that leaves the tree alone
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/env.sh

steps=${STEPS:-20} repeat=${REPEAT:-10} out=${OUT:-runtime/src/weights}
pallets=("$@")
[ ${#pallets[@]} -gt 0 ] || pallets=(balances transaction-payment won validators mandate registry claims defense-proposals)

# A build of its own: the SDK compiles once more with its benchmarks in, into a directory beside the other.
CARGO_TARGET_DIR="${BENCH_TARGET_DIR:-$MINWON_CACHE/target-bench}"
MINWON_NODE=$CARGO_TARGET_DIR/release/minwon-node
phase "build with benchmarks" cargo build --release --locked -p minwon-node --features runtime-benchmarks
for pallet in "${pallets[@]}"; do
	phase "benchmark $pallet" "$MINWON_NODE" benchmark pallet \
		--chain development --genesis-builder spec --pallet "pallet_${pallet//-/_}" --extrinsic '*' \
		--steps "$steps" --repeat "$repeat" --wasm-execution compiled --template scripts/templates/weights.hbs --output "$out/${pallet//-/_}.rs"
done
