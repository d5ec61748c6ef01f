"""Times the engine beside other readers of the same files, in turn, and writes a table.

Usage: bench_peers.py SECTION11 SECTION11_BENCH SCRATCH OUT

`RETURNS` (2000), `CSVMB` (300) and `ROUNDS` (7) say how much; `ONLY` names some of the works below, with
commas between. Writes bench.json and bench.md into OUT. A ratio over 1 says that we are faster.
"""

import json
import os
import pathlib
import platform
import sys

import bench_commands
import bench_sheet
import bench_workbooks
import csv_peers


class Tools:
    """The programs and where files may lie."""

    def __init__(self, section11, bench, scratch):
        self.section11, self.bench = pathlib.Path(section11), pathlib.Path(bench)
        self.scratch = pathlib.Path(scratch)
        self.python = sys.executable
        self.reader = pathlib.Path(__file__).with_name("bench_reader.py")


def number(value):
    if value is None:
        return "–"
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.3f}"


def markdown(lines, head):
    """The table, a line for each peer; what repeats from the line above is left out."""
    text = [head, "", "| work | goal | ours | peer | ratio | floor | repeat with |",
            "|---|---|---|---|---|---|---|"]
    before = None
    for line in lines:
        ours = f"{number(line['ours'])} {line['unit']}"
        if line["oursMegabytes"]:
            ours += f", {line['oursMegabytes']:.0f} MB"
        peer = line["peer"] or "–"
        if line["remark"]:
            peer += f": {line['remark']}"
        elif line["peerValue"] is not None:
            peer += f": {number(line['peerValue'])}, {line['peerMegabytes']:.0f} MB"
        ratio = f"{line['ratio']:.2f}×" if line["ratio"] else "–"
        floor = number(line["floor"])
        if line["floor"] and line["ours"]:
            floor += f" ({line['ours'] / line['floor']:.1f}×)"
        key = line["work"]
        first = [line["work"], line["goal"] or "–", ours] if key != before else ["", "", ""]
        last = [floor, f"`{line['command']}`"] if key != before else ["", ""]
        before = key
        text.append("| " + " | ".join([*first, peer, ratio, *last]) + " |")
    return "\n".join(text) + "\n"


def main():
    section11, bench, scratch, out = sys.argv[1:]
    tools = Tools(section11, bench, scratch)
    tools.scratch.mkdir(parents=True, exist_ok=True)
    returns = int(os.environ.get("RETURNS", 2000))
    size = int(os.environ.get("CSVMB", 300))
    rounds = int(os.environ.get("ROUNDS", 7))
    works = {
        "workbooks": lambda: bench_workbooks.workbooks(tools, rounds, returns),
        "json": lambda: bench_workbooks.documents(tools, rounds, min(returns, 1000)),
        "csv": lambda: csv_peers.tidy_tallies(tools, rounds, size),
        "sheet": lambda: bench_sheet.long_sheet(tools, rounds)
        + bench_sheet.far_corners(tools, rounds),
        "commands": lambda: bench_commands.validate_one(tools, rounds)
        + bench_commands.nineteen(tools, rounds) + bench_commands.many(tools, rounds),
        "again": lambda: bench_commands.second_run(tools, rounds, returns),
        "memory": lambda: bench_commands.in_memory(tools, rounds),
    }
    chosen = [name for name in os.environ.get("ONLY", "").split(",") if name] or list(works)
    lines = []
    for name in chosen:
        print(f"bench: {name}", flush=True)
        lines += works[name]()
    head = (f"Medians of {rounds} interleaved rounds after one that does not count, on "
            f"{os.cpu_count()} processors ({platform.machine()}). A ratio over 1 says that we are "
            "faster; the floor is the least that the work can cost, with our multiple of it.")
    target = pathlib.Path(out)
    target.mkdir(parents=True, exist_ok=True)
    table = markdown(lines, head)
    document = {"schema": "section11/bench/1", "rounds": rounds, "processors": os.cpu_count(),
                "machine": platform.machine(), "lines": lines}
    (target / "bench.json").write_text(json.dumps(document, indent=2, ensure_ascii=False) + "\n")
    (target / "bench.md").write_text(table)
    print(table)
    print(f"written to {target / 'bench.md'} and {target / 'bench.json'}")


if __name__ == "__main__":
    main()
