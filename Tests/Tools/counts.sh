#!/bin/sh
# Counts the instructions of three fixed works and prints them beside the kept ones; see counts.py.
#
#     Tests/Tools/counts.sh SECTION11
#
# Installs valgrind if it is missing and may be installed. Exit status 75 if nothing was counted.
set -eu
section11=$1
scratch=${SCRATCH:-${TMPDIR:-/tmp}/section11-counts}

skip() {
    echo "counts: SKIPPED, nothing was counted: $1" >&2
    exit 75
}
if ! command -v valgrind >/dev/null 2>&1; then
    command -v apt-get >/dev/null 2>&1 || skip "no valgrind; install it"
    [ "$(id -u)" -eq 0 ] || skip "no valgrind, and only root may install it"
    echo "counts: installing valgrind"
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq \
        --no-install-recommends valgrind >/dev/null; } || skip "no valgrind"
fi
mkdir -p "$scratch"
# Valgrind cannot read all that the compiler says for debuggers.
cp "$section11" "$scratch/section11"
if command -v strip >/dev/null 2>&1; then strip -g "$scratch/section11"; fi
exec python3 "$(dirname "$0")/counts.py" "$scratch/section11" "$scratch"
