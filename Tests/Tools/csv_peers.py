"""Times section11-bench, DuckDB and Polars in turn on the same CSV files, each on one thread.

Usage: csv_peers.py SECTION11_BENCH DIRECTORY [MEGABYTES] [ROUNDS]

Writes a tidy file (one row for each answer) and a wide one (one row for each agency) into the
directory, unless they lie there. Each round runs every reader once, so that a machine whose speed
drifts drifts for all. "cells" reads every cell as text; "tallies" also counts the tidy file's answers
by area, standard and grade. Needs duckdb and polars.
"""

import json
import os
import pathlib
import random
import statistics
import subprocess
import sys
import time

os.environ["POLARS_MAX_THREADS"] = "1"

AREAS = ["hampshire", "isle-of-wight", "portsmouth", "southampton"]
GRADES = ["Inadequate", "Requires improvement", "Good", "Outstanding", "N/A"]
WORDS = "policy minutes board training log record plan review audit charter staff lead".split()
REFS = [f"{standard}.{number}" for standard in range(1, 12) for number in range(1, 9)]


def sentence(choice):
    words = " ".join(choice.choices(WORDS, k=choice.randint(3, 14)))
    return f'"{words}, and so on"' if choice.random() < 0.3 else words


def write_tidy(path, size):
    choice = random.Random(11)
    with path.open("w", newline="") as file:
        file.write("agency,area,standard,ref,rating,evidence\n")
        agency = 0
        while file.tell() < size:
            agency += 1
            area = choice.choice(AREAS)
            rows = [
                f"agency-{agency},{area},{ref.split('.')[0]},{ref},{choice.choice(GRADES)},"
                f"{sentence(choice)}\n"
                for ref in REFS
            ]
            file.write("".join(rows))


def write_wide(path, size):
    choice = random.Random(12)
    with path.open("w", newline="") as file:
        file.write("ID,Agency," + ",".join(f"Q{ref},Evidence" for ref in REFS) + "\n")
        agency = 0
        while file.tell() < size:
            agency += 1
            cells = [str(agency), f"agency-{agency}"]
            for _ in REFS:
                cells += [choice.choice(GRADES), sentence(choice)]
            file.write(",".join(cells) + "\n")


def section11_cells(bench, path):
    output = subprocess.run(
        [bench, "csv", str(path)], check=True, capture_output=True, text=True).stdout
    return json.loads(output)["seconds"]


def timed(work):
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def peers(path, is_tidy):
    import duckdb
    import polars

    database = duckdb.connect(config={"threads": 1})
    scan = f"read_csv('{path}', all_varchar=true, header=true)"

    def duckdb_cells():
        database.execute(f"create or replace temp table answers as select * from {scan}")

    def duckdb_tallies():
        database.execute(
            f"select area, standard, rating, count(*) from {scan} group by all").fetchall()

    def polars_cells():
        polars.read_csv(path, infer_schema=False)

    def polars_tallies():
        frame = polars.scan_csv(path, infer_schema=False)
        frame.group_by("area", "standard", "rating").len().collect()

    yield "duckdb cells", duckdb_cells
    yield "polars cells", polars_cells
    if is_tidy:
        yield "duckdb tallies", duckdb_tallies
        yield "polars tallies", polars_tallies


def main():
    bench, directory = sys.argv[1], pathlib.Path(sys.argv[2])
    size = int(sys.argv[3] if len(sys.argv) > 3 else 100) * 1_000_000
    rounds = int(sys.argv[4]) if len(sys.argv) > 4 else 7
    directory.mkdir(parents=True, exist_ok=True)
    for name, write in [("tidy", write_tidy), ("wide", write_wide)]:
        path = directory / f"{name}-{size // 1_000_000}.csv"
        if not path.exists():
            write(path, size)
        gigabytes = path.stat().st_size / 1e9
        readers = list(peers(path, name == "tidy"))
        seconds = {"section11 cells": []} | {reader: [] for reader, _ in readers}
        for _ in range(rounds):
            seconds["section11 cells"].append(section11_cells(bench, path))
            for reader, work in readers:
                seconds[reader].append(timed(work))
        for reader, values in seconds.items():
            middle = statistics.median(values)
            spread = f"{gigabytes / max(values):.2f} to {gigabytes / min(values):.2f}"
            print(f"{name:5} {reader:16} {gigabytes / middle:6.2f} GB/s  ({spread})")


if __name__ == "__main__":
    main()
