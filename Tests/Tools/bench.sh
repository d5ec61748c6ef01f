#!/bin/sh
# Times the engine beside other readers of the same files, in turn, in one run.
set -eu
bench=$1
returns=${RETURNS:-2000}
rounds=${ROUNDS:-5}
scratch=${SCRATCH:-${TMPDIR:-/tmp}/section11-bench}

mkdir -p "$scratch"
if [ ! -x "$scratch/venv/bin/python" ]; then
    python3 -m venv "$scratch/venv"
    "$scratch/venv/bin/pip" install --quiet --disable-pip-version-check python-calamine openpyxl
fi
cycle="$scratch/cycle-$returns"
if [ ! -f "$cycle/cycle.json" ]; then
    echo "generating $returns returns"
    "$bench" generate --returns "$returns" -o "$cycle"
fi
exec "$scratch/venv/bin/python" "$(dirname "$0")/bench_peers.py" "$bench" "$cycle" "$rounds"
