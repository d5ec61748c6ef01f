"""Whole commands, from the start of the process to its exit."""

import json
import shlex
import shutil
import subprocess

from bench_measure import interleave, row, rows, run
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
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    found = json.loads(report.read_text())["results"]
    return {name: result["median"] for name, result in zip(commands, found)}


def validate_one(tools, rounds):
    commands = {
        "ours": [tools.section11, "validate", ONE],
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
        f"hyperfine -N -i --warmup 3 'section11 validate {ONE}'")


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
