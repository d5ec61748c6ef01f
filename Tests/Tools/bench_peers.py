"""Times section11-bench and other readers of workbooks in turn, on the same files.

Usage: bench_peers.py SECTION11_BENCH CYCLE_DIR ROUNDS

Each round runs the engine and each peer once, so that a machine whose speed drifts drifts for all.
The peers read every cell of every sheet and do no more; the engine also checks and scores.
"""

import json
import pathlib
import statistics
import subprocess
import sys
import time


def calamine(paths):
    import python_calamine

    for path in paths:
        workbook = python_calamine.CalamineWorkbook.from_path(path)
        for name in workbook.sheet_names:
            workbook.get_sheet_by_name(name).to_python()


def openpyxl(paths):
    import openpyxl as library

    for path in paths:
        workbook = library.load_workbook(path, read_only=True)
        for sheet in workbook.worksheets:
            for row in sheet.iter_rows(values_only=True):
                tuple(row)
        workbook.close()


def timed(work, paths):
    start = time.perf_counter()
    work(paths)
    return time.perf_counter() - start


def engine(bench, cycle, threads=1):
    command = [bench, "time", cycle, "--rounds", "1", "--json", "--threads", str(threads)]
    report = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    return {stage["stage"]: stage["seconds"] for stage in report["stages"]}


def main():
    bench, cycle, rounds = sys.argv[1], sys.argv[2], int(sys.argv[3])
    paths = [str(path) for path in sorted(pathlib.Path(cycle, "returns").iterdir())]
    # openpyxl takes long, so it reads a part; its figure is per workbook like the others.
    part = paths[: min(len(paths), 200)]
    seconds = {}

    def note(name, value, count):
        seconds.setdefault(name, []).append(1000 * value / count)

    timed(calamine, part)
    for _ in range(rounds):
        for name, value in engine(bench, cycle).items():
            note("section11: " + name, value, len(paths))
        both = engine(bench, cycle, threads=2)["+ scores, tallies and flags"]
        note("section11: the whole on two threads", both, len(paths))
        note("python-calamine: read", timed(calamine, paths), len(paths))
        note("openpyxl (read-only): read", timed(openpyxl, part), len(part))

    medians = {name: statistics.median(values) for name, values in seconds.items()}
    whole = medians["section11: + scores, tallies and flags"]
    print(f"{len(paths)} workbooks, one thread but where said, medians of {rounds} interleaved rounds")
    print(f"{'':42}{'ms a workbook':>14}{'ratio to the whole engine':>28}")
    for name, value in medians.items():
        print(f"{name:42}{value:14.3f}{value / whole:28.2f}")


if __name__ == "__main__":
    main()
