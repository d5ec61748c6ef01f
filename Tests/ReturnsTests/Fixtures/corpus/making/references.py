"""Workbooks in which it is not plain which criterion a row answers, or where an answer stands."""

import datetime

from making.answers import FACTS, answers, case
from making.grids import HEAD, cells_of, grid, openpyxl_book, place, save
from making.standards import TEXTS

USUAL = answers()
RATINGS = {"1.1": place("1.1", "C", USUAL), "3.10": place("3.10", "C", USUAL)}
BY_TEXT = {"1.1": place("1.1", "B", USUAL), "3.10": place("3.10", "B", USUAL)}
TEXT_HEAD = ["What is asked", "Rating", "Evidence", "Areas for improvement"]


def without_ref(answer):
    return [answer.text, answer.rating, answer.evidence, answer.areas]


@case("text-only.xlsx", "no references: criteria by their words alone", "openpyxl",
      places=BY_TEXT)
def text_only(path, made):
    save(openpyxl_book({"Answers": grid(made, TEXT_HEAD, without_ref)}), path)


TYPOS = {
    "1.1": "A senior manger, named by role, is answerable for safeguarding.",
    "1.2": "The board of the agency looks at a safe-guarding report every year",
    "1.3": "Complaints made by chidren are counted and acted upon",
    "1.4": "The duty to safeguard is writen into contracts with other providers.",
    "2.1": "Every new starter has an induction within 6 weeks.",
    "2.2": "Staff who meet children are taught how to recognize neglect",
    "2.3": "Volunteers who meet children are taught how to recognize neglect",
    "2.4": "References are taken up before anyone begins work.",
    "3.1": "Children are asked for their veiws when services are planned.",
    "3.2": "A written protocol says when information can be shared.",
    "3.3": "Front-line teams know whom to ring when they are worried.",
    "3.10": "Interpreters are booked for familes who need one.",
}


@case("text-with-typos.xlsx", "criteria by their words, each mistyped a little", "openpyxl",
      places=BY_TEXT, guesses=["by the text"])
def text_with_typos(path, made):
    rows = grid(made, TEXT_HEAD, lambda a: [TYPOS[a.ref], a.rating, a.evidence, a.areas])
    save(openpyxl_book({"Answers": rows}), path)


@case("text-fits-two.xlsx", "a text that fits two criteria alike", "openpyxl",
      returns=answers(r2_3={"rating": None, "evidence": ""}, r2_2={"rating": None, "evidence": ""}),
      places={"1.1": "Answers!B8"}, codes=["R203", "R223"])
def text_fits_two(path, made):
    rows = grid(made, TEXT_HEAD, without_ref)
    rows = [row for row in rows if TEXTS["2.3"] not in row]
    for row in rows:
        if TEXTS["2.2"] in row:
            row[:] = ["People who meet children are taught how to recognise neglect.", "Good",
                      "E-learning report of October."]
    save(openpyxl_book({"Answers": rows}), path)


@case("ref-and-text-disagree.xlsx", "two rows bear the words of each other's criterion",
      "openpyxl", places=RATINGS, codes=["R224", "R224"])
def ref_and_text_disagree(path, made):
    swapped = {"1.3": TEXTS["2.4"], "2.4": TEXTS["1.3"]}
    rows = grid(made, HEAD, lambda a: [
        a.ref, swapped.get(a.ref, a.text), a.rating, a.evidence, a.areas])
    save(openpyxl_book({"Answers": rows}), path)


@case("refs-as-dates.xlsx", "the program took 3.10 for 3 October, and so every reference",
      "openpyxl", places=RATINGS, guesses=["look changed"])
def refs_as_dates(path, made):
    def day(answer):
        first, second = answer.ref.split(".")
        return [datetime.date(2018, int(second), int(first))] + cells_of(answer)[1:]
    book = openpyxl_book({"Answers": grid(made, HEAD, day)})
    for row in range(8, 20):
        book["Answers"].cell(row=row, column=1).number_format = "d-mmm"
    save(book, path)


@case("ref-without-its-zero.xlsx", "3.10 became the number 3.1, as every reference a number",
      "openpyxl", places=RATINGS, guesses=["3.10"])
def ref_without_zero(path, made):
    rows = grid(made, HEAD, lambda a: [float(a.ref)] + cells_of(a)[1:])
    save(openpyxl_book({"Answers": rows}), path)


