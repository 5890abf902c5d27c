package org.assize.internal.casefile.table;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Tells which cell styles show a number as a day. */
final class XlsxStyles {

    private final Map<String, String> formats = new HashMap<>();
    private final Set<String> dateStyles = new HashSet<>();

    private XlsxStyles() {
    }

    static XlsxStyles read(XlsxParts parts) throws IOException, XMLStreamException {
        XlsxStyles styles = new XlsxStyles();
        parts.read("xl/styles.xml", styles::read);
        return styles;
    }

    /** Whether numbers of this style are days. */
    boolean isDate(String style) {
        return dateStyles.contains(style.isEmpty() ? "0" : style);
    }

    private void read(XMLStreamReader reader) throws XMLStreamException {
        boolean cells = false;
        int index = 0;
        while (Xml.nextElement(reader)) {
            switch (reader.getLocalName()) {
                case "numFmt" -> formats.put(Xml.attribute(reader, "numFmtId"), Xml.attribute(reader, "formatCode"));
                case "cellXfs" -> cells = true;
                case "cellStyles", "dxfs" -> cells = false;
                case "xf" -> {
                    if (cells && isDateFormat(Xml.attribute(reader, "numFmtId"))) {
                        dateStyles.add(Integer.toString(index));
                    }
                    index += cells ? 1 : 0;
                }
                default -> { }
            }
        }
    }

    private boolean isDateFormat(String id) {
        String code = formats.get(id);
        if (code != null) {
            // Literals, colours and conditions are no part of what is shown.
            return code.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.", "").matches("(?i).*[yd].*");
        }
        return switch (id) {
            case "14", "15", "16", "17", "22" -> true;
            // The East Asian day formats, which Chinese spreadsheets do not spell out.
            case "27", "28", "29", "30", "31", "36", "50", "51", "52", "53", "54", "57", "58" -> true;
            default -> false;
        };
    }
}
