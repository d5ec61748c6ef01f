"""Workbooks whose answers stand below headings, each with one oddity of where things stand."""

import base64
import io

import pandas
from openpyxl.styles import Alignment, Font

from making.answers import FACTS, actions_for, answers, case
from making.grids import (
    FIRST_ROW, HEAD, HEADER_ROW, cells_of, grid, openpyxl_book, place, save, settle, written,
)
from making.standards import STANDARDS

USUAL = answers()
DOT = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJg"
    "gg==")
RATINGS = {"1.1": place("1.1", "C", USUAL), "3.10": place("3.10", "C", USUAL)}


@case("plain.xlsx", "none: facts above, one row of headings", "XlsxWriter", places=RATINGS)
def plain(path, made):
    written(path, {"Answers": grid(made)})


@case("title-and-logo.xlsx", "a logo, a merged title and a blank row above everything",
      "XlsxWriter", places={"1.1": "Answers!C12", "3.10": "Answers!C23"})
def title_and_logo(path, made):
    def decorate(book, sheets):
        sheet = sheets["Answers"]
        sheet.insert_image(0, 0, "logo.png", {"image_data": io.BytesIO(DOT)})
        big = book.add_format({"bold": True, "font_size": 18, "align": "center"})
        sheet.merge_range("B2:E2", "Safeguarding self-assessment", big)
    rows = [[], [], ["", "For every agency of the area"], []] + grid(made)
    written(path, {"Answers": rows}, decorate)


@case("merged-header.xlsx", "each heading merged over two rows, Evidence over two columns",
      "openpyxl", places={"1.1": "Answers!C9", "3.10": "Answers!C20"})
def merged_header(path, made):
    head = ["Ref", "Criterion", "Rating", "Evidence", "", "Areas for improvement"]
    rows = grid(made, head, lambda a: [a.ref, a.text, a.rating, a.evidence, "", a.areas])
    rows.insert(HEADER_ROW, [])
    book = openpyxl_book({"Answers": rows})
    sheet = book["Answers"]
    for column in "ABCF":
        sheet.merge_cells(f"{column}{HEADER_ROW}:{column}{HEADER_ROW + 1}")
    sheet.merge_cells(f"D{HEADER_ROW}:E{HEADER_ROW + 1}")
    for row in range(FIRST_ROW + 1, FIRST_ROW + 1 + len(made.answers)):
        sheet.merge_cells(f"D{row}:E{row}")
    save(book, path)


@case("wrapped-header.xlsx", "line breaks inside the headings", "openpyxl", places=RATINGS)
def wrapped_header(path, made):
    head = ["Criterion\nno.", "What is\nasked", "Self-assessed\nrating",
            "Evidence of\r\ncompliance", "Areas for\nimprovement"]
    book = openpyxl_book({"Answers": grid(made, head)})
    for cell in book["Answers"][HEADER_ROW]:
        cell.alignment = Alignment(wrap_text=True)
    save(book, path)


WITH_ACTIONS = answers()
PLANNED = actions_for(WITH_ACTIONS)


def planned(answer):
    action = PLANNED.get(answer.ref, {})
    return [action.get(key, "") for key in ("action", "lead", "due")]


@case("two-level-header.xlsx", "headings over headings: the action's columns need both levels",
      "openpyxl", returns=WITH_ACTIONS, places={"1.1": "Answers!C9", "3.10": "Answers!C20"})
def two_level_header(path, made):
    above = ["The standard", "", "Self-assessment", "", "", "Action", "", ""]
    below = ["Ref", "What is asked", "Rating", "Evidence", "Areas for improvement",
             "What", "By whom", "By when"]
    rows = grid(made, below, lambda a: cells_of(a) + planned(a))
    rows.insert(HEADER_ROW - 1, above)
    book = openpyxl_book({"Answers": rows})
    for cells in ("A7:B7", "C7:E7", "F7:H7"):
        book["Answers"].merge_cells(cells)
    save(book, path)


@case("header-in-row-30.xlsx", "instructions down to row 29", "openpyxl",
      places={"1.1": "Answers!C31", "3.10": "Answers!C42"})
def header_in_row_30(path, made):
    lines = [
        "How to fill in this form", "Read every line before you begin.",
        "Rating: choose one of the four words.", "Evidence: name the document.",
        "Leave no row empty.", "Ask the board's office when in doubt.",
    ]
    rows = grid(made)
    facts, rest = rows[:5], rows[6:]
    notes = [[lines[number % len(lines)]] for number in range(24)]
    save(openpyxl_book({"Answers": facts + notes + rest}), path)