@case("refs-with-words.xlsx", "'Standard 1.1', '1.2.' and '(1.3)' for references", "openpyxl",
      places=RATINGS)
def refs_with_words(path, made):
    shapes = ["Standard {}", "{}.", "({})"]
    rows = grid(made, HEAD, lambda a: [
        shapes[made.answers.index(a) % 3].format(a.ref)] + cells_of(a)[1:])
    save(openpyxl_book({"Answers": rows}), path)


@case("ref-before-text.xlsx", "reference and words in one cell", "openpyxl",
      places=BY_TEXT)
def ref_before_text(path, made):
    rows = grid(made, ["Criterion"] + TEXT_HEAD[1:], lambda a: [
        f"{a.ref} {a.text}"] + without_ref(a)[1:])
    save(openpyxl_book({"Answers": rows}), path)


@case("down-the-page.xlsx", "labels in one column and answers in the next, down the page",
      "openpyxl", places={"1.1": "Answers!B9", "3.10": "Answers!B64"})
def down_the_page(path, made):
    rows = [list(fact) for fact in FACTS] + [[]]
    for answer in made.answers:
        rows += [
            ["Ref", answer.ref], ["Criterion", answer.text], ["Rating", answer.rating],
            ["Evidence", answer.evidence], ["Areas for improvement", answer.areas]]
    save(openpyxl_book({"Answers": rows}), path)


@case("label-above-answer.xlsx", "each label stands above its answer, criterion after criterion",
      "openpyxl", places={"1.1": "Answers!A9", "3.10": "Answers!A86"})
def label_above_answer(path, made):
    rows = [list(fact) for fact in FACTS] + [[]]
    for answer in made.answers:
        rows += [
            [f"{answer.ref} {answer.text}"], ["Rating"], [answer.rating], ["Evidence"],
            [answer.evidence], ["Areas for improvement"], [answer.areas]]
    save(openpyxl_book({"Answers": rows}), path)


DATED = answers()
DATED.actions = [
    {"id": "A1", "criterion": "1.3", "action": "Merge the logs", "lead": "Complaints manager",
     "due": "2018-03-31"},
    {"id": "A2", "criterion": "1.4", "action": "Change the contract", "lead": "Procurement head",
     "due": "2018-04-03"},
    {"id": "A3", "criterion": "3.2", "action": "Rewrite the protocol", "lead": "Records manager",
     "due": "2018-05-31"},
]


@case("dates-as-text.xlsx", "due dates as text: 31 March 2018, 03/04/2018, May 2018", "openpyxl",
      returns=DATED, places=RATINGS)
def dates_as_text(path, made):
    written = dict(zip(["1.3", "1.4", "3.2"], ["31 March 2018", "03/04/2018", "May 2018"]))
    actions = {action["criterion"]: action for action in made.actions}

    def row(answer):
        action = actions.get(answer.ref, {"action": "", "lead": ""})
        return cells_of(answer) + [action["action"], action["lead"], written.get(answer.ref, "")]
    head = HEAD + ["Action", "Lead", "By when"]
    save(openpyxl_book({"Answers": grid(made, head, row)}), path)


@case("dates-1904.xlsx", "days counted from 1904, as an old Macintosh did", "openpyxl",
      returns=DATED, places=RATINGS)
def dates_1904(path, made):
    actions = {action["criterion"]: action for action in made.actions}

    def row(answer):
        action = actions.get(answer.ref)
        if not action:
            return cells_of(answer)
        due = datetime.date.fromisoformat(action["due"])
        return cells_of(answer) + [action["action"], action["lead"], due]
    book = openpyxl_book({})
    book.epoch = datetime.datetime(1904, 1, 1)
    sheet = book.create_sheet("Answers")
    for number, values in enumerate(grid(made, HEAD + ["Action", "Lead", "By when"], row), 1):
        for column, value in enumerate(values, 1):
            if value not in ("", None):
                sheet.cell(row=number, column=column).value = value
    save(book, path)


@case("references-without-points.xlsx", "the standard in one column and the item's number in the "
      "next", "openpyxl", places={"1.1": "Answers!D8", "3.10": "Answers!D19"})
def references_apart(path, made):
    head = ["Standard", "No.", "Criterion", "Rating", "Evidence", "Areas for improvement"]
    rows = grid(made, head, lambda a: [
        int(a.ref.split(".")[0]), int(a.ref.split(".")[1])] + cells_of(a)[1:])
    save(openpyxl_book({"Answers": rows}), path)
