"""Workbooks whose ratings are something else than the words of the scale."""

import xlsxwriter
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Font, PatternFill
from openpyxl.styles.colors import Color

from making.answers import answers, case
from making.grids import HEAD, HEADER_ROW, MADE, cells_of, grid, openpyxl_book, place, save, settle
from making.standards import GRADES

USUAL = answers()
RATINGS = {"1.1": place("1.1", "C", USUAL), "3.10": place("3.10", "C", USUAL)}
NUMBERS = {grade: number for number, grade in enumerate(GRADES, start=1)}


def rated(words):
    """A row with other words for the grades."""
    def row(answer):
        made = cells_of(answer)
        made[2] = words.get(answer.rating, answer.rating)
        return made
    return row


@case("rating-numbers.xlsx", "1 to 4 as numbers", "openpyxl", places=RATINGS)
def rating_numbers(path, made):
    save(openpyxl_book({"Answers": grid(made, HEAD, rated(NUMBERS))}), path)


@case("numbers-as-text.xlsx", "1 to 4 as text that looks like a number", "openpyxl",
      places=RATINGS)
def numbers_as_text(path, made):
    words = {grade: str(number) for grade, number in NUMBERS.items()}
    save(openpyxl_book({"Answers": grid(made, HEAD, rated(words))}), path)


@case("digit-and-word.xlsx", "'3 - Good'", "openpyxl", places=RATINGS)
def digit_and_word(path, made):
    words = {grade: f"{number} - {grade}" for grade, number in NUMBERS.items()}
    save(openpyxl_book({"Answers": grid(made, HEAD, rated(words))}), path)


@case("percentages.xlsx", "percentages, which the edition's bands turn into grades", "openpyxl",
      places=RATINGS, guesses=["%"])
def percentages(path, made):
    words = dict(zip(GRADES, [0.05, 0.35, 0.7, 1.0]))
    book = openpyxl_book({"Answers": grid(made, HEAD, rated(words))})
    for row in range(8, 20):
        book["Answers"].cell(row=row, column=3).number_format = "0%"
    save(book, path)


@case("other-case.xlsx", "GOOD, good. and ' Good '", "openpyxl", places=RATINGS)
def other_case(path, made):
    shapes = [str.upper, lambda word: word.lower() + ".", lambda word: f" {word} "]
    rows = grid(made, HEAD, lambda a: rated(
        {a.rating: shapes[made.answers.index(a) % 3](a.rating)})(a))
    save(openpyxl_book({"Answers": rows}), path)


TICK_HEAD = ["Ref", "Criterion"] + GRADES + ["N/A", "Evidence", "Areas for improvement"]
TICKED = {"1.1": "Answers!E8", "1.4": "Answers!C11", "3.10": "Answers!F19"}


def ticked(mark, second=None):
    """A row with a mark in the column of the grade; `second` marks another one as well."""
    def row(answer):
        marks = ["", "", "", "", ""]
        if answer.rating:
            marks[(GRADES + ["N/A"]).index(answer.rating)] = mark
        if second and answer.ref == second[0]:
            marks[GRADES.index(second[1])] = marks[GRADES.index(second[2])] = mark
        return [answer.ref, answer.text] + marks + [answer.evidence, answer.areas]
    return row


@case("ticks.xlsx", "a tick in one of five columns", "openpyxl", places=TICKED)
def ticks(path, made):
    save(openpyxl_book({"Answers": grid(made, TICK_HEAD, ticked("\u2713"))}), path)


@case("crosses.xlsx", "an x in one of five columns", "openpyxl", places=TICKED)
def crosses(path, made):
    save(openpyxl_book({"Answers": grid(made, TICK_HEAD, ticked("x"))}), path)


@case("wingdings.xlsx", "the letter \u00fc in Wingdings, where it is a tick", "openpyxl",
      places=TICKED)
