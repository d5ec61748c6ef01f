"""Workbooks by hand, as XML in an archive: what no library writes, and programs do."""

import datetime
import re
from xml.sax.saxutils import escape

from making.answers import answers, case
from making.grids import archive, grid, place

USUAL = answers()
RATINGS = {"1.1": place("1.1", "C", USUAL), "3.10": place("3.10", "C", USUAL)}

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main"
STRICT_OFFICE = "http://purl.oclc.org/ooxml/officeDocument/relationships"
TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
STYLES = (
    '<fonts count="1"><font/></fonts><fills count="2"><fill><patternFill patternType="none"/></fill>'
    '<fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders>'
    '<cellStyleXfs count="1"><xf/></cellStyleXfs>'
    '<cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs>')


def address(row, column):
    return f"{chr(64 + column)}{row}"


class Shared:
    """A table of shared strings."""

    def __init__(self):
        self.texts = []

    def cell(self, row, column, text):
        if text not in self.texts:
            self.texts.append(text)
        return f'<c r="{address(row, column)}" t="s"><v>{self.texts.index(text)}</v></c>'

    def part(self):
        items = "".join(f'<si><t xml:space="preserve">{escape(t)}</t></si>' for t in self.texts)
        count = len(self.texts)
        return f'<sst xmlns="{MAIN}" count="{count}" uniqueCount="{count}">{items}</sst>'


def sheet_data(rows, cell):
    """The rows as XML; `cell` writes one text at a row and a column."""
    lines = []
    for number, row in enumerate(rows, start=1):
        cells = "".join(
            cell(number, column, value) for column, value in enumerate(row, start=1) if value)
        if cells:
            lines.append(f'<row r="{number}">{cells}</row>')
    return f'<sheetData>{"".join(lines)}</sheetData>'


def parts(sheet, shared=None, styles=True, main=MAIN, office=OFFICE):
    """The members of an archive that holds one sheet, called Answers."""
    def related(id, kind, target):
        return f'<Relationship Id="{id}" Type="{office}/{kind}" Target="{target}"/>'
    links = [related("rId1", "worksheet", "worksheets/sheet1.xml")]
    kinds = [("/xl/workbook.xml", "sheet.main"), ("/xl/worksheets/sheet1.xml", "worksheet")]
    members = {}
    if shared is not None:
        links.append(related("rId2", "sharedStrings", "sharedStrings.xml"))
        kinds.append(("/xl/sharedStrings.xml", "sharedStrings"))
        members["xl/sharedStrings.xml"] = HEAD + shared
    if styles:
        links.append(related("rId3", "styles", "styles.xml"))
        kinds.append(("/xl/styles.xml", "styles"))
        members["xl/styles.xml"] = f'{HEAD}<styleSheet xmlns="{main}">{STYLES}</styleSheet>'
    overrides = "".join(
        f'<Override PartName="{name}" ContentType="{TYPE}.{kind}+xml"/>' for name, kind in kinds)
    return {
        "[Content_Types].xml":
            f'{HEAD}<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType='
            '"application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>',
        "_rels/.rels":
            f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">'
            f'{related("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>',
        "xl/_rels/workbook.xml.rels":
            f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{"".join(links)}</Relationships>',
        "xl/workbook.xml":
            f'{HEAD}<workbook xmlns="{main}" xmlns:r="{office}"><sheets>'
            '<sheet name="Answers" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/worksheets/sheet1.xml": HEAD + sheet,
    } | members


def worksheet(data, before="", main=MAIN):
    return f'<worksheet xmlns="{main}">{before}{data}</worksheet>'


def inline(row, column, text):
    return (f'<c r="{address(row, column)}" t="inlineStr"><is><t xml:space="preserve">'
            f'{escape(text)}</t></is></c>')


@case("inline-strings.xlsx", "texts inside the cells, no shared strings", "by hand",
      places=RATINGS)
def inline_strings(path, made):
    archive(path, parts(worksheet(sheet_data(grid(made), inline))))


@case("no-styles.xlsx", "no part for styles", "by hand", places=RATINGS)
def no_styles(path, made):
    shared = Shared()
    data = sheet_data(grid(made), shared.cell)
    archive(path, parts(worksheet(data), shared.part(), styles=False))


@case("far-corner.xlsx", "claims A1:XFD1048576, and has a styled cell in the last corner",
      "by hand", places=RATINGS)
def far_corner(path, made):
    shared = Shared()
    data = sheet_data(grid(made), shared.cell).replace(
        "</sheetData>",
        '<row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData>')
    sheet = worksheet(data, '<dimension ref="A1:XFD1048576"/>')
    archive(path, parts(sheet, shared.part()))


@case("strict.xlsx", "the strict form of the format, with its own namespaces", "by hand",
      places=RATINGS)
def strict(path, made):
    shared = Shared()
    data = sheet_data(grid(made), shared.cell)
    archive(path, parts(
        worksheet(data, main=STRICT_MAIN), shared.part().replace(MAIN, STRICT_MAIN),
        main=STRICT_MAIN, office=STRICT_OFFICE))


