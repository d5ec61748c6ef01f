"""Fills in the blank form `blank.xlsx` with openpyxl, and saves the result anew with LibreOffice.

Needs openpyxl, and LibreOffice as `soffice` on the path. The files are committed, so this runs only
when the form has changed: first `RECORD_GOLDEN=1 swift test --filter TemplateFixtureTests` writes
the blank form. All content is invented. `expected.json` is written by hand.
"""

import datetime
import pathlib
import shutil
import subprocess
import tempfile

import openpyxl

HERE = pathlib.Path(__file__).parent

STANDARDS = {
    "1.1": {"Rating": "Green", "Evidence": "A named role.\nMinutes of 3 May; seen by \u201cthe board\u201d \u2013 yes"},
    "1.10": {"Rating": "N/A", "Reason if not applicable": "=1+1 is not done here"},
    "2.1": {"Rating": "Partly met", "Areas for improvement": "- more sessions\n- better records"},
}
FACTS = {
    "Completed by (role)": "Safeguarding lead",
    "Signed off by (role)": "Chief officer",
    "Signed off on": datetime.date(2019, 1, 25),
}
NEW_ACTION = {
    "Action no.": "A3",
    "Criterion": "2.1",
    "Action": "Hold more sessions",
    "Lead (role)": "Training manager",
    "Due": datetime.date(2019, 6, 30),
    "What will success look like": "Nine in ten trained",
    "Status": "Not due",
}
PROGRESS = {
    "A1": {
        "Status": "Complete",
        "Progress": "04/12/2018: rota agreed; 01/02/2019: first sessions held",
        "Impact on children": "Heard sooner",
    },
    "A2": {"Status": "On target"},
}
INDICATORS = {
    "staff-trained": {"Value": 0.962, "Numerator": 481, "Denominator": 500},
    "referrals": {"If not supplied, why": "The system changed", "Commentary": "Next year"},
}


def columns(sheet, row):
    """The columns of a heading row, by heading."""
    return {cell.value: cell.column for cell in sheet[row] if cell.value}


def fill(sheet, row, heads, answers):
    """Fills in cells of a row, each of which must be open."""
    for heading, answer in answers.items():
        cell = sheet.cell(row=row, column=heads[heading])
        assert not cell.protection.locked, (sheet.title, cell.coordinate)
        cell.value = answer
        if isinstance(answer, str):
            # A person cannot enter a formula where the cell is text.
            cell.data_type = "s"


def check_rules(sheet, ratings):
    """Asserts that every rating cell, and no other, offers the scale's words."""
    lists = [rule for rule in sheet.data_validations.dataValidation if rule.type == "list"]
    assert [rule.formula1 for rule in lists] == ['"Red,Partly met,Green,N/A"'], lists
    assert str(lists[0].sqref) == ratings, lists[0].sqref


def main():
    book = openpyxl.load_workbook(HERE / "blank.xlsx")
    facts = book["Return"]
    for row in range(1, facts.max_row + 1):
        label = facts.cell(row=row, column=1).value
        if label in FACTS:
            fill(facts, row, {label: 2}, {label: FACTS[label]})
        if label == "Check code":
            heads = columns(facts, row)
            answers = {"Check code": "R214", "Criterion or cell": "2.1", "Explanation": "It is new."}
            fill(facts, row + 1, heads, answers)

    sheet = book["Standards"]
    heads = columns(sheet, 4)
    check_rules(sheet, "D5:D7")
    for row in range(5, sheet.max_row + 1):
        fill(sheet, row, heads, STANDARDS[sheet.cell(row=row, column=heads["Ref"]).value])

    sheet = book["Actions"]
    heads = columns(sheet, 4)
    for row in (5, 6):
        fill(sheet, row, heads, PROGRESS[sheet.cell(row=row, column=1).value])
    fill(sheet, 7, heads, NEW_ACTION)

    sheet = book["Indicators"]
    heads = columns(sheet, 4)
    for row in range(5, sheet.max_row + 1):
        fill(sheet, row, heads, INDICATORS[sheet.cell(row=row, column=1).value])
    # As a spreadsheet program shows it when 96.2% is typed.
    sheet.cell(row=5, column=heads["Value"]).number_format = "0.00%"

    made = datetime.datetime(2019, 1, 25)
    book.properties.created = book.properties.modified = made
    book.save(HERE / "openpyxl.xlsx")

    with tempfile.TemporaryDirectory() as folder:
        profile = f"-env:UserInstallation=file://{folder}/profile"
        subprocess.run(
            ["soffice", profile, "--headless", "--convert-to", "xlsx", "--outdir", folder,
             HERE / "openpyxl.xlsx"],
            check=True, capture_output=True,
        )
        shutil.copy(pathlib.Path(folder) / "openpyxl.xlsx", HERE / "libreoffice.xlsx")
    check_rules(openpyxl.load_workbook(HERE / "libreoffice.xlsx")["Standards"], "D5:D7")


main()
