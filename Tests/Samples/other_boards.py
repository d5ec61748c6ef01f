"""The cycles of the three other boards: a programme, a rolling year, and an audit after mini audits."""

import random

from other_register import BATH, SETTINGS, SOLIHULL, SOLIHULL_SCHOOLS, SOUTHEND
from returns import Composer
from shapes import write_json, write_return
from text import SchoolWriter

KEY_FEATURES, SCHOOLS = "section11-key-features-2007", "section175-157-kcsie-2025"
INVENTED = "Invented for demonstration: the agencies, ratings, evidence and actions are made up; only the area is real."

# Under descriptive names, the shares of staff trained that one board published; None where figures were only planned.
TRAINED = {
    "hospital-trust": 88, "probation-trust": 74, "lead-general-practitioners": 95,
    "mental-health-partnership": 96.2, "community-healthcare": 65, "council-early-years": 97,
    "schools": 96, "adult-and-community-college": 66, "police-force": None, "specialist-services": None,
}

SLOTS = [
    ("2011-10-01", ["family-court-advisory", "community-healthcare"]),
    ("2011-12-01", ["integrated-youth", "fire-and-rescue"]),
    ("2012-01-01", ["further-education-college", "council-children-and-education", "probation-trust"]),
    ("2012-03-01", ["mental-health-partnership", "health-commissioner", "voluntary-services-association"]),
    ("2012-05-01", ["council-early-years"]),
    ("2012-07-01", ["ambulance-trust", "police-force"]),
    ("2012-09-01", ["hospital-trust", "council-commissioned-services"]),
]


def cycle(ident, title, catalogue, dates, area, bodies, *, notice=INVENTED, previous=None, theme=None,
          scope=None, lead="Safeguarding board manager", meetings=(), duty="section11"):
    opens, due, ends = dates
    content = {
        "schema": "section11/cycle/1", "id": ident, "title": title, "invented": True, "notice": notice,
        "kind": "mini" if theme else "full", "theme": theme, "scope": scope, "catalogue": catalogue,
        "opens": opens, "due": due, "ends": ends, "previous": previous, "leads": [{"role": lead}],
        "areas": [area], "agencies": [], "meetings": [
            {"date": day, "body": body, "agencies": agencies} for day, body, agencies in meetings],
    }
    for body in bodies:
        entry = body.entry("mini" if theme else "full")
        named = "s.11" in body.basis and not body.basis.startswith("Not ") or body.basis.startswith("Education")
        entry["duty"] = None if not named else \
            "section175-157" if body.basis.startswith("Education") else duty
        content["agencies"].append(entry)
    return content


def plan(year, notes, ends, signed, **more):
    first, last = notes
    return {"textYear": year, "notes": notes, "noteMiddle": more.pop("middle", last), "dueEnds": ends,
            "signed": signed} | more


def rate(body, catalogue, cycle, odds):
    """Invented ratings: mostly met, some below, few at the bottom."""
    labels = [g["label"] for g in catalogue["scale"]["grades"]]
    bottom, below, top = labels[0], labels[1], labels[-1]
    ratings = {}
    schools = catalogue["duties"] == ["section175-157"]
    for standard in catalogue["standards"]:
        number = standard["number"]
        refs = [c["ref"] for c in standard["criteria"] if set(c["appliesTo"]) & {"all", body.kind}
                or (schools and "schools" in c["appliesTo"])]
        if cycle.get("scope"):
            refs = [ref for ref in refs if ref in cycle["scope"] or number in cycle["scope"]]
        ratings |= {ref: top for ref in refs}
        rng = random.Random(f"{body.id}|{cycle['id']}|{number}")
        if refs and rng.random() < odds.get(number, 0.25):
            chosen = rng.sample(refs, min(len(refs), rng.choice([1, 1, 2])))
            ratings |= {ref: below for ref in chosen}
            if rng.random() < 0.15:
                ratings[chosen[0]] = bottom
    return ratings


def figures(body):
    """The figures of the rolling year: shares published, the rest invented for some agencies."""
    rng = random.Random(f"{body.id}|figures")
    answer = []
    if body.id in TRAINED:
        value = TRAINED[body.id]
        answer.append({"id": "staff-trained", "value": value})
        if value is None:
            answer[-1]["absence"] = "plans to supply figures"
    if rng.random() < 0.6:
        answer.append({"id": "crb-current", "value": rng.choice([88.5, 92, 94.1, 97.3, 99, 100])})
        answer.append({"id": "allegations-against-staff", "value": rng.randint(5, 14)})
        answer.append({"id": "child-protection-referrals", "value": rng.randint(20, 160)})
    return answer


