package org.assize.internal.document.office.ooxml;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamReader;

import org.assize.document.OpenedDocument;
import org.assize.document.PartsFolder;
import org.assize.internal.document.office.CellFormat;
import org.assize.internal.document.office.Heading;
import org.assize.internal.document.office.OfficeText;

/** Reads an XLSX file: cells as displayed, formulas with the results that were stored with them. */
public final class WorkbookFile {

    private final OfficePackage file;
    private final OfficeText text;
    private final List<Sheet> sheets = new ArrayList<>();
    private boolean from1904;

    private WorkbookFile(OfficePackage file, OfficeText text) {
        this.file = file;
        this.text = text;
    }

    /** {@return the document} */
    public static OpenedDocument read(Path path, PartsFolder parts) throws IOException {
        try (OfficePackage file = OfficePackage.open(path)) {
            return new WorkbookFile(file, new OfficeText(path, parts)).read();
        }
    }

    private OpenedDocument read() throws IOException {
        String main = file.mainPart();
        Map<String, Relation> relations = new LinkedHashMap<>();
        file.relations(main).forEach(relation -> relations.put(relation.id(), relation));
        file.read(main, xml -> workbook(xml, relations));
        SharedStrings strings = new SharedStrings(text.budget());
        CellStyles styles = new CellStyles();
        for (Relation relation : relations.values()) {
            if (relation.is("sharedStrings")) {
                file.read(relation.target(), strings);
            } else if (relation.is("styles")) {
                file.read(relation.target(), styles);
            }
        }
        SheetCells cells = new SheetCells(strings, styles, new CellFormat(from1904), text.budget());
        for (Sheet sheet : sheets) {
            if (!text.budget().isSpent()) {
                addSheet(sheet, cells);
            }
        }
        return text.build();
    }

    private void workbook(XMLStreamReader xml, Map<String, Relation> relations) {
        if (xml.isStartElement() && xml.getLocalName().equals("sheet")) {
            Relation relation = relations.get(PresentationFile.relationId(xml));
            if (relation != null) {
                String state = xml.getAttributeValue(null, "state");
                sheets.add(new Sheet(String.valueOf(xml.getAttributeValue(null, "name")), relation.target(),
                        state != null && !state.equals("visible")));
            }
        } else if (xml.isStartElement() && xml.getLocalName().equals("workbookPr")) {
            String date1904 = xml.getAttributeValue(null, "date1904");
            from1904 = "1".equals(date1904) || "true".equals(date1904);
        }
    }

    private void addSheet(Sheet sheet, SheetCells cells) throws IOException {
        text.add(Heading.sheet(sheet.name, sheet.hidden));
        cells.begin();
        file.read(sheet.part, cells);
        text.add(cells.text());
        List<String> pictures = new ArrayList<>();
        for (Relation relation : file.relations(sheet.part)) {
            switch (relation.type()) {
                case "comments", "threadedComment" -> text.add(Heading.COMMENTS, textOf(relation));
                case "drawing" -> {
                    text.add(Heading.BOXES, textOf(relation));
                    file.relations(relation.target()).stream().filter(inner -> inner.is("image"))
                            .forEach(inner -> pictures.add(inner.target()));
                }
                default -> {
                    if (relation.isFile()) {
                        pictures.add(relation.target());
                    }
                }
            }
        }
        text.endSection();
        pictures.forEach(picture -> file.addPart(picture, text));
    }

    private String textOf(Relation relation) throws IOException {
        CommentText comments = new CommentText(text.budget());
        file.read(relation.target(), comments);
        return comments.text();
    }

    private record Sheet(String name, String part, boolean hidden) {
    }
}
