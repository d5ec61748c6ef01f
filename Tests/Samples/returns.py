"""Builds returns, in the form of section11/return/1, from ratings."""

import random
from datetime import date, timedelta

from text import Writer

NOT_APPLICABLE = "N/A"


def day_between(rng, first, last):
    first, last = date.fromisoformat(first), date.fromisoformat(last)
    return (first + timedelta(days=rng.randint(0, (last - first).days))).isoformat()


class Composer:
    """Composes one agency's return in one cycle."""

    def __init__(self, body, cycle, catalogue):
        self.body, self.cycle, self.catalogue = body, cycle, catalogue
        grades = catalogue["scale"]["grades"]
        self.below = {g["label"] for g in grades if g["needsImprovement"]}
        self.best = grades[-1]["label"] if len(grades) > 3 else None
        year = int(cycle["textYear"])
        self.writer = cycle.get("writer", Writer)(
            body.id, body.kind, cycle["id"], year, catalogue["id"])
        self.rng = random.Random(f"{body.id}|{cycle['id']}|return")

    def response(self, ref, rating):
        answer = {"criterion": ref, "rating": rating}
        if rating == NOT_APPLICABLE:
            shared = "na-11" if self.body.id == "border-control" else "na"
            answer["reason"] = self.writer.shared(shared, ref)
        elif rating in self.below:
            answer["areasForImprovement"] = self.writer.gap(ref)
        elif rating is not None:
            answer["evidence"] = self.writer.evidence(ref, rating == self.best)
        return answer

    def note(self, topic, key, first, last):
        return {"date": day_between(self.rng, first, last), "text": self.writer.shared(topic, key)}

    def new_action(self, number, ref, year, ends):
        standard = ref.split(".")[0]
        lead = self.writer.leads.get(standard, "Quality manager") if self.rng.random() < 0.7 \
            else self.writer.lead_role()
        started = self.rng.random() < 0.45
        ident = f"{self.body.prefix}-{year}-{number:02d}"
        action = {
            "id": ident, "criterion": ref, "action": self.writer.action(ref), "lead": lead,
            "due": self.rng.choice(ends), "successMeasure": self.writer.measure(ref),
            "status": "On target" if started else self.rng.choice(["Not started", "Not due"]),
        }
        if started:
            action["progress"] = [self.note("progress-start", ident, *self.cycle["notes"])]
        return action

    def reported(self, action, rating, is_full):
        """An action of the cycle before, with its status now."""
        again = dict(action)
        ident, notes = action["id"], list(action.get("progress", []))
        first, middle, last = self.cycle["notes"][0], self.cycle["noteMiddle"], self.cycle["notes"][1]
        impact = None
        if rating is None or (rating not in self.below and rating != NOT_APPLICABLE):
            again["status"] = "Complete"
            if self.rng.random() < 0.5:
                notes.append(self.note("progress-on", ident, first, middle))
            notes.append(self.note("progress-complete", ident, middle, last))
            impact = self.writer.shared("impact", ident)
        else:
            status = self.rng.choices(["On target", "Off target", "On hold", "Carried forward"],
                                      [6, 1, 1, 3 if is_full else 0])[0]
            topic = {"Off target": "progress-off", "On hold": "progress-hold"}.get(status, "progress-on")
            if status in ("On target", "Carried forward") and again["due"] < self.cycle["signed"][1]:
                if self.rng.random() < 0.6:
                    again["due"] = self.rng.choice(self.cycle["dueEnds"])
                    topic = "progress-redated"
                else:
                    status, topic = "Off target", "progress-off"
            again["status"] = status
            if status != "On hold" and not notes and self.rng.random() < 0.6:
                notes.append(self.note("progress-start", ident, first, middle))
            notes.append(self.note(topic, ident, middle, last))
            if self.rng.random() < 0.25:
                impact = self.writer.shared("impact", ident)
        for key in ("progress", "impact"):
            again.pop(key, None)
        again["progress"] = notes
        if impact:
            again["impact"] = impact
        return again

    def compose(self, kind, ratings, year, earlier_actions=(), all_ratings=None, theme=None):
        """The return: the ratings given and the actions, those of the cycle before first."""
        known = all_ratings or ratings
        actions = [self.reported(action, known.get(action["criterion"]), kind == "full")
                   for action in earlier_actions]
        covered = {action["criterion"] for action in actions if action["status"] != "Complete"}
        number = 0
        for ref, rating in ratings.items():
            if rating in self.below and ref not in covered:
                number += 1
                actions.append(self.new_action(number, ref, year, self.cycle["dueEnds"]))
        signed = self.cycle["signed"]
        answer = {
            "schema": "section11/return/1", "cycle": self.cycle["id"],
            "catalogue": self.catalogue["id"], "agency": self.body.id, "kind": kind,
            "invented": True,
            "signOff": {"role": self.writer.sign_off_role(),
                        "date": day_between(self.rng, *signed)},
            "responses": [self.response(ref, rating) for ref, rating in ratings.items()],
            "actions": actions,
        }
        if theme:
            answer["theme"] = theme
        return answer