def write(root, path, content, plans, bodies, catalogue, write_cycle, odds, earlier=None, extra=None):
    """Writes a cycle and a return from each body; gives the actions of each."""
    write_cycle(root / path, content)
    actions = {}
    for body in bodies:
        ratings = rate(body, catalogue, content, odds)
        for action in (earlier or {}).get(body.id, ()):
            # Some of what the mini audits found is not yet mended.
            if random.Random(f"{action['id']}|still").random() < 0.45:
                ratings[action["criterion"]] = catalogue["scale"]["grades"][1]["label"]
        # Evidence is older than the report: those who present in the first autumn look back a year.
        back = 1 if any(day < "2012" and body.id in names for day, names in SLOTS
                        if content["id"].startswith("southend")) else 0
        composer = Composer(body, content | plans | {"textYear": plans["textYear"] - back}, catalogue)
        answer = composer.compose(content["kind"], ratings, plans.get("actionYear", plans["textYear"]),
                                  (earlier or {}).get(body.id, ()), theme=content["theme"])
        if extra:
            extra(body, answer)
        write_return(root / path / "returns", body, body.shape, answer, content, catalogue)
        actions[body.id] = answer["actions"]
    return actions


def solihull(root, catalogues, write_cycle):
    area = {"id": "solihull", "name": "Solihull", "code": "E08000029"}
    dates = ("2012-07-01", "2012-09-30", "2013-06-30")
    roles = {"section11": "Safeguarding officer", "section175-157": "Chief education welfare officer"}
    first = cycle("solihull-2012-13-section11", "Section 11 audit of Solihull 2012-13 (invented)", KEY_FEATURES,
                  dates, area, SOLIHULL, lead=roles["section11"],
                  meetings=[("2012-09-01", "Board", [body.id for body in SOLIHULL])])
    # The plan of the year gave March 2012 for the schools, which lies before the plan's own start.
    second = cycle("solihull-2012-13-section175-157",
                   "Section 175/157 audit of Solihull 2012-13 (invented; rated against the 2025 edition, "
                   "as no 2012 catalogue is held)",
                   SCHOOLS, ("2012-07-01", "2013-03-31", "2013-06-30"), area, SOLIHULL_SCHOOLS,
                   notice=INVENTED + " Rated against the 2025 edition, as no 2012 catalogue is held. The meeting in "
                   "March 2012 lies before the cycle opens, as it did in the plan of that year.",
                   lead=roles["section175-157"],
                   meetings=[("2012-03-01", "Board", [body.id for body in SOLIHULL_SCHOOLS])])
    for agency in second["agencies"]:
        agency.update(SETTINGS[agency["id"]])
    ends = ["2012-12-31", "2013-03-31", "2013-06-30"]
    SchoolWriter.prompts = {c["ref"]: c["evidence"] for s in catalogues(SCHOOLS)["standards"] for c in s["criteria"]}
    write(root, "solihull-2012-13/section11", first,
          plan(2011, ("2012-07-09", "2012-09-07"), ends, ("2012-09-10", "2012-09-28")),
          SOLIHULL, catalogues(KEY_FEATURES), write_cycle, {"5": 0.6, "7": 0.5})
    write(root, "solihull-2012-13/section175-157", second,
          plan(2012, ("2012-10-01", "2013-02-20"), ["2013-05-31", "2013-06-30"], ("2013-03-01", "2013-03-28"),
               writer=SchoolWriter),
          SOLIHULL_SCHOOLS, catalogues(SCHOOLS), write_cycle, {"6": 0.7, "2": 0.5},
          extra=lambda body, answer: answer.update(indicators=school_figures(body)))
    write_json(root / "solihull-2012-13" / "programme.json", {
        "schema": "section11/programme/1", "id": "solihull-2012-13",
        "title": "Audits of Solihull 2012-13: Section 11 and Section 175/157 (invented)",
        "invented": True, "notice": INVENTED,
        "cycles": [{"directory": name, "leadRole": role, "from": dates[0], "to": dates[2]}
                   for name, role in roles.items()]})


