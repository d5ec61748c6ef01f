#!/usr/bin/env python3
"""Compares the engine's reading of real workbooks with openpyxl's, cell by cell.

    xlsx_agreement.py BENCH [--scratch DIRECTORY] [--files DIRECTORY] [--details]

BENCH is the built `section11-bench`, whose `cells` prints what the engine reads. The workbooks are
those that the source distributions of well-known packages carry for their own tests; these are
downloaded with pip into the scratch directory and never run or built. `--files` adds the workbooks
below a directory. Needs openpyxl.

Both readers are asked for values, not for formulas. Every disagreement is put under a heading that
says which of the two does what; one without a heading is listed as UNEXPLAINED, and then the exit
code is 1, as it is after a crash or a hang of the engine.
"""

import argparse
import collections
import datetime
import io
import json
import os
import pathlib
import signal
import subprocess
import sys
import tarfile
import tempfile
import warnings
import zipfile

import openpyxl
from openpyxl.cell.cell import MergedCell

PACKAGES = [
    "python-calamine", "openpyxl", "XlsxWriter", "pandas", "pyexcel", "pyexcel-xlsx", "tablib",
    "messytables", "petl", "agate-excel", "csvkit", "xlsx2csv", "frictionless", "xlcalculator",
    "xls2xlsx",
]
SECONDS = 60

# A build backend that builds nothing: pip asks for a package's metadata before it keeps the source
# distribution, and the metadata lies in the distribution already.
BACKEND = '''
import pathlib, sys
def get_requires_for_build_wheel(*_): return []
get_requires_for_build_sdist = get_requires_for_build_editable = get_requires_for_build_wheel
def prepare_metadata_for_build_wheel(directory, *_):
    lines = pathlib.Path("PKG-INFO").read_text(errors="replace").splitlines()
    found = dict(line.split(": ", 1) for line in lines if line.startswith(("Name: ", "Version: ")))
    name = "{}-{}.dist-info".format(found["Name"].replace("-", "_"), found["Version"])
    target = pathlib.Path(directory, name)
    target.mkdir()
    (target / "METADATA").write_text(
        "Metadata-Version: 2.1\\nName: {Name}\\nVersion: {Version}\\n".format(**found))
    return name
__legacy__ = sys.modules[__name__]
'''
BACKENDS = [
    "setuptools/build_meta", "hatchling/build", "flit_core/buildapi", "poetry/core/masonry/api",
    "pdm/backend/__init__", "maturin/__init__", "mesonpy/__init__", "setuptools/__init__",
]


def download(scratch: pathlib.Path) -> list[pathlib.Path]:
    """Downloads the source distributions that are not there yet; says which cannot be had."""
    stub, folder = scratch / "backend", scratch / "sources"
    folder.mkdir(parents=True, exist_ok=True)
    for backend in BACKENDS:
        path = stub / (backend + ".py")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(BACKEND)
    for package in PACKAGES:
        known = package.lower().replace("-", "_")
        if any(known in path.name.lower().replace("-", "_") for path in folder.iterdir()):
            continue
        command = [
            sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check",
            "--no-deps", "--no-binary", ":all:", "--use-pep517", "--no-build-isolation",
            "--dest", str(folder), package,
        ]
        try:
            done = subprocess.run(
                command, env={"PYTHONPATH": str(stub), "PATH": "/usr/bin:/bin", "HOME": "/nowhere"}
                | {key: value for key, value in os.environ.items()
                   if key.startswith(("PIP_", "HTTP", "http", "SSL", "REQUESTS"))},
                capture_output=True, timeout=300)
            if done.returncode != 0:
                print(f"not to be had: {package}")
        except subprocess.TimeoutExpired:
            print(f"not to be had in time: {package}")
    return sorted(path for path in folder.iterdir() if path.is_file())


def workbooks(archive: pathlib.Path) -> list[tuple[str, bytes]]:
    """The workbooks in a source distribution, by their path in it."""
    found = []
    if archive.suffix == ".zip":
        with zipfile.ZipFile(archive) as whole:
            for name in whole.namelist():
                if name.lower().endswith((".xlsx", ".xlsm")):
                    found.append((name, whole.read(name)))
    else:
        with tarfile.open(archive) as whole:
            for member in whole:
                if member.isfile() and member.name.lower().endswith((".xlsx", ".xlsm")):
                    found.append((member.name, whole.extractfile(member).read()))
    return sorted(found)


class TooSlow(Exception):
    """openpyxl takes longer than a file may take."""


