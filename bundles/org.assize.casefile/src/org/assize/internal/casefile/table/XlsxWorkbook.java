package org.assize.internal.casefile.table;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.assize.internal.casefile.folder.SafePath;

/**
 * What the workbook part says.
 *
 * @param sheet name of the part with the first visible sheet; empty if there is none
 * @param date1904 whether days count from 1904
 */
record XlsxWorkbook(String sheet, boolean date1904) {

    private static final String ROOT = "xl/";

    static XlsxWorkbook read(XlsxParts parts) throws IOException, XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        parts.read(ROOT + "_rels/workbook.xml.rels", reader -> {
            while (Xml.nextElement(reader)) {
                if (reader.getLocalName().equals("Relationship")) {
                    targets.put(Xml.attribute(reader, "Id"), Xml.attribute(reader, "Target"));
                }
            }
        });
        Content content = new Content();
        parts.read(ROOT + "workbook.xml", content::read);
        String target = targets.getOrDefault(content.sheet, "");
        String path = target.startsWith("/") ? target.substring(1) : target.isEmpty() ? "" : ROOT + target;
        return new XlsxWorkbook(SafePath.of(path).orElse(""), content.date1904);
    }

    private static final class Content {

        private String sheet = "";
        private boolean date1904;

        void read(XMLStreamReader reader) throws XMLStreamException {
            while (Xml.nextElement(reader)) {
                if (reader.getLocalName().equals("workbookPr")) {
                    String value = Xml.attribute(reader, "date1904");
                    date1904 = value.equals("1") || value.equals("true");
                } else if (reader.getLocalName().equals("sheet") && sheet.isEmpty()
                        && !Xml.attribute(reader, "state").toLowerCase(Locale.ROOT).contains("hidden")) {
                    sheet = Xml.attribute(reader, "id");
                }
            }
        }
    }
}
