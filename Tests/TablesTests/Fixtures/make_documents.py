"""Makes the Word documents and OpenDocument sheets in this folder, and beside each what is in it.

Needs python-docx, odfpy, pandas, and LibreOffice as `soffice` on the path; `openpyxl.xlsx` is made by
make_fixtures.py. What is expected is read with python-docx and odfpy. All content is invented.
"""

import datetime
import json
import pathlib
import shutil
import subprocess
import tempfile

import docx
import odf.opendocument
import odf.style
import odf.table
import odf.text
import pandas
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.table import Table
from odf.namespaces import OFFICENS, TABLENS, TEXTNS
from openpyxl.utils import get_column_letter

HERE = pathlib.Path(__file__).parent
CALCEXTNS = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"


def write(path, sheets):
    text = json.dumps({"sheets": sheets}, indent=1, sort_keys=True, ensure_ascii=True)
    path.with_name(path.name + ".json").write_text(text + "\n")


def shade(cell, colour):
    shading = OxmlElement("w:shd")
    shading.set(qn("w:val"), "clear")
    shading.set(qn("w:color"), "auto")
    shading.set(qn("w:fill"), colour)
    cell._tc.get_or_add_tcPr().append(shading)


def with_python_docx(path):
    document = docx.Document()
    document.add_heading("Section 11 return: 2025", 1)
    document.add_paragraph("Agency: Harbour Housing")
    document.add_paragraph("Lead\tHead of safeguarding")
    table = document.add_table(rows=4, cols=4)
    for column, text in enumerate(["Ref", "Rating", "Evidence", "By when"]):
        table.cell(0, column).text = text
    for row, (ref, rating, colour) in enumerate(
        [("1.1", "Met", "00B050"), ("1.2", "Partly", "FFC000"), ("1.3", "", "FF0000")], 1
    ):
        table.cell(row, 0).text = ref
        table.cell(row, 1).text = rating
        shade(table.cell(row, 1), colour)
        table.cell(row, 2).text = f"caf\u00e9 \u2013 line {row}\nand another <&>\twith a tab"
    table.cell(1, 3).merge(table.cell(2, 3)).text = "March"
    table.cell(3, 2).merge(table.cell(3, 3))
    document.add_paragraph("Between the tables, a sentence.")
    outer = document.add_table(rows=1, cols=2)
    outer.cell(0, 0).text = "outer"
    inner = outer.cell(0, 1).add_table(rows=2, cols=1)
    inner.cell(0, 0).text = "inner"
    inner.cell(1, 0).paragraphs[0].add_run("bold").bold = True
    inner.cell(1, 0).paragraphs[0].add_run(" and plain")
    document.core_properties.created = datetime.datetime(2025, 1, 1)
    document.save(path)


def expected_docx(path):
    """Reads every table of the body, and those in its cells, with python-docx."""
    sheets = []

    def read(table, name):
        cells, merged, fills = {}, [], {}
        sheet = {"name": name, "state": "visible", "merged": merged, "cells": cells, "fills": fills}
        sheets.append(sheet)
        seen = {}
        for row, tr in enumerate(table._tbl.tr_lst, 1):
            column = 1 + tr.grid_before
            for tc in tr.tc_lst:
                place = f"{get_column_letter(column)}{row}"
                first = tc.vMerge != "continue"
                if first:
                    seen[column] = [place, column, row, tc]
                else:
                    seen[column][2] = row
                start = seen[column]
                end = f"{get_column_letter(column + tc.grid_span - 1)}{start[2]}"
                merged[:] = [area for area in merged if not area.startswith(start[0] + ":")]
                if end != start[0]:
                    merged.append(f"{start[0]}:{end}")
                if first:
                    cell = docx.table._Cell(tc, table)
                    text = cell.text.strip("\n")
                    if text:
                        cells[place] = ["text", text]
                    for shading in tc.xpath("./w:tcPr/w:shd"):
                        if shading.get(qn("w:fill")) != "auto":
                            fills[place] = "#" + shading.get(qn("w:fill")).upper()
                    for number, inner in enumerate(cell.tables, 1):
                        sheet.setdefault("inner", []).append((inner, f"{name}.{number}"))
                column += tc.grid_span
        merged.sort()
        for inner, inner_name in sheet.pop("inner", []):
            read(inner, inner_name)

    for number, table in enumerate(docx.Document(path).tables, 1):
        read(table, f"Table {number}")
    write(path, sheets)


def with_odfpy(path):
    document = odf.opendocument.OpenDocumentSpreadsheet()
    green = odf.style.Style(name="green", family="table-cell")
    green.addElement(odf.style.TableCellProperties(backgroundcolor="#00b050"))
    document.automaticstyles.addElement(green)
    good = odf.style.Style(name="Good", family="table-cell")
    good.addElement(odf.style.TableCellProperties(backgroundcolor="#ccffcc"))
    document.styles.addElement(good)
    child = odf.style.Style(name="child", family="table-cell", parentstylename="Good")
    document.automaticstyles.addElement(child)
    sheet = odf.table.Table(name="Return & more")
    sheet.addElement(odf.table.TableColumn(numbercolumnsrepeated=2))
    sheet.addElement(odf.table.TableColumn(defaultcellstylename="child"))

    def row(*cells, **attributes):
        element = odf.table.TableRow(**attributes)
        for cell in cells:
            element.addElement(cell)
        sheet.addElement(element)

    def cell(text=None, **attributes):
        element = odf.table.TableCell(**attributes)
        if text is not None:
            element.addElement(odf.text.P(text=text))
        return element

    row(
        cell("Ref", valuetype="string"),
        cell("Rating", valuetype="string", numbercolumnsrepeated=2),
        cell(numbercolumnsrepeated=16381),
    )
    row(
        cell("1.1", valuetype="float", value="1.1"),
        cell(stylename="green"),
        cell("inherits", valuetype="string"),
    )
    row(
        cell("96.2%", valuetype="percentage", value="0.962"),
        cell("31/01/2018", valuetype="date", datevalue="2018-01-31T13:30:00"),
        cell("yes", valuetype="boolean", booleanvalue="true"),
    )
    row(cell(formula="of:=[.A2]*2"), cell("\u00a32.50", valuetype="currency", currency="GBP", value="2.5"))
    row(
        cell("merged", valuetype="string", numbercolumnsspanned=2, numberrowsspanned=2),
        odf.table.CoveredTableCell(),
    )
    row(odf.table.CoveredTableCell(numbercolumnsrepeated=2))
    row(cell("again", valuetype="string"), numberrowsrepeated=3)
    row(cell(numbercolumnsrepeated=16384), numberrowsrepeated=1048566)
    row(cell("last", valuetype="string"))
    document.spreadsheet.addElement(sheet)
    document.save(str(path))


