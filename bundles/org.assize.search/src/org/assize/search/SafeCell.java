package org.assize.search;

/** Cells that spreadsheets must not take for formulas: an apostrophe before the sign makes them text. */
final class SafeCell {

    private static final String FORMULA_SIGNS = "=+-@\t\r";

    private SafeCell() {
    }

    static String of(String text) {
        return startsLikeFormula(text, 0) ? "'" + text : text;
    }

    /** The text of a cell that may have been made safe. */
    static String original(String cell) {
        return cell.startsWith("'") && startsLikeFormula(cell, 1) ? cell.substring(1) : cell;
    }

    private static boolean startsLikeFormula(String text, int from) {
        return text.length() > from && FORMULA_SIGNS.indexOf(text.charAt(from)) >= 0;
    }
}
