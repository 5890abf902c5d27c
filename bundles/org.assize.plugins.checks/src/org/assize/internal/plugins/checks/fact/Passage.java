package org.assize.internal.plugins.checks.fact;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.assize.check.Place;
import org.assize.check.TextOrigin;

/**
 * A range of the compact text of a document.
 *
 * @param in   the text
 * @param from first sign
 * @param to   after the last sign
 */
public record Passage(DocumentText in, int from, int to) {

    /**
     * Figures that a machine read with less are doubtful. Of dates with such figures one in twenty was wrong, of the
     * others one in a hundred and seventy, on scans whose text is known (releng/bench/checks).
     */
    public static final double LEGIBLE = 0.8;

    /** {@return what stands there, without blanks} */
    public String text() {
        return in.compact().text().substring(from, to);
    }

    /** {@return whether nothing stands there} Lines to be written on count as nothing. */
    public boolean isBlank() {
        return text().chars().allMatch(c -> "_-—.…,:;/".indexOf(c) >= 0);
    }

    /** {@return its place on the page} */
    public Place place() {
        return in.place(from, to);
    }

    /** {@return how sure it is that it is read right, 0 to 1} */
    public double confidence() {
        return in.confidenceAt(from);
    }

    /** {@return how sure a machine was of those signs of which it is least sure, 0 to 1; 1 if no machine read it} */
    public double legibility(IntPredicate which) {
        return IntStream.range(from, to).filter(i -> which.test(in.compact().charAt(i)))
                .mapToDouble(in::legibilityAt).min().orElse(1);
    }

    /** {@return whether a machine read it} */
    public boolean isMachineRead() {
        return in.length() > 0 && in.pageAt(Math.min(from, in.length() - 1)).origin() == TextOrigin.MACHINE;
    }

    /** {@return both this and another of the same text with what is between} */
    public Passage through(Passage other) {
        return new Passage(in, Math.min(from, other.from), Math.max(to, other.to));
    }

    /** {@return the sentence or entry around it} Ends at full stops, at lines that end early and at page turns. */
    public Passage sentence() {
        int start = from;
        while (start > 0 && !ends(start - 1) && !in.compact().gap(start).atLeast(Gap.LINE)) {
            start--;
        }
        int end = to;
        while (end < in.length() && !ends(end - 1) && !in.compact().gap(end).atLeast(Gap.LINE)) {
            end++;
        }
        return new Passage(in, start, end);
    }

    private boolean ends(int index) {
        return index >= 0 && "。?!".indexOf(in.compact().charAt(index)) >= 0;
    }
}
