package org.assize.recognition;

import java.time.Instant;
import java.util.List;

import org.assize.document.PageText;
import org.assize.internal.recognition.MachineText;

/**
 * What a machine read on a page. It may differ from what the page shows and is no evidence by itself.
 *
 * @param page     page, from 1
 * @param engine   name of the engine as people know it, such as {@code Tesseract}
 * @param version  its version
 * @param language the languages it was told to expect, in its own words, such as {@code chi_sim+eng}
 * @param at       when it was read
 * @param lines    lines in reading order; empty if nothing was found
 */
public record RecognizedPage(int page, String engine, String version, String language, Instant at,
        List<RecognizedLine> lines) {

    /**
     * A page read with less confidence than this must be looked at by a person. Measured on scans whose text is known:
     * pages with up to 3 % of wrong characters were read with 0.85 or more, those with 8 % and more with less, with
     * which every fourth word of four characters is missed.
     */
    public static final float LOW_CONFIDENCE = 0.85f;

    /** Copies the list. */
    public RecognizedPage {
        lines = List.copyOf(lines);
    }

    /** {@return whether nothing was found on the page} */
    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** {@return how sure the engine is, 0 to 1; 0 for an empty page} */
    public float confidence() {
        return confidence(lines);
    }

    /** {@return the mean confidence of the characters of lines, 0 to 1; 0 if there are none} */
    public static float confidence(List<RecognizedLine> lines) {
        double sum = 0;
        long length = 0;
        for (RecognizedLine line : lines) {
            for (RecognizedWord word : line.words()) {
                sum += (double) word.confidence() * word.text().length();
                length += word.text().length();
            }
        }
        return length == 0 ? 0 : (float) (sum / length);
    }

    /** {@return whether there is text and it was read with low confidence} */
    public boolean isUncertain() {
        return !isEmpty() && confidence() < LOW_CONFIDENCE;
    }

    /** {@return the text with the place of every character, as if it were the page's own} */
    public PageText toPageText() {
        return MachineText.of(this);
    }
}
