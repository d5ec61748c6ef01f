"""One reader of the peers' side, run as a process of its own.

Usage: bench_reader.py READER PATH

Prints one JSON document: the seconds of the work without the start of Python and the imports, and how
many ratings were counted, so that the driver sees that all read the same. `PATH` is a directory of
returns or one file.
"""

import collections
import json
import pathlib
import sys
import time

# In our own workbook the headings of the sheet Standards stand in row 4.
HEADINGS_ROW = 4


def files(path):
    path = pathlib.Path(path)
    return sorted(map(str, path.iterdir())) if path.is_dir() else [str(path)]


def calamine(path):
    """Reads every cell of every sheet, and does no more."""
    import python_calamine

    def work():
        for file in files(path):
            workbook = python_calamine.CalamineWorkbook.from_path(file)
            for name in workbook.sheet_names:
                workbook.get_sheet_by_name(name).to_python()
        return None

    return work


def openpyxl(path):
    """Reads every cell of every sheet, read-only, and does no more."""
    import openpyxl as library

    def work():
        for file in files(path):
            workbook = library.load_workbook(file, read_only=True)
            for sheet in workbook.worksheets:
                for row in sheet.iter_rows(values_only=True):
                    tuple(row)
            workbook.close()
        return None

    return work


def calamine_polars(path):
    """Reads the one sheet with the answers by calamine and counts the ratings by standard in Polars."""
    import polars
    import python_calamine

    def work():
        standards, ratings = [], []
        for file in files(path):
            workbook = python_calamine.CalamineWorkbook.from_path(file)
            rows = workbook.get_sheet_by_name("Standards").to_python(skip_empty_area=False)
            for row in rows[HEADINGS_ROW:]:
                standards.append(row[0])
                ratings.append(row[3])
        frame = polars.DataFrame({"standard": standards, "rating": ratings})
        return frame.group_by("standard", "rating").len()["len"].sum()

    return work


def openpyxl_pandas(path):
    """Reads the one sheet with the answers by openpyxl and counts the ratings by standard in pandas."""
    import openpyxl as library
    import pandas

    def work():
        rows = []
        for file in files(path):
            workbook = library.load_workbook(file, read_only=True)
            sheet = workbook["Standards"]
            for row in sheet.iter_rows(min_row=HEADINGS_ROW + 1, max_col=4, values_only=True):
                rows.append((row[0], row[3]))
            workbook.close()
        frame = pandas.DataFrame(rows, columns=["standard", "rating"])
        return int(frame.groupby(["standard", "rating"]).size().sum())

    return work


def duckdb_excel(path):
    """Reads the one sheet with the answers by DuckDB's own reader and counts the ratings."""
    import duckdb

    database = duckdb.connect(config={"threads": 1})
    try:
        database.execute("install excel")
        database.execute("load excel")
    except duckdb.Error as error:
        print(json.dumps({"unavailable": "INSTALL excel: " + str(error).splitlines()[0][:120]}))
        sys.exit(0)

    def work():
        counts = collections.Counter()
        for file in files(path):
            rows = database.execute(
                "select Standard, Rating, count(*) from read_xlsx(?, sheet = 'Standards', "
                f"range = 'A{HEADINGS_ROW}:H200', header = true, all_varchar = true) "
                "where Ref is not null group by all", [file]).fetchall()
            for standard, rating, count in rows:
                counts[standard, rating] += count
        return counts.total()

    return work


def duckdb_csv(path, threads=1):
    """Counts the rows of a tidy file by area, standard and rating."""
    import duckdb

    database = duckdb.connect(config={"threads": threads})

    def work():
        rows = database.execute(
            f"select area, standard, rating, count(*) from read_csv('{path}', all_varchar = true, "
            "header = true) group by all").fetchall()
        return sum(row[3] for row in rows)

    return work


def polars_csv(path):
    """The same by Polars' scan; as many threads as POLARS_MAX_THREADS says."""
    import polars

    def work():
        frame = polars.scan_csv(path, infer_schema=False)
        return frame.group_by("area", "standard", "rating").len().collect()["len"].sum()

    return work


def pandas_csv(path):
    """The same by pandas, which reads no other columns."""
    import pandas

    def work():
        columns = ["area", "standard", "rating"]
        frame = pandas.read_csv(path, usecols=columns, dtype=str, keep_default_na=False)
        return int(frame.groupby(columns).size().sum())

    return work


def line_ends(path):
    """The floor: the bytes read and the line ends counted."""
    def work():
        with open(path, "rb") as file:
            return file.read().count(b"\n")

    return work


def orjson(path):
    """Reads JSON returns and counts the ratings."""
    import orjson as library

    def work():
        counts = collections.Counter()
        for file in files(path):
            for answer in library.loads(pathlib.Path(file).read_bytes())["responses"]:
                counts[answer["criterion"].split(".")[0], answer.get("rating")] += 1
        return counts.total()

    return work


READERS = {
    "calamine": calamine, "openpyxl": openpyxl, "calamine-polars": calamine_polars,
    "openpyxl-pandas": openpyxl_pandas, "duckdb-excel": duckdb_excel, "duckdb-csv": duckdb_csv,
    "duckdb-csv-2": lambda path: duckdb_csv(path, threads=2), "polars-csv": polars_csv,
    "pandas-csv": pandas_csv, "line-ends": line_ends, "orjson": orjson,
}


def main():
    reader, path = sys.argv[1:]
    try:
        work = READERS[reader](path)
    except ImportError as error:
        print(json.dumps({"unavailable": str(error)}))
        return
    start = time.perf_counter()
    count = work()
    print(json.dumps({"seconds": time.perf_counter() - start, "count": count}))


if __name__ == "__main__":
    main()
