#!/bin/sh
# Fuzzes the readers of files with libFuzzer and the address sanitizer.
#
#     Tests/Tools/fuzz.sh SECONDS [READER...]
#
# SECONDS is the processor time for each reader. What is found is written to out/fuzz/READER/; a
# finding belongs into the tests as a fixture once it is mended.
set -eu
cd "$(dirname "$0")/../.."
seconds=${1:-60}
[ $# -gt 0 ] && shift
readers=${*:-zip worksheet strings styles document spreadsheet csv workbook}
out=out/fuzz
mkdir -p "$out"

# shellcheck disable=SC2046
swiftc -O -wmo -parse-as-library -swift-version 6 -sanitize=fuzzer,address \
    -enable-upcoming-feature InternalImportsByDefault \
    -enable-upcoming-feature MemberImportVisibility -enable-upcoming-feature ExistentialAny \
    -package-name section11 -module-name Fuzz -I Sources/CDeflate -I Sources/CXLSXWriter \
    -o "$out/fuzz" \
    $(find Sources/Tables -name '*.swift' | sort) Tests/Tools/Fuzz/FuzzTarget.swift \
    -lxlsxwriter -ldeflate
python3 Tests/Tools/Fuzz/seeds.py "$out"

# shellcheck disable=SC2086
python3 Tests/Tools/Fuzz/run.py "$out" "$seconds" $readers
