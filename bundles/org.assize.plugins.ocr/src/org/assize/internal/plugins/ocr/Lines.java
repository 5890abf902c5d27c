package org.assize.internal.plugins.ocr;

import java.util.ArrayList;
import java.util.List;

import org.assize.recognition.PageScan;
import org.assize.recognition.RecognizedLine;
import org.assize.recognition.RecognizedWord;

/**
 * Puts words from the picture to their places on the page. The table does not say how lines are turned; the direction
 * in which the words of a line follow each other does.
 */
final class Lines {

    private static final int QUARTER = 90;

    private Lines() {
    }

    static List<RecognizedLine> of(List<List<PictureWord>> lines, PageScan scan) {
        int usual = usualTurn(lines);
        List<RecognizedLine> placed = new ArrayList<>();
        for (List<PictureWord> line : lines) {
            int turned = line.size() > 1 ? turn(line) : usual;
            placed.add(new RecognizedLine(trimmed(line, turned).stream().map(word -> new RecognizedWord(word.text(),
                    scan.place(word.left(), word.top(), word.right(), word.bottom(), turned), word.confidence()))
                    .toList()));
        }
        return placed;
    }

    /** Ends each word where the next begins: some boxes reach over half of the line. */
    private static List<PictureWord> trimmed(List<PictureWord> line, int turned) {
        List<PictureWord> trimmed = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            PictureWord word = line.get(i);
            trimmed.add(i + 1 < line.size() ? word.before(line.get(i + 1), turned) : word);
        }
        return trimmed;
    }

    /** {@return how far most words are turned clockwise, degrees} */
    static int usualTurn(List<List<PictureWord>> lines) {
        int[] words = new int[4];
        lines.stream().filter(line -> line.size() > 1).forEach(line -> words[turn(line) / QUARTER] += line.size());
        int most = 0;
        for (int i = 1; i < words.length; i++) {
            most = words[i] > words[most] ? i : most;
        }
        return most * QUARTER;
    }

    private static int turn(List<PictureWord> line) {
        double across = line.getLast().centerX() - line.getFirst().centerX();
        double down = line.getLast().centerY() - line.getFirst().centerY();
        if (Math.abs(across) >= Math.abs(down)) {
            return across >= 0 ? 0 : 2 * QUARTER;
        }
        return down > 0 ? QUARTER : 3 * QUARTER;
    }
}