def theirs(content: bytes):
    """What openpyxl reads: values and solid fills by sheet and address, and its workbook."""
    def stop(*_):
        raise TooSlow()
    signal.signal(signal.SIGALRM, stop)
    signal.alarm(SECONDS)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            book = openpyxl.load_workbook(io.BytesIO(content), data_only=True)
            cells, fills = {}, {}
            for sheet in book.worksheets:
                for cell in list(sheet._cells.values()):
                    place = (sheet.title, cell.coordinate)
                    if cell.value is not None and cell.value != "":
                        cells[place] = (cell.value, cell.data_type)
                    if isinstance(cell, MergedCell) or sheet.conditional_formatting:
                        continue
                    colour = solid(cell, book._colors)
                    if colour is not None:
                        fills[place] = colour
            return cells, fills, book
    finally:
        signal.alarm(0)


def solid(cell, palette):
    """The colour of a cell's solid fill where openpyxl says it outright, else None."""
    fill = cell.fill
    if fill is None or fill.fill_type != "solid":
        return None
    colour = fill.fgColor
    if colour.tint:
        return None
    # openpyxl's word for no colour is black without any opacity.
    if colour.type == "rgb" and isinstance(colour.rgb, str) and colour.rgb != "00000000":
        return "#" + colour.rgb[-6:].upper()
    if colour.type == "indexed" and colour.indexed < min(64, len(palette)):
        return "#" + palette[colour.indexed][-6:].upper()
    return None


def ours(bench: str, path: pathlib.Path):
    """What the engine reads, or the reason why it refuses."""
    done = subprocess.run([bench, "cells", str(path)], capture_output=True, timeout=SECONDS)
    if done.returncode == 2:
        return None, done.stderr.decode().strip()
    if done.returncode != 0:
        raise RuntimeError(f"exit code {done.returncode}: {done.stderr.decode()[-300:]}")
    cells = {}
    for line in done.stdout.split(b"\n"):
        if line:
            cell = json.loads(line)
            cells[cell["sheet"], cell["cell"]] = cell
    return cells, ""


