"""Asserts of the composed samples what the README and the tests rely on, and prints the counts."""

import json

import edition_change
import tally
from other_boards import SLOTS, TRAINED

WEAK = ("5", "6", "11")

# File, place and what stands there, as in the table of Submissions/README.md.
FAULTS = [
    ("S11 return FINAL v2.xlsx", "Standards!F15", None),
    ("Section 11 update 2018 (police).csv", "L5", None),
    ("acute-hospital-trust.json", "/actions/0/due", "February 017"),
    ("city-adult-social-care.xlsx", "Standards!D41", None),
    ("city-adult-social-care.xlsx", "Standards!D42", None),
    ("city-adult-social-care.xlsx", "Standards!D43", None),
    ("coastal-district-council.csv", "F35", "Adequate"),
    ("port-city-childrens-services.xlsx", "Standards!D21", "#REF!"),
    ("county-adult-social-care.json", "/responses/17/criterion", "12.1"),
    ("island-youth-charity.csv", "E42", "8.2"),
    ("port-city-family-charity.csv", "G34", None),
    ("county-hospital-trust.xlsx", "Standards!D19", "Requires improvement"),
    ("port-city-adult-social-care.csv", "M23", None),
    ("island-health-trust.json", "/actions/2/due", "2017-03-31"),
    ("island-housing.xlsx", "Return!B3", "Island housing servce"),
]


def share(counts, number):
    needing, rated = counts[number]
    return needing / rated if rated else 0


def weakest_are_5_6_11(counts, label):
    for number in counts:
        is_weak = share(counts, number) > 0.5
        assert is_weak == (number in WEAK), f"{label}: standard {number} is {counts[number]}"


def prove_texts(root):
    """No evidence or area for improvement occurs twice, and all are of a readable length."""
    seen = {}
    for path in sorted(root.rglob("*")):
        for text in narrative(path):
            assert 60 <= len(text) <= 220, f"{path.name}: {len(text)} characters: {text}"
            assert text not in seen, f"{path.name} and {seen[text]}: {text}"
            seen[text] = path.name
    print(f"{len(seen)} different texts of evidence and areas for improvement")


def narrative(path):
    if path.suffix == ".json" and path.parent.name == "returns":
        for response in json.loads(path.read_text(encoding="utf-8"))["responses"]:
            yield from filter(None, (response.get("evidence"), response.get("areasForImprovement")))
    elif path.suffix == ".csv":
        with path.open(encoding="utf-8-sig", newline="") as file:
            for row in tally.csv.DictReader(file):
                yield from filter(None, (row["evidence"], row["areas_for_improvement"]))
    elif path.suffix == ".xlsx":
        for row in tally.load_workbook(path)["Standards"].iter_rows(min_row=5):
            yield from filter(None, (row[5].value, row[6].value))


def prove_four_boards(root, catalogue):
    cycle, returns, unregistered, shapes = tally.read_cycle(root / "4lscb-2017-18", catalogue)
    first, before, none, first_shapes = tally.read_cycle(root / "4lscb-2016-17", catalogue)
    print("2016-17:", dict(first_shapes), "2017-18:", dict(shapes), "unregistered:", unregistered)
    assert none == [] and len(before) == len(first["agencies"])
    assert unregistered == ["Island housing servce"]
    missing = [a["id"] for a in cycle["agencies"] if a["id"] not in returns]
    assert missing == ["port-city-youth-offending", "island-housing"], missing
    kinds = {a["id"]: a["expects"] for a in cycle["agencies"]}
    assert all(kinds[agency] == kind for agency, (kind, _) in returns.items())
    ratings = tally.merged(returns, before, carry=True)
    alone = tally.merged(returns, before, carry=False)
    south = ["southampton"]
    print(tally.line("Southampton 2016-17", tally.tally(first, tally.merged(before, {}, False), catalogue, south)))
    counts = tally.tally(cycle, ratings, catalogue, south)
    print(tally.line("Southampton 2017-18, weakest", counts))
    assert [counts[n] for n in WEAK] == [(13, 19), (12, 19), (11, 18)]
    weakest_are_5_6_11(counts, "weakest")
    assert all(2 <= n <= 7 for number, (n, _) in counts.items() if number not in WEAK)
    for method in ("points", "proportion"):
        other = tally.tally(cycle, ratings, catalogue, south, method)
        print(tally.line(f"  {method}", other))
        weakest_are_5_6_11(other, method)
        assert all(other[n] == counts[n] for n in WEAK)
    bare = tally.tally(cycle, alone, catalogue, south)
    print(tally.line("  without carried forward", bare))
    weakest_are_5_6_11(bare, "without carried forward")
    for out in [a["id"] for a in cycle["agencies"] if "southampton" in a["areas"]]:
        rest = {agency: answers for agency, answers in ratings.items() if agency != out}
        weakest_are_5_6_11(tally.tally(cycle, rest, catalogue, south), f"without {out}")
    found = tally.provisional(cycle, ratings, catalogue, "southampton")
    assert found == [("city-adult-social-care", "7")], found
    for area in [a["id"] for a in cycle["areas"]]:
        received = sum(1 for a in cycle["agencies"] if area in a["areas"] and a["id"] in returns)
        print(tally.line(f"{area} ({received} returns)", tally.tally(cycle, ratings, catalogue, [area])))
    print(tally.line(f"pool ({len(returns)} returns)", tally.tally(cycle, ratings, catalogue)))