@case("prefixed.xlsx", "every element bears a prefix", "by hand", places=RATINGS)
def prefixed(path, made):
    shared = Shared()
    data = sheet_data(grid(made), shared.cell)
    members = parts(worksheet(data), shared.part())
    for name, text in members.items():
        if name.startswith("xl/") and not name.endswith(".rels"):
            text = re.sub(r"<(/?)(?=[a-zA-Z])", r"<\1x:", text)
            members[name] = text.replace(f'xmlns="{MAIN}"', f'xmlns:x="{MAIN}"')
    archive(path, members)


@case("no-references.xlsx", "cells and rows without their addresses", "by hand", places=RATINGS)
def no_references(path, made):
    rows = grid(made)

    lines = []
    for number, row in enumerate(rows, start=1):
        cells = "".join(
            inline(number, column, value) if value else "<c/>"
            for column, value in enumerate(row, start=1))
        lines.append(f"<row>{cells}</row>")
    text = re.sub(r' r="[A-Z]+[0-9]+"', "", f'<sheetData>{"".join(lines)}</sheetData>')
    archive(path, parts(worksheet(text)))


@case("shared-string-missing.xlsx", "the evidence of 2.1 points at a shared string that is not "
      "there", "by hand", returns=answers(r2_1={"evidence": ""}), places=RATINGS, codes=["R110", "R214"],
      ignored=[""])
def shared_string_missing(path, made):
    shared = Shared()
    data = sheet_data(grid(made), shared.cell)
    missing = '<c r="D12" t="s"><v>999</v></c>'
    assert '<c r="D12"' not in data
    data = data.replace('<c r="E12"', missing + '<c r="E12"')
    if missing not in data:
        data = data.replace('</row><row r="13">', missing + '</row><row r="13">')
    archive(path, parts(worksheet(data), shared.part()))


@case("rich-text.xlsx", "texts in runs of different fonts, with a reading aid between", "by hand",
      places=RATINGS)
def rich_text(path, made):
    def cell(row, column, text):
        half = len(text) // 2
        return (
            f'<c r="{address(row, column)}" t="inlineStr"><is>'
            f'<r><rPr><b/></rPr><t xml:space="preserve">{escape(text[:half])}</t></r>'
            '<rPh sb="0" eb="1"><t>aid</t></rPh>'
            f'<r><t xml:space="preserve">{escape(text[half:])}</t></r></is></c>')
    archive(path, parts(worksheet(sheet_data(grid(made), cell))))


@case("macro-workbook.xlsm", "a workbook that may hold macros, in another content type", "by hand",
      places=RATINGS)
def macro_workbook(path, made):
    members = parts(worksheet(sheet_data(grid(made), inline)))
    name = "[Content_Types].xml"
    members[name] = members[name].replace(
        f"{TYPE}.sheet.main+xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml")
    archive(path, members)


@case("other-part-names.xlsx", "the parts bear other names than Excel's", "by hand",
      places=RATINGS)
def other_part_names(path, made):
    members = parts(worksheet(sheet_data(grid(made), inline)))
    names = {"xl/workbook.xml": "content/book.xml", "xl/worksheets/sheet1.xml": "content/s/1.xml",
             "xl/styles.xml": "content/look.xml",
             "xl/_rels/workbook.xml.rels": "content/_rels/book.xml.rels"}
    moved = {}
    for name, text in members.items():
        for old, new in [
            ("/xl/workbook.xml", "/content/book.xml"), ('"xl/workbook.xml', '"content/book.xml'),
            ("/xl/worksheets/sheet1.xml", "/content/s/1.xml"), ("worksheets/sheet1.xml", "s/1.xml"),
            ("/xl/styles.xml", "/content/look.xml"), ('"styles.xml', '"look.xml'),
        ]:
            text = text.replace(old, new)
        moved[names.get(name, name)] = text
    archive(path, moved)


@case("entities.xlsx", "texts written with character references and CDATA", "by hand",
      returns=answers(r2_1={"evidence": "Pack \u201cA\u201d & list <new>"}), places=RATINGS)
def entities(path, made):
    def cell(row, column, text):
        if text == made["2.1"].evidence:
            written = "Pack &#8220;A&#x201D; &amp; <![CDATA[list <new>]]>"
        else:
            written = escape(text)
        return f'<c r="{address(row, column)}" t="inlineStr"><is><t>{written}</t></is></c>'
    archive(path, parts(worksheet(sheet_data(grid(made), cell))))


@case("date-cells-iso.xlsx", "the sign-off is a cell of the type for ISO dates", "by hand",
      returns=answers(), places=RATINGS)
def date_cells(path, made):
    made.signed = datetime.date(2018, 1, 19).isoformat()

    def cell(row, column, text):
        if (row, column) == (5, 2):
            return f'<c r="B5" s="1" t="d"><v>{made.signed}</v></c>'
        return inline(row, column, text)
    archive(path, parts(worksheet(sheet_data(grid(made), cell))))
