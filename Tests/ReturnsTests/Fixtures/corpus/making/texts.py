"""Delimited text in its dialects, and files that bear another name than they should."""

import csv
import html
import io
import json

from making.answers import FACTS, answers, case
from making.grids import HEAD, cells_of, grid

TIDY_HEAD = ["Agency", "Ref", "Rating", "Evidence", "Areas for improvement"]


def tidy(made):
    """A row for each answer, with the agency before it."""
    rows = [[made.agency, a.ref, a.rating, a.evidence, a.areas] for a in made.answers]
    return [TIDY_HEAD] + rows


def delimited(rows, delimiter=",", end="\r\n"):
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter, lineterminator=end).writerows(rows)
    return text.getvalue()


def put(path, text, encoding="utf-8"):
    path.write_bytes(text.encode(encoding))


def dialect(name, oddity, delimiter, guesses=(), returns=None, places=None, **more):
    """A tidy file of another dialect; it has no sign-off."""
    return case(
        name, oddity, "Python's csv", shape="csv", says=["agency"], codes=["R113"],
        returns=returns or answers(signed=False), guesses=list(guesses),
        places=places or {"1.1": "C2", "3.10": "C13"}, **more)


@dialect("comma.csv", "none: commas and UTF-8", ",")
def comma(path, made):
    put(path, delimited(tidy(made)))


@dialect("semicolon.csv", "semicolons, as Excel writes where the comma is the decimal point", ";",
         ["semicolon"])
def semicolon(path, made):
    put(path, delimited(tidy(made), ";"))


@dialect("tab.csv", "tabs", "\t", ["tab"])
def tab(path, made):
    put(path, delimited(tidy(made), "\t", "\n"))


@dialect("pipe.csv", "vertical bars", "|", ["vertical bar"])
def pipe(path, made):
    put(path, delimited(tidy(made), "|", "\n"))


@dialect("byte-order-mark.csv", "a byte order mark before the first heading", ",")
def byte_order_mark(path, made):
    put(path, delimited(tidy(made)), "utf-8-sig")


SIGNS = answers(
    signed=False, r2_1={"evidence": "\u201cPack\u201d \u2013 \u00a3400, caf\u00e9"})


@dialect("utf-16-le.csv", "UTF-16, little end first, with tabs, as Excel's Unicode Text", "\t",
         ["UTF-16", "tab"], SIGNS)
def utf16_le(path, made):
    put(path, "\ufeff" + delimited(tidy(made), "\t"), "utf-16-le")


@dialect("utf-16-be.csv", "UTF-16, big end first", ",", ["UTF-16"], SIGNS)
def utf16_be(path, made):
    put(path, "\ufeff" + delimited(tidy(made)), "utf-16-be")


@dialect("windows-1252.csv", "Windows-1252 with curly quotes, a dash and a pound sign", ",",
         ["Windows-1252"], SIGNS)
def windows_1252(path, made):
    put(path, delimited(tidy(made)), "cp1252")


QUOTED = answers(
    signed=False, r2_1={"evidence": 'The "pack", and the list; as agreed'},
    r3_1={"evidence": '"Youth panel"'})


@dialect("quotes.csv", "quotation marks and commas inside quoted cells", ",", (), QUOTED)
def quotes(path, made):
    put(path, delimited(tidy(made)))


LINES = answers(
    signed=False, r1_1={"evidence": "The scheme of delegation.\nThe job description."},
    r3_3={"evidence": "Card,\n\nposter\nand intranet."})


@dialect("line-breaks.csv", "line breaks inside quoted cells", ",", (), LINES,
         {"1.1": "C2", "3.10": "C13"})
def line_breaks(path, made):
    put(path, delimited(tidy(made)))


@dialect("ragged.csv", "rows end with their last text, some bear empty cells too many", ",")
def ragged(path, made):
    rows = tidy(made)
    for number, row in enumerate(rows):
        while row and not row[-1]:
            row.pop()
        if number % 4 == 3:
            row += [""] * (7 - len(row))
    put(path, delimited(rows, end="\n"))


@dialect("no-quotes-needed.csv", "every cell is in quotation marks, and the lines end with CR", ",")
def carriage_returns(path, made):
    text = io.StringIO()
    csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\r").writerows(tidy(made))
    put(path, text.getvalue())


@case("preamble.csv", "a title, the facts and a blank line above the headings", "Python's csv",
      shape="csv", places={"1.1": "C10", "3.10": "C21"})
def preamble(path, made):
    rows = [["Safeguarding self-assessment"], ["Send it back, please"]] + grid(made)
    put(path, delimited(rows))


def of_agency(name, **changed):
    made = answers(signed=False, **changed)
    made.agency = name
    return made


BOTH = [
    of_agency("Harbour police"),
    of_agency("Lantern community trust", r1_1={"rating": "Inadequate"}),
    of_agency("Willow homes", r3_10={"rating": "Good"}),
]


@case("many-agencies.csv", "the answers of three agencies in one file, in turn", "pandas",
      shape="csv", returns=BOTH, says=["agency"], codes=["R113"] * 3,
      places={"1.1": "C2", "1.2": "C5"})
def many_agencies(path, *made):
    import pandas
    rows = [[one.agency, one.answers[n].ref, one.answers[n].rating, one.answers[n].evidence,
             one.answers[n].areas] for n in range(12) for one in made]
    pandas.DataFrame(rows, columns=TIDY_HEAD).to_csv(path, index=False, lineterminator="\r\n")


@dialect("csv-named.xlsx", "delimited text named as a workbook", ",", [".xlsx"])
def csv_named_xlsx(path, made):
    put(path, delimited(tidy(made)))


PAGE = """<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<style>td {{ border: 1px }}</style>
</head><body><h1>Export</h1><table>{rows}</table></body></html>
"""


@case("web-page-named.xls", "an HTML table named as an old workbook, as audit software exports it",
      "by hand", guesses=["web page"], codes=["R110"],
      places={"1.1": "Table 1!C7", "3.10": "Table 1!C18"})
def web_page(path, made):
    rows = [[label, text] for label, text in FACTS] + [HEAD] + [
        cells_of(answer) for answer in made.answers]
    lines = "".join(
        "<tr>" + "".join(f"<td>{html.escape(text or '')}</td>" for text in row) + "</tr>\n"
        for row in rows)
    put(path, PAGE.format(rows=lines))


@case("answers.json", "the return as JSON", "Python's json", shape="json",
      places={"1.1": "/responses/0/rating", "3.10": "/responses/11/rating"},
      codes=["R205"])
def as_json(path, made):
    put(path, json.dumps(made.document(), indent=2) + "\n")


