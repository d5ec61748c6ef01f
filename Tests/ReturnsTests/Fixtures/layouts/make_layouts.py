"""Makes the filled-in examples of the layouts in Standards/layouts. Everything in them is invented.

    python3 -m venv venv && venv/bin/pip install openpyxl==3.1.5
    venv/bin/python make_layouts.py

Each example has the headings that its layout names, on sheets as such forms have them.
"""

from pathlib import Path

from openpyxl import Workbook

HERE = Path(__file__).parent


def write(name, sheets):
    """Writes a workbook of sheets, each a list of rows."""
    book = Workbook()
    book.remove(book.active)
    for title, rows in sheets:
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    book.save(HERE / name)


def scored():
    """Scores from 0 to 3 by the agency and the panel, one sheet for each key standard."""
    head = [
        "Key Standard", "Link to health audit", "Evidence", "Areas for improvement", "Deadline",
        "Self Assessment Score (0-3)", "Moderated Score (0-3)",
    ]
    write("scored-0-3-self-and-moderated.xlsx", [
        ("Details", [
            ["Safeguarding audit"], [],
            ["Name of agency", "Invented Leisure Trust"],
            ["Completed by", "safeguarding lead"],
            ["Signed off by", "chief executive"],
        ]),
        ("Key Standard 1", [
            ["Key Standard 1: senior management commitment"], [], head,
            ["1.1 A senior manager leads on safeguarding", "A1", "job description",
             None, None, 3, 2],
            ["1.2 Safeguarding stands in the business plan", None, "plan of this year",
             "name the measures", "31/03/2026", 1, 1],
            ["1.3 The lead reports to the board", None, None, None, None, None, None],
        ]),
        ("Key Standard 2", [
            ["Key Standard 2: a clear statement of responsibilities"], [], head,
            ["2.1 Staff know the statement", None, "induction pack", None, None, 0, None],
            ["2.2 Children can read it", None, "not for an office", None, None, "N/A", None],
        ]),
    ])


def evidence():
    """Requirements with evidence and further action, all standards down one sheet."""
    head = ["Requirement", "Evidence", "Further action"]
    write("evidence-and-further-action.xlsx", [
        ("Audit", [
            ["Agency:", "Invented Housing Association"], [],
            ["Standard 1: senior management commitment"], head,
            ["1.1 A named lead (Essential requirement)", "board minute", None],
            ["1.2 A plan", "draft", "agree the plan"],
            [],
            ["Standard 2: statement of responsibilities"], head,
            ["2.1 A policy (Essential requirement)", "policy of 2025", "publish it"],
        ]),
    ])


def ticked():
    """Items of which one column is ticked."""
    write("met-partly-not-met.xlsx", [
        ("Checklist", [
            ["Safeguarding checklist"], ["School", "Invented Primary School"], [],
            ["Item", "Evidence", "Met", "Partly met", "Not met", "Action plan", "By"],
            ["1.1 A designated lead", "job description", "x", None, None, None, None],
            ["1.2 A deputy", "none yet", None, None, "✓", "appoint a deputy", "July 2026"],
            ["1.3 Time for the lead", "timetable", "x", "x", None, None, None],
            ["1.4 Training", "log", None, "X", None, None, None],
            ["1.5 Governor", None, None, None, None, None, None],
        ]),
    ])


if __name__ == "__main__":
    scored()
    evidence()
    ticked()
