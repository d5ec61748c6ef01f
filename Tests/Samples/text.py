"""Composes the free text of the sample returns: plain sentences, roles and no names."""

import random
import re
from pathlib import Path

MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August",
          "September", "October", "November", "December"]

# Criteria of the key features whose topic stands under another heading in the banks.
KEY_FEATURES = {"1.6": "plans", "2.6": "complaints", "4.6": "places", "5.6": "5.7",
                "6.7": "vetting", "7.6": "outcome", "8.5": "agreements"}

# The same for Working Together 2023.
WORKING_TOGETHER = {
    "1.1": "3.1", "1.2": "3.2", "1.3": "3.6", "2.1": "1.1", "2.2": "lead-knows", "2.3": "1.2",
    "3.1": "culture-leaders", "3.2": "culture-question", "3.3": "1.4", "4.1": "4.4", "4.3": "hardest",
    "5.1": "speak-up-policy", "5.2": "1.5", "5.3": "speak-up-log", "6.1": "escalation-policy", "6.2": "7.4",
    "7.1": "8.1", "7.2": "8.2", "7.3": "agreements", "7.4": "8.3", "8.1": "3.3", "8.2": "practitioner-time",
    "8.3": "practitioner-supervision", "9.1": "6.1", "9.2": "6.2", "9.3": "6.3", "9.4": "6.4",
    "10.1": "conduct", "10.2": "conduct-watched", "10.3": "contact-online", "11.1": "5.1", "11.2": "5.2",
    "11.3": "5.5", "11.4": "5.6", "11.5": "5.7", "12.1": "6.5", "12.2": "allegation-followed", "12.3": "6.6",
}

TOPICS = {"section11-key-features-2007": KEY_FEATURES, "section11-wt2023": WORKING_TOGETHER}

# us, body, lead, staff, unit, who signs off
VOICES = {
    "nhs-provider": ("the trust", "the trust board", "head of safeguarding", "clinical staff",
                     "wards and clinics", "Chief nurse"),
    "council-childrens-services": ("the service", "the directorate management team",
                                   "assistant director", "social workers", "area teams",
                                   "Director of children's services"),
    "council-adult-social-care": ("the service", "the adults' management team", "principal social worker",
                                  "care managers", "locality teams", "Director of adult social services"),
    "council-housing": ("the housing service", "the housing management team", "head of tenancy services",
                        "housing officers", "neighbourhood offices", "Head of housing"),
    "council-culture": ("the service", "the culture management team", "library services manager",
                        "library and gallery staff", "libraries and venues", "Head of culture"),
    "district-council": ("the council", "the corporate management team", "head of communities",
                         "council officers", "service areas", "Chief executive"),
    "health-commissioner": ("the commissioning group", "the governing body", "designated nurse",
                            "commissioning staff", "commissioning teams", "Director of quality"),
    "ambulance-trust": ("the ambulance service", "the trust board", "head of safeguarding",
                        "ambulance crews", "stations", "Director of patient care"),
    "nhs-england": ("the local office", "the quality surveillance group", "regional safeguarding lead",
                    "contract staff", "programme teams", "Director of nursing"),
    "police": ("the force", "the chief officer group", "head of public protection", "officers and staff",
               "stations and units", "Assistant chief constable"),
    "transport-police": ("the force", "the chief officer group", "safeguarding lead inspector",
                         "officers on patrol", "posts", "Assistant chief constable"),
    "probation": ("the service", "the divisional leadership team", "safeguarding lead manager",
                  "probation officers", "offices", "Head of local delivery"),
    "community-rehabilitation": ("the company", "the company board", "head of practice quality",
                                 "case managers", "offices", "Director of operations"),
    "youth-offending": ("the service", "the management board", "operations manager",
                        "case workers", "teams", "Head of youth offending service"),
    "fire-and-rescue": ("the service", "the senior leadership board", "community safety manager",
                        "crews and advisers", "fire stations", "Assistant chief fire officer"),
    "border-force": ("the command", "the regional board", "safeguarding and modern slavery lead",
                     "border officers", "control points", "Assistant director"),
    "immigration-enforcement": ("the command", "the regional board", "children's champion",
                                "enforcement officers", "teams", "Assistant director"),
    "family-court-advisory": ("the service", "the area leadership team", "head of practice",
                              "family court advisers", "area offices", "Assistant director"),
    "voluntary-organisation": ("the charity", "the trustees", "safeguarding trustee",
                               "staff and volunteers", "groups and projects", "Chair of trustees"),
    "early-years": ("the service", "the early years board", "early years adviser",
                    "nursery practitioners", "settings", "Head of early years"),
    "council-public-health": ("the team", "the public health board", "public health lead",
                              "health improvement staff", "programmes", "Director of public health"),
    "maintained-school": ("the school", "the governing body", "designated safeguarding lead",
                          "teachers and support staff", "year groups", "Headteacher"),
    "academy-or-independent-school": ("the school", "the trustees", "designated safeguarding lead",
                                      "teachers and support staff", "year groups", "Principal"),
    "college-or-16-19": ("the college", "the corporation", "designated safeguarding lead",
                         "tutors and support staff", "departments", "Principal"),
    "non-maintained-special-school": ("the school", "the governing body", "designated safeguarding lead",
                                      "class and care staff", "classes", "Headteacher"),
}


