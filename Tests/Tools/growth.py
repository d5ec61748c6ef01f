"""Says how time and memory grow with the number of returns.

Usage: growth.py SECTION11 SECTION11_BENCH SCRATCH OUT

Generates cycles of `SIZES` returns (10,100,1000,10000) in `SHAPE` (ours), runs the commands below on each,
three times where that is short, and lays a line through the medians by least squares: time = a + b·n,
memory = c + d·n. What bends shows in the residuals. Writes growth.json and growth.md into OUT.
"""

import json
import os
import pathlib
import shutil
import statistics
import sys

from bench_measure import run

# Above so many returns once is enough, and the cycle is removed afterwards.
MANY = 5000


def fit(sizes, values):
    """The intercept and the slope of the line with the least squares; and what it leaves over."""
    middle_n, middle_v = statistics.fmean(sizes), statistics.fmean(values)
    spread = sum((n - middle_n) ** 2 for n in sizes)
    slope = sum((n - middle_n) * (v - middle_v) for n, v in zip(sizes, values)) / spread
    start = middle_v - slope * middle_n
    return start, slope, [v - (start + slope * n) for n, v in zip(sizes, values)]


def measured(command, size):
    """The median seconds and the highest peak of some runs."""
    outcomes = [run(command) for _ in range(3 if size < MANY else 1)]
    if any(outcome.status not in (0, 1) for outcome in outcomes):
        raise SystemExit(f"{' '.join(map(str, command))} ended with {outcomes[0].status}")
    return statistics.median(o.seconds for o in outcomes), max(o.megabytes for o in outcomes)


def main():
    section11, bench, scratch, out = map(pathlib.Path, sys.argv[1:])
    sizes = sorted({int(n) for n in os.environ.get("SIZES", "10,100,1000,10000").split(",")})
    shape = os.environ.get("SHAPE", "ours")
    if len(sizes) < 2:
        raise SystemExit("growth: a line needs two sizes at least")
    output = scratch / "output"
    commands = {
        "returns": lambda cycle: [section11, "returns", cycle],
        "summarise": lambda cycle: [section11, "summarise", cycle],
        "summarise, json and csv": lambda cycle: [
            section11, "summarise", cycle, "--format", "json,csv", "-o", output],
    }
    found = {name: [] for name in commands}
    for size in sizes:
        cycle = scratch / f"growth-{shape}-{size}"
        if not (cycle / "cycle.json").exists():
            print(f"generating {size} returns", flush=True)
            areas = min(size, 153)
            made = run([bench, "generate", "--returns", size, "--areas", areas, "--shape", shape,
                        "-o", cycle])
            if made.status != 0:
                raise SystemExit(f"growth: generating {size} returns failed")
        for name, command in commands.items():
            seconds, megabytes = measured(command(cycle), size)
            found[name].append((size, seconds, megabytes))
            print(f"{name:28}{size:8} returns{seconds:10.3f} s{megabytes:10.1f} MB", flush=True)
        if size >= MANY:
            shutil.rmtree(cycle)
        shutil.rmtree(output, ignore_errors=True)
    write(found, shape, out)


def write(found, shape, out):
    works = []
    lines = [f"Returns in the shape `{shape}`, each process by itself, from start to exit. The line is "
             "the one with the least squares; what is left over is behind each figure.", "",
             "| command | returns | seconds | over the line | MB | over the line |",
             "|---|---|---|---|---|---|"]
    for name, rows in found.items():
        sizes = [row[0] for row in rows]
        start, slope, left = fit(sizes, [row[1] for row in rows])
        base, weight, over = fit(sizes, [row[2] for row in rows])
        for (size, seconds, megabytes), late, more in zip(rows, left, over):
            lines.append(f"| {name} | {size} | {seconds:.3f} | {late:+.3f} | {megabytes:.1f} "
                         f"| {more:+.1f} |")
        lines.append(f"| **{name}** | n | {start:.3f} + {1000 * slope:.4f} ms · n | "
                     f"| {base:.1f} + {1024 * weight:.2f} KB · n | |")
        works.append({
            "command": name, "sizes": sizes, "seconds": [row[1] for row in rows],
            "megabytes": [row[2] for row in rows], "startSeconds": start,
            "millisecondsAReturn": 1000 * slope, "residualSeconds": left, "startMegabytes": base,
            "kilobytesAReturn": 1024 * weight, "residualMegabytes": over})
    out.mkdir(parents=True, exist_ok=True)
    document = {"schema": "section11/growth/1", "shape": shape, "works": works}
    (out / "growth.json").write_text(json.dumps(document, indent=2) + "\n")
    text = "\n".join(lines) + "\n"
    (out / "growth.md").write_text(text)
    print(text)
    print(f"written to {out / 'growth.md'} and {out / 'growth.json'}")


if __name__ == "__main__":
    main()