@case("aliases-a.xlsx", "other words for the headings: No., Requirement, Self score",
      "openpyxl", returns=WITH_ACTIONS, places={"1.1": "Answers!E8", "3.10": "Answers!E19"})
def aliases_a(path, made):
    head = ["No.", "Requirement", "How do you know?", "Further action", "Self score",
            "Action required", "Lead", "By when"]
    rows = grid(made, head, lambda a: [a.ref, a.text, a.evidence, a.areas, a.rating] + planned(a))
    save(openpyxl_book({"Answers": rows}), path)


@case("aliases-b.xlsx", "other words for the headings: Reference, Expectation, Judgement",
      "openpyxl", returns=WITH_ACTIONS, places={"1.1": "Answers!C8", "3.10": "Answers!C19"})
def aliases_b(path, made):
    head = ["Reference", "Expectation", "Judgement", "Evidence and impact", "Gaps", "Action",
            "Responsibility", "Timescale"]
    rows = grid(made, head, lambda a: cells_of(a) + planned(a))
    save(openpyxl_book({"Answers": rows}), path)


@case("aliases-c.xlsx", "other words for the headings: Key Standard holds the references",
      "openpyxl", returns=WITH_ACTIONS, places={"1.1": "Answers!E8", "3.10": "Answers!E19"})
def aliases_c(path, made):
    head = ["Key Standard", "Requirement", "Evidence", "Areas for Improvement",
            "Self Assessment Score (1-4)", "Improvement action", "By who", "Deadline"]
    rows = grid(made, head, lambda a: [a.ref, a.text, a.evidence, a.areas, a.rating] + planned(a))
    save(openpyxl_book({"Answers": rows}), path)


def by_standard(made):
    """The answers to each standard, with its number and title."""
    for number, title, criteria in STANDARDS:
        refs = [ref for ref, _ in criteria]
        yield number, title, [answer for answer in made.answers if answer.ref in refs]


@case("blocks-down-one-sheet.xlsx", "a title and headings anew for each standard, in one sheet",
      "openpyxl", places={"1.1": "Answers!C9", "2.1": "Answers!C16", "3.10": "Answers!C26"})
def blocks(path, made):
    rows = [list(fact) for fact in FACTS] + [[]]
    for number, title, given in by_standard(made):
        rows += [[f"Standard {number}: {title}"], HEAD] + [cells_of(a) for a in given] + [[]]
    save(openpyxl_book({"Answers": rows}), path)


@case("sheet-per-standard.xlsx", "a sheet for each standard and one for the facts", "openpyxl",
      places={"1.1": "Standard 1!C2", "3.10": "Standard 3!C5"})
def sheet_per_standard(path, made):
    sheets = {"About you": [list(fact) for fact in FACTS]}
    for number, _, given in by_standard(made):
        sheets[f"Standard {number}"] = [HEAD] + [cells_of(answer) for answer in given]
    save(openpyxl_book(sheets), path)


@case("merged-standard-names.xlsx", "the standard's name merged down beside its criteria",
      "openpyxl", places={"1.1": "Answers!D8", "3.10": "Answers!D19"})
def merged_standard_names(path, made):
    rows = [list(fact) for fact in FACTS] + [[], ["Standard"] + HEAD]
    merged = []
    for number, title, given in by_standard(made):
        merged.append((len(rows) + 1, len(rows) + len(given)))
        for position, answer in enumerate(given):
            rows.append([f"{number} {title}" if position == 0 else ""] + cells_of(answer))
    book = openpyxl_book({"Answers": rows})
    for first, last in merged:
        book["Answers"].merge_cells(f"A{first}:A{last}")
    save(book, path)


@case("section-rows.xlsx", "a merged row with the standard's name between the answers", "openpyxl",
      places={"1.1": "Answers!C9", "3.10": "Answers!C22"})
def section_rows(path, made):
    rows = [list(fact) for fact in FACTS] + [[], HEAD]
    merged = []
    for number, title, given in by_standard(made):
        rows.append([f"Standard {number}: {title}"])
        merged.append(len(rows))
        rows += [cells_of(answer) for answer in given]
    book = openpyxl_book({"Answers": rows})
    for row in merged:
        book["Answers"].merge_cells(f"A{row}:E{row}")
        book["Answers"].cell(row=row, column=1).font = Font(bold=True)
    save(book, path)


@case("blank-rows-between.xlsx", "a blank row after every answer", "openpyxl",
      places={"1.1": "Answers!C8", "1.2": "Answers!C10", "3.10": "Answers!C30"})
def blank_rows(path, made):
    rows = grid(made)
    spread = [line for answer in rows[HEADER_ROW:] for line in (answer, [])]
    save(openpyxl_book({"Answers": rows[:HEADER_ROW] + spread}), path)


