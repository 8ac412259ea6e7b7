#!/usr/bin/env bash
# Installs what the build needs and is missing: system packages, Rust with the wasm target, the npm packages of the clients.
# Safe to run again; does nothing, quickly, when all is there.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/env.sh

SYSTEM_PACKAGES=(ca-certificates clang cmake git libclang-dev libssl-dev lld make pkg-config protobuf-compiler)
DEBIAN_RUST=(cargo-web lld-22 rust-web-clippy rust-web-llvm rust-web-src rustc-web rustfmt-web)
WASM_LIB=/usr/lib/rustlib/wasm32v1-none/lib

as_root() {
	if [ "$(id -u)" = 0 ]; then "$@"
	elif command -v sudo >/dev/null; then sudo "$@"
	else fail "root rights are needed for: $*"; fi
}

install_packages() {
	local missing=() name
	for name in "$@"; do
		dpkg-query -W -f '${Status}' "$name" 2>/dev/null | grep -q 'ok installed' || missing+=("$name")
	done
	[ ${#missing[@]} = 0 ] && return
	echo "installing: ${missing[*]}"
	as_root apt-get update -qq
	as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

require_tools() {
	local tool
	for tool in clang cmake protoc pkg-config; do
		command -v "$tool" >/dev/null || fail "'$tool' is missing and this is no Debian: install it with your package manager"
	done
}

# True when the compiler in PATH has core for the target of the runtime.
has_wasm_target() {
	local sysroot
	sysroot=$(cargo --version >/dev/null 2>&1 && rustc --print sysroot 2>/dev/null) || return 1
	ls "$sysroot"/lib/rustlib/wasm32v1-none/lib/libcore-*.rlib >/dev/null 2>&1
}

# The first way: rustup installs what rust-toolchain.toml pins.
rustup_target() {
	command -v rustup >/dev/null || return 1
	echo "rustup: installing the pinned toolchain and its wasm target"
	timeout 600 rustup toolchain install >/dev/null && has_wasm_target
}

# The second way, where only package registries are reached: Debian's Rust, and core and alloc built once for the target.
# With bitcode, because the runtime is linked with LTO.
debian_target() {
	command -v apt-get >/dev/null || return 1
	install_packages "${DEBIAN_RUST[@]}" || return 1
	local work
	work=$(mktemp -d)
	mkdir "$work/src"
	cat >"$work/Cargo.toml" <<-'TOML'
		[package]
		name = "wasm-core"
		version = "0.0.0"
		edition = "2021"
		[lib]
		crate-type = ["cdylib"]
	TOML
	cat >"$work/src/lib.rs" <<-'RUST'
		#![no_std]
		extern crate alloc;
		struct Never;
		unsafe impl core::alloc::GlobalAlloc for Never {
			unsafe fn alloc(&self, _: core::alloc::Layout) -> *mut u8 { core::ptr::null_mut() }
			unsafe fn dealloc(&self, _: *mut u8, _: core::alloc::Layout) {}
		}
		#[global_allocator]
		static NEVER: Never = Never;
		#[panic_handler]
		fn stop(_: &core::panic::PanicInfo) -> ! { loop {} }
	RUST
	echo "building core and alloc for wasm32v1-none (about a minute)"
	(cd "$work" && PATH="/usr/bin:$PATH" CARGO_TARGET_DIR="$work/target" RUSTFLAGS="-C embed-bitcode=yes" RUSTC_BOOTSTRAP=1 \
		/usr/bin/cargo build --quiet --release --target wasm32v1-none -Zbuild-std=core,alloc) ||
		fail "core and alloc did not build for wasm32v1-none: the compiler's reason is above"
	as_root mkdir -p "$WASM_LIB"
	as_root cp "$work"/target/wasm32v1-none/release/deps/lib{core,alloc,compiler_builtins}-*.rlib "$WASM_LIB/" ||
		fail "$WASM_LIB cannot be written"
	rm -rf "$work"
	# Objects compiled against another sysroot do not link.
	rm -rf "$CARGO_TARGET_DIR"/*/wbuild
}

install_clients() {
	[ -f scripts/clients/package-lock.json ] || return 0
	local stamp="scripts/clients/node_modules/.package-lock.json"
	[ -f "$stamp" ] && [ "$stamp" -nt scripts/clients/package-lock.json ] && return
	if ! command -v npm >/dev/null && command -v apt-get >/dev/null; then install_packages nodejs npm; fi
	command -v npm >/dev/null || fail "'npm' is missing: install Node.js 18 or newer"
	echo "npm: installing the clients' packages"
	(cd scripts/clients && npm ci --no-audit --no-fund)
}

if command -v apt-get >/dev/null; then install_packages "${SYSTEM_PACKAGES[@]}"; else require_tools; fi
has_wasm_target || rustup_target || debian_target ||
	fail "no Rust with the target wasm32v1-none: install rustup (https://rustup.rs) or use Debian 12"
. scripts/env.sh
has_wasm_target || fail "the Rust in PATH ($(command -v rustc || echo none)) lacks the target wasm32v1-none"
install_clients
echo "set-up: $(rustc --version)"
