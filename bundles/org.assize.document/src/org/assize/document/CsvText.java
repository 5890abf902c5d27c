package org.assize.document;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** CSV as people really have it, with any of three separators, and as RFC 4180 wants it written. Stateless. */
public final class CsvText {

    private static final int SAMPLE = 4096;
    private static final String SEPARATORS = ",;\t";
    private static final String FORMULA_SIGNS = "=+-@\t\r";

    /**
     * One row.
     *
     * @param line  line of the text on which it begins, from 1
     * @param cells texts as they stand in it
     */
    public record Row(int line, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    private CsvText() {
    }

    /**
     * Reads rows; the separator is the most frequent of comma, semicolon and tabulator at the beginning.
     *
     * @return all rows, also empty ones
     * @throws IOException if quotation marks do not fit together
     */
    public static List<Row> rows(String text) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(separator(text)).setIgnoreEmptyLines(false).get();
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            long line = 1;
            for (CSVRecord cells : parser) {
                rows.add(new Row((int) line, cells.toList()));
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return rows;
    }

    /** {@return a row as a line separated by commas, with its line end} Marks are put around cells that need them. */
    public static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.matches("[^\",\r\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",")) + "\r\n";
    }

    /** {@return a row as {@link #line}, with an apostrophe before cells that spreadsheets would take for formulas} */
    public static String safeLine(List<String> cells) {
        return line(cells.stream().map(cell -> startsLikeFormula(cell, 0) ? "'" + cell : cell).toList());
    }

    /** {@return the text of a cell that {@link #safeLine} may have written} */
    public static String original(String cell) {
        return cell.startsWith("'") && startsLikeFormula(cell, 1) ? cell.substring(1) : cell;
    }

    private static boolean startsLikeFormula(String text, int from) {
        return text.length() > from && FORMULA_SIGNS.indexOf(text.charAt(from)) >= 0;
    }

    /** The separator that is most frequent at the beginning, outside quotes. */
    private static char separator(String text) {
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (int i = 0; i < Math.min(text.length(), SAMPLE); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (!quoted && SEPARATORS.indexOf(c) >= 0) {
                counts[SEPARATORS.indexOf(c)]++;
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return SEPARATORS.charAt(best);
    }
}
