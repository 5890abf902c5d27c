package org.assize.internal.plugins.checks.fact;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A text without blanks and line ends, its full-width forms and compatibility signs folded to the ordinary ones. Names,
 * dates and labels that were spread or broken over lines can be found in it; each sign knows where it stood and what
 * was between it and the one before. Pages of the raw text are separated by a form feed.
 */
public final class CompactText implements CharSequence {

    /** A line of at least this share of a wide one of its page is taken for full. */
    private static final double FULL = 0.9;
    /** Short lines tell nothing about the width of a page. */
    private static final int LEAST_WIDTH = 40;
    /** A wide line: so much of what stands in long lines stands in lines no wider. A few in small print are wider. */
    private static final double WIDE = 0.75;
    private static final int WIDE_BLANKS = 4;

    private final String raw;
    private final String text;
    private final int[] origins;
    private final Gap[] gaps;

    private CompactText(String raw, String text, int[] origins, Gap[] gaps) {
        this.raw = raw;
        this.text = text;
        this.origins = origins;
        this.gaps = gaps;
    }

    /** {@return the compact form of a text} */
    public static CompactText of(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        int[] origins = new int[raw.length()];
        Gap[] gaps = new Gap[raw.length()];
        LineWidths widths = new LineWidths(raw);
        Blanks blanks = new Blanks();
        for (int i = 0; i < raw.length(); i++) {
            char sign = raw.charAt(i);
            if (isBlank(sign)) {
                blanks.add(sign, sign == '\n' && widths.full(i));
            } else {
                origins[text.length()] = i;
                gaps[text.length()] = blanks.end();
                text.append(folded(sign));
            }
        }
        return new CompactText(raw, text.toString(), Arrays.copyOf(origins, text.length()),
                Arrays.copyOf(gaps, text.length()));
    }

    /** {@return a text folded in the same way, to search for it} */
    public static String fold(String raw) {
        return of(raw).text;
    }

    /** {@return the compact text} */
    public String text() {
        return text;
    }

    /** {@return where a sign stood in the raw text; its length for the end} */
    public int origin(int index) {
        return index < origins.length ? origins[index] : raw.length();
    }

    /** {@return where a range ended in the raw text} */
    public int originEnd(int to) {
        return to == 0 ? 0 : origins[to - 1] + 1;
    }

    /** {@return what stands before a sign; a page turn at both ends of the text} */
    public Gap gap(int index) {
        return index <= 0 || index >= gaps.length ? Gap.PAGE : gaps[index];
    }

    /** {@return the strongest gap within a range, not counting the one before it} */
    public Gap gapWithin(int from, int to) {
        Gap strongest = Gap.NONE;
        for (int i = from + 1; i < to; i++) {
            strongest = gaps[i].atLeast(strongest) ? gaps[i] : strongest;
        }
        return strongest;
    }

    /** {@return a range as it stood in the raw text} */
    public String rawRange(int from, int to) {
        return from >= to ? "" : raw.substring(origins[from], origins[to - 1] + 1);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }

    private static boolean isBlank(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign) || sign == '\u200B' || sign == '\uFEFF';
    }

    private static char folded(char sign) {
        if (sign < 0x2E80 || sign >= 0x3000 && sign < 0xF900) {
            return sign;
        }
        String normal = Normalizer.normalize(String.valueOf(sign), Normalizer.Form.NFKC);
        return normal.length() == 1 ? normal.charAt(0) : sign;
    }

    /** Adds up the blanks before a sign. */
    private static final class Blanks {

        private int width;
        private Gap strongest = Gap.NONE;

        void add(char sign, boolean full) {
            width += sign == '\u3000' ? 2 : sign == '\t' ? WIDE_BLANKS : 1;
            Gap gap = switch (sign) {
                case '\f' -> Gap.PAGE;
                case '\n' -> full && strongest != Gap.WRAP ? Gap.WRAP : Gap.LINE;
                default -> width >= WIDE_BLANKS ? Gap.WIDE : Gap.SPACE;
            };
            strongest = gap.atLeast(strongest) ? gap : strongest;
        }

        Gap end() {
            Gap result = strongest;
            strongest = Gap.NONE;
            width = 0;
            return result;
        }
    }

    /** Tells full lines from those that ended early. */
    private static final class LineWidths {

        private final String raw;
        private final int[] wide;

        LineWidths(String raw) {
            this.raw = raw;
            this.wide = new int[raw.length()];
            int page = 0;
            for (int i = 0; i <= raw.length(); i++) {
                if (i == raw.length() || raw.charAt(i) == '\f') {
                    Arrays.fill(wide, page, i, wideLine(page, i));
                    page = i;
                }
            }
        }

        boolean full(int lineEnd) {
            return wide[lineEnd] > 0 && width(lineStart(lineEnd), lineEnd) >= FULL * wide[lineEnd];
        }

        private int lineStart(int lineEnd) {
            int start = lineEnd;
            while (start > 0 && raw.charAt(start - 1) != '\n' && raw.charAt(start - 1) != '\f') {
                start--;
            }
            return start;
        }

        private int wideLine(int from, int to) {
            IntStream.Builder lines = IntStream.builder();
            int start = from;
            for (int i = from; i <= to; i++) {
                if (i == to || raw.charAt(i) == '\n') {
                    lines.add(width(start, i));
                    start = i + 1;
                }
            }
            int[] widths = lines.build().filter(width -> width >= LEAST_WIDTH).sorted().toArray();
            double left = WIDE * Arrays.stream(widths).sum();
            int wide = 0;
            for (int i = 0; i < widths.length && left > 0; i++) {
                wide = widths[i];
                left -= wide;
            }
            return wide;
        }

        /** Without the blanks before it: a line set to the right is not full. */
        private int width(int from, int to) {
            int width = 0;
            int start = from;
            while (start < to && isBlank(raw.charAt(start))) {
                start++;
            }
            for (int i = start; i < to; i++) {
                width += raw.charAt(i) < 0x2000 ? 1 : 2;
            }
            return width;
        }
    }
}