def with_pandas(path):
    frame = pandas.DataFrame(
        {
            "Ref": ["1.1", "1.2", "1.3"],
            "Rating": [3, 2, None],
            "Evidence": ["caf\u00e9", "line one\nline two", "  spaces  "],
            "Date": pandas.to_datetime(["2018-01-31", "2017-09-01", None]),
            "Met": [True, False, True],
        }
    )
    with pandas.ExcelWriter(path, engine="odf") as writer:
        frame.to_excel(writer, sheet_name="Standards", index=False)
        frame.to_excel(writer, sheet_name="With index")


def text_of(cell):
    """The text of a cell, without its remarks."""

    def inner(node):
        if node.nodeType == node.TEXT_NODE:
            return str(node)
        if node.qname == (TEXTNS, "s"):
            return " " * int(node.getAttrNS(TEXTNS, "c") or 1)
        if node.qname == (TEXTNS, "tab"):
            return "\t"
        if node.qname == (TEXTNS, "line-break"):
            return "\n"
        return "".join(inner(child) for child in node.childNodes)

    return "\n".join(
        inner(child) for child in cell.childNodes if getattr(child, "qname", None) == (TEXTNS, "p")
    )


def value_of(cell):
    """The kind and value of a cell, as the expectations of workbooks write them."""
    kind = cell.getAttrNS(OFFICENS, "value-type")
    text = text_of(cell)
    if cell.getAttrNS(CALCEXTNS, "value-type") == "error":
        return ["error", text]
    if kind in ("float", "currency"):
        return ["number", repr(float(cell.getAttrNS(OFFICENS, "value")))]
    if kind == "percentage":
        return ["percentage", repr(float(cell.getAttrNS(OFFICENS, "value")))]
    if kind == "date":
        return ["date", cell.getAttrNS(OFFICENS, "date-value")[:10]]
    if kind == "boolean":
        return ["boolean", str(cell.getAttrNS(OFFICENS, "boolean-value")).upper()]
    if cell.getAttrNS(TABLENS, "formula") and not text:
        return ["none", ""]
    return ["text", text] if text else None


def expected_ods(path):
    sheets = []
    for table in odf.opendocument.load(str(path)).spreadsheet.getElementsByType(odf.table.Table):
        cells, merged = {}, []
        row = 1
        for element in table.getElementsByType(odf.table.TableRow):
            repeats = int(element.getAttrNS(TABLENS, "number-rows-repeated") or 1)
            column = 1
            for cell in element.childNodes:
                count = int(cell.getAttrNS(TABLENS, "number-columns-repeated") or 1)
                if cell.qname == (TABLENS, "table-cell"):
                    columns = int(cell.getAttrNS(TABLENS, "number-columns-spanned") or 1)
                    rows = int(cell.getAttrNS(TABLENS, "number-rows-spanned") or 1)
                    if columns > 1 or rows > 1:
                        end = f"{get_column_letter(column + columns - 1)}{row + rows - 1}"
                        merged.append(f"{get_column_letter(column)}{row}:{end}")
                    value = value_of(cell)
                    if value:
                        for down in range(repeats):
                            for across in range(count):
                                place = f"{get_column_letter(column + across)}{row + down}"
                                cells[place] = value
                column += count
            row += repeats
        sheets.append(
            {
                "name": table.getAttrNS(TABLENS, "name"),
                "state": "visible",
                "merged": sorted(merged),
                "cells": cells,
            }
        )
    write(path, sheets)


def with_libreoffice(source, path, kind):
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder) / "in" / path.with_suffix(source.suffix).name
        copy.parent.mkdir()
        shutil.copy(source, copy)
        subprocess.run(
            [
                "soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless",
                "--convert-to", kind, "--outdir", folder, str(copy),
            ],
            check=True,
            stdout=subprocess.DEVNULL,
        )
        shutil.copy(pathlib.Path(folder) / path.name, path)


def main():
    with_python_docx(HERE / "python-docx.docx")
    with_libreoffice(HERE / "python-docx.docx", HERE / "libreoffice.docx", "docx:MS Word 2007 XML")
    with_odfpy(HERE / "odfpy.ods")
    with_pandas(HERE / "pandas.ods")
    with_libreoffice(HERE / "openpyxl.xlsx", HERE / "libreoffice.ods", "ods:calc8")
    for path in sorted(HERE.glob("*.docx")):
        expected_docx(path)
    for path in sorted(HERE.glob("*.ods")):
        expected_ods(path)


if __name__ == "__main__":
    main()
