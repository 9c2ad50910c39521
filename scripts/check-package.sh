#!/usr/bin/env bash
# The package as a user gets it: packed, and run from an empty folder.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$root"
npm pack --silent --ignore-scripts --pack-destination "$work" >/dev/null
cd "$work"
npx --yes ./onrecord-*.tgz --help | grep -q 'onrecord build'
echo "package: runs from an empty folder"
