# Sourced by the other scripts: where the toolchain is, where artefacts go, how progress is told.
MINWON_ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
MINWON_CACHE="${MINWON_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/minwon-chain}"
# Debian's Rust, once setup.sh gave it the wasm target, comes before rustup's shims.
if [ -d /usr/lib/rustlib/wasm32v1-none/lib ] && [ -x /usr/bin/cargo ]; then PATH="/usr/bin:$PATH"; fi
[ -d "$HOME/.cargo/bin" ] && PATH="$PATH:$HOME/.cargo/bin"
# Outside the checkout, so that a fresh clone reuses the compiled SDK.
export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-$MINWON_CACHE/target}"
export WASM_BUILD_WORKSPACE_HINT="$MINWON_ROOT"
export MINWON_NODE="${MINWON_NODE:-$CARGO_TARGET_DIR/release/minwon-node}"
export PATH MINWON_ROOT MINWON_CACHE

fail() { printf 'error: %s\n' "$*" >&2; exit 1; }

# phase NAME COMMAND...: runs the command, says how long it took, and names the phase when it fails.
phase() {
	local name=$1 start=$SECONDS
	shift
	printf '\n== %s\n' "$name"
	"$@" || fail "phase '$name' failed: $*"
	printf '== %s: %d s\n' "$name" "$((SECONDS - start))"
	PHASES="${PHASES:-}$(printf '%6d s  %s' "$((SECONDS - start))" "$name")"$'\n'
}

# Compiles the runtime into the user's cache, once: every later start of a node takes it from there.
warm_runtime() {
	local data
	data=$(mktemp -d)
	"$MINWON_NODE" export-blocks --dev --base-path "$data" --to 0 "$data/blocks" >"$data/log" 2>&1 ||
		{ tail -n 20 "$data/log" >&2; return 1; }
	rm -rf "$data"
}
