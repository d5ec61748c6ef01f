"""Exports of online surveys: a row for each agency, a column for each question."""

import csv
import io

import xlsxwriter

from making.answers import answers, case
from making.grids import MADE, settle
from making.standards import STANDARDS, TEXTS

ORGANISATION = "Name of your organisation"


def of_agency(name, **changed):
    """The answers of an agency to a survey: no areas for improvement, no sign-off."""
    made = answers(signed=False, areas=False, **changed)
    made.agency = name
    return made


TWO = [
    of_agency("Harbour police"),
    of_agency("Lantern community trust", r1_1={"rating": "Inadequate"}),
]
SURVEY = dict(says=["agency"], returns=TWO)
MATCHED = ["1.1", "3.10"]


def put(path, rows, encoding="utf-8-sig"):
    text = io.StringIO()
    csv.writer(text, lineterminator="\r\n").writerows(rows)
    path.write_bytes(text.getvalue().encode(encoding))


def who(one, head=False):
    """What the survey asks of the agency itself: its name, and the sign-off where there is one."""
    signed = ["Signed off by (role)", "Signed off on"] if head else [one.role, one.signed]
    return [ORGANISATION if head else one.agency] + (signed if one.role else [])


def forms_rows(made):
    """Rows as Microsoft Forms gives them: five columns of its own, then two for each criterion."""
    head = ["ID", "Start time", "Completion time", "Email", "Name"] + who(made[0], head=True)
    for ref, text in TEXTS.items():
        head += [f"{ref} {text}", f"{ref} Evidence"]
    rows = [head]
    for number, one in enumerate(made, start=1):
        row = [str(number), "1/18/18 9:02:11", "1/18/18 9:40:52", "anonymous", ""] + who(one)
        for answer in one.answers:
            row += [answer.rating, answer.evidence]
        rows.append(row)
    return rows


@case("forms.csv", "Microsoft Forms: a question and its evidence for each criterion",
      "Python's csv, after an export", shape="csv", **SURVEY,
      codes=["R110"] * 5 + ["R113", "R113"], guesses=["12 criteria"],
      places={"1.1": "G2", "1.2": "I2"}, ignored=["A1", "D1", "E1"])
def forms_csv(path, *made):
    put(path, forms_rows(made))


@case("forms.xlsx", "Microsoft Forms as a workbook, in a table", "XlsxWriter, after an export",
      **SURVEY, codes=["R110"] * 5 + ["R113", "R113"], guesses=["12 criteria"],
      places={"1.1": "Sheet1!G2", "1.2": "Sheet1!I2"}, ignored=["Sheet1!A1", "Sheet1!D1"])
def forms_xlsx(path, *made):
    rows = forms_rows(made)
    book = xlsxwriter.Workbook(path)
    book.set_properties({"created": MADE})
    sheet = book.add_worksheet("Sheet1")
    sheet.add_table(0, 0, len(rows) - 1, len(rows[0]) - 1, {
        "columns": [{"header": heading} for heading in rows[0]], "data": rows[1:]})
    book.close()
    settle(path)


@case("survey-two-rows.csv", "SurveyMonkey: two rows of headings, a comment beside each choice",
      "Python's csv, after an export", shape="csv", **SURVEY,
      codes=["R110"] * 9 + ["R113", "R113"], guesses=MATCHED,
      places={"1.1": "K3", "1.2": "M3"})
def survey_monkey(path, *made):
    own = ["Respondent ID", "Collector ID", "Start Date", "End Date", "IP Address",
           "Email Address", "First Name", "Last Name", "Custom Data 1"]
    asked = who(made[0], head=True)
    first, second = own + asked, [""] * len(own) + ["Open-Ended Response"] * len(asked)
    for text in TEXTS.values():
        first += [text, ""]
        second += ["Response", "How do you know? (evidence)"]
    rows = [first, second]
    for number, one in enumerate(made):
        row = [str(118000001 + number), "401", "01/18/2018 09:02:11 AM",
               "01/18/2018 09:40:52 AM", "", "", "", "", ""] + who(one)
        for answer in one.answers:
            row += [answer.rating, answer.evidence]
        rows.append(row)
    put(path, rows, "utf-8")


@case("survey-grid.csv", "Google Forms: a grid for each standard, the criterion in brackets",
      "Python's csv, after an export", shape="csv", **SURVEY,
      codes=["R110", "R113", "R113"], guesses=MATCHED, places={"1.1": "C2", "1.2": "D2"},
      ignored=["A1"])
def google_forms(path, *made):
    head, order = ["Timestamp"] + who(made[0], head=True), []
    for number, title, criteria in STANDARDS:
        head += [f"Standard {number}: {title} [{text}]" for _, text in criteria]
        order += [("rating", ref) for ref, _ in criteria]
        head += [f"Evidence for {ref}" for ref, _ in criteria]
        order += [("evidence", ref) for ref, _ in criteria]
    rows = [head]
    for one in made:
        rows.append(["18/01/2018 09:40:52"] + who(one) + [
            getattr(one[ref], field) for field, ref in order])
    put(path, rows, "utf-8")


@case("survey-codes.csv", "LimeSurvey: the question's code before its words, semicolons",
      "Python's csv, after an export", shape="csv", **SURVEY,
      codes=["R110"] * 5 + ["R113", "R113"], guesses=MATCHED,
      places={"1.1": "G2", "1.2": "H2"})
def lime_survey(path, *made):
    head = ["id. Response ID", "submitdate. Date submitted", "lastpage. Last page",
            "startlanguage. Start language", "seed. Seed"]
    head += [f"A{number}. {text}" for number, text in enumerate(who(made[0], head=True), start=1)]
    order = []
    for number, title, criteria in STANDARDS:
        for position, (ref, text) in enumerate(criteria, start=1):
            head.append(f"S{number}[SQ{position:03}]. How well is this met? [{text}]")
            order.append(("rating", ref))
        for position, (ref, text) in enumerate(criteria, start=1):
            head.append(f"E{number}[SQ{position:03}]. What is your evidence? [{text}]")
            order.append(("evidence", ref))
    rows = [head]
    for number, one in enumerate(made, start=1):
        rows.append([str(number), "2018-01-18 09:40:52", "4", "en", "118274511"] + who(one) + [
            getattr(one[ref], field) for field, ref in order])
    text = io.StringIO()
    csv.writer(text, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\n").writerows(rows)
    path.write_bytes(text.getvalue().encode("utf-8-sig"))


def nameless():
    made = of_agency("-")
    made.agency = ""
    return made


@case("wide-blank-agency.csv", "one of the rows does not say who answers", "Python's csv",
      shape="csv", returns=[TWO[0], nameless()], says=["agency"],
      codes=["R101", "R113", "R113"], places={"1.1": "B2"})
def blank_agency(path, *made):
    head = ["Agency"] + [cell for ref in TEXTS for cell in (ref, f"{ref} Evidence")]
    rows = [head]
    for one in made:
        rows.append([one.agency] + [
            text for answer in one.answers for text in (answer.rating, answer.evidence)])
    put(path, rows, "utf-8")


@case("wide-refs.csv", "the references alone for headings, and no evidence asked", "Python's csv",
      shape="csv", returns=[of_agency("Willow homes", **{
          f"r{ref.replace('.', '_')}": {"evidence": ""} for ref in TEXTS})],
      says=["agency"], codes=["R113", "R205"] + ["R214"] * 8, places={"1.1": "B2", "3.10": "M2"})
def wide_refs(path, made):
    put(path, [["Organisation"] + list(TEXTS),
               [made.agency] + [answer.rating for answer in made.answers]], "utf-8")
