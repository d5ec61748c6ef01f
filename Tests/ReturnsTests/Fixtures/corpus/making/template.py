"""The board's own form, filled in.

`blank.xlsx` is the program's: `section11 template --cycle . --agency harbour-police`.
"""

import pathlib
import tempfile

import openpyxl

from making.answers import FACTS, answers, case
from making.grids import save, settle
from making.opendocument import convert

BLANK = pathlib.Path(__file__).parent / "blank.xlsx"


def filled(path, made):
    """Fills in the blank form with openpyxl."""
    book = openpyxl.load_workbook(BLANK)
    facts = dict(FACTS[3:])
    for row in book["Return"].iter_rows():
        if row[0].value in facts:
            row[1].value = facts[row[0].value]
    sheet = book["Standards"]
    heading = next(row for row in sheet.iter_rows() if "Ref" in [cell.value for cell in row])
    column = {cell.value: cell.column for cell in heading if cell.value}
    for row in range(heading[0].row + 1, sheet.max_row + 1):
        ref = sheet.cell(row=row, column=column["Ref"]).value
        if ref not in [answer.ref for answer in made.answers]:
            continue
        answer = made[ref]
        for name, text in [
            ("Rating", answer.rating), ("Reason if not applicable", answer.reason),
            ("Evidence", answer.evidence), ("Areas for improvement", answer.areas),
        ]:
            sheet.cell(row=row, column=column[name]).value = text or None
    save(book, path)


WITH_REASON = answers(r2_3={"evidence": "", "reason": "The agency has no volunteers."})


@case("template-openpyxl.xlsx", "the board's own form, filled in by a program", "openpyxl",
      returns=WITH_REASON, places={"1.1": "Standards!D5", "3.10": "Standards!D16"})
def by_openpyxl(path, made):
    filled(path, made)


@case("template-libreoffice.xlsx", "the board's own form, saved by LibreOffice", "LibreOffice",
      returns=WITH_REASON, places={"1.1": "Standards!D5", "3.10": "Standards!D16"})
def by_libreoffice(path, made):
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder) / "form.xlsx"
        filled(source, made)
        convert(source, "xlsx", path)
    settle(path)


@case("template.ods", "the board's own form, saved as OpenDocument", "LibreOffice",
      returns=WITH_REASON, places={"1.1": "Standards!D5", "3.10": "Standards!D16"})
def as_opendocument(path, made):
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder) / "form.xlsx"
        filled(source, made)
        convert(source, "ods", path)
    settle(path)
