package org.assize.internal.casefile.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.assize.casefile.CaseTable;
import org.assize.internal.casefile.Messages;

/** Reads the rows of a sheet. */
final class XlsxSheet {

    private static final int MAX_ROWS = 200_000;
    private static final int MAX_COLUMNS = 512;
    /** A spreadsheet keeps 15 digits of a number and makes the rest zeros. */
    private static final int EXACT_DIGITS = 15;
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal MAX_DAY = BigDecimal.valueOf(110_000);

    private final LocalDate epoch;
    private final XlsxStrings strings;
    private final XlsxStyles styles;
    private final List<CaseTable.Row> rows = new ArrayList<>();

    private List<String> cells = new ArrayList<>();
    private Set<Integer> imprecise = new HashSet<>();
    private int line;

    XlsxSheet(boolean date1904, XlsxStrings strings, XlsxStyles styles) {
        this.epoch = date1904 ? EPOCH_1904 : EPOCH_1900;
        this.strings = strings;
        this.styles = styles;
    }

    List<CaseTable.Row> read(XlsxParts parts, String sheet) throws IOException, XMLStreamException {
        parts.read(sheet, this::read);
        return rows;
    }

    private void read(XMLStreamReader reader) throws XMLStreamException, IOException {
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("row")) {
                String number = Xml.attribute(reader, "r");
                line = number.matches("\\d{1,7}") ? Integer.parseInt(number) : line + 1;
                cells = new ArrayList<>();
                imprecise = new HashSet<>();
            } else if (event == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("c")) {
                cell(reader);
            } else if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("row")) {
                endRow();
            }
        }
    }

    private void endRow() throws IOException {
        if (cells.stream().allMatch(String::isEmpty)) {
            return;
        }
        if (rows.size() >= MAX_ROWS) {
            throw new IOException(Messages.listPartTooLarge);
        }
        rows.add(new CaseTable.Row(line, cells, imprecise));
    }

    private void cell(XMLStreamReader reader) throws XMLStreamException {
        int column = column(Xml.attribute(reader, "r"), cells.size());
        String type = Xml.attribute(reader, "t");
        String style = Xml.attribute(reader, "s");
        String value = "";
        while (reader.next() != XMLStreamConstants.END_ELEMENT || !reader.getLocalName().equals("c")) {
            if (reader.isStartElement() && reader.getLocalName().equals("v")) {
                value = reader.getElementText();
            } else if (reader.isStartElement() && reader.getLocalName().equals("is")) {
                value = Xml.runs(reader);
            }
        }
        if (column < MAX_COLUMNS) {
            while (cells.size() <= column) {
                cells.add("");
            }
            cells.set(column, text(type, style, value, column).strip());
        }
    }

    private String text(String type, String style, String value, int column) {
        return switch (type) {
            case "s" -> strings.get(value);
            case "str", "inlineStr", "b", "d" -> value;
            case "e" -> "";
            default -> number(style, value, column);
        };
    }

    private String number(String style, String value, int column) {
        BigDecimal number;
        try {
            number = new BigDecimal(value.strip());
        } catch (NumberFormatException e) {
            return value;
        }
        if (styles.isDate(style) && number.signum() > 0 && number.compareTo(MAX_DAY) < 0) {
            return epoch.plusDays(number.longValue()).toString();
        }
        // Beyond this a plain form would be a text of thousands of zeros.
        if (Math.abs((long) number.scale()) > MAX_COLUMNS) {
            return value;
        }
        if (number.precision() - number.scale() > EXACT_DIGITS) {
            imprecise.add(column);
        }
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** The column of a reference such as AB12, from 0; the next one where there is none. */
    private static int column(String reference, int next) {
        int column = 0;
        int letters = 0;
        while (letters < Math.min(reference.length(), 3) && Character.isLetter(reference.charAt(letters))) {
            column = column * 26 + Character.toUpperCase(reference.charAt(letters++)) - 'A' + 1;
        }
        return letters == 0 ? next : column - 1;
    }
}
