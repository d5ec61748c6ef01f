"""Files that hold no return that can be read; each must be refused with a remedy."""

import struct
import zlib

from making.answers import answers, case
from making.grids import archive, grid
from making.opendocument import converted
from making.raw import inline, parts, sheet_data, worksheet



def compound_file(streams):
    """A minimal compound file with the streams named, each of a few bytes."""
    def entry(name, kind, start, size, left=-1, right=-1, child=-1):
        text = name.encode("utf-16-le") + b"\0\0"
        links = struct.pack("<HBBiii", len(text), kind, 1, left, right, child)
        return (text.ljust(64, b"\0") + links + bytes(16) + struct.pack("<IQQiQ", 0, 0, 0, start, size))
    sector = 512
    data = b"".join(body.ljust(4096, b"\0") for body in streams.values())
    directory, start = [entry("Root Entry", 5, -2, 0, child=1)], 2
    names = list(streams)
    for number, name in enumerate(names):
        following = number + 2 if number + 1 < len(names) else -1
        directory.append(entry(name, 2, start, 4096, right=following))
        start += 8
    while len(directory) < 4:
        directory.append(entry("", 0, 0, 0))
    table = [-3, -2]
    for number in range(len(names)):
        first = 2 + number * 8
        table += [first + step + 1 for step in range(7)] + [-2]
    table += [-1] * (sector // 4 - len(table))
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack(
        "<HHHHHHIIIIIIIIII", 0x3E, 3, 0xFFFE, 9, 6, 0, 0, 0, 1, 1, 0, 4096,
        0xFFFFFFFE, 0, 0xFFFFFFFE, 0) + struct.pack("<I", 0) + b"\xff" * 432
    assert len(header) == sector, len(header)
    return header + struct.pack(f"<{sector // 4}i", *table) + b"".join(directory) + data


@case("password.xlsx", "protected by a password", "by hand",
      refused={"message": "password", "fix": "remove the password"})
def password(path):
    path.write_bytes(compound_file({
        "EncryptionInfo": b"\4\0\4\0@\0\0\0", "EncryptedPackage": b"?"}))


@case("old.xls", "a workbook of Excel 97", "LibreOffice",
      refused={"message": ".xls", "fix": ".xlsx"})
def old(path):
    converted(answers(), "xls:MS Excel 97", path)


@case("old-by-hand.xls", "the least that is an old workbook", "by hand",
      refused={"message": ".xls", "fix": ".xlsx"})
def old_by_hand(path):
    path.write_bytes(compound_file({"Workbook": b"\x09\x08\x10\0\0\6\5\0"}))


@case("scan.pdf", "a PDF", "by hand", refused={"message": "PDF", "fix": "send the answers"})
def scan(path):
    path.write_bytes(
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n")


def picture():
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(
            ">I", zlib.crc32(kind + data))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(b"\0\xff")) + chunk(b"IEND", b""))


@case("photo.png", "a picture of a form", "by hand",
      refused={"message": "picture", "fix": "send the answers"})
def photo(path):
    path.write_bytes(picture())


@case("photo-named.xlsx", "a picture named as a workbook", "by hand",
      refused={"message": "picture", "fix": "send the answers"})
def photo_named(path):
    path.write_bytes(picture())


@case("empty.xlsx", "no bytes at all", "by hand",
      refused={"message": "empty", "fix": "save it again"})
def empty(path):
    path.write_bytes(b"")


@case("form.numbers", "a bundle of Apple Numbers", "by hand",
      refused={"message": "Numbers", "fix": "Excel"})
def numbers(path):
    archive(path, {"Index/Document.iwa": b"\0", "Index/CalculationEngine.iwa": b"\0",
                   "Index/Tables/DataList.iwa": b"\0", "preview.jpg": b"\xff\xd8\xff"})


@case("form.pages", "a bundle of Apple Pages", "by hand",
      refused={"message": "Pages", "fix": "Word"})
def pages(path):
    archive(path, {"Index/Document.iwa": b"\0", "Index/ViewState.iwa": b"\0",
                   "preview.jpg": b"\xff\xd8\xff"})


@case("archive.zip", "an archive of files", "by hand",
      refused={"message": "ZIP", "fix": "send the answers"})
def zipped(path):
    archive(path, {"readme.txt": "The form is in another mail."})


@case("cut-short.xlsx", "a workbook that was cut short on its way", "by hand",
      refused={"message": "damaged", "fix": "save it again"})
def cut_short(path):
    archive(path, parts(worksheet(sheet_data(grid(answers()), inline))))
    data = path.read_bytes()
    path.write_bytes(data[: len(data) * 2 // 3])


@case("minutes.csv", "delimited text without any heading of a return", "by hand",
      refused={"message": "not a return", "fix": "workbook that the board provided"})
def minutes(path):
    path.write_text("Item,Who\nWelcome,Chair\nMinutes of the last meeting,Clerk\n")
