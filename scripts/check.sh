#!/usr/bin/env bash
# Every static check, for a machine that has built before: format, lints with every feature set, documentation, house rules.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/env.sh

optional() {
	local tool=$1
	shift
	if command -v "$tool" >/dev/null; then phase "$tool" "$tool" "$@"; else echo "SKIPPED: $tool is not installed"; fi
}

phase "format" cargo fmt --all --check
optional taplo fmt --check
optional zepter run check
phase "house rules" scripts/house-rules.sh
phase "lints" cargo clippy --release --locked --workspace --all-targets -- -D warnings
# Apart, since the dependencies of the benchmarking command do not compile with try-runtime.
phase "lints with features" cargo clippy --release --locked --workspace --all-targets \
	--features minwon-runtime/runtime-benchmarks,minwon-testkit/runtime-benchmarks,minwon-node/try-runtime -- -D warnings
phase "lints of the benchmark command" cargo clippy --release --locked -p minwon-node --features benchmark -- -D warnings
phase "documentation" env RUSTDOCFLAGS="-D warnings" cargo doc --release --locked --workspace --no-deps
optional cargo-deny check licenses sources bans
printf '\nAll checks passed.\n%s' "$PHASES"
