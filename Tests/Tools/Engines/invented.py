"""Writes invented cycles that hold everything by which a count can go wrong, from a seed.

Agencies of no, one and several areas, criteria that are not asked of every kind, answers that are not
applicable, blank or off the scale, ratings of a panel, updates on the returns of a cycle before,
missing returns and bodies that owe none, standards that nobody rates, ties, and other thresholds.
"""

import json
import random

GRADES = [
    ("inadequate", "Inadequate", True), ("requires-improvement", "Requires improvement", True),
    ("good", "Good", False), ("outstanding", "Outstanding", False)]
KINDS = ["police", "nhs-provider", "maintained-school", "council-housing"]
THRESHOLDS = [(0.5, 3), (0.25, 1), (0.3333, 2), (0.6, 4)]


def write(directory, seed, agencies=40, standards=7, method="weakest"):
    """Writes a cycle and the one before it; returns their folders."""
    choice = random.Random(seed)
    catalogue = make_catalogue(choice, seed, standards, method)
    register = make_register(choice, agencies)
    # A name that folders and SQL must write in another way.
    names = [f"invented-{seed}-before", f"invented {seed} 'late'/50%"]
    folders = []
    for number, name in enumerate(names):
        folder = directory / f"invented-{seed}-{number}"
        (folder / "returns").mkdir(parents=True, exist_ok=True)
        put(folder / "catalogue.json", catalogue)
        put(folder / "cycle.json", {
            "schema": "section11/cycle/1", "id": name, "title": f"Invented audit, seed {seed}",
            "catalogue": "catalogue.json", "invented": True,
            "notice": "Everything in this cycle is invented, to compare engines.",
            "opens": f"{2017 + number}-09-01", "due": f"{2018 + number}-01-31",
            "ends": f"{2018 + number}-03-31", "previous": names[0] if number else None,
            "areas": [{"id": area, "name": area.title()} for area in ["east", "north", "west"]],
            "agencies": register})
        for agency in register:
            answered = make_return(choice, agency, name, catalogue, number)
            if answered:
                put(folder / "returns" / f"{agency['id']}.json", answered)
        folders.append(folder)
    return folders


def put(path, value):
    path.write_text(json.dumps(value, indent=1) + "\n", encoding="utf-8")


def make_catalogue(choice, seed, standards, method):
    above, weakest = THRESHOLDS[seed % len(THRESHOLDS)]
    scoring = {"method": method}
    if method == "points":
        scoring["bands"] = [
            {"from": 25 * step, "grade": code} for step, (code, _, _) in enumerate(GRADES)]
    return {
        "schema": "section11/catalogue/1", "id": f"invented-{seed}", "title": "Invented",
        "edition": "1", "scoring": scoring,
        "scale": {
            "grades": [
                {"code": code, "label": label, "needsImprovement": needs, "points": points}
                for points, (code, label, needs) in enumerate(GRADES)],
            "notApplicable": {"aliases": ["n/a"], "reasonRequired": True}},
        "flags": {"weakStandard": {"shareAbove": above}, "weakest": weakest},
        "standards": [{
            "number": str(number), "title": f"Standard {number}, \"as it is\"", "status": "unknown",
            "appliesTo": [choice.choice(KINDS)] if number % 5 == 0 else ["all"],
            "criteria": [{
                "ref": f"{number}.{criterion}", "text": f"Criterion {criterion} of {number}.",
                "appliesTo": choice.sample(KINDS, 2) if choice.random() < 0.2 else ["all"]}
                for criterion in range(1, choice.randint(2, 6))]}
            for number in range(1, standards + 1)]}


def make_register(choice, agencies):
    areas = ["east", "north", "west"]
    return [{
        "id": f"agency-{number:03}", "name": f"Agency {number}, \"invented\"",
        "kind": choice.choice(KINDS),
        # Some cover no area: they count in no area and not in the pool of the areas.
        "areas": choice.sample(areas, choice.choice([0, 1, 1, 1, 2, 2, 3])),
        "expects": choice.choice(["full", "full", "full", "update", "none"])}
        for number in range(1, agencies + 1)]


def make_return(choice, agency, cycle, catalogue, number):
    chance = choice.random()
    if chance < 0.1 or agency["expects"] == "none" and chance < 0.7:
        return None
    kind = "update" if number and choice.random() < 0.5 else "full"
    # What an agency answers hangs together, so that some standards are weak and others are not.
    responses = []
    for standard in catalogue["standards"]:
        mood = choice.choice([0, 1, 2, 2, 2, 3])
        is_blank = choice.random() < 0.1
        for criterion in standard["criteria"]:
            if is_blank or choice.random() < (0.7 if kind == "update" else 0.1):
                continue
            responses.append(make_response(choice, criterion["ref"], mood))
    return {
        "schema": "section11/return/1", "agency": agency["id"], "cycle": cycle,
        "catalogue": catalogue["id"], "kind": kind, "responses": responses}


def make_response(choice, ref, mood):
    chance = choice.random()
    step = min(3, max(0, mood + choice.choice([0, 0, 0, 1])))
    rating = GRADES[step][1]
    if chance < 0.12:
        rating = "N/A"
    elif chance < 0.18:
        rating = ""
    elif chance < 0.2:
        rating = "#REF!"
    response = {
        "criterion": ref, "rating": rating, "reason": "It is not ours.",
        "evidence": "Words that no export may hold."}
    if choice.random() < 0.1:
        response["moderated"] = choice.choice([GRADES[max(0, step - 1)][1], "N/A"])
    return response
