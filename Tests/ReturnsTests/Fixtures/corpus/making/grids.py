"""Rows of cells as most forms have them, and how they are written with openpyxl and XlsxWriter."""

import datetime
import re
import zipfile

import openpyxl
import xlsxwriter

from making.answers import FACTS

MADE = datetime.datetime(2018, 1, 19, 9, 30)
HEAD = ["Ref", "Criterion", "Rating", "Evidence", "Areas for improvement"]

# Where the usual grid stands: facts in rows 1 to 5, the headings in row 7.
HEADER_ROW = 7
FIRST_ROW = 8


def cells_of(answer):
    """An answer below the usual headings."""
    return [answer.ref, answer.text, answer.rating, answer.evidence, answer.areas]


def grid(made, head=HEAD, row=cells_of, facts=True):
    """The facts, the headings and the answers as rows."""
    above = [list(fact) for fact in FACTS] + [[]] if facts else []
    return above + [list(head)] + [row(answer) for answer in made.answers]


def place(ref, column, made, sheet="Answers", first=FIRST_ROW):
    """The place of an answer's cell in the usual grid."""
    refs = [answer.ref for answer in made.answers]
    cell = f"{column}{first + refs.index(ref)}"
    return f"{sheet}!{cell}" if sheet else cell


def openpyxl_book(sheets):
    """A workbook of openpyxl with rows by the sheets' names; empty texts leave a cell out."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for number, row in enumerate(rows, start=1):
            for column, value in enumerate(row, start=1):
                if value not in ("", None):
                    sheet.cell(row=number, column=column).value = value
    return book


def save(book, path):
    """Saves a workbook of openpyxl so that a second run writes the same bytes."""
    book.properties.creator = "openpyxl"
    book.properties.created = book.properties.modified = MADE
    book.save(path)
    settle(path)


def written(path, sheets, decorate=None):
    """Writes rows with XlsxWriter; `decorate` gets the book and the sheets by name."""
    book = xlsxwriter.Workbook(path)
    book.set_properties({"created": MADE})
    made = {}
    for name, rows in sheets.items():
        made[name] = sheet = book.add_worksheet(name)
        for number, row in enumerate(rows):
            for column, value in enumerate(row):
                if value not in ("", None):
                    sheet.write(number, column, value)
    if decorate:
        decorate(book, made)
    book.close()
    settle(path)


_CLOCKS = re.compile(
    rb"(<(dcterms:created|dcterms:modified|meta:creation-date|dc:date|meta:print-date)[^>]*>)"
    rb"[^<]*(</)")
_LASTING = re.compile(rb"<meta:editing-duration>[^<]*</meta:editing-duration>")


def settle(path):
    """Writes an archive anew without the clock: one time for every member and every property."""
    with zipfile.ZipFile(path) as old:
        members = [(member, old.read(member)) for member in old.infolist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as new:
        for member, data in members:
            if member.filename in ("docProps/core.xml", "meta.xml"):
                data = _CLOCKS.sub(rb"\g<1>2018-01-19T09:30:00Z\g<3>", data)
                data = _LASTING.sub(b"", data)
            settled = zipfile.ZipInfo(member.filename, (2018, 1, 19, 9, 30, 0))
            settled.compress_type = member.compress_type
            new.writestr(settled, data)


def archive(path, members):
    """Writes an archive by hand, from texts or bytes by the members' names."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as new:
        for name, data in members.items():
            info = zipfile.ZipInfo(name, (2018, 1, 19, 9, 30, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(info, data)
