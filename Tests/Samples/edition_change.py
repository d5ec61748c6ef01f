"""An invented board that changes its edition between two cycles, the second one with updates."""

from other_boards import cycle
from other_register import AGREED, COUNCIL, PART, POLICE, S11, TRUST, bodies
from returns import Composer
from shapes import write_return
from text import WorkingTogetherWriter, Writer

OLD, NEW = "section11-key-features-2007", "section11-wt2023"
FIRST, SECOND = "edition-change-2022-23", "edition-change-2024-25"
AREA = {"id": "estuary-district", "name": "Estuary district", "code": None}
NOTICE = "Invented for demonstration: the board, its area, the agencies, ratings, evidence and actions are made up."

ESTUARY = bodies(
    AREA["id"],
    ("district-childrens-services", "District children's services", ["Children's services"],
     "council-childrens-services", COUNCIL, "DCS", "xlsx"),
    ("district-housing", "District housing service", ["Housing service"], "council-housing", PART, "DHS", "csv"),
    ("hospital-trust", "Hospital trust", ["Hospital foundation trust"], "nhs-provider", TRUST, "HOT", "json"),
    ("police-force", "Police force", ["Constabulary"], "police", POLICE, "POL", "json"),
    ("youth-offending", "Youth offending service", ["YOS"], "youth-offending",
     f"{S11}(k): youth offending team", "YOS", "xlsx"),
    ("youth-charity", "Youth charity", ["Voluntary youth organisation"],
     "voluntary-organisation", AGREED, "YCH", "csv"),
)
UPDATES = {"hospital-trust", "youth-offending", "youth-charity"}

# What is below green in the first cycle, by the references of the older edition; all else is green.
BEFORE = {
    "district-childrens-services": {"1.5": "Amber", "5.2": "Amber", "5.5": "Amber", "8.2": "Amber"},
    "district-housing": {"4.2": "Amber", "5.2": "Red", "6.2": "Amber", "8.1": "Amber"},
    "hospital-trust": {"5.2": "Amber", "6.4": "Amber", "8.5": "Amber"},
    "police-force": {"3.3": "Amber", "5.2": "Amber", "5.5": "Amber", "7.4": "Amber"},
    "youth-offending": {"4.4": "Amber", "5.5": "Amber", "6.5": "Amber"},
    "youth-charity": {"2.3": "Amber", "5.1": "Amber", "5.2": "Amber", "6.3": "Amber", "8.3": "Red"},
}

# The same in the second, by the newer edition; all else in a full return is green.
AFTER = {
    "district-childrens-services": {"3.2": "Amber", "5.3": "Amber", "10.3": "Amber", "11.3": "Amber"},
    "district-housing": {"2.3": "Amber", "7.1": "Amber", "10.1": "Amber", "11.2": "Amber"},
    "police-force": {"6.2": "Amber", "8.2": "Amber", "9.4": "Amber", "10.2": "Amber", "11.2": "Amber"},
}

# What updates say again or for the first time. The hospital answers whatever is new, the charity nothing of it.
RESTATED = {
    "hospital-trust": {"11.2": "Green", "9.4": "Green", "7.3": "Amber", "2.2": "Green", "3.1": "Green",
                       "3.2": "Green", "3.3": "Amber", "4.2": "Green", "4.3": "Green", "5.1": "Green",
                       "5.2": "Green", "5.3": "Green", "6.1": "Green", "6.2": "Green", "8.1": "Green",
                       "8.2": "Green", "8.3": "Green", "10.1": "Green", "10.2": "Amber", "10.3": "Green",
                       "11.4": "Green", "12.1": "Green", "12.2": "Green"},
    "youth-offending": {"4.1": "Green", "11.3": "Amber", "12.1": "Green", "10.1": "Green", "10.2": "Green",
                        "10.3": "Amber"},
    "youth-charity": {"11.1": "Green", "7.4": "Amber"},
}

