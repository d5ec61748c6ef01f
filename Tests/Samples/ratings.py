"""Composes the ratings of the two cycles so that standards 5, 6 and 11 come out weakest."""

import random

INADEQUATE, IMPROVE, GOOD, OUTSTANDING = "Inadequate", "Requires improvement", "Good", "Outstanding"
NOT_APPLICABLE = "N/A"
BELOW = {INADEQUATE, IMPROVE}
WEAK = ("5", "6", "11")

# Which of the nineteen need improvement in 2017-18, by standard.
NEEDING = {
    "1": ["city-housing", "community-rehabilitation", "border-control"],
    "2": ["city-arts-heritage-libraries", "city-adult-social-care", "immigration-compliance", "ambulance-trust"],
    "3": ["city-arts-heritage-libraries", "national-probation", "community-rehabilitation",
          "immigration-compliance", "police-force"],
    "4": ["city-housing", "police-force", "fire-and-rescue", "ambulance-trust",
          "national-health-commissioner", "transport-police"],
    "5": ["city-childrens-services", "city-adult-social-care", "city-housing", "city-arts-heritage-libraries",
          "police-force", "national-probation", "community-rehabilitation", "fire-and-rescue", "ambulance-trust",
          "immigration-compliance", "border-control", "family-court-advisory", "transport-police"],
    "6": ["community-health-trust", "city-adult-social-care", "city-arts-heritage-libraries",
          "mental-health-trust", "police-force", "national-probation", "community-rehabilitation",
          "ambulance-trust", "immigration-compliance", "border-control", "family-court-advisory", "transport-police"],
    "7": ["city-housing", "city-arts-heritage-libraries", "immigration-compliance", "transport-police",
          "family-court-advisory"],
    "8": ["community-health-trust", "national-probation", "mental-health-trust", "community-rehabilitation"],
    "9": ["city-adult-social-care", "fire-and-rescue", "city-youth-offending"],
    "10": ["city-arts-heritage-libraries", "mental-health-trust"],
    "11": ["city-adult-social-care", "city-housing", "city-arts-heritage-libraries", "police-force",
           "national-probation", "community-rehabilitation", "fire-and-rescue", "ambulance-trust",
           "immigration-compliance", "national-health-commissioner", "transport-police"],
}

# Updates that report one criterion as improved to good in a standard that now needs nothing.
IMPROVED = {
    "1": ["police-force"], "2": ["city-youth-offending", "transport-police", "acute-hospital-trust"],
    "3": ["ambulance-trust", "acute-hospital-trust"],
    "4": ["mental-health-trust", "family-court-advisory", "city-youth-offending"],
    "5": ["national-health-commissioner", "mental-health-trust"],
    "6": ["city-youth-offending", "fire-and-rescue"],
    "7": ["national-probation", "fire-and-rescue", "acute-hospital-trust"],
    "8": ["ambulance-trust", "acute-hospital-trust"], "11": ["family-court-advisory", "acute-hospital-trust"],
}

# Updates that report on actions here without restating a rating.
NOT_RESTATED = {"4": ["national-health-commissioner", "transport-police"], "7": ["family-court-advisory"]}

# Updates in which one criterion has become worse.
WORSENED = {("police-force", "3"), ("immigration-compliance", "2"), ("fire-and-rescue", "9")}

# Local agencies elsewhere need improvement with these odds: another picture in each area.
ODDS = {
    "hampshire": {"5": 0.6, "6": 0.5, "11": 0.6, "2": 0.35},
    "portsmouth": {"5": 0.6, "6": 0.6, "8": 0.5, "11": 0.4},
    "isle-of-wight": {"4": 0.7, "7": 0.7, "11": 0.6, "5": 0.3},
}

NOT_APPLICABLE_CRITERIA = {
    "national-health-commissioner": ["4.4"], "immigration-compliance": ["7.3"],
    "coastal-district-council": ["11.4"], "transport-police": ["4.2"],
    "port-city-family-charity": ["6.6"], "county-hospital-trust": ["7.3"],
}
UNANSWERED = {"city-adult-social-care": ["7.3", "7.4", "7.5"]}
ALL_NOT_APPLICABLE = ("border-control", "11")


