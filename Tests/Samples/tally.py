"""Reads the sample returns back from disk and counts again, by the rules M01 to M07."""

import csv
import json
from collections import Counter

from openpyxl import load_workbook


def read_return(path):
    """Agency as stated, kind, and every rating given by criterion (first answer wins)."""
    if path.suffix == ".json":
        content = json.loads(path.read_text(encoding="utf-8"))
        rows = [(r["criterion"], r["rating"]) for r in content["responses"]]
        return content["agency"], content["kind"], rows
    if path.suffix == ".csv":
        with path.open(encoding="utf-8-sig", newline="") as file:
            lines = list(csv.DictReader(file))
        rows = [(line["criterion"], line["rating"]) for line in lines if line["rating"]]
        return lines[0]["agency"], lines[0]["kind"], rows
    book = load_workbook(path)
    labels = {row[0].value: row[1].value for row in book["Return"].iter_rows(min_row=3, max_row=13)}
    sheet = book["Standards"]
    rows = [(str(row[1].value), row[3].value) for row in sheet.iter_rows(min_row=5) if row[3].value]
    return labels["Agency id"] or labels["Agency"], labels["Kind of return"], rows


def words(catalogue):
    """Every word of the scale in lower case, with the label that it stands for."""
    scale = catalogue["scale"]
    answer = {word.casefold(): "N/A" for word in scale["notApplicable"]["aliases"]}
    for grade in scale["grades"]:
        for word in [grade["label"], *grade["aliases"]]:
            answer[word.casefold()] = grade["label"]
    return answer


def read_cycle(directory, catalogue):
    """The register, and per agency id its kind of return and its ratings."""
    meanings = words(catalogue)
    cycle = json.loads((directory / "cycle.json").read_text(encoding="utf-8"))
    names = {}
    for agency in cycle["agencies"]:
        for name in [agency["id"], agency["name"], *agency.get("aliases", [])]:
            assert names.setdefault(name.casefold(), agency["id"]) == agency["id"], f"two agencies are {name}"
    returns, unregistered, shapes = {}, [], Counter()
    for path in sorted((directory / "returns").iterdir()):
        stated, kind, rows = read_return(path)
        shapes[path.suffix[1:]] += 1
        agency = names.get(stated.casefold())
        if agency is None:
            unregistered.append(stated)
            continue
        assert agency not in returns, f"two returns from {agency}"
        answers = {}
        for ref, rating in rows:
            answers.setdefault(ref, meanings.get(str(rating).casefold(), rating))
        returns[agency] = (kind, answers)
    return cycle, returns, unregistered, shapes


def asked_of(catalogue, kind):
    schools = catalogue["duties"] == ["section175-157"]
    return {c["ref"]: s["number"] for s in catalogue["standards"] for c in s["criteria"]
            if "all" in c["appliesTo"] or kind in c["appliesTo"] or (schools and "schools" in c["appliesTo"])}


def merged(returns, before, carry):
    """Ratings with those of the cycle before carried into updates."""
    whole = {}
    for agency, (kind, answers) in returns.items():
        old = before.get(agency, (None, {}))[1] if carry and kind == "update" else {}
        whole[agency] = {**old, **answers}
    return whole


def graded(answers, asked, number, points):
    return [answers[ref] for ref, standard in asked.items()
            if standard == number and answers.get(ref) in points]


def needs(grades, catalogue, method):
    scale = catalogue["scale"]["grades"]
    points = {g["label"]: g["points"] for g in scale}
    weak = {g["label"] for g in scale if g["needsImprovement"]}
    if method == "weakest":
        return any(grade in weak for grade in grades)
    if method == "points":
        score = 100 * sum(points[g] for g in grades) / (max(points.values()) * len(grades))
    else:
        score = 100 * sum(g not in weak for g in grades) / len(grades)
    band = [b["grade"] for b in catalogue["scoring"]["bands"] if score >= b["from"]][-1]
    return next(g["needsImprovement"] for g in scale if g["code"] == band)


def tally(cycle, ratings, catalogue, areas=None, method="weakest"):
    """By standard: how many need improvement, how many are rated."""
    points = {g["label"]: g["points"] for g in catalogue["scale"]["grades"]}
    answer = {}
    for standard in catalogue["standards"]:
        needing = rated = 0
        for agency in cycle["agencies"]:
            if agency["id"] not in ratings or (areas and not set(areas) & set(agency["areas"])):
                continue
            asked = asked_of(catalogue, agency["kind"])
            grades = graded(ratings[agency["id"]], asked, standard["number"], points)
            if grades:
                rated += 1
                needing += needs(grades, catalogue, method)
        answer[standard["number"]] = (needing, rated)
    return answer


def provisional(cycle, ratings, catalogue, area):
    """The agency and standard of every rating made on less than full coverage."""
    points = {g["label"] for g in catalogue["scale"]["grades"]}
    found = []
    for agency in cycle["agencies"]:
        if agency["id"] not in ratings or area not in agency["areas"]:
            continue
        asked = asked_of(catalogue, agency["kind"])
        for number in sorted(set(asked.values()), key=int):
            answers = [ratings[agency["id"]].get(ref) for ref, s in asked.items() if s == number]
            if any(a in points for a in answers) and any(a not in points and a != "N/A" for a in answers):
                found.append((agency["id"], number))
    return found


def line(label, counts):
    return f"{label:34}" + "  ".join(f"{number}:{n}/{of}" for number, (n, of) in counts.items())
