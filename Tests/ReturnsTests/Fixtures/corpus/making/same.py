"""One return in every shape; all of them must mean the same and raise the same issues."""

import json

from making import (
    documents, opendocument, ratings, references, sheets, surveys, template, texts,
)
from making.answers import answers

# 2.4 is not answered, 3.1 is good without evidence, 2.3 does not apply and nothing says why.
SAME = answers(
    areas=False, r2_3={"evidence": ""}, r2_4={"rating": None}, r3_1={"evidence": ""})


def tidy(delimiter=",", encoding="utf-8"):
    """A tidy file in which every row repeats the facts."""
    def make(path, made):
        head = ["Agency", "Signed off by", "Signed off on", "Ref", "Rating", "Evidence"]
        rows = [head] + [
            [made.agency, made.role, made.signed, a.ref, a.rating, a.evidence]
            for a in made.answers]
        mark = "\ufeff" if encoding.startswith("utf-16") else ""
        texts.put(path, mark + texts.delimited(rows, delimiter), encoding)
    return make


def other_headings(path, made):
    head = ["How do you know?", "Judgement", "Criterion no", "Requirement"]
    rows = sheets.grid(made, head, lambda a: [a.evidence, a.rating, a.ref, a.text])
    sheets.save(sheets.openpyxl_book({"Answers": rows}), path)


def as_json(path, made):
    path.write_text(json.dumps(made.document(), indent=2) + "\n")


_MAKERS = [
    ("template.xlsx", "the board's own form", template.filled),
    ("plain.xlsx", "any workbook, the template's headings", sheets.plain),
    ("other-headings.xlsx", "any workbook, other headings in another order", other_headings),
    ("sheet-per-standard.xlsx", "a sheet for each standard", sheets.sheet_per_standard),
    ("by-text.xlsx", "criteria by their words alone", references.text_only),
    ("ticks.xlsx", "a tick in one of five columns", ratings.ticks),
    ("fills.xlsx", "ratings by fill colour", ratings.fills_rgb),
    ("down-the-page.xlsx", "labels beside answers, down the page", references.down_the_page),
    ("label-above.xlsx", "labels above answers, down the page", references.label_above_answer),
    ("word.docx", "a Word table", documents.simple),
    ("word-shading.docx", "a Word table, ratings by shading", documents.shading),
    ("word-check-boxes.docx", "a Word table with check-boxes", documents.check_boxes),
    ("sheet.ods", "an OpenDocument sheet", opendocument.plain),
    ("fills.ods", "an OpenDocument sheet, ratings by fill colour", opendocument.fills),
    ("comma.csv", "tidy, commas", tidy()),
    ("semicolon.csv", "tidy, semicolons", tidy(";")),
    ("tab.csv", "tidy, tabs", tidy("\t")),
    ("pipe.csv", "tidy, vertical bars", tidy("|")),
    ("utf-16.csv", "tidy, UTF-16", tidy("\t", "utf-16-le")),
    ("windows-1252.csv", "tidy, Windows-1252", tidy(",", "cp1252")),
    ("forms.csv", "a row for each agency, Microsoft Forms", surveys.forms_csv),
    ("forms.xlsx", "a row for each agency, Microsoft Forms as a workbook", surveys.forms_xlsx),
    ("survey-two-rows.csv", "a row for each agency, SurveyMonkey", surveys.survey_monkey),
    ("survey-grid.csv", "a row for each agency, Google Forms", surveys.google_forms),
    ("survey-codes.csv", "a row for each agency, LimeSurvey", surveys.lime_survey),
    ("page.html", "a web page", texts.web_page),
    ("return.json", "JSON", as_json),
]
SHAPES = [(name, shape) for name, shape, _ in _MAKERS]


def make(folder):
    """Writes the return in every shape."""
    for name, _, maker in _MAKERS:
        maker(folder / name, SAME)
