#!/bin/sh
# Times validating one CSV return, from process start to exit, beside frictionless with a schema that
# asks what can be asked of a table: the headings, the ratings on the scale, the references required.
set -eu
tool=$1
source=${2:-Submissions/4lscb-2017-18/returns/city-arts-heritage-libraries.csv}
scratch=${SCRATCH:-${TMPDIR:-/tmp}/section11-bench}

mkdir -p "$scratch"
if [ ! -x "$scratch/venv/bin/python" ]; then python3 -m venv "$scratch/venv"; fi
if [ ! -x "$scratch/venv/bin/frictionless" ]; then
    "$scratch/venv/bin/pip" install --quiet --disable-pip-version-check frictionless
fi
cp "$source" "$scratch/one.csv"
"$scratch/venv/bin/python" - "$scratch" <<'PYTHON'
import csv
import json
import sys

scratch = sys.argv[1]
with open(f"{scratch}/one.csv", encoding="utf-8-sig", newline="") as file:
    headings = next(csv.reader(file))
grades = ["Inadequate", "Requires improvement", "Good", "Outstanding", "N/A"]
constraints = {
    "rating": {"enum": grades}, "criterion": {"required": True, "pattern": r"\d+\.\d+"},
    "kind": {"enum": ["full", "update", "mini"]}, "agency": {"required": True},
}
fields = [
    {"name": name, "type": "string", **({"constraints": constraints[name]} if name in constraints else {})}
    for name in headings
]
with open(f"{scratch}/one.schema.json", "w") as file:
    json.dump({"fields": fields, "missingValues": [""]}, file)
PYTHON
cd "$scratch"
exec hyperfine -N -i --warmup 3 --runs 20 \
    "$tool validate $scratch/one.csv" \
    "$scratch/venv/bin/frictionless validate one.csv --schema one.schema.json"
