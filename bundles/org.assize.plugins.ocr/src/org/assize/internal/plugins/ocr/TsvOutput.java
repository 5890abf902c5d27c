package org.assize.internal.plugins.ocr;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes Tesseract's table of words apart. What it reads comes from untrusted pictures, and versions differ: a row that
 * makes no sense is left out, a box that reaches over the edge is cut, and there is an end to everything.
 */
final class TsvOutput {

    private static final int COLUMNS = 12;
    private static final int LEFT = 6;
    private static final int CONFIDENCE = 10;
    private static final int TEXT = 11;
    private static final String WORD_LEVEL = "5";
    private static final int MOST_WORDS = 100_000;
    private static final int LONGEST_WORD = 500;
    private static final int LONGEST_ROW = 4000;

    private final int width;
    private final int height;
    private final Map<String, List<PictureWord>> lines = new LinkedHashMap<>();

    private TsvOutput(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /**
     * {@return the words of each line, both in reading order}
     *
     * @param width  pixels of the picture
     * @param height pixels of the picture
     */
    static List<List<PictureWord>> read(Path file, int width, int height) throws IOException {
        TsvOutput output = new TsvOutput(width, height);
        // Bytes that are no UTF-8 become replacement characters, which nobody searches for.
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            int words = 0;
            for (String row = in.readLine(); row != null && words < MOST_WORDS; row = in.readLine()) {
                words += output.add(row) ? 1 : 0;
            }
        }
        return List.copyOf(output.lines.values());
    }

    private boolean add(String row) {
        String[] columns = row.length() > LONGEST_ROW ? new String[0] : row.split("\t", COLUMNS);
        if (columns.length != COLUMNS || !columns[0].equals(WORD_LEVEL)) {
            return false;
        }
        Optional<PictureWord> word = word(columns);
        // Page, block, paragraph and line.
        word.ifPresent(w -> lines.computeIfAbsent(String.join(".", List.of(columns).subList(1, 5)),
                line -> new ArrayList<>()).add(w));
        return word.isPresent();
    }

    private Optional<PictureWord> word(String[] columns) {
        String text = clean(columns[TEXT]);
        try {
            double left = Math.clamp(Integer.parseInt(columns[LEFT]), 0, width - 1);
            double top = Math.clamp(Integer.parseInt(columns[LEFT + 1]), 0, height - 1);
            double right = Math.clamp(left + Integer.parseInt(columns[LEFT + 2]), left + 1, width);
            double bottom = Math.clamp(top + Integer.parseInt(columns[LEFT + 3]), top + 1, height);
            double confidence = Double.parseDouble(columns[CONFIDENCE].replace(',', '.')) / 100;
            return text.isEmpty() || Double.isNaN(confidence) || confidence < 0 ? Optional.empty()
                    : Optional.of(new PictureWord(text, left, top, right, bottom, (float) Math.min(1, confidence)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String clean(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints().map(c -> Character.isISOControl(c) ? ' ' : c).limit(LONGEST_WORD)
                .forEach(clean::appendCodePoint);
        return clean.toString().strip();
    }
}
