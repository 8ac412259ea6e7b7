#!/usr/bin/env bash
# From a bare machine to a running development chain with the defence-proposal journey played once.
#   --no-journey     only start the chain
#   --keep           go on with the data of the last run (default)
#   --purge          start from an empty chain
#   --rpc-port N     JSON-RPC port (9944)
#   --port N         peer-to-peer port (30333)
#   --sealing MODE   slots (default), instant or manual
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/env.sh

journey=yes purge=no rpc_port=9944 port=30333 sealing=slots
usage() { sed -n "2,8s/^# \{0,1\}//p" scripts/run.sh; }
while [ $# -gt 0 ]; do
	case $1 in
	--no-journey) journey=no ;;
	--keep) purge=no ;;
	--purge) purge=yes ;;
	--rpc-port) rpc_port=${2:?}; shift ;;
	--port) port=${2:?}; shift ;;
	--sealing) sealing=${2:?}; shift ;;
	-h | --help) usage; exit ;;
	*) usage >&2; fail "unknown option $1" ;;
	esac
	shift
done

[ "$sealing" != manual ] || [ "$journey" = no ] ||
	fail "with --sealing manual nothing finalises the journey's transactions: add --no-journey"

data="$MINWON_CACHE/development"
log="$MINWON_CACHE/development.log"
url="ws://127.0.0.1:$rpc_port"
answers() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

phase "set-up" scripts/setup.sh
. scripts/env.sh
phase "build" cargo build --release --locked -p minwon-node

phase "warm the runtime" warm_runtime
! answers "$rpc_port" || fail "port $rpc_port is in use: choose another with --rpc-port"
! answers "$port" || fail "port $port is in use: choose another with --port"
[ "$purge" = no ] || rm -rf "$data"
mkdir -p "$data"
"$MINWON_NODE" --dev --base-path "$data" --rpc-port "$rpc_port" --port "$port" --sealing "$sealing" \
	--no-prometheus --no-telemetry --no-mdns >"$log" 2>&1 &
node=$!
trap 'kill $node 2>/dev/null || true' EXIT
for _ in $(seq 600); do
	kill -0 $node 2>/dev/null || { tail -n 20 "$log" >&2; fail "the node stopped; its last lines are above, all of them in $log"; }
	if answers "$rpc_port"; then break; fi
	sleep 0.1
done
answers "$rpc_port" || fail "the node does not answer at $url; see $log"
printf '\nThe development chain answers at %s (log: %s)\n' "$url" "$log"

if [ "$journey" = yes ]; then phase "journey" env MINWON_URL="$url" npm --prefix scripts/clients run --silent journey; fi

cat <<TEXT

The chain stays up until Ctrl-C. To look at it:
  - Polkadot.js Apps: https://polkadot.js.org/apps/?rpc=$url#/explorer
    Developer > Chain state: registry.actors says who an account is, defenseProposals.cases and .results what became of a case
  - to act as an office, add an account in Apps with the development phrase and a path, for example //dapa//program
  - time moves with: curl -H 'content-type: application/json' -d '{"id":1,"jsonrpc":"2.0","method":"dev_advanceTo","params":[UNIX_SECONDS]}' http://127.0.0.1:$rpc_port
  - the same data again: scripts/run.sh; an empty chain: scripts/run.sh --purge
TEXT
wait $node
