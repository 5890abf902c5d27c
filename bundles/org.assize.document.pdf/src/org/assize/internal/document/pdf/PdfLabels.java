package org.assize.internal.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.jspecify.annotations.Nullable;

/** The numbers that pages are called by. PDFBox would write a million letters for a page that is counted so. */
final class PdfLabels {

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int MOST_ROMAN = 4999;
    private static final int MOST_LETTERS = 26 * 8;

    private PdfLabels() {
    }

    /** {@return one for each page, or none if the file gives none} */
    static List<String> of(PDDocument document, int pages) throws IOException {
        PDPageLabels labels = document.getDocumentCatalog().getPageLabels();
        if (labels == null) {
            return List.of();
        }
        List<String> all = new ArrayList<>();
        PDPageLabelRange range = null;
        int first = 0;
        for (int page = 0; page < pages; page++) {
            PDPageLabelRange begins = labels.getPageLabelRange(page);
            if (begins != null) {
                range = begins;
                first = page;
            }
            all.add(range == null ? Integer.toString(page + 1) : label(range, page - first));
        }
        return all;
    }

    private static String label(PDPageLabelRange range, int index) {
        long number = Math.max(1L, range.getStart()) + index;
        return PdfText.line(range.getPrefix()) + number(range.getStyle(), number);
    }

    private static String number(@Nullable String style, long number) {
        if (style == null) {
            return "";
        }
        return switch (style) {
            case PDPageLabelRange.STYLE_ROMAN_UPPER -> roman(number);
            case PDPageLabelRange.STYLE_ROMAN_LOWER -> roman(number).toLowerCase(Locale.ROOT);
            case PDPageLabelRange.STYLE_LETTERS_UPPER -> letters(number);
            case PDPageLabelRange.STYLE_LETTERS_LOWER -> letters(number).toLowerCase(Locale.ROOT);
            default -> Long.toString(number);
        };
    }

    private static String roman(long number) {
        if (number > MOST_ROMAN) {
            return Long.toString(number);
        }
        StringBuilder text = new StringBuilder();
        long rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            text.repeat(SIGNS[i], (int) (rest / VALUES[i]));
            rest %= VALUES[i];
        }
        return text.toString();
    }

    /** A to Z, then AA to ZZ, then AAA, as the format has it. */
    private static String letters(long number) {
        if (number > MOST_LETTERS) {
            return Long.toString(number);
        }
        return Character.toString((int) ('A' + (number - 1) % 26)).repeat((int) ((number - 1) / 26 + 1));
    }
}
