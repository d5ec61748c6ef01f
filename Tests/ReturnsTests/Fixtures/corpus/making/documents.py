"""Word documents: python-docx, and its XML by hand where the library has no words for a thing."""

import copy

import docx
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn

from making.answers import FACTS, answers, case
from making.grids import HEAD, MADE, cells_of, settle
from making.sheets import by_standard
from making.standards import GRADES

WORDS = dict(shape="workbook")
SHADES = dict(zip(GRADES + ["N/A"], ["FF0000", "FFC000", "92D050", "00B0F0", "BFBFBF"]))


def begin():
    document = docx.Document()
    document.core_properties.created = document.core_properties.modified = MADE
    document.core_properties.author = "python-docx"
    # The library's own template is mostly table styles and a picture: the files stay small without.
    for style in list(document.styles):
        if style.type == WD_STYLE_TYPE.TABLE and style.name != "Normal Table":
            style.delete()
    for part in (document.part, document.part.package):
        for id, relation in list(part.rels.items()):
            if relation.reltype.endswith(("stylesWithEffects", "thumbnail")):
                part.rels.pop(id)
    return document


def save(document, path):
    document.save(path)
    settle(path)


def fill_in(table, rows):
    """Writes rows of texts into a table that is large enough."""
    for row, texts in zip(table.rows, rows):
        for cell, text in zip(row.cells, texts):
            cell.text = text or ""
    return table


def add_table(document, rows):
    table = document.add_table(rows=len(rows), cols=max(map(len, rows)))
    return fill_in(table, rows)


def form(made, row=cells_of, head=HEAD):
    """A document with a table of facts and one of answers, and the latter."""
    document = begin()
    document.add_heading("Safeguarding self-assessment")
    add_table(document, [list(fact) for fact in FACTS])
    document.add_paragraph("Fill in every row.")
    return document, add_table(document, [head] + [row(answer) for answer in made.answers])


def unrated(answer):
    cells = cells_of(answer)
    cells[2] = ""
    return cells


@case("word-simple.docx", "a table of facts and a table of answers", "python-docx", **WORDS)
def simple(path, made):
    save(form(made)[0], path)


@case("word-shading.docx", "ratings by the shading of the cells alone", "python-docx", **WORDS,
      codes=["R225"], guesses=GRADES)
def shading(path, made):
    document, table = form(made, unrated)
    for row, answer in zip(table.rows[1:], made.answers):
        if not answer.rating:
            continue
        shade = parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" '
                          f'w:fill="{SHADES[answer.rating]}"/>')
        row.cells[2]._tc.get_or_add_tcPr().append(shade)
    save(document, path)


@case("word-nested.docx", "the table of answers stands in a cell of a page-wide table",
      "python-docx", **WORDS)
def nested(path, made):
    document = begin()
    add_table(document, [list(fact) for fact in FACTS])
    outer = document.add_table(rows=2, cols=1)
    outer.cell(0, 0).text = "Our answers"
    inner = outer.cell(1, 0).add_table(rows=1 + len(made.answers), cols=len(HEAD))
    fill_in(inner, [HEAD] + [cells_of(answer) for answer in made.answers])
    save(document, path)


@case("word-split.docx", "the table is split by paragraphs; its headings stand above the first "
      "part", "python-docx", **WORDS)
def split(path, made):
    document = begin()
    add_table(document, [list(fact) for fact in FACTS])
    for number, title, given in by_standard(made):
        document.add_paragraph(f"Standard {number}: {title}")
        rows = [cells_of(answer) for answer in given]
        add_table(document, ([HEAD] if number == "1" else []) + rows)
    save(document, path)


BOX = """<w:sdt {ns} xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w:sdtPr>
<w14:checkbox><w14:checked w14:val="{value}"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>{sign}
</w:t></w:r></w:sdtContent></w:sdt>"""

LEGACY = """<w:r {ns}><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Box"/><w:enabled/>
<w:checkBox><w:sizeAuto/><w:default w:val="0"/>{checked}</w:checkBox></w:ffData></w:fldChar></w:r>"""

LEGACY_REST = """<w:r {ns}><w:instrText xml:space="preserve"> FORMCHECKBOX </w:instrText></w:r>
<w:r {ns}><w:fldChar w:fldCharType="end"/></w:r>"""


def boxes(made, box):
    """A document with a box for each grade in a column of its own."""
    head = HEAD[:2] + GRADES + ["N/A"] + HEAD[3:]
    document, table = form(
        made, lambda a: [a.ref, a.text, "", "", "", "", "", a.evidence, a.areas], head)
    for row, answer in zip(table.rows[1:], made.answers):
        cells = row.cells
        for column, grade in enumerate(GRADES + ["N/A"], start=2):
            for element in box(answer.rating == grade):
                cells[column].paragraphs[0]._p.append(element)
    return document


@case("word-check-boxes.docx", "check-boxes of content controls in columns of grades",
      "python-docx", **WORDS)