def applicable(catalogue, kind):
    """The references that the kind answers, by standard."""
    answer = {}
    for standard in catalogue["standards"]:
        refs = [c["ref"] for c in standard["criteria"]
                if "all" in c["appliesTo"] or kind in c["appliesTo"]]
        answer[standard["number"]] = refs
    return answer


def needs(body, standard):
    if body.is_southampton:
        return body.id in NEEDING[standard]
    odds = ODDS[body.areas[0]].get(standard, 0.2)
    return random.Random(f"{body.id}|needs|{standard}").random() < odds


def effective(body, catalogue):
    """The ratings that hold at the end of 2017-18, by criterion; None where nothing was answered."""
    ratings = {}
    for number, refs in applicable(catalogue, body.kind).items():
        rng = random.Random(f"{body.id}|rating|{number}")
        weak = needs(body, number)
        for ref in refs:
            best = rng.random() < (0.0 if weak and number in WEAK else 0.17)
            ratings[ref] = OUTSTANDING if best else GOOD
        skip = set(NOT_APPLICABLE_CRITERIA.get(body.id, []) + UNANSWERED.get(body.id, []))
        open_refs = [ref for ref in refs if ref not in skip]
        if weak:
            # Two thirds and more, so that points and proportion say the same as the weakest.
            count = -(-2 * len(refs) // 3) if number in WEAK else 1 + (rng.random() < 0.25)
            chosen = rng.sample(open_refs, min(count, len(open_refs)))
            for ref in chosen:
                ratings[ref] = IMPROVE
            if rng.random() < (0.3 if number in WEAK else 0.12):
                ratings[chosen[0]] = INADEQUATE
    for ref in NOT_APPLICABLE_CRITERIA.get(body.id, []):
        ratings[ref] = NOT_APPLICABLE
    for ref in UNANSWERED.get(body.id, []):
        ratings[ref] = None
    if body.id == ALL_NOT_APPLICABLE[0]:
        for ref in ratings:
            if ref.split(".")[0] == ALL_NOT_APPLICABLE[1]:
                ratings[ref] = NOT_APPLICABLE
    return ratings


def standard_of(ref):
    return ref.split(".")[0]


def earlier(body, now):
    """The ratings of 2016-17 that go with those of 2017-18, and the criteria restated since."""
    rng = random.Random(f"{body.id}|earlier")
    before = dict(now)
    for ref, rating in before.items():
        if rating is None:
            before[ref] = GOOD
    restated = set()
    if body.expects == "full":
        for ref, rating in now.items():
            throw = rng.random()
            if rating == INADEQUATE:
                before[ref] = INADEQUATE if throw < 0.4 else IMPROVE
            elif rating == IMPROVE:
                before[ref] = IMPROVE if throw < 0.72 else INADEQUATE if throw < 0.82 else GOOD
            elif rating == OUTSTANDING:
                before[ref] = OUTSTANDING if throw < 0.6 else GOOD
            elif rating == GOOD and throw < 0.05:
                before[ref] = IMPROVE
        return before, set(now)
    for number in sorted({standard_of(ref) for ref in now}, key=int):
        refs = [ref for ref in now if standard_of(ref) == number]
        below = [ref for ref in refs if now[ref] in BELOW]
        good = [ref for ref in refs if now[ref] in (GOOD, OUTSTANDING)]
        if below and body.id not in NOT_RESTATED.get(number, []):
            take = rng.sample(below, max(1, (2 * len(below) + 1) // 3))
            restated.update(take)
            for ref in take:
                if rng.random() < 0.15 and now[ref] == IMPROVE:
                    before[ref] = INADEQUATE
            if (body.id, number) in WORSENED:
                before[take[0]] = GOOD
            if len(good) > 1 and rng.random() < 0.35:
                ref = rng.choice(good)
                restated.add(ref)
                before[ref] = IMPROVE
        listed = body.id in IMPROVED.get(number, [])
        if not below and good and (listed or (not body.is_southampton and rng.random() < 0.25)):
            ref = rng.choice(good)
            restated.add(ref)
            before[ref] = IMPROVE
    if body.id == ALL_NOT_APPLICABLE[0]:
        restated.update(ref for ref in now if standard_of(ref) == ALL_NOT_APPLICABLE[1])
    return before, restated
