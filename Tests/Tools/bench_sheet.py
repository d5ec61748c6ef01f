"""One very long sheet, and one whose two cells stand in its far corners."""

import zipfile

from bench_measure import interleave, row, rows, run

TYPES = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>
</Types>"""
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def write_workbook(path, rows_of_xml, texts):
    """Writes the least that is a workbook: one sheet, given as XML, and the texts that it shares."""
    workbook = (f'<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}"><sheets>'
                '<sheet name="Answers" sheetId="1" r:id="rId1"/></sheets></workbook>')
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", TYPES)
        archive.writestr("_rels/.rels", (
            f'<Relationships xmlns="{PACKAGE}"><Relationship Id="rId1" '
            f'Type="{RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>'))
        archive.writestr("xl/workbook.xml", workbook)
        archive.writestr("xl/_rels/workbook.xml.rels", (
            f'<Relationships xmlns="{PACKAGE}">'
            f'<Relationship Id="rId1" Type="{RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/>'
            f'<Relationship Id="rId2" Type="{RELATIONS}/sharedStrings" Target="sharedStrings.xml"/>'
            "</Relationships>"))
        with archive.open("xl/worksheets/sheet1.xml", "w") as sheet:
            sheet.write(f'<worksheet xmlns="{MAIN}"><sheetData>'.encode())
            for text in rows_of_xml:
                sheet.write(text.encode())
            sheet.write(b"</sheetData></worksheet>")
        with archive.open("xl/sharedStrings.xml", "w") as shared:
            shared.write(f'<sst xmlns="{MAIN}">'.encode())
            for text in texts:
                shared.write(f"<si><t>{text}</t></si>".encode())
            shared.write(b"</sst>")


def write_long(path, count):
    """A sheet of eight columns: four of shared texts, one of them all different, and four of numbers."""
    grades = ["Inadequate", "Requires improvement", "Good", "Outstanding"]
    texts = grades + [f"Criterion {number}" for number in range(96)]
    texts += [f"Evidence {n}: the policy of team {n % 977} was reviewed." for n in range(count)]

    def lines():
        for n in range(1, count + 1):
            places = [n % 96 + 4, n * 7 % 96 + 4, n * 13 % 4, 99 + n]
            cells = [f'<c r="{c}{n}" t="s"><v>{p}</v></c>' for c, p in zip("ABCD", places)]
            cells += [f'<c r="{c}{n}"><v>{n % k}.5</v></c>' for c, k in zip("EFGH", (7, 31, 365, 997))]
            yield f'<row r="{n}">{"".join(cells)}</row>'

    write_workbook(path, lines(), texts)


def write_corners(path):
    write_workbook(path, ['<row r="1"><c r="A1"><v>1</v></c></row>',
                          '<row r="1048576"><c r="XFD1048576"><v>2</v></c></row>'], [])


def long_sheet(tools, rounds, count=200_000):
    path = tools.scratch / f"long-{count}.xlsx"
    if not path.exists():
        write_long(path, count)
    peers = ["calamine", "openpyxl"]
    results, missing = interleave(
        {"ours": lambda: run([tools.bench, "read", path])}
        | {name: lambda name=name: run([tools.python, tools.reader, name, path]) for name in peers},
        rounds)
    ours = results["ours"]
    cells = {report["cells"] for report in ours.reports}
    if cells != {8 * count}:
        raise SystemExit(f"the long sheet has {cells} cells, not {8 * count}")
    megabytes = max(report["peakMegabytes"] for report in ours.reports)
    return rows(
        f"one sheet of {count} rows by 8", "≤ 600 ms, ≤ 300 MB; ≥ 2.5× calamine",
        (ours.median, megabytes), results, missing, peers,
        ours.middle(lambda report: report["floorSeconds"]), f"make bench ROUNDS={rounds} ONLY=sheet")


def far_corners(tools, rounds):
    path = tools.scratch / "corners.xlsx"
    write_corners(path)
    results, _ = interleave({"ours": lambda: run([tools.bench, "read", path])}, rounds)
    ours = results["ours"]
    megabytes = max(report["peakMegabytes"] for report in ours.reports)
    work = f"a workbook of {path.stat().st_size} bytes with cells A1 and XFD1048576"
    goal, command = "≤ 15 ms, ≤ 20 MB", f"make bench ROUNDS={rounds} ONLY=sheet"
    lines = []
    for name in ["calamine", "openpyxl"]:
        # The peers are held to 8 GB and to 20 seconds, so that the machine lives.
        outcome = run([tools.python, tools.reader, name, path], timeout=20, limited=True)
        seconds, remark = outcome.report.get("seconds"), None
        if outcome.status is None:
            remark = "not done after 20 s"
        elif outcome.status != 0:
            remark = f"ends with status {outcome.status} at 8 GB"
        lines.append(row(
            work, goal, (ours.median, megabytes), (name, (seconds, outcome.megabytes), remark),
            None, command))
    return lines