def school_figures(body):
    rng = random.Random(f"{body.id}|figures")
    return [{"id": "referrals", "value": rng.randint(5, 18)},
            {"id": "safeguarding-concerns", "value": rng.randint(40, 190)},
            {"id": "early-help-assessments", "value": rng.randint(6, 25)}]


def southend(root, catalogues, write_cycle):
    area = {"id": "southend-on-sea", "name": "Southend-on-Sea", "code": "E06000033"}
    content = cycle("southend-2011-12", "Section 11 reports to the Executive of Southend 2011-12 (invented)",
                    KEY_FEATURES, ("2011-10-01", "2012-09-30", "2012-09-30"), area, SOUTHEND,
                    notice="Invented for demonstration: ratings, evidence and actions are made up. The shares of staff "
                    "trained are published figures under descriptive names; all other figures are made up.",
                    meetings=[(day, "Executive", agencies) for day, agencies in SLOTS])

    def with_figures(body, answer):
        answer["indicators"] = figures(body)
        day = next((day for day, agencies in SLOTS if body.id in agencies), "2012-09-01")
        # The report is signed off in the month in which it is presented.
        answer["signOff"]["date"] = f"{day[:8]}{random.Random(body.id).randint(3, 26):02d}"

    write(root, "southend-2011-12", content,
          plan(2011, ("2011-10-03", "2011-10-28"), ["2012-03-31", "2012-06-30", "2012-09-30"],
               ("2011-10-03", "2012-09-26")),
          SOUTHEND, catalogues(KEY_FEATURES), write_cycle, {"5": 0.5, "6": 0.35}, extra=with_figures)


def bath(root, catalogues, write_cycle):
    area = {"id": "bath-and-north-east-somerset", "name": "Bath and North East Somerset", "code": "E06000022"}
    key_features = catalogues(KEY_FEATURES)
    minis = [
        ("training", "Training", ["5"], "2014", ("2014-10-01", "2014-12-31", "2015-03-31"),
         ("2014-10-13", "2014-12-05"), ("2014-12-08", "2014-12-19")),
        ("cse", "Child sexual exploitation", ["4.4", "7.1", "7.3", "7.5", "8.2"], "2015",
         ("2015-01-05", "2015-02-27", "2015-03-31"), ("2015-01-12", "2015-02-06"), ("2015-02-09", "2015-02-25")),
    ]
    open_actions = {}
    for name, theme, scope, year, dates, notes, signed in minis:
        content = cycle(f"bath-nes-2014-15-{name}",
                        f"Mini audit of Bath and North East Somerset 2014-15: {theme.lower()} (invented)",
                        KEY_FEATURES, dates, area, BATH, theme=theme, scope=scope)
        actions = write(root, f"bath-nes-2014-15/{name}", content,
                        plan(2014, notes, ["2016-05-31", "2016-06-30", "2016-09-30"], signed, actionYear=year),
                        BATH, key_features, write_cycle, {str(n): 0.75 for n in range(1, 9)})
        for agency, more in actions.items():
            open_actions.setdefault(agency, []).extend(more)
    write_json(root / "bath-nes-2014-15" / "programme.json", {
        "schema": "section11/programme/1", "id": "bath-nes-2014-15",
        "title": "Mini audits of Bath and North East Somerset 2014-15 (invented)",
        "invented": True, "notice": INVENTED,
        "cycles": [{"directory": mini[0], "leadRole": "Safeguarding board manager", "from": mini[4][0],
                    "to": mini[4][2]} for mini in minis]})
    content = cycle("bath-nes-2015-16", "Section 11 audit of Bath and North East Somerset 2015-16 (invented)",
                    KEY_FEATURES, ("2016-05-01", "2016-09-30", "2016-09-30"), area, BATH,
                    previous="bath-nes-2014-15-training")
    write(root, "bath-nes-2015-16", content,
          plan(2015, ("2016-05-09", "2016-08-26"), ["2016-12-31", "2017-03-31"], ("2016-09-05", "2016-09-29"),
               middle="2016-07-04", actionYear=2016),
          BATH, key_features, write_cycle, {"5": 0.5, "7": 0.5}, earlier=open_actions)


def compose(root, catalogues, write_cycle):
    """Writes the cycles of the three boards."""
    solihull(root, catalogues, write_cycle)
    southend(root, catalogues, write_cycle)
    bath(root, catalogues, write_cycle)
