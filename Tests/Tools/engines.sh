#!/bin/sh
# Compares DuckDB, PostgreSQL and Spark with the summaries, in a scratch environment of its own.
set -eu
section11=$1
bench=$2
shift 2
scratch=${SCRATCH:-${TMPDIR:-/tmp}/section11-engines}

missing=""
ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || missing="$missing postgresql"
command -v java >/dev/null 2>&1 || missing="$missing openjdk-17-jre-headless"
if [ -n "$missing" ]; then
    if ! command -v apt-get >/dev/null 2>&1; then
        echo "engines: install$missing" >&2
        exit 1
    fi
    sudo=""
    if [ "$(id -u)" -ne 0 ]; then sudo="sudo"; fi
    echo "engines: installing$missing"
    $sudo apt-get update -qq
    # The run level keeps the system's own server from being started.
    # shellcheck disable=SC2086
    $sudo env RUNLEVEL=1 DEBIAN_FRONTEND=noninteractive apt-get install -y -qq \
        --no-install-recommends $missing >/dev/null
fi

mkdir -p "$scratch"
if ! "$scratch/venv/bin/python" -c 'import duckdb, frictionless, pyspark' 2>/dev/null; then
    python3 -m venv "$scratch/venv"
    "$scratch/venv/bin/pip" install --quiet --disable-pip-version-check duckdb frictionless pyspark
fi
exec "$scratch/venv/bin/python" "$(dirname "$0")/engines.py" "$section11" "$bench" "$scratch" "$@"
