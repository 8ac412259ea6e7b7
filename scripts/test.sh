#!/usr/bin/env bash
# All set-up and all tests. One build in one profile and one feature set, the lints, the tests, the clients.
#   --rust       no clients
#   --clients    the clients alone, against the node as it was last built
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/env.sh

rust=yes clients=yes
case ${1:-} in
--rust) clients=no ;;
--clients) rust=no ;;
"") ;;
*) fail "unknown option $1" ;;
esac

phase "set-up" scripts/setup.sh
. scripts/env.sh
if [ "$rust" = yes ]; then
	phase "format" cargo fmt --all --check
	phase "house rules" scripts/house-rules.sh
	phase "build" cargo build --release --locked --workspace --all-targets
	phase "lints" cargo clippy --release --locked --workspace --all-targets -- -D warnings
	phase "tests" cargo test --release --locked --workspace --quiet
fi
if [ "$clients" = yes ]; then
	phase "warm the runtime" warm_runtime
	phase "clients" npm --prefix scripts/clients test --silent
fi

printf '\nAll green.\n%s' "$PHASES"
