"""Writes a return as a workbook of four sheets: Return, Standards, Actions, Indicators."""

import io
import re
import zipfile
from datetime import date

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter

STAMP = "2018-01-31T12:00:00Z"
HEAD = PatternFill("solid", fgColor="D9E2F3")


def parsed_date(text):
    try:
        return date.fromisoformat(text)
    except (TypeError, ValueError):
        return None


def put_date(cell, text):
    day = parsed_date(text)
    cell.value = day or text
    if day:
        cell.number_format = "dd/mm/yyyy"


def headed(sheet, row, titles, widths):
    for column, (title, width) in enumerate(zip(titles, widths), start=1):
        cell = sheet.cell(row, column, title)
        cell.font, cell.fill = Font(bold=True), HEAD
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.freeze_panes = sheet.cell(row + 1, 1)


def titled(sheet, title, instruction=None):
    sheet["A1"] = title
    sheet["A1"].font = Font(bold=True, size=14)
    if instruction:
        sheet["A2"] = instruction


def return_sheet(sheet, content, cycle, agency_name, agency_id, author):
    titled(sheet, cycle["title"])
    sign_off = content.get("signOff") or {}
    rows = [
        ("Agency", agency_name), ("Agency id", agency_id), ("Cycle", content["cycle"]),
        ("Catalogue", content["catalogue"]), ("Kind of return", content["kind"]),
        ("Theme", content.get("theme")), ("Completed by (role)", author),
        ("Signed off by (role)", sign_off.get("role")), ("Signed off on", sign_off.get("date")),
        ("Template version", 1), ("Note", "Invented sample data"),
    ]
    for row, (label, answer) in enumerate(rows, start=3):
        sheet.cell(row, 1, label).font = Font(bold=True)
        if label == "Signed off on":
            put_date(sheet.cell(row, 2), answer)
        else:
            sheet.cell(row, 2, answer)
    first = 3 + len(rows) + 1
    for column, title in enumerate(["Check code", "Criterion or cell", "Explanation"], start=1):
        sheet.cell(first, column, title).font = Font(bold=True)
    for row, item in enumerate(content.get("explanations", []), start=first + 1):
        for column, key in enumerate(["code", "criterion", "text"], start=1):
            sheet.cell(row, column, item.get(key))
    for column, width in zip("ABC", (24, 44, 70)):
        sheet.column_dimensions[column].width = width


def standards_sheet(sheet, content, asked):
    titled(sheet, "Standards", "Give every criterion a rating; for one that does not apply, enter N/A and the reason.")
    headed(sheet, 4, ["Standard", "Ref", "Criterion", "Rating", "Reason if not applicable", "Evidence",
                      "Areas for improvement", "Guidance"], [28, 7, 50, 20, 30, 60, 60, 40])
    answers = {}
    for response in content["responses"]:
        answers.setdefault(response["criterion"], response)
    row = 5
    for standard, criterion in asked:
        answer = answers.get(criterion["ref"], {})
        values = [f"{standard['number']} {standard['title']}", criterion["ref"], criterion["text"],
                  answer.get("rating"), answer.get("reason"), answer.get("evidence"),
                  answer.get("areasForImprovement"), criterion["guidance"]]
        for column, value in enumerate(values, start=1):
            cell = sheet.cell(row, column, value)
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            if column == 2:
                cell.number_format = "@"
            if isinstance(value, str) and value.startswith("#"):
                cell.data_type = "e"
        row += 1


def actions_sheet(sheet, content):
    titled(sheet, "Actions", "One row for each action; a criterion below good needs at least one.")
    headed(sheet, 4, ["Action no.", "Criterion", "Action", "Lead (role)", "Due", "What will success look like",
                      "Status", "Progress", "Impact on children"], [15, 10, 50, 26, 12, 44, 16, 60, 40])
    for row, action in enumerate(content.get("actions", []), start=5):
        progress = "\n".join(f"{n['date']}: {n['text']}" for n in action.get("progress", []))
        values = [action["id"], action.get("criterion"), action["action"], action.get("lead"), None,
                  action.get("successMeasure"), action.get("status"), progress or None,
                  action.get("impact")]
        for column, value in enumerate(values, start=1):
            cell = sheet.cell(row, column, value)
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            if column == 2:
                cell.number_format = "@"
        put_date(sheet.cell(row, 5), action.get("due"))


def indicators_sheet(sheet, content, catalogue):
    titled(sheet, "Indicators", "Give a value, or say why there is none.")
    headed(sheet, 4, ["Indicator", "Title", "Value", "Numerator", "Denominator", "If not supplied, why",
                      "Commentary"], [28, 44, 10, 12, 14, 36, 50])
    given = {item["id"]: item for item in content.get("indicators", [])}
    for row, indicator in enumerate(catalogue["indicators"], start=5):
        item = given.get(indicator["id"], {})
        values = [indicator["id"], indicator["title"], item.get("value"), item.get("numerator"),
                  item.get("denominator"), item.get("absence"), item.get("commentary")]
        for column, value in enumerate(values, start=1):
            sheet.cell(row, column, value)


def stable(data):
    """The same archive with constant times, so that one content always makes the same bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(out, "w") as target:
        for name in source.namelist():
            part = source.read(name)
            if name == "docProps/core.xml":
                part = re.sub(rb"(<dcterms:(created|modified)[^>]*>)[^<]*", rb"\g<1>" + STAMP.encode(), part)
                part = part.replace(b"<dc:creator>openpyxl</dc:creator>",
                                    b"<dc:creator>Invented sample data</dc:creator>")
            info = zipfile.ZipInfo(name, (2018, 1, 31, 12, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            target.writestr(info, part)
    return out.getvalue()


def write_workbook(path, content, cycle, catalogue, kind_of_agency, agency_name, agency_id, author):
    """Writes the return at the path; the one place to change when the real template is filled."""
    asked = [(s, c) for s in catalogue["standards"] for c in s["criteria"]
             if "all" in c["appliesTo"] or kind_of_agency in c["appliesTo"]
             or ("schools" in c["appliesTo"] and catalogue["duties"] == ["section175-157"])]
    if cycle.get("scope"):
        asked = [(s, c) for s, c in asked if s["number"] in cycle["scope"] or c["ref"] in cycle["scope"]]
    book = Workbook()
    sheet = book.active
    sheet.title = "Return"
    return_sheet(sheet, content, cycle, agency_name, agency_id, author)
    standards_sheet(book.create_sheet("Standards"), content, asked)
    actions_sheet(book.create_sheet("Actions"), content)
    indicators_sheet(book.create_sheet("Indicators"), content, catalogue)
    buffer = io.BytesIO()
    book.save(buffer)
    path.write_bytes(stable(buffer.getvalue()))
