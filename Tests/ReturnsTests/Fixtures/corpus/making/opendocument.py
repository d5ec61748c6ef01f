"""OpenDocument sheets: odfpy, and LibreOffice."""

import itertools
import pathlib
import shutil
import subprocess
import tempfile

from odf.opendocument import OpenDocumentSpreadsheet
from odf.style import Style, TableCellProperties
from odf.table import Table, TableCell, TableColumn, TableRow
from odf.text import P

from making.answers import answers, case
from making.grids import HEAD, cells_of, grid, openpyxl_book, place, save, settle
from making.standards import GRADES

USUAL = answers()
RATINGS = {"1.1": place("1.1", "C", USUAL), "3.10": place("3.10", "C", USUAL)}


def convert(source, kind, path):
    """Opens a file in LibreOffice and saves it as another kind."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless",
             "--convert-to", kind, "--outdir", folder, source],
            check=True, capture_output=True)
        made = pathlib.Path(folder) / f"{pathlib.Path(source).stem}.{kind.split(':')[0]}"
        shutil.copy(made, path)


def converted(made, kind, path, rows=None):
    """The usual grid, written with openpyxl and saved as another kind by LibreOffice."""
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder) / "form.xlsx"
        save(openpyxl_book({"Answers": rows or grid(made)}), source)
        convert(source, kind, path)


def text_cell(text, style=None):
    cell = TableCell(valuetype="string", stylename=style) if text else TableCell(stylename=style)
    for line in (text or "").split("\n") if text else []:
        cell.addElement(P(text=line))
    return cell


def sheet(rows, name="Answers", cell=lambda number, column, text: text_cell(text)):
    table = Table(name=name)
    table.addElement(TableColumn(numbercolumnsrepeated=1024))
    for number, row in enumerate(rows, start=1):
        line = TableRow()
        for column, text in enumerate(row, start=1):
            line.addElement(cell(number, column, text))
        table.addElement(line)
    return table


def write(document, path):
    document.save(str(path))
    settle(path)


@case("sheet.ods", "an OpenDocument sheet", "odfpy", places=RATINGS)
def plain(path, made):
    document = OpenDocumentSpreadsheet()
    document.spreadsheet.addElement(sheet(grid(made)))
    write(document, path)


@case("fills.ods", "ratings by fill colour alone", "odfpy", places=RATINGS, codes=["R225"],
      guesses=GRADES)
def fills(path, made):
    document = OpenDocumentSpreadsheet()
    styles = {}
    colours = ["#ff0000", "#ffbf00", "#00a933", "#2a6099", "#b2b2b2"]
    for number, (grade, colour) in enumerate(zip(GRADES + ["N/A"], colours), start=1):
        styles[grade] = Style(name=f"ce{number}", family="table-cell")
        styles[grade].addElement(TableCellProperties(backgroundcolor=colour))
        document.automaticstyles.addElement(styles[grade])

    def cell(number, column, text):
        is_rating = column == 3 and number > 7
        return text_cell("", styles.get(text)) if is_rating else text_cell(text)
    document.spreadsheet.addElement(sheet(grid(made), cell=cell))
    write(document, path)


SAME = answers(r3_2={"evidence": "See the protocol.", "areas": "See the protocol."})


@case("repeated.ods", "cells, rows and a million empty rows stand for themselves by a count",
      "odfpy", returns=SAME, places={"1.1": "Answers!C508", "3.10": "Answers!C519"})
def repeated(path, made):
    document = OpenDocumentSpreadsheet()
    table = sheet([])
    rows = grid(made)
    for number, row in enumerate(rows, start=1):
        line = TableRow(numberrowsrepeated=501 if number == 6 else 1)
        if not row:
            line.addElement(TableCell(numbercolumnsrepeated=1024))
        for text, alike in itertools.groupby(row):
            cell = text_cell(text)
            cell.setAttribute("numbercolumnsrepeated", len(list(alike)))
            line.addElement(cell)
        line.addElement(TableCell(numbercolumnsrepeated=1000))
        table.addElement(line)
    rest = TableRow(numberrowsrepeated=1048000)
    rest.addElement(TableCell(numbercolumnsrepeated=1024))
    table.addElement(rest)
    document.spreadsheet.addElement(table)
    write(document, path)


@case("libreoffice.ods", "saved by LibreOffice", "LibreOffice", places=RATINGS)
def libreoffice_ods(path, made):
    converted(made, "ods", path)
    settle(path)


@case("libreoffice.xlsx", "saved by LibreOffice", "LibreOffice", places=RATINGS)
def libreoffice_xlsx(path, made):
    converted(made, "xlsx", path)
    settle(path)


@case("libreoffice-numbers.ods", "ratings and references are numbers, saved by LibreOffice",
      "LibreOffice", places=RATINGS)
def libreoffice_numbers(path, made):
    def row(answer):
        cells = cells_of(answer)
        if answer.rating in GRADES:
            cells[2] = GRADES.index(answer.rating) + 1
        return [answer.ref if answer.ref == "3.10" else float(answer.ref)] + cells[1:]
    converted(made, "ods", path, grid(made, HEAD, row))
    settle(path)
