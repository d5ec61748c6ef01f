"""Whole commands, from the start of the process to its exit."""

import json
import os
import shlex
import shutil
import subprocess

from bench_measure import FRESH, interleave, row, rows, run
from bench_workbooks import generated

ONE = "Submissions/4lscb-2017-18/returns/city-arts-heritage-libraries.csv"
NINETEEN = "Submissions/southend-2011-12"
EVERY_FORMAT = "html,xlsx,docx,csv,json,md"


def hyperfine(tools, commands, rounds):
    """The median seconds of each command, by hyperfine; nothing where there is none."""
    if not shutil.which("hyperfine"):
        print("!! hyperfine: NOT AVAILABLE HERE; timed by this driver instead", flush=True)
        return None
    report = tools.scratch / "hyperfine.json"
    words = [shlex.join(map(str, command)) for command in commands.values()]
    subprocess.run(
        ["hyperfine", "-N", "-i", "--style", "none", "--warmup", "3", "--runs",
         str(max(20, rounds)), "--export-json", str(report), *words],
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        env={**os.environ, **FRESH})
    found = json.loads(report.read_text())["results"]
    return {name: result["median"] for name, result in zip(commands, found)}


def validate_one(tools, rounds):
    # By itself, as an agency has it: in the folder of a cycle all other returns are looked at too.
    one = tools.scratch / "one.csv"
    shutil.copy(ONE, one)
    commands = {
        "ours": [tools.section11, "validate", one],
        "python3 -c pass": ["python3", "-c", "pass"],
        "import pandas": [tools.python, "-c", "import pandas"],
    }
    # The peaks come from runs of our own, as hyperfine keeps none.
    results, missing = interleave(
        {name: lambda command=command: run(command) for name, command in commands.items()}, rounds)
    medians = hyperfine(tools, commands, rounds)
    for name, result in results.items():
        if medians:
            result.seconds = [medians[name]]
    ours = results["ours"]
    return rows(
        "validate one return, process start to exit", "≤ 15 ms", (ours.median, ours.megabytes),
        results, missing, ["python3 -c pass", "import pandas"], None,
        f"cp {ONE} one.csv; hyperfine -N -i --warmup 3 'section11 validate one.csv'")


def nineteen(tools, rounds):
    output = tools.scratch / "nineteen"
    command = [tools.section11, "summarise", NINETEEN, "--format", EVERY_FORMAT, "-o", output]
    results, _ = interleave({"ours": lambda: run(command)}, rounds)
    ours = results["ours"]
    return [row(
        "19 returns end to end, every output written", "≤ 150 ms", (ours.median, ours.megabytes), None,
        None, f"section11 summarise {NINETEEN} --format {EVERY_FORMAT} -o DIR")]


def many(tools, rounds, returns=400):
    cycle = generated(tools, "ours", returns)
    output = tools.scratch / "many"
    command = [tools.section11, "summarise", cycle, "--format", EVERY_FORMAT, "-o", output]
    peers = ["calamine", "calamine-polars"]
    results, missing = interleave(
        {"ours": lambda: run(command)}
        | {name: lambda name=name: run([tools.python, tools.reader, name, cycle / "returns"])
           for name in peers}, rounds)
    ours = results["ours"]
    return rows(
        f"{returns} returns end to end, every output written", "≤ 500 ms, ≤ 150 MB",
        (ours.median, ours.megabytes), results, missing, peers, None,
        f"section11-bench generate --returns {returns} -o DIR; "
        f"section11 summarise DIR --format {EVERY_FORMAT} -o OUT")


def second_run(tools, rounds, returns=2000):
    """A run that keeps what it read, the same again with nothing changed, and with one return
    changed, beside a run that keeps nothing."""
    cycle = generated(tools, "ours", returns)
    command = [tools.section11, "summarise", cycle]
    cached = {"SECTION11_NO_CACHE": ""}
    late = sorted((cycle / "returns").iterdir())[-1]
    whole = late.read_bytes()

    changes = 0

    def first():
        shutil.rmtree(cycle / ".section11-cache", ignore_errors=True)
        return run(command, environment=cached)

    def with_a_late_return():
        # Bytes after the end of an archive change the file and not what it says.
        nonlocal changes
        changes += 1
        late.write_bytes(whole + bytes(changes))
        return run(command, environment=cached)

    try:
        results, _ = interleave(
            {"anew": lambda: run(command), "first": first,
             "unchanged": lambda: run(command, environment=cached)}, rounds)
        changed, _ = interleave({"late": with_a_late_return}, rounds)
    finally:
        late.write_bytes(whole)
        shutil.rmtree(cycle / ".section11-cache", ignore_errors=True)
    anew, first, again = results["anew"], results["first"], results["unchanged"]
    late = changed["late"]
    peer = ("a run that keeps nothing", (anew.median, anew.megabytes), None)
    words = f"{returns} returns again"
    return [
        row(f"{returns} returns, kept for the next run", None, (first.median, first.megabytes),
            peer, None, "section11 summarise DIR"),
        row(f"{words}, nothing changed", "≤ 10 % of the first run", (again.median, again.megabytes),
            ("the first run", (first.median, first.megabytes), None), None,
            "section11 summarise DIR, twice"),
        row(f"{words}, nothing changed", None, (again.median, again.megabytes),
            peer, None, "section11 summarise DIR, twice"),
        row(f"{words}, one late return", None, (late.median, late.megabytes), peer, None,
            "section11 summarise DIR after one return changed"),
    ]


def in_memory(tools, rounds, ratings=24_000_000):
    """Ten years of England: ratings that are in memory, counted whole and by area."""
    results, _ = interleave(
        {"ours": lambda: run([tools.bench, "columns", "--ratings", ratings, "--json"])}, rounds)
    ours = results["ours"]
    areas = ours.middle(lambda report: report["byAreaSeconds"])
    command = f"section11-bench columns --ratings {ratings}"
    each = ours.middle(lambda report: report["bytesPerRating"])
    return [
        row(f"{ratings // 1_000_000} million ratings counted in memory ({each:.2f} bytes a rating)",
            "≤ 1 s, ≤ 2 bytes a rating", (ours.median, ours.megabytes), None, None, command),
        row("the same by 153 areas", "≤ 1 s", (areas, ours.megabytes), None, None, command),
    ]