def check_boxes(path, made):
    def box(checked):
        text = BOX.format(
            ns=nsdecls("w"), value=int(checked), sign="\u2612" if checked else "\u2610")
        return [parse_xml(text.replace("\n", ""))]
    save(boxes(made, box), path)


@case("word-legacy-check-boxes.docx", "check-boxes of form fields in columns of grades",
      "python-docx", **WORDS)
def legacy_check_boxes(path, made):
    def box(checked):
        first = LEGACY.format(ns=nsdecls("w"), checked="<w:checked/>" if checked else "")
        wrapped = f"<w:p {nsdecls('w')}>{(first + LEGACY_REST).format(ns='')}</w:p>"
        return list(parse_xml(wrapped.replace("\n", "")))
    save(boxes(made, box), path)


@case("word-boxes-in-a-cell.docx", "a box before each grade, all in one cell", "python-docx",
      **WORDS)
def boxes_in_a_cell(path, made):
    def row(answer):
        cells = cells_of(answer)
        cells[2] = "  ".join(
            ("\u2612 " if grade == answer.rating else "\u2610 ") + grade
            for grade in GRADES + ["N/A"])
        return cells
    save(form(made, row)[0], path)


DROP_DOWN = """<w:sdt {ns}><w:sdtPr>{placeholder}<w:dropDownList><w:listItem w:displayText="Choose"
 w:value=""/>{items}</w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:t>{text}</w:t></w:r>
</w:sdtContent></w:sdt>"""


def drop_down(text):
    items = "".join(
        f'<w:listItem w:displayText="{grade}" w:value="{number}"/>'
        for number, grade in enumerate(GRADES + ["N/A"]))
    placeholder = "" if text else "<w:showingPlcHdr/>"
    return parse_xml(DROP_DOWN.format(
        ns=nsdecls("w"), placeholder=placeholder, items=items,
        text=text or "Choose an item.").replace("\n", ""))


@case("word-drop-downs.docx", "ratings chosen from drop-down lists; that of 3.3 was not",
      "python-docx", **WORDS, returns=answers(r3_3={"rating": None}), codes=["R203"])
def drop_downs(path, made):
    document, table = form(made, unrated)
    for row, answer in zip(table.rows[1:], made.answers):
        row.cells[2].paragraphs[0]._p.append(drop_down(answer.rating))
    save(document, path)


@case("word-tracked.docx", "tracked changes: words taken out, words put in, a row taken out",
      "python-docx", **WORDS)
def tracked(path, made):
    document, table = form(made, unrated)
    by = 'w:id="1" w:author="A role" w:date="2018-01-18T10:00:00Z"'
    for row, answer in zip(table.rows[1:], made.answers):
        old = "Good" if answer.rating != "Good" else "Inadequate"
        for text in (
            f'<w:del {nsdecls("w")} {by}><w:r><w:delText>{old}</w:delText></w:r></w:del>',
            f'<w:ins {nsdecls("w")} {by}><w:r><w:t>{answer.rating}</w:t></w:r></w:ins>',
        ):
            row.cells[2].paragraphs[0]._p.append(parse_xml(text))
    gone = copy.deepcopy(table.rows[1]._tr)
    for run in gone.iter(qn("w:t")):
        run.tag = qn("w:delText")
    properties = OxmlElement("w:trPr")
    properties.append(parse_xml(f'<w:del {nsdecls("w")} {by}/>'))
    gone.insert(0, properties)
    table._tbl.append(gone)
    save(document, path)


@case("word-merged-standards.docx", "the standard's name merged down beside its criteria",
      "python-docx", **WORDS)
def merged_standards(path, made):
    document = begin()
    add_table(document, [list(fact) for fact in FACTS])
    rows = [["Standard"] + HEAD]
    spans = []
    for number, title, given in by_standard(made):
        spans.append((len(rows), len(rows) + len(given) - 1, f"{number} {title}"))
        rows += [[""] + cells_of(answer) for answer in given]
    table = add_table(document, rows)
    for first, last, name in spans:
        table.cell(first, 0).merge(table.cell(last, 0)).text = name
    save(document, path)


@case("word-facts-in-paragraphs.docx", "'Agency: ...' and the other facts in lines of text",
      "python-docx", **WORDS)
def facts_in_paragraphs(path, made):
    document = begin()
    for label, text in FACTS:
        document.add_paragraph(f"{label}: {text}")
    add_table(document, [HEAD] + [cells_of(answer) for answer in made.answers])
    save(document, path)


@case("word-lists-in-cells.docx", "several paragraphs in a cell", "python-docx", **WORDS,
      returns=answers(r2_1={"evidence": "Induction pack\nAttendance list\nFeedback forms"}))
def lists_in_cells(path, made):
    document, table = form(made)
    cell = table.cell(5, 3)
    lines = made["2.1"].evidence.split("\n")
    cell.text = lines[0]
    for line in lines[1:]:
        cell.add_paragraph(line)
    save(document, path)
