#!/usr/bin/env bash
# All set-up and all tests. One build, in one profile and one feature set.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/env.sh

phase "set-up" scripts/setup.sh
. scripts/env.sh
phase "format" cargo fmt --all --check
phase "build" cargo build --release --locked --workspace --all-targets
phase "tests" cargo test --release --locked --workspace --quiet

printf '\nAll green.\n%s' "$PHASES"
