"""Makes every file of the corpus, with what is expected of each; see README.md.

Needs openpyxl, XlsxWriter, python-docx, odfpy and pandas, and LibreOffice as `soffice` on the path.
The files are committed, so this runs only when a case is added or changed:

    python3 make_corpus.py [NAME...]

A second run writes the same bytes, but for template.ods: LibreOffice writes the form's lists in an
order of its own. The expectations come from what is put into each file, never
from what the reader says of it. Every body and every answer is invented.
"""

import copy
import importlib.metadata
import json
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).parent
sys.path.insert(0, str(HERE))

from making.answers import CASES  # noqa: E402
from making import (  # noqa: E402, F401
    documents, opendocument, ratings, raw, references, refused, same, sheets, standards, surveys,
    template, texts,
)

PACKAGES = ["openpyxl", "XlsxWriter", "python-docx", "odfpy", "pandas"]


def put(path, document):
    path.write_text(json.dumps(document, indent=2, ensure_ascii=False) + "\n")


def make(case, folder):
    """Writes a file and what its returns mean."""
    means = copy.deepcopy(case.returns)
    case.make(folder / case.name, *means)
    for number, one in enumerate(means, start=1):
        middle = f".{number}" if len(means) > 1 else ""
        put(folder / f"{case.name}{middle}.expected.json", one.document())


def readme():
    """The table of files: what is odd, and which program wrote each."""
    office = subprocess.run(["soffice", "--version"], capture_output=True, text=True, check=True)
    version = {name: importlib.metadata.version(name) for name in PACKAGES}
    version["LibreOffice"] = office.stdout.split()[1]
    python = f"{sys.version_info[0]}.{sys.version_info[1]}"
    version["Python's csv"] = version["Python's json"] = python
    lines = [
        "# What agencies really send", "",
        "Files as they lie in a board's inbox, each with one oddity; `make_corpus.py` writes them",
        "all. Beside each file stands what it means, as `NAME.expected.json` (one for each return);",
        "what else is expected of it, issues, guesses and places, is in `expectations.json`. The",
        "edition is in `standards`, the cycle in `cycle.json`. `same` holds one return in many",
        "shapes. Every body and every answer is invented.", "",
        "| file | oddity | written by |", "|---|---|---|",
    ]
    for case in sorted(CASES, key=lambda case: case.name):
        program = next((name for name in version if case.program.startswith(name)), None)
        written = case.program
        if program:
            written = written.replace(program, f"{program} {version[program]}", 1)
        lines.append(f"| `{case.name}` | {case.oddity.replace('|', '&#124;')} | {written} |")
    lines += ["", "## One return in many shapes", "", "| file | shape |", "|---|---|"]
    for name, shape in same.SHAPES:
        lines.append(f"| `same/{name}` | {shape} |")
    (HERE / "README.md").write_text("\n".join(lines) + "\n")


def main(names):
    put(HERE / "standards" / f"{standards.EDITION}.json", standards.catalogue())
    put(HERE / "cycle.json", standards.cycle())
    seen = [case.name for case in CASES]
    assert len(set(seen)) == len(seen), "two cases have one name"
    for case in CASES:
        if not names or case.name in names:
            make(case, HERE / "files")
    if not names:
        same.make(HERE / "same")
    ordered = sorted(CASES, key=lambda case: case.name)
    put(HERE / "expectations.json", [case.expectation() for case in ordered])
    readme()


main(sys.argv[1:])
