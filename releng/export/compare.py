"""Compares an annotated copy with what is expected of it, as five programs read and draw it.

usage: compare.py FOLDER COPY PDFJS-ANNOTATIONS.json
FOLDER is that of sample.py, with the original in department/42.
"""
import json
import subprocess
import sys
from pathlib import Path

import fitz
import pikepdf

NAMES = {"highlight": "Highlight", "underline": "Underline", "strikeout": "StrikeOut", "squiggly": "Squiggly",
         "text": "Text", "freetext": "FreeText", "square": "Square", "circle": "Circle", "line": "Line", "ink": "Ink",
         "stamp": "Stamp"}
KEYS = {"Highlight": "QuadPoints", "Underline": "QuadPoints", "StrikeOut": "QuadPoints", "Squiggly": "QuadPoints",
        "Ink": "InkList", "Line": "L"}
TOLERANCE = 0.01


def pikepdf_annotations(copy):
    found = []
    with pikepdf.open(copy) as document:
        for number, page in enumerate(document.pages, 1):
            for a in page.get("/Annots", []):
                kind = str(a.Subtype)[1:]
                numbers = a[f"/{KEYS.get(kind, 'Rect')}"]
                if kind == "Ink":
                    numbers = [n for stroke in numbers for n in stroke]
                found.append({"page": number, "kind": kind, "contents": str(a.get("/Contents", "")),
                              "author": str(a.get("/T", "")), "geometry": [float(n) for n in numbers],
                              "appearance": "/AP" in a and "/N" in a.AP, "answers": "/IRT" in a})
    return found


def mupdf_annotations(copy):
    """Through the objects: this library's own list of annotations ends the process in some versions."""
    found = []
    with fitz.open(copy) as document:
        for page in document:
            for xref, *_ in page.annot_xrefs():
                def value(key):
                    return document.xref_get_key(xref, key)[1]
                kind = value("Subtype")[1:]
                numbers = value(KEYS.get(kind, "Rect")).replace("[", " ").replace("]", " ").split()
                found.append({"page": page.number + 1, "kind": kind, "contents": text(value("Contents")),
                              "author": text(value("T")), "geometry": [float(n) for n in numbers],
                              "appearance": document.xref_get_key(xref, "AP/N")[0] == "xref",
                              "answers": document.xref_get_key(xref, "IRT")[0] == "xref"})
    return found


def text(value):
    return "" if value == "null" else value


def poppler_annotations(copy):
    import gi
    gi.require_version("Poppler", "0.18")
    from gi.repository import Poppler
    document = Poppler.Document.new_from_file(Path(copy).resolve().as_uri(), None)
    found = []
    for number in range(document.get_n_pages()):
        for mapping in document.get_page(number).get_annot_mapping():
            a = mapping.annot
            kind = a.get_annot_type().value_nick.replace("-", "")
            # This interface of poppler tells the author of some kinds only.
            author = (a.get_label() or "") if isinstance(a, Poppler.AnnotMarkup) else None
            found.append({"page": number + 1, "kind": kind, "contents": a.get_contents() or "",
                          "author": author, "geometry": None, "appearance": None,
                          "answers": bool(a.get_flags() & Poppler.AnnotFlag.HIDDEN)})
    return found


def pdfjs_annotations(file):
    return json.loads(Path(file).read_text(encoding="utf-8"))


def comparable(reader, kind, numbers):
    """The two orders in which corners of runs are given are the same run; of a note only its corner counts."""
    if kind == "line" and reader == "pdf.js":
        # It tells the bounds of a line, not which end is which.
        xs, ys = numbers[::2], numbers[1::2]
        return [min(xs), min(ys), max(xs), max(ys)]
    if kind in ("highlight", "underline", "strikeout", "squiggly"):
        return [n for i in range(0, len(numbers), 8) for n in sorted(zip(numbers[i:i + 8:2], numbers[i + 1:i + 8:2]))
                for n in n]
    return [numbers[0], numbers[3]] if kind == "text" else numbers