def _bank():
    bank, topic = {}, None
    for path in sorted((Path(__file__).parent / "phrases").glob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("["):
                topic = bank.setdefault(line[1:-1], {"e": [], "g": [], "a": [], "m": []})
            elif line and not line.startswith("#"):
                topic[line[0]].append(line[2:])
    return bank


BANK = _bank()


def topic_of(ref, catalogue):
    return TOPICS.get(catalogue, {}).get(ref, ref)


class Writer:
    """Writes the sentences of one agency in one cycle, none of them twice."""

    used = set()

    # Who leads an action, by the standard that it serves.
    leads = {"1": "Business manager", "2": "Policy officer", "3": "Quality manager",
             "4": "Participation officer", "5": "Training manager", "6": "Human resources manager",
             "7": "Partnership manager", "8": "Information governance lead", "11": "Inclusion lead"}

    def __init__(self, agency, kind, cycle, year, catalogue):
        self.agency, self.kind, self.cycle, self.year = agency, kind, cycle, year
        self.catalogue = catalogue
        self.voice = VOICES[kind]

    def lead_role(self):
        return self.voice[2][0].upper() + self.voice[2][1:]

    def sign_off_role(self):
        return self.voice[5]

    def _fill(self, sentence, rng):
        us, body, lead, staff, unit, _ = self.voice
        first, second = sorted(rng.sample(range(10), 2))
        values = {
            "us": us, "body": body, "lead": lead, "staff": staff, "unit": unit,
            "month": f"{MONTHS[first]} {self.year}", "m2": f"{MONTHS[second]} {self.year}",
            "month2": MONTHS[second], "n": rng.randint(11, 48), "pct": rng.randint(86, 98),
            "low": rng.randint(41, 74), "doc": rng.randint(1, 90),
            "late": f"{rng.choice(MONTHS[9:])} {self.year}",
        }
        text = sentence.format(**values).replace("the the ", "the ")
        return re.sub(r"(^|[.?] )([a-z])", lambda m: m[1] + m[2].upper(), text)

    def _pick(self, topic, part, key, extra=None, shift=0, unique=True):
        options = BANK[topic][part]
        for attempt in range(200):
            rng = random.Random(f"{self.agency}|{self.cycle}|{key}|{attempt}")
            # The agency fixes the starting sentence, the cycle moves it on by one.
            start = random.Random(f"{self.agency}|{key}").randrange(len(options))
            text = self._fill(options[(start + shift) % len(options)], rng)
            if extra:
                tail = self._fill(rng.choice(BANK[extra]["e"]), rng)
                if len(text) + 1 + len(tail) <= 220:
                    text = f"{text} {tail}"
            if not unique or text not in Writer.used:
                Writer.used.add(text)
                return text
        raise AssertionError(f"no fresh sentence for {self.agency} {key}")

    def evidence(self, ref, outstanding=False):
        topic = topic_of(ref, self.catalogue)
        extra = "effect" if outstanding else "tail"
        return self._pick(topic, "e", f"evidence {ref}", extra, shift=self.year % 3)

    def gap(self, ref):
        return self._pick(topic_of(ref, self.catalogue), "g", f"gap {ref}", "gap-tail",
                          shift=self.year % 2)

    def action(self, ref):
        return self._pick(topic_of(ref, self.catalogue), "a", f"action {ref}", unique=False)

    def measure(self, ref):
        return self._pick(topic_of(ref, self.catalogue), "m", f"measure {ref}", unique=False)

    def shared(self, topic, key):
        return self._pick(topic, "e", f"{topic} {key}", unique=False)


class WorkingTogetherWriter(Writer):
    """Writes against Working Together 2023, whose standards are led by others."""

    leads = {"1": "Business manager", "3": "Organisational development manager", "4": "Participation officer",
             "5": "Human resources manager", "6": "Partnership manager", "7": "Information governance lead",
             "9": "Human resources manager", "10": "Human resources manager", "11": "Training manager"}


class SchoolWriter(Writer):
    """Writes for a school, starting from the prompts for evidence in the catalogue itself."""

    prompts = {}
    leads = {"3": "School business manager", "6": "Network manager", "7": "Pastoral lead",
             "9": "Curriculum lead"}

    def _prompted(self, ref, bank):
        rng = random.Random(f"{self.agency}|{ref}")
        prompt = rng.choice(SchoolWriter.prompts[ref]).replace(", counts only", "")
        BANK[f"{bank} {ref} {self.agency}"] = {"e": [], "g": [], "a": [], "m": []} | {
            "e": [sentence.replace("{item}", prompt) for sentence in BANK[bank]["e"]]}
        return f"{bank} {ref} {self.agency}"

    def evidence(self, ref, outstanding=False):
        return self._pick(self._prompted(ref, "school-evidence"), "e", f"evidence {ref}")

    def gap(self, ref):
        return self._pick(self._prompted(ref, "school-gap"), "e", f"gap {ref}")

    def action(self, ref):
        return self._pick(self._prompted(ref, "school-action"), "e", f"action {ref}", unique=False)

    def measure(self, ref):
        return self._pick("school-measure", "e", f"measure {ref}", unique=False)
