package org.assize.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * The text of one page in reading order, with the place of every character. Lines end with {@code '\n'} except the
 * last. A character that the page does not show (a line end, a space put between two words) has no place of its own;
 * several characters may share the place of one drawn sign (the ligature "ﬁ" reads as "fi").
 * Of text that a machine read in a picture it is known how sure it was of every sign.
 * <p>
 * Immutable, safe for every thread.
 */
public final class PageText {

    /** Two runs of one line further apart than this many text heights are kept apart, as the cells of a table are. */
    private static final double MAX_GAP = 4;

    /** In hundredths. */
    static final int SURE = 100;
    /** Of pages that need none: nothing in them was read by machine. */
    static final byte[] ALL_SURE = {};

    private final int page;
    private final String text;
    private final int[] glyphOfChar;
    private final List<Quad> glyphs;
    /** How sure the reading of each glyph is, in hundredths; {@link #ALL_SURE} if it is of all. */
    private final byte[] hundredths;

    PageText(int page, String text, int[] glyphOfChar, List<Quad> glyphs, byte[] hundredths) {
        this.page = page;
        this.text = text;
        this.glyphOfChar = glyphOfChar;
        this.glyphs = List.copyOf(glyphs);
        this.hundredths = hundredths;
    }

    /** {@return a page without text} */
    public static PageText empty(int page) {
        return new PageText(page, "", new int[0], List.of(), ALL_SURE);
    }

    /** {@return a builder for the text of a page} Pages count from 1. */
    public static PageTextBuilder builder(int page) {
        return new PageTextBuilder(page);
    }

    /** {@return the number of the page, from 1} */
    public int page() {
        return page;
    }

    /** {@return the same text as that of another page, which is shown among other pages} */
    public PageText onPage(int number) {
        return new PageText(number, text, glyphOfChar, glyphs, hundredths);
    }

    /** {@return the text in reading order} */
    public String text() {
        return text;
    }

    /** {@return the place of one character in user space, or null if the page does not show it} */
    public @Nullable Quad quad(int index) {
        int glyph = glyphOfChar[index];
        return glyph < 0 ? null : share(index, glyph);
    }

    /**
     * The places of a range of characters in user space, joined along each line: ordinarily one quad for each line.
     *
     * @param from first character
     * @param to   after the last character
     * @return the places in reading order, empty if the range shows nothing
     * @throws IndexOutOfBoundsException if the range is not within the text
     */
    public List<Quad> quads(int from, int to) {
        Objects.checkFromToIndex(from, to, text.length());
        List<Quad> runs = new ArrayList<>();
        QuadRun run = new QuadRun(MAX_GAP);
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n') {
                run.endInto(runs);
            } else if (glyphOfChar[i] >= 0) {
                run.add(share(i, glyphOfChar[i]), runs);
            }
        }
        run.endInto(runs);
        return runs;
    }

    /**
     * How sure it is that a range of characters is read right: as sure as of the least sure sign in it. What the page
     * does not show, such as spaces between words, does not count.
     *
     * @param from first character
     * @param to   after the last character
     * @return 0 to 1 in steps of a hundredth; 1 unless a machine read the text in a picture
     * @throws IndexOutOfBoundsException if the range is not within the text
     */
    public float confidence(int from, int to) {
        Objects.checkFromToIndex(from, to, text.length());
        int least = SURE;
        for (int i = from; i < to && hundredths != ALL_SURE; i++) {
            least = glyphOfChar[i] < 0 ? least : Math.min(least, hundredths[glyphOfChar[i]]);
        }
        return least / (float) SURE;
    }

    /** {@return the character at a place in user space, or -1 if there is none} */
    public int charAt(double userX, double userY) {
        for (int i = 0; i < text.length(); i++) {
            if (glyphOfChar[i] >= 0 && distance(share(i, glyphOfChar[i]), userX, userY) == 0) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The place between characters that is nearest to a place on the page, as a text cursor would go there.
     *
     * @return 0 to the length of the text
     */
    public int caretAt(double userX, double userY) {
        int nearest = -1;
        double best = Double.MAX_VALUE;
        for (int i = 0; i < text.length(); i++) {
            double distance = glyphOfChar[i] < 0 ? Double.MAX_VALUE
                    : distance(share(i, glyphOfChar[i]), userX, userY);
            if (distance < best) {
                best = distance;
                nearest = i;
            }
        }
        return nearest < 0 ? 0 : nearest + (inSecondHalf(nearest, userX, userY) ? 1 : 0);
    }

    int glyphOf(int index) {
        return glyphOfChar[index];
    }

    List<Quad> glyphs() {
        return glyphs;
    }

    byte[] hundredths() {
        return hundredths;
    }

    private boolean inSecondHalf(int index, double x, double y) {
        Quad quad = share(index, glyphOfChar[index]);
        QuadFrame frame = QuadFrame.of(quad);
        QuadFrame.Extent extent = frame.extent(quad);
        if (isVertical(index, frame, extent)) {
            return frame.up(x, y) < (extent.low() + extent.high()) / 2;
        }
        return frame.along(x, y) > (extent.start() + extent.end()) / 2;
    }

    /** Vertical writing is told by a neighbour that stands below instead of beside. */
    private boolean isVertical(int index, QuadFrame frame, QuadFrame.Extent extent) {
        for (int other : new int[] {index + 1, index - 1}) {
            if (other >= 0 && other < text.length() && glyphOfChar[other] >= 0) {
                QuadFrame.Extent next = frame.extent(glyphs.get(glyphOfChar[other]));
                return Math.abs(next.start() - extent.start()) < extent.width() / 2
                        && Math.abs(next.low() - extent.low()) > extent.height() / 2;
            }
        }
        return false;
    }

    private static double distance(Quad quad, double x, double y) {
        QuadFrame frame = QuadFrame.of(quad);
        return frame.extent(quad).distance(frame.along(x, y), frame.up(x, y));
    }

    /** The part of a glyph that belongs to one of its characters. */
    private Quad share(int index, int glyph) {
        int first = index;
        int last = index;
        while (first > 0 && glyphOfChar[first - 1] == glyph) {
            first--;
        }
        while (last + 1 < text.length() && glyphOfChar[last + 1] == glyph) {
            last++;
        }
        Quad quad = glyphs.get(glyph);
        if (first == last || Character.isSurrogatePair(text.charAt(first), text.charAt(last)) && last - first == 1) {
            return quad;
        }
        QuadFrame frame = QuadFrame.of(quad);
        QuadFrame.Extent whole = frame.extent(quad);
        double step = whole.width() / (last - first + 1);
        double start = whole.start() + step * (index - first);
        return frame.quad(new QuadFrame.Extent(start, whole.low(), start + step, whole.high()));
    }
}