def compare(reader, found, expected):
    """Prints a line of the table and returns what is wrong."""
    wrong = []
    marks = [f for f in found if not f["answers"] and f["kind"].lower() != "popup" and f["contents"] != "foreign"]
    by_contents = {f["contents"]: f for f in marks}
    farthest = 0
    if len(marks) != len(expected["marks"]):
        wrong.append(f"{len(marks)} marks instead of {len(expected['marks'])}")
    for mark in expected["marks"]:
        where = f"{mark['kind']} on page {mark['page']}"
        is_like = by_contents.get(mark["contents"])
        if is_like is None:
            wrong.append(f"{where} is missing, or its contents differ")
            continue
        if is_like["author"] not in (None, expected["author"]):
            wrong.append(f"{where} is by {is_like['author']}")
        if is_like["page"] != mark["page"] or is_like["kind"].lower() != mark["kind"]:
            wrong.append(f"{where} is {is_like['kind']} on page {is_like['page']}")
        if is_like["appearance"] is False:
            wrong.append(f"{where} has no appearance")
        if is_like["geometry"] is not None:
            a, b = (comparable(reader, mark["kind"], m["geometry"]) for m in (mark, is_like))
            far = max(abs(x - y) for x, y in zip(a, b)) if len(a) == len(b) else 1e9
            farthest = max(farthest, far)
            if far > TOLERANCE:
                wrong.append(f"{where} is {far:g} pt away")
    if not any(f["contents"] == "foreign" for f in found):
        wrong.append("the annotation of another program is missing")
    answers = sum(f["answers"] for f in found)
    geometry = "not asked" if all(f["geometry"] is None for f in found) else f"{farthest:.4f} pt"
    print(f"{reader:<10} {len(marks):>3} marks {answers:>3} answers  geometry {geometry:<11}  {len(wrong)} wrong")
    return [f"{reader}: {line}" for line in wrong]


def drawn(program, original, copy, scratch, expected):
    """Whether each mark changes the picture where it stands: drawn by a program, with the library of another."""
    wrong, seen = [], 0
    for name, file in (("original", original), ("copy", copy)):
        if program == "mutool":
            command = ["mutool", "draw", "-q", "-r", "72", "-o", f"{scratch}/{program}-{name}-%d.png", str(file)]
        else:
            command = ["pdftocairo", "-png", "-r", "72", str(file), f"{scratch}/{program}-{name}"]
        subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
    for page in sorted({m["page"] for m in expected["marks"]}):
        before, after = (picture(program, scratch, name, page) for name in ("original", "copy"))
        scale = 2 if page == 5 and before.width > 400 else 1
        for mark in (m for m in expected["marks"] if m["page"] == page):
            top = int((41 + 40 * list(NAMES).index(mark["kind"])) * scale)
            area = [(x, y) for y in range(top, top + 34 * scale) for x in range(58 * scale, 215 * scale)]
            changed = sum(before.pixel(x, y) != after.pixel(x, y) for x, y in area if x < before.width)
            seen += changed >= 20
            if changed < 20:
                wrong.append(f"{program}: {mark['kind']} on page {page} is not drawn")
    print(f"{program:<10} {seen:>3} marks drawn{'':<37}{len(wrong)} wrong")
    return wrong


def picture(program, scratch, name, page):
    return fitz.Pixmap(f"{scratch}/{program}-{name}-{page}.png")


def main():
    folder, copy, pdfjs = map(Path, sys.argv[1:])
    expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    original = folder / "department" / "42" / expected["document"]
    wrong = []
    before = original.read_bytes()
    if not copy.read_bytes().startswith(before):
        wrong.append("the copy does not begin with the bytes of the original")
    wrong += compare("qpdf", pikepdf_annotations(copy), expected)
    wrong += compare("mupdf", mupdf_annotations(copy), expected)
    wrong += compare("poppler", poppler_annotations(copy), expected)
    wrong += compare("pdf.js", pdfjs_annotations(pdfjs), expected)
    for program in ("mutool", "pdftocairo"):
        wrong += drawn(program, original, copy, folder, expected)
    for line in wrong:
        print(line, file=sys.stderr)
    sys.exit(1 if wrong else 0)


main()
