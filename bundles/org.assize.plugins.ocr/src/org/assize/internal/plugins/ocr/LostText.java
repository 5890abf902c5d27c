package org.assize.internal.plugins.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the layout analysis of the engine passes over: page numbers, titles with much space around them, short entries
 * of tables. What has been read is painted over, so that what is left can be read by itself; then it joins the lines it
 * stands in. Measured on scans of 120 and 150 dpi: without this half of the page numbers are lost; it takes a seventh
 * of the time of the first run.
 */
final class LostText {

    /** In heights of a word: how far around it is painted, and how far the next one of its line may be. */
    private static final double AROUND = 0.25;
    private static final double NEXT = 1.5;
    /** What is left of seals, borders and stains is read as signs, too, but the engine is not sure of them. */
    private static final double LEAST_SURE = 0.75;
    private static final double LEAST_SURE_ALONE = 0.9;
    /** Pieces of lines that look like signs. */
    private static final String STROKES = "一丨|lI";

    private LostText() {
    }

    /** {@return a picture of what was not read} */
    static GreyPicture rest(GreyPicture picture, List<List<PictureWord>> read) {
        GreyPicture rest = new GreyPicture(picture.width(), picture.height(), picture.levels().clone());
        byte paper = (byte) picture.paper();
        for (List<PictureWord> line : read) {
            for (int i = 0; i < line.size(); i++) {
                paint(rest, line.get(i), i + 1 < line.size() ? line.get(i + 1) : line.get(i), paper);
            }
        }
        return rest;
    }

    /** Up to the next word if it is near: between the boxes of a line there are pieces of signs. */
    private static void paint(GreyPicture picture, PictureWord word, PictureWord next, byte paper) {
        double margin = AROUND * word.height();
        boolean near = next.left() - word.right() < NEXT * word.height() * word.text().length();
        double right = Math.max(word.right() + margin, near ? next.left() : word.right());
        int from = Math.max(0, (int) (word.left() - margin));
        int to = Math.min(picture.width(), (int) Math.ceil(right));
        int bottom = Math.min(picture.height(), (int) Math.ceil(word.bottom() + margin));
        for (int y = Math.max(0, (int) (word.top() - margin)); y < bottom; y++) {
            Arrays.fill(picture.levels(), y * picture.width() + from, y * picture.width() + to, paper);
        }
    }

    /** {@return the lines of text with those that were found later, in the order in which they stand on the page} */
    static List<List<PictureWord>> joined(List<List<PictureWord>> read, List<List<PictureWord>> found) {
        List<List<PictureWord>> all = new ArrayList<>();
        read.forEach(line -> all.add(new ArrayList<>(line)));
        found.stream().filter(LostText::isText).forEach(line -> join(all, line));
        return all;
    }

    private static boolean isText(List<PictureWord> line) {
        int signs = line.stream().mapToInt(word -> word.text().length()).sum();
        double sure = line.stream().mapToDouble(word -> word.confidence() * word.text().length()).sum()
                / Math.max(1, signs);
        boolean readable = line.stream().flatMapToInt(word -> word.text().codePoints())
                .anyMatch(c -> Character.isLetterOrDigit(c) && STROKES.indexOf(c) < 0);
        return readable && sure >= (signs == 1 ? LEAST_SURE_ALONE : LEAST_SURE);
    }

    private static void join(List<List<PictureWord>> all, List<PictureWord> line) {
        for (List<PictureWord> other : all) {
            if (other.stream().anyMatch(word -> isBeside(word, line.getFirst()))) {
                List<PictureWord> lost = line.stream().filter(word -> !wasRead(other, word)).toList();
                if (isText(lost)) {
                    other.addAll(lost);
                    other.sort(Comparator.comparingDouble(PictureWord::left));
                }
                return;
            }
        }
        int at = 0;
        while (at < all.size() && all.get(at).getFirst().centerY() < line.getFirst().centerY()) {
            at++;
        }
        all.add(at, new ArrayList<>(line));
    }

    /** Some boxes are off by more than a sign: then the sign was read, but not painted over. */
    private static boolean wasRead(List<PictureWord> line, PictureWord found) {
        double near = NEXT * found.height();
        return line.stream().filter(word -> word.right() > found.left() - near && word.left() < found.right() + near)
                .map(PictureWord::text).collect(Collectors.joining()).contains(found.text());
    }

    private static boolean isBeside(PictureWord a, PictureWord b) {
        double common = Math.min(a.bottom(), b.bottom()) - Math.max(a.top(), b.top());
        return common > Math.max(a.height(), b.height()) / 2;
    }
}
