package org.assize.internal.casefile.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamException;

/** The texts that cells refer to by number. */
final class XlsxStrings {

    private final List<String> texts = new ArrayList<>();

    private XlsxStrings() {
    }

    static XlsxStrings read(XlsxParts parts) throws IOException, XMLStreamException {
        XlsxStrings strings = new XlsxStrings();
        parts.read("xl/sharedStrings.xml", reader -> {
            while (Xml.nextElement(reader)) {
                if (reader.getLocalName().equals("si")) {
                    strings.texts.add(Xml.runs(reader));
                }
            }
        });
        return strings;
    }

    /** The text with a number; empty when the number is not one. */
    String get(String index) {
        try {
            int i = Integer.parseInt(index);
            return i >= 0 && i < texts.size() ? texts.get(i) : "";
        } catch (NumberFormatException e) {
            return "";
        }
    }
}
