"""The two cycles of the four boards: 4lscb-2016-17 and 4lscb-2017-18."""

from faults import FAULTS, FILE_NAMES, STATED
from ratings import BELOW, effective, earlier
from register import AREAS, BODIES
from returns import Composer
from shapes import write_return

CATALOGUE = "section11-4lscb-2017"
NOTICE = ("Invented for demonstration: the agencies, ratings, evidence and actions are made up; "
          "only the four areas are real.")
MEETINGS = {
    "4lscb-2016-17": ["2016-09-27", "2016-12-13", "2017-03-14"],
    "4lscb-2017-18": ["2017-09-26", "2017-12-12", "2018-03-13"],
}


def cycle_file(ident, title, opens, due, ends, previous, earlier_cycle):
    presenters = [body.id for body in BODIES if body.is_southampton]
    days = MEETINGS[ident]
    share = -(-len(presenters) // len(days))
    return {
        "schema": "section11/cycle/1", "id": ident, "title": title, "invented": True, "notice": NOTICE,
        "kind": "full", "theme": None, "catalogue": CATALOGUE, "opens": opens, "due": due,
        "ends": ends, "previous": previous, "leads": [{"role": "Safeguarding board manager"}],
        "areas": AREAS,
        "agencies": [body.entry("full" if earlier_cycle else body.expects) for body in BODIES],
        "meetings": [{"date": day, "body": "M&E Group",
                      "agencies": presenters[index * share:(index + 1) * share]}
                     for index, day in enumerate(days)],
    }


FIRST = cycle_file("4lscb-2016-17", "Section 11 audit of the four boards 2016-17 (invented)",
                   "2016-09-01", "2017-01-31", "2017-03-31", None, True)
SECOND = cycle_file("4lscb-2017-18", "Section 11 audit of the four boards 2017-18 (invented)",
                    "2017-09-01", "2018-01-31", "2018-03-31", "4lscb-2016-17", False)

# What the composition needs beside the cycle's own file.
FIRST_PLAN = {"textYear": 2016, "notes": ("2016-10-10", "2016-12-20"), "noteMiddle": "2016-11-15",
              "dueEnds": ["2017-09-30", "2017-10-31", "2017-12-31", "2018-03-31", "2018-06-30"],
              "signed": ("2017-01-09", "2017-01-30")}
SECOND_PLAN = {"textYear": 2017, "notes": ("2017-09-18", "2018-01-05"), "noteMiddle": "2017-11-20",
               "dueEnds": ["2018-04-30", "2018-06-30", "2018-09-30", "2018-12-31"],
               "signed": ("2018-01-08", "2018-01-30")}


def compose(root, catalogue, write_cycle):
    """Writes both cycles."""
    for cycle in (FIRST, SECOND):
        write_cycle(root / cycle["id"], cycle)
    for body in BODIES:
        now = effective(body, catalogue)
        before, restated = earlier(body, now)
        first = Composer(body, FIRST | FIRST_PLAN, catalogue).compose("full", before, 2016)
        write_return(root / FIRST["id"] / "returns", body, body.earlier_shape, first, FIRST, catalogue)
        if body.shape is None:
            continue
        composer = Composer(body, SECOND | SECOND_PLAN, catalogue)
        answered = {ref: rating for ref, rating in now.items() if ref in restated}
        second = composer.compose(body.expects, answered, 2017, first["actions"], now)
        if body.id in FAULTS:
            FAULTS[body.id](second)
        if any(r["rating"] is None for r in second["responses"]) and body.shape == "json":
            raise AssertionError("an unanswered criterion is left out of a JSON return")
        write_return(root / SECOND["id"] / "returns", body, body.shape, second, SECOND, catalogue,
                     file_name=FILE_NAMES.get(body.id), stated=STATED.get(body.id))


__all__ = ["BELOW", "CATALOGUE", "FIRST", "SECOND", "compose"]
