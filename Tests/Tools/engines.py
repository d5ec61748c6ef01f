"""Compares what three engines compute of the tidy data with what 'section11 summarise' says.

Usage: engines.py SECTION11 SECTION11_BENCH SCRATCH [ENGINE...]

Exports the sample cycles, seeded cycles of section11-bench and seeded cycles that hold everything by
which a count can go wrong (Engines/invented.py), runs the SQL of each dialect on its engine, and
compares every count, share, rank and flag of every area and of the pool, every agency's rating of every
standard, and its coverage; holds the data packages against frictionless. Prints a table and ends with 1
if anything differs.
"""

import decimal
import json
import pathlib
import shutil
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent / "Engines"))

import invented  # noqa: E402
import machines  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parents[2]
SAMPLES = ["4lscb-2017-18", "4lscb-2016-17", "southend-2011-12"]
SEEDS = range(1, 7)
POOL = ("pool", "[z]")


def call(*command, status=(0, 1)):
    """Runs the program; returns with 1 hold errors, which such returns do."""
    run = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    if run.returncode not in status:
        raise SystemExit(f"engines: {' '.join(map(str, command))}\n{run.stderr}")
    return run.stdout


def cycles(bench, scratch):
    found = [ROOT / "Submissions" / name for name in SAMPLES]
    synthetic = scratch / "synthetic"
    call(bench, "generate", "--returns", 150, "--seed", 11, "-o", synthetic)
    found.append(synthetic)
    for seed in SEEDS:
        # Few agencies, so that shares are equal, or just the threshold, or of nothing.
        found += invented.write(scratch, seed, agencies=40 if seed % 2 else 12)
    return found


def counted(figure, names):
    """What a figure of a summary comes to, under the names of the SQL."""
    share = figure["share"]
    expected = {
        "rated": figure["rated"], "needing_improvement": figure["needingImprovement"],
        "share": None if share is None else decimal.Decimal(str(share)), "rank": figure["rank"],
        "carried_forward": figure["carriedForward"]}
    for name, key in names:
        expected[name] = figure["excluded"][key]
    return expected


def expectations(section11, folder):
    """By view and key, what the summaries of a cycle say: of its areas and its pool."""
    said = {view: {} for view in machines.VIEWS}
    areas = [area["id"] for area in json.loads((folder / "cycle.json").read_text())["areas"]]
    left_out = [
        ("not_applicable", "notApplicable"), ("unanswered", "unanswered"),
        ("not_asked", "notAsked"), ("unmapped", "unmapped"), ("not_returned", "notReturned")]
    for scope, area in [POOL] + [("area", area) for area in areas]:
        wanted = [] if scope == "pool" else ["--area", area]
        summary = json.loads(call(
            section11, "summarise", folder, "--format", "json", *wanted), parse_float=str)
        cycle = summary["cycle"]["id"]
        for standard in summary["standards"]:
            key = (cycle, scope, area, standard["number"])
            said["standard_figures"][key] = counted(standard, left_out) | {
                "provisional": standard["provisional"], "f01": "F01" in standard["flags"],
                "f02": "F02" in standard["flags"]}
            for grade, agencies in standard["byGrade"].items():
                said["standard_tally"][(*key, grade)] = {
                    "agencies": agencies, "self_assessed": standard["selfAssessedByGrade"][grade]}
            for criterion in standard["criteria"]:
                key = (cycle, scope, area, criterion["ref"])
                said["criterion_figures"][key] = counted(criterion, left_out)
                for grade, agencies in criterion["byGrade"].items():
                    said["criterion_tally"][(*key, grade)] = {"agencies": agencies}
        grades = {grade["code"] for grade in summary["catalogue"]["grades"]}
        for agency in summary["agencies"]:
            if agency["kind"] is not None:
                coverage = agency["coverage"]
                said["agency_coverage"][(cycle, agency["id"])] = {
                    "coverage": None if coverage is None else decimal.Decimal(coverage)}
            for number, rating in agency["standards"].items():
                said["standard_ratings"][(cycle, agency["id"], number)] = {
                    "status": "graded" if rating in grades else rating,
                    "grade": rating if rating in grades else None,
                    "provisional": number in agency["provisional"],
                    "carried": number in agency["carried"]}
    return said


KEYS = {
    "standard_figures": 4, "criterion_figures": 4, "standard_tally": 5, "criterion_tally": 5,
    "standard_ratings": 3, "agency_coverage": 2, "not_defined": 1}
