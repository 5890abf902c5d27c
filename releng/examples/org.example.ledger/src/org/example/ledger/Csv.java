package org.example.ledger;

import java.util.List;
import java.util.stream.Collectors;

/** Lines of a table of comma-separated values (RFC 4180) that no spreadsheet takes for formulas. */
final class Csv {

    private static final String FORMULA = "=+-@\t\r\n\0＝＋－＠";

    private Csv() {
    }

    /** {@return a line with its end} */
    static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        boolean risky = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return '"' + (risky ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
