package org.assize.internal.document.office.ooxml;

import javax.xml.stream.XMLStreamReader;

import org.assize.internal.document.office.CellFormat;
import org.assize.internal.document.office.TextBudget;
import org.jspecify.annotations.Nullable;

/** Gathers the cells of a sheet, rows as lines and cells parted by tabs. Used for one sheet after the other. */
final class SheetCells implements OfficePackage.Visitor {

    /** Empty columns between two cells that are kept. */
    private static final int MOST_GAP = 20;

    private final SharedStrings strings;
    private final CellStyles styles;
    private final CellFormat format;
    private final TextBudget budget;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder value = new StringBuilder();
    private boolean inValue;
    private @Nullable String type;
    private @Nullable String style;
    private int column;
    private int lastColumn;
    private int rowStart;

    SheetCells(SharedStrings strings, CellStyles styles, CellFormat format, TextBudget budget) {
        this.strings = strings;
        this.styles = styles;
        this.format = format;
        this.budget = budget;
    }

    void begin() {
        text.setLength(0);
    }

    @Override
    public void visit(XMLStreamReader xml) {
        if (xml.isStartElement()) {
            start(xml);
        } else if (xml.isEndElement()) {
            end(xml.getLocalName());
        } else if (inValue && xml.isCharacters()) {
            value.append(xml.getText());
        }
    }

    private void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "row" -> {
                lastColumn = 0;
                column = 0;
                rowStart = text.length();
            }
            case "c" -> {
                type = xml.getAttributeValue(null, "t");
                style = xml.getAttributeValue(null, "s");
                column = column(xml.getAttributeValue(null, "r"));
                value.setLength(0);
            }
            case "v", "t" -> inValue = true;
            default -> inValue = false;
        }
    }

    private void end(String name) {
        switch (name) {
            case "v", "t" -> inValue = false;
            case "c" -> addCell();
            case "row" -> {
                if (text.length() > rowStart) {
                    text.append('\n');
                }
            }
            default -> {
                // Only cells are read.
            }
        }
    }

    private void addCell() {
        String shown = shown().replace('\n', ' ').replace('\r', ' ');
        if (shown.isEmpty()) {
            return;
        }
        budget.take(shown.length() + 1L);
        int gap = text.length() == rowStart ? column - 1 : column - lastColumn;
        text.append("\t".repeat(Math.clamp(gap, 0, MOST_GAP))).append(shown);
        lastColumn = column;
    }

    private String shown() {
        String raw = value.toString();
        return switch (type == null ? "n" : type) {
            case "s" -> strings.get(CellStyles.number(raw));
            case "b" -> raw.equals("1") ? "TRUE" : raw.isEmpty() ? "" : "FALSE";
            case "n" -> number(raw.strip());
            default -> raw;
        };
    }

    private String number(String raw) {
        if (raw.isEmpty()) {
            return "";
        }
        try {
            int index = styles.format(style);
            return format.show(Double.parseDouble(raw), index, styles.pattern(index));
        } catch (NumberFormatException e) {
            return raw;
        }
    }

    /** The number of a column from the letters of a cell's name, from 1; the next one if there is no name. */
    private int column(@Nullable String cell) {
        int number = 0;
        for (int i = 0; cell != null && i < cell.length() && Character.isLetter(cell.charAt(i)) && i < 4; i++) {
            number = number * 26 + Character.toUpperCase(cell.charAt(i)) - 'A' + 1;
        }
        return number > 0 ? number : column + 1;
    }

    @Override
    public boolean isDone() {
        return budget.isSpent();
    }

    String text() {
        return text.toString();
    }
}
