"""Composes every-code: cycles whose returns hold one case of every check of a return.

Needs openpyxl, for the cases that only a workbook can hold. Everything is invented.
"""

import datetime
import io
import json
import pathlib
import re
import zipfile

import openpyxl
import openpyxl.styles

HERE = pathlib.Path(__file__).parent / "every-code"
LONG = "The register of training is looked at by the board every quarter, and gaps are followed up"


def write(path, content):
    path = HERE / path
    path.parent.mkdir(parents=True, exist_ok=True)
    text = content if isinstance(content, str) else json.dumps(content, indent=1) + "\n"
    path.write_text(text)


def catalogue():
    grades = [
        ("inadequate", "Inadequate", True, "red"),
        ("requires-improvement", "Requires improvement", True, "amber"),
        ("good", "Good", False, "green"), ("outstanding", "Outstanding", False, "blue"),
    ]
    def criterion(ref, **more):
        return {"ref": ref, "text": f"What {ref} asks.", "source": "invented", **more}
    standards = [
        ("1", [criterion(f"1.{n}") for n in range(1, 7)]),
        ("2", [criterion("2.1", limbs=["own", "commissioned"]), criterion("2.2")]),
        ("3", [criterion("3.1", appliesTo=["police"])]),
        ("4", [criterion(f"4.{n}") for n in range(1, 21)]),
    ]
    return {
        "schema": "section11/catalogue/1", "id": "every-code", "title": "Invented", "edition": "1",
        "scale": {
            "grades": [
                {"code": c, "label": l, "needsImprovement": n, "points": p, "colour": k}
                for p, (c, l, n, k) in enumerate(grades)
            ],
            "notApplicable": {"aliases": ["n/a"], "reasonRequired": True},
        },
        "rules": {"evidenceRequiredFrom": "good", "actionRequiredBelow": "good"},
        "indicators": [
            {"id": "trained", "title": "Staff trained", "kind": "percentage", "decimals": 1},
            {"id": "referrals", "title": "Referrals", "kind": "count", "decimals": 0},
            {"id": "allegations", "title": "Allegations", "kind": "count", "decimals": 0,
             "frequency": "quarterly"},
        ],
        "standards": [
            {"number": n, "title": f"Standard {n}", "source": "invented", "criteria": c}
            for n, c in standards
        ],
    }


def agency(name, expects="full", kind="police", areas=("here",)):
    return {"id": name, "name": name.capitalize(), "kind": kind, "areas": list(areas), "expects": expects}


def cycle(name, agencies, **more):
    return {
        "schema": "section11/cycle/1", "id": name, "title": name, "catalogue": "../catalogue.json",
        "invented": True, "notice": "Invented for tests.", "areas": [{"id": "here", "name": "Here"}],
        "agencies": agencies, **more,
    }


def answered(agency, kind="full", responses=(), **more):
    return {
        "schema": "section11/return/1", "agency": agency, "cycle": "now", "catalogue": "every-code",
        "kind": kind, "signOff": {"role": "Chief officer", "date": "2018-01-20"},
        "responses": list(responses), **more,
    }


def good(ref, evidence, **more):
    return {"criterion": ref, "rating": "Good", "evidence": evidence, **more}


def action(number, **more):
    return {
        "id": number, "criterion": "1.3", "action": "Mend it", "lead": "Training manager",
        "due": "2018-06-30", "successMeasure": "It is mended", "status": "Ongoing", **more,
    }


def before():
    agencies = [agency("updating"), agency("dropping"), agency("silent")]
    write("before/cycle.json", cycle(
        "before", agencies, opens="2016-09-01", due="2017-01-31", ends="2017-03-31"))
    note = {"date": "2017-01-10", "text": "begun"}
    write("before/returns/updating.json", answered("updating", cycle="before", responses=[
        good("1.1", LONG), {"criterion": "1.2", "rating": "Requires improvement", "evidence": LONG + "."}],
        actions=[action("U1", progress=[note])],
        indicators=[{"id": "trained", "value": 90}, {"id": "referrals", "value": 10}]))
    write("before/returns/dropping.json", answered(
        "dropping", cycle="before", responses=[good("1.1", LONG)], actions=[action("D1")]))


