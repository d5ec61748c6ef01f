"""Checks a publication workbook against the checklist for accessible spreadsheets of the Government
Analysis Function, with a reader that is not ours.

    python3 Tests/Tools/publication_checklist.py publication.xlsx

Prints a line for each item and ends with status 1 if one fails. Needs openpyxl.
"""

import re
import sys
import zipfile

import openpyxl


def cells(sheet):
    return [cell for row in sheet.iter_rows() for cell in row]


def bounds(sheet):
    table = next(iter(sheet.tables.values()))
    return table, openpyxl.utils.range_boundaries(table.ref)


def checks(path):
    book = openpyxl.load_workbook(path)
    sheets = book.worksheets
    tables = [sheet for sheet in sheets if sheet.title != "Cover"]
    names = [name for sheet in sheets for name in sheet.tables]
    with zipfile.ZipFile(path) as archive:
        parts = archive.namelist()
        xml = "".join(archive.read(part).decode() for part in parts if "/worksheets/" in part)
    yield "cover, contents and notes come first", book.sheetnames[:3] == ["Cover", "Contents", "Notes"]
    yield "sheets' names differ and are no more than 31 characters", len(set(book.sheetnames)) == len(
        sheets) and all(len(name) <= 31 for name in book.sheetnames)
    yield "every sheet but the cover has one marked-up table", all(
        len(sheet.tables) == 1 for sheet in tables) and not sheets[0].tables
    yield "tables' names differ", len(set(names)) == len(names)
    yield "tables start in column A, two rows below the title", all(
        bounds(sheet)[1][:2] == (1, 3) for sheet in tables)
    yield "title in A1, what the figures are of in A2", all(
        sheet["A1"].value and sheet["A2"].value for sheet in tables)
    yield "nothing below or beside a table", all(
        (sheet.max_column, sheet.max_row) == bounds(sheet)[1][2:] for sheet in tables)
    yield "one row of headings, filled in, different, as the table says", all(
        [cell.value for cell in sheet[3]] == [c.name for c in bounds(sheet)[0].tableColumns]
        and len({cell.value for cell in sheet[3]}) == sheet.max_column for sheet in tables)
    yield "no empty cell in a table", all(
        cell.value not in (None, "") for sheet in tables
        for row in sheet.iter_rows(min_row=3) for cell in row)
    yield "no empty row on the cover", all(row[0].value for row in sheets[0].iter_rows())
    yield "no merged cells", all(not sheet.merged_cells.ranges for sheet in sheets)
    yield "no fills", all(
        cell.fill.fill_type is None for sheet in sheets for cell in cells(sheet))
    yield "no colour rules", all(not sheet.conditional_formatting for sheet in sheets)
    yield "no frozen panes", all(sheet.freeze_panes is None for sheet in sheets)
    yield "no filters", all(
        sheet.auto_filter.ref is None and all(t.autoFilter is None for t in sheet.tables.values())
        for sheet in sheets)
    yield "tables without style or stripes", all(
        not t.tableStyleInfo or (not t.tableStyleInfo.name and not t.tableStyleInfo.showRowStripes)
        for sheet in tables for t in sheet.tables.values())
    yield "no hidden sheet, row or column", all(sheet.sheet_state == "visible" for sheet in sheets) and not any(
        d.hidden for sheet in sheets
        for d in list(sheet.row_dimensions.values()) + list(sheet.column_dimensions.values()))
    yield "no header or footer, picture, drawing, comment or macro", "headerFooter" not in xml and not any(
        re.search("drawing|media|comment|vba", part) for part in parts)
    yield "no formula", all(cell.data_type != "f" for sheet in sheets for cell in cells(sheet))
    yield "shorthand stands in brackets and is explained", {
        cell.value for sheet in tables for cell in cells(sheet)
        if isinstance(cell.value, str) and re.fullmatch(r"\[\w+\]", cell.value)
    } <= {row[0].value for row in book["Notes"].iter_rows(min_row=4)}
    yield "long texts wrap", all(
        cell.alignment.wrap_text for sheet in tables for row in sheet.iter_rows(min_row=4)
        for cell in row if isinstance(cell.value, str) and cell.hyperlink is None)
    yield "contents lead to every sheet after them", [
        row[0].hyperlink and row[0].hyperlink.location.split("!")[0].strip("'")
        for row in book["Contents"].iter_rows(min_row=4)] == book.sheetnames[2:]
    yield "the first sheet is open, the cursor in A1", book.active.title == "Cover" and all(
        view.selection[0].activeCell in (None, "A1")
        for sheet in sheets for view in sheet.views.sheetView if view.selection)
    yield "title and subject among the properties", bool(
        book.properties.title and book.properties.subject)
    yield "no count of one to four", all(
        cell.value not in (1, 2, 3, 4) for sheet in tables for cell in cells(sheet))


def main():
    failed = 0
    for name, holds in checks(sys.argv[1]):
        print(("yes " if holds else "NO  ") + name)
        failed += not holds
    print(f"{failed} items fail")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