def wingdings(path, made):
    book = openpyxl_book({"Answers": grid(made, TICK_HEAD, ticked("\u00fc"))})
    for row in book["Answers"].iter_rows(min_row=HEADER_ROW + 1, min_col=3, max_col=7):
        for cell in row:
            cell.font = Font(name="Wingdings")
    save(book, path)


@case("true-for-a-tick.xlsx", "TRUE in one of five columns, FALSE in the rest", "openpyxl",
      places=TICKED)
def true_for_a_tick(path, made):
    def row(answer):
        return [False if value == "" and 1 < column < 7 else value
                for column, value in enumerate(ticked(True)(answer))]
    save(openpyxl_book({"Answers": grid(made, TICK_HEAD, row)}), path)


@case("two-ticks.xlsx", "two ticks in one row", "openpyxl",
      returns=answers(r3_1={"rating": "Requires improvement; Good"}),
      places={"1.1": "Answers!E8"}, codes=["R201"])
def two_ticks(path, made):
    marks = ticked("\u2713", second=("3.1", "Requires improvement", "Good"))

    def row(answer):
        return marks(answer) if answer.ref != "3.1" else marks(_unrated(answer))
    save(openpyxl_book({"Answers": grid(made, TICK_HEAD, row)}), path)


def _unrated(answer):
    return type(answer)(answer.ref, None, answer.evidence, answer.areas)


@case("ticks-met-partly.xlsx", "the columns bear the edition's numbers, below one heading",
      "openpyxl", places={"1.1": "Answers!E9", "3.10": "Answers!F20"})
def ticks_below_heading(path, made):
    above = ["Ref", "Criterion", "Self-assessment", "", "", "", ""] + HEAD[3:]
    below = ["", "", 1, 2, 3, 4, "N/A", "", ""]
    rows = grid(made, below, ticked("X"))
    rows.insert(HEADER_ROW - 1, above)
    book = openpyxl_book({"Answers": rows})
    book["Answers"].merge_cells("C7:G7")
    for column in "ABHI":
        book["Answers"].merge_cells(f"{column}7:{column}8")
    save(book, path)


def broken(error):
    """The expectation of a file with an error value in the rating of 2.1."""
    return answers(r2_1={"rating": error})


@case("error-ref.xlsx", "#REF! in a rating cell", "openpyxl", returns=broken("#REF!"),
      places=RATINGS, codes=["R211"])
def error_ref(path, made):
    save(openpyxl_book({"Answers": grid(made)}), path)


@case("error-name.xlsx", "#NAME? in a rating cell", "openpyxl", returns=broken("#NAME?"),
      places=RATINGS, codes=["R211"])
def error_name(path, made):
    save(openpyxl_book({"Answers": grid(made)}), path)


def with_formulas(path, made, results):
    """Ratings looked up on a second sheet, with or without the stored results."""
    book = xlsxwriter.Workbook(path)
    book.set_properties({"created": MADE})
    sheet, lists = book.add_worksheet("Answers"), book.add_worksheet("Lists")
    for number, grade in enumerate(GRADES + ["N/A"]):
        lists.write(number, 0, grade)
    for number, row in enumerate(grid(made)):
        for column, value in enumerate(row):
            if number >= HEADER_ROW and column == 2:
                line = (GRADES + ["N/A"]).index(value) + 1
                sheet.write_formula(number, column, f"=Lists!$A${line}", None,
                                    value if results else "")
            elif value:
                sheet.write(number, column, value)
    book.close()
    settle(path)


@case("formulas.xlsx", "ratings are formulas with stored results", "XlsxWriter", places=RATINGS,
      codes=["R110"], ignored=["Lists"])
def formulas(path, made):
    with_formulas(path, made, results=True)


@case("formula-without-result.xlsx", "one rating is a formula that nothing worked out", "openpyxl",
      returns=answers(r2_1={"rating": None}), places=RATINGS, codes=["R212"])
def formula_without_result(path, made):
    book = openpyxl_book({"Answers": grid(made)})
    book["Answers"]["C12"].value = '=IF(A12="2.1","Good","")'
    save(book, path)


def solid(color):
    return PatternFill("solid", fgColor=color)


