package org.assize.internal.plugins.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rules that stand in a line of text and have nothing written on them, as on a form that nobody has filled in. The
 * engine reads signs only and passes over them; but that a place to sign is empty is what a reviewer wants to know.
 * They are read as the low lines {@code ＿＿＿} that they would be in a text.
 */
final class BlankLines {

    private static final String LOW_LINE = "\uFF3F";
    private static final int LONGEST = 40;

    /** In heights of the text: how far above and below the foot of the text a line to write on may stand. */
    private static final double ABOVE_FOOT = 0.15;
    private static final double BELOW_FOOT = 0.45;
    /** How far from the next word, how short, and how much space is free above and below: in heights of the text. */
    private static final double FROM_WORD = 2.5;
    private static final double SHORTEST = 1.3;
    private static final double FREE_ABOVE = 0.8;
    private static final double FREE_BELOW = 0.4;
    /** A sign of less height, in heights of the text, is a stroke or punctuation and says little about the foot. */
    private static final double FULL = 0.6;
    /** Less ink in a column, in heights of the text, is dust, and so is ink in a smaller share of the columns. */
    private static final double DUST = 0.08;
    private static final double DUSTY = 0.08;

    /** Boxes of a line may be twice as high as its text: no line of a form is so much higher than the others. */
    private static final double HIGHEST = 1.3;

    private final Ink ink;
    private final int dpi;
    private final List<List<PictureWord>> lines;
    private final double usual;

    private BlankLines(Ink ink, int dpi, List<List<PictureWord>> lines) {
        this.ink = ink;
        this.dpi = dpi;
        this.lines = lines;
        this.usual = median(lines.stream().flatMap(List::stream));
    }

    /** {@return the lines of a picture whose text is upright, with the blank rules among their words} */
    static List<List<PictureWord>> among(List<List<PictureWord>> lines, GreyPicture picture, int dpi) {
        Ink ink = Ink.of(picture);
        BlankLines blanks = new BlankLines(ink, dpi, lines);
        List<List<PictureWord>> all = new ArrayList<>();
        lines.forEach(line -> all.add(new ArrayList<>(line)));
        for (Rule rule : Rules.in(ink, dpi)) {
            blanks.lineOf(rule).filter(i -> blanks.isBlank(rule, lines.get(i)))
                    .ifPresent(i -> put(rule, all.get(i), blanks.height(lines.get(i))));
        }
        return all;
    }

    /** The line of text with the word nearest to an end of a rule, if the rule stands at its foot. */
    private Optional<Integer> lineOf(Rule rule) {
        int nearest = -1;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < lines.size(); i++) {
            double height = height(lines.get(i));
            for (PictureWord word : lines.get(i)) {
                double gap = Math.max(rule.left() - word.right(), word.left() - rule.right());
                if (gap < least && gap <= FROM_WORD * height && rule.width() >= SHORTEST * height
                        && word.height() >= FULL * height && atFoot(rule, word, height)) {
                    nearest = i;
                    least = gap;
                }
            }
        }
        return nearest < 0 ? Optional.empty() : Optional.of(nearest);
    }

    private static boolean atFoot(Rule rule, PictureWord word, double height) {
        double below = rule.y(word.centerX()) - word.bottom();
        return -ABOVE_FOOT * height <= below && below <= BELOW_FOOT * height;
    }

    /** There is neither writing on it nor below, and it is not the border of a table that goes on under the words. */
    private boolean isBlank(Rule rule, List<PictureWord> line) {
        double height = height(line);
        if (line.stream().anyMatch(word -> rule.covers(word) && word.height() >= FULL * height)) {
            return false;
        }
        int written = 0;
        for (int x = rule.left(); x <= rule.right(); x++) {
            double y = rule.y(x);
            int ofRule = Rules.thickest(dpi) / 2 + 1;
            int besides = inked(x, y - FREE_ABOVE * height, y - ofRule)
                    + inked(x, y + ofRule, y + FREE_BELOW * height);
            written += besides > DUST * height ? 1 : 0;
        }
        return written <= DUSTY * rule.width();
    }

    private int inked(int x, double top, double bottom) {
        int inked = 0;
        for (int y = (int) top; y < bottom; y++) {
            inked += ink.at(x, y) ? 1 : 0;
        }
        return inked;
    }

    private static void put(Rule rule, List<PictureWord> line, double height) {
        double sure = line.stream().mapToDouble(PictureWord::confidence).average().orElse(0);
        double foot = Math.max(rule.leftY(), rule.rightY());
        // What the engine made of the line itself.
        line.removeIf(rule::covers);
        line.add(new PictureWord(LOW_LINE.repeat(Math.clamp(Math.round(rule.width() / height), 1, LONGEST)),
                rule.left(), Math.max(0, foot - height), rule.right() + 1.0, foot + 1, (float) sure));
        line.sort(Comparator.comparingDouble(PictureWord::left));
    }

    /** The height of most of the text of a line, pixels. */
    private double height(List<PictureWord> line) {
        return Math.min(median(line.stream()), HIGHEST * usual);
    }

    private static double median(Stream<PictureWord> words) {
        double[] heights = words.mapToDouble(PictureWord::height).sorted().toArray();
        return heights.length == 0 ? 0 : heights[heights.length / 2];
    }
}
