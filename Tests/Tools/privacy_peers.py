"""Counts what Presidio's recognisers and the engine's scan find in the same sentences.

Usage: privacy_peers.py SENTENCES_TSV OURS_TSV

OURS_TSV is what the test of the sentences writes when SECTION11_PRIVACY_OUT names a file. The
recognisers run one by one on the bare text, without a language model and without words of context;
dates of birth, addresses and telephone numbers are compared with the nearest kind that there is.
"""

import collections
import sys

from presidio_analyzer import predefined_recognizers as known

NEAREST = {
    "nhs-number": ["NhsRecognizer"],
    "insurance-number": ["UkNinoRecognizer"],
    "home-address": ["UkPostcodeRecognizer"],
    "email-address": ["EmailRecognizer"],
    "mobile-number": ["PhoneRecognizer"],
    "date-of-birth": ["DateRecognizer"],
    "pupil-number": [],
    "learner-number": [],
    "case-reference": [],
    "child-name": [],
}


def sentences(path):
    for line in open(path, encoding="utf-8").read().splitlines()[2:]:
        name, kinds, text = line.split("\t")
        expected = set() if kinds == "none" else set(kinds.split(","))
        yield name, expected, text.replace("\\n", "\n").replace("\\_", "\u00a0")


def recogniser(name):
    if name == "PhoneRecognizer":
        # The sentences use numbers reserved for fiction, which a strict reading refuses.
        return known.PhoneRecognizer(supported_regions=["GB"], leniency=0)
    return getattr(known, name)()


def presidio(rows):
    found = collections.defaultdict(set)
    for kind, names in NEAREST.items():
        for worker in [recogniser(name) for name in names if hasattr(known, name)]:
            for name, _, text in rows:
                if worker.analyze(text, worker.supported_entities, None):
                    found[name].add(kind)
    return found


def ours(path):
    found = collections.defaultdict(set)
    for line in open(path, encoding="utf-8").read().splitlines():
        name, kind = line.split("\t")
        found[name].add(kind)
    return found


def shares(rows, found, kind):
    right = sum(kind in expected and kind in found[name] for name, expected, _ in rows)
    wrong = sum(kind not in expected and kind in found[name] for name, expected, _ in rows)
    missed = sum(kind in expected and kind not in found[name] for name, expected, _ in rows)
    precision = f"{right / (right + wrong):.3f}" if right + wrong else "-"
    recall = f"{right / (right + missed):.3f}" if right + missed else "-"
    return precision, recall


def main():
    rows = list(sentences(sys.argv[1]))
    peer, mine = presidio(rows), ours(sys.argv[2])
    print(f"{'kind':18}{'ours: precision':>16}{'recall':>8}{'Presidio: precision':>21}{'recall':>8}")
    for kind, names in NEAREST.items():
        precision, recall = shares(rows, mine, kind)
        theirs = shares(rows, peer, kind) if names else ("none", "none")
        print(f"{kind:18}{precision:>16}{recall:>8}{theirs[0]:>21}{theirs[1]:>8}")


main()
