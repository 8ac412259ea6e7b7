#!/usr/bin/env bash
# Writes the chain specifications: for each chain the readable genesis (committed, reviewed) and the raw file (distributed).
#   FEATURES=metadata-hash scripts/specs.sh    with the code of a real network, whose metadata digest offline signers check
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/env.sh

command -v node >/dev/null || fail "'node' is missing: scripts/setup.sh installs it"
# Always: a specification of another build would be that of another chain.
phase "build" cargo build --release --locked -p minwon-node --features "${FEATURES:-}"
for chain in development local pilot; do
	"$MINWON_NODE" export-chain-spec --chain "$chain" --output "chain-specs/$chain.plain.json"
	"$MINWON_NODE" export-chain-spec --chain "$chain" --raw --output "chain-specs/$chain.raw.json"
	# The code is left out of what people read: it is megabytes of hex, and its hash says more.
	node -e '
		const spec = JSON.parse(require("fs").readFileSync(process.argv[1]));
		delete spec.genesis.runtimeGenesis.code;
		process.stdout.write(JSON.stringify(spec, null, 2) + "\n");
	' "chain-specs/$chain.plain.json" >"chain-specs/$chain.genesis.json"
	rm "chain-specs/$chain.plain.json"
	(cd chain-specs && sha256sum "$chain.raw.json")
done