def now():
    names = ["ratings", "actions", "figures", "trust", "twice", "one", "evidence", "dropping", "blank",
             "leaking", "formula", "early", "texts", "colours", "rivals"]
    agencies = [agency(name) for name in names] + [
        agency("updating", "update"), agency("orphan", "update"), agency("silent", "none"),
        agency("away", areas=["there"])]
    agencies[3]["kind"] = "nhs-provider"
    write("now/cycle.json", cycle(
        "now", agencies, previous="before", opens="2017-09-01", due="2018-01-31", ends="2018-03-31"))

    def add(name, *arguments, **more):
        write(f"now/returns/{name}.json", answered(*arguments, **more))

    write("now/returns/scan.pdf", "%PDF-1.4\n")
    add("stranger", "Ratngs", responses=[good("1.1", LONG)])
    add("ratings", "ratings", "update", cycle="then", catalogue="another", responses=[
        {"criterion": "1.1", "rating": "Goood"}, {"criterion": "9.9", "rating": "Good"},
        {"criterion": "1.2", "rating": "Good"}, {"criterion": "1.3", "rating": "Requires improvement"},
        {"criterion": "1.4", "rating": "N/A"}, {"criterion": "1.5", "rating": "#REF!"},
        {"criterion": "1.6", "rating": "Good", "evidence": LONG, "moderated": "7"}])
    add("actions", "actions", responses=[good("1.1", LONG)], actions=[
        action("A1", lead=None), action("A2", due=None), action("A3", due="February 017"),
        action("A4", due="2016-03-31"), action("A5", criterion="9.9"), action("A6", action=""),
        action("A7", successMeasure=None), action("A8", due="2031-03-31"),
        action("A9", lead="Alexis Exemplar")])
    add("figures", "figures", responses=[good("1.1", LONG)], indicators=[
        {"id": "trained", "value": 120}, {"id": "unheard-of", "value": 1},
        {"id": "allegations", "period": "spring", "value": 3}])
    add("orphan", "orphan", "update", responses=[good("1.1", LONG)], indicators=[
        {"id": "trained", "value": 0.96}, {"id": "referrals", "value": 3}])
    add("twice", "twice", responses=[good("1.1", LONG)], indicators=[
        {"id": "trained", "value": 50, "numerator": 9, "denominator": 10}])
    add("twice again", "twice", responses=[good("1.2", LONG)])
    add("away", "away", responses=[good("1.1", LONG)])
    add("silent", "silent", responses=[good("1.1", LONG)])
    add("blank", "blank", responses=[])
    write("now/returns/trust.csv", (
        "agency,kind,criterion,rating,reason,evidence,colour of the sky\n"
        f"trust,full,1.1,Good,,{LONG!r},\n"
        f"trust,full,1.1,Outstanding,,{LONG!r},\n"
        "trust,full,1.2,,,,\ntrust,full,1.3,,,,\n"
        "trust,full,3.1,Good,,On the intranet and in the induction pack,blue\n"))
    write("now/returns/rivals.csv", (
        "agency,kind,ref,RAG,Score,evidence\n"
        f"rivals,full,1.1,Good,Outstanding,{LONG!r}\n"
        f"rivals,full,1.2,Good,Good,{LONG!r}\n"))
    write("now/returns/texts.csv", (
        "agency,kind,ref,criterion,rating,evidence\n"
        f"texts,full,1.1,What 1.2 asks.,Good,{LONG!r}\n"
        f"texts,full,new,What 4.x asks.,Good,{LONG!r}\n"))
    add("one", "one", responses=[
        good(f"4.{n}", f"{LONG}, as the minutes of meeting {n} show") for n in range(1, 21)])
    add("early", "early", signOff={"role": "Chief officer", "date": "2017-10-01"},
        responses=[good("1.1", LONG)],
        actions=[action("E1", progress=[{"date": "2018-01-05", "text": "done since"}])])
    add("evidence", "evidence", signOff={"role": None, "date": "soon"}, responses=[
        good("1.1", "see above"), good("1.2", LONG), good("1.3", LONG),
        good("1.4", "A policy is not yet in place"), good("2.1", LONG + " of our own staff")])
    add("dropping", "dropping", responses=[good("1.1", LONG + " now")], actions=[action("D2", action="Something else")])
    add("updating", "updating", "update", responses=[good("1.1", LONG), good("1.2", LONG + ".")],
        actions=[action("U1", progress=[{"date": "2017-01-10", "text": "begun"}])],
        indicators=[{"id": "trained", "value": 30}, {"id": "referrals", "value": 40}])
    add("leaking", "leaking", responses=[
        good("1.1", "For example NHS number 943 476 5919 was reviewed"),
        good("1.2", "Pupil B801200005001 was moved"),
        good("1.3", "Her ULN 1000000019 is on the form, learner record attached"),
        good("1.4", "National insurance number AB123456C was seen"),
        good("1.5", "The child, date of birth 03/04/2011, was seen"),
        good("1.6", "See Liquidlogic case 1234567"),
        good("2.1", "A visit to 14 Orchard Lane, SO14 7LY was made by a commissioned provider"),
        good("2.2", "Ask alexis.exemplar@gmail.com for it"), good("3.1", "Ring 07700 900123 for it"),
        good("4.1", "Child A (Alexis) was heard")])

    book = openpyxl.Workbook()
    book.properties.created = book.properties.modified = datetime.datetime(2018, 1, 1)
    sheet = book.active
    sheet.title = "Standards"
    sheet.append(["Agency", "formula"])
    sheet.append(["Ref", "Rating", "Evidence"])
    sheet.append(["1.1", "=A1", LONG])
    sheet.append(["1.2", "Good", LONG + " too"])
    save(book, HERE / "now/returns/formula.xlsx")

    book = openpyxl.Workbook()
    book.properties.created = book.properties.modified = datetime.datetime(2018, 1, 1)
    sheet = book.active
    sheet.title = "Standards"
    sheet.append(["Agency", "colours"])
    sheet.append(["Ref", "Rating", "Evidence"])
    for ref, colour in [("1.1", "C6EFCE"), ("1.2", "FFC7CE"), ("1.3", "FFC000")]:
        sheet.append([ref, None, f"{LONG} ({ref})"])
        sheet.cell(sheet.max_row, 2).fill = openpyxl.styles.PatternFill("solid", fgColor=colour)
    save(book, HERE / "now/returns/colours.xlsx")


def save(book, path):
    """Writes a workbook without the time of writing, so that its bytes stay the same."""
    scratch = io.BytesIO()
    book.save(scratch)
    with zipfile.ZipFile(scratch) as source, zipfile.ZipFile(path, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            if name == "docProps/core.xml":
                content = re.sub(rb"\d{4}-\d\d-\d\dT[\d:]+Z", b"2018-01-01T00:00:00Z", content)
            target.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)


def mini():
    write("mini/cycle.json", cycle(
        "mini", [agency("themed", "mini")], theme="Standard 1", scope=["1"], opens="2017-09-01",
        due="2018-01-31", ends="2018-03-31"))
    write("mini/returns/themed.json", answered("themed", "mini", cycle="mini", responses=[
        good("1.1", LONG), good("4.1", LONG + " in standard 4")]))


write("catalogue.json", catalogue())
before()
now()
mini()