FLAGS = {"f01", "f02", "provisional", "carried"}
WORDS = {"status", "grade", "method"}


def value(name, view, found):
    """A value of an engine, of which psql gives the text."""
    if found is None or found == "":
        return None
    if name in WORDS:
        return found
    if name in FLAGS and not (name == "provisional" and view == "standard_figures"):
        return found in (True, "t")
    if name in ("share", "coverage"):
        return decimal.Decimal(found)
    return int(found)


def compare(engine, said, tables):
    compared, differences = 0, []
    for view, rows in tables.items():
        names = machines.VIEWS[view].split()
        count = KEYS[view]
        found = {
            tuple(row[:count]): {
                name: value(name, view, field) for name, field in zip(names[count:], row[count:])}
            for row in rows}
        if len(found) != len(rows):
            differences.append(f"{engine}: {view}: {len(rows) - len(found)} rows stand twice")
        # A body of no area of the cycle has a rating, and stands in no scope of a summary.
        if view in ("standard_ratings", "agency_coverage"):
            found = {key: row for key, row in found.items() if key in said[view]}
        for key in sorted(said[view].keys() | found.keys()):
            expected, actual = said[view].get(key), found.get(key)
            if expected is None or actual is None:
                differences.append(f"{engine}: {view} {key}: {expected} is said, {actual} computed")
                continue
            compared += len(expected)
            differences += [
                f"{engine}: {view} {key} {name}: {expected[name]} is said, {actual[name]} computed"
                for name in expected if expected[name] != actual[name]]
    return compared, differences


def check_packages(tidy):
    """Holds every folder's files against the types, keys and codes of its data package."""
    from frictionless import Package

    paths = sorted(tidy.glob("cycle=*/datapackage.json"))
    for path in paths:
        report = Package(str(path)).validate()
        if not report.valid:
            raise SystemExit(f"engines: {path}: {report.flatten(['message'])[:5]}")
    print(f"{len(paths)} data packages hold what they say (frictionless)", flush=True)


def main():
    section11, bench, scratch = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3]).resolve()
    engines = sys.argv[4:] or list(machines.ENGINES)
    for stale in [*scratch.glob("invented-*"), scratch / "synthetic", scratch / "tidy"]:
        shutil.rmtree(stale, ignore_errors=True)
    folders = cycles(bench, scratch)
    tidy = scratch / "tidy"
    call(section11, "export", "tidy", *folders, "-o", tidy)
    check_packages(tidy)
    said = {view: {} for view in machines.VIEWS}
    for folder in folders:
        for view, rows in expectations(section11, folder).items():
            said[view] |= rows
    scripts = {}
    for engine in engines:
        scripts[engine] = scratch / f"{engine}.sql"
        call(section11, "export", "sql", tidy, "--dialect", engine, "-o", scripts[engine])

    # A cycle of another method that comes later: no SQL is written for it, and the SQL that was
    # written before gives it no figures of standards.
    other = invented.write(scratch / "invented-other", 99, agencies=5, method="points")[0]
    call(section11, "export", "tidy", other, "-o", tidy)
    call(section11, "export", "sql", tidy, "--dialect", engines[0], status=(2,))
    refused = json.loads((other / "cycle.json").read_text())["id"]

    print(f"{'engine':<18} {'cycles':>6} {'counts compared':>16} {'differences':>12}")
    status = 0
    for engine in engines:
        name, tables = machines.ENGINES[engine](scripts[engine], scratch)
        lists = engine != "postgres"
        if [row[0] for row in tables.pop("not_defined")] != ([refused] if lists else []):
            raise SystemExit(f"engines: {name}: section11_not_defined does not list the cycle")
        for view in ("standard_figures", "standard_tally", "standard_ratings"):
            if any(row[0] == refused for row in tables[view]):
                raise SystemExit(f"engines: {name}: {view} has figures of a method not defined")
        tables = {
            view: [row for row in rows if row[0] != refused] for view, rows in tables.items()}
        compared, differences = compare(name, said, tables)
        print(f"{name:<18} {len(folders):>6} {compared:>16,} {len(differences):>12,}", flush=True)
        for difference in differences[:20]:
            print(f"  {difference}")
        status = status or bool(differences) or compared == 0
    sys.exit(status)


if __name__ == "__main__":
    main()
