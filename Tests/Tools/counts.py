"""Counts the instructions of fixed works under callgrind and prints them beside the kept ones.

Usage: counts.py SECTION11 SCRATCH

Times differ from run to run and from machine to machine; instruction counts hardly do, so that a change of
a few per cent shows. They depend on the compiler and the libraries, so the kept counts say with which they
were made. `RECORD=1` keeps the new ones. What every run of the program costs is counted first.
"""

import json
import os
import pathlib
import platform
import re
import shutil
import subprocess
import sys

KEPT = pathlib.Path(__file__).with_name("counts.json")
SAMPLES = pathlib.Path("Submissions")
EDITION = "section11-4lscb-2017"
SMALL = SAMPLES / "4lscb-2017-18/returns/city-arts-heritage-libraries.csv"
GRADES = ["Inadequate", "Requires improvement", "Good", "Outstanding"]
WORDS = "policy minutes board training log record plan review audit charter staff lead".split()


def workbooks_alone(scratch):
    """The samples of four boards in two years, without the returns that are no workbooks."""
    for name in ["4lscb-2016-17", "4lscb-2017-18"]:
        shutil.copytree(SAMPLES / name, scratch / name, dirs_exist_ok=True)
        for path in (scratch / name / "returns").iterdir():
            if path.suffix != ".xlsx":
                path.unlink()
    return scratch / "4lscb-2017-18"


def tidy_cycle(scratch, agencies=130):
    """A cycle whose returns stand in one tidy CSV file of about two megabytes."""
    catalogue = json.loads(pathlib.Path(f"Standards/{EDITION}.json").read_text())
    refs = [c["ref"] for standard in catalogue["standards"] for c in standard["criteria"]]
    scale = [grade["label"] for grade in catalogue["scale"]["grades"]]
    state = 11

    def below(limit):
        nonlocal state
        state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (state >> 33) % limit

    directory = scratch / "tidy"
    (directory / "returns").mkdir(parents=True, exist_ok=True)
    (directory / "cycle.json").write_text(json.dumps({
        "schema": "section11/cycle/1", "id": "counts", "title": "An invented cycle for counting",
        "catalogue": EDITION, "invented": True, "notice": "Everything in this cycle is invented.",
        "opens": "2017-09-01", "due": "2018-01-31", "ends": "2018-03-31",
        "areas": [{"id": "somewhere", "name": "Somewhere"}],
        "agencies": [
            {"id": f"agency-{n}", "name": f"Agency {n}", "kind": "council-culture",
             "duty": "section11", "areas": ["somewhere"], "expects": "full"}
            for n in range(agencies)],
    }))
    lines = ["agency,cycle,kind,criterion,rating,evidence,areas_for_improvement"]
    for agency in range(agencies):
        for ref in refs:
            words = " ".join(WORDS[below(len(WORDS))] for _ in range(20 + below(50)))
            lines.append(
                f'agency-{agency},counts,full,{ref},{scale[below(len(scale))]},"{words}, and so on",')
    (directory / "returns" / "answers.csv").write_text("\n".join(lines) + "\n")
    return directory


def instructions(command):
    """The instructions of one run of a command, on one processor."""
    pinned = ["taskset", "-c", "0"] if shutil.which("taskset") else []
    output = subprocess.run(
        [*pinned, "valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null",
         *map(str, command)],
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, timeout=300,
        env={**os.environ, "SWIFT_DETERMINISTIC_HASHING": "1", "SECTION11_NO_CACHE": "yes"}).stderr
    found = re.search(r"Collected : (\d+)", output)
    return int(found[1]) if found else None


def main():
    section11, scratch = sys.argv[1], pathlib.Path(sys.argv[2])
    # What summarise writes is written here, so that no text goes to a terminal.
    works = {
        "start of the program alone": [section11, "--help"],
        "19 workbooks: read, check, score": [
            section11, "summarise", workbooks_alone(scratch), "--format", "json"],
        "tidy CSV of 2 MB: read, check, score": [
            section11, "summarise", tidy_cycle(scratch), "--format", "json"],
        "validate one small return": [section11, "validate", SMALL],
    }
    kept = json.loads(KEPT.read_text()) if KEPT.exists() else {"instructions": {}}
    swift = subprocess.run(["swift", "--version"], capture_output=True, text=True).stdout
    swift = re.search(r"Swift version (\S+)", swift)
    made = {"schema": "section11/counts/1", "machine": platform.machine(),
            "swift": swift[1] if swift else "unknown", "instructions": {}}
    print(f"{'counts: instructions in millions':42}{'now':>12}{'kept':>12}{'change':>10}")
    for name, command in works.items():
        count = instructions(command)
        if count is None:
            print(f"{name:42}{'NOT COUNTED':>12}")
            continue
        made["instructions"][name] = count
        before = kept["instructions"].get(name)
        change = f"{100 * (count / before - 1):+.2f} %" if before else "new"
        old = f"{before / 1e6:.1f}" if before else "-"
        print(f"{name:42}{count / 1e6:12.1f}{old:>12}{change:>10}", flush=True)
    for key in ["machine", "swift"]:
        if kept.get(key, made[key]) != made[key]:
            print(f"counts: the kept ones were made with {key} {kept[key]}, these with {made[key]}")
    if not made["instructions"]:
        sys.exit("counts: nothing was counted")
    if os.environ.get("RECORD") == "1":
        KEPT.write_text(json.dumps(made, indent=2) + "\n")
        print(f"counts: kept in {KEPT}")


if __name__ == "__main__":
    main()
