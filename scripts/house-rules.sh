#!/usr/bin/env bash
# What no lint sees: prints every line that breaks a rule of the house, and fails when there is any.
set -euo pipefail
cd "$(dirname "$0")/.."

# Rust that can run in a block or a node: no tests, mocks, benchmarks or generated weights.
shipped() { git ls-files -- '*.rs' | grep -vE '(^|/)(tests|benchmarking|weights)(/|\.rs$)|mock\.rs$|^crates/testkit/'; }
# The lines of these files before their tests, with file and number.
before_tests() { awk 'FNR == 1 { on = 1 } /^#\[cfg\(test\)\]/ { on = 0 } on { print FILENAME ":" FNR ": " $0 }' "$@"; }

found=$(
	git ls-files -- '*.rs' | grep -v '/weights/' | xargs wc -l | awk '$1 > 500 && $2 != "total" { print $2 ": over 500 lines" }'
	git ls-files -- '*.rs' | xargs grep -nE 'unimplemented!\(|todo!\(|allow\(deprecated\)|dev_mode|without_storage_info' || true
	git ls-files -- '*.rs' '*.sh' '*.mjs' | grep -v 'scripts/house-rules.sh' | xargs grep -nE 'TODO|FIXME' | grep -v 'https://' || true
	# FRAME's macros and the codec's write `expect` and narrowing casts themselves, so that the lints cannot be on. A wrong genesis may stop a
	# chain that has not begun.
	before_tests $(shipped) | grep -E '\.expect\(' | grep -v 'genesis' || true
	before_tests $(shipped) | grep -E '\bas (u8|u16|u32|usize|i8|i16|i32)\b' | grep -vE '^[^:]*:[0-9]+:[[:space:]]*//' || true
)
[ -z "$found" ] || { printf '%s\n' "$found"; exit 1; }
