#!/usr/bin/env python3
"""Composes Submissions/: every byte follows from this directory and Standards/.

Needs openpyxl and jsonschema. Run it from anywhere: python3 Tests/Samples/compose.py
With --check it composes into a scratch directory and compares.
"""

import filecmp
import json
import shutil
import sys
import tempfile
from pathlib import Path

from jsonschema import Draft202012Validator

import edition_change
import four_boards
import other_boards
import proofs
from shapes import write_json

HOUSE = Path(__file__).resolve().parents[2]


def catalogue(ident):
    return json.loads((HOUSE / "Standards" / f"{ident}.json").read_text(encoding="utf-8"))


def crosswalk():
    path = HOUSE / "Standards" / "crosswalks" / f"{edition_change.NEW}--{edition_change.OLD}.json"
    return json.loads(path.read_text(encoding="utf-8"))


def schema(name):
    path = HOUSE / "Standards" / "schemas" / f"{name}.schema.json"
    return Draft202012Validator(json.loads(path.read_text(encoding="utf-8")))


def write_cycle(directory, content):
    (directory / "returns").mkdir(parents=True)
    write_json(directory / "cycle.json", content)


def validate(root):
    validators = {f"section11/{name}/1": schema(name) for name in ("cycle", "programme", "return")}
    for path in sorted(root.rglob("*.json")):
        content = json.loads(path.read_text(encoding="utf-8"))
        errors = [error.message for error in validators[content["schema"]].iter_errors(content)]
        assert not errors, f"{path}: {errors}"


def compose(root):
    four_boards.compose(root, catalogue(four_boards.CATALOGUE), write_cycle)
    other_boards.compose(root, catalogue, write_cycle)
    edition_change.compose(root, catalogue, write_cycle)


def files(root):
    return sorted(str(path.relative_to(root)) for path in root.rglob("*")
                  if path.is_file() and path.name != "README.md")


def main():
    target = HOUSE / "Submissions"
    with tempfile.TemporaryDirectory() as scratch:
        root = Path(scratch) / "Submissions"
        root.mkdir()
        compose(root)
        validate(root)
        proofs.prove(root, catalogue, crosswalk())
        if "--check" in sys.argv[1:]:
            assert files(root) == files(target), "the list of files differs"
            _, differ, odd = filecmp.cmpfiles(root, target, files(root), shallow=False)
            assert not differ and not odd, f"differing: {differ + odd}"
            print("Submissions is what the script composes")
            return
        for path in target.iterdir():
            if path.is_dir():
                shutil.rmtree(path)
        shutil.copytree(root, target, dirs_exist_ok=True)


if __name__ == "__main__":
    main()
