"""One tidy CSV file of all returns: its ratings counted by area, standard and grade.

Ours reads every cell as text and counts over the cells, on one thread. DuckDB and Polars run on one
thread and on two, and may leave out the columns that nobody asks for. The floor reads the bytes and
counts the line ends.
"""

from bench_measure import interleave, row, rows, run
from bench_workbooks import engine, whole


def tidy(tools, size):
    """A tidy file of about as many megabytes as are asked for; its cycle and its number of returns."""
    sample = tools.scratch / "tidy-sample"
    if not (sample / "cycle.json").exists():
        run([tools.bench, "generate", "--returns", "40", "--areas", "4", "--shape", "tidy", "-o", sample])
    each = (sample / "returns" / "answers.csv").stat().st_size / 40
    returns = max(4, round(size * 1e6 / each))
    cycle = tools.scratch / f"tidy-{returns}"
    if not (cycle / "cycle.json").exists():
        print(f"generating {returns} returns in one CSV file", flush=True)
        run([tools.bench, "generate", "--returns", returns, "--areas", "4", "--shape", "tidy",
             "-o", cycle])
    return cycle, returns


def tidy_tallies(tools, rounds, size):
    cycle, returns = tidy(tools, size)
    path = cycle / "returns" / "answers.csv"
    gigabytes = path.stat().st_size / 1e9
    one, two = {"POLARS_MAX_THREADS": "1"}, {"POLARS_MAX_THREADS": "2"}

    def peer(name, environment=None):
        return lambda: run([tools.python, tools.reader, name, path], environment=environment)

    processes = {
        "ours": lambda: run([tools.bench, "csv", path, "--tally", "area,standard,rating"]),
        "cells": lambda: run([tools.bench, "csv", path]),
        "whole": engine(tools, cycle),
        "DuckDB read_csv, 1 thread": peer("duckdb-csv"),
        "DuckDB read_csv, 2 threads": peer("duckdb-csv-2"),
        "Polars scan_csv, 1 thread": peer("polars-csv", one),
        "Polars scan_csv, 2 threads": peer("polars-csv", two),
        "pandas read_csv": peer("pandas-csv"),
        "line ends": peer("line-ends"),
    }
    results, missing = interleave(processes, rounds)
    for name, result in results.items():
        counts = {report.get("count") for report in result.reports} - {None}
        expected = 120 * returns + (name == "line ends")
        if counts - {expected}:
            raise SystemExit(f"{name} counted {counts}, not {expected}")
    floor = results["line ends"].median
    command = f"make bench CSVMB={size} ROUNDS={rounds} ONLY=csv"
    peers = [name for name in processes if name not in ("ours", "cells", "whole", "line ends")]
    def seconds(name):
        result = results[name]
        return result.middle(lambda report: report["seconds"]), result.megabytes

    work = f"tidy CSV of {1000 * gigabytes:.0f} MB"
    unit = {"unit": "s a GB", "per": gigabytes, "scale": 1.0}
    lines = rows(
        f"{work}: tallies by area, standard, grade", "≥ 1.2 GB/s (0.83 s a GB); faster than DuckDB, Polars",
        seconds("ours"), results, missing, peers, floor, command, **unit)
    lines.append(row(f"{work}: cells alone", "", seconds("cells"), None, floor, command, **unit))
    lines.append(row(
        f"{work}: {returns} returns read, checked, scored", "", whole(results["whole"]), None, floor,
        command, **unit))
    return lines
