"""Makes what an export is tried on: a case file with a PDF whose pages are turned, shifted and enlarged, XFDF with a mark
of every kind on each of them, and what is expected of the export.

usage: sample.py FOLDER
"""
import json
import sys
import uuid
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

import pikepdf

CASE = "武公(治)行罚决字〔2026〕42号"
DOCUMENT = "05-询问笔录.pdf"
AUTHOR = "李评查 Li"
# left, bottom, width, height, clockwise turn, points for each unit
PAGES = [(0, 0, 595, 842, 0, 1), (0, 0, 842, 595, 90, 1), (0, 0, 595, 842, 180, 1), (100, -50, 842, 595, 270, 1),
         (-20, 30, 300, 600, 0, 2)]
KINDS = ["highlight", "underline", "strikeout", "squiggly", "text", "freetext", "square", "circle", "line", "ink",
         "stamp"]


def user(page, across, down):
    """A place counted from the upper left corner of the page as it is shown, in user space."""
    left, bottom, width, height, turn, _ = page
    place = {0: (left + across, bottom + height - down), 90: (left + down, bottom + across),
             180: (left + width - across, bottom + down), 270: (left + width - down, bottom + height - across)}[turn]
    return [round(n + 0.0, 3) for n in place]


def quad(page, across, down, width, height):
    """Upper left, upper right, lower left, lower right."""
    return [n for x, y in ((0, 0), (width, 0), (0, height), (width, height)) for n in user(page, across + x, down + y)]


def bounds(coordinates):
    xs, ys = coordinates[::2], coordinates[1::2]
    return [min(xs), min(ys), max(xs), max(ys)]


def hung(page, box):
    """A note is not turned with its page: its rectangle hangs below the corner that is seen at the upper left."""
    x, y = {0: (box[0], box[3]), 90: (box[0], box[1]), 180: (box[2], box[1]), 270: (box[2], box[3])}[page[4]]
    return [x, y - 20, x + 20, y]


def joined(numbers):
    return ",".join(f"{n:g}" for n in numbers)


def mark(number, page, kind):
    down = 41.125 + 40 * KINDS.index(kind)
    box = bounds(quad(page, 60.5, down, 20 if kind == "text" else 150, 20 if kind == "text" else 32))
    name = str(uuid.uuid5(uuid.NAMESPACE_URL, f"{number} {kind}"))
    text = f"第{number}页{kind}：仅有一名民警 <签名> & “两名”"
    geometry, attributes, children = box, "", ""
    if kind in KINDS[:4]:
        geometry = quad(page, 60.5, down, 140.25, 14) + quad(page, 60.5, down + 16, 90, 14)
        attributes = f' coords="{joined(geometry)}"'
    elif kind == "text":
        geometry = box = hung(page, box)
    elif kind == "line":
        geometry = user(page, 60, down) + user(page, 150, down + 25)
        attributes = f' start="{joined(geometry[:2])}" end="{joined(geometry[2:])}" tail="ClosedArrow" head="None"'
    elif kind == "ink":
        geometry = [n for i in range(4) for n in user(page, 60 + 20 * i, down + 20 * (i % 2))]
        points = ";".join(joined(geometry[i:i + 2]) for i in range(0, 8, 2))
        children = f"<inklist><gesture>{points}</gesture></inklist>"
    elif kind == "stamp":
        attributes = ' icon="不合格"'
    xml = (f'<{kind} page="{number - 1}" name="{name}" rect="{joined(box)}" title={quoteattr(AUTHOR)}'
           f' color="#C62828"{attributes}><contents>{escape(text)}</contents>{children}</{kind}>')
    return xml, {"id": name, "kind": kind, "page": number, "contents": text, "geometry": geometry}


def pdf(file):
    document = pikepdf.new()
    for page in PAGES:
        left, bottom, width, height, turn, unit = page
        lines = []
        for i in range(13):
            x, y = user(page, 60, 52 + 40 * i)
            a, b = {0: (1, 0), 90: (0, 1), 180: (-1, 0), 270: (0, -1)}[turn]
            lines.append(f"BT /F1 12 Tf {a} {b} {-b} {a} {x:g} {y:g} Tm (Line {i} of the record of an interview) Tj ET")
        font = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica)
        document.pages.append(pikepdf.Page(pikepdf.Dictionary(
            Type=pikepdf.Name.Page, MediaBox=[left, bottom, left + width, bottom + height], Rotate=turn, UserUnit=unit,
            Contents=document.make_stream("\n".join(lines).encode()),
            Resources=pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font)))))
    foreign = pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Square, Rect=[300, 300, 350, 350],
                                 C=[0, 0, 1], Contents="foreign", NM="foreign", T="somebody")
    document.pages[0].Annots = document.make_indirect(pikepdf.Array([document.make_indirect(foreign)]))
    document.save(file)


def main():
    folder = Path(sys.argv[1])
    case = folder / "department" / "42"
    case.mkdir(parents=True)
    (case / "case.json").write_text(json.dumps({"number": CASE}, ensure_ascii=False), encoding="utf-8")
    pdf(case / DOCUMENT)
    marks = [mark(number, page, kind) for number, page in enumerate(PAGES, 1) for kind in KINDS]
    (folder / "marks.xfdf").write_text(
        '<?xml version="1.0" encoding="UTF-8"?>\n<xfdf xmlns="http://ns.adobe.com/xfdf/" xml:space="preserve">'
        + f"<f href={quoteattr(DOCUMENT)}/><annots>" + "".join(xml for xml, _ in marks) + "</annots></xfdf>",
        encoding="utf-8")
    expected = {"case": CASE, "document": DOCUMENT, "author": AUTHOR, "marks": [found for _, found in marks]}
    (folder / "expected.json").write_text(json.dumps(expected, ensure_ascii=False, indent=1), encoding="utf-8")


main()
