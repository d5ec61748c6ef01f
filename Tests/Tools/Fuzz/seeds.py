"""Lays out what the fuzzer begins with: the parts of the fixtures, by the reader that reads them.

    python3 Tests/Tools/Fuzz/seeds.py out/fuzz
"""

import pathlib
import sys
import zipfile

PARTS = {
    "worksheet": lambda name: name.startswith("xl/worksheets/sheet"),
    "strings": lambda name: name == "xl/sharedStrings.xml",
    "styles": lambda name: name == "xl/styles.xml",
    "document": lambda name: name == "word/document.xml",
    "spreadsheet": lambda name: name == "content.xml",
}


def main(out: pathlib.Path) -> None:
    def put(reader: str, name: str, content: bytes) -> None:
        folder = out / reader / "seeds"
        folder.mkdir(parents=True, exist_ok=True)
        if len(content) <= 64 << 10:
            (folder / name.replace("/", "_")).write_bytes(content)

    for file in sorted(pathlib.Path("Tests").rglob("Fixtures/**/*")):
        if not file.is_file():
            continue
        content = file.read_bytes()
        name = "-".join(file.parts[1:])
        put("workbook", name, content)
        if file.suffix == ".csv":
            put("csv", name, content)
        if not zipfile.is_zipfile(file):
            continue
        put("zip", name, content)
        with zipfile.ZipFile(file) as archive:
            for part in archive.namelist():
                for reader, belongs in PARTS.items():
                    if belongs(part):
                        put(reader, f"{name}-{part}", archive.read(part))
    put("csv", "plain", b'Ref;Rating\r\n"1.1";"Good ""x"""\r\n')


main(pathlib.Path(sys.argv[1]))