# Under which criterion of the newer edition an action of the older one goes on; 2.3 is no longer asked.
MOVED = {"1.5": "5.3", "3.3": "8.2", "4.2": "4.2", "4.4": "4.1", "5.1": "11.1", "5.2": "11.2", "5.5": "11.3",
         "6.2": "9.2", "6.3": "9.3", "6.4": "9.4", "6.5": "12.1", "7.4": "6.2", "8.1": "7.1", "8.2": "7.2",
         "8.3": "7.4", "8.5": "7.3"}

# One row a standard that both editions ask something of: agencies needing improvement then and now, who moved.
COMPARED = {
    "1": (0, 0, [], []), "2": (0, 1, [], ["district-housing"]),
    "4": (1, 0, ["youth-offending"], []),
    "7": (4, 3, ["district-childrens-services", "youth-charity"], []),
    "9": (3, 2, ["district-housing", "hospital-trust"], ["police-force"]),
    "11": (6, 5, ["district-housing", "hospital-trust"], []), "12": (0, 0, [], []),
}


def asked(catalogue, kind):
    return [c["ref"] for s in catalogue["standards"] for c in s["criteria"] if {"all", kind} & set(c["appliesTo"])]


def ratings(catalogue, body, below):
    refs = asked(catalogue, body.kind)
    assert set(below) <= set(refs), (body.id, below)
    return {ref: below.get(ref, "Green") for ref in refs}


def moved(action):
    """An action of the cycle before under the reference that the newer edition gives it."""
    return action | {"criterion": MOVED.get(action["criterion"])}


def compose(root, catalogues, write_cycle):
    """Writes the two cycles of the board that changes its edition."""
    meeting = [body.id for body in ESTUARY]
    first = cycle(FIRST, "Section 11 audit of an invented board 2022-23, by the eight key features", OLD,
                  ("2022-09-01", "2023-01-31", "2023-03-31"), AREA, ESTUARY, notice=NOTICE,
                  meetings=[("2023-03-01", "Board", meeting)])
    second = cycle(SECOND, "Section 11 audit of an invented board 2024-25, by Working Together 2023", NEW,
                   ("2024-09-01", "2025-01-31", "2025-03-31"), AREA, ESTUARY, notice=NOTICE, previous=FIRST,
                   meetings=[("2025-03-01", "Board", meeting)])
    for agency in second["agencies"]:
        agency["expects"] = "update" if agency["id"] in UPDATES else "full"
    first_plan = {"textYear": 2022, "notes": ("2022-11-07", "2023-01-20"), "noteMiddle": "2023-01-20",
                  "dueEnds": ["2024-09-30", "2024-12-31", "2025-03-31"], "signed": ("2023-01-23", "2023-01-31"),
                  "writer": Writer}
    second_plan = {"textYear": 2024, "notes": ("2024-10-07", "2025-01-17"), "noteMiddle": "2024-12-02",
                   "dueEnds": ["2025-09-30", "2025-12-31"], "signed": ("2025-01-20", "2025-01-31"),
                   "writer": WorkingTogetherWriter}
    base = root / "edition-change"
    old, new = catalogues(OLD), catalogues(NEW)
    write_cycle(base / "2022-23", first)
    write_cycle(base / "2024-25", second)
    for body in ESTUARY:
        earlier = Composer(body, first | first_plan, old).compose(
            "full", ratings(old, body, BEFORE[body.id]), 2023)
        write_return(base / "2022-23" / "returns", body, body.shape, earlier, first, old)
        composer = Composer(body, second | second_plan, new)
        actions = [moved(action) for action in earlier["actions"]]
        if body.id in UPDATES:
            given = RESTATED[body.id]
            # What an update does not mention stands as it stood.
            known = {MOVED[ref]: grade for ref, grade in BEFORE[body.id].items() if ref in MOVED} | given
            answer = composer.compose("update", given, 2025, actions, all_ratings=known)
        else:
            answer = composer.compose("full", ratings(new, body, AFTER[body.id]), 2025, actions)
        write_return(base / "2024-25" / "returns", body, body.shape, answer, second, new)
