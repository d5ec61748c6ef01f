"""Counts how far the engine agrees with other readers on Word documents and OpenDocument sheets.

Usage: document_agreement.py BENCH FOLDER

BENCH is the built `section11-bench`, whose `cells` prints what the engine reads. Every .docx and .ods
below FOLDER is read: documents are compared with python-docx, table by table and cell by cell, sheets
with pandas and its odf engine. Needs both, and openpyxl.
"""

import json
import pathlib
import subprocess
import sys
import warnings


def from_docx(path):
    import docx
    from docx.table import _Cell
    from openpyxl.utils import get_column_letter

    sheets = []

    def read(table, name):
        cells, inner = {}, []
        for row, tr in enumerate(table._tbl.tr_lst, 1):
            column = 1 + tr.grid_before
            for tc in tr.tc_lst:
                cell = _Cell(tc, table)
                if tc.vMerge != "continue":
                    if cell.text.strip():
                        cells[f"{get_column_letter(column)}{row}"] = cell.text.strip()
                    inner += cell.tables
                column += tc.grid_span
        sheets.append((name, cells))
        for number, table in enumerate(inner, 1):
            read(table, f"{name}.{number}")

    for number, table in enumerate(docx.Document(path).tables, 1):
        read(table, f"Table {number}")
    return sheets


def from_ods(path):
    import pandas
    from openpyxl.utils import get_column_letter

    sheets = []
    frames = pandas.read_excel(
        path, engine="odf", sheet_name=None, header=None, keep_default_na=False, na_filter=False
    )
    for name, frame in frames.items():
        cells = {}
        for row, values in enumerate(frame.itertuples(index=False), 1):
            for column, value in enumerate(values, 1):
                if value is not None and str(value).strip() and str(value) not in ("nan", "NaT"):
                    cells[f"{get_column_letter(column)}{row}"] = value
        sheets.append((name, cells))
    return sheets


def from_engine(bench, path):
    """The cells that hold a value, by sheet; or the engine's refusal."""
    run = subprocess.run([bench, "cells", path], capture_output=True, text=True, timeout=60)
    if run.returncode == 2:
        return run.stderr.strip()
    run.check_returncode()
    sheets = {}
    for line in run.stdout.splitlines():
        cell = json.loads(line)
        if cell["sheet"] != "Text" and cell["value"].strip():
            sheets.setdefault(cell["sheet"], {})[cell["cell"]] = (cell["kind"], cell["value"])
    return sheets


def same(ours, theirs):
    kind, text = ours
    if kind in ("number", "percentage"):
        try:
            return abs(float(theirs) - float(text)) <= 1e-9 * max(1, abs(float(text)))
        except (TypeError, ValueError):
            return False
    if kind == "boolean":
        return text == str(theirs).upper()
    if kind == "date":
        return str(theirs).startswith(text)
    return " ".join(text.split()) == " ".join(str(theirs).split())


def compare(bench, path):
    """How many cells agree, of how many, and what does not."""
    ours = from_engine(bench, str(path))
    try:
        theirs = from_docx(path) if path.suffix == ".docx" else from_ods(path)
    except Exception as error:  # Whatever the other reader refuses.
        read = f"refused: {ours}" if isinstance(ours, str) else f"read: {len(ours)} sheets with cells"
        return 0, 0, [f"there {type(error).__name__}, here {read}"]
    if isinstance(ours, str):
        return 0, 0, [f"refused here: {ours}"]
    agree, total, notes = 0, 0, []
    filled = [name for name, cells in theirs if cells]
    if list(ours) != filled:
        notes.append(f"sheets with cells: here {len(ours)}, there {len(filled)}")
    for name, cells in theirs:
        mine = ours.get(name, {})
        for place in sorted(set(mine) | set(cells)):
            total += 1
            if place in mine and place in cells and same(mine[place], cells[place]):
                agree += 1
            else:
                notes.append(f"{name}!{place}: here {mine.get(place)}, there {cells.get(place)!r}")
    return agree, total, notes


def main():
    warnings.simplefilter("ignore")
    bench, folder = sys.argv[1:]
    sums = {}
    for path in sorted(pathlib.Path(folder).rglob("*")):
        if path.suffix not in (".docx", ".ods"):
            continue
        agree, total, notes = compare(bench, path)
        files, agreed, cells = sums.get(path.suffix, (0, 0, 0))
        sums[path.suffix] = (files + 1, agreed + agree, cells + total)
        if notes:
            print(f"{path.name}: {agree} of {total}")
        for note in notes[:20]:
            print(f"    {note}")
    for kind, (files, agree, total) in sorted(sums.items()):
        print(f"{kind}: {files} files, {agree} of {total} cells agree")


if __name__ == "__main__":
    main()
