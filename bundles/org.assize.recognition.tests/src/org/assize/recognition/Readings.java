package org.assize.recognition;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.assize.document.Quad;

/** Machine readings for tests. */
final class Readings {

    static final Instant AT = Instant.parse("2026-03-14T09:20:00.123Z");

    private Readings() {
    }

    /** A page with one line of words side by side, all of one confidence. */
    static RecognizedPage page(int page, float confidence, String... words) {
        return new RecognizedPage(page, "Tesseract", "5.3.0", "chi_sim", AT,
                words.length == 0 ? List.of() : List.of(line(confidence, words)));
    }

    static RecognizedLine line(float confidence, String... words) {
        float[] x = {100};
        return new RecognizedLine(Stream.of(words).map(text -> {
            float left = x[0];
            x[0] += 12 * text.length() + 2;
            return new RecognizedWord(text, Quad.of(left, 700, x[0] - 2, 712), confidence);
        }).toList());
    }
}