def at(path, place):
    """What stands at a sheet's address, a CSV file's address, or a JSON pointer."""
    if "!" in place:
        sheet, address = place.split("!")
        return tally.load_workbook(path)[sheet][address].value
    if place.startswith("/"):
        value = json.loads(path.read_text(encoding="utf-8"))
        for key in place[1:].split("/"):
            value = value[int(key)] if key.isdigit() else value.get(key)
        return value
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(tally.csv.reader(file))[int(place[1:]) - 1][ord(place[0]) - ord("A")] or None


def prove_faults(root):
    """Every fault stands where Submissions/README.md says."""
    for name, place, found in FAULTS:
        value = at(root / "4lscb-2017-18" / "returns" / name, place)
        assert value == found, f"{name} {place}: {value!r}, not {found!r}"


def prove_no_more_faults(root, catalogues):
    """No return in JSON or CSV has a fault of its rows that the README does not list."""
    meant = {name for name, _, _ in FAULTS}
    for path in sorted(root.rglob("returns/*")):
        if path.suffix == ".xlsx" or (path.name in meant and "2017-18" in str(path)):
            continue
        cycle = json.loads((path.parent.parent / "cycle.json").read_text(encoding="utf-8"))
        catalogue = catalogues(cycle["catalogue"])
        scale = tally.words(catalogue)
        below = {g["label"] for g in catalogue["scale"]["grades"] if g["needsImprovement"]}
        responses, actions = rows(path)
        refs = [r["criterion"] for r in responses]
        assert len(refs) == len(set(refs)), path
        for r in responses:
            rating = scale[r["rating"].casefold()]
            assert rating != "N/A" or r.get("reason"), path
            assert rating not in below or any(a["criterion"] == r["criterion"] for a in actions), path
            assert rating in below or rating == "N/A" or r.get("evidence"), path
        for action in actions:
            due = "-".join(reversed(action["due"].split("/")))
            assert action["lead"] and due >= cycle["opens"], f"{path}: {action}"
            assert not action.get("progress") or action["status"], path


def rows(path):
    """The answers and actions of a JSON or CSV return."""
    if path.suffix == ".json":
        content = json.loads(path.read_text(encoding="utf-8"))
        return content["responses"], content["actions"]
    with path.open(encoding="utf-8-sig", newline="") as file:
        lines = list(tally.csv.DictReader(file))
    return [r for r in lines if r["rating"]], [r for r in lines if r["action_no"]]


def prove_others(root, catalogue):
    """The other boards: numbers of returns, the published shares, the meeting before its cycle."""
    expected = {
        "solihull-2012-13/section11": 6, "solihull-2012-13/section175-157": 5, "southend-2011-12": 19,
        "bath-nes-2014-15/training": 6, "bath-nes-2014-15/cse": 6, "bath-nes-2015-16": 6,
        "edition-change/2022-23": 6, "edition-change/2024-25": 6,
    }
    for name, count in expected.items():
        content = json.loads((root / name / "cycle.json").read_text(encoding="utf-8"))
        cycle, returns, unregistered, shapes = tally.read_cycle(root / name, catalogue(content["catalogue"]))
        assert len(returns) == count == len(cycle["agencies"]) and not unregistered
        counts = tally.tally(cycle, tally.merged(returns, {}, False), catalogue(cycle["catalogue"]))
        print(tally.line(f"{name} {dict(shapes)}  ", counts))
        dates = [meeting["date"] for meeting in cycle["meetings"]]
        early = [day for day in dates if day < cycle["opens"]]
        assert early == (["2012-03-01"] if name.endswith("175-157") else []), early
    values = [v for v in TRAINED.values() if v is not None]
    assert len(values) == 8 and round(sum(values) / 8, 2) == 84.65
    assert sum(len(agencies) for _, agencies in SLOTS) == 15


def prove_edition_change(root, catalogue, crosswalk):
    """Who moved, standard by standard, on the criteria that both editions ask alike."""
    old, new = catalogue(edition_change.OLD), catalogue(edition_change.NEW)
    base = root / "edition-change"
    _, before, _, _ = tally.read_cycle(base / "2022-23", old)
    register, after, _, _ = tally.read_cycle(base / "2024-25", new)
    alike = {link["from"]: link["to"] for link in crosswalk["links"] if link["copyRating"]}
    kinds = {agency["id"]: agency["kind"] for agency in register["agencies"]}
    for number, (then, now, better, worse) in edition_change.COMPARED.items():
        weakest = {}
        for agency, (kind, answers) in sorted(after.items()):
            asked = [ref for ref, of in tally.asked_of(new, kinds[agency]).items() if of == number and ref in alike]
            old_grades = [before[agency][1][alike[ref]] for ref in asked]
            carried = dict(zip(asked, old_grades)) if kind == "update" else {}
            new_grades = [answers.get(ref) or carried[ref] for ref in asked]
            if asked:
                weakest[agency] = tuple(min(map(["Red", "Amber", "Green"].index, grades))
                                        for grades in (old_grades, new_grades))
        found = (sum(t < 2 for t, _ in weakest.values()), sum(n < 2 for _, n in weakest.values()),
                 [a for a, (t, n) in weakest.items() if n > t], [a for a, (t, n) in weakest.items() if n < t])
        assert found == (then, now, better, worse), f"standard {number}: {found}"


def prove(root, catalogue, crosswalk):
    prove_texts(root)
    prove_four_boards(root, catalogue("section11-4lscb-2017"))
    prove_faults(root)
    prove_no_more_faults(root, catalogue)
    prove_others(root, catalogue)
    prove_edition_change(root, catalogue, crosswalk)
