"""Returns in workbooks and in JSON: ours read, checked and scored; the peers read and counted."""

import pathlib

from bench_measure import interleave, row, rows, run


def generated(tools, shape, returns, texts="plain"):
    """A generated cycle of a size and a shape; made once."""
    cycle = tools.scratch / f"{shape}-{returns}-{texts}"
    if not (cycle / "cycle.json").exists():
        print(f"generating {returns} returns, {shape}", flush=True)
        command = [tools.bench, "generate", "--returns", returns, "--shape", shape, "--texts", texts]
        if run([*command, "-o", cycle]).status != 0:
            raise SystemExit(f"{command} failed")
    return cycle


def engine(tools, cycle, threads=1):
    """A run of all our stages; the last of them is the whole."""
    def once():
        command = [tools.bench, "time", cycle, "--rounds", "1", "--json", "--threads", str(threads)]
        return run(command)

    return once


def whole(result):
    return (
        result.middle(lambda report: report["stages"][-1]["seconds"]),
        max(report["stages"][-1]["peakMegabytes"] for report in result.reports))


def stage(result, name):
    return result.middle(
        lambda report: next(s["seconds"] for s in report["stages"] if s["stage"] == name))


def check_counts(results, expected):
    """All peers that count must have counted every rating."""
    for name, result in results.items():
        counts = {report["count"] for report in result.reports if report.get("count") is not None}
        if counts - {expected}:
            raise SystemExit(f"{name} counted {counts}, not {expected}")


def workbooks(tools, rounds, returns):
    cycle = generated(tools, "ours", returns)
    # The slow ones read a part; their figures are per workbook like the others.
    part = min(returns, 200)
    few = generated(tools, "ours", part)
    slow = {"openpyxl", "openpyxl-pandas"}
    peers = ["calamine", "calamine-polars", "openpyxl", "openpyxl-pandas", "duckdb-excel"]

    def peer(name):
        directory = (few if name in slow else cycle) / "returns"
        return lambda: run([tools.python, tools.reader, name, directory])

    results, missing = interleave(
        {"one": engine(tools, cycle), "two": engine(tools, cycle, 2)}
        | {name: peer(name) for name in peers}, rounds)
    check_counts({k: v for k, v in results.items() if k not in slow}, 120 * returns)
    check_counts({k: v for k, v in results.items() if k in slow}, 120 * part)
    for name in slow & results.keys():
        # As if it had read all, so that one divisor serves.
        results[name].seconds = [s * returns / part for s in results[name].seconds]
    floor = stage(results["one"], "inflation")
    command = f"make bench RETURNS={returns} ROUNDS={rounds} ONLY=workbooks"
    lines = []
    for key, threads, goal in [
        ("one", "one thread", "≤ 0.25 ms; ≥ 3× calamine, ≥ 30× openpyxl; ≤ 5× the floor"),
        ("two", "two threads", "≤ 0.14 ms; ≥ 6× calamine"),
    ]:
        lines += rows(
            f"{returns} workbooks: read, check, score, {threads}", goal, whole(results[key]),
            results, missing, peers if key == "one" else peers[:2], floor, command,
            unit="ms a workbook", per=returns)
    for position, one in enumerate(results["one"].reports[-1]["stages"]):
        seconds = results["one"].middle(lambda report: report["stages"][position]["alone"])
        share = results["one"].middle(lambda report: report["stages"][position]["share"])
        lines.append(row(
            f"of it {one['stage']}: {100 * share:.0f} %", "", (seconds, one["peakMegabytes"]), None,
            None, command, unit="ms a workbook", per=returns))
    return lines


def documents(tools, rounds, returns):
    """JSON returns beside orjson."""
    cycle = generated(tools, "json", returns)
    size = sum(path.stat().st_size for path in pathlib.Path(cycle, "returns").iterdir())
    results, missing = interleave(
        {"ours": engine(tools, cycle),
         "orjson": lambda: run([tools.python, tools.reader, "orjson", cycle / "returns"])}, rounds)
    check_counts(results, 120 * returns)
    answers = stage(results["ours"], "answers")
    floor = stage(results["ours"], "bytes")
    command = f"make bench RETURNS={returns} ROUNDS={rounds} ONLY=json"
    work = f"{returns} JSON returns of {size / 1e6:.0f} MB: read"
    megabytes = max(report["stages"][3]["peakMegabytes"] for report in results["ours"].reports)
    return rows(
        work, "≥ 100 MB/s", (answers, megabytes), results, missing, ["orjson"], floor, command,
        unit="s a GB", per=size / 1e9, scale=1.0)
