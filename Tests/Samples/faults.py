"""Puts the deliberate faults of 2017-18 into returns; Submissions/README.md lists them."""

BELOW = {"Inadequate", "Requires improvement"}


def response(content, ref):
    return next(r for r in content["responses"] if r["criterion"] == ref)


def good(content, standards):
    """The first criterion rated good in one of the standards."""
    return next(r for r in content["responses"]
                if r["rating"] == "Good" and r["criterion"].split(".")[0] in standards)


def open_action(content):
    """The first action not yet complete, else the first."""
    actions = content["actions"]
    return next((a for a in actions if a["status"] != "Complete"), actions[0])


def no_evidence(content):
    good(content, {"3"}).pop("evidence")


def no_lead(content):
    open_action(content).pop("lead")


def unreadable_date(content):
    open_action(content)["due"] = "February 017"


def off_scale(content):
    good(content, {"7"})["rating"] = "Adequate"


def error_value(content):
    good(content, {"4"})["rating"] = "#REF!"


def unknown_criterion(content):
    content["responses"].append({
        "criterion": "12.1", "rating": "Good",
        "evidence": "Our young carers' pathway was agreed with partners in May 2017 and is used by all teams."})


def answered_twice(content):
    first = good(content, {"8"})
    second = {"criterion": first["criterion"], "rating": "Outstanding",
              "evidence": "Entered again by the project manager after the trustees' away day in November 2017."}
    content["responses"].insert(content["responses"].index(first) + 1, second)


def no_reason(content):
    next(r for r in content["responses"] if r["rating"] == "N/A").pop("reason")


def no_action(content):
    ref = next(r["criterion"] for r in content["responses"] if r["rating"] in BELOW)
    content["actions"] = [a for a in content["actions"] if a["criterion"] != ref]


def no_due_date(content):
    open_action(content).pop("due")


def due_too_early(content):
    open_action(content)["due"] = "2017-03-31"


FAULTS = {
    "city-housing": no_evidence,
    "police-force": no_lead,
    "acute-hospital-trust": unreadable_date,
    "coastal-district-council": off_scale,
    "port-city-childrens-services": error_value,
    "county-adult-social-care": unknown_criterion,
    "island-youth-charity": answered_twice,
    "port-city-family-charity": no_reason,
    "county-hospital-trust": no_action,
    "port-city-adult-social-care": no_due_date,
    "island-health-trust": due_too_early,
}

# Names under which two agencies answer: one alias, and one name that is in no register.
STATED = {"city-arts-heritage-libraries": "City libraries and heritage", "island-housing": "Island housing servce"}

# Files named as people name them.
FILE_NAMES = {
    "city-housing": "S11 return FINAL v2.xlsx",
    "police-force": "Section 11 update 2018 (police).csv",
    "island-adult-social-care": "Copy of S11 update - adults.xlsx",
    "port-city-hospital-trust": "s11_update_jan18.json",
}
