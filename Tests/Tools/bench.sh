#!/bin/sh
# Times the engine beside other readers of the same files, in turn, in one run; see bench_peers.py.
#
#     Tests/Tools/bench.sh SECTION11 SECTION11_BENCH OUT
set -eu
section11=$1
bench=$2
out=$3
scratch=${SCRATCH:-${TMPDIR:-/tmp}/section11-bench}

if ! command -v hyperfine >/dev/null 2>&1 && command -v apt-get >/dev/null 2>&1 \
    && [ "$(id -u)" -eq 0 ]; then
    echo "bench: installing hyperfine"
    { apt-get update -qq && apt-get install -y -qq --no-install-recommends hyperfine >/dev/null; } \
        || echo "bench: no hyperfine"
fi
mkdir -p "$scratch"
if ! "$scratch/venv/bin/python" -c \
    'import python_calamine, polars, openpyxl, pandas, duckdb, orjson' 2>/dev/null; then
    python3 -m venv "$scratch/venv"
    "$scratch/venv/bin/pip" install --quiet --disable-pip-version-check \
        python-calamine polars openpyxl pandas duckdb orjson
fi
exec "$scratch/venv/bin/python" "$(dirname "$0")/bench_peers.py" "$section11" "$bench" "$scratch" "$out"
