package org.assize.internal.document.office.ooxml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/** How the cells of a workbook show numbers. */
final class CellStyles implements OfficePackage.Visitor {

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> formatOfStyle = new ArrayList<>();
    private boolean inCells;

    @Override
    public void visit(XMLStreamReader xml) {
        if (xml.isEndElement() && xml.getLocalName().equals("cellXfs")) {
            inCells = false;
        }
        if (!xml.isStartElement()) {
            return;
        }
        switch (xml.getLocalName()) {
            case "numFmt" -> formats.put(number(xml.getAttributeValue(null, "numFmtId")),
                    String.valueOf(xml.getAttributeValue(null, "formatCode")));
            case "cellXfs" -> inCells = true;
            case "xf" -> {
                if (inCells) {
                    formatOfStyle.add(number(xml.getAttributeValue(null, "numFmtId")));
                }
            }
            default -> {
                // Colours, borders and fonts do not change what is read.
            }
        }
    }

    /** {@return the number of the format of a style} 0 is the general one. */
    int format(@Nullable String style) {
        int index = number(style);
        return index < formatOfStyle.size() ? formatOfStyle.get(index) : 0;
    }

    @Nullable String pattern(int format) {
        return formats.get(format);
    }

    static int number(@Nullable String text) {
        try {
            return text == null ? 0 : Math.max(0, Integer.parseInt(text.strip()));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