def verdict(own, value, data_type) -> str:
    """`agree`, a heading that explains, or UNEXPLAINED."""
    kind = own["kind"] if own else "empty"
    text = own["value"] if own else ""
    if value is None:
        if kind in ("empty", "formulaWithoutResult") or text == "":
            return "agree"
        return "UNEXPLAINED: only the engine has a value"
    if kind in ("number", "percentage"):
        number = float(text)
        if isinstance(value, bool):
            return "UNEXPLAINED: number and truth value"
        if isinstance(value, (int, float)):
            return "agree" if float(value) == number else "UNEXPLAINED: other number"
        if isinstance(value, datetime.time):
            seconds = value.hour * 3600 + value.minute * 60 + value.second + value.microsecond / 1e6
            near = abs(number % 1 * 86400 - seconds) < 1e-2 or abs(number % 1 * 86400 - 86400) < 1e-2
            return "agree" if near else "UNEXPLAINED: other time"
        if isinstance(value, datetime.timedelta):
            near = abs(number * 86400 - value.total_seconds()) < 1e-2
            return "agree" if near else "UNEXPLAINED: other duration"
        if isinstance(value, datetime.datetime) and 0 <= number < 61:
            return "day 0 and 29 February 1900, which no calendar has, stay numbers"
        if data_type == "e" and number > 2_958_465:
            return "a number beyond the year 9999 in a date's format is an error to openpyxl"
        return "UNEXPLAINED: number and " + type(value).__name__
    if kind == "date":
        if isinstance(value, datetime.datetime):
            if value.date().isoformat() == text:
                return "agree"
            rounded = value - datetime.datetime.fromisoformat(text)
            if rounded == datetime.timedelta(days=1):
                return "openpyxl rounds a time just before midnight up to the next day"
            return "UNEXPLAINED: other day"
        if isinstance(value, datetime.date):
            return "agree" if value.isoformat() == text else "UNEXPLAINED: other day"
        if isinstance(value, datetime.timedelta):
            return "UNEXPLAINED: date and duration"
        if isinstance(value, datetime.time):
            return "a day shown only by its time is a time to openpyxl"
        return "UNEXPLAINED: date and " + type(value).__name__
    if kind == "boolean":
        return "agree" if value is (text == "TRUE") else "UNEXPLAINED: other truth value"
    if kind == "error":
        return "agree" if data_type == "e" and value == text else "UNEXPLAINED: other error"
    if kind == "text":
        if data_type == "e":
            return "UNEXPLAINED: text and error"
        if str(value) == text:
            return "agree"
        if isinstance(value, str) and "_x" in value.lower() and "_x" not in text:
            return "openpyxl leaves escapes such as _x000D_ in texts"
        if isinstance(value, str) and value.replace("\r\n", "\n").replace("\r", "\n") == text:
            return "line ends are line feeds to the engine"
        return "UNEXPLAINED: other text"
    return f"UNEXPLAINED: {kind} and " + type(value).__name__


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("bench")
    parser.add_argument("--scratch", type=pathlib.Path)
    parser.add_argument("--files", type=pathlib.Path)
    parser.add_argument("--details", action="store_true")
    options = parser.parse_args()
    scratch = (options.scratch or pathlib.Path(tempfile.mkdtemp(prefix="xlsx-agreement-"))).resolve()
    files = []
    for archive in download(scratch):
        found = workbooks(archive)
        print(f"{archive.name}: {len(found)} workbooks")
        files += [(f"{archive.name}:{name}", content) for name, content in found]
    if options.files:
        for path in sorted(options.files.rglob("*.xls[xm]")):
            files.append((str(path), path.read_bytes()))

    cells, books, fills = collections.Counter(), collections.Counter(), collections.Counter()
    lists, seen = collections.defaultdict(list), set()
    failed = False
    copy = scratch / "one.xlsx"
    for name, content in files:
        if content in seen:
            books["the same bytes as another"] += 1
            continue
        seen.add(content)
        copy.write_bytes(content)
        try:
            own, refusal = ours(options.bench, copy)
        except (RuntimeError, subprocess.TimeoutExpired) as error:
            books["FAILED: the engine crashed or hung"] += 1
            lists["FAILED: the engine crashed or hung"].append(f"{name}: {error}")
            failed = True
            continue
        try:
            values, colours, book = theirs(content)
        except TooSlow:
            books["openpyxl too slow"] += 1
            lists["openpyxl too slow"].append(name)
            continue
        except Exception as error:  # openpyxl raises whatever its parts raise
            heading = "both refuse" if own is None else "only openpyxl refuses"
            books[heading] += 1
            lists[heading].append(f"{name}: {refusal or type(error).__name__}")
            continue
        if own is None:
            books["only the engine refuses"] += 1
            lists["only the engine refuses"].append(f"{name}: {refusal}")
            continue
        books["both read"] += 1
        if not book.worksheets and own:
            books["openpyxl finds no sheet"] += 1
            lists["openpyxl finds no sheet"].append(name)
            continue
        merged = {
            (sheet.title, cell.coordinate) for sheet in book.worksheets
            for cell in sheet._cells.values() if isinstance(cell, MergedCell)}
        links = {
            (sheet.title, cell.coordinate) for sheet in book.worksheets
            for cell in sheet._cells.values() if getattr(cell, "hyperlink", None)}
        for place in sorted(set(values) | set(own)):
            cell = own.get(place)
            value, data_type = values.get(place, (None, "n"))
            if value is None and (cell is None or cell["kind"] == "empty"):
                continue
            found = verdict(cell, value, data_type)
            if found.startswith("UNEXPLAINED: empty") and place in links:
                found = "openpyxl writes a link's address into an empty cell"
            if found != "agree" and place in merged and value is None:
                found = "openpyxl drops what a merged area covers"
            cells[found] += 1
            if found != "agree":
                shown = {key: cell[key] for key in ("kind", "value")} if cell else None
                lists[found].append(f"{name} {place[0]}!{place[1]}: {shown!r:.90} / {value!r:.90}")
        for place, colour in colours.items():
            cell = own.get(place)
            same = cell is not None and cell.get("fill") == colour
            fills["agree" if same else "disagree"] += 1
            if not same:
                lists["UNEXPLAINED: other fill"].append(
                    f"{name} {place[0]}!{place[1]}: {cell and cell.get('fill')} / {colour}")

    for title, counts in (("workbooks", books), ("cells", cells), ("solid fills", fills)):
        print(f"\n{sum(counts.values())} {title}")
        for heading, count in counts.most_common():
            print(f"{count:>9}  {heading}")
    for heading, places in sorted(lists.items()):
        print(f"\n{heading} ({len(places)})")
        for place in places if options.details else places[:10]:
            print(f"    {place}")
    return 1 if failed or any(key.startswith("UNEXPLAINED") for key in lists) else 0


if __name__ == "__main__":
    sys.exit(main())