@case("hidden-column.xlsx", "the column of the evidence is hidden", "openpyxl", places=RATINGS)
def hidden_column(path, made):
    book = openpyxl_book({"Answers": grid(made)})
    book["Answers"].column_dimensions["D"].hidden = True
    save(book, path)


@case("hidden-rows.xlsx", "two rows are hidden by a filter", "openpyxl", places=RATINGS)
def hidden_rows(path, made):
    book = openpyxl_book({"Answers": grid(made)})
    sheet = book["Answers"]
    sheet.auto_filter.ref = f"A{HEADER_ROW}:E{FIRST_ROW + 11}"
    for row in (9, 10):
        sheet.row_dimensions[row].hidden = True
    save(book, path)


@case("hidden-sheet.xlsx", "a hidden sheet holds the words of a drop-down list", "openpyxl",
      places=RATINGS, codes=["R110"], ignored=["Lists"])
def hidden_sheet(path, made):
    words = [["Good"], ["Outstanding"], ["Inadequate"], ["Requires improvement"]]
    book = openpyxl_book({"Answers": grid(made), "Lists": words})
    book["Lists"].sheet_state = "hidden"
    save(book, path)


@case("answers-on-third-sheet.xlsx", "the answers stand behind two sheets of text", "openpyxl",
      places={"1.1": "Form!C8", "3.10": "Form!C19"}, codes=["R110", "R110"],
      ignored=["Read me", "The law"])
def third_sheet(path, made):
    notes = [["Thank you for taking part."], ["Send the form back by e-mail."]]
    law = [["Each body makes arrangements."], ["Each board asks how."]]
    save(openpyxl_book({"Read me": notes, "The law": law, "Form": grid(made)}), path)


@case("summary-sheet.xlsx", "a first sheet counts the ratings of the second", "openpyxl",
      places=RATINGS, codes=["R110"], ignored=["Summary"])
def summary_sheet(path, made):
    counts = [["How many"], ["Outstanding", 3], ["Good", 5], ["Requires improvement", 2],
              ["Inadequate", 1]]
    save(openpyxl_book({"Summary": counts, "Answers": grid(made)}), path)


@case("extra-columns.xlsx", "columns of the agency's own", "openpyxl",
      places=RATINGS, codes=["R110", "R110"], ignored=["Answers!F7", "Answers!G7"])
def extra_columns(path, made):
    head = HEAD + ["Intranet page", "Checked by team"]
    rows = grid(made, head, lambda a: cells_of(a) + [f"page {a.ref}", "north"])
    save(openpyxl_book({"Answers": rows}), path)


TWICE = answers()
TWICE.answers.append(answers(r1_2={"rating": "Good", "evidence": "The same minutes."})["1.2"])


@case("answered-twice.xlsx", "one criterion in two rows with different ratings", "openpyxl",
      returns=TWICE, places=RATINGS, codes=["R204"])
def answered_twice(path, made):
    save(openpyxl_book({"Answers": grid(made)}), path)


MODERATED = answers(r1_2={"moderated": "Good"}, r3_2={"moderated": "Inadequate"})


@case("moderated.xlsx", "the panel's score beside the agency's own", "openpyxl",
      returns=MODERATED, places=RATINGS)
def moderated(path, made):
    head = HEAD + ["Moderated score"]
    save(openpyxl_book({"Answers": grid(made, head, lambda a: cells_of(a) + [a.moderated])}), path)


@case("two-rating-columns.xlsx", "two columns could be the rating, and they differ", "openpyxl",
      places=RATINGS, codes=["R110", "R120"], ignored=["Answers!E7"])
def two_rating_columns(path, made):
    head = ["Ref", "Criterion", "Rating", "Evidence", "Grade", "Areas for improvement"]
    other = {"Good": "Outstanding"}
    rows = grid(made, head, lambda a: [
        a.ref, a.text, a.rating, a.evidence, other.get(a.rating, a.rating), a.areas])
    save(openpyxl_book({"Answers": rows}), path)


@case("pandas.xlsx", "a column of row numbers without a heading, as pandas writes it", "pandas",
      returns=answers(signed=False), says=["agency"], codes=["R110", "R113"],
      places={"1.1": "Sheet1!D2", "3.10": "Sheet1!D13"})
def from_pandas(path, made):
    head = ["Agency", "Ref", "Rating", "Evidence", "Areas for improvement"]
    rows = [[made.agency, a.ref, a.rating, a.evidence, a.areas] for a in made.answers]
    pandas.DataFrame(rows, columns=head).to_excel(path)
    settle(path)