def coloured(path, made, fills, blank=True, decorate=None):
    """Ratings by the colour behind the cell; `blank` leaves the words out."""
    rows = grid(made, HEAD, rated(dict.fromkeys(GRADES + ["N/A"], "")) if blank else cells_of)
    book = openpyxl_book({"Answers": rows})
    for number, answer in enumerate(made.answers):
        if answer.rating in fills:
            book["Answers"].cell(row=8 + number, column=3).fill = solid(fills[answer.rating])
    if decorate:
        decorate(book["Answers"])
    save(book, path)


COLOURS = dict(
    places=RATINGS, codes=["R225"],
    guesses=["Inadequate", "Requires improvement", "Good", "Outstanding"])


@case("fills-rgb.xlsx", "ratings by fill colour alone, in red, amber, green, blue and grey",
      "openpyxl", **COLOURS)
def fills_rgb(path, made):
    coloured(path, made, dict(zip(
        GRADES + ["N/A"], ["FFFF0000", "FFFFC000", "FF00B050", "FF0070C0", "FFA6A6A6"])))


@case("fills-theme.xlsx", "ratings by theme colours with tints", "openpyxl", **COLOURS)
def fills_theme(path, made):
    # openpyxl writes the theme of Office 2007: red, orange, green and blue are accents 2, 6, 3, 1.
    coloured(path, made, {
        "Inadequate": Color(theme=5),
        "Requires improvement": Color(theme=9, tint=0.3999),
        "Good": Color(theme=6, tint=0.3999),
        "Outstanding": Color(theme=4, tint=-0.2499),
        "N/A": Color(theme=0, tint=-0.3499),
    })


@case("fills-indexed.xlsx", "ratings by colours of the old palette", "openpyxl", **COLOURS)
def fills_indexed(path, made):
    coloured(path, made, dict(zip(
        GRADES + ["N/A"], [Color(indexed=i) for i in (10, 52, 17, 12, 23)])))


@case("fills-behind-words.xlsx", "words and colours that agree", "openpyxl", places=RATINGS)
def fills_behind_words(path, made):
    coloured(path, made, dict(zip(
        GRADES, ["FFFF0000", "FFFFC000", "FF00B050", "FF0070C0"])), blank=False)


@case("fills-conditional.xlsx", "words that are on no scale, coloured by conditional formats",
      "openpyxl", **COLOURS)
def fills_conditional(path, made):
    words = dict(zip(GRADES, ["Weak", "Partial", "Secure", "Leading"]))
    book = openpyxl_book({"Answers": grid(made, HEAD, rated(words))})
    for word, colour in zip(words.values(), ["FFFF0000", "FFFFC000", "FF00B050", "FF0070C0"]):
        fill = PatternFill(bgColor=colour, fill_type="solid")
        book["Answers"].conditional_formatting.add(
            "C8:C19", CellIsRule(operator="equal", formula=[f'"{word}"'], fill=fill))
    save(book, path)


@case("fills-with-legend.xlsx", "colours that only the form's own legend explains", "openpyxl",
      places={"1.1": "Answers!C13", "3.10": "Answers!C24"}, codes=["R225"],
      guesses=["Inadequate", "Requires improvement", "Good", "Outstanding"])
def fills_with_legend(path, made):
    fills = dict(zip(GRADES + ["N/A"], [
        "FF7030A0", "FFFF99CC", "FFFFFF00", "FF00FFFF", "FFD9D9D9"]))
    rows = grid(made, HEAD, rated(dict.fromkeys(fills, "")))
    rows[5:6] = [["Key"]] + [["", grade] for grade in fills]
    book = openpyxl_book({"Answers": rows})
    sheet = book["Answers"]
    for number, colour in enumerate(fills.values()):
        sheet.cell(row=7 + number, column=1).fill = solid(colour)
    for number, answer in enumerate(made.answers):
        sheet.cell(row=13 + number, column=3).fill = solid(fills[answer.rating])
    save(book, path)
