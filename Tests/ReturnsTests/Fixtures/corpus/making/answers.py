"""What the invented agencies answer, and how a case of the corpus says what it expects."""

import copy
from dataclasses import dataclass, field

from making.standards import CYCLE, EDITION, REFS, TEXTS

FACTS = [
    ("Agency", "Harbour police"),
    ("Cycle", CYCLE),
    ("Kind of return", "full"),
    ("Signed off by (role)", "Chief superintendent"),
    ("Signed off on", "19/01/2018"),
]
ALL_FACTS = ["agency", "cycle", "kind", "signOff"]

_GIVEN = {
    "1.1": ("Good", "The role is in the scheme of delegation.", ""),
    "1.2": ("Outstanding", "Minutes of the May meeting.", ""),
    "1.3": ("Requires improvement", "A log is kept at two stations.", "Keep one log for all."),
    "1.4": ("Inadequate", "", "Add the clause at the next tender."),
    "2.1": ("Good", "Induction pack and attendance list.", ""),
    "2.2": ("Good", "E-learning report of October.", ""),
    "2.3": ("N/A", "The agency has no volunteers.", ""),
    "2.4": ("Outstanding", "Audit of twenty personnel files.", ""),
    "3.1": ("Good", "Youth panel, three times a year.", ""),
    "3.2": ("Requires improvement", "The protocol of 2015.", "Bring the protocol up to date."),
    "3.3": ("Good", "Card on every desk.", ""),
    "3.10": ("Outstanding", "Bookings of the language line.", ""),
}


@dataclass
class Answer:
    """One answer, as the return means it."""

    ref: str
    rating: str | None
    evidence: str = ""
    areas: str = ""
    reason: str = ""
    moderated: str = ""

    @property
    def text(self):
        return TEXTS[self.ref]

    def document(self):
        made = {"criterion": self.ref, "rating": self.rating}
        for key, text in [
            ("reason", self.reason), ("evidence", self.evidence),
            ("areasForImprovement", self.areas), ("moderated", self.moderated),
        ]:
            if text:
                made[key] = text
        return made


@dataclass
class Answers:
    """What one return means."""

    agency: str = "Harbour police"
    answers: list = field(default_factory=list)
    actions: list = field(default_factory=list)
    role: str | None = "Chief superintendent"
    signed: str | None = "19/01/2018"

    def __getitem__(self, ref):
        return next(answer for answer in self.answers if answer.ref == ref)

    def document(self):
        """The return as `section11/return/1`."""
        made = {
            "schema": "section11/return/1", "cycle": CYCLE, "catalogue": EDITION,
            "agency": self.agency, "kind": "full", "invented": True,
            "signOff": {"role": self.role, "date": self.signed} if self.role else None,
            "responses": [answer.document() for answer in self.answers],
        }
        if self.actions:
            made["actions"] = self.actions
        return made


def answers(signed=True, areas=True, **changed):
    """The usual answers; `changed` gives other fields of them by `r1_1` and the like."""
    made = Answers(answers=[Answer(ref, *_GIVEN[ref]) for ref in REFS])
    if not signed:
        made.role = made.signed = None
    if not areas:
        for answer in made.answers:
            answer.areas = ""
    for key, change in changed.items():
        answer = made[key[1:].replace("_", ".")]
        for name, value in change.items():
            setattr(answer, name, value)
    return made


def actions_for(made, due=None):
    """Adds an action for each answer that needs one, and returns them by reference."""
    planned = {
        "1.3": ("Merge the logs", "Complaints manager", "2018-03-31"),
        "1.4": ("Change the standard contract", "Head of procurement", "2018-06-30"),
        "3.2": ("Rewrite the protocol", "Records manager", "2018-05-31"),
    }
    for number, (ref, (action, lead, day)) in enumerate(planned.items(), start=1):
        made.actions.append({
            "id": f"A{number}", "criterion": ref, "action": action, "lead": lead,
            "due": (due or {}).get(ref, day),
        })
    return {action["criterion"]: action for action in made.actions}


@dataclass
class Case:
    """A file of the corpus with what is expected of it."""

    name: str
    oddity: str
    program: str
    make: object
    shape: str = "workbook"
    returns: list = field(default_factory=list)
    says: list = field(default_factory=lambda: list(ALL_FACTS))
    codes: list = field(default_factory=list)
    guesses: list = field(default_factory=list)
    places: dict = field(default_factory=dict)
    ignored: list = field(default_factory=list)
    refused: dict | None = None

    def expectation(self):
        """What the test compares, beside the meaning of the returns."""
        made = {"file": self.name, "returns": len(self.returns)}
        if self.refused:
            made["refused"] = self.refused
            return made
        made |= {
            "shape": self.shape, "says": self.says, "codes": sorted(self.codes),
            "guesses": self.guesses, "places": self.places, "ignored": self.ignored,
        }
        return made


CASES = []


def case(name, oddity, program, returns=None, **expected):
    """Adds a file; the function below it writes it at a path, given what the returns mean."""
    def add(make):
        if "refused" in expected:
            means = []
        elif returns is None:
            means = [answers()]
        else:
            means = returns if isinstance(returns, list) else [returns]
        CASES.append(Case(name, oddity, program, make, returns=copy.deepcopy(means), **expected))
        return make
    return add
