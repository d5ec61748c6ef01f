"""The small edition that the corpus is read against, and its cycle; all of it invented."""

EDITION = "corpus-2018"
CYCLE = "corpus-2018"

GRADES = ["Inadequate", "Requires improvement", "Good", "Outstanding"]

# 2.2 and 2.3 differ by one word, so that a text can fit both. 3.10 follows 3.3, as where criteria
# were withdrawn, so that a reference can lose its last zero.
STANDARDS = [
    ("1", "Leadership", [
        ("1.1", "A senior manager, named by role, is answerable for safeguarding."),
        ("1.2", "The board of the agency looks at a safeguarding report each year."),
        ("1.3", "Complaints made by children are counted and acted upon."),
        ("1.4", "The duty to safeguard is written into contracts with other providers."),
    ]),
    ("2", "Training and recruitment", [
        ("2.1", "Every new starter has an induction within six weeks."),
        ("2.2", "Staff who meet children are taught how to recognise neglect."),
        ("2.3", "Volunteers who meet children are taught how to recognise neglect."),
        ("2.4", "References are taken up before anybody begins work."),
    ]),
    ("3", "Listening and sharing", [
        ("3.1", "Children are asked for their views when services are planned."),
        ("3.2", "A written protocol says when information may be shared."),
        ("3.3", "Frontline teams know whom to ring when they are worried."),
        ("3.10", "Interpreters are booked for families who need one."),
    ]),
]

TEXTS = {ref: text for _, _, criteria in STANDARDS for ref, text in criteria}
REFS = list(TEXTS)

_COLOURS = ["red", "amber", "green", "blue"]
_CODES = ["inadequate", "requires-improvement", "good", "outstanding"]
_BANDS = [0, 17, 50, 84]
_MEANINGS = [
    "Missing, or it does not work.",
    "Partly there; action is needed.",
    "There and working.",
    "There, working, and others could learn from it.",
]
_SOURCE = "Invented for tests."


def catalogue():
    """The edition as a document."""
    return {
        "schema": "section11/catalogue/1",
        "id": EDITION,
        "title": "An invented edition for the corpus of returns",
        "edition": "2018",
        "publisher": None,
        "duties": ["section11"],
        "effectiveFrom": None,
        "supersedes": None,
        "status": {"verified": "Nothing: it is invented.", "unverified": "Everything is invented."},
        "legalBasis": [
            {"cite": "Children Act 2004, s.11(2)", "note": "The duty that a real edition serves."}
        ],
        "scale": {
            "status": "inferred",
            "source": _SOURCE,
            "grades": [
                {
                    "code": code, "label": label, "aliases": [str(number)],
                    "needsImprovement": number < 3, "points": number - 1, "colour": colour,
                    "meaning": meaning,
                }
                for number, (code, label, colour, meaning) in enumerate(
                    zip(_CODES, GRADES, _COLOURS, _MEANINGS), start=1)
            ],
            "notApplicable": {"aliases": ["n/a", "not applicable", "grey"], "reasonRequired": True},
        },
        "scoring": {
            "method": "weakest",
            "roundTo": None,
            "bands": [
                {"from": start, "grade": code} for start, code in zip(_BANDS, _CODES)
            ],
            "note": "The bands say which grade a percentage stands for.",
        },
        "flags": {"weakStandard": {"shareAbove": 0.5}, "weakest": 3},
        "rules": {
            "evidenceRequiredFrom": "good",
            "actionRequiredBelow": "good",
            "checks": {
                "R221": {
                    "severity": "off",
                    "because": "the corpus is about how files are read; most forms hold no actions",
                },
                "R407": {
                    "severity": "off",
                    "because": "the forms of the corpus do not ask what success looks like",
                },
            },
        },
        "indicators": [],
        "standards": [
            {
                "number": number, "title": title, "status": "inferred", "source": _SOURCE,
                "appliesTo": ["all"],
                "criteria": [
                    {
                        "ref": ref, "text": text, "guidance": "Look for what is done.",
                        "evidence": ["A document"], "weight": 1, "essential": False,
                        "appliesTo": ["all"], "source": _SOURCE,
                    }
                    for ref, text in criteria
                ],
            }
            for number, title, criteria in STANDARDS
        ],
    }


AGENCIES = {
    "harbour-police": ("Harbour police", "police"),
    "lantern-trust": ("Lantern community trust", "nhs-provider"),
    "willow-homes": ("Willow homes", "council-housing"),
}


def cycle():
    """The cycle as a document."""
    return {
        "schema": "section11/cycle/1",
        "id": CYCLE,
        "title": "The corpus of returns",
        "invented": True,
        "notice": "Every body and every answer is invented.",
        "catalogue": f"standards/{EDITION}.json",
        "opens": "2017-09-01",
        "due": "2018-01-31",
        "ends": "2018-03-31",
        "areas": [{"id": "here", "name": "Here", "code": None}],
        "agencies": [
            {"id": id, "name": name, "kind": kind, "areas": ["here"], "expects": "full"}
            for id, (name, kind) in AGENCIES.items()
        ],
    }
