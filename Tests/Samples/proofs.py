"""Asserts of the composed samples what the README and the tests rely on, and prints the counts."""

import json

import tally

WEAK = ("5", "6", "11")


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
    cycle, returns, unregistered, shapes = tally.read_cycle(root / "4lscb-2017-18")
    first, before, none, first_shapes = tally.read_cycle(root / "4lscb-2016-17")
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


def prove(root, catalogue):
    prove_texts(root)
    prove_four_boards(root, catalogue("section11-4lscb-2017"))
