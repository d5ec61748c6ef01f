"""Makes the workbooks in this folder and, beside each, the cells that openpyxl reads from it.

Needs openpyxl, xlsxwriter, and LibreOffice as `soffice` on the path. The files are committed, so this
runs only when a fixture is added. All content is invented.
"""

import datetime
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

import openpyxl
import xlsxwriter
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.chart import BarChart
from openpyxl.styles import PatternFill

HERE = pathlib.Path(__file__).parent


def expected(path):
    """Writes what openpyxl reads: per sheet its state, merged areas, and cells as [kind, value]."""
    values = openpyxl.load_workbook(path, data_only=True)
    formulas = openpyxl.load_workbook(path)
    sheets = []
    for sheet in values.worksheets:
        cells = {}
        # Not the rectangle: one fixture has a cell in the far corner.
        for _, cell in sorted(sheet._cells.items()):
            formula = formulas[sheet.title][cell.coordinate].data_type == "f"
            value = cell.value
            if value is None:
                if formula:
                    cells[cell.coordinate] = ["none", ""]
                continue
            if isinstance(value, bool):
                found = ["boolean", "TRUE" if value else "FALSE"]
            elif isinstance(value, datetime.datetime):
                found = ["date", value.date().isoformat()]
            elif isinstance(value, datetime.date):
                found = ["date", value.isoformat()]
            elif isinstance(value, datetime.time):
                found = ["number", ""]
            elif isinstance(value, (int, float)):
                kind = "percentage" if "%" in cell.number_format else "number"
                found = [kind, repr(float(value))]
            elif cell.data_type == "e":
                found = ["error", value]
            else:
                found = ["text", str(value)]
            cells[cell.coordinate] = found
        sheets.append(
            {
                "name": sheet.title,
                "state": sheet.sheet_state,
                "merged": sorted(str(area) for area in sheet.merged_cells.ranges),
                "cells": cells,
            }
        )
    text = json.dumps({"sheets": sheets}, indent=1, sort_keys=True, ensure_ascii=True)
    path.with_suffix(".json").write_text(text + "\n")


def with_openpyxl(path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Standards & more"
    sheet.append(["Criterion", "Rating", "Evidence", "Date", "Share"])
    sheet.append(["1.1", 3, "Polic\u00edes \u2013 \u00e4lle <&> \"x\"", datetime.date(2018, 1, 31), 0.962])
    sheet.append([1.2, True, "  spaces kept  ", datetime.datetime(2017, 9, 1, 13, 30), -0.5])
    sheet.append(["1.3", False, "line one\nline two", datetime.time(13, 30), 1e-7])
    sheet["E2"].number_format = "0.0%"
    sheet["F2"] = "=B2*2"
    sheet["F3"] = CellRichText("plain ", TextBlock(InlineFont(b=True), "bold"), " plain")
    sheet["F4"] = "\U0001f600 emoji"
    sheet["G2"] = 12345678901234567
    sheet["G3"] = 0.1 + 0.2
    sheet["G4"] = 1.5e300
    sheet["H2"] = "#REF!"
    sheet["H2"].data_type = "e"
    sheet["H3"].fill = PatternFill("solid", fgColor="FF0000")
    sheet.merge_cells("A6:C7")
    sheet["A6"] = "merged"
    sheet.row_dimensions[3].hidden = True
    sheet.column_dimensions["B"].hidden = True
    hidden = book.create_sheet("Hidden")
    hidden.sheet_state = "hidden"
    hidden["C5"] = "far"
    very = book.create_sheet("Very")
    very.sheet_state = "veryHidden"
    very["A1"] = 1
    chart = book.create_chartsheet("Picture")
    chart.add_chart(BarChart())
    book.save(path)


def with_openpyxl_1904(path):
    book = openpyxl.Workbook()
    book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    sheet = book.active
    sheet["A1"] = datetime.date(2018, 1, 31)
    sheet["A2"] = datetime.date(1904, 1, 2)
    book.save(path)


def with_xlsxwriter(path, inline=False):
    options = {"in_memory": True} if not inline else {"constant_memory": True}
    book = xlsxwriter.Workbook(path, options)
    date = book.add_format({"num_format": "dd/mm/yyyy"})
    quoted = book.add_format({"num_format": '0 "days"'})
    escaped = book.add_format({"num_format": "0\\d"})
    percent = book.add_format({"num_format": 9})
    red = book.add_format({"num_format": "[Red]0.00"})
    blank = book.add_format({"bg_color": "#00FF00"})
    bold = book.add_format({"bold": True})
    sheet = book.add_worksheet("Return")
    sheet.write_row(0, 0, ["text", "number", "date", "days", "percent"])
    for row in range(1, 6):
        sheet.write_string(row, 0, f"caf\u00e9 {row}")
        sheet.write_number(row, 1, row * 1.1)
        sheet.write_number(row, 2, [1, 59, 61, 36526, 43131][row - 1], date)
        sheet.write_number(row, 3, row, quoted if row % 2 else escaped)
        sheet.write_number(row, 4, row / 8, percent)
        sheet.write_number(row, 5, -row / 3, red)
    sheet.write_formula(7, 0, "=1+1", None, 2)
    sheet.write_formula(7, 1, '="a"&"b"', None, "ab")
    sheet.write_formula(7, 2, "=1/0", None, "#DIV/0!")
    sheet.write_boolean(7, 3, True)
    sheet.write_blank(7, 4, None, blank)
    if not inline:
        sheet.write_rich_string(8, 0, "one ", bold, "two", " three")
        sheet.merge_range("B10:D12", "merged")
    sheet.set_row(3, None, None, {"hidden": True})
    sheet.set_column("C:D", None, None, {"hidden": True})
    sheet.write_string(1048575, 16383, "the last cell")
    book.add_worksheet("Empty")
    book.close()


def with_libreoffice(source, path):
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder) / "in" / path.name
        copy.parent.mkdir()
        shutil.copy(source, copy)
        subprocess.run(
            [
                "soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless",
                "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", folder, str(copy),
            ],
            check=True,
            stdout=subprocess.DEVNULL,
        )
        shutil.copy(pathlib.Path(folder) / path.name, path)


def main():
    with_openpyxl(HERE / "openpyxl.xlsx")
    with_openpyxl_1904(HERE / "openpyxl-1904.xlsx")
    with_xlsxwriter(HERE / "xlsxwriter.xlsx")
    with_xlsxwriter(HERE / "xlsxwriter-inline.xlsx", inline=True)
    with_libreoffice(HERE / "openpyxl-1904.xlsx", HERE / "libreoffice-1904.xlsx")
    with_libreoffice(HERE / "openpyxl.xlsx", HERE / "libreoffice.xlsx")
    for path in sorted(HERE.glob("*.xlsx")):
        expected(path)


if __name__ == "__main__":
    sys.exit(main())
