#!/usr/bin/env bash
# All set-up and all tests: one build, one lint pass, the Rust tests, then unmodified clients against real nodes.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/env.sh

clients() { (cd scripts/clients && npm run --silent "$1"); }

phase "set-up" scripts/setup.sh
. scripts/env.sh
phase "build" cargo build --release --locked --workspace --all-targets
phase "Rust tests" cargo test --release --locked --workspace --quiet
for suite in vectors startup errors journey papi proof light network; do
	phase "client: $suite" clients "$suite"
done
phase "format" cargo fmt --all --check
phase "lints" cargo clippy --release --locked --workspace --all-targets -- -D warnings

printf '\nAll green.\n%s' "$PHASES"
