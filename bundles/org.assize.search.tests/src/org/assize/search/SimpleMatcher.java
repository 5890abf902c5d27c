package org.assize.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.assize.internal.search.fold.FoldedText;
import org.assize.internal.search.fold.Gap;

/**
 * What queries mean on a page, written as straightforwardly as possible and with no regard to time: folded characters
 * with signs for what is between them, and sets of the places that can be reached.
 */
final class SimpleMatcher {

    /** White space between words. */
    static final char SPACED = '\u0001';
    /** A line end between parts of words. */
    static final char BROKEN = '\u0002';
    /** A place where white space makes no difference. */
    static final char FREE = '\u0003';
    private static final Pattern UNIT =
            Pattern.compile("\\p{IsIdeographic}|(?:(?!\\p{IsIdeographic})\\p{javaLetterOrDigit}\u0002?)+");

    private final String text;

    SimpleMatcher(String page) {
        FoldedText folded = FoldedText.of(page);
        StringBuilder signs = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            if (i > 0) {
                Gap gap = folded.gapBefore(i);
                boolean words = folded.isWordPair(i);
                signs.append(gap == Gap.SPACED ? String.valueOf(SPACED) : gap == Gap.BROKEN ? String.valueOf(BROKEN)
                        : words || folded.isSecondHalf(i) ? "" : String.valueOf(FREE));
            }
            signs.append(folded.charAt(i));
        }
        text = signs.toString();
    }

    /** A place in the text with signs. */
    record Span(int from, int to) {
    }

    /** A character, 0 or 1 to so many times. */
    record Step(IntPredicate accepts, int min, int max) {

        static Step one(int codePoint) {
            return new Step(c -> c == codePoint, 1, 1);
        }
    }

    static List<Step> phrase(String folded) {
        return folded.codePoints().mapToObj(Step::one).toList();
    }

    /** Takes a pattern of characters, ? and *. */
    static List<Step> wildcard(String pattern) {
        return pattern.codePoints().mapToObj(c -> switch (c) {
            case '?' -> new Step(other -> other > FREE, 1, 1);
            case '*' -> new Step(SimpleMatcher::isLetter, 0, 50);
            default -> Step.one(c);
        }).toList();
    }

    boolean contains(List<Step> steps) {
        BitSet starts = new BitSet();
        IntStream.range(0, text.length()).filter(at -> !Character.isLowSurrogate(text.charAt(at))).forEach(starts::set);
        return !ends(steps, starts).isEmpty();
    }

    /** All places whatever their length. */
    List<Span> all(List<Step> steps) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            int from = i;
            BitSet start = new BitSet();
            start.set(from, begins(from) ? from + 1 : from);
            ends(steps, start).stream().forEach(to -> spans.add(new Span(from, to)));
        }
        return spans;
    }

    private BitSet ends(List<Step> steps, BitSet starts) {
        BitSet reached = starts;
        for (Step step : steps) {
            BitSet next = step.min() == 0 ? (BitSet) reached.clone() : new BitSet();
            BitSet last = reached;
            for (int i = 0; i < step.max() && !last.isEmpty(); i++) {
                BitSet now = new BitSet();
                last.stream().forEach(at -> once(step, at, now));
                now.andNot(next);
                next.or(now);
                last = now;
            }
            reached = next;
        }
        return reached;
    }

    private void once(Step step, int at, BitSet next) {
        if (at == text.length()) {
            return;
        }
        int c = text.codePointAt(at);
        if (step.accepts().test(c)) {
            next.set(at + Character.charCount(c));
        }
        if (c == BROKEN || c == FREE) {
            once(step, at + 1, next);
        }
    }

    private static boolean isLetter(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || Character.isIdeographic(codePoint);
    }

    /** All places of a text with errors. */
    List<Span> fuzzy(String folded, int errors) {
        int[] wanted = folded.codePoints().toArray();
        List<Span> spans = new ArrayList<>();
        for (int from = 0; from < text.length(); from++) {
            int[] row = new int[wanted.length + 1];
            for (int i = 0; i < row.length; i++) {
                row[i] = i;
            }
            for (int at = from; begins(from) && at < text.length(); at++) {
                if (begins(at)) {
                    row = nextRow(row, wanted, text.codePointAt(at));
                    if (row[wanted.length] <= errors) {
                        spans.add(new Span(from, at + Character.charCount(text.codePointAt(at))));
                    }
                }
            }
        }
        return spans;
    }

    private static int[] nextRow(int[] row, int[] wanted, int c) {
        int[] next = new int[row.length];
        next[0] = row[0] + 1;
        for (int i = 1; i < row.length; i++) {
            int replaced = row[i - 1] + (wanted[i - 1] == c ? 0 : 1);
            next[i] = Math.min(replaced, 1 + Math.min(row[i], next[i - 1]));
        }
        return next;
    }

    /** Whether places can be chosen, one of each, each near the next. */
    boolean near(List<List<Span>> places, List<Integer> distances, List<Boolean> ordered) {
        return places.get(0).stream().anyMatch(first -> near(first, 1, places, distances, ordered));
    }

    private boolean near(Span last, int at, List<List<Span>> places, List<Integer> distances, List<Boolean> ordered) {
        return at == places.size() || places.get(at).stream().anyMatch(next ->
                isNear(last, next, distances.get(at - 1), ordered.get(at - 1))
                        && near(next, at + 1, places, distances, ordered));
    }

    private boolean isNear(Span one, Span other, int distance, boolean ordered) {
        return one.to() <= other.from() && between(one.to(), other.from()) <= distance
                || !ordered && other.to() <= one.from() && between(other.to(), one.from()) <= distance;
    }

    /** Counts ideographs and words of which something is between, but not those of which a part is before or after. */
    private int between(int from, int to) {
        Matcher unit = UNIT.matcher(text);
        int count = 0;
        while (unit.find()) {
            count += unit.start() >= from && unit.end() <= to ? 1 : 0;
        }
        return count;
    }

    private boolean begins(int index) {
        char c = text.charAt(index);
        return c != SPACED && c != BROKEN && c != FREE && !Character.isLowSurrogate(c);
    }
}
